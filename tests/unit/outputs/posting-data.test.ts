import { expect, test } from 'vitest';
import { toPostingGuide, toPostingSite } from '../../../src/outputs/posting-data.ts';
import { boardGraph } from '../../support/render.ts';

test('of the site: settings without the long text, companies and places by name, and of a place what a posting needs', () => {
  const graph = boardGraph({
    companies: { acme: {}, zebra: { name: 'aardvark' } },
    places: { barcelona: { parent: 'spain', coordinates: { latitude: 41.39, longitude: 2.17 } } },
  });
  const { site, companies, places } = toPostingSite(graph);
  expect(site).toEqual({ ...graph.site, about: '' });
  expect(companies).toEqual([
    { id: 'zebra', name: 'aardvark' },
    { id: 'acme', name: 'Acme' },
  ]);
  expect(places).toEqual([
    { id: 'barcelona', name: 'Barcelona', kind: 'city', parent: 'spain' },
    { id: 'spain', name: 'Spain', kind: 'country', country: 'ES' },
  ]);
});

test('of a guide: its text, its process, the skills a person brings by id, and the names that are taken', () => {
  const hardSkills = [
    { skill: 'SQL', proficiency: 'expert', why: 'It is used.' },
    { skill: 'kafka', proficiency: 'awareness', why: 'It is used.' },
    { skill: 'python', proficiency: 'working', why: 'It is used.' },
  ];
  const graph = boardGraph({
    roles: { 'backend-engineer': { hardSkills, process: [{ name: 'Talk' }] }, 'data-engineer': { title: 'Data Engineer' } },
    jobs: {
      'acme/backend-engineer-2': {},
      // It is only to come: no file of the site names it.
      'acme/backend-engineer-1': { datePosted: '2027-01-01', validThrough: '2027-02-01' },
      'acme/data-engineer': { role: 'data-engineer' },
    },
  });
  const blocks = [{ kind: 'paragraph' as const, runs: [{ text: 'You join us.' }] }];
  const guide = toPostingGuide(graph.byId.roles.get('backend-engineer')!, blocks, graph);
  expect(guide).toMatchObject({ id: 'backend-engineer', file: 'roles/backend-engineer.mdx', blocks });
  expect(guide.skills).toEqual([
    { id: 'sql', name: 'SQL', category: 'language' },
    { id: 'python', name: 'Python', category: 'language' },
  ]);
  expect(guide.taken).toEqual(['acme/backend-engineer', 'acme/backend-engineer-2']);
  expect(guide.role).toMatchObject({
    title: 'Backend Engineer',
    level: 'mid',
    process: [{ name: 'Talk' }],
    hiringQuestions: [],
    tools: [],
  });
});
