import type { Problem } from '../finding.ts';
import { problem, quote } from '../finding.ts';
import { isObject, listOf, type JsonObject } from '../page/json-ld.ts';
import { containsWords, plain } from '../page/text.ts';
import { postingRule } from './rule.ts';

const workplace = '(?:fully |100\\s?% )?(?:remote|hybrid|on-?site|home ?office)';

/** What tells more than the job, and what it is. */
const decorations: readonly (readonly [RegExp, string])[] = [
  [/[([]\s*[mfwvhdxni*](?:\s*[/|,]\s*[mfwvhdxni*]){1,3}\s*[)\]]/iu, 'genders'],
  [/[([]\s*all genders\s*[)\]]/iu, 'genders'],
  [new RegExp(`[([][^)\\]]*\\b${workplace}\\b[^)\\]]*[)\\]]`, 'iu'), 'a workplace'],
  [new RegExp(`(?:\\s-|\\||,)\\s*${workplace}\\s*$`, 'iu'), 'a workplace'],
  [/\p{Sc}\s?\d|\d\s?\p{Sc}|\b\d{2,3}k\b(?! plan)/iu, 'pay'],
  [/\b(?:19|20)\d\d-\d\d-\d\d\b|\b\d{1,2}[./]\d{1,2}[./](?:19|20)\d\d\b/u, 'a date'],
  [/[([#]\s*(?:req|ref|job|id)[\s#:.-]*[a-z-]*\d+/iu, 'a code'],
  [/!{2,}|[★☆●►✓✔❗‼]|\p{Extended_Pictographic}/u, 'decoration'],
];

/** G06: the title is the job alone, in ordinary letters. */
export const postingTitle = postingRule('G06', 'the title is the job alone', (posting) => {
  if (typeof posting.title !== 'string') return undefined;
  const title = plain(posting.title);
  const found: Problem[] = [];
  const tellsMore = (what: string) =>
    found.push(problem(`the title ${quote(title)} says more than the job: ${what}`, 'write the name of the job alone'));
  const told = new Set(decorations.flatMap(([pattern, what]) => (pattern.test(withoutPlans(title)) ? [what] : [])));
  for (const what of told) tellsMore(what);
  const parts = partsOf(title);
  for (const name of placesOf(posting)) if (parts.includes(name)) tellsMore(`the place ${name}`);
  const company = isObject(posting.hiringOrganization) ? posting.hiringOrganization.name : undefined;
  if (typeof company === 'string' && namesCompany(title, parts, plain(company))) tellsMore(`the company ${company}`);
  const code = isObject(posting.identifier) ? posting.identifier.value : undefined;
  if (typeof code === 'string' && containsWords(title, plain(code))) tellsMore(`the reference ${code}`);
  if (!/\p{Ll}/u.test(title) && /\p{Lu}{5}/u.test(title))
    found.push(problem(`the title ${quote(title)} is all in capitals`, 'write it in ordinary letters'));
  return found;
});

/** `401k` is a pension plan, not pay. */
function withoutPlans(title: string): string {
  return title.replace(/\b40[13][\s(]*k\b\)?/gi, '');
}

/**
 * What separators set apart: `Baker (Lisbon) - Night` → Baker, Lisbon, Night. Words within a part belong to the job:
 * a `Store Manager Lisbon West` manages a store of that name.
 */
function partsOf(title: string): string[] {
  return title
    .split(/\s-\s|[|,;:()[\]/@·•]/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** Cities and regions; a country may be the market somebody works for: `Account Executive | Canada`. */
function placesOf(posting: JsonObject): Set<string> {
  const addresses = listOf(posting.jobLocation).flatMap((place) => (isObject(place) && isObject(place.address) ? [place.address] : []));
  const names = addresses.flatMap(({ addressLocality, addressRegion }) => [addressLocality, addressRegion]);
  return new Set(names.flatMap((name) => (typeof name === 'string' ? [plain(name)] : [])));
}

function namesCompany(title: string, parts: readonly string[], company: string): boolean {
  return (parts.length > 1 && parts.includes(company)) || title.endsWith(` at ${company}`);
}
