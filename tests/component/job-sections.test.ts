import { describe, expect, test } from 'vitest';
import JobSections from '../../src/components/job/JobSections.astro';
import JobStack from '../../src/components/job/JobStack.astro';
import ProcessTimeline from '../../src/components/job/ProcessTimeline.astro';
import { boardGraph, factsOf, linksOf, render, textOf, textsOf, type SmallContent } from '../support/render.ts';

describe('the sections of a vacancy', () => {
  const sections = async (fields: object, { scene, content }: { scene?: string; content?: SmallContent } = {}) => {
    const graph = boardGraph({ ...content, jobs: { 'acme/backend-engineer': fields } });
    const vacancy = graph.vacancyById.get('acme/backend-engineer');
    const words = { segments: ['<p>A city of makers.</p>'], headings: [] };
    const place = scene && { place: graph.byId.places.get(scene), body: words };
    const element = await render(JobSections, { props: { vacancy, graph, body: undefined, scene: place, similar: [] }, graph });
    return { element, section: (title: string) => [...element.querySelectorAll('section')].find((one) => textOf(one).startsWith(title)) };
  };

  test('of a vacancy that says little are the company and how to apply', async () => {
    const { element } = await sections({});
    expect(textsOf(element, 'h2')).toEqual(['The company', 'How to apply']);
  });

  test('say what is needed and what is welcome', async () => {
    const { section } = await sections({ skills: { must: ['Python'], nice: ['kafka', 'sql'] } });
    expect(factsOf(section('What you bring')!)).toEqual([
      ['Needed', 'Python'],
      ['Welcome', 'Kafka SQL'],
    ]);
  });

  test('name the top skills: neither what is being phased out nor what is only welcome', async () => {
    const stack = [{ group: 'All', skills: ['kafka', { skill: 'python', status: 'legacy' }, { skill: 'sql', status: 'nice' }] }];
    const { section } = await sections({ stack });
    expect(textsOf(section('Top skills')!, 'li')).toEqual(['Kafka']);
  });

  test('state the hybrid policy once, as facts', async () => {
    const hybrid = {
      daysOnSite: 3,
      onSiteDays: ['monday', 'thursday'],
      remoteWeeks: '1 week a quarter',
      flexDays: '3 days a year',
      note: 'Agreed in the team.',
    };
    const { section } = await sections({ workplace: 'hybrid', hybrid });
    expect(factsOf(section('Hybrid policy')!)).toEqual([
      ['On site', '3 days a week'],
      ['Fixed days', 'Monday and Thursday'],
      ['Remote weeks', '1 week a quarter'],
      ['Flex days', '3 days a year'],
    ]);
    expect(textOf(section('Hybrid policy')!)).toContain('Agreed in the team.');
  });

  test('show benefits, inclusion and adjustments', async () => {
    const { section } = await sections({
      benefits: [{ name: 'Leave', text: '28 days.' }],
      inclusion: 'Half the list is enough.',
      accommodation: 'Ask the recruiter.',
    });
    expect(factsOf(section('Benefits')!)).toEqual([['Leave', '28 days.']]);
    expect(textOf(section('Inclusion and adjustments')!)).toBe('Inclusion and adjustments Half the list is enough. Ask the recruiter.');
  });

  test('tell the scene of the place that the vacancy names, with a way to its sources', async () => {
    const { section } = await sections({ scene: 'spain' }, { scene: 'spain' });
    const scene = section('The tech scene in Spain')!;
    expect(textOf(scene)).toContain('A city of makers.');
    expect(linksOf(scene)).toEqual([{ name: 'More about Spain, with sources', to: '/places/spain/' }]);
  });

  describe('say how the vacancy differs from its role guide', () => {
    const differs = async (fields: object) => (await sections(fields)).section('How this differs from the role guide');

    test('by what it asks for beside it, and what it does not name', async () => {
      const content = { skills: { rust: { name: 'Rust' }, bash: { name: 'Bash' } } };
      const { section } = await sections({ skills: { must: ['rust', 'python'], nice: ['bash'] } }, { content });
      const departures = section('How this differs from the role guide')!;
      expect(factsOf(departures)).toEqual([
        ['Also asks for', 'Rust Bash (nice to have)'],
        ['Does not name', 'SQL Kafka'],
      ]);
      expect(textOf(departures.querySelector('p')!)).toBe('Compared with the guide for a Backend Engineer, this vacancy:');
      expect(linksOf(departures.querySelector('p')!)).toEqual([{ name: 'Backend Engineer', to: '/roles/backend-engineer/' }]);
    });

    test('by its level', async () => {
      const departures = await differs({ level: 'senior', skills: { must: ['python', 'sql', 'kafka'] } });
      expect(textOf(departures!)).toBe(
        'How this differs from the role guide The level is above that of the guide for a Backend Engineer, which describes the level “Mid-level”.',
      );
    });

    test('or that it follows it', async () => {
      const departures = await differs({ skills: { must: ['python', 'sql', 'kafka'] } });
      expect(textOf(departures!)).toBe('How this differs from the role guide This vacancy follows the guide for a Backend Engineer.');
    });
  });

  test('say where and until when one applies', async () => {
    const { section } = await sections({ requisitionId: 'R-7' });
    expect(textOf(section('How to apply')!)).toBe(
      'How to apply You apply on acme.example. The last day is 31 December 2026. Give the reference R-7. Apply at Acme',
    );
    const byMail = await sections({
      applyUrl: undefined,
      applyEmail: 'work@acme.example',
      validThrough: undefined,
      reviewBy: '2026-12-31',
    });
    expect(textOf(byMail.section('How to apply')!)).toBe('How to apply You apply by e-mail to work@acme.example. Apply by e-mail');
  });

  test('of a closed vacancy offer no way to apply', async () => {
    const { element } = await sections({ status: 'filled', closedOn: '2026-11-10' });
    expect(textsOf(element, 'h2')).not.toContain('How to apply');
    expect(linksOf(element).filter(({ to }) => to.includes('acme.example'))).toEqual([]);
  });
});

test("the stack keeps the employer's groups, and says in words what is welcome and what is on its way out", async () => {
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
  expect(linksOf(element)).toEqual([
    { name: 'Python', to: '/skills/python/' },
    { name: 'SQL (nice to have)', to: '/skills/sql/' },
    { name: 'Kafka (on our own machines)', to: '/skills/kafka/' },
    { name: 'Python (being phased out)', to: '/skills/python/' },
    { name: 'Python (until June)', to: '/skills/python/' },
  ]);
});

describe('the hiring process', () => {
  const timeline = (stages: object[]) => render(ProcessTimeline, { props: { stages } });
  const totals = async (...minutes: (number | undefined)[]) =>
    textOf((await timeline(minutes.map((length) => ({ name: 'Talk', minutes: length })))).querySelector('p')!);

  test('is an ordered list of stages, each with its length, company and purpose', async () => {
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
  ])('of %j minutes is summed up', async (minutes, sentence) => expect(await totals(...minutes)).toBe(sentence));
});
