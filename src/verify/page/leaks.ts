import { payPeriods } from '../../schemas/vocabulary.ts';

const periods = Object.values(payPeriods).map(({ label }) => label);
/** What a number is followed by on our pages. */
const units = [
  ...periods,
  'months?',
  'years?',
  'days?',
  'hours?',
  'weeks?',
  'min',
  'h',
  'people',
  'stages?',
  'vacancy',
  'vacancies',
  'open',
];
const unitAfter = new RegExp(`^\\s?(?:${units.join('|')})(?![\\p{L}\\p{N}])`, 'u');
/** A value that was printed instead of a text; in quotes or as part of a longer name it is talked about. */
const printed = /\[object \w+\]|Invalid Date|(?<![\p{L}\p{N}_.'"`‘“-])(?:undefined|NaN|null)(?![\p{L}\p{N}_'"`’”(-])/gu;
const money = /\p{Sc}|%/u;
const separator = /[,·•|:;/()[\]–—]/;
const otherValues = /^(?:undefined|null|NaN|true|false|0|""|'')$/;

/**
 * The first value in a text that a program printed by mistake: `undefined`, `NaN`, `null`, `[object Object]`, `Invalid Date`.
 * A person may write these words, so one counts only where a fact belongs: alone, between separators, beside a currency or a unit.
 */
export function leakIn(text: string): string | undefined {
  for (const match of text.matchAll(printed)) {
    const value = match[0];
    if (value.startsWith('[') || value === 'Invalid Date') return value;
    const before = text.slice(0, match.index);
    const after = text.slice(match.index + value.length);
    if (isBesideFigure(before, after)) return value;
    if (value === 'NaN' && (unitAfter.test(after) || /\d\s?[-–]\s?$/.test(before) || /^\s?[-–]\s?(?:\d|NaN)/.test(after))) return value;
    if (value === 'undefined' && new RegExp(`^ (?:${periods.join('|')})\\b`).test(after)) return value;
    if (standsAlone(before, after) && !isDiscussed(value, before, after)) return value;
  }
  return undefined;
}

/** `€NaN`, `undefined %`. */
function isBesideFigure(before: string, after: string): boolean {
  return money.test(before.trimEnd().slice(-1)) || money.test(after.trimStart().slice(0, 1));
}

/** Between separators or at the ends of the text, with no word of a sentence beside it. */
function standsAlone(before: string, after: string): boolean {
  const [left, right] = [before.trimEnd(), after.trimStart()];
  const openLeft = left === '' || separator.test(left.slice(-1));
  const openRight = /^[.!?]?$/.test(right) || separator.test(right.slice(0, 1));
  return openLeft && openRight;
}

/** `null, undefined or NaN`: a list of values is talk about values. */
function isDiscussed(value: string, before: string, after: string): boolean {
  const previous =
    before
      .trim()
      .replace(/[,/|]$/, '')
      .split(/[\s,/|(]+/)
      .at(-1) ?? '';
  const next =
    after
      .trim()
      .replace(/^[,/|]\s*(?:(?:or|and)\s)?/, '')
      .split(/[\s,/|).?]+/)[0] ?? '';
  return [previous, next].some((word) => word !== value && otherValues.test(word));
}
