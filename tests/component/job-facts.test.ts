import { describe, expect, test } from 'vitest';
import JobFacts from '../../src/components/job/JobFacts.astro';
import { boardGraph, factsOf, linksOf, render, type SmallContent } from '../support/render.ts';

async function facts(fields: object, content: SmallContent = {}) {
  const graph = boardGraph({ ...content, jobs: { 'acme/backend-engineer': fields } });
  const element = await render(JobFacts, { props: { vacancy: graph.vacancyById.get('acme/backend-engineer'), graph } });
  const all = factsOf(element);
  return { element, all, of: (term: string) => all.find(([name]) => name === term)?.slice(1) };
}

test('a hand-written vacancy says each fact once, and links those that have a page', async () => {
  const { all, element } = await facts({});
  expect(all).toEqual([
    ['Pay', '€52,000 – €64,000 a year'],
    ['Place', 'Barcelona, Spain'],
    ['Workplace', 'On site'],
    ['Level', 'Mid-level'],
    ['Employment', 'Full-time'],
    ['Role guide', 'Backend Engineer'],
    ['Posted', '2 November 2026'],
    ['Apply by', '31 December 2026 Add to a calendar'],
  ]);
  expect(linksOf(element)).toEqual([
    { name: 'Barcelona, Spain', to: '/places/barcelona/' },
    { name: 'On site', to: '/workplaces/onsite/' },
    { name: 'Mid-level', to: '/levels/mid/' },
    { name: 'Full-time', to: '/employment-types/full-time/' },
    { name: 'Backend Engineer', to: '/roles/backend-engineer/' },
    { name: 'Add to a calendar', to: '/jobs/acme/backend-engineer.ics' },
  ]);
});

test('an imported vacancy shows what its board says and nothing for the rest', async () => {
  const imported = { system: 'ashby', board: 'acme', id: '1', url: 'https://board.example/1', lastSeen: '2026-11-20' };
  const absent = { role: undefined, level: undefined, workplace: undefined, employmentTypes: undefined, validThrough: undefined };
  const { all, element } = await facts({ ...absent, imported, pay: { disclosed: false, reason: 'The board states none.' } });
  expect(all).toEqual([
    ['Pay', 'Not disclosed The board states none.'],
    ['Place', 'Barcelona, Spain'],
    ['Posted', '2 November 2026'],
    ['Last seen on its board', '20 November 2026'],
  ]);
  expect(linksOf(element)).toContainEqual({ name: '20 November 2026', to: 'https://board.example/1' });
});

describe('pay', () => {
  test('several ranges are told apart by their labels, with what each covers', async () => {
    const ranges = [
      { label: 'Barcelona', min: 52000, max: 64000, currency: 'EUR', period: 'year', covers: 'Base pay.' },
      { label: 'London', min: 60000, currency: 'GBP', period: 'year' },
    ];
    const { of } = await facts({ pay: { ranges } });
    expect(of('Pay')).toEqual(['Barcelona: €52,000 – €64,000 a year Base pay.', 'London: From £60,000 a year']);
  });

  test('an hourly single figure keeps its cents', async () => {
    const { of } = await facts({ pay: { min: 22.5, max: 22.5, currency: 'EUR', period: 'hour' } });
    expect(of('Pay')).toEqual(['€22.50 an hour']);
  });
});

test('several places are one fact, with a line and a link each', async () => {
  const { of, all, element } = await facts(
    { places: ['barcelona', 'madrid'] },
    { places: { madrid: { name: 'Madrid', parent: 'spain' } } },
  );
  expect(of('Places')).toEqual(['Barcelona, Spain', 'Madrid, Spain']);
  expect(all.map(([term]) => term)).not.toContain('Place');
  expect(linksOf(element)).toContainEqual({ name: 'Madrid, Spain', to: '/places/madrid/' });
});

describe('remote work', () => {
  test('names the countries one may work from', async () => {
    const remote = { countries: ['ES', 'FR', 'GB'], note: 'Two meetings a year in Lisbon.' };
    const { of } = await facts({ workplace: 'remote', remote });
    expect(of('Work from')).toEqual(['Spain, France and United Kingdom Two meetings a year in Lisbon.']);
  });

  test('says so when there is no border', async () => {
    const { of } = await facts({ workplace: 'remote', remote: { countries: 'worldwide' } });
    expect(of('Work from')).toEqual(['anywhere in the world']);
  });
});

describe('education and experience', () => {
  test.each([
    [{ education: 'no-requirements' }, ['No formal education required'], undefined],
    [{ education: 'bachelor-degree' }, ["Bachelor's degree"], undefined],
    [{ experience: 'no-requirements' }, undefined, ['None required']],
    [{ experience: { months: 60 } }, undefined, ['5 years (60 months)']],
    [
      { education: 'bachelor-degree', experience: { months: 36 }, experienceInPlaceOfEducation: true },
      ["Bachelor's degree Experience can stand in for it."],
      ['3 years (36 months)'],
    ],
  ])('%o', async (fields, education, experience) => {
    const { of } = await facts(fields);
    expect(of('Education')).toEqual(education);
    expect(of('Experience')).toEqual(experience);
  });
});

test('team, languages and reference are shown where they are stated', async () => {
  const { of } = await facts({
    team: 'Payout',
    requisitionId: 'R-7',
    languages: [
      { language: 'en', level: 'fluent' },
      { language: 'es', level: 'basic', note: 'For office life.' },
    ],
  });
  expect(of('Team')).toEqual(['Payout']);
  expect(of('Reference')).toEqual(['R-7']);
  expect(of('Languages')).toEqual(['English, fluent', 'Spanish, basic For office life.']);
});

test('dates are machine-readable', async () => {
  const { element } = await facts({ validThrough: '2026-12-31T18:00:00+01:00' });
  const times = [...element.querySelectorAll('time')].map((time) => [time.dateTime, time.textContent]);
  expect(times).toEqual([
    ['2026-11-02', '2 November 2026'],
    ['2026-12-31T18:00:00+01:00', '31 December 2026'],
  ]);
});
