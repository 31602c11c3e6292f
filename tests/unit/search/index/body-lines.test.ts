import { expect, it } from 'vitest';
import { SkillRegistry } from '../../../../src/content/skill-registry.ts';
import { bodyLines } from '../../../../src/search/index/body-lines.ts';
import { checkFiles } from '../../../support/content.ts';

const skills = new SkillRegistry(checkFiles().content.entries.skills);
const lines = (body: string, format: 'md' | 'mdx' = 'mdx') =>
  bodyLines(body, format, skills).map(({ text, heading }) => (heading ? `# ${text}` : text));

it('gives each paragraph, item, cell and heading a line, without marks', () => {
  const body = [
    '## What you *do*',
    '',
    'You **build** [services](/roles/).',
    'And `test` them.',
    '',
    '- one',
    '- two',
    '  - three',
    '',
    '> Said.',
    '',
    '| a | b |',
    '|---|---|',
    '| c | d |',
  ].join('\n');
  expect(lines(body)).toEqual(['# What you do', 'You build services. And test them.', 'one', 'two', 'three', 'Said.', 'a', 'b', 'c', 'd']);
});

it('reads the words of components, also those in their attributes', () => {
  const body = [
    '<Callout kind="tip" title="Good to know">',
    '',
    'We pay for lunch.',
    '',
    '</Callout>',
    '',
    'At <Blank name="company-name" /> you join <Blank name="team">the team</Blank>.',
    '',
    '<SkillList skills="python, Postgres, nothing-known" />',
    '',
    '<Figure src="/media/acme.svg" alt="A desk" caption="Where we work" />',
  ].join('\n');
  expect(lines(body)).toEqual([
    '# Good to know',
    'We pay for lunch.',
    'At company name you join the team.',
    'Python, PostgreSQL',
    'Where we work',
  ]);
});

it('leaves out what a visitor does not read', () => {
  expect(lines('One[^1].\n\n<script>alert(1)</script>\n\n[^1]: A note.', 'md')).toEqual(['One.', '# Footnotes', 'A note.']);
});
