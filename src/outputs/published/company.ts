import type { CompanyEntry, SiteGraph } from '../../content/graph.ts';
import { aboutCompanyPath } from '../../domain/paths.ts';
import type { ApiCompany } from '../../schemas/api/company.ts';
import { present } from './present.ts';
import { absolute, toPlaceReference, unlessEmpty } from './references.ts';

/** A company as it is published. */
export function toApiCompany({ id, data }: CompanyEntry, graph: SiteGraph): ApiCompany {
  const placesOf = (ids: readonly string[]) =>
    ids.flatMap((place) => {
      const entry = graph.byId.places.get(place);
      return entry ? [toPlaceReference(entry, graph)] : [];
    });
  return present<ApiCompany>({
    id,
    url: absolute(aboutCompanyPath(id, graph.site), graph),
    name: data.name,
    confidential: data.confidential,
    tagline: data.tagline,
    website: data.url,
    logo: data.logo ? absolute(data.logo, graph) : undefined,
    industries: data.industries,
    size: data.size,
    founded: data.founded,
    headOffice: data.headOffice === undefined ? undefined : placesOf([data.headOffice])[0],
    places: unlessEmpty(placesOf(data.places ?? [])),
    certifications: data.certifications,
    values: data.values,
    benefits: data.benefits,
    hiringNotes: data.hiringNotes,
    sources: data.sources,
    openVacancies: graph.openBy.company.get(id)?.length ?? 0,
  });
}
