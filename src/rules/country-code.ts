import type { Entry } from '../content/entry.ts';
import { ancestorsOf, type PlaceEntry } from '../content/graph.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

const code = 'country-code';
const severity = 'error';

/**
 * Codes that Unicode's region names know but ISO 3166-1 does not assign to a country: groupings, reserved and private codes.
 * XK is not assigned either, but there is no other code for Kosovo and the European Union uses it, so it passes.
 */
const notCountries: ReadonlySet<string> = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

const knownCodes = new Map<string, boolean>();

/** True for a current country code of ISO 3166-1. Thousands of vacancies name the same few. */
export function isCountryCode(code: string): boolean {
  let known = knownCodes.get(code);
  if (known === undefined) {
    known = currentCode(code) === code && !notCountries.has(code) && names.of(code) !== undefined;
    knownCodes.set(code, known);
  }
  return known;
}

/** The code that stands for a withdrawn or mistaken one today: UK → GB, DD → DE. */
function currentCode(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

/** Country codes are real, and a place's codes agree with each other and with the country it lies in. */
export const countryCode: Rule = ({ entries, graph: { byId } }) => [
  ...inVacancies(entries.jobs),
  ...entries.places.flatMap((place) => inPlace(place, byId.places)),
];

const inVacancies = inEach<Entry<'jobs'>>(({ file, data: { remote } }) => {
  const countries = Array.isArray(remote?.countries) ? remote.countries : [];
  return countries.flatMap((code, index) => unknownCode(file, ['remote', 'countries', index], code));
});

function inPlace(place: PlaceEntry, places: ReadonlyMap<string, PlaceEntry>): Finding[] {
  const { file, data } = place;
  const around = ancestorsOf(place, places).find(({ data: { country } }) => country !== undefined);
  const country = data.country ?? around?.data.country;
  const found = data.country === undefined ? [] : unknownCode(file, ['country'], data.country);
  const isKnown = country === undefined || isCountryCode(country);
  // A country lies in no other; that is the business of place-parent.
  if (isKnown && data.country !== undefined && data.kind !== 'country' && around && around.data.country !== data.country) {
    const message = `"${data.country}" is not the country of ${around.id}, which the place lies in (${around.data.country})`;
    const fix = 'correct the country or the parent; a place inside a country needs no country of its own';
    found.push({ code, severity, file, path: ['country'], message, fix });
  }
  if (data.regionCode === undefined) return found;
  const start = data.regionCode.slice(0, 2);
  if (country === undefined) return [...found, ...unknownCode(file, ['regionCode'], start)];
  if (!isKnown || start === country) return found;
  const message = `"${data.regionCode}" is not a region of ${country}, the country of the place`;
  const fix = `write a code that starts with ${country}-, or correct the country`;
  return [...found, { code, severity, file, path: ['regionCode'], message, fix }];
}

function unknownCode(file: string, path: FieldPath, country: string): Finding[] {
  if (isCountryCode(country)) return [];
  return [{ code, severity, file, path, message: `there is no country "${country}"`, fix: remedyFor(country) }];
}

function remedyFor(code: string): string {
  const current = currentCode(code);
  return current !== undefined && current !== code && isCountryCode(current)
    ? `write "${current}" (${names.of(current)})`
    : 'write the code of the country in ISO 3166-1, for example ES';
}
