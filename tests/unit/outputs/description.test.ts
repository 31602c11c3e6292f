import { JSDOM } from 'jsdom';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noEntries } from '../../../src/content/entry.ts';
import { toPostingDescription, toPostingHtml } from '../../../src/content/posting-html.ts';
import { SkillRegistry } from '../../../src/content/skill-registry.ts';
import { checkFiles } from '../../support/content.ts';

const { skills } = checkFiles().graph!;
const ofMdx = (body: string) => toPostingHtml(body, 'mdx', skills).split('\n');
const ofMd = (body: string) => toPostingHtml(body, 'md', skills).split('\n');
const parser = new new JSDOM('').window.DOMParser();
const bodyOf = (html: string) => parser.parseFromString(html, 'text/html').body;

describe('Markdown becomes paragraphs, lists and stress (G07)', () => {
  test.each([
    ['a paragraph', 'One\ntwo.', ['<p>One\ntwo.</p>']],
    [
      'headings of every rank',
      '## What\n\n### Which\n\n###### Whose',
      ['What', 'Which', 'Whose'].map((title) => `<p><strong>${title}</strong></p>`),
    ],
    ['stress', '**b** *i* ***both***', ['<p><strong>b</strong> <em>i</em> <em><strong>both</strong></em></p>']],
    ['a break', 'one\\\ntwo', ['<p>one<br>\ntwo</p>']],
    ['a link', 'Read [the guide](/roles/backend-engineer/) & <https://x.example>.', ['<p>Read the guide &#x26; https://x.example.</p>']],
    ['code', 'Run `a < b`.\n\n```sh\none\n\ntwo\n```', ['<p>Run a &#x3C; b.</p>', '<p>one<br>two</p>']],
    ['a quotation', '> One\n>\n> - two', ['<p>One</p>', '<ul><li>two</li></ul>']],
    ['what is struck out', 'a ~~b~~ c', ['<p>a b c</p>']],
    ['a list', '- one\n- two *three*', ['<ul><li>one</li><li>two <em>three</em></li></ul>']],
    ['a loose list', '1. one\n\n2. two\n\n   more', ['<ol><li>one</li><li>two<p>more</p></li></ol>']],
    ['a list in a list', '- one\n  - two\n- three', ['<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>']],
    ['a list of tasks', '- [x] done\n- [ ] to do', ['<ul><li>done</li><li>to do</li></ul>']],
    ['a table', '| Stage | Length |\n| --- | :-: |\n| **Call** | 30 |', ['<p>Stage<br>Length</p>', '<p><strong>Call</strong><br>30</p>']],
    ['a rule and a picture', 'one\n\n---\n\n![A pier](/media/acme.svg)\n\ntwo', ['<p>one</p>', '<p>two</p>']],
    ['a footnote', 'One[^1].\n\n[^1]: Aside.', ['<p>One.</p>']],
    ['quotes and dashes as the page shows them', 'It\'s "so" -- he said', ['<p>It’s “so” – he said</p>']],
  ])('%s', (_, markdown, html) => {
    const md = markdown.replace(/<(https:[^>]*)>/, '$1');
    expect(toPostingHtml(md, 'mdx', skills)).toBe(html.join('\n'));
    expect(toPostingHtml(md, 'md', skills)).toBe(html.join('\n'));
  });
});

describe('components become their words', () => {
  test('the names of skills, as a list or in a line', () => {
    expect(ofMdx('<SkillList skills="Postgres, kafka" />\n\nWith <SkillList skills="python, Postgres" /> daily.')).toEqual([
      '<ul><li>PostgreSQL</li><li>Kafka</li></ul>',
      '<p>With Python, PostgreSQL daily.</p>',
    ]);
  });

  test('the title and the text of a callout', () => {
    expect(
      ofMdx('<Callout kind="warning" title="Wet stairs">\n\nHold the **rail**.\n\n</Callout>\n\n<Callout>\n\nA note.\n\n</Callout>'),
    ).toEqual(['<p><strong>Wet stairs</strong></p>', '<p>Hold the <strong>rail</strong>.</p>', '<p>A note.</p>']);
  });

  test('what stands in columns and steps', () => {
    expect(ofMdx('<Columns>\n\n### One\n\n- a\n\n</Columns>\n\n<Steps>\n\n1. Write.\n2. Wait.\n\n</Steps>')).toEqual([
      '<p><strong>One</strong></p>',
      '<ul><li>a</li></ul>',
      '<ol><li>Write.</li><li>Wait.</li></ol>',
    ]);
  });

  test('the words of a gap, or its name', () => {
    expect(ofMdx('Join <Blank name="team">the *team*</Blank> for <Blank name="pay-range" />.\n\n<Blank name="product" />')).toEqual([
      '<p>Join the <em>team</em> for pay range.</p>',
      '<p>product</p>',
    ]);
  });

  test('the caption of a figure, and nothing of pay that others report (G14)', () => {
    expect(
      ofMdx(
        '<Figure src="/media/acme.svg" alt="A pier" caption="The pier" />\n\n<PayTable role="backend-engineer" />\n\n' +
          '<Figure src="/media/acme.svg" alt="x" />\n\nEnd.',
      ),
    ).toEqual(['<p>The pier</p>', '<p>End.</p>']);
  });
});

