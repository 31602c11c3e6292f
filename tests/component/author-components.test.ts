import { describe, expect, test } from 'vitest';
import Segments from '../../src/components/mdx/Segments.astro';
import { components } from '../../src/components/mdx/components.ts';
import { toBody } from '../../src/content/body-html.ts';
import { boardGraph, has, linksOf, render, rowsOf, textOf, textsOf } from '../support/render.ts';

const { Blank, Callout, Columns, Figure, PayTable, SkillList, Steps } = components;
const graph = boardGraph({ pay: { 'developers-spain': { rows: [{ level: 'mid', median: 48000 }] } } });

describe('Callout', () => {
  test.each([
    [{}, 'Note'],
    [{ kind: 'tip' }, 'Tip'],
    [{ kind: 'warning' }, 'Take care'],
    [{ kind: 'warning', title: 'Before you sign' }, 'Before you sign'],
  ])('%j is a named note, and the name is also seen', async (props, name) => {
    const aside = (await render(Callout, { props, slot: '<p>Read it twice.</p>' })).querySelector('aside')!;
    expect(aside.getAttribute('aria-label')).toBe(name);
    expect(aside.textContent.replace(/\s+/g, ' ').trim()).toBe(`${name} Read it twice.`);
  });
});

describe('Blank', () => {
  test('shows what to fill in, and keeps the name of the gap', async () => {
    const blank = (await render(Blank, { props: { name: 'pay-range' }, slot: 'from – to' })).firstElementChild!;
    expect(blank.textContent).toBe('from – to');
    expect(blank.getAttribute('data-blank')).toBe('pay-range');
  });

  test('without words shows its name', async () => {
    expect((await render(Blank, { props: { name: 'pay-range' } })).textContent).toBe('pay range');
  });
});

test('Steps and Columns keep what they are given', async () => {
  const slot = '<ol><li>One</li><li>Two</li></ol>';
  for (const component of [Steps, Columns]) expect(textsOf(await render(component, { slot }), 'ol > li')).toEqual(['One', 'Two']);
});

describe('Figure', () => {
  test('is a picture with its description and caption', async () => {
    const element = await render(Figure, { props: { src: '/media/office.webp', alt: 'A desk by a window', caption: 'The office.' } });
    const picture = element.querySelector('figure > img')!;
    expect([picture.getAttribute('src'), picture.getAttribute('alt')]).toEqual(['/media/office.webp', 'A desk by a window']);
    expect(textsOf(element, 'figure > figcaption')).toEqual(['The office.']);
  });

  test('without a caption has none', async () => {
    const element = await render(Figure, { props: { src: '/media/office.webp', alt: 'A desk' } });
    expect(has(element, 'figcaption')).toBe(false);
  });
});

describe('SkillList', () => {
  test('links skills by id, name or alias', async () => {
    const element = await render(SkillList, { props: { skills: 'Python, kafka' }, graph });
    expect(linksOf(element)).toEqual([
      { name: 'Python', to: '/skills/python/' },
      { name: 'Kafka', to: '/skills/kafka/' },
    ]);
  });

  test('does not link a skill that has no page', async () => {
    const lonely = boardGraph({ skills: { ruby: { name: 'Ruby' } } });
    const element = await render(SkillList, { props: { skills: 'ruby' }, graph: lonely });
    expect(textsOf(element, 'ul > li')).toEqual(['Ruby']);
    expect(linksOf(element)).toEqual([]);
  });
});

describe('PayTable', () => {
  test('shows the benchmarks of a role', async () => {
    const element = await render(PayTable, { props: { role: 'backend-engineer' }, graph });
    expect(rowsOf(element)).toEqual([
      ['Level', 'Median'],
      ['Mid-level', '€48,000'],
    ]);
    expect(textOf(element.querySelector('figcaption')!)).toContain('Source: Pay survey');
  });

  test('of a role without benchmarks is nothing', async () => {
    expect(textOf(await render(PayTable, { props: { role: 'nobody' }, graph }))).toBe('');
  });
});

test('in a body they stand where the author put them, and a blank keeps its full stop', async () => {
  const body = `You join <Blank name="team">the team</Blank>. We use:

<SkillList skills="python" />

<Callout kind="tip">

Ask about <Blank name="pay-range" />, early.

</Callout>
`;
  const element = await render(Segments, { props: { segments: toBody(body, 'mdx').segments }, graph });
  expect(textOf(element)).toBe('You join the team. We use: Python Ask about pay range, early.');
  expect(textOf(element.querySelector('aside[aria-label="Tip"]')!)).toBe('Ask about pay range, early.');
});
