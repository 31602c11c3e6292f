import { problem } from '../finding.ts';
import { show } from '../page/json-ld.ts';
import { postingRule } from './rule.ts';

/** G18: `directApply` is true only where the application is completed on our own page. */
export const directApply = postingRule('G18', 'directApply is true only with a form on the page', ({ directApply: direct }, { forms }) => {
  if (direct === undefined) return undefined;
  if (direct !== true && direct !== false) return [problem(`"directApply" is ${show(direct)}`, 'write true or false')];
  return direct && forms === 0
    ? [problem('"directApply" is true, and the page has no form to apply with', 'write false, or leave it out')]
    : [];
});
