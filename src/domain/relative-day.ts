import { daysWords } from './days-open.ts';

/** The days nearest to today, as English names them. */
const near: Readonly<Record<number, string>> = { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' };

/**
 * `3 days ago`, `in 5 days`, `today`: how far a day is from today, as `Intl.RelativeTimeFormat` says it in a language. English is said without
 * it, up to numbers that regions write in different ways: loading the platform's words was the longest task of a vacancy's page.
 * @param days whole days; those before today are negative.
 * @param language a language tag, for example `en-GB`.
 */
export function relativeDayWords(days: number, language: string): string {
  if (!/^en(-[a-z]{2})?$/i.test(language) || Math.abs(days) >= 1000)
    return new Intl.RelativeTimeFormat(language, { numeric: 'auto' }).format(days, 'day');
  return near[days] ?? (days < 0 ? `${daysWords(-days)} ago` : `in ${daysWords(days)}`);
}
