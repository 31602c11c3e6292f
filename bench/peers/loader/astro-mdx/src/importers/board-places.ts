import { distance } from 'fastest-levenshtein';
import type { PlaceKind } from '../schemas/vocabulary.ts';
import type { BoardLocation } from './board.ts';
import { foldName, isAmbiguousCountry, namedCountryCode, toCountryCode, toCountryName } from './countries.ts';
import { toFileSlug } from './file-slug.ts';

/** A place of the content folder, as far as an import needs it. */
export interface KnownPlace {
  id: string;
  name: string;
  kind: PlaceKind;
  parent?: string | undefined;
  /** Its own country code, not that of what it lies in. */
  country?: string | undefined;
}

/** What the locations of a posting come to. */
export interface PostingPlaces {
  /** Ids, the main place first; empty when the board names no place that can be told. */
  ids: string[];
  /** Name of the main place. */
  name: string;
  /** Codes of the countries that the board names without a city: for a remote job, from where one may work. */
  countries: string[];
  /** What became of locations that are not places, or not quite. */
  notes: string[];
}

/** One location after look-up. */
interface Located {
  places: KnownPlace[];
  note?: string;
}

/** Words that say how the work is done, or what a building is, rather than where it stands. */
const notPlaces = /\b(?:remote|hybrid|on-?site|in-office|office|hq|headquarters|anywhere|home|based|in|within|from)\b/gi;
const separators = /[(),/;|–—]| - |\bor\b|\band\b|&/i;

/**
 * Finds the places of postings: those the content folder has are reused, whatever their id; cities and countries it lacks are made.
 * No city is made from a text alone, since the text may as well be an office's nickname.
 */
export class BoardPlaces {
  private readonly byId = new Map<string, KnownPlace>();
  private readonly byName = new Map<string, KnownPlace[]>();
  private readonly made = new Set<KnownPlace>();
  /** City and country → the names that the board's locations give the city. */
  private readonly cityNames = new Map<string, Set<string>>();
  /** Text of a location → the location of the same text that has an address. */
  private readonly addressed = new Map<string, BoardLocation>();

  /**
   * @param known the places of the content folder.
   * @param locations every location of the board: the address in one posting tells what the same text means in another.
   */
  constructor(known: readonly KnownPlace[], locations: readonly BoardLocation[]) {
    for (const place of known) this.add(place);
    for (const location of locations) {
      const country = codeOf(location);
      if (country === undefined) continue;
      const text = foldName(location.name);
      if (text !== '' && !this.addressed.has(text)) this.addressed.set(text, location);
      if (location.city === undefined) continue;
      const key = cityKey(location.city, country);
      const names = this.cityNames.get(key) ?? new Set();
      this.cityNames.set(key, names.add(cityNameOf(location.city, location.name)));
    }
    // Cities are settled before the first text is looked up, so that nothing depends on which posting comes first.
    for (const location of locations) if (location.city !== undefined) this.locate(location);
  }

  /** The places of one posting. */
  find(locations: readonly BoardLocation[]): PostingPlaces {
    const found: PostingPlaces = { ids: [], name: '', countries: [], notes: [] };
    for (const [index, location] of locations.entries()) {
      const country = location.city === undefined ? codeOf(location) : undefined;
      if (country !== undefined) found.countries.push(country);
      // The main location must come to something; another that says only "Remote" adds no place to those there are.
      if (index > 0 && isRemoteAlone(location)) {
        found.notes.push(
          `"${location.name}"${country === undefined ? '' : ` (${toCountryName(country)})`} is not a place and was left out`,
        );
        continue;
      }
      const { places, note } = this.locate(location);
      if (note !== undefined) found.notes.push(note);
      found.ids.push(...places.map(({ id }) => id));
      found.name ||= places[0]?.name ?? '';
    }
    return { ...found, ids: [...new Set(found.ids)], countries: [...new Set(found.countries)] };
  }

