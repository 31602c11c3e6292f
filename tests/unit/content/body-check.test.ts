import { describe, expect, it } from 'vitest';
import { checkBody } from '../../../src/content/body-check.ts';

/** What an author is told of a body that starts on line 10. */
function told(body: string, format: 'md' | 'mdx' = 'mdx'): string[] {
  return checkBody(body, format, 10).issues.map(
    ({ line, column, severity, code, message, fix }) => `${line}:${column} ${severity} ${code}: ${message}; ${fix}`,
  );
}

describe('references', () => {
  it('are those of components, links and pictures, each at its place', () => {
    const body = [
      'A [role](/roles/x/) and a [definition][d].',
      '',
      '<SkillList skills="python, Apache Kafka ,c#" />',
      '',
      '<PayTable role="engineer" />',
      '',
      '<Callout><Figure src="/media/a.svg" alt="A" /></Callout>',
      '',
      '![B](/media/b.webp) ![C][c]',
      '',
      '[d]: /jobs/a/b/',
      '[c]: /media/c.png',
    ].join('\n');
    expect(checkBody(body, 'mdx', 10)).toEqual({
      issues: [],
      references: [
        { kind: 'link', value: '/roles/x/', line: 10, column: 3 },
        { kind: 'skill', value: 'python', line: 12, column: 1 },
        { kind: 'skill', value: 'Apache Kafka', line: 12, column: 1 },
        { kind: 'skill', value: 'c#', line: 12, column: 1 },
        { kind: 'role', value: 'engineer', line: 14, column: 1 },
        { kind: 'media', value: '/media/a.svg', line: 16, column: 10 },
        { kind: 'media', value: '/media/b.webp', line: 18, column: 1 },
        { kind: 'media', value: '/media/c.png', line: 18, column: 21 },
        { kind: 'link', value: '/jobs/a/b/', line: 20, column: 1 },
      ],
      phrases: [],
    });
  });

  it('are not looked for in code', () => {
    expect(checkBody('`[a](/roles/x/)`\n\n```\n<SkillList skills="a" />\n```', 'mdx', 10).references).toEqual([]);
  });
});

describe('in .mdx', () => {
  it.each([
    [
      'import { readFileSync } from "node:fs"',
      '10:1 error mdx-import: "import { readFileSync } from "node:fs"" is read as code, because it starts with import or ' +
        'export; delete it, components need no import; if it is a sentence, start it with another word',
    ],
    [
      'Text\n\nimport duties apply.',
      '12:1 error mdx-import: "import duties apply." is read as code, because it starts with import or export; ' +
        'delete it, components need no import; if it is a sentence, start it with another word',
    ],
    [
      'a {1 +\n1} b',
      '10:3 error mdx-expression: {1 + 1} is an expression; content is data, not code; delete it, or write \\{ for a literal brace',
    ],
    [
      '| a |\n|-|\n| {x} |',
      '12:3 error mdx-expression: {x} is an expression; content is data, not code; delete it, or write \\{ for a literal brace',
    ],
    [
      'a[^1]\n\n[^1]: {x}',
      '12:7 error mdx-expression: {x} is an expression; content is data, not code; delete it, or write \\{ for a literal brace',
    ],
    [
      '<script>alert(1)</script>',
      '10:1 error mdx-html: <script> is an HTML tag; only Markdown and components are allowed; write Markdown instead',
    ],
    ['<svg:rect />', '10:1 error mdx-html: <svg:rect> is an HTML tag; only Markdown and components are allowed; write Markdown instead'],
    ['<><b>x</b></>', '10:1 error mdx-html: <> is no component; only Markdown and components are allowed; delete the tag'],
    [
      '<Callout.Title>x</Callout.Title>',
      '10:1 error mdx-component: <Callout.Title> is not a component authors can use; ' +
        'use one of Callout, Blank, Steps, Columns, Figure, SkillList, PayTable',
    ],
    [
      '<constructor />',
      '10:1 error mdx-html: <constructor> is an HTML tag; only Markdown and components are allowed; write Markdown instead',
    ],
    ['<Callout kind>x</Callout>', '10:1 error mdx-attribute: <Callout kind> must be given as plain text; write kind="…"'],
    ['<Callout onClick="x">x</Callout>', '10:1 error mdx-attribute: <Callout> has no attribute "onClick"; use one of kind, title'],
    ['<Steps ordered="yes">x</Steps>', '10:1 error mdx-attribute: <Steps> has no attribute "ordered"; delete it'],
    [
      '<Callout title="a" title="b">x</Callout>',
      '10:1 error mdx-attribute: <Callout> has the attribute "title" twice; delete one of the two',
    ],
    [
      '<Figure src="/media/a.svg" alt=" " />',
      '10:1 error mdx-attribute: <Figure> needs the attribute "alt"; write alt="…": what the picture shows, for those who cannot see it',
    ],
    [
      '<Blank name="Pay range">x</Blank>',
      '10:1 error mdx-attribute: <Blank name> cannot be "Pay range"; use lower-case words with hyphens, for example pay-range',
    ],
    [
      '![A][a]\n\n[a]: https://a.example/a.png',
      '10:1 error image-source: the picture "https://a.example/a.png" is not in the media folder; ' +
        'put the file into media/ and write /media/name.webp',
    ],
    [
      '[a](data:text/html,x)',
      '10:1 error link-scheme: the link "data:text/html,x" has a scheme that is not allowed; ' +
        'use https:, mailto:, tel:, or a path that starts with /',
    ],
    [
      '[a](//a.example)',
      '10:1 error link-relative: the link "//a.example" depends on where it stands; ' +
        'start it with / for a page of this site, or with https://',
    ],
  ])('%j', (body, issue) => {
    expect(told(body)[0]).toBe(issue);
  });

  it('tells of everything at once, inside components too', () => {
    expect(told('<Callout>\n\n# A\n\n<b>b</b> {c}\n\n</Callout>').map((line) => line.split(': ')[0])).toEqual([
      '12:1 error body-title',
      '14:1 error mdx-html',
      '14:10 error mdx-expression',
    ]);
  });
});

describe('in .md', () => {
  it.each([
    [
      '<script src=x></script>',
      '10:1 warning html-removed: <script> is not safe to show and is removed from the page; write Markdown instead',
    ],
    [
      'a <iframe src="https://a.example"></iframe>',
      '10:3 warning html-removed: <iframe> is not safe to show and is removed from the page; write Markdown instead',
    ],
    [
      '<Callout>x</Callout>',
      '10:1 warning html-removed: <Callout> is not safe to show and is removed from the page; ' +
        'give the file the ending .mdx, or write Markdown instead',
    ],
    [
      '<img src="https://a.example/pixel.gif">',
      '10:1 warning html-removed: a picture that is not in the media folder is removed from the page; ' +
        'put the file into media/ and write ![what it shows](/media/name.webp)',
    ],
    ['# Title', '10:1 error body-title: a body starts below the title of its page, so it has no "#" heading; write "##" instead of "#"'],
  ])('%j', (body, issue) => {
    expect(told(body, 'md')).toEqual([issue]);
  });

  it.each([
    '{process.env.HOME}',
    'import x from "y"',
    '3 < 4',
    '<https://a.example/>',
    '<b>b</b>',
    '<!-- <script> -->',
    '<img src="/media/a.svg" alt="A">',
  ])('%j is fine', (body) => {
    expect(told(body, 'md')).toEqual([]);
  });
});
