import { describe, expect, test } from 'vitest';
import JobSections from '../../src/components/job/JobSections.astro';
import LadderPay from '../../src/components/pay/LadderPay.astro';
import { toJobPosting } from '../../src/outputs/job-posting.ts';
import { boardGraph, factsOf, has, linksOf, render, textOf, textsOf, type SmallContent } from '../support/render.ts';

const rates = {
  base: 'EUR',
  source: { name: 'ECB', url: 'https://ecb.example/', referenceDate: '2024-12-31', retrieved: '2026-11-21', licence: 'free' },
  rates: { USD: 1.25 },
};
const survey = { rows: [{ level: 'mid', sampleSize: 1_200, p25: 40_000, median: 48_000, p75: 56_000 }], note: 'Full-time only.' };

/** The section on pay of a vacancy; undefined where there is none. */
async function section(job: object, content: SmallContent = { pay: { survey } }) {
  const graph = { ...boardGraph({ ...content, jobs: { 'acme/backend-engineer': job } }), rates };
  const vacancy = graph.vacancyById.get('acme/backend-engineer')!;
  const element = await render(JobSections, { props: { vacancy, graph, body: undefined, scene: undefined, similar: [] }, graph });
  return element.querySelector('section[aria-labelledby="pay"]') ?? undefined;
}

describe('the pay of a vacancy', () => {
  test('is put beside the nearest benchmark, with everything one has to know of it', async () => {
    const element = (await section({}))!;
    expect(textsOf(element, 'h2, h3')).toEqual(['Pay']);
    expect(textsOf(element, 'p')[0]).toBe(
      'The middle of this range, €58,000, is above the median of €48,000 (Pay survey, 31 December 2025, n = 1,200).',
    );
    expect(textsOf(element, 'svg.row .label')).toEqual(['Mid-level: Developers, Spain', "This employer's range"]);
    expect(factsOf(element)).toEqual([
      ['Benchmark', 'Developers, Spain The page of the benchmark says what to know of it.'],
      ['Source', 'Pay survey, 31 December 2025 n = 1,200'],
      ['Kind', 'Survey pay that people reported'],
      ['Place of the figures', 'Spain the nearest place around Barcelona with figures'],
      ['Level of the figures', 'Mid-level'],
    ]);
    expect(linksOf(element)).toEqual([
      { name: 'Developers, Spain', to: '/pay/backend-engineer/' },
      { name: 'Pay survey', to: 'https://pay.example/' },
      { name: 'Spain', to: '/places/spain/' },
    ]);
  });

  test('is beside figures of its own place and for all levels where that is what there is', async () => {
    const element = (await section({}, { pay: { survey: { place: 'barcelona', rows: [{ median: 48_000 }] } } }))!;
    expect(factsOf(element).slice(3)).toEqual([
      ['Place of the figures', 'Barcelona'],
      ['Level of the figures', 'All levels the source has no row for one level'],
    ]);
    expect(factsOf(element)[1]).toEqual(['Source', 'Pay survey, 31 December 2025 sample not stated']);
  });

  test('that is not disclosed is not the figure that is shown, and says so', async () => {
    const element = (await section({ pay: { disclosed: false, reason: 'None.' } }))!;
    expect(textsOf(element, 'p')[0]).toBe("Not this employer's figure The employer does not state its pay. This is what a source reports.");
    expect(textsOf(element, 'svg.row .label')).toEqual(['Mid-level: Developers, Spain']);
    expect(textOf(element.querySelector('figcaption')!)).toBe("What a source reports, not this employer's figure, EUR a year");
  });

  test('in another currency is converted, with the rate beside it', async () => {
    const element = (await section({ pay: { min: 60_000, max: 70_000, currency: 'USD', period: 'year' } }))!;
    expect(textsOf(element, 'p')[0]).toBe(
      'The middle of this range, US$65,000 (≈ €52,000), is above the median of €48,000 (Pay survey, 31 December 2025, n = 1,200).',
    );
    expect(textsOf(element, 'svg.converted .note')[0]).toBe('US$60,000–70,000 a year ≈ €48,000 – €56,000 a year');
    expect(textsOf(element, 'p').at(-1)).toBe(
      '≈ is converted with €1 = US$1.25 (ECB, 31 December 2024). The rates, read 21 November 2026.',
    );
    expect(linksOf(element).at(-1)).toEqual({ name: 'The rates', to: 'https://ecb.example/' });
  });

  test('names the places a benchmark speaks for, where it does not speak for all', async () => {
    const content: SmallContent = { pay: { survey }, places: { lisbon: { name: 'Lisbon' } } };
    const range = { currency: 'EUR', period: 'year' };
    const ranges = [
      { ...range, label: 'Barcelona', min: 40_000, max: 50_000 },
      { ...range, label: 'Lisbon', min: 30_000, max: 40_000 },
    ];
    const element = (await section({ places: ['barcelona', 'lisbon'], pay: { ranges } }, content))!;
    expect(textsOf(element, 'h3')).toEqual(['For Barcelona']);
    expect(textsOf(element, 'p')[0]).toBe(
      'Barcelona: The middle of this range, €45,000, is below the median of €48,000 (Pay survey, 31 December 2025, n = 1,200).',
    );
    expect(textsOf(element, 'svg.row .label')).toEqual(['Mid-level: Developers, Spain', 'This employer, Barcelona']);
  });

  test('stands alone where no benchmark speaks for it', async () => {
    expect(await section({}, { pay: { survey: { rows: [{ level: 'senior', median: 60_000 }] } } })).toBeUndefined();
    expect(await section({}, {})).toBeUndefined();
  });

  test('is in the structured data as the employer states it, and nothing of a benchmark or a rate is', () => {
    const postingOf = (content: SmallContent, more: object) => {
      const graph = { ...boardGraph(content), ...more };
      return toJobPosting(graph.vacancyById.get('acme/backend-engineer')!, '<p>Text.</p>', graph);
    };
    const jobs = { 'acme/backend-engineer': { pay: { min: 60_000, max: 70_000, currency: 'USD', period: 'year' } } };
    const posting = postingOf({ jobs, pay: { survey } }, { rates });
    expect(posting).toEqual(postingOf({ jobs }, {}));
    expect(JSON.stringify(posting)).not.toMatch(/48000|52000|EUR|[Mm]edian|percentile/);
    const silent = { 'acme/backend-engineer': { pay: { disclosed: false, reason: 'None.' } } };
    expect(JSON.stringify(postingOf({ jobs: silent, pay: { survey } }, { rates }))).not.toMatch(/[Ss]alary|48000/);
  });
});