describe('HTML in a `.md` body', () => {
  test('keeps its words and loses all else', () => {
    const html = `<p onclick="steal()" style="color:red">One <b>two</b> <i>three</i></p>
<script>steal()</script><style>p { color: red }</style>
<iframe src="https://evil.example/"></iframe><img src="https://evil.example/pixel.gif" onerror="steal()">
<a href="javascript:steal()">four</a> <kbd>Ctrl</kbd><br>five
<form action="https://evil.example/"><input name="card" value="1"></form>
<!-- six -->`;
    expect(ofMd(html)).toEqual(['<p>One <strong>two</strong> <em>three</em></p>', '<p>four Ctrl<br>five</p>']);
  });

  test('keeps blocks apart', () => {
    expect(
      ofMd('<details><summary>One</summary>two</details>\n\n<dl><dt>Three</dt><dd>four</dd></dl>\n\n<div>five<p>six</p>seven</div>'),
    ).toEqual(['One', 'two', 'Three', 'four', 'five', 'six', 'seven'].map((word) => `<p>${word}</p>`));
    expect(ofMd('<table><tr><th>a</th><td>b</td></tr></table>\n\n<ul><li><p>c</p></li>\n<li></li></ul>')).toEqual([
      '<p>a<br>b</p>',
      '<ul><li>c</li></ul>',
    ]);
  });
});

describe('the whole description', () => {
  test('is the summary, the text and what is offered, in this order', () => {
    const benefits = [
      { name: 'Time off', text: '30 days & a half.' },
      { name: 'Pension', text: 'Paid.' },
    ];
    expect(toPostingDescription({ summary: 'Short <b>.', body: '<p>Long.</p>', benefits, inclusion: 'Apply.' }).split('\n')).toEqual([
      '<p>Short &#x3C;b>.</p>',
      '<p>Long.</p>',
      '<p><strong>Benefits</strong></p>',
      '<ul><li><strong>Time off</strong> 30 days &#x26; a half.</li><li><strong>Pension</strong> Paid.</li></ul>',
      '<p>Apply.</p>',
    ]);
  });

  test('is empty when nothing is said', () => {
    expect(toPostingDescription({})).toBe('');
    expect(toPostingDescription({ body: '', benefits: [] })).toBe('');
  });
});

describe('any body', () => {
  const none = new SkillRegistry(noEntries().skills);
  const pieces = [
    '# ',
    '## ',
    '- ',
    '1. ',
    '> ',
    '| a | b |\n|-|-|\n',
    '\n',
    '\n\n',
    '**',
    '*',
    '`',
    '```',
    '[',
    '](/x)',
    '![',
    '<p>',
    '</p>',
    '<b>',
  ];
  const tags = [
    '<script>',
    '</script>',
    '<img src=x onerror=y>',
    '<table><tr><td>',
    '</table>',
    '<ul><li>',
    '</ul>',
    '<svg onload=x>',
    '&lt;',
    '&',
    '<',
  ];
  const markdown = fc
    .array(fc.oneof(fc.constantFrom(...pieces, ...tags), fc.string(), fc.lorem()), { maxLength: 20 })
    .map((parts) => parts.join(''));

  test('gives allowed elements only, without attributes, each in a place where it may stand', () => {
    fc.assert(
      fc.property(markdown, (body) => {
        const html = toPostingHtml(body, 'md', none);
        const parsed = bodyOf(html);
        for (const element of parsed.querySelectorAll('*')) {
          expect(['p', 'ul', 'ol', 'li', 'br', 'strong', 'em']).toContain(element.localName);
          expect(element.attributes).toHaveLength(0);
          if (element.localName === 'li') expect(['ul', 'ol']).toContain(element.parentElement!.localName);
        }
        for (const top of parsed.children) expect(['p', 'ul', 'ol']).toContain(top.localName);
        // What a parser reads is what was written: nothing stands where HTML would move it.
        expect(parsed.innerHTML).toBe(bodyOf(parsed.innerHTML).innerHTML);
        expect(parsed.querySelectorAll('p').length).toBe(html.split('<p>').length - 1);
        for (const block of parsed.querySelectorAll('p, li')) expect(block.textContent!.trim()).not.toBe('');
      }),
      { numRuns: 150 },
    );
  });
});
