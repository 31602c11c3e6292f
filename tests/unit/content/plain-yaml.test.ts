import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { splitFile } from '../../../src/content/frontmatter.ts';
import { readPlainYaml } from '../../../src/content/plain-yaml.ts';

/** The fields of every entry of the shipped content. */
const shipped = readdirSync('content', { recursive: true, withFileTypes: true })
  .filter((item) => item.isFile() && /\.(?:md|mdx|yaml)$/.test(item.name) && item.name !== 'README.md')
  .map((item) => readFileSync(join(item.parentPath, item.name), 'utf8'))
  .map((source) => (source.startsWith('---') ? splitFile(source).yaml! : source));

/** What the parser that knows positions reads; undefined where it complains. */
function carefully(text: string): { data: unknown } | undefined {
  const document = parseDocument(text, { uniqueKeys: true, prettyErrors: false, logLevel: 'silent' });
  return document.errors.length + document.warnings.length > 0 ? undefined : { data: document.toJS() };
}

test('nearly all shipped entries are plain, and read as the careful parser reads them', () => {
  const read = shipped.map((text) => [readPlainYaml(text), carefully(text)] as const);
  for (const [plain, careful] of read) if (plain) expect(plain).toEqual(careful);
  expect(read.filter(([plain]) => plain).length).toBeGreaterThan(0.9 * shipped.length);
});

const pieces = [
  ...[' ', '  ', ': ', ':', '- ', '-', ' #', '#', '[', ']', '{', '}', ', ', ',', "'", '"', '|', '|-', '>', '>-', '~', '\n', '\n  ', '\n\n'],
  ...[
    '&a ',
    '*a',
    '!x ',
    '%',
    '@',
    '`',
    '? ',
    '---',
    '...',
    '<<: ',
    '\t',
    '\r\n',
    '\ufeff',
    '\u00a0',
    '\u2028',
    '\\',
    'é',
    '__proto__: 1\n',
  ],
  ...['0', '1', '_', '.', '+', 'e', '0x1f', '0o17', '0b1', '1_000', '.5', '5.', '1e3', '012', '-0', '+1', '1:20', '2026-01-01'],
  ...['null', 'true', 'yes', 'No', '.inf', '.nan'],
];
/** Some lines of the shipped content with up to three slips in them. */
const slips = fc.array(fc.record({ at: fc.nat(), piece: fc.constantFrom(...pieces), without: fc.nat(3) }), { maxLength: 3 });
const texts = fc
  .record({ text: fc.constantFrom(...shipped), from: fc.nat(), lines: fc.integer({ min: 2, max: 12 }), slips })
  .map((made) => {
    const lines = made.text.split('\n');
    const from = made.from % lines.length;
    let text = lines.slice(from, from + made.lines).join('\n');
    for (const { at, piece, without } of made.slips) {
      const position = at % (text.length + 1);
      text = text.slice(0, position) + piece + text.slice(position + without);
    }
    return text;
  });

test('whatever it reads, the careful parser reads in the same way', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const plain = readPlainYaml(text);
      if (plain) expect(plain).toEqual(carefully(text));
    }),
    { numRuns: 5000, seed: 20261122 },
  );
});

test.each([
  ['a number to one parser alone', 'a: 1_000'],
  ['a text of several lines in quotes', 'a: "one\ntwo"'],
  ['an alias', 'a: &x 1\nb: *x'],
  ['a field given twice', 'a: 1\na: 2'],
  ['a tab', 'a:\tb'],
  ['a bracket that is not closed', 'a: [b, c'],
])('%s is left to the careful parser', (_, text) => {
  expect(readPlainYaml(text)).toBeUndefined();
});
