import { readFileSync } from 'node:fs';
import { bodyTexts } from '../content/body-texts.ts';
import type { Expectation } from '../content/expectation.ts';
import { splitFile } from '../../content/frontmatter.ts';
import { problem, quote } from '../finding.ts';
import { squeeze } from '../page/text.ts';
import type { PageRule, SiteRule } from './rule.ts';

const id = 'sections';
const demands = "each page's text holds every section of its entry";

/** The page of an entry shows, as text without scripts, everything each section of the entry says. */
export const sections: PageRule = {
  id,
  demands,
  check({ squeezed }, { expected }) {
    if (!expected) return undefined;
    return [...expected.sections, ...bodySection(expected)].flatMap(({ name, texts }) => {
      const absent = texts.filter((text) => !squeezed.includes(squeeze(text)));
      if (absent.length === 0) return [];
      const what =
        absent.length === texts.length && texts.length > 1 ? `the section "${name}"` : `${quote(absent[0]!)} of the section "${name}"`;
      return [problem(`the page does not show ${what} of ${expected.entry}`, 'put it in the HTML, where it is read without scripts')];
    });
  },
};

/** Each entry has its page. */
export const entryPages: SiteRule = {
  id,
  demands,
  check({ pages, entries = new Map<string, string>() }) {
    const absent = [...entries].filter(([path]) => !pages.has(path));
    return { checked: 0, problems: absent.map(([page, entry]) => ({ page, ...problem(`${entry} has no page`, 'build the site again') })) };
  },
};

function bodySection({ body }: Expectation): { name: string; texts: string[] }[] {
  if (!body) return [];
  const texts = bodyTexts(splitFile(readFileSync(body.file, 'utf8')).body, body.format);
  return [{ name: 'text', texts }];
}
