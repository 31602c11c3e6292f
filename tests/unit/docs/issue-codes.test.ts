import { expect, test } from 'vitest';
import { documentOf, sourceFiles } from './documents.ts';
import { findIssueCodes } from './issue-codes.ts';

const inSource = findIssueCodes([...sourceFiles('src/content', '.ts'), ...sourceFiles('src/rules', '.ts')]);

/** Rows of the table for editors: the code, its kind and what it means. */
const rows = [...documentOf('content/README.md').text.matchAll(/^\| `([a-z0-9-]+)` \| (error|warning) \| (.+) \|$/gm)];

test('the guide explains every code of check, and no other', () => {
  expect(inSource.all.size).toBeGreaterThan(50);
  expect(rows.map(([, code]) => code).sort()).toEqual([...inSource.all].sort());
});

test('the guide says which codes are warnings', () => {
  const warnings = rows.flatMap(([, code, kind]) => (kind === 'warning' ? code : []));
  expect(warnings.sort()).toEqual([...inSource.warnings].sort());
});

test('each explanation is a sentence', () => {
  expect(rows.map(([, , , meaning]) => meaning!).filter((meaning) => !/^[A-Z`].*\.$/.test(meaning))).toEqual([]);
});

test('the search for codes sees each way in which a code is given', () => {
  const text = `
    const code = 'by-constant';
    const unreadable = 'by-other-constant';
    function whole(code: string, file: string) { return { code, file }; }
    class Walk { refuse(node: Node, code: string, severity = 'error') { push({ code, severity }); } }
    const one = (code: string) => [{ code }];
    const a = { code: 'in-object', severity: 'warning' as const };
    const b = { code: unreadable };
    const tags = { code: '*text*' };
    const c = { code, severity };
    whole(
      'in-call',
      'x',
    );
    this.refuse(node, 'in-method', 'warning');
    one(bad ? 'if-bad' : 'if-good');
    if (issue.code === 'compared') whatever('other');
  `;
  const { all, warnings } = findIssueCodes([{ file: 'a.ts', text }]);
  expect([...all].sort()).toEqual(['by-constant', 'by-other-constant', 'if-bad', 'if-good', 'in-call', 'in-method', 'in-object']);
  expect([...warnings].sort()).toEqual(['in-method', 'in-object']);
});
