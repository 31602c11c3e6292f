import { noEntries, type Entries, type Entry } from '../content/entry.ts';
import { countryOf, fullPlaceName, type CompanyEntry, type PlaceEntry } from '../content/graph.ts';
import { foldName } from '../content/skill-registry.ts';
import { toSlug } from '../domain/slug.ts';
import { countryName } from '../domain/words.ts';
import type { CollectionName, CollectionData } from '../schemas/index.ts';
import type { Site } from '../schemas/site.ts';
import { blanksIn, type SampleBlank } from './fill-blanks.ts';
import type { PostingGuide, PostingSite } from './posting-data.ts';

/** The guide a posting is made from, and the names of the site that it may use. */
export interface PostingContext {
  site: Site;
  guide: PostingGuide;
  /** The blanks of the guide's text, each once. */
  blanks: readonly SampleBlank[];
  /** The guide, its skills, and all companies and places, as far as a posting can refer to them. */
  entries: Entries;
  places: ReadonlyMap<string, PlaceEntry>;
}

/** Makes entries of what was read, so that the rules of `check` can be asked. */
export function toContext({ site, companies, places }: PostingSite, guide: PostingGuide): PostingContext {
  const blanks = blanksIn(guide.blocks);
  const role = toEntry('roles', guide.id, guide.file, guide.role);
  const entries: Entries = {
    ...noEntries(),
    roles: [{ ...role, bodyPhrases: blanks.map(({ hint }, index) => ({ kind: 'blank', text: hint, line: index + 1, column: 1 })) }],
    companies: companies.map(({ id, name }) => toEntry('companies', id, `companies/${id}.mdx`, { name })),
    places: places.map(({ id, ...place }) => toEntry('places', id, `places/${id}.mdx`, place)),
    skills: guide.skills.map(({ id, ...skill }) => toEntry('skills', id, `skills/${id}.yaml`, { ...skill, description: '' })),
  };
  return { site, guide, blanks, entries, places: new Map(entries.places.map((place) => [place.id, place])) };
}

/** An entry without a text of its own. */
export function toEntry<Name extends CollectionName>(collection: Name, id: string, file: string, data: CollectionData[Name]): Entry<Name> {
  const format = file.endsWith('.mdx') ? 'mdx' : file.endsWith('.md') ? 'md' : 'yaml';
  return { collection, id, file, format, data, hasBody: false, bodyReferences: [], bodyPhrases: [] };
}

/** The company that a typed name means, in whatever case and spacing; undefined when the site has none of the name. */
export function findCompany(typed: string, { entries }: PostingContext): CompanyEntry | undefined {
  const name = foldName(typed);
  return (
    entries.companies.find((company) => foldName(company.data.name) === name) ?? entries.companies.find(({ id }) => id === toSlug(typed))
  );
}

/** The place that a typed name means: its full name, its id, or its own name when no other place has it. */
export function findPlace(typed: string, { places }: PostingContext): PlaceEntry | undefined {
  const name = foldName(typed);
  const all = [...places.values()];
  const named = all.filter((place) => foldName(place.data.name) === name);
  return (
    all.find((place) => foldName(fullPlaceName(place, places)) === name) ?? places.get(name) ?? (named.length === 1 ? named[0] : undefined)
  );
}

/** A place as a sentence names it: `Barcelona, Spain`. */
export function placeWords(place: PlaceEntry, { site, places }: PostingContext): string {
  const country = countryOf(place, places);
  const words = country === undefined ? undefined : countryName(country, site.locale);
  return words === undefined || words === place.data.name || place.data.kind === 'country'
    ? place.data.name
    : `${place.data.name}, ${words}`;
}
