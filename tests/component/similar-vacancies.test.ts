import { expect, test } from 'vitest';
import SimilarVacancies from '../../src/components/job/SimilarVacancies.astro';
import { similarityOf } from '../../src/content/similar.ts';
import { boardGraph, render, textsOf, type SmallContent } from '../support/render.ts';

/** What the page of `acme/backend-engineer` says of the other vacancies: the last paragraph of each. */
async function reasons(fields: object, others: Record<string, object>, content: SmallContent = {}) {
  const graph = boardGraph({ ...content, jobs: { 'acme/backend-engineer': fields, ...others } });
  const similar = similarityOf(graph)(graph.vacancyById.get('acme/backend-engineer')!);
  const element = await render(SimilarVacancies, { props: { similar, graph } });
  return textsOf(element, 'article').map((text) => text.replace(/^.*Posted \d+ \w+ \d+ /, ''));
}

const must = (...skills: string[]) => ({ skills: { must: skills } });
const elsewhere = { places: { lyon: { name: 'Lyon', parent: 'france' }, france: { name: 'France', kind: 'country', country: 'FR' } } };

test('all that is shared, and nothing else', async () => {
  expect(await reasons(must('python', 'kafka'), { 'acme/other': must('kafka', 'python', 'sql') })).toEqual([
    'Same role; same level; also in Barcelona; same workplace policy; shares Python and Kafka.',
  ]);
});

test('what differs is not said', async () => {
  const other = { ...must('python', 'sql'), level: 'senior', workplace: 'remote', remote: { countries: ['FR'] }, places: ['lyon'] };
  expect(await reasons(must('python', 'kafka'), { 'acme/other': other }, elsewhere)).toEqual(['Same role; shares Python.']);
});

test('another role of the family is called that, another city of the country by the country', async () => {
  const content = {
    roles: { 'data-engineer': { title: 'Data Engineer' } },
    places: { madrid: { name: 'Madrid', parent: 'spain' } },
  };
  const other = { role: 'data-engineer', level: 'senior', places: ['madrid'] };
  expect(await reasons({}, { 'acme/other': other }, content)).toEqual(['Same role family; also in Spain; same workplace policy.']);
});

test('a skill that one of the two is leaving behind is no reason', async () => {
  const stack = (status: string) => ({ stack: [{ group: 'All', skills: [{ skill: 'python', status }, 'kafka'] }] });
  expect(await reasons(stack('legacy'), { 'acme/other': stack('core') })).toEqual([
    'Same role; same level; also in Barcelona; same workplace policy; shares Kafka.',
  ]);
});

test('a closed vacancy is not offered', async () => {
  expect(await reasons({}, { 'acme/other': { status: 'filled', closedOn: '2026-11-10' } })).toEqual([]);
});
