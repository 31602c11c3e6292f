import { FileSystemConfigLoader, HtmlValidate, type Report } from 'html-validate';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { BuiltSite } from '../support/fixture.ts';
import { linesOf } from '../support/render.ts';
import { ownSite } from '../support/site-build.ts';
import { examples, pageTypes } from './page-types.ts';

let site: BuiltSite;
beforeAll(async () => {
  site = await ownSite();
});

/** The rules and their exemptions are in `.htmlvalidate.js`. */
const validator = new HtmlValidate(new FileSystemConfigLoader());

test.each(pageTypes)('every page of the kind "$name" is valid HTML', async ({ pattern }) => {
  const problems: string[] = [];
  for (const page of site.pages.filter((path) => pattern.test(path))) {
    const report = await validator.validateFile(join(site.dist, page.endsWith('/') ? `${page}index.html` : page));
    problems.push(...messagesOf(report).map(({ ruleId, message, selector }) => `${page} ${ruleId}: ${message}: ${selector}`));
  }
  expect(problems).toEqual([]);
});

test.each([
  ['an id that is there twice', 'no-dup-id', '<h1>One</h1><p id="a"></p><p id="a"></p>'],
  ['a heading that skips a rank', 'heading-level', '<h1>One</h1><h3>Three</h3>'],
  ['a second title', 'heading-level', '<h1>One</h1><h1>Two</h1>'],
  ['a reference to nothing', 'no-missing-references', '<h1>One</h1><p aria-describedby="nobody">Two</p>'],
  ['a picture without a description', 'wcag/h37', '<h1>One</h1><img src="/a.svg">'],
])('the rules find %s', async (_, rule, body) => {
  const page = `<!DOCTYPE html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;
  const report = await validator.validateString(page, join(site.dist, 'index.html'));
  expect(messagesOf(report).map(({ ruleId }) => ruleId)).toContain(rule);
});

/** A space before a full stop or a comma: the compiler or a formatter put it there, no author did. */
test.each(examples)('no sentence of $name has a space too many', ({ path }) => {
  const strays = linesOf(site.document(path).body).flatMap((line) => line.match(/.{0,40}\S [.,;:!?)](?!\S)/g) ?? []);
  expect(strays).toEqual([]);
});

function messagesOf({ results }: Report) {
  return results.flatMap(({ messages }) => messages);
}
