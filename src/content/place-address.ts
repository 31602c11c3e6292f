import { ancestorsOf, countryOf, type PlaceEntry, type SiteGraph } from './graph.ts';

/** A place as the lines of an address. */
export interface PlaceAddress {
  city?: string;
  region?: string;
  /** ISO 3166-1 alpha-2. */
  country: string;
}

/** A place as an address. One outside any country is none, and no string stands twice in an address (G10). */
export function toPlaceAddress(place: PlaceEntry, places: SiteGraph['byId']['places']): PlaceAddress | undefined {
  const country = countryOf(place, places);
  if (country === undefined) return undefined;
  const around = [place, ...ancestorsOf(place, places)];
  const nameOf = (kind: PlaceEntry['data']['kind'], ...taken: (string | undefined)[]) => {
    const name = around.find(({ data }) => data.kind === kind)?.data.name;
    return taken.includes(name) ? undefined : name;
  };
  const city = nameOf('city', country);
  const region = nameOf('region', country, city);
  return { ...(city && { city }), ...(region && { region }), country };
}
