/** Names are looked up in English first, then in other languages employers write their addresses in. */
const locales = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl', 'pl', 'sv', 'da'];

/** Two capitals that `Intl` has a name for, but that are not countries: unions, test values, and islands without a code of their own. */
const notCountries = new Set(['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ']);

/** Names in common use that `Intl` does not give. */
const aliases: Record<string, string> = {
  us: 'US',
  'u s': 'US',
  usa: 'US',
  'u s a': 'US',
  'united states of america': 'US',
  uk: 'GB',
  'u k': 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  uae: 'AE',
  korea: 'KR',
  'republic of korea': 'KR',
  'czech republic': 'CZ',
  turkey: 'TR',
  holland: 'NL',
  'viet nam': 'VN',
  'ivory coast': 'CI',
  macau: 'MO',
  'hong kong sar': 'HK',
  'mainland china': 'CN',
  'russian federation': 'RU',
};

const codes = readCountryCodes();
const codeByName = readCodesByName();
const longNames = new Intl.DisplayNames('en', { type: 'region' });
const shortNames = new Intl.DisplayNames('en', { type: 'region', style: 'short' });

/** A name without accents, case, punctuation and article, for comparison: `"The Nether-lands"` → `nether lands`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

/** The ISO 3166-1 code of a country's name or code: `"Hong Kong"` → `HK`, `"USA"` → `US`, `"fr"` → `FR`. Undefined for anything else. */
export function toCountryCode(country: string): string | undefined {
  const code = country.trim().toUpperCase();
  return codes.has(code) ? code : namedCountryCode(country);
}

/**
 * The same for a piece of free text, where two letters are more often a state ("San Francisco, CA") than a country, and "Georgia"
 * may be either.
 */
export function namedCountryCode(text: string): string | undefined {
  const name = foldName(text);
  return codeByName.get(name);
}

/** Whether a name is also that of a state, so that free text does not settle which is meant. */
export function isAmbiguousCountry(text: string): boolean {
  return foldName(text) === 'georgia';
}

/** The English name of a country: `US` → `United States`, `HK` → `Hong Kong`. */
export function toCountryName(code: string): string {
  const short = shortNames.of(code) ?? code;
  // The short name drops political suffixes ("Hong Kong SAR China"), but for two countries it is an abbreviation (US, UK).
  return short.length > 2 ? short : (longNames.of(code) ?? code);
}

function readCountryCodes(): Set<string> {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const all = letters.flatMap((first) => letters.map((second) => first + second));
  // A withdrawn code (DD, SU, also UK) has the name of its successor, and Intl.Locale knows which code that is.
  return new Set(
    all.filter((code) => names.of(code) !== undefined && !notCountries.has(code) && new Intl.Locale(`und-${code}`).region === code),
  );
}

function readCodesByName(): Map<string, string> {
  const found = new Map(Object.entries(aliases));
  for (const locale of locales) {
    for (const style of ['long', 'short'] as const) {
      const names = new Intl.DisplayNames(locale, { type: 'region', style });
      for (const code of codes) {
        const name = foldName(names.of(code) ?? '');
        // Short names of two letters are abbreviations; those that are wanted are aliases.
        if (name.length > 2 && !found.has(name)) found.set(name, code);
      }
    }
  }
  return found;
}
