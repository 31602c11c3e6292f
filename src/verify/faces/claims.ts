import type { EntryFacts, VacancyFacts } from '../content/entry-facts.ts';
import { problem, quote, type Problem } from '../finding.ts';
import { isObject, listOf, type Json, type JsonObject } from '../page/json-ld.ts';
import { plain } from '../page/text.ts';

/** What is compared, with its words in messages. */
export const compared = {
  title: 'title',
  name: 'name',
  summary: 'summary',
  status: 'status',
  company: 'company',
  places: 'places',
  locations: 'locations',
  workplace: 'workplace',
  level: 'level',
  datePosted: 'day of publication',
  validThrough: 'last day',
  pay: 'pay',
  skills: 'skills',
  apply: 'address to apply',
} as const;

/** What a form says of an entry, fact by fact; one it does not carry is left out, one it says nothing of is empty. */
export type Claims = Partial<Record<keyof typeof compared, readonly string[]>>;

/** The remedy for a form that disagrees with the content. */
export const buildAgain = 'build the site again; if it stays so, mend what writes it';

/** Facts in which the order means nothing. */
const unordered = new Set<string>(['places', 'locations', 'pay', 'skills']);

/**
 * Each fact in which a form differs from what the content says. Only facts that the form carries are compared.
 * @param form what speaks, as a message begins: "the JSON twin".
 */
export function differences(form: string, said: Claims, expected: Claims, entry: string): Problem[] {
  return (Object.keys(compared) as (keyof typeof compared)[]).flatMap((fact) => {
    const [one, other] = [said[fact], expected[fact]];
    if (one === undefined || other === undefined || isSame(fact, one, other)) return [];
    // Of a long list only what is on one side tells what is wrong.
    const only = (mine: readonly string[], theirs: readonly string[]) => {
      const rest = unordered.has(fact) ? mine.filter((value) => !theirs.includes(value)) : mine;
      return rest.length > 0 ? rest : mine;
    };
    const shortened = one.length > 3 && other.length > 3;
    const [a, b] = shortened ? [only(one, other), only(other, one)] : [one, other];
    return [problem(`${form} gives the ${compared[fact]} as ${words(a)}, and ${entry} as ${words(b)}`, buildAgain)];
  });
}

function isSame(fact: string, one: readonly string[], other: readonly string[]): boolean {
  if (one.length !== other.length) return false;
  if (one.every((value, index) => value === other[index])) return true;
  const prepared = (values: readonly string[]) => {
    const texts = values.map(plain);
    return unordered.has(fact) ? texts.sort() : texts;
  };
  const [a, b] = [prepared(one), prepared(other)];
  return a.every((value, index) => value === b[index]);
}

function words(values: readonly string[]): string {
  return values.length === 0 ? 'nothing' : values.map((value) => quote(value)).join(', ');
}

/** What the content says of an entry, in the values of `apiClaims`. */
export function factClaims({ kind, name, summary, vacancy }: EntryFacts): Claims {
  const some = (value: string | undefined) => (value === undefined ? [] : [value]);
  if (!vacancy) return { [titleName(kind)]: [name], ...(kind !== 'place' && { summary: some(summary) }) };
  return {
    title: [name],
    summary: some(summary),
    status: [vacancy.open ? 'open' : 'closed'],
    company: [vacancy.company],
    places: vacancy.places,
    workplace: some(vacancy.workplace),
    level: some(vacancy.level),
    datePosted: [vacancy.datePosted],
    validThrough: some(vacancy.validThrough),
    pay: vacancy.payReason === undefined ? vacancy.pay.map(payWords) : [vacancy.payReason],
    skills: vacancy.skills.map((skill) => `${skill.name} (${skill.status})`),
    apply: vacancy.open ? [vacancy.apply] : [],
  };
}

/** What a thing of the API says: that of a list, of a JSON twin, or of the frontmatter of a Markdown twin. */
export function apiClaims(thing: JsonObject, kind: EntryFacts['kind']): Claims {
  const text = (value: Json | undefined) => (value === undefined ? [] : [String(value)]);
  const inside = (value: Json | undefined, name: string) => (isObject(value) ? text(value[name]) : []);
  const name = titleName(kind);
  if (kind !== 'vacancy') {
    const summary = thing.summary ?? thing.tagline ?? thing.description;
    return { [name]: text(thing[name]), ...(kind !== 'place' && { summary: text(summary) }) };
  }
  const { pay, apply } = thing;
  return {
    title: text(thing.title),
    summary: inside(thing.summary, 'text'),
    status: text(thing.status),
    company: inside(thing.company, 'name'),
    places: listOf(thing.places).flatMap((place) => inside(place, 'name')),
    workplace: text(thing.workplace),
    level: text(thing.level),
    datePosted: text(thing.datePosted),
    validThrough: text(thing.validThrough),
    pay: isObject(pay) && pay.disclosed === true ? listOf(pay.ranges).filter(isObject).map(payWords) : inside(pay, 'reason'),
    skills: listOf(thing.skills)
      .filter(isObject)
      .map((skill) => `${String(skill.name)} (${String(skill.status)})`),
    apply: [...inside(apply, 'url'), ...inside(apply, 'email')],
  };
}

/** A range in words that hold all of it: `Berlin: 52000 to 64000 EUR a year`. */
function payWords({ label, min, max, currency, period, covers }: VacancyFacts['pay'][number] | JsonObject): string {
  const amounts = [min === undefined ? undefined : `from ${String(min)}`, max === undefined ? undefined : `to ${String(max)}`];
  return [label && `${String(label)}:`, ...amounts, currency, `a ${String(period)}`, covers && `(${String(covers)})`]
    .filter(Boolean)
    .join(' ');
}

/** The field that names an entry of a kind. */
export function titleName(kind: EntryFacts['kind']): 'title' | 'name' {
  return kind === 'company' || kind === 'skill' || kind === 'place' ? 'name' : 'title';
}
