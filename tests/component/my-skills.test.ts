import { expect, test } from 'vitest';
import JobSections from '../../src/components/job/JobSections.astro';
import MySkills from '../../src/components/site/MySkills.astro';
import { skillsAskedByRole, skillsAskedByVacancy } from '../../src/content/asked-skills.ts';
import { boardGraph, has, render, textOf } from '../support/render.ts';

const wanted = { python: 'expert', sql: 'working', kafka: 'awareness' };
const hardSkills = Object.entries(wanted).map(([skill, proficiency]) => ({ skill, proficiency, why: 'It is used.' }));
const stack = [{ group: 'All', skills: ['kafka', { skill: 'python', status: 'legacy' }, { skill: 'sql', status: 'nice' }] }];

function jobSections(fields: object) {
  const graph = boardGraph({ jobs: { 'acme/backend-engineer': fields } });
  const vacancy = graph.vacancyById.get('acme/backend-engineer')!;
  const props = { vacancy, graph, body: undefined, scene: undefined, similar: [] };
  return { vacancy, page: () => render(JobSections, { props, graph }) };
}

test('a guide asks for its hard skills; those to be aware of are nice to have', () => {
  const graph = boardGraph({ roles: { 'backend-engineer': { hardSkills } } });
  expect(skillsAskedByRole(graph.byId.roles.get('backend-engineer')!, graph.skills)).toEqual([
    { id: 'python', name: 'Python', need: 'core' },
    { id: 'sql', name: 'SQL', need: 'core' },
    { id: 'kafka', name: 'Kafka', need: 'nice' },
  ]);
});

test('a vacancy asks for what it names, but never for what it is phasing out', async () => {
  const { vacancy, page } = jobSections({ skills: { must: ['python'] }, stack });
  expect(skillsAskedByVacancy(vacancy)).toEqual([
    { id: 'kafka', name: 'Kafka', need: 'core' },
    { id: 'sql', name: 'SQL', need: 'nice' },
  ]);
  const data = (await page()).querySelector<HTMLElement>('my-skills')!.dataset;
  expect({ ...data }).toEqual({ kind: 'vacancy', core: 'kafka Kafka', nice: 'sql SQL' });
});

test('a vacancy that asks for nothing has nothing to tick', async () => {
  const legacy = [{ group: 'All', skills: [{ skill: 'python', status: 'legacy' }] }];
  expect(has(await jobSections({ stack: legacy }).page(), 'my-skills')).toBe(false);
});

test('the page holds no word of it: the element is hidden and empty', async () => {
  const asked = [{ id: 'c-sharp', name: 'C# & "more"', need: 'core' }];
  const body = await render(MySkills, { props: { kind: 'next', title: 'Lead', asked } });
  const element = body.querySelector<HTMLElement>('my-skills')!;
  expect([element.hidden, element.getAttribute('hidden'), element.childNodes.length, textOf(body)]).toEqual([true, '', 0, '']);
  expect({ ...element.dataset }).toEqual({ kind: 'next', title: 'Lead', core: 'c-sharp C# & "more"' });
});
