import { toSlug } from '../../../src/domain/slug.ts';
import type { Place } from '../../../src/schemas/place.ts';
import { fill } from '../prose/fill.ts';
import { placeSentences } from '../prose/about.ts';
import type { Random } from '../random.ts';
import { areas, countries, type CountryFacts } from '../vocabulary/places.ts';

/** A place of the corpus. */
export interface CorpusPlace {
  id: string;
  data: Place;
  body: string;
  /** Undefined for a remote area. */
  country: CountryFacts | undefined;
}

/** Every place: remote areas, countries, regions and cities. Some of the cities have a text. */
export function corpusPlaces(random: Random): CorpusPlace[] {
  const places: CorpusPlace[] = areas.map((name) => ({
    id: toSlug(name),
    data: { name, kind: 'remote-area' },
    body: '',
    country: undefined,
  }));
  for (const country of countries) {
    const countryId = toSlug(country.name);
    const { name, code, area } = country;
    places.push({ id: countryId, data: { name, kind: 'country', parent: toSlug(area), country: code }, body: '', country });
    for (const region of country.regions) {
      const parent = region.name === undefined ? countryId : toSlug(region.name);
      if (region.name !== undefined) {
        const data: Place = { name: region.name, kind: 'region', parent: countryId, ...(region.code && { regionCode: region.code }) };
        places.push({ id: parent, data, body: '', country });
      }
      for (const { name: city, latitude, longitude } of region.cities) {
        const id = toSlug(city);
        const data: Place = { name: city, kind: 'city', parent, coordinates: { latitude, longitude } };
        const draw = random.fork(`place/${id}`);
        const body = draw.chance(0.6) ? placeBody(city, draw) : '';
        if (body) data.sources = [{ name: 'Text generated for benchmarks' }, { name: 'City guide', url: `https://${id}.example/guide` }];
        places.push({ id, data, body, country });
      }
    }
  }
  return places;
}

/** The ids of the places a place lies in, nearest first. */
export function placesAround(id: string, places: ReadonlyMap<string, CorpusPlace>): string[] {
  const around: string[] = [];
  for (let at = places.get(id)?.data.parent; at !== undefined; at = places.get(at)?.data.parent) around.push(at);
  return around;
}

function placeBody(place: string, random: Random): string {
  const sentences = random.sample(placeSentences, random.int(5, 8)).map((sentence) => fill(sentence, { place }));
  const half = Math.ceil(sentences.length / 2);
  return `${sentences.slice(0, half).join(' ')}\n\n## Working here\n\n${sentences.slice(half).join(' ')}\n`;
}
