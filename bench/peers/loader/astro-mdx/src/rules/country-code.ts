import { ancestorsOf } from '../content/graph.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/**
 * Codes that Unicode's region names know but ISO 3166-1 does not assign to a country: groupings, reserved and private codes.
 * XK is not assigned either, but there is no other code for Kosovo and the European Union uses it, so it passes.
 */
const notCountries: ReadonlySet<string> = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** True for a current country code of ISO 3166-1. */
export function isCountryCode(code: string): boolean {
  return currentCode(code) === code && !notCountries.has(code) && names.of(code) !== undefined;
}

/** The code that stands for a withdrawn or mistaken one today: UK → GB, DD → DE. */
function currentCode(code: string): string | undefined {
  return new Intl.Locale(`und-${code}`).region;
}

/** Country codes are real, and a place's codes agree with each other and with the country it lies in. */
export const countryCode: Rule = ({ entries, graph: { byId } }) => {
  const found: Finding[] = [];
  const checked = new Map<string, boolean>();
  const report = (file: string, path: FieldPath, message: string, fix: string) => {
    found.push({ code: 'country-code', severity: 'error', file, path, message, fix });
  };
  const exists = (file: string, path: FieldPath, code: string) => {
    let known = checked.get(code);
    if (known === undefined) checked.set(code, (known = isCountryCode(code)));
    if (!known) report(file, path, `there is no country "${code}"`, remedyFor(code));
    return known;
  };
  for (const { file, data } of entries.jobs) {
    const countries = data.remote?.countries;
    if (Array.isArray(countries)) for (const [index, code] of countries.entries()) exists(file, ['remote', 'countries', index], code);
  }
  for (const place of entries.places) {
    const { file, data } = place;
    const around = ancestorsOf(place, byId.places).find(({ data: { country } }) => country !== undefined);
    const country = data.country ?? around?.data.country;
    const known = data.country === undefined ? country === undefined || isCountryCode(country) : exists(file, ['country'], data.country);
    // A country lies in no other; that is the business of place-parent.
    if (known && data.country !== undefined && data.kind !== 'country' && around && around.data.country !== data.country) {
      const message = `"${data.country}" is not the country of ${around.id}, which the place lies in (${around.data.country})`;
      report(file, ['country'], message, 'correct the country or the parent; a place inside a country needs no country of its own');
    }
    if (data.regionCode === undefined) continue;
    const start = data.regionCode.slice(0, 2);
    if (country === undefined) exists(file, ['regionCode'], start);
    else if (known && start !== country) {
      report(
        file,
        ['regionCode'],
        `"${data.regionCode}" is not a region of ${country}, the country of the place`,
        `write a code that starts with ${country}-, or correct the country`,
      );
    }
  }
  return found;
};

function remedyFor(code: string): string {
  const current = currentCode(code);
  return current !== undefined && current !== code && isCountryCode(current)
    ? `write "${current}" (${names.of(current)})`
    : 'write the code of the country in ISO 3166-1, for example ES';
}
