import { JSDOM } from 'jsdom';
import { describe, expect, it, test } from 'vitest';
import type { Block } from '../../../src/posting/blocks.ts';
import { blanksIn, fillBlanks } from '../../../src/posting/fill-blanks.ts';
import { toPlainText } from '../../../src/posting/plain-text.ts';
import { toRichText } from '../../../src/posting/rich-text.ts';

const blocks: Block[] = [
  { kind: 'heading', level: 2, runs: [{ text: 'At ' }, { text: 'your company', blank: 'company' }] },
  {
    kind: 'paragraph',
    runs: [
      { text: 'Pay', bold: true },
      { text: ': ' },
      { text: 'lowest & highest', blank: 'pay-range' },
      { text: '.\nSee ' },
      { text: 'the <terms>', link: 'https://acme.example/?a=1&b="2"' },
      { text: '.' },
    ],
  },
  {
    kind: 'list',
    ordered: true,
    items: [
      [{ kind: 'paragraph', runs: [{ text: 'Write ' }, { text: 'code', code: true }] }],
      [
        { kind: 'paragraph', runs: [{ text: 'Read' }] },
        { kind: 'list', ordered: false, items: [[{ kind: 'paragraph', runs: [{ text: 'slowly', italic: true }] }]] },
      ],
    ],
  },
  { kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: 'your company', blank: 'company' }] }] },
  {
    kind: 'table',
    rows: [
      [[{ text: 'Day' }], [{ text: 'Place' }]],
      [[{ text: 'Monday' }], [{ text: 'Mill' }]],
    ],
  },
];

test('the blanks of a text are listed once each, in its order', () => {
  expect(blanksIn(blocks)).toEqual([
    { name: 'company', hint: 'your company' },
    { name: 'pay-range', hint: 'lowest & highest' },
  ]);
});

describe('filling', () => {
  const filled = fillBlanks(blocks, new Map([['company', 'Acme']]));

  it('puts words in place of every blank of a name, and joins them with what stands beside them', () => {
    expect(filled[0]).toEqual({ kind: 'heading', level: 2, runs: [{ text: 'At Acme' }] });
    expect(filled[3]).toEqual({ kind: 'quote', blocks: [{ kind: 'paragraph', runs: [{ text: 'Acme' }] }] });
  });

  it('leaves a blank without words, and the text it was given', () => {
    expect(blanksIn(filled)).toEqual([{ name: 'pay-range', hint: 'lowest & highest' }]);
    expect(blanksIn(blocks)).toHaveLength(2);
  });
});

test('plain text has the marks of lists and nothing else', () => {
  expect(toPlainText(blocks)).toBe(`At [your company]

Pay: [lowest & highest].
See the <terms>.

1. Write code
2. Read
   - slowly

[your company]

Day\tPlace
Monday\tMill
`);
});

test('rich text is HTML without attributes but addresses, and says what the text says', () => {
  const html = toRichText(blocks);
  const { body } = new JSDOM(html).window.document;
  expect(body.innerHTML).toBe(html);
  expect([...body.querySelectorAll('*')].flatMap(({ attributes }) => [...attributes].map(({ name }) => name))).toEqual(['href']);
  expect(body.querySelector('a')?.getAttribute('href')).toBe('https://acme.example/?a=1&b="2"');
  expect([...body.children].map(({ localName }) => localName)).toEqual(['h2', 'p', 'ol', 'blockquote', 'table']);
  expect(body.querySelector('p')?.innerHTML).toContain('<strong>Pay</strong>: [lowest &amp; highest].<br>See <a');
  expect(body.querySelector('ol')?.innerHTML).toBe('<li>Write <code>code</code></li><li>Read<ul><li><em>slowly</em></li></ul></li>');
});
