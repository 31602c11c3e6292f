import { z } from 'zod';
import type { JobPay, PayRange } from '../schemas/pay.ts';
import { payPeriods, type PayPeriod } from '../schemas/vocabulary.ts';
import { foldName } from './countries.ts';

const component = z.object({
  summary: z.string().nullish(),
  compensationType: z.string().nullish(),
  interval: z.string().nullish(),
  currencyCode: z.string().nullish(),
  minValue: z.number().nullish(),
  maxValue: z.number().nullish(),
});
type Component = z.output<typeof component>;

const tier = z.object({
  title: z.string().nullish(),
  additionalInformation: z.string().nullish(),
  components: z.array(component).nullish(),
});
type Tier = z.output<typeof tier>;

/** The pay of an Ashby posting, as far as it is read here. */
export const ashbyCompensation = z.object({ compensationTiers: z.array(tier).nullish() }).nullish();
export type AshbyCompensation = z.output<typeof ashbyCompensation>;

/** Pay that was read, or why it could not be. */
export interface AshbyPay {
  pay?: JobPay;
  /** Set when the board states a salary that has no place in our pay. */
  problem?: string;
}

/** A range with what may tell it from the others. */
interface TierRange {
  range: PayRange;
  title: string;
  /** The board's words before the figures, for example "OTE". */
  words: string;
}

/**
 * Ashby's compensation tiers → our pay: one range for each salary, labelled by its tier when there are several.
 * What comes beside the salary (equity, bonus, commission) goes into `covers` in the board's words, since it rarely has figures.
 */
export function toAshbyPay(compensation: AshbyCompensation): AshbyPay {
  const read: TierRange[] = [];
  const problems: string[] = [];
  const tiers = compensation?.compensationTiers ?? [];
  for (const one of tiers) {
    for (const salary of (one.components ?? []).filter(isSalary)) {
      const range = toRange(salary);
      if (typeof range === 'string') problems.push(range);
      else read.push(describeRange(range, salary, one));
    }
  }
  const problem = problems.length > 0 ? { problem: problems.join('; ') } : {};
  const [first] = read;
  if (!first) return problem;
  if (read.length === 1) {
    const covers = joinWords([first.title, ...(first.range.covers?.split('; ') ?? [])]);
    return { pay: withCovers(first.range, covers), ...problem };
  }
  const labels = toLabels(read);
  return { pay: { ranges: read.map(({ range }, index) => ({ label: labels[index]!, ...range })) }, ...problem };
}

function isSalary(one: Component): boolean {
  return one.compensationType === 'Salary';
}

/** A salary's figures, or why they cannot be used. */
function toRange(salary: Component): PayRange | string {
  const period = /^1 ([A-Z]+)$/.exec(salary.interval ?? '')?.[1]?.toLowerCase();
  if (period === undefined || !isPeriod(period)) return `a salary is stated for the interval "${salary.interval ?? ''}"`;
  const currency = salary.currencyCode ?? '';
  if (!/^[A-Z]{3}$/.test(currency)) return 'a salary is stated without its currency';
  const min = amountOf(salary.minValue);
  const max = amountOf(salary.maxValue);
  if (min === undefined && max === undefined) return 'a salary is stated without figures';
  if (min !== undefined && max !== undefined && min > max) return `a salary is stated from ${min} to ${max}`;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), currency, period };
}

/** Ashby writes an open end as null, and some boards as 0. */
function amountOf(value: number | null | undefined): number | undefined {
  return value !== null && value !== undefined && value > 0 ? value : undefined;
}

function isPeriod(period: string): period is PayPeriod {
  return Object.hasOwn(payPeriods, period);
}

function describeRange(range: PayRange, salary: Component, { title, components, additionalInformation }: Tier): TierRange {
  const words = wordsBeforeFigures(salary.summary ?? '');
  const besides = (components ?? []).filter((one) => !isSalary(one)).map((one) => one.summary || besideName(one.compensationType ?? ''));
  return { range: withCovers(range, joinWords([words, ...besides, additionalInformation ?? ''])), title: tidy(title ?? ''), words };
}

function withCovers(range: PayRange, covers: string): PayRange {
  return covers === '' ? range : { ...range, covers };
}

/** `EquityCashValue` → `Equity`: a component the board leaves without words. */
function besideName(type: string): string {
  return type.replace(/(?:CashValue|Percentage)$/, '');
}

const amountPattern = String.raw`(?:[A-Z]{0,3}\p{Sc}\s?|[A-Z]{3}\s)?\d[\d.,]*[KMB]?`;
const figuresAtEnd = new RegExp(String.raw`\s*:?\s*${amountPattern}(?:\s*[–—-]\s*${amountPattern})?(?:\s+per\s+\w+)?\s*$`, 'u');

/** `"OTE $177K – $291K"` → `OTE`. The words matter: on-target earnings are not a base salary. */
function wordsBeforeFigures(summary: string): string {
  return tidy(summary.replace(figuresAtEnd, ''));
}

/** Distinct pieces in one line, each without the punctuation that would clash with the semicolon. */
function joinWords(pieces: string[]): string {
  return [...new Set(pieces.map(tidy))].filter(Boolean).join('; ');
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.:;,]+$/, '');
}

/** What tells the ranges apart: the tiers' titles, else the words before the figures, else both, else numbers. */
function toLabels(read: readonly TierRange[]): string[] {
  const choices = [
    read.map(({ title }) => title),
    read.map(({ words }) => words),
    read.map(({ title, words }) => joinWords([title, words])),
  ];
  const telling = choices.find((labels) => labels.every(Boolean) && new Set(labels.map(foldName)).size === labels.length);
  return telling ?? read.map((_, index) => `Range ${index + 1}`);
}
