import { expect, it } from 'vitest';
import { checkBody } from '../../../src/content/body-check.ts';

/** What is found in a body that starts on line 10. */
const phrases = (body: string, format: 'md' | 'mdx' = 'mdx') =>
  checkBody(body, format, 10).phrases.map(({ kind, text, line, column }) => `${line}:${column} ${kind} ${text}`);

it.each([
  ['A competitive salary.', '10:3 vague competitive salary'],
  ['A\ncompetitive\nsalary.', '11:1 vague competitive salary'],
  ['> Ünï 𝄞\n> **competitive** *salary*', '11:5 vague competitive salary'],
  ['1. One\n2. Two\n   and fast-paced', '12:8 vague fast-paced'],
  ['R\\&D \\* fast-paced', '10:9 vague fast-paced'],
  ['R&amp;D &lt; &#38; fast-paced', '10:20 vague fast-paced'],
  ['| a | b |\n| - | - |\n| x | ninja |', '12:7 vague ninja'],
  ['A [fast-paced](https://ninja.example/ninja) team', '10:4 vague fast-paced'],
  ['## Fast-paced', '10:4 vague Fast-paced'],
  ['- a\n\n  <Callout title="For a ninja">\n\n  A wizard\n\n  </Callout>', '12:3 vague ninja', '14:5 vague wizard'],
  ['Line\r\nfast-paced', '11:1 vague fast-paced'],
])('%j', (body, ...found) => {
  expect(phrases(body)).toEqual(found);
});

it.each([
  '`competitive salary`',
  '```\ncompetitive salary\n```',
  'https://x.example/competitive-salary',
  'competitive `x` salary',
  'competitive <Blank name="pay">base</Blank> salary',
  '[the rules](/x/) ![fast-paced](/media/x.png)',
  'Competitive\n\nSalary',
])('%j has none', (body) => {
  expect(phrases(body).filter((phrase) => !phrase.includes('blank'))).toEqual([]);
});

const cited = '[Statistics](https://statistics.example/)';

it.each([
  ['The median salary is **€52,000**, and €60,000 in town.', '10:24 uncited-pay €52,000'],
  [`A first paragraph with ${cited}.\n\nA wage of £30,000.`, '12:11 uncited-pay £30,000'],
  ['| Level | Salary a year |\n| - | - |\n| Mid | A salary of €52,000 |', '12:21 uncited-pay €52,000'],
  ['- A salary of €52,000\n- A salary of €60,000', '10:15 uncited-pay €52,000', '11:15 uncited-pay €60,000'],
  ['Ask [us](mailto:a@x.example) about a salary of €52,000.', '10:48 uncited-pay €52,000'],
  ['<Callout title="A salary of €52,000">\n\nA line.\n\n</Callout>', '10:1 uncited-pay €52,000'],
])('%j states pay without a source', (body, ...found) => {
  expect(phrases(body)).toEqual(found);
});

it.each([
  `${cited} give a salary of €52,000.`,
  'A salary of €52,000.[^1]\n\n[^1]: https://statistics.example/',
  'A salary of €52,000 ([source][s]).\n\n[s]: https://statistics.example/',
  `By ${cited}:\n\n- A salary of €52,000\n- A salary of €60,000`,
  `| Salary a year |\n| - |\n| A salary of €52,000 |\n\nFrom ${cited}.`,
  `| Level | Salary |\n| - | - |\n| ${cited} | A salary of €52,000 |`,
  `<Callout title="A salary of €52,000">\n\n${cited}\n\n</Callout>`,
  '`A salary of €52,000`',
  'A salary of <Blank name="pay">€52,000</Blank>',
])('%j says where its pay is from, or states none', (body) => {
  expect(phrases(body).filter((phrase) => phrase.includes('uncited'))).toEqual([]);
});

it('knows a link in HTML', () => {
  expect(phrases('A salary of €52,000, <a href="https://x.example/">it says</a>.', 'md')).toEqual([]);
  expect(phrases('<p>A salary of €52,000</p>', 'md')).toEqual(['10:16 uncited-pay €52,000']);
});

it('reads HTML in .md as its reader does', () => {
  expect(phrases('A <b>competitive</b> salary', 'md')).toEqual(['10:6 vague competitive salary']);
  expect(phrases('<div class="ninja">\nfast-paced <!-- guru -->\n</div>', 'md')).toEqual(['11:1 vague fast-paced']);
});

it('finds blanks with their hints, and words in brackets', () => {
  expect(phrases('Join <Blank name="team">the *best* team</Blank> of <Blank name="some-company" /> [city and\ncountry] [x](/y/).')).toEqual(
    ['10:6 blank the best team', '10:52 blank some company', '10:82 bracketed city and country'],
  );
  expect(phrases('<Blank name="alone">\n\nA line\n\n</Blank>')).toEqual(['10:1 blank A line']);
});