  /** The places that were made, among these ids and what they lie in. */
  madeFor(ids: readonly string[]): KnownPlace[] {
    const places = ids.flatMap((id) => this.byId.get(id) ?? []);
    const parents = places.flatMap(({ parent }) => (parent === undefined ? [] : (this.byId.get(parent) ?? [])));
    return [...new Set([...places, ...parents])].filter((place) => this.made.has(place));
  }

  private locate(location: BoardLocation): Located {
    const country = codeOf(location);
    if (country !== undefined && location.city !== undefined) return { places: [this.city(location.city, country)] };
    if (country !== undefined) return this.inCountry(location, country);
    const known = this.knownBy(location);
    if (known) return { places: [known] };
    const sameText = this.addressed.get(foldName(location.name));
    if (sameText) return this.locate(sameText);
    const codes = textParts(location.name)
      .filter((part) => !isAmbiguousCountry(part))
      .flatMap((part) => namedCountryCode(part) ?? []);
    if (codes.length === 0) return { places: [], note: whyUnplaced(location) };
    return this.asCountries(location.name, [...new Set(codes)]);
  }

  /** A location whose address has a country and no city: a known place of that country if the text names one, else the country. */
  private inCountry(location: BoardLocation, code: string): Located {
    const named = textParts(location.name).flatMap((part) => this.named(part));
    const inside = named.find((place) => place.kind !== 'country' && this.countryOf(place) === code);
    return inside ? { places: [inside] } : this.asCountries(location.name, [code]);
  }

  private asCountries(text: string, codes: readonly string[]): Located {
    const places = codes.map((code) => this.country(code));
    if (!namesMoreThan(text, codes)) return { places };
    return { places, note: `"${text}" has no city in its address; ${places.map(({ name }) => name).join(' and ')} was used` };
  }

  private city(locality: string, code: string): KnownPlace {
    const names = [...(this.cityNames.get(cityKey(locality, code)) ?? []), locality];
    const match = names.flatMap((name) => this.named(name)).find((place) => this.isCityIn(place, code));
    if (match) return match;
    const country = this.country(code);
    const [name = locality] = names;
    // Hong Kong and Singapore are a city and a country in one; two places of one name would only puzzle.
    if ([country.name, toCountryName(code)].some((one) => foldName(one) === foldName(name))) return country;
    return this.make({ name, kind: 'city', parent: country.id }, `${name} ${toCountryName(code)}`);
  }

  /** A city of that country, or one that does not say its country, which then is this one. */
  private isCityIn(place: KnownPlace, code: string): boolean {
    const country = this.countryOf(place);
    return place.kind === 'city' && (country === code || country === undefined);
  }

  private country(code: string): KnownPlace {
    const match = this.byId.values().find((place) => place.kind === 'country' && place.country === code);
    const name = toCountryName(code);
    return match ?? this.make({ name, kind: 'country', country: code }, `${name} country`);
  }

  /** A place, other than a country, that a location without a country names; undefined when there is none, or more than one. */
  private knownBy({ city, name }: BoardLocation): KnownPlace | undefined {
    const parts = city === undefined ? textParts(name) : [city, ...textParts(name)];
    const candidates = parts.map((part) => this.named(part).filter(({ kind }) => kind !== 'country'));
    return candidates.find((places) => places.length === 1)?.[0];
  }

  private named(name: string): readonly KnownPlace[] {
    return this.byName.get(foldName(name)) ?? [];
  }

  /** @param longer a name to take the id from where the place's own is in use. */
  private make(place: Omit<KnownPlace, 'id'>, longer: string): KnownPlace {
    const ids = [toFileSlug(place.name), toFileSlug(longer)].filter(Boolean);
    const [first = 'place'] = ids;
    let id = ids.find((one) => !this.byId.has(one));
    for (let number = 2; id === undefined; number++) if (!this.byId.has(`${first}-${number}`)) id = `${first}-${number}`;
    const made = { id, ...place };
    this.add(made);
    this.made.add(made);
    return made;
  }

