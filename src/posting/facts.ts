import { toSlug } from '../domain/slug.ts';
import { countryName, oncePer } from '../domain/words.ts';
import { isCountryCode } from '../rules/country-code.ts';
import type { Job } from '../schemas/job.ts';
import type { PayRange } from '../schemas/pay.ts';
import { findPlace, type PostingContext } from './context.ts';
import type { PostingValues } from './values.ts';

/** A number as people type it: `52000`, `52,000`, `52 000`, `52k`; what is no number stays a text, for the schema to object to. */
export function readNumber(typed: string): number | string | undefined {
  if (typed === '') return undefined;
  const match = /^(\d{1,3}(?:[, '’]\d{3})+|\d+)(\.\d+)?\s*(k)?$/i.exec(typed);
  if (!match) return typed;
  const number = Number(match[1]!.replace(/\D/g, '') + (match[2] ?? ''));
  return match[3] ? number * 1000 : number;
}

/** The pay as a posting states it, as far as it was typed; undefined when nothing was. */
export function readPay(values: PostingValues): unknown {
  const { payMin, payMax, currency, period, payReason } = values;
  if (values.pay === 'withheld') return { disclosed: false, ...(payReason && { reason: payReason }) };
  const [min, max] = [readNumber(payMin), readNumber(payMax)];
  if (min === undefined && max === undefined) return undefined;
  return { ...(min !== undefined && { min }), ...(max !== undefined && { max }), ...(currency && { currency }), ...(period && { period }) };
}

/** The pay range, when enough was typed to put it in words. */
export function readRange(values: PostingValues): PayRange | undefined {
  if (values.pay === 'withheld' || !/^[A-Z]{3}$/.test(values.currency) || values.period === '') return undefined;
  const [min, max] = [readNumber(values.payMin), readNumber(values.payMax)];
  if (typeof min === 'string' || typeof max === 'string' || (min === undefined && max === undefined)) return undefined;
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    currency: values.currency,
    period: values.period as PayRange['period'],
  };
}

/** Ids of the places; a name that is no place of the site becomes the id it would have. */
export function readPlaces({ places }: PostingValues, context: PostingContext): string[] {
  return places.map((typed) => findPlace(typed, context)?.id ?? (toSlug(typed) || typed));
}

/** Countries as codes, from names or codes with commas between; a name nobody knows stays as it is. */
export function readCountries({ countries }: PostingValues, locale: string): NonNullable<Job['remote']>['countries'] | undefined {
  const typed = countries
    .split(/,|;|\band\b/)
    .map((one) => one.trim())
    .filter(Boolean);
  if (typed.length === 0) return undefined;
  if (typed.length === 1 && /^(?:worldwide|anywhere)$/i.test(typed[0]!)) return 'worldwide';
  const codes = countryCodes(locale);
  return typed.map((one) => codes.get(one.toLowerCase()) ?? (/^[a-z]{2}$/i.test(one) ? one.toUpperCase() : one));
}

/** The codes of all countries by their names in a language, in lower case. */
const countryCodes = oncePer(
  (locale): ReadonlyMap<string, string> => new Map(allCountries().map((code) => [countryName(code, locale).toLowerCase(), code])),
);

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

function allCountries(): string[] {
  return letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);
}
