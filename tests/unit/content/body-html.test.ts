import { describe, expect, it } from 'vitest';
import { toBody, type BodySegment } from '../../../src/content/body-html.ts';
import type { BodyOptions } from '../../../src/content/body-tree.ts';

/** The HTML of a body; a component is written as `‹Name attribute=value›…‹/Name›`. */
function html(body: string, format: 'md' | 'mdx' = 'mdx', options: BodyOptions = {}): string {
  const write = (segment: BodySegment): string => {
    if (typeof segment === 'string') return segment;
    const attributes = Object.entries(segment.attributes).map(([name, value]) => ` ${name}=${value}`);
    return `‹${segment.component}${attributes.join('')}›${segment.children.map(write).join('')}‹/${segment.component}›`;
  };
  return toBody(body, format, options).segments.map(write).join('').replace(/\n/g, '');
}

describe('components', () => {
  it('stand inside a paragraph', () => {
    expect(html('You join <Blank name="team">the *team*</Blank> here.')).toBe(
      '<p>You join ‹Blank name=team›the <em>team</em>‹/Blank› here.</p>',
    );
  });

  it('stand around blocks, and inside each other', () => {
    expect(html('<Callout kind="tip" title="Tools">\n\n- <Blank name="tool">Git</Blank>\n\n</Callout>')).toBe(
      '‹Callout kind=tip title=Tools›<ul><li>‹Blank name=tool›Git‹/Blank›</li></ul>‹/Callout›',
    );
  });

  it('stand in lists, tables and headings', () => {
    expect(html('## At <Blank name="company">Acme</Blank>\n\n| a |\n|---|\n| <Blank name="x">y</Blank> |')).toBe(
      '<h2 id="text-at-acme">At ‹Blank name=company›Acme‹/Blank›</h2>' +
        '<table><thead><tr><th>a</th></tr></thead><tbody><tr><td>‹Blank name=x›y‹/Blank›</td></tr></tbody></table>',
    );
  });

  it('stand alone', () => {
    expect(toBody('<SkillList skills="python" />', 'mdx').segments).toEqual([
      { component: 'SkillList', attributes: { skills: 'python' }, children: [] },
    ]);
  });

  it('cannot be forged by a comment', () => {
    expect(html('<!--rolebook:0--> text', 'md')).toBe(' text');
  });
});

describe('plain Markdown', () => {
  it('is one piece of HTML, or none', () => {
    expect(toBody('A **b**.', 'mdx').segments).toEqual(['<p>A <strong>b</strong>.</p>']);
    expect(toBody('', 'mdx').segments).toEqual([]);
  });

  it('gives the same HTML from .md and .mdx', () => {
    const body = '## A\n\n> *b*\n\n1. c\n2. d\n\n| e | f |\n|:--|--:|\n| g | h |\n\n```js\ni < j\n```\n\n[k](/roles/) "l" -- m';
    expect(html(body, 'md')).toBe(html(body, 'mdx'));
  });

  it('aligns the cells of a table by class, because the policy allows no style', () => {
    expect(html('| a | b | c | d |\n|:-|:-:|-:|-|\n| 1 | 2 | 3 | 4 |')).toBe(
      '<table><thead><tr><th class="align-left">a</th><th class="align-center">b</th>' +
        '<th class="align-right">c</th><th>d</th></tr></thead>' +
        '<tbody><tr><td class="align-left">1</td><td class="align-center">2</td><td ' +
        'class="align-right">3</td><td>4</td></tr></tbody></table>',
    );
  });
});

