import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { documents, repository } from './documents.ts';

const { scripts } = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')) as { scripts: Record<string, string> };

describe.each(documents)('commands of $file', ({ text }) => {
  test('each "npm run" is a script of package.json', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !Object.hasOwn(scripts, script))).toEqual([]);
  });

  test('"npm test" is a script where it is named', () => {
    if (/\bnpm test\b/.test(text)) expect(scripts).toHaveProperty('test');
  });
});

test('the documents name every script', () => {
  const all = documents.map(({ text }) => text).join('\n');
  const said = (script: string) => new RegExp(`\\bnpm (?:run )?${script}(?![\\w:-])`).test(all);
  expect(Object.keys(scripts).filter((script) => !said(script))).toEqual([]);
});
