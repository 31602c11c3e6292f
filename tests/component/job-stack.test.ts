import { expect, test } from 'vitest';
import JobStack from '../../src/components/job/JobStack.astro';
import { boardGraph, factsOf, linksOf, render, textsOf } from '../support/render.ts';

test("the employer's groups, with what is welcome and what is on its way out said in words", async () => {
  const stack = [
    { group: 'Application', skills: ['python', { skill: 'SQL', status: 'nice' }] },
    {
      group: 'Events',
      skills: [
        { skill: 'kafka', note: 'on our own machines' },
        { skill: 'python', status: 'legacy' },
      ],
    },
    { group: 'Old', skills: [{ skill: 'python', status: 'legacy', note: 'until June' }] },
  ];
  const element = await render(JobStack, { props: { stack, registry: boardGraph().skills } });
  expect(factsOf(element).map(([group]) => group)).toEqual(['Application', 'Events', 'Old']);
  expect(textsOf(element, 'dd').length).toBe(3);
  expect(linksOf(element)).toEqual([
    { name: 'Python', to: '/skills/python/' },
    { name: 'SQL (nice to have)', to: '/skills/sql/' },
    { name: 'Kafka (on our own machines)', to: '/skills/kafka/' },
    { name: 'Python (being phased out)', to: '/skills/python/' },
    { name: 'Python (until June)', to: '/skills/python/' },
  ]);
});
