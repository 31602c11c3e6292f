import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checkBody } from '../../src/content/body-check.ts';
import { splitFile } from '../../src/content/frontmatter.ts';
import { postingPath, rolePath, samplePath } from '../../src/domain/paths.ts';
import { filesIn, textOf, type BuiltSite } from '../support/fixture.ts';
import { ownSite } from '../support/site-build.ts';
import { paragraphsOf, partOf } from '../support/word-file.ts';

let site: BuiltSite;
let roles: string[];

beforeAll(async () => {
  site = await ownSite();
  roles = filesIn('content/roles').map((file) => file.replace(/\.mdx?$/, ''));
});

const bytesOf = (path: string) => readFileSync(join(site.dist, path));
/** The sample as its page shows it. */
const sheetOf = (role: string) => site.document(rolePath(role)).querySelector('[aria-labelledby="sample"] .prose')!;
const linesOf = (path: string) => bytesOf(path).toString('utf8').split('\n');
/** Words without the marks of Markdown and of blanks. */
const wordsOf = (text: string) => text.replace(/\\(?=[^\w\s])/g, '').match(/[\p{L}\p{N}]+/gu)!;

describe('every role guide of the site has files to download', () => {
  it('and there are guides', () => {
    expect(roles.length).toBeGreaterThan(5);
  });

  it('with the words of its page, in Markdown and in Word', () => {
    for (const role of roles) {
      const sheet = sheetOf(role);
      const title = textOf(site.document(rolePath(role)).querySelector('h1'));
      const shown = wordsOf(`${title} ${textOf(sheet)}`);
      const markdown = bytesOf(samplePath(role, 'md')).toString('utf8');
      expect(wordsOf(markdown.replace(/^\d+\. /gm, '')), role).toEqual(shown);
      const paragraphs = paragraphsOf(bytesOf(samplePath(role, 'docx')));
      expect(wordsOf(paragraphs.map(({ text }) => text).join('\n')), role).toEqual(shown);
    }
  });

  it('whose blanks are marked in Word, and whose headings and lists are real', () => {
    for (const role of roles) {
      const sheet = sheetOf(role);
      const document = bytesOf(samplePath(role, 'docx'));
      const paragraphs = paragraphsOf(document);
      const blanks = [...sheet.querySelectorAll('[data-blank]')].map((blank) => `[${textOf(blank)}]`);
      expect(
        paragraphs.flatMap(({ marked }) => marked),
        role,
      ).toEqual(blanks);
      const headings = paragraphs.filter(({ style }) => /^Heading[2-6]$/.test(style)).map(({ text }) => text);
      expect(headings, role).toEqual([...sheet.querySelectorAll('h2, h3, h4')].map(textOf));
      expect(paragraphs.filter(({ list }) => list).length, role).toBe(sheet.querySelectorAll('li').length);
      expect(partOf(document, 'docProps/core.xml').getElementsByTagName('dc:title')[0]!.textContent, role).toBe(paragraphs[0]!.text);
    }
  });

  it('without a tag, a brace or a line of nothing', () => {
    for (const path of roles.flatMap((role) => [samplePath(role, 'md'), postingPath(role)])) {
      const lines = linesOf(path);
      expect(
        lines.filter((line) => /<\/?[A-Za-z]|\{/.test(line) && !line.startsWith('#')),
        path,
      ).toEqual([]);
      expect(lines.join('\n'), path).not.toMatch(/undefined|null|\n\n\n/);
    }
  });

  it('and a posting in the making, whose text the check reads', () => {
    for (const role of roles) {
      const { yaml, body, bodyLine } = splitFile(linesOf(postingPath(role)).join('\n'));
      expect(yaml, role).toContain(`role: ${role}\n`);
      expect(yaml, role).toMatch(/must:\n {4}- /);
      const { issues, phrases } = checkBody(body, 'mdx', bodyLine);
      expect(issues, role).toEqual([]);
      expect(
        phrases.filter(({ kind }) => kind === 'vague'),
        role,
      ).toEqual([]);
      const blanks = sheetOf(role).querySelectorAll('[data-blank]').length;
      expect(phrases.filter(({ kind }) => kind === 'bracketed').length, role).toBe(blanks);
    }
  });

  it('and none of them is in the sitemap', () => {
    expect(bytesOf('sitemap.xml').toString()).not.toMatch(/sample\.|posting\./);
  });
});
