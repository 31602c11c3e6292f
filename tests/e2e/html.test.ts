import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import type { BuiltSite } from '../support/fixture.ts';
import { ownSite } from '../support/site-build.ts';
import { linesOf } from '../support/render.ts';
import { pageTypes } from './page-types.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await ownSite();
});

/** The rules and their exemptions are in `.htmlvalidate.js`. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe.each(pageTypes)('every page of the kind "$name"', ({ pattern }) => {
  const pages = () => site.pages.filter((page) => pattern.test(page));

  test('is valid HTML', async () => {
    const problems: string[] = [];
    for (const page of pages()) {
      const { results } = await validator.validateFile(join(site.dist, page.endsWith('/') ? `${page}index.html` : page));
      for (const { messages } of results)
        problems.push(...messages.map(({ ruleId, message, selector }) => `${page} ${ruleId}: ${message}: ${selector}`));
    }
    expect(problems).toEqual([]);
  });

  test('has one title, headings without a gap, ids that are unique, and sentences without stray spaces', () => {
    const problems: string[] = [];
    for (const page of pages()) {
      const document = site.document(page);
      problems.push(
        ...[...headingProblems(document), ...repeatedIds(document), ...straySpaces(document)].map((problem) => `${page}: ${problem}`),
      );
    }
    expect(problems).toEqual([]);
  });
});

function headingProblems(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const ranks = headings.map((heading) => Number(heading.localName.slice(1)));
  const titles = ranks.filter((rank) => rank === 1).length;
  return [
    ...(titles === 1 ? [] : [`${titles} headings of rank 1`]),
    ...headings.flatMap((heading, at) => {
      const above = ranks[at - 1] ?? 0;
      return ranks[at]! > above + 1 ? [`h${ranks[at]} after h${above}: ${heading.textContent?.trim()}`] : [];
    }),
  ];
}

function repeatedIds(document: Document): string[] {
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
  return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `two elements have the id "${id}"`);
}

/** A space before a full stop or a comma: the compiler or a formatter put it there, no author did. */
function straySpaces(document: Document): string[] {
  return linesOf(document.body).flatMap((line) =>
    [...line.matchAll(/.{0,40}\S [.,;:!?)](?!\S)/g)].map(([words]) => `a space too many: "${words}"`),
  );
}
