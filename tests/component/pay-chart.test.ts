import { describe, expect, test } from 'vitest';
import ConversionNote from '../../src/components/pay/ConversionNote.astro';
import PayChart from '../../src/components/pay/PayChart.astro';
import RolePayTable from '../../src/components/pay/RolePayTable.astro';
import { conversionBetween } from '../../src/domain/pay-conversion.ts';
import { offeredRanges, payRows, roleCharts } from '../../src/content/role-pay.ts';
import { boardGraph, has, render, rowsOf, textOf, textsOf, type SmallContent } from '../support/render.ts';

const rates = {
  base: 'EUR',
  source: { name: 'ECB', url: 'https://ecb.example/', referenceDate: '2024-12-31', retrieved: '2026-11-21', licence: 'free' },
  rates: { USD: 1.25 },
};
const source = {
  name: 'Statistics',
  url: 'https://stat.example/',
  kind: 'official-statistic',
  referenceDate: '2024-05-31',
  retrieved: '2026-11-01',
  licence: 'public domain',
};
const pay = {
  survey: {
    currency: 'USD',
    sampleSize: 900,
    rows: [
      { level: 'senior', p25: 95_000, median: 121_000, p75: { atLeast: 150_000 } },
      { level: 'mid', label: 'MI', sampleSize: 1_200, p25: 61_000, median: 81_000, p75: 99_000 },
    ],
  },
  statistic: {
    title: 'All developers',
    currency: 'USD',
    source,
    rows: [{ p10: 41_000, p25: 52_000, median: 73_000, p75: 101_000, p90: 133_000 }],
  },
  hourly: { title: 'By the hour', currency: 'EUR', period: 'hour', rows: [{ level: 'junior', median: 22.5 }] },
};
const range = { currency: 'EUR', period: 'year' };
const jobs = {
  'acme/dollars': { title: 'Dollars', datePosted: '2026-11-20', pay: { min: 70_000, max: 90_000, currency: 'USD', period: 'year' } },
  'acme/from': { title: 'From', datePosted: '2026-11-19', pay: { ...range, min: 60_000 } },
  'acme/kronor': { title: 'Kronor', datePosted: '2026-11-18', pay: { min: 1, max: 2, currency: 'SEK', period: 'year' } },
};

function board(content: SmallContent = {}) {
  const graph = { ...boardGraph({ pay, jobs, ...content }), rates };
  const role = graph.byId.roles.get('backend-engineer')!;
  const rows = payRows(role, graph);
  return { graph, role, rows, drawn: roleCharts(rows, offeredRanges(graph.openVacancies), graph) };
}

/** A chart as a reader of its axis reads it: the label of each row with the amounts of its marks, found from the ticks alone. */
function readChart(element: Element): Record<string, Record<string, string>> {
  const place = (line: Element) => Number(line.getAttribute('x1')!.replace('%', ''));
  const ticks = [...element.querySelectorAll('line.tick')].map((tick) => ({
    at: place(tick),
    value: Number(tick.getAttribute('data-value')),
  }));
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  // To the next hundred, or ten cents: finer than any eye, and what a place to a thousandth of a per cent can tell.
  const fine = last.value > 1_000 ? 100 : 0.1;
  const amountAt = (at: number) => {
    const amount = first.value + ((at - first.at) / (last.at - first.at)) * (last.value - first.value);
    return Number((Math.round(amount / fine) * fine).toFixed(1));
  };
  return Object.fromEntries(
    [...element.querySelectorAll('svg.row')].map((row) => [
      row.querySelector('.label')!.textContent,
      Object.fromEntries(
        [...row.querySelectorAll('line.mark')].map((mark) => [
          mark.getAttribute('data-figure')!,
          [amountAt(place(mark)), mark.getAttribute('data-open')].filter((part) => part !== null).join(' '),
        ]),
      ),
    ]),
  );
}

const chart = async (index: number, content?: SmallContent) => {
  const { drawn } = board(content);
  return render(PayChart, { props: { id: 'c', title: 'Pay', locale: 'en-GB', ...drawn.charts[index] } });
};

