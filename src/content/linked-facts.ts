import { employmentTypePath, levelPath, placePath, rolePath, workplacePath } from '../domain/paths.ts';
import { countryName } from '../domain/words.ts';
import { employmentTypes, levels, workplaces } from '../schemas/vocabulary.ts';
import { ancestorsOf, countryOf, fullPlaceName, type PlaceEntry, type SiteGraph, type Vacancy } from './graph.ts';

/** A fact of a vacancy whose values have pages of their own. */
export interface LinkedFact {
  label: string;
  links: { name: string; path: string }[];
}

/** The facts of a vacancy that lead somewhere, in the order of its page; those it does not state are left out. */
export function linkedFacts(vacancy: Vacancy, graph: Pick<SiteGraph, 'byId' | 'site'>): LinkedFact[] {
  const { data } = vacancy.entry;
  const { locale } = graph.site;
  const linked = (path: string, name: string) => ({ path, name });
  // A remote vacancy whose places are the countries one may work from names them once, under "Work from".
  const countries =
    data.remote && data.remote.countries !== 'worldwide' ? data.remote.countries.map((code) => countryName(code, locale)) : [];
  const places = vacancy.places.map((place) => linked(placePath(place.id), nameWithCountry(place, graph)));
  const sameAsCountries = places.length === countries.length && places.every(({ name }) => countries.includes(name));
  return [
    { label: places.length > 1 ? 'Places' : 'Place', links: sameAsCountries ? [] : places },
    { label: 'Workplace', links: data.workplace ? [linked(workplacePath(data.workplace), workplaces[data.workplace].label)] : [] },
    { label: 'Level', links: data.level ? [linked(levelPath(data.level), levels[data.level].label)] : [] },
    {
      label: 'Employment',
      links: (data.employmentTypes ?? []).map((type) => linked(employmentTypePath(type), employmentTypes[type].label)),
    },
    { label: 'Role guide', links: vacancy.role ? [linked(rolePath(vacancy.role.id), vacancy.role.data.title)] : [] },
  ].filter(({ links }) => links.length > 0);
}

/** A place with the country it lies in, which may be known by its code alone. */
function nameWithCountry(place: PlaceEntry, { byId: { places }, site }: Pick<SiteGraph, 'byId' | 'site'>): string {
  const name = fullPlaceName(place, places);
  const code = countryOf(place, places);
  if (code === undefined || [place, ...ancestorsOf(place, places)].some(({ data: { kind } }) => kind === 'country')) return name;
  const country = countryName(code, site.locale);
  return name.split(', ').includes(country) ? name : `${name}, ${country}`;
}
