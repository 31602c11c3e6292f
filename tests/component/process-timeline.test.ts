import { expect, test } from 'vitest';
import ProcessTimeline from '../../src/components/job/ProcessTimeline.astro';
import { render, textOf, textsOf } from '../support/render.ts';

const timeline = (stages: object[]) => render(ProcessTimeline, { props: { stages } });
const totals = async (...minutes: (number | undefined)[]) =>
  textOf((await timeline(minutes.map((length) => ({ name: 'Talk', minutes: length })))).querySelector('p')!);

test('stages are an ordered list, each with its length, company and purpose', async () => {
  const element = await timeline([
    { name: 'Phone screen', minutes: 30, with: 'a recruiter' },
    { name: 'System design', minutes: 90, with: 'two engineers', assesses: 'trade-offs' },
    { name: 'Offer' },
  ]);
  expect(textsOf(element, 'ol > li')).toEqual([
    'Phone screen 30 min With a recruiter',
    'System design 1 h 30 min With two engineers Assesses trade-offs',
    'Offer length not stated',
  ]);
});

test.each([
  [[30], '1 stage. In all 30 min.'],
  [[30, 60, 45], '3 stages. In all 2 h 15 min.'],
  [[30, undefined], '2 stages. The lengths that are stated add up to 30 min. 1 stage does not say how long it takes.'],
  [[30, undefined, undefined], '3 stages. The lengths that are stated add up to 30 min. 2 stages do not say how long they take.'],
  [[undefined, undefined], '2 stages. No length is stated.'],
])('%j', async (minutes, sentence) => expect(await totals(...minutes)).toBe(sentence));
