import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import type { Issue } from '../../../src/domain/issue.ts';
import { devReporter } from '../../../src/reporters/dev.ts';
import { formats, isFormat, type Report } from '../../../src/reporters/index.ts';

const wide: Issue = {
  code: 'pay-width',
  severity: 'warning',
  file: 'jobs/acme/b.mdx',
  line: 12,
  column: 3,
  message: '"max" (90000) is more than three times "min" (20000)',
  fix: 'narrow the range',
};
const unknown: Issue = {
  code: 'unknown-reference',
  severity: 'error',
  file: 'jobs/acme/a.mdx',
  line: 3,
  column: 7,
  message: 'there is no role "astronaut"',
  fix: 'did you mean "actor"?',
};
const second: Issue = { ...unknown, line: 20, code: 'broken-link', message: 'there is no page "/x/"' };

const report = (issues: Issue[], root = 'content', entries = 143): Report => ({ issues, root, entries });

describe('in the terminal', () => {
  it('gives each issue a line and what to type below it, in the order of the files, then the numbers', () => {
    expect(formats.terminal(report([wide, second, unknown]))).toBe(
      [
        'content/jobs/acme/a.mdx:3:7  error  unknown-reference  there is no role "astronaut"',
        '    did you mean "actor"?',
        'content/jobs/acme/a.mdx:20:7  error  broken-link  there is no page "/x/"',
        '    did you mean "actor"?',
        'content/jobs/acme/b.mdx:12:3  warning  pay-width  "max" (90000) is more than three times "min" (20000)',
        '    narrow the range',
        '2 errors, 1 warning in 143 entries',
      ].join('\n'),
    );
  });

  it.each([
    [[], 143, '143 entries, no problems'],
    [[], 1, '1 entry, no problems'],
    [[wide, wide], 10935, '2 warnings in 10,935 entries'],
    [[unknown], 1, '1 error in 1 entry'],
  ])('sums up %#', (issues, entries, summary) => {
    expect(
      formats
        .terminal(report(issues, 'content', entries))
        .split('\n')
        .at(-1),
    ).toBe(summary);
  });

  it('has colours only where they are asked for, and the same words', () => {
    const plain = formats.terminal(report([wide, unknown]));
    const coloured = formats.terminal(report([wide, unknown]), { colour: true });
    expect(plain).toBe(stripVTControlCharacters(plain));
    expect(coloured).not.toBe(plain);
    expect(stripVTControlCharacters(coloured)).toBe(plain);
  });

  it('gives paths as a person would type them', () => {
    const place = (root: string, file = 'site.yaml') => formats.terminal(report([{ ...unknown, file }], root)).split('  ')[0];
    expect([place('.'), place(''), place('../other/'), place('/srv/content'), place('content', '.')]).toEqual([
      'site.yaml:3:7',
      'site.yaml:3:7',
      '../other/site.yaml:3:7',
      '/srv/content/site.yaml:3:7',
      'content:3:7',
    ]);
  });

  it('does not change the report', () => {
    const issues = Object.freeze([wide, unknown]);
    formats.terminal({ issues, root: '.', entries: 1 });
    expect(issues).toEqual([wide, unknown]);
  });
});

describe('for GitHub', () => {
  it('is one annotation an issue', () => {
    expect(formats.github(report([wide, unknown]))).toBe(
      [
        '::error file=content/jobs/acme/a.mdx,line=3,col=7,title=unknown-reference::there is no role "astronaut"%0Adid you mean "actor"?',
        '::warning file=content/jobs/acme/b.mdx,line=12,col=3,title=pay-width::"max" (90000) is more than three times "min" ' +
          '(20000)%0Anarrow the range',
      ].join('\n'),
    );
  });

  it('escapes what would end an annotation or a property', () => {
    const nasty = { ...unknown, file: 'roles/100%, a:b.mdx', message: '100%: a,b\r\n::error::x', fix: 'c' };
    expect(formats.github(report([nasty]))).toBe(
      '::error file=content/roles/100%25%2C a%3Ab.mdx,line=3,col=7,title=unknown-reference::100%25: a,b%0D%0A::error::x%0Ac',
    );
  });

  it('is empty without issues', () => {
    expect(formats.github(report([]))).toBe('');
  });
});

describe('as JSON', () => {
  it('holds the numbers and every issue', () => {
    expect(JSON.parse(formats.json(report([wide, unknown])))).toEqual({
      entries: 143,
      errors: 1,
      warnings: 1,
      issues: [
        { ...unknown, file: 'content/jobs/acme/a.mdx' },
        { ...wide, file: 'content/jobs/acme/b.mdx' },
      ],
    });
  });

  it('says so when there is nothing', () => {
    expect(JSON.parse(formats.json(report([])))).toEqual({ entries: 143, errors: 0, warnings: 0, issues: [] });
  });
});

describe('while the dev server runs', () => {
  it('shows the same in the terminal as a check', () => {
    expect(devReporter.toTerminal(report([unknown]))).toBe(formats.terminal(report([unknown])));
  });

  it('shows a page in the browser, where text of the content is only text', () => {
    const page = devReporter.toPage(report([{ ...unknown, message: '<script>alert(1)</script> & more' }]));
    expect(page).toContain('<h1>The content has errors</h1>');
    expect(page).toContain(
      '<code>content/jobs/acme/a.mdx:3:7</code> error <code>unknown-reference</code><br>&lt;script&gt;alert(1)&lt;/script&gt; &amp; more',
    );
    expect(page).not.toContain('<script>alert');
  });
});

it('knows the names of its forms', () => {
  expect(Object.keys(formats)).toEqual(['terminal', 'github', 'json']);
  expect(['terminal', 'xml', 'constructor'].map(isFormat)).toEqual([true, false, false]);
});
