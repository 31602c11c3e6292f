import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payChart, type Drawn } from '../../../src/domain/pay-chart.ts';

const euro = { currency: 'EUR' };
const chartOf = (...drawn: Drawn[]) => payChart(drawn, euro, 'en-GB');
/** A row alone, each place as the amount the axis has there. */
function amountsOf(drawn: Drawn): { marks: string[]; line?: number[]; box?: number[]; bar?: number[] } {
  const { ticks, rows } = chartOf(drawn);
  const [first, last] = [ticks[0]!, ticks.at(-1)!];
  const amountAt = (at: number) =>
    Math.round((first.value + ((at - first.at) / (last.at - first.at)) * (last.value - first.value)) / 10) * 10;
  const { marks, ...spans } = rows[0]!;
  return {
    marks: marks.map(({ name, at, open }) => [name, amountAt(at), open].filter((part) => part !== undefined).join(' ')),
    ...Object.fromEntries(Object.entries(spans).map(([name, [from, to]]) => [name, [amountAt(from), amountAt(to)]])),
  };
}

describe('a row', () => {
  test('of a benchmark has a line, a box and a mark for each percentile', () => {
    expect(amountsOf({ figures: { p10: 80_000, p25: 100_000, median: 130_000, p75: 170_000, p90: 210_000 } })).toEqual({
      marks: ['p10 80000', 'p25 100000', 'median 130000', 'p75 170000', 'p90 210000'],
      line: [80_000, 210_000],
      box: [100_000, 170_000],
    });
  });

  test('leaves out what the source does not give', () => {
    expect(amountsOf({ figures: { median: 50_000 } })).toEqual({ marks: ['median 50000'] });
    expect(amountsOf({ figures: { p25: 40_000, p75: 60_000 } })).toEqual({
      marks: ['p25 40000', 'p75 60000'],
      box: [40_000, 60_000],
    });
    expect(amountsOf({ figures: { p25: 40_000, median: 50_000, p90: 90_000 } })).toEqual({
      marks: ['p25 40000', 'median 50000', 'p90 90000'],
      line: [40_000, 90_000],
    });
  });

  test('goes on where the source gives only a lower bound', () => {
    expect(amountsOf({ figures: { median: 150_000, p90: { atLeast: 239_200 } } })).toEqual({
      marks: ['median 150000', 'p90 239200 up'],
      line: [150_000, 239_200],
    });
  });

  test('of an employer is a bar, one mark, or an end that is open', () => {
    expect(amountsOf({ range: { min: 52_000, max: 64_000 } })).toEqual({ marks: ['min 52000', 'max 64000'], bar: [52_000, 64_000] });
    expect(amountsOf({ range: { min: 40_000 } })).toEqual({ marks: ['min 40000 up'] });
    expect(amountsOf({ range: { max: 40_000 } })).toEqual({ marks: ['max 40000 down'] });
  });
});

test.each([
  ['en-GB', 'USD', ['$100k', '$150k', '$200k']],
  ['de', 'EUR', ['100.000\u00a0€', '150.000\u00a0€', '200.000\u00a0€']],
  ['en-GB', 'CHF', ['CHF\u00a0100k', 'CHF\u00a0150k', 'CHF\u00a0200k']],
])('the axis in %s has short amounts in %s', (locale, currency, labels) => {
  const { ticks } = payChart([{ figures: { p10: 80_000, p90: 210_000 } }], { currency }, locale);
  expect(ticks.map(({ label }) => label)).toEqual(labels);
});

test('an amount of an hour keeps its pence on the axis', () => {
  expect(chartOf({ range: { min: 22, max: 23 } }).ticks.map(({ label }) => label)).toEqual(['€22', '€22.5', '€23']);
});

describe('whatever is drawn', () => {
  const amount = fc.integer({ min: 1, max: 2_000_000 });
  const figures = fc
    .tuple(
      fc.uniqueArray(amount, { minLength: 5, maxLength: 5 }),
      fc.subarray(['p10', 'p25', 'median', 'p75', 'p90'] as const, { minLength: 1 }),
    )
    .map(([amounts, names]): Drawn => {
      const rising = [...amounts].sort((a, b) => a - b);
      return { figures: Object.fromEntries(names.map((name, index) => [name, rising[index]])) };
    });
  const range = fc.tuple(amount, amount, fc.constantFrom('both', 'min', 'max')).map(([a, b, end]): Drawn => ({
    range: { ...(end !== 'max' && { min: Math.min(a, b) }), ...(end !== 'min' && { max: Math.max(a, b) }) },
  }));
  const rows = fc.array(fc.oneof(figures, range), { minLength: 1, maxLength: 8 });
  const unit = fc.constantFrom('EUR', 'USD', 'CHF', 'JPY', 'SEK').map((currency) => ({ currency }));
  const locale = fc.constantFrom('en-GB', 'de', 'ja', 'fr', 'en-US');

  test('lies inside the chart, in the order of the amounts', () => {
    fc.assert(
      fc.property(rows, unit, locale, (drawn, currency, language) => {
        const chart = payChart(drawn, currency, language);
        const places = chart.rows.flatMap(({ marks }) => marks.map(({ at }) => at));
        const amounts = drawn.flatMap((one) => Object.values('figures' in one ? one.figures : one.range) as number[]);
        expect(places).toHaveLength(amounts.length);
        for (const at of places) expect(at >= 0 && at <= 100).toBe(true);
        for (const [i, one] of amounts.entries()) {
          for (const [j, other] of amounts.entries()) if (one < other) expect(places[i]).toBeLessThanOrEqual(places[j]!);
        }
      }),
    );
  });

  test('has two to five amounts on its axis, in order, that do not overlap on a screen of 320 pixels', () => {
    fc.assert(
      fc.property(rows, unit, locale, (drawn, currency, language) => {
        const { ticks } = payChart(drawn, currency, language);
        expect(ticks.length >= 2 && ticks.length <= 5).toBe(true);
        // The letters of a tick are at most 7.5 pixels wide, and the chart is at least 240.
        const [width, letter] = [240, 7.5];
        let free = -Infinity;
        for (const { at, label, anchor } of ticks) {
          const size = label.length * letter;
          const from = (at * width) / 100 - (anchor === 'start' ? 0 : anchor === 'end' ? size : size / 2);
          expect(from).toBeGreaterThan(free);
          expect(from + size).toBeLessThan(width + 17);
          free = from + size;
        }
      }),
    );
  });
});
