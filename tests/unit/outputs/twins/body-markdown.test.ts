import { beforeAll, describe, expect, test } from 'vitest';
import type { SiteGraph } from '../../../../src/content/graph.ts';
import { toBodyMarkdown } from '../../../../src/outputs/twins/body-markdown.ts';
import { checkFiles } from '../../../support/content.ts';

let graph: SiteGraph;
beforeAll(() => {
  graph = checkFiles({ 'skills/fortran.yaml': 'name: Fortran\ncategory: language\ndescription: A language.\n' }).graph!;
});
const mdx = (body: string) => toBodyMarkdown(body, 'mdx', 'https://jobs.example/articles/a/', graph);
const md = (body: string) => toBodyMarkdown(body, 'md', 'https://jobs.example/articles/a/', graph);

describe('a body that is plain Markdown already', () => {
  test('stays as it was written', () => {
    const body = '*   one\n*   two\n\nA  line with [a link](https://acme.example/x) and `code`,\nwrapped.[^1]\n\n[^1]: A note.';
    expect(mdx(`\n${body}\n\n`)).toBe(body);
    expect(mdx('')).toBe('');
  });
});

describe('addresses are complete', () => {
  test.each([
    ['[a](/jobs/)', '[a](https://jobs.example/jobs/)'],
    ['[a](#part)', '[a](https://jobs.example/articles/a/#part)'],
    ['[a](../b/ "Title")', '[a](https://jobs.example/articles/b/ "Title")'],
    ['[a]: /jobs/\n\nSee [a].', '[a]: https://jobs.example/jobs/\n\nSee [a].'],
    ['![A desk](/media/desk.webp)', '![A desk](https://jobs.example/media/desk.webp)'],
    ['[a](mailto:a@b.example)', '[a](mailto:a@b.example)'],
  ])('%s', (body, expected) => expect(md(body)).toBe(expected));
});

describe('components become Markdown', () => {
  test.each([
    ['<Callout kind="tip" title="Do this">\n- one\n- two\n</Callout>', '> **Do this**\n>\n> - one\n> - two'],
    ['<Callout kind="warning">\nMind the gap.\n</Callout>', '> **Take care**\n>\n> Mind the gap.'],
    ['<Callout>One line.</Callout>', '> **Note**\n>\n> One line.'],
    ['Join <Blank name="team">the *team*</Blank>.', 'Join [the _team_].'],
    ['Join <Blank name="team-name" />: now.', 'Join \\[team name\\]: now.'],
    ['<Blank name="pay">the pay</Blank>(gross)', '\\[the pay\\]\\(gross)'],
    [
      '<SkillList skills="kafka, Postgres" />',
      '- [Kafka](https://jobs.example/skills/kafka/)\n- [PostgreSQL](https://jobs.example/skills/postgresql/)',
    ],
    ['We use <SkillList skills="kafka, fortran" />.', 'We use [Kafka](https://jobs.example/skills/kafka/), Fortran.'],
    ['<Steps>\n1. One\n2. Two\n</Steps>', '1. One\n2. Two'],
    ['<Columns>\n### Left\n\nOne.\n\n### Right\n\nTwo.\n</Columns>', '### Left\n\nOne.\n\n### Right\n\nTwo.'],
    [
      '<Figure src="/media/acme.svg" alt="The *sign*" caption="Our sign." />',
      '![The \\*sign\\*](https://jobs.example/media/acme.svg)\n\nOur sign.',
    ],
  ])('%s', (body, expected) => expect(mdx(body)).toBe(expected));

  test('a table of pay has its figures and its source', () => {
    expect(mdx('<PayTable role="backend-engineer" />')).toBe(`**Developers, Spain** (EUR, a year, percentiles)

| Level | 25th | Median | 75th | 90th | Sample |
| --- | --- | --- | --- | --- | --- |
| Mid-level | €40,000 | €48,000 | €56,000 | not given | 120 |
| Senior | not given | €60,000 | not given | €80,000 or more | not given |

Survey for [Spain](https://jobs.example/places/spain/): pay that people reported. Source: [Pay survey](https://pay.example/), reference date 31 December 2025, read 1 November 2026, CC0.`);
  });

  test('one within another, and what stands around them', () => {
    const body =
      '- item\n\n  <Callout title="Inside">\n  <SkillList skills="kafka" />\n  </Callout>\n\n| a | b |\n| - | - |\n| `x` | y\\|z |\n\n```ts\nconst a = <B />;\n```\n\n[^n]: A note.\n\nSee.[^n]';
    expect(mdx(body)).toBe(`- item

  > **Inside**
  >
  > - [Kafka](https://jobs.example/skills/kafka/)

| a   | b    |
| --- | ---- |
| \`x\` | y\\|z |

\`\`\`ts
const a = <B />;
\`\`\`

[^n]: A note.

See.[^n]`);
  });
});

test('HTML in Markdown is sanitised, and becomes Markdown', () => {
  expect(md('A <b>bold</b> word.\n\n<ul><li>one</li></ul>\n\n<script>alert(1)</script>\n\n<a href="javascript:alert(1)">x</a>')).toBe(
    'A **bold** word.\n\n- one\n\nx',
  );
});