describe('the chart of a role', () => {
  test('shows the very figures of the table, a row for each of its rows, and the ranges of vacancies after them', async () => {
    expect(readChart(await chart(0))).toEqual({
      'All levels: All developers': { p10: '41000', p25: '52000', median: '73000', p75: '101000', p90: '133000' },
      'Mid-level: Developers, Spain': { p25: '61000', median: '81000', p75: '99000' },
      'Senior: Developers, Spain': { p25: '95000', median: '121000', p75: '150000 up' },
      'Acme: Dollars': { min: '70000', max: '90000' },
      'Acme: From': { min: '75000 up' },
      'Acme: Backend Engineer': { min: '65000', max: '80000' },
    });
  });

  test('has on its axis what the table has in its cells', async () => {
    const { graph, rows } = board();
    const table = await render(RolePayTable, { props: { rows, title: 'Backend Engineer', level: 'mid', graph } });
    const names = ['p10', 'p25', 'median', 'p75', 'p90'];
    const inTable = (unit: string) =>
      [...table.querySelectorAll(`tbody tr[data-unit="${unit}"]`)].map((row) => {
        const cells = names.map((name, index) => [name, row.children[index + 2]!] as const);
        const given = cells.filter(([, cell]) => cell.hasAttribute('data-value'));
        return Object.fromEntries(
          given.map(([name, cell]) => [name, `${cell.getAttribute('data-value')}${/or more/.test(textOf(cell)) ? ' up' : ''}`]),
        );
      });
    const inChart = Object.values(readChart(await chart(0)));
    expect(inChart.slice(0, 3)).toEqual(inTable('USD a year'));
    expect(Object.values(readChart(await chart(1)))).toEqual(inTable('EUR an hour'));
    expect(inTable('USD a year').flatMap((row) => Object.keys(row))).toHaveLength(11);
  });

  test('has another chart for another period, and never draws it on the same axis', async () => {
    expect(readChart(await chart(1))).toEqual({ 'Junior: By the hour': { median: '22.5' } });
    expect(board().drawn.charts.map(({ unit }) => unit)).toEqual([
      { currency: 'USD', period: 'year' },
      { currency: 'EUR', period: 'hour' },
    ]);
  });

  test('marks what was converted, its own figure first, and says with what', async () => {
    const element = await chart(0);
    const row = [...element.querySelectorAll('svg.row')].at(-1)!;
    expect(row.classList.contains('converted')).toBe(true);
    expect(textsOf(row, 'text.note')).toEqual(['€52,000 – €64,000 a year ≈ US$65,000–80,000 a year', '€52,000 – €64,000 a year ≈']);
    const note = await render(ConversionNote, {
      props: { lead: 'With ', conversions: board().drawn.charts[0]!.conversions, locale: 'en-GB' },
    });
    expect(textOf(note)).toBe('With €1 = US$1.25 (ECB, 31 December 2024). The rates, read 21 November 2026.');
    expect(element.querySelectorAll('.converted')).toHaveLength(2);
  });

  test('says what several conversions take for granted once', async () => {
    const graph = { rates, hoursPerYear: 1720 };
    const to = { currency: 'USD', period: 'year' } as const;
    const conversions = (['year', 'hour', 'year'] as const).map((period) => conversionBetween({ currency: 'EUR', period }, to, graph)!);
    const note = await render(ConversionNote, { props: { conversions, locale: 'en-GB' } });
    expect(textOf(note)).toBe('€1 = US$1.25 (ECB, 31 December 2024); a year of 1,720 working hours. The rates, read 21 November 2026.');
    const same = conversionBetween(to, to, graph)!;
    expect(textOf(await render(ConversionNote, { props: { conversions: [same], locale: 'en-GB' } }))).toBe('');
  });

  test('leaves out what no rate converts, and says which', () => {
    const { drawn, apart } = board().drawn;
    expect([drawn, apart.map(({ vacancy }) => vacancy.id)]).toEqual([3, ['acme/kronor']]);
  });

  test('draws the twelve newest ranges', () => {
    const many = Array.from({ length: 20 }, (_, index) => [`acme/job-${index}`, { title: `Job ${index}`, datePosted: '2026-11-20' }]);
    const { drawn } = board({ jobs: Object.fromEntries(many) });
    expect([drawn.drawn, drawn.charts[0]!.rows.length]).toEqual([12, 3 + 12]);
  });

  test('is one picture with a name and every figure in words', async () => {
    const element = await chart(0);
    const picture = element.querySelector('svg[role="img"]')!;
    const named = (attribute: string) => element.querySelector(`#${picture.getAttribute(attribute)}`)!;
    expect([named('aria-labelledby').localName, named('aria-labelledby').textContent]).toEqual(['title', 'Pay, USD a year']);
    expect(named('aria-describedby').localName).toBe('desc');
    expect(named('aria-describedby').textContent).toMatch(
      /^All levels: All developers: 10th percentile US\$41,000, .* 90th percentile US\$133,000; sample not stated\. Mid-level: /,
    );
    expect(named('aria-describedby').textContent).toContain('75th percentile US$150,000 or more; n = 900.');
  });

  test('explains only what it draws', async () => {
    expect(textOf((await chart(0)).querySelector('.legend')!)).toBe(
      'Line: from the lowest to the highest percentile the source gives. Box: from the 25th to the 75th percentile. ' +
        "Thick stroke: median. Filled bar: an employer's range. Dashed bar: an employer's range, converted. ≈: about, because converted. " +
        'Arrow: the figure has no stated end that way.',
    );
    expect(textOf((await chart(1)).querySelector('.legend')!)).toBe('Thick stroke: median.');
  });

  test('has neither styles of its own nor a size that letters would shrink with', async () => {
    const element = await chart(0);
    expect([has(element, '[style]'), has(element, 'style'), has(element, '[viewBox]')]).toEqual([false, false, false]);
  });
});

