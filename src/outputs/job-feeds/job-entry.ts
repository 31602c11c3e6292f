import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { toPlaceAddress, type PlaceAddress } from '../../content/place-address.ts';
import { postingObstacles } from '../../content/posting-obstacles.ts';
import { jobPath } from '../../domain/paths.ts';
import { payRangesOf } from '../../domain/pay.ts';
import { countryName } from '../../domain/words.ts';
import type { Job } from '../../schemas/job.ts';
import type { PayRange } from '../../schemas/pay.ts';
import { absolute } from '../published/references.ts';
import { toPlainMarkup } from './plain-markup.ts';

/** An open vacancy at one of its places, as every dialect is told it. */
export interface JobEntry extends PlaceAddress {
  /** Unique, and the same as long as the vacancy is at this place. */
  reference: string;
  data: Job;
  /** Id of the vacancy. */
  id: string;
  /** The employer as the page names it: one that stays anonymous by what kind of employer it is. */
  company: string;
  /** The employer's own site; one that stays anonymous has none. */
  companyUrl?: string;
  /** The employer's own number of the vacancy; absent where the employer stays anonymous. */
  requisition?: string;
  countryName: string;
  /** Address of the page. */
  url: string;
  /** Where one applies: the employer's form, or the page. */
  applyUrl: string;
  /** HTML without entities. */
  description: string;
  pay: readonly PayRange[];
  locale: string;
}

/** A vacancy as one entry a place, or why it cannot be said. */
export type JobEntries = { entries: JobEntry[] } | { obstacle: string };

/**
 * An open vacancy as one entry for each of its places, or for each country a remote one may be worked from. It cannot be said where a
 * `JobPosting` cannot: without a text, and without a country.
 * @param html makes everything it says, as the HTML of a `JobPosting`'s description.
 */
export function toJobEntries(vacancy: Vacancy, graph: SiteGraph, html: () => string): JobEntries {
  const [obstacle] = postingObstacles(vacancy, graph);
  if (obstacle) return { obstacle: obstacle.reason };
  const { data } = vacancy.entry;
  const { name, url: companyUrl, confidential } = vacancy.company.data;
  const url = absolute(jobPath(vacancy.id), graph);
  const shared = {
    data,
    id: vacancy.id,
    company: name,
    ...(companyUrl && { companyUrl }),
    ...(!confidential && data.requisitionId && { requisition: data.requisitionId }),
    url,
    applyUrl: data.applyUrl ?? url,
    description: toPlainMarkup(html()),
    pay: payRangesOf(data.pay),
    locale: graph.site.locale,
  };
  const entries = locationsOf(vacancy, graph).map(({ key, ...address }) => ({
    ...shared,
    ...address,
    // The id of an entry has no dot, so that no two vacancies can have the same reference.
    reference: [...vacancy.id.split('/'), key].join('.'),
    countryName: countryName(address.country, graph.site.locale),
  }));
  return { entries };
}

function locationsOf({ entry, places }: Vacancy, { byId }: SiteGraph): (PlaceAddress & { key: string })[] {
  const { workplace, remote } = entry.data;
  if (workplace === 'remote') {
    const countries = remote && remote.countries !== 'worldwide' ? [...new Set(remote.countries)] : [];
    return countries.map((country) => ({ key: `remote.${country.toLowerCase()}`, country }));
  }
  return [...new Set(places)].flatMap((place) => {
    const address = toPlaceAddress(place, byId.places);
    return address ? [{ key: place.id, ...address }] : [];
  });
}
