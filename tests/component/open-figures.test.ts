import { expect, test } from 'vitest';
import OpenFigures from '../../src/components/job/OpenFigures.astro';
import { boardGraph, factsOf, has, linksOf, render } from '../support/render.ts';

const stack = [{ group: 'All', skills: [{ skill: 'python', status: 'core' }] }];

test('open vacancies in figures: pay, levels, workplaces, skills, each with how many it is true of', async () => {
  const { openVacancies } = boardGraph({ jobs: { 'acme/backend-engineer': { stack }, 'acme/second': { stack, level: 'senior' } } });
  const element = await render(OpenFigures, { props: { vacancies: openVacancies, locale: 'en-GB' } });
  expect(factsOf(element)).toEqual([
    ['Pay offered', '€52,000 – €64,000 a year 2 vacancies'],
    ['Level', 'Mid-level 1 vacancy', 'Senior 1 vacancy'],
    ['Workplace', 'On site 2 vacancies'],
    ['Ask for', 'Python'],
  ]);
  expect(linksOf(element).map(({ to }) => to)).toEqual([
    '#vacancies',
    '/levels/mid/',
    '/levels/senior/',
    '/workplaces/onsite/',
    '/skills/python/',
  ]);
});

test('a vacancy without pay says so, and nothing is said of skills that no two ask for', async () => {
  const { openVacancies } = boardGraph({ jobs: { 'acme/backend-engineer': { pay: { disclosed: false, reason: 'None.' } } } });
  const element = await render(OpenFigures, { props: { vacancies: openVacancies, locale: 'en-GB' } });
  expect(factsOf(element)[0]).toEqual(['Pay offered', 'Not disclosed']);
  expect(has(element, 'a[href^="/skills/"]')).toBe(false);
});
