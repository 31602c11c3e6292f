import { ancestorsOf, compareText, type PlaceEntry, type SiteGraph } from './graph.ts';

/** A place in the list of all places, with how deep it lies inside others. */
export interface ListedPlace {
  place: PlaceEntry;
  depth: number;
}

/** The places that have a page, each followed by the places inside it, by name. */
export function placesInOrder({ byId, placesInside, referred }: Pick<SiteGraph, 'byId' | 'placesInside' | 'referred'>): ListedPlace[] {
  const listed: ListedPlace[] = [];
  const list = (place: PlaceEntry, depth: number) => {
    if (!referred.place.has(place.id)) return;
    listed.push({ place, depth });
    for (const inside of placesInside.get(place.id) ?? []) list(inside, depth + 1);
  };
  [...byId.places.values()]
    .filter((place) => ancestorsOf(place, byId.places).length === 0)
    .sort((a, b) => compareText(a.data.name, b.data.name))
    .forEach((place) => list(place, 0));
  return listed;
}
