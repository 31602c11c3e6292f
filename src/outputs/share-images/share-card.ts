import type { CompanyEntry, PlaceEntry, RoleEntry, SiteGraph } from '../../content/graph.ts';
import { fullPlaceName } from '../../content/graph.ts';
import { aboutCompanyPath, homePath, placePath, rolePath } from '../../domain/paths.ts';
import { initials } from '../../domain/words.ts';
import { levels, placeKinds } from '../../schemas/vocabulary.ts';

/**
 * What a share image says. Only what lasts: a number of vacancies would be drawn anew each day, and be wrong on every page that
 * quotes the picture.
 */
export interface ShareCard {
  /** What kind of thing it is of; absent for the site. */
  kind?: string;
  title: string;
  /** Short facts, on one line. */
  facts: readonly string[];
  /** A sentence or two. */
  text?: string;
  /** A picture beside the title; the initials where there is none or it cannot be drawn. */
  picture?: { logo: string | undefined; initials: string };
  site: string;
  /** Host and path of the page, said in place of a title that the fonts cannot write. */
  address: string;
}

/** The picture of the site, for all pages that have none of their own. */
export function toSiteCard({ site }: SiteGraph): ShareCard {
  return { title: site.name, facts: [], text: site.tagline, site: site.name, address: addressOf(homePath, site.url) };
}

export function toRoleCard({ id, data }: RoleEntry, { site }: SiteGraph): ShareCard {
  const family = site.families[data.family]?.name;
  return {
    kind: 'Role guide',
    title: data.title,
    facts: [levels[data.level].label, ...(family === undefined ? [] : [family])],
    text: firstSentence(data.summary, site.locale),
    site: site.name,
    address: addressOf(rolePath(id), site.url),
  };
}

/** The picture of a company and of all its vacancies. One that stays anonymous shows no logo. */
export function toCompanyCard({ id, data }: CompanyEntry, { site, byId }: SiteGraph): ShareCard {
  const office = data.headOffice === undefined ? undefined : byId.places.get(data.headOffice);
  return {
    kind: 'Company',
    title: data.name,
    facts: [...(office ? [fullPlaceName(office, byId.places)] : []), ...(data.industries ?? [])],
    ...(data.tagline !== undefined && { text: data.tagline }),
    picture: { logo: data.logo, initials: initials(data.name) },
    site: site.name,
    address: addressOf(aboutCompanyPath(id, site), site.url),
  };
}

export function toPlaceCard(place: PlaceEntry, { site, byId }: SiteGraph): ShareCard {
  const [, ...around] = fullPlaceName(place, byId.places).split(', ');
  return {
    kind: placeKinds[place.data.kind].label,
    title: `Jobs in ${place.data.name}`,
    facts: around.length > 0 ? [around.join(', ')] : [],
    text: site.tagline,
    site: site.name,
    address: addressOf(placePath(place.id), site.url),
  };
}

/** A picture has room for two lines: one whole sentence says more than two of which one is cut. */
function firstSentence(text: string, locale: string): string {
  const [first] = new Intl.Segmenter(locale, { granularity: 'sentence' }).segment(text);
  return first?.segment.trim() ?? text;
}

function addressOf(path: string, siteUrl: string): string {
  const { host, pathname } = new URL(path, siteUrl);
  return `${host}${pathname}`.replace(/\/$/, '');
}