  private add(place: KnownPlace): void {
    this.byId.set(place.id, place);
    const name = foldName(place.name);
    this.byName.set(name, [...(this.byName.get(name) ?? []), place]);
  }

  /** The country a place is in: its own, or that of the nearest place around it that has one. */
  private countryOf(place: KnownPlace): string | undefined {
    const walked = new Set<KnownPlace>();
    let at: KnownPlace | undefined = place;
    while (at && at.country === undefined && !walked.has(at)) {
      walked.add(at);
      at = at.parent === undefined ? undefined : this.byId.get(at.parent);
    }
    return at?.country;
  }
}

/** A note for each city that the board puts into more than one region: its mistake, or two cities of one name. */
export function noteRegions(locations: readonly BoardLocation[]): string[] {
  const cities = new Map<string, { city: string; regions: Map<string, string> }>();
  for (const location of locations) {
    const country = codeOf(location);
    if (country === undefined || location.city === undefined || location.region === undefined) continue;
    const key = cityKey(location.city, country);
    const seen = cities.get(key) ?? { city: location.city, regions: new Map<string, string>() };
    const region = foldName(location.region);
    if (!seen.regions.has(region)) seen.regions.set(region, location.region);
    cities.set(key, seen);
  }
  return [...cities.values()]
    .filter(({ regions }) => regions.size > 1)
    .map(({ city, regions }) => `the board puts ${city} into ${[...regions.values()].join(' and ')}; it was taken for one place`);
}

function codeOf({ country }: BoardLocation): string | undefined {
  return country === undefined ? undefined : toCountryCode(country);
}

function cityKey(city: string, country: string): string {
  return `${foldName(city)}|${country}`;
}

function isRemoteAlone({ name, city }: BoardLocation): boolean {
  return city === undefined && /^remote$/i.test(name);
}

/**
 * The name of a city: that of its address, or the one candidates read where both mean the same ("New York, NY (HQ)" and
 * "New York City"; "San Francisco, CA" and a mistyped "San Fransisco").
 */
export function cityNameOf(locality: string, text: string): string {
  const [shown = ''] = text
    .replace(/\(.*?\)/g, '')
    .split(',')
    .map((part) => part.trim());
  const [one, other] = [foldName(shown), foldName(locality)];
  if (one === '' || one === other || foldName(text) === other) return locality;
  const shorter = other.startsWith(`${one} `);
  const mistyped = one.length >= 8 && distance(one, other) <= 2;
  return shorter || mistyped ? shown : locality;
}

/** Pieces of a location's text that may name a place, the whole first: `"Remote (US or Canada)"` → …, US, Canada. */
function textParts(text: string): string[] {
  const pieces = text.split(separators);
  const parts = [text, text.replace(/\(.*?\)/g, ' '), ...pieces, ...pieces.map(withoutWorkplace)].map((part) =>
    part.replace(/\s+/g, ' ').trim(),
  );
  return [...new Set(parts)].filter(Boolean);
}

function withoutWorkplace(piece: string): string {
  return piece
    .replace(notPlaces, ' ')
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/** Whether a text says more than these countries: "Munich Office" does for Germany, "Remote (Germany)" does not. */
function namesMoreThan(text: string, codes: readonly string[]): boolean {
  const pieces = text.split(separators).map(withoutWorkplace).filter(Boolean);
  return pieces.some((piece) => !codes.includes(toCountryCode(piece) ?? ''));
}

function whyUnplaced(location: BoardLocation): string {
  const { name, city, country } = location;
  const shown = name || city || country || '';
  if (isRemoteAlone(location)) return 'the board says only "Remote", which is not a place';
  if (country !== undefined) return `"${country}" (of "${shown}") is not a country that is known`;
  if (city !== undefined) return `the board does not say in which country "${city}" is`;
  return `"${shown}" has no address and is not the name of a place in the content folder`;
}
