import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/content/body-check.ts';
import { toSiteGraph } from '../../../src/content/graph.ts';
import type { Block, Run } from '../../../src/posting/blocks.ts';
import { toMarkdown } from '../../../src/posting/markdown.ts';
import { toSampleBlocks } from '../../../src/posting/sample-blocks.ts';
import { checkFiles, testNow } from '../../support/content.ts';

const { content } = checkFiles();
const graph = toSiteGraph(content.entries, content.site!, testNow);
const paragraph = (...runs: Run[]): Block => ({ kind: 'paragraph', runs });
const item = (text: string, ...more: Block[]): Block[] => [paragraph({ text }), ...more];

it('writes blocks as an author would', () => {
  const blocks: Block[] = [
    { kind: 'heading', level: 2, runs: [{ text: 'About' }] },
    paragraph(
      { text: 'Pay:', bold: true },
      { text: ' ' },
      { text: 'a range', blank: 'pay-range' },
      { text: ', in ' },
      { text: 'EUR', code: true },
    ),
    { kind: 'list', ordered: false, items: [item('One'), item('Two', { kind: 'list', ordered: true, items: [item('a'), item('b')] })] },
    { kind: 'list', ordered: false, items: [item('Another list')] },
    { kind: 'list', ordered: true, items: [item('First', paragraph({ text: 'Below it.' })), item('Second')] },
    { kind: 'quote', blocks: [paragraph({ text: 'Said\nin two lines.', italic: true })] },
    {
      kind: 'table',
      rows: [
        [[{ text: 'a' }], [{ text: 'b' }]],
        [[{ text: '1|2' }], []],
      ],
    },
    paragraph({ text: 'Here', link: 'https://x.example/a_(b)' }, { text: '.' }),
  ];
  expect(toMarkdown(blocks)).toBe(
    [
      '## About',
      '',
      '**Pay:** [a range], in `EUR`',
      '',
      '- One',
      '- Two',
      '  1. a',
      '  2. b',
      '',
      '* Another list',
      '',
      '1. First',
      '',
      '   Below it.',
      '',
      '2. Second',
      '',
      '> *Said\\',
      '> in two lines.*',
      '',
      '| a | b |',
      '| --- | --- |',
      '| 1\\|2 |  |',
      '',
      '[Here](<https://x.example/a_(b)>).',
      '',
    ].join('\n'),
  );
});

/** Blocks of a Markdown text, with open blanks as the words in brackets that stand for them. */
const blocksOf = (markdown: string) => toSampleBlocks(markdown, 'mdx', graph);

describe('what is read again is the same', () => {
  it.each([
    '## A *heading* with `code`\n\nText, **bold** and ***both***, `a` and ``b`c``.',
    '- a\n- b\n\n  more\n\n  - c\n    1. d\n    2. e\n- f\n\n1. g\n2. h\n\n\n- i',
    '> a\n>\n> - b\n\n| a | b |\n| - | - |\n| *c* | d\\|e |',
    'One\\\ntwo [link](https://x.example/?a=1&b=2) and [*it*](mailto:a@x.example).',
    '1\\. no list, \\# no heading, \\<no tag>, \\{no code}, \\*no stress\\*, a_b_c, \\[no]\\(link), \\`no code\\`, &amp;amp;, \\~no\\~',
    '\\- none\n\n\\+ none\n\n\\> none\n\n\\## none',
    'A [sic] (and more) [x]: y',
  ])('%j', (markdown) => {
    const blocks = blocksOf(markdown);
    expect(blocks).not.toEqual([]);
    const again = toMarkdown(blocks);
    expect(checkBody(again, 'mdx', 1).issues).toEqual([]);
    expect(blocksOf(again)).toEqual(blocks);
  });

  it('of a blank, its words in brackets', () => {
    const blank = (text: string): Run => ({ text, blank: 'x' });
    const open = [paragraph(blank('a'), { text: ': b ' }, blank('c'), { text: '(d) ' }, blank('an "e" & <f>'), blank('g'))];
    const [read] = blocksOf(toMarkdown(open));
    expect(read).toEqual(paragraph({ text: '[a]: b [c](d) [an “e” & <f>][g]' }));
  });
});
