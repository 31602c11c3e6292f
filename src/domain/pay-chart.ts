import { scaleLinear } from 'd3-scale';
import { percentiles, type BenchmarkFigure, type BenchmarkRow, type PayRange } from '../schemas/pay.ts';
import { figureValue } from './pay.ts';
import type { PayUnit } from './pay-conversion.ts';

/** What a row of a chart draws: the percentiles of a benchmark, or the range of an employer. All amounts are in the chart's unit. */
export type Drawn = { figures: Pick<BenchmarkRow, (typeof percentiles)[number]> } | { range: Pick<PayRange, 'min' | 'max'> };

/** A row of a chart: what it says above what it draws. */
export interface ChartRow {
  label: string;
  /** Every figure it draws in words, for those who do not see it. */
  words: string;
  /** The line below the label. */
  note: string;
  /** The same for a screen of 320 pixels, where a line of a chart cannot break. */
  shortNote?: string;
  drawn: Drawn;
  /** True for amounts that were converted to the unit of the chart. */
  isConverted?: boolean;
}

/** One figure on the axis. */
export interface Mark {
  name: (typeof percentiles)[number] | 'min' | 'max';
  /** Per cent of the width. */
  at: number;
  /** Where the amount goes on beyond the figure: "or more" is up, "up to" without a lowest amount is down. */
  open?: 'up' | 'down';
}

/** From and to, in per cent of the width. */
export type Span = readonly [from: number, to: number];

/** Where the parts of a row lie. What the source does not give is absent. */
export interface DrawnRow {
  /** In rising order of what they stand for. */
  marks: Mark[];
  /** From the lowest to the highest figure of a benchmark, where that is more than the box. */
  line?: Span;
  /** From the 25th to the 75th percentile. */
  box?: Span;
  /** An employer's range, when both its ends are stated. */
  bar?: Span;
}

/** A place on the axis with a round amount. */
export interface Tick {
  value: number;
  /** Per cent of the width. */
  at: number;
  label: string;
  /** Which part of its label stands at the tick, so that no label leaves the chart. */
  anchor: 'start' | 'middle' | 'end';
}

/** The geometry of a chart of pay. */
export interface PayChart {
  ticks: Tick[];
  rows: DrawnRow[];
}

/** Widths in pixels: of a chart on a screen of 320, of a digit of a tick, and of the margin a label may reach into. */
const narrowWidth = 240;
const digitWidth = 8;
const margin = 14;
const most = 5;

/**
 * Where the rows of a chart lie on one axis, in per cent of its width.
 * @param drawn at least one row.
 */
export function payChart(drawn: readonly Drawn[], { currency }: Pick<PayUnit, 'currency'>, locale: string): PayChart {
  const figures = drawn.map(figuresOf);
  const values = figures.flatMap((row) => row.map(({ value }) => value));
  const [lowest, highest] = [Math.min(...values), Math.max(...values)];
  const span = highest - lowest || highest * 0.4;
  const isOpen = (way: 'up' | 'down') => figures.some((row) => row.some(({ open }) => open === way));
  // An arrow needs room beyond its figure.
  const domain = [Math.max(0, lowest - span * (isOpen('down') ? 0.14 : 0.06)), highest + span * (isOpen('up') ? 0.14 : 0.06)] as const;
  const scale = scaleLinear().domain(domain).range([0, 100]);
  const at = (value: number) => Math.round(scale(value) * 1000) / 1000;
  return {
    ticks: fittingTicks(scale.ticks.bind(scale), at, currency, locale),
    rows: figures.map((row, index) => toRow(row, 'figures' in drawn[index]!, at)),
  };
}

interface Figure {
  name: Mark['name'];
  value: number;
  open?: Mark['open'];
}