describe('the table of a role', () => {
  const table = async (content?: SmallContent) => {
    const { graph, rows } = board(content);
    return render(RolePayTable, { props: { rows, title: 'Backend Engineer', level: 'mid', graph } });
  };

  test('has a row for each level and place, in the order of the levels', async () => {
    const element = await table();
    expect(rowsOf(element)[0]).toEqual([
      'Level',
      'Place',
      '10th',
      '25th',
      'Median',
      '75th',
      '90th',
      'n',
      'Source',
      'Reference date',
      'Kind',
    ]);
    expect(
      rowsOf(element)
        .slice(1)
        .map((cells) => cells.join(' | ')),
    ).toEqual([
      'All levels | Spain | US$41,000 | US$52,000 | US$73,000 a year ≈ €58,400 | US$101,000 | US$133,000 | not given | Statistics All developers | 31 May 2024 | Official statistic',
      'Junior | Spain | not given | not given | €22.50 an hour | not given | not given | not given | Pay survey By the hour | 31 December 2025 | Survey',
      "Mid-level MI this role's level | Spain | not given | US$61,000 | US$81,000 a year ≈ €64,800 | US$99,000 | not given | 1,200 | Pay survey Developers, Spain | 31 December 2025 | Survey",
      'Senior | Spain | not given | US$95,000 | US$121,000 a year ≈ €96,800 | US$150,000 or more | not given | 900 | Pay survey Developers, Spain | 31 December 2025 | Survey',
    ]);
  });

  test('says what the amounts are in, how they are put in order and how they were converted', async () => {
    const element = await table();
    expect(textOf(element.querySelector('caption')!)).toBe(
      'Pay of a Backend Engineer by level and place Percentiles in USD a year and EUR an hour, as each source states them. ' +
        'Amounts are put in order among those of the same currency and period.',
    );
    expect(textsOf(element, 'p')).toEqual([
      '≈ is the median in EUR, to three digits: €1 = US$1.25 (ECB, 31 December 2024). The rates, read 21 November 2026.',
    ]);
  });

  test('converts nothing in the currency of the site', async () => {
    const element = await table({ pay: { one: { rows: [{ level: 'mid', median: 48_000 }] } } });
    expect(textsOf(element, 'p')).toEqual([]);
    expect(textOf(element.querySelector('caption')!)).toBe(
      'Pay of a Backend Engineer by level and place Percentiles in EUR a year, as each source states them.',
    );
    expect(rowsOf(element)[1]![4]).toBe('€48,000');
  });

  test('has heads for columns and rows, and scrolls with the keyboard under its own name', async () => {
    const element = await table();
    expect(element.querySelectorAll('thead th[scope="col"]')).toHaveLength(11);
    expect(element.querySelectorAll('tbody th[scope="row"]')).toHaveLength(4);
    const region = element.querySelector('section')!;
    expect([region.getAttribute('tabindex'), region.getAttribute('aria-label')]).toEqual([
      '0',
      'Pay of a Backend Engineer by level and place',
    ]);
  });
});
