import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { link, plain, strong, table } from '../../../../src/outputs/twins/markdown-lines.ts';
import { twinFiles } from '../../../../src/outputs/twins/twin-files.ts';
import { toYaml } from '../../../../src/outputs/twins/yaml-lines.ts';
import { edited } from '../../../support/content.ts';
import { filesOf } from '../../../support/site-files.ts';

const nasty = ['a | b', '`code`', '---', ']]>', '👩‍💻 emoji', 'مهندس خلفية', '# no heading', '- no item', '1. no item', '<Callout>', '{x}'];
nasty.push(
  '*stress*',
  '[a](b)',
  '![a](b)',
  'a: b',
  "it's",
  '"quoted"',
  '\\',
  '&amp;',
  '  ',
  'NO',
  'yes',
  '~',
  '0x1f',
  '2026-11-21',
  '12:30:00',
);
nasty.push(
  'null',
  '1_000',
  '@here',
  '%x',
  '!tag',
  '&anchor',
  '*alias',
  '? key',
  '> quote',
  '| block',
  '\u0000\u0007',
  '\u2028',
  '\ufeff',
  '\ud800',
);

const text = fc.oneof(
  fc.constantFrom(...nasty),
  fc.string({ unit: 'binary' }),
  fc.tuple(fc.constantFrom(...nasty), fc.string()).map((two) => two.join(' ')),
);

test('data of any text is read back from YAML as it was, by the rules of YAML 1.2 and 1.1', () => {
  const data = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 3 }, text, fc.integer(), fc.boolean(), fc.array(tie('value'), { maxLength: 3 }), tie('map')),
    map: fc.dictionary(fc.constantFrom('id', 'name', 'url', 'list'), tie('value'), { noNullPrototype: true }),
  })).map;
  fc.assert(
    fc.property(data, (map) => {
      const yaml = toYaml({ map });
      expect(parse(yaml)).toEqual({ map });
      expect(parse(yaml, { schema: 'yaml-1.1' })).toEqual({ map });
      expect(yaml).not.toMatch(/^---$/m);
    }),
  );
});

const reader = remark().use(remarkGfm);

/** The text of a paragraph, and the kinds of nodes in it. */
function readBack(markdown: string): { kinds: string[]; words: string } {
  const [block] = reader.parse(markdown).children;
  const children = block && 'children' in block ? block.children : [];
  const words = (nodes: readonly object[]): string =>
    nodes.map((node) => ('value' in node ? String(node.value) : 'children' in node ? words(node.children as object[]) : '')).join('');
  return { kinds: [block?.type ?? 'nothing', ...children.map(({ type }) => type as string)], words: words(children) };
}

/** As Markdown can say it: white space is one space, and NUL is replaced by its own rule. */
const sayable = (typed: string) => typed.replace(/\s+/g, ' ').trim().replaceAll('\0', '\ufffd');

test.each(nasty.filter((one) => sayable(one) !== ''))('%j is a text and nothing else', (typed) => {
  expect(readBack(plain(typed))).toEqual({ kinds: ['paragraph', 'text'], words: sayable(typed) });
  expect(readBack(strong(typed))).toEqual({ kinds: ['paragraph', 'strong'], words: sayable(typed) });
  expect(readBack(link(typed, 'https://a.example/x(y)'))).toEqual({ kinds: ['paragraph', 'link'], words: sayable(typed) });
  expect(reader.parse(table([['Head'], [plain(typed)]])).children.map(({ type }) => type)).toEqual(['table']);
});

test('a vacancy whose every text is hostile keeps its facts and its sections', () => {
  const title = 'C++ | `x` --- ]]> 👩‍💻 <b> مهندس';
  const { files, graph } = filesOf(
    twinFiles,
    edited(
      'jobs/acme/backend-engineer.mdx',
      'title: Backend Engineer, Payments',
      `team: ${JSON.stringify('---\n# No *heading*')}\ntitle: ${JSON.stringify(title)}`,
    ),
  );
  expect(graph.vacancies[0]!.entry.data.title).toBe(title);
  const file = files.get('/jobs/acme/backend-engineer.md')!;
  const [, frontmatter = '', words = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file)!;
  expect(parse(frontmatter)).toMatchObject({ title, team: '---\n# No *heading*' });
  expect(readBack(words)).toEqual({ kinds: ['heading', 'text'], words: title });
  expect(words).toContain('\n- Team: --- \\# No \\*heading\\*\n');
});
