import { problem, quote } from '../finding.ts';
import { elementsIn } from '../page/elements.ts';
import { plain, visibleText } from '../page/text.ts';
import { descriptionTree } from './description.ts';
import { postingRule } from './rule.ts';

/** Elements that say how a description is divided. */
const divisions = new Set(['p', 'ul', 'ol', 'li', 'br', 'h2', 'h3', 'h4']);
const allowed = new Set([...divisions, 'strong', 'em', 'b', 'i', 'u', 'span', 'div', 'h5', 'h6', 'sub', 'sup']);

/** G07: the description is HTML, whole, and not the title again. */
export const postingDescription = postingRule('G07', 'the description is HTML, complete and not the title', ({ title, description }) => {
  if (description === undefined) return undefined;
  if (typeof description !== 'string') return [problem('"description" is no text', 'write HTML')];
  const tree = descriptionTree(description);
  const names = new Set([...elementsIn(tree)].map(({ tagName }) => tagName));
  const text = plain(visibleText(tree));
  const foreign = [...names].filter((name) => !allowed.has(name));
  return [
    ...([...names].some((name) => divisions.has(name)) ? [] : [problem('the description is plain text', 'divide it with p, ul, li or br')]),
    ...(foreign.length === 0 ? [] : [problem(`the description holds <${foreign.join('>, <')}>`, 'keep to paragraphs, lists and stress')]),
    ...(/<\/?(?:p|ul|li|br|strong|div)\s*\/?>/i.test(text)
      ? [problem('the HTML of the description is escaped twice', 'escape it once')]
      : []),
    ...(text === '' || (typeof title === 'string' && text === plain(title))
      ? [problem('the description says no more than the title', 'say what the person will do')]
      : []),
    ...(/\.\.\.$/.test(text) ? [problem(`the description is cut: ${quote(text.slice(-40))}`, 'give the whole text')] : []),
  ];
});
