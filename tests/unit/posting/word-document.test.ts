import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { Block, Run } from '../../../src/posting/blocks.ts';
import { toWordDocument } from '../../../src/posting/word-document.ts';
import { withoutTimes } from '../../../src/posting/zip-times.ts';
import { paragraphsOf, partOf, readZip } from '../../support/word-file.ts';

const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });
const item = (text: string, ...more: Block[]): Block[] => [paragraph({ text }), ...more];
const list = (ordered: boolean, ...items: Block[][]): Block => ({ kind: 'list', ordered, items });

const blocks: Block[] = [
  { kind: 'heading', level: 2, runs: [{ text: 'About <you> & "us"' }] },
  paragraph({ text: 'Pay:', bold: true }, { text: ' ' }, { text: 'a range', blank: 'pay-range' }, { text: '.\nA second line' }),
  { kind: 'heading', level: 3, runs: [{ text: 'Steps' }] },
  list(true, item('One', list(false, item('nested'))), item('Two', paragraph({ text: 'below' }))),
  list(true, item('Another one')),
  list(false, item('Dot'), item('Dot')),
  { kind: 'quote', blocks: [paragraph({ text: 'Said.' }), list(false, item('quoted'))] },
  { kind: 'table', rows: [[[{ text: 'Head' }]], [[{ text: 'cell', blank: 'x' }]]] },
  paragraph(
    { text: 'Here', link: 'https://x.example/?a=1&b=2' },
    { text: ' and ' },
    { text: 'there', italic: true, link: 'mailto:a@x.example' },
  ),
];
const options = { title: 'Engineer & co', language: 'en-GB' };
const document = await toWordDocument(blocks, options);

describe('a Word document', () => {
  it('has the text in order, with real headings, and marks the blanks', () => {
    expect(paragraphsOf(document).map(({ style, text, marked }) => [style, text, ...marked])).toEqual([
      ['Heading1', 'Engineer & co'],
      ['Heading2', 'About <you> & "us"'],
      ['', 'Pay: [a range].\nA second line', '[a range]'],
      ['Heading3', 'Steps'],
      ['', 'One'],
      ['', 'nested'],
      ['', 'Two'],
      ['', 'below'],
      ['', 'Another one'],
      ['', 'Dot'],
      ['', 'Dot'],
      ['', 'Said.'],
      ['', 'quoted'],
      ['', 'Head'],
      ['', '[cell]', '[cell]'],
      ['', 'Here and there'],
    ]);
  });

  it('has real lists: each ordered one counts anew', () => {
    const lists = new Map(paragraphsOf(document).map(({ text, list }) => [text, list]));
    expect(lists.get('One')).toEqual({ id: lists.get('Two')!.id, level: 0 });
    expect(lists.get('Another one')!.id).not.toBe(lists.get('One')!.id);
    expect(lists.get('nested')).toEqual({ id: lists.get('Dot')!.id, level: 1 });
    expect(lists.get('quoted')).toEqual({ id: lists.get('Dot')!.id, level: 1 });
    expect(lists.get('below')).toBeUndefined();

    const numbering = partOf(document, 'word/numbering.xml');
    const formatOf = (id: string) => {
      const number = [...numbering.getElementsByTagName('w:num')].find((num) => num.getAttribute('w:numId') === id)!;
      const kind = number.getElementsByTagName('w:abstractNumId')[0]!.getAttribute('w:val');
      const abstract = [...numbering.getElementsByTagName('w:abstractNum')].find((num) => num.getAttribute('w:abstractNumId') === kind)!;
      return abstract.getElementsByTagName('w:numFmt')[0]!.getAttribute('w:val');
    };
    expect([lists.get('One')!.id, lists.get('Another one')!.id, lists.get('Dot')!.id].map(formatOf)).toEqual([
      'decimal',
      'decimal',
      'bullet',
    ]);
  });

  it('leads to addresses', () => {
    const relations = [...partOf(document, 'word/_rels/document.xml.rels').getElementsByTagName('Relationship')];
    const targets = new Map(relations.map((one) => [one.getAttribute('Id'), one.getAttribute('Target')]));
    const links = [...partOf(document, 'word/document.xml').getElementsByTagName('w:hyperlink')];
    expect(links.map((link) => [link.textContent, targets.get(link.getAttribute('r:id'))])).toEqual([
      ['Here', 'https://x.example/?a=1&b=2'],
      ['there', 'mailto:a@x.example'],
    ]);
  });

  it('is A4, in its language, with its title and without a name or a time', () => {
    const size = partOf(document, 'word/document.xml').getElementsByTagName('w:pgSz')[0]!;
    expect([size.getAttribute('w:w'), size.getAttribute('w:h')]).toEqual(['11906', '16838']);
    expect(partOf(document, 'word/styles.xml').getElementsByTagName('w:lang')[0]!.getAttribute('w:val')).toBe('en-GB');
    const properties = [...partOf(document, 'docProps/core.xml').documentElement.children];
    expect(properties.map(({ tagName, textContent }) => [tagName, textContent])).toEqual([
      ['dc:title', 'Engineer & co'],
      ['dc:language', 'en-GB'],
    ]);
  });

  it('has no run within a run and no break but in one, which Word would not open', () => {
    for (const run of partOf(document, 'word/document.xml').getElementsByTagName('w:r')) expect(run.closest('w\\:r w\\:r')).toBeNull();
    for (const [name, text] of readZip(document)) expect(text, name).not.toContain('undefined');
  });

  it('is the same at another time, to the byte', async () => {
    // Times in a zip file count in steps of two seconds.
    await wait(2100);
    expect(Buffer.compare(await toWordDocument(blocks, options), document)).toBe(0);
  });
});

it('takes the times out of nothing but a zip file', () => {
  expect(() => withoutTimes(new Uint8Array(10))).toThrow('The document is no zip file.');
  expect(() => withoutTimes(new Uint8Array(100))).toThrow('The document is no zip file.');
});