function figuresOf(drawn: Drawn): Figure[] {
  if ('figures' in drawn) {
    return percentiles.flatMap((name): Figure[] => {
      const figure: BenchmarkFigure | undefined = drawn.figures[name];
      if (figure === undefined) return [];
      return [{ name, value: figureValue(figure), ...(typeof figure !== 'number' && { open: 'up' as const }) }];
    });
  }
  const { min, max } = drawn.range;
  if (min !== undefined && max !== undefined) {
    return [
      { name: 'min', value: min },
      { name: 'max', value: max },
    ];
  }
  return min !== undefined ? [{ name: 'min', value: min, open: 'up' }] : [{ name: 'max', value: max!, open: 'down' }];
}

function toRow(figures: readonly Figure[], isBenchmark: boolean, at: (value: number) => number): DrawnRow {
  const marks = figures.map(({ name, value, open }): Mark => ({ name, at: at(value), ...(open && { open }) }));
  const placeOf = (name: Mark['name']) => marks.find((mark) => mark.name === name)?.at;
  const whole: Span | undefined = marks.length > 1 ? [marks[0]!.at, marks.at(-1)!.at] : undefined;
  if (!isBenchmark) return { marks, ...(whole && { bar: whole }) };
  const [p25, p75] = [placeOf('p25'), placeOf('p75')];
  const box: Span | undefined = p25 !== undefined && p75 !== undefined ? [p25, p75] : undefined;
  const isBeyondBox = whole && (!box || whole[0] < box[0] || whole[1] > box[1]);
  return { marks, ...(isBeyondBox && { line: whole }), ...(box && { box }) };
}

/**
 * As many round amounts as fit side by side on a narrow screen, two at least. Where they do not fit with their currency, which the title
 * of the chart names too, they stand without it.
 */
function fittingTicks(ticksOf: (count: number) => number[], at: (value: number) => number, currency: string, locale: string): Tick[] {
  const sets = Array.from({ length: most }, (_, index) => ticksOf(most - index)).filter((values) => values.length > 1);
  const small = sets.filter(({ length }) => length <= most);
  let ticks: Tick[] = [];
  for (const candidates of [small, sets.map((values) => [values[0]!, values.at(-1)!])]) {
    for (const unit of [currency, undefined]) {
      for (const values of candidates) {
        ticks = toTicks(values, at, unit, locale);
        if (doFit(ticks)) return ticks;
      }
    }
  }
  return ticks;
}

function toTicks(values: readonly number[], at: (value: number) => number, currency: string | undefined, locale: string): Tick[] {
  const labels = tickLabels(values, currency, locale);
  return values.map((value, index): Tick => {
    const [place, label] = [at(value), labels[index]!];
    const half = ((label.length * digitWidth) / 2 - margin) * (100 / narrowWidth);
    return { value, at: place, label, anchor: place < half ? 'start' : place > 100 - half ? 'end' : 'middle' };
  });
}

/** True where no label reaches into the next. */
function doFit(ticks: readonly Tick[]): boolean {
  return ticks.every((tick, index) => index === 0 || extentOf(ticks[index - 1]!)[1] < extentOf(tick)[0]);
}

/** The room a label takes on a narrow screen, with a gap after it, in per cent of the width. */
function extentOf({ at, label, anchor }: Tick): Span {
  const width = ((label.length + 1) * digitWidth * 100) / narrowWidth;
  const from = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
  return [from, from + width];
}

const formats = new Map<string, Intl.NumberFormat>();

/** Short amounts: `€50k`, `€1.25m`. Decimals are never cut off, because amounts at equal distances would no longer be so. */
function tickLabels(values: readonly number[], currency: string | undefined, locale: string): string[] {
  const key = `${locale} ${currency}`;
  let format = formats.get(key);
  if (!format) {
    // Thousands of charts share a few of these, and they are slow to make.
    format = new Intl.NumberFormat(locale, {
      ...(currency && { style: 'currency', currency, currencyDisplay: 'narrowSymbol' }),
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: 6,
    });
    formats.set(key, format);
  }
  return values.map((value) => format.format(value));
}
