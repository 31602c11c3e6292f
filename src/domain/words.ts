import type { ProcessStage } from '../schemas/fields.ts';
import type { HybridPolicy, RemotePolicy } from '../schemas/job.ts';
import { weekdays } from '../schemas/vocabulary.ts';

/** Makes something once for what it is made of, such as the name of a locale: the objects of `Intl` cost far more to make than to use. */
export function oncePer<T>(make: (name: string) => T): (name: string) => T;
export function oncePer<Of extends readonly (string | number | boolean | undefined)[], T>(make: (...of: Of) => T): (...of: Of) => T;
export function oncePer<T>(make: (...of: string[]) => T): (...of: string[]) => T {
  const made = new Map<string, T>();
  return (...of) => {
    const key = of.join(' ');
    let one = made.get(key);
    if (one === undefined) {
      one = make(...of);
      made.set(key, one);
    }
    return one;
  };
}

const listFormat = oncePer((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));
const dayFormat = oncePer((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }));
const countryNames = oncePer((locale) => new Intl.DisplayNames(locale, { type: 'region' }));
const languageNames = oncePer((locale) => new Intl.DisplayNames(locale, { type: 'language' }));
const numberFormat = oncePer((locale) => new Intl.NumberFormat(locale));

/** `9,200`: a number of things, in the language of the pages' own words. */
export function formatCount(number: number): string {
  return number < 1000 ? `${number}` : numberFormat('en').format(number);
}

/** `1 vacancy`, `3 vacancies`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${formatCount(number)} ${number === 1 ? one : many}`;
}

/** `a, b and c`. */
export function listWords(words: readonly string[], locale: string): string {
  return listFormat(locale).format(words);
}

/** A day in the words of a locale: `21 November 2026`. An instant is shown by its own day. */
export function formatDay(dayOrInstant: string, locale: string): string {
  return wordsOfDay(dayOrInstant.slice(0, 10), locale);
}

const wordsOfDay = oncePer((day: string, locale: string) => dayFormat(locale).format(new Date(day)));

const nameOfCountry = oncePer((code: string, locale: string) => countryNames(locale).of(code) ?? code);
const nameOfLanguage = oncePer((code: string, locale: string) => languageNames(locale).of(code) ?? code);

/** Name of a country from its ISO 3166-1 code. */
export function countryName(code: string, locale: string): string {
  return nameOfCountry(code, locale);
}

/** Name of a human language from its ISO 639 code. */
export function languageName(code: string, locale: string): string {
  return nameOfLanguage(code, locale);
}

/** Minutes as people say them: `45 min`, `1 h`, `1 h 30 min`. */
export function formatMinutes(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ');
}

/** Months as people count experience: `18 months`, `5 years (60 months)`. */
export function formatMonths(months: number): string {
  return months >= 24 && months % 12 === 0 ? `${count(months / 12, 'year')} (${months} months)` : count(months, 'month');
}

/** What a process adds up to, and for how many stages it does not say. */
export function processTotals(stages: readonly ProcessStage[]): { minutes: number; stated: number; unstated: number } {
  const stated = stages.filter((stage) => stage.minutes !== undefined);
  return {
    minutes: stated.reduce((sum, stage) => sum + stage.minutes!, 0),
    stated: stated.length,
    unstated: stages.length - stated.length,
  };
}

/** A hybrid policy as label and value pairs, each fact once. */
export function hybridFacts(policy: HybridPolicy, locale: string): { label: string; value: string }[] {
  const days = (policy.onSiteDays ?? []).map((day) => weekdays[day].label);
  return [
    { label: 'On site', value: `${count(policy.daysOnSite, 'day')} a week` },
    ...(days.length > 0 ? [{ label: 'Fixed days', value: listWords(days, locale) }] : []),
    ...(policy.remoteWeeks ? [{ label: 'Remote weeks', value: policy.remoteWeeks }] : []),
    ...(policy.flexDays ? [{ label: 'Flex days', value: policy.flexDays }] : []),
  ];
}

/** From where one may work: `Spain and France`, or `anywhere in the world`. */
export function remoteCountries(policy: RemotePolicy, locale: string): string {
  if (policy.countries === 'worldwide') return 'anywhere in the world';
  return listWords(
    policy.countries.map((code) => countryName(code, locale)),
    locale,
  );
}

/** `50–200 people`, `1,000 people or more`: how many people work somewhere. */
export function formatSize({ min, max }: { min: number; max?: number | undefined }, locale: string): string {
  const format = numberFormat(locale);
  return max === undefined ? `${format.format(min)} people or more` : `${format.format(min)}–${format.format(max)} people`;
}

/** Up to two initials for a name without a picture: `Back Market` → `BM`, `c++` → `C`. */
export function initials(name: string): string {
  const words = name.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
  return words
    .slice(0, 2)
    .map((word) => word[0]!.toUpperCase())
    .join('');
}

/** A text cut at a word, with an ellipsis when something is missing. For descriptions of at most `most` characters. */
export function shorten(text: string, most: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (flat.length <= most) return flat;
  const cut = flat.slice(0, most - 1);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2)).replace(/[\s,;:.–-]+$/, '')}…`;
}
