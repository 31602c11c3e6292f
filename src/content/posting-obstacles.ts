import { countryOf, type SiteGraph, type Vacancy } from './graph.ts';

/** A reason why a vacancy cannot be described to crawlers, and the field that would have to say more. */
export interface PostingObstacle {
  path: readonly (string | number)[];
  reason: string;
  fix: string;
}

/**
 * What keeps an open vacancy from carrying a `JobPosting`: a property that Google for Jobs requires and that cannot be stated
 * truthfully (rules G04, G07, G10, G12). Empty when nothing does.
 */
export function postingObstacles({ entry, places }: Vacancy, { byId }: Pick<SiteGraph, 'byId'>): PostingObstacle[] {
  const { data, hasBody } = entry;
  const obstacles: PostingObstacle[] = [];
  if (!hasBody && (!data.summary || data.summary.text === data.title)) {
    const reason = data.summary ? 'its only text is its title' : 'it has no text to describe it';
    obstacles.push({ path: data.summary ? ['summary', 'text'] : [], reason, fix: 'write what the person will do below the frontmatter' });
  }
  if (data.workplace === 'remote') {
    if (data.remote === undefined) {
      obstacles.push({
        path: ['workplace'],
        reason: 'it is remote and does not say from which countries',
        fix: 'add remote: { countries: [ES, FR] }',
      });
    } else if (data.remote.countries === 'worldwide') {
      obstacles.push({
        path: ['remote', 'countries'],
        reason: '"worldwide" is no country',
        fix: 'list the countries one may work from, for example [ES, FR]',
      });
    }
  } else if (!places.some((place) => countryOf(place, byId.places) !== undefined)) {
    obstacles.push({ path: ['places'], reason: 'none of its places lies in a country', fix: 'name a city, region or country' });
  }
  return obstacles;
}
