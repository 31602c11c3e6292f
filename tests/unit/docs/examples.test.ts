import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { checkContent, type CheckedContent } from '../../../src/content/check.ts';
import { toTerminal } from '../../../src/reporters/terminal.ts';
import { testNow } from '../../support/content.ts';
import { documentOf, repository, type CodeBlock } from './documents.ts';

type Example = Required<CodeBlock> & { path: string };

/** The examples of a document: the blocks that say which file they are. */
function examplesOf(file: string): Example[] {
  return documentOf(file).blocks.filter((block): block is Example => block.path?.startsWith('content/') === true);
}

/** Checks the shipped content with the examples written into it. Paths of examples begin with `content/`. */
function checkWith(examples: readonly Example[]): CheckedContent {
  const root = mkdtempSync(join(tmpdir(), 'rolebook-docs-'));
  const content = join(root, 'content');
  try {
    cpSync(join(repository, 'content'), content, { recursive: true });
    for (const { path, text } of examples) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
    return checkContent(content, testNow);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** What `check` prints of the files of examples, without the summary. */
function problemsOf({ issues }: CheckedContent, examples: readonly Example[]): string {
  const files = new Set(examples.map(({ path }) => path.slice('content/'.length)));
  const report = toTerminal({ issues: issues.filter(({ file }) => files.has(file)), root: 'content', entries: 0 });
  return report.split('\n').slice(0, -1).join('\n');
}

describe.each(['README.md', 'content/README.md'])('examples of %s', (file) => {
  const examples = examplesOf(file);
  const checked = checkWith(examples);

  test('there are some', () => {
    expect(examples.length).toBeGreaterThan(1);
  });

  test('each passes the check, without a warning', () => {
    expect(problemsOf(checked, examples)).toBe('');
  });

  test('each is an entry', () => {
    const entries = Object.values(checked.content.entries).flatMap((list) => list.map((entry) => `content/${entry.file}`));
    if (checked.content.rates) entries.push('content/pay/rates.yaml');
    expect(entries).toEqual(expect.arrayContaining(examples.map(({ path }) => path)));
  });
});

test.each(['README.md', 'content/README.md'])('the settings that %s shows can be written into the shipped ones', (file) => {
  const parts = documentOf(file).blocks.filter(({ lang, path }) => lang === 'yaml' && path === undefined);
  expect(parts.length).toBeGreaterThan(0);
  const path = 'content/site.yaml';
  const shipped = parse(readFileSync(join(repository, path), 'utf8')) as object;
  for (const { lang, text } of parts) {
    const examples = [{ lang, path, text: stringify({ ...shipped, ...(parse(text) as object) }) }];
    expect(problemsOf(checkWith(examples), examples)).toBe('');
  }
});

test('the examples for editors cover every collection', () => {
  const folders = new Set(examplesOf('content/README.md').map(({ path }) => path.split('/')[1]));
  expect([...folders].sort()).toEqual(['articles', 'companies', 'jobs', 'pay', 'places', 'roles', 'skills']);
});

test('README.md shows what check says of the mistake it tells the reader to make', () => {
  const examples = examplesOf('README.md').map((example) => ({
    ...example,
    text: example.text.replace('role: backend-engineer', 'role: backend-enginer'),
  }));
  const shown = documentOf('README.md').blocks.find(({ lang, text }) => lang === 'text' && text.includes('unknown-reference'));
  expect(`${problemsOf(checkWith(examples), examples)}\n`).toBe(shown?.text);
});

test('README.md names the sources of the shipped pay figures', () => {
  const { content } = checkWith([]);
  const text = documentOf('README.md').text.replace(/\s+/g, ' ');
  const sources = content.entries.pay.flatMap(({ data: { source } }) => [source.name, source.licence]);
  expect(sources.filter((name) => !text.includes(name))).toEqual([]);
});