describe('headings', () => {
  it('have ids of their own that never meet those of the page', () => {
    expect(toBody('## Pay\n\n## Pay\n\n## Pay 1\n\n### Über *uns* & `C++`\n\n## 北京', 'mdx').headings).toEqual([
      { depth: 2, id: 'text-pay', text: 'Pay' },
      { depth: 2, id: 'text-pay-1', text: 'Pay' },
      { depth: 2, id: 'text-pay-1-1', text: 'Pay 1' },
      { depth: 3, id: 'text-über-uns--c', text: 'Über uns & C++' },
      { depth: 2, id: 'text-北京', text: '北京' },
    ]);
  });

  it('are put deeper and given a prefix where a body stands inside a section', () => {
    expect(html('## A\n\n##### B', 'mdx', { idPrefix: 'scene-', deeper: 2 })).toBe(
      '<h4 id="scene-text-a">A</h4><h6 id="scene-text-b">B</h6>',
    );
    expect(toBody('## A', 'mdx', { idPrefix: 'scene-', deeper: 2 }).headings).toEqual([{ depth: 4, id: 'scene-text-a', text: 'A' }]);
  });

  it('count inside components', () => {
    expect(toBody('## A\n\n<Callout>\n\n## A\n\n</Callout>', 'mdx').headings.map(({ id }) => id)).toEqual(['text-a', 'text-a-1']);
  });
});

describe('footnotes', () => {
  const body = 'A fact.[^1]\n\n[^1]: Its source.';

  it.each(['md', 'mdx'] as const)('of two bodies on one page do not meet (%s)', (format) => {
    const one = html(body, format, { idPrefix: 'job-' });
    expect([...one.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)).toEqual([
      'job-user-content-fnref-1',
      'job-footnote-label',
      'job-user-content-fn-1',
    ]);
    expect([...one.matchAll(/ href="([^"]+)"/g)].map(([, href]) => href)).toEqual(['#job-user-content-fn-1', '#job-user-content-fnref-1']);
    expect(one).toContain('aria-describedby="job-footnote-label"');
  });
});

describe('HTML in .md is made safe', () => {
  it.each([
    ['<script>alert(1)</script>A', 'A'],
    ['A <img src="x" onerror="alert(1)">', '<p>A </p>'],
    ['A <b onclick="alert(1)">b</b>', '<p>A <b>b</b></p>'],
    ['<iframe src="https://a.example"></iframe>A', 'A'],
    ['<svg onload="alert(1)"><circle/></svg>A', '<p>A</p>'],
    ['<a href="javascript:alert(1)">A</a>', '<p><a>A</a></p>'],
    ['[A](javascript:alert(1))', '<p><a>A</a></p>'],
    ['[A](<JaVaScRiPt:alert(1)>)', '<p><a>A</a></p>'],
    ['<a href="data:text/html,x">A</a>', '<p><a>A</a></p>'],
    ['<p style="position:fixed" class="banner">A</p>', '<p>A</p>'],
    ['<style>p { display: none }</style>A', 'A'],
    ['<form action="/x"><button>A</button></form>', 'A'],
    ['<meta http-equiv="refresh" content="0;url=/x">A', '<p>A</p>'],
    ['<img src="https://a.example/pixel.gif" alt="">A', '<p>A</p>'],
    [
      '<picture><source srcset="https://a.example/x.png"><img src="/media/a.svg" alt="A"></picture>',
      '<p><picture><img src="/media/a.svg" alt="A"></picture></p>',
    ],
    ['<div itemscope itemtype="https://schema.org/JobPosting" itemprop="title" align="center">A</div>', '<div>A</div>'],
  ])('%j', (body, safe) => {
    expect(html(body, 'md')).toBe(safe);
  });

  it('keeps what carries meaning', () => {
    expect(html('<details><summary>A</summary><kbd>B</kbd> <abbr title="c">C</abbr></details>', 'md')).toContain(
      '<details><summary>A</summary><kbd>B</kbd>',
    );
    expect(html('<td colspan="2">A</td> <time datetime="2026">B</time>', 'md')).toContain('A');
    expect(html('[A](tel:+34600000000) [B](mailto:a@b.example) [C](https://c.example)', 'md')).toBe(
      '<p><a href="tel:+34600000000">A</a> <a href="mailto:a@b.example">B</a> <a href="https://c.example">C</a></p>',
    );
  });

  it('lets no id or name in that could be one of the page, and no second h1', () => {
    expect(html('<h1 id="main">A</h1>\n\n<h2 id="pay">B</h2>\n\n<a id="apply" name="apply">C</a>', 'md')).toBe(
      '<h2 id="text-a">A</h2><h2 id="text-b">B</h2><p><a>C</a></p>',
    );
  });
});
