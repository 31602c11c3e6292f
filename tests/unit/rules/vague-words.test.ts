import { expect, it } from 'vitest';
import { baseContent, edited, problemsOf } from '../../support/content.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const role = 'roles/backend-engineer.mdx';
const found = (changes: Parameters<typeof problemsOf>[0]) =>
  problemsOf(changes).map(({ at, severity, message }) => `${at.replace(/^.*?:/, '')} ${severity} ${message.split('"')[1]}`);

it.each([
  ['title', edited(job, 'Payments', 'Ninja'), ['2:8 warning Ninja']],
  ['team', edited(job, 'level: mid', 'level: mid\nteam: Young team'), ['5:7 warning Young team']],
  [
    'benefits',
    edited(job, 'scene: catalonia', 'scene: catalonia\nbenefits:\n  - { name: Food, text: "Free fruit, free fruit and much more" }'),
    ['26:25 warning Free fruit', '26:25 warning and much more', '26:25 warning free fruit'],
  ],
  [
    'pay',
    edited(job, 'pay: { min: 52000, max: 64000, currency: EUR, period: year }', 'pay: { disclosed: false, reason: Competitive salary }'),
    ['12:34 error Competitive salary'],
  ],
  [
    'process',
    edited(job, 'scene: catalonia', 'scene: catalonia\nprocess:\n  - { name: Meet the guys, with: a guru, assesses: energetic talk }'),
    ['26:13 warning guys', '26:34 warning guru', '26:52 warning energetic'],
  ],
])('reads %s of a vacancy', (_, changes, told) => {
  expect(found(changes)).toEqual(told);
});

it('never makes an error of the words of an employer that were imported', () => {
  const imported = `imported: { system: ashby, board: acme, id: '1', url: https://jobs.ashbyhq.com/acme/1, lastSeen: 2026-11-21 }\n---\n\n##`;
  const changes = { [job]: baseContent[job]!.replace('---\n\n##', imported).replace('Build the service.', 'Competitive salary, ninja.') };
  expect(found(changes)).toEqual(['31:1 warning Competitive salary', '31:21 warning ninja']);
});

it('reads the title and the sample of a role guide, and neither its questions nor other texts', () => {
  expect(found(edited(role, 'title: Backend Engineer', 'title: Backend Ninja'))).toEqual(['2:8 warning Ninja']);
  expect(
    found({
      ...edited(role, 'answer: One.', 'answer: A "competitive salary" says nothing to a rockstar.'),
      ...edited('articles/write-well.mdx', 'Say what', 'Never write "competitive salary". Say what'),
      ...edited('companies/acme.mdx', 'headOffice: barcelona\n---\n', 'headOffice: barcelona\n---\n\nA fast-paced company.\n'),
    }),
  ).toEqual([]);
});

it('takes the blanks of a sample as filled', () => {
  const blank = (words: string) => edited(role, '<Blank name="team">the team</Blank>', words);
  expect(found(blank('<Blank name="pay">competitive salary</Blank>'))).toEqual([]);
  expect(found(blank('competitive <Blank name="pay">base</Blank> salary'))).toEqual([]);
  expect(found(blank('<Blank name="pay">a range</Blank>, which is a competitive salary'))).toEqual(['34:56 error competitive salary']);
});
