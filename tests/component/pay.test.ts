import { describe, expect, test } from 'vitest';
import BenchmarkTable from '../../src/components/pay/BenchmarkTable.astro';
import OfferedPay from '../../src/components/pay/OfferedPay.astro';
import { offeredRanges } from '../../src/content/role-pay.ts';
import { boardGraph, has, linksOf, render, rowsOf, textOf, textsOf, type SmallContent } from '../support/render.ts';

describe('a benchmark', () => {
  const benchmark = async (fields: object, level?: string) => {
    const graph = boardGraph({ pay: { 'developers-spain': fields } });
    return render(BenchmarkTable, { props: { benchmark: graph.byId.pay.get('developers-spain'), graph, level } });
  };
  const rows = [
    { level: 'mid', sampleSize: 1200, p25: 40000, median: 48000, p75: 56000 },
    { level: 'senior', label: 'SE', median: 60000, p75: { atLeast: 80000 } },
  ];

  test('is a table with a caption, headings for columns and rows, and no empty cell', async () => {
    const element = await benchmark({ rows });
    expect(textOf(element.querySelector('caption')!)).toMatch(/^Developers, Spain.? EUR, a year, percentiles/);
    expect(rowsOf(element)).toEqual([
      ['Level', '25th', 'Median', '75th', 'Sample'],
      ['Mid-level', '€40,000', '€48,000', '€56,000', '1,200'],
      [expect.stringMatching(/^Senior\s+SE$/), 'not given', '€60,000', '€80,000 or more', 'not given'],
    ]);
    expect(textsOf(element, 'th[scope="col"]')).toEqual(['Level', '25th', 'Median', '75th', 'Sample']);
    expect(element.querySelectorAll('tbody th[scope="row"]')).toHaveLength(2);
  });

  test('can be scrolled with the keyboard, under its own name', async () => {
    const region = (await benchmark({ rows })).querySelector('section')!;
    expect(region.getAttribute('tabindex')).toBe('0');
    expect(region.getAttribute('aria-label')).toBe('Developers, Spain');
    expect(has(region, 'table')).toBe(true);
  });

  test('without levels or samples has neither', async () => {
    expect(rowsOf(await benchmark({ rows: [{ median: 48000, p90: 70000 }] }))).toEqual([
      ['Level', 'Median', '90th'],
      ['All levels', '€48,000', '€70,000'],
    ]);
    expect(rowsOf(await benchmark({ rows: [{ label: 'Software Developers', median: 48000 }] }))[1]).toEqual([
      'Software Developers',
      '€48,000',
    ]);
  });

  test('marks the row of a level in words', async () => {
    const marked = async (level?: string) =>
      textsOf(await benchmark({ rows }, level), 'tbody th').filter((text) => /this role's level/.test(text));
    expect(await marked('mid')).toEqual([expect.stringMatching(/^Mid-level/)]);
    expect(await marked('staff')).toEqual([]);
    expect(await marked()).toEqual([]);
  });

  test('a row for all levels is never the row of a level', async () => {
    expect(textOf(await benchmark({ rows: [{ median: 1 }] }))).not.toContain("this role's level");
  });

  test('says where its figures come from, of what kind they are and what to know', async () => {
    const element = await benchmark({ rows, sampleSize: 2400, note: 'Full-time only.' });
    expect(textOf(element.querySelector('figcaption')!)).toBe(
      'Survey for Spain: pay that people reported. Source: Pay survey, reference date 31 December 2025, read 1 November 2026, CC0. ' +
        'Sample of 2,400. Full-time only.',
    );
    expect(linksOf(element)).toEqual([
      { name: 'Spain', to: '/places/spain/' },
      { name: 'Pay survey', to: 'https://pay.example/' },
    ]);
  });
});

describe('pay offered by open vacancies', () => {
  const offered = (content: SmallContent) => {
    const { openVacancies } = boardGraph(content);
    const offered = offeredRanges(openVacancies);
    const undisclosed = openVacancies.length - new Set(offered.map(({ vacancy }) => vacancy)).size;
    return render(OfferedPay, { props: { offered, undisclosed, title: 'Backend Engineer', allPath: '/all/', locale: 'en-GB' } });
  };

  test('is a table with a row for each range', async () => {
    const range = { currency: 'EUR', period: 'year' };
    const ranges = [
      { ...range, label: 'Barcelona', min: 50000 },
      { ...range, label: 'Madrid', max: 60000 },
    ];
    const element = await offered({ jobs: { 'acme/two-cities': { title: 'Engineer', pay: { ranges }, datePosted: '2026-11-10' } } });
    expect(rowsOf(element)).toEqual([
      ['Vacancy', 'Place', 'Range'],
      ['Engineer, Acme', 'Barcelona', 'From €50,000 a year'],
      ['Engineer, Acme', 'Madrid', 'Up to €60,000 a year'],
      ['Backend Engineer, Acme', 'Barcelona', '€52,000 – €64,000 a year'],
    ]);
    expect(textOf(element.querySelector('caption')!)).toBe("Employers' ranges, as each vacancy states them: 3 ranges of 2 open vacancies.");
  });

  test('counts the vacancies that keep it to themselves', async () => {
    const element = await offered({ jobs: { 'acme/silent': { pay: { disclosed: false, reason: 'None.' } } } });
    expect(textOf(element.querySelector('caption')!)).toBe(
      "Employers' ranges, as each vacancy states them: 1 range of 1 open vacancy. 1 open vacancy does not disclose pay.",
    );
    expect(rowsOf(element)).toHaveLength(2);
  });

  test('says so where none states it', async () => {
    const element = await offered({ jobs: { 'acme/backend-engineer': { pay: { disclosed: false, reason: 'None.' } } } });
    expect(textOf(element)).toBe(
      'No open vacancy for a Backend Engineer states its pay at the moment. 1 open vacancy does not disclose pay.',
    );
    expect(has(element, 'table')).toBe(false);
  });

  test('lists the fifty newest ranges, and links to the others', async () => {
    const jobs = (number: number) =>
      Object.fromEntries(Array.from({ length: number }, (_, index) => [`acme/job-${index}`, { datePosted: '2026-11-20' }]));
    const element = await offered({ jobs: jobs(50) });
    expect(rowsOf(element)).toHaveLength(1 + 50);
    expect(textsOf(element, 'p')).toEqual(['The newest 50 of 51 ranges. All open vacancies for a Backend Engineer']);
    expect(linksOf(element).at(-1)).toEqual({ name: 'All open vacancies for a Backend Engineer', to: '/all/' });
    expect(textsOf(await offered({ jobs: jobs(49) }), 'p')).toEqual([]);
  });
});