describe('pay by level on a role guide', () => {
  const both = ['backend-engineer', 'senior-engineer'];
  const guide = async (pay: Record<string, object>) => {
    const graph = boardGraph({
      roles: {
        'backend-engineer': { next: 'senior-engineer' },
        'senior-engineer': { title: 'Senior Engineer', level: 'senior', previous: 'backend-engineer' },
      },
      pay,
    });
    return render(LadderPay, { props: { role: graph.byId.roles.get('senior-engineer'), graph } });
  };
  const rows = [
    { level: 'mid', median: 48_000 },
    { level: 'senior', median: 60_000 },
    { level: 'executive', median: 90_000 },
  ];

  test('is a chart with the steps of the ladder the source has a row for, and the whole table', async () => {
    const element = await guide({ survey: { roles: both, rows } });
    expect(textsOf(element, 'svg.row .label')).toEqual(['Backend Engineer', 'This role: Senior Engineer']);
    expect(textsOf(element, 'figcaption')[0]).toBe('Developers, Spain: the steps of the ladder, EUR a year');
    expect(element.querySelectorAll('tbody tr')).toHaveLength(3);
  });

  test('leaves out a step for which the source does not speak', async () => {
    expect(textsOf(await guide({ survey: { roles: ['senior-engineer'], rows } }), 'svg.row .label')).toEqual([
      'This role: Senior Engineer',
    ]);
  });

  test('is a table alone where the source does not split by level', async () => {
    const element = await guide({ survey: { roles: both, rows: [{ median: 50_000 }] } });
    expect([has(element, 'svg'), element.querySelectorAll('tbody tr').length]).toEqual([false, 1]);
  });
});
