import type { SiteGraph } from '../../content/graph.ts';
import { shareImagePath, siteShareImagePath } from '../../domain/paths.ts';

/** Pixels of every share image: Facebook and LinkedIn recommend 1200 × 630, X shows the same as a large card. */
export const shareImageSize = { width: 1200, height: 630 } as const;

/** The picture that is shown where a page is shared. */
export interface SharePicture {
  path: string;
  /** What can be read on it. */
  alt: string;
}

/**
 * The share image of a page: that of the role, company or place its address speaks of, and the site's for all others. A vacancy has
 * that of its company.
 * @param path of the page, for example `/roles/backend-engineer/scorecard/`.
 */
export function sharePictureOf(path: string, { site, byId, referred }: SiteGraph): SharePicture {
  const [collection, id = ''] = path.split('/').slice(1);
  const role = collection === 'roles' || collection === 'pay' ? byId.roles.get(id) : undefined;
  if (role) return { path: shareImagePath('role', id), alt: `${role.data.title}, ${site.name}` };
  const company = collection === 'companies' || collection === 'jobs' ? byId.companies.get(id) : undefined;
  if (company) return { path: shareImagePath('company', id), alt: `${company.data.name}, ${site.name}` };
  const place = collection === 'places' && referred.place.has(id) ? byId.places.get(id) : undefined;
  if (place) return { path: shareImagePath('place', id), alt: `Jobs in ${place.data.name}, ${site.name}` };
  return { path: siteShareImagePath, alt: site.name };
}
