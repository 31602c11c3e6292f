import { plain } from '../page/text.ts';

/** Regions that Unicode names and ISO 3166-1 does not assign to a country; XK stands, there is no other code for Kosovo. */
const notCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const english = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Every country code of ISO 3166-1 alpha-2 in use. */
export const countryCodes: ReadonlySet<string> = new Set(
  letters
    .flatMap((first) => letters.map((second) => first + second))
    .filter((code) => !notCountries.has(code) && english.of(code) !== undefined && new Intl.Locale(`und-${code}`).region === code),
);

const namesByLanguage = new Map<string, Map<string, string>>();

/** The names a reader may be shown for a country: its name, its short name, and the abbreviation people use. */
export function countryNames(code: string, language: string): string[] {
  const long = new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? code;
  const short = new Intl.DisplayNames([language], { type: 'region', style: 'short' }).of(code) ?? code;
  const used: Record<string, string[]> = {
    US: ['USA', 'U.S.', 'United States of America'],
    GB: ['Great Britain'],
    CZ: ['Czech Republic'],
    TR: ['Turkey'],
  };
  return [...new Set([long, short, ...(used[code] ?? [])])].map(plain);
}

/** True for the name of a country in a language. */
export function isCountryName(name: string, language: string): boolean {
  let names = namesByLanguage.get(language);
  if (!names) {
    names = new Map([...countryCodes].flatMap((code) => countryNames(code, language).map((one) => [one, code])));
    namesByLanguage.set(language, names);
  }
  return names.has(plain(name));
}
