import { describe, expect, it } from 'vitest';
import { toBlocks, type Markup, type MarkupElement } from '../../../src/posting/blocks.ts';

const el = (tag: string, ...children: Markup[]): MarkupElement => ({ tag, children });
const link = (href: string, ...children: Markup[]): MarkupElement => ({ tag: 'a', children, link: href });
const blank = (name: string, ...children: Markup[]): MarkupElement => ({ tag: 'span', children, blank: name });

describe('blocks', () => {
  it('are headings, paragraphs, lists, quotations and tables', () => {
    const row = (tag: string, ...cells: string[]) => el('tr', ...cells.map((cell) => el(tag, cell)));
    expect(
      toBlocks([
        el('h2', 'About'),
        '\n',
        el('p', 'Text.'),
        el('ol', '\n', el('li', el('p', 'One'), el('ul', el('li', 'nested'))), '\n', el('li', 'Two')),
        el('blockquote', el('p', 'Said.')),
        el('table', el('thead', row('th', 'a', 'b')), '\n', el('tbody', row('td', '1', '2'))),
      ]),
    ).toEqual([
      { kind: 'heading', level: 2, runs: [{ text: 'About' }] },
      { kind: 'paragraph', runs: [{ text: 'Text.' }] },
      {
        kind: 'list',
        ordered: true,
        items: [
          [
            { kind: 'paragraph', runs: [{ text: 'One' }] },
            { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', runs: [{ text: 'nested' }] }]] },
          ],
          [{ kind: 'paragraph', runs: [{ text: 'Two' }] }],
        ],
      },
      { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: 'Said.' }] }] },
      {
        kind: 'table',
        rows: [
          [[{ text: 'a' }], [{ text: 'b' }]],
          [[{ text: '1' }], [{ text: '2' }]],
        ],
      },
    ]);
  });

  it('are looked for inside sections and columns, and words between them are paragraphs', () => {
    expect(toBlocks([el('div', 'Loose ', el('b', 'words'), el('section', el('p', 'Text.')), 'more')])).toEqual([
      { kind: 'paragraph', runs: [{ text: 'Loose ' }, { text: 'words', bold: true }] },
      { kind: 'paragraph', runs: [{ text: 'Text.' }] },
      { kind: 'paragraph', runs: [{ text: 'more' }] },
    ]);
  });

  it('are never empty', () => {
    expect(toBlocks([el('p', ' '), el('h3'), el('ul', el('li', ' \n')), el('table'), el('aside'), el('img'), '\n'])).toEqual([]);
  });

  it('take a first heading for the second, because the title is the first', () => {
    expect(toBlocks([el('h1', 'A')])).toMatchObject([{ level: 2 }]);
  });
});

describe('runs', () => {
  const runs = (...children: Markup[]) => toBlocks([el('p', ...children)]).flatMap((block) => ('runs' in block ? block.runs : []));

  it('have the looks of all elements around them', () => {
    expect(runs(el('strong', 'a ', el('em', 'b')), ' ', link('https://x.example/', 'c', el('code', 'd')))).toEqual([
      { text: 'a ', bold: true },
      { text: 'b', bold: true, italic: true },
      { text: ' ' },
      { text: 'c', link: 'https://x.example/' },
      { text: 'd', link: 'https://x.example/', code: true },
    ]);
  });

  it('have the white space a reader sees', () => {
    expect(runs('\n  a\n  ', el('span', ' b '), ' c\u00a0d \n')).toEqual([{ text: 'a b c\u00a0d' }]);
    expect(runs('a ', el('br'), ' b', el('br'))).toEqual([{ text: 'a\nb' }]);
  });

  it('name the blanks that are open, however many touch', () => {
    expect(runs('At ', blank('company', ' your\n', el('em', 'company')), blank('place', 'city'), '.')).toEqual([
      { text: 'At ' },
      { text: 'your company', blank: 'company' },
      { text: 'city', blank: 'place' },
      { text: '.' },
    ]);
  });

  it('keep the lines of code', () => {
    expect(toBlocks([el('pre', el('code', 'a\n  b\n'))])).toEqual([{ kind: 'paragraph', runs: [{ text: 'a\n  b', code: true }] }]);
  });

  it('leave out what has no words', () => {
    expect(runs('a', el('input'), el('svg', 'x'), el('button', 'Copy'))).toEqual([{ text: 'a' }]);
  });
});
