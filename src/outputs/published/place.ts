import { countryOf, type PlaceEntry, type SiteGraph } from '../../content/graph.ts';
import { placePath } from '../../domain/paths.ts';
import type { ApiPlace } from '../../schemas/api/place.ts';
import { present } from './present.ts';
import { absolute, toPlaceReference, unlessEmpty } from './references.ts';

/** A place that has a page as it is published. */
export function toApiPlace(place: PlaceEntry, graph: SiteGraph): ApiPlace {
  const { id, data } = place;
  const { places } = graph.byId;
  const parent = data.parent === undefined ? undefined : places.get(data.parent);
  const inside = graph.placesInside.get(id)?.filter((one) => graph.referred.place.has(one.id));
  return present<ApiPlace>({
    id,
    url: absolute(placePath(id), graph),
    name: data.name,
    kind: data.kind,
    parent: parent && toPlaceReference(parent, graph),
    country: countryOf(place, places),
    regionCode: data.regionCode,
    coordinates: data.coordinates,
    contains: unlessEmpty(inside?.map((one) => toPlaceReference(one, graph))),
    openVacancies: graph.openBy.place.get(id)?.length ?? 0,
    sources: data.sources,
  });
}
