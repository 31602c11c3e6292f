import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isVerifyFormat, verifyFormats, type VerifyReport } from '../../../src/verify/report/index.ts';
import { progressBar } from '../../../src/verify/report/progress.ts';

const rules = [
  { id: 'G01', demands: 'one JobPosting', pages: 12, findings: 0 },
  { id: 'links', demands: 'links lead somewhere', pages: 1200, findings: 2 },
  { id: 'sections', demands: 'all sections', pages: 0, findings: 0, note: 'not checked: there is no content' },
];
const findings = [
  { rule: 'links', page: '/roles/', message: '/gone/ does not exist', fix: 'correct the address' },
  { rule: 'links', page: '/_astro/a.css', message: '100% wrong:\nreally', fix: 'mend it' },
];
const report: VerifyReport = { folder: 'dist', origin: 'https://jobs.example', pages: 1200, rules, findings };
const table = [
  'rule      pages  findings  demands',
  'G01          12         0  one JobPosting',
  'links      1200         2  links lead somewhere',
  'sections      –         –  not checked: there is no content',
];

describe('in the terminal', () => {
  it('gives each finding its file, its rule and what to do, then the table and the numbers', () => {
    expect(verifyFormats.terminal(report)).toBe(
      [
        'dist/roles/index.html  links  /gone/ does not exist',
        '    correct the address',
        'dist/_astro/a.css  links  100% wrong:\nreally',
        '    mend it',
        '',
        ...table,
        '',
        '1,200 pages, 2 findings',
      ].join('\n'),
    );
  });

  it('says that nothing was found', () => {
    expect(verifyFormats.terminal({ ...report, findings: [] })).toBe([...table, '', '1,200 pages, no findings'].join('\n'));
  });

  it('shows ten findings of a rule and counts the rest', () => {
    const many = Array.from({ length: 13 }, (_, index) => ({ ...findings[0]!, page: `/${index}/` }));
    const lines = verifyFormats.terminal({ ...report, findings: many }).split('\n');
    expect(lines.filter((line) => line.includes('does not exist'))).toHaveLength(10);
    expect(lines).toContain('links: 3 more; --format json lists all');
  });

  it('has colours where they can be shown, and the same words', () => {
    const coloured = verifyFormats.terminal(report, { colour: true });
    expect(coloured).not.toBe(verifyFormats.terminal(report));
    expect(stripVTControlCharacters(coloured)).toBe(verifyFormats.terminal(report));
  });
});

describe('as JSON', () => {
  it('lists every finding and the table', () => {
    expect(JSON.parse(verifyFormats.json(report))).toEqual({
      folder: 'dist',
      origin: 'https://jobs.example',
      pages: 1200,
      findings: 2,
      rules,
      list: [
        { rule: 'links', page: '/roles/', file: 'dist/roles/index.html', message: '/gone/ does not exist', fix: 'correct the address' },
        { rule: 'links', page: '/_astro/a.css', file: 'dist/_astro/a.css', message: '100% wrong:\nreally', fix: 'mend it' },
      ],
    });
  });
});

describe('for GitHub', () => {
  it('writes workflow commands, escaped, then the table', () => {
    expect(verifyFormats.github(report)).toBe(
      [
        '::error file=dist/_astro/a.css,line=1,col=1,title=links::100%25 wrong:%0Areally%0Amend it',
        '::error file=dist/roles/index.html,line=1,col=1,title=links::/gone/ does not exist%0Acorrect the address',
        ...table,
      ].join('\n'),
    );
    expect(verifyFormats.github({ ...report, findings: [] })).toBe(table.join('\n'));
  });
});

describe('the names of formats', () => {
  it('are three', () => {
    expect(['terminal', 'json', 'github', 'xml', 'toString'].map(isVerifyFormat)).toEqual([true, true, true, false, false]);
  });
});

describe('the progress bar', () => {
  const written = (isTTY: boolean, ...steps: [number, number][]) => {
    const texts: string[] = [];
    const bar = progressBar({ isTTY, columns: 44, write: (text: string) => texts.push(text) });
    for (const [done, total] of steps) bar(done, total);
    return texts;
  };

  it('is drawn on a terminal, and wiped off at the end', () => {
    expect(written(true, [50, 100], [100, 100])).toEqual(['\r\u001b[K[==========          ] 50/100 pages', '\r\u001b[K']);
  });

  it('is not shown anywhere else', () => {
    expect(written(false, [50, 100], [100, 100])).toEqual([]);
  });
});
