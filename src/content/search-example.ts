import { compareText, type SiteGraph } from './graph.ts';

/** Words that find something: a skill and a place, each the one with most open vacancies. Undefined where one is missing. */
export function searchExample({ openBy, byId, placesInside }: Pick<SiteGraph, 'openBy' | 'byId' | 'placesInside'>): string | undefined {
  const skill = mostFrequent([...openBy.skill].map(([id, { length }]) => ({ name: byId.skills.get(id)!.data.name, length })));
  // A place without others inside: nobody looks for a job in Europe first.
  const places = [...openBy.place].filter(([id]) => (placesInside.get(id)?.length ?? 0) === 0);
  const place = mostFrequent(places.map(([id, { length }]) => ({ name: byId.places.get(id)!.data.name, length })));
  return skill !== undefined && place !== undefined ? `Try ${skill} or ${place}` : undefined;
}

function mostFrequent(values: { name: string; length: number }[]): string | undefined {
  return values.sort((a, b) => b.length - a.length || compareText(a.name, b.name))[0]?.name;
}
