/** One kind of page of a built site. */
export interface PageType {
  name: string;
  /** A page of the kind in the site's own content. */
  path: string;
  /** The addresses of all its pages. */
  pattern: RegExp;
}

const slug = '[a-z0-9-]+';
const pages = '(page/\\d+/)?';
const type = (name: string, path: string, pattern: string): PageType => ({ name, path, pattern: new RegExp(`^${pattern}$`) });

/** Every kind of page there is. A page of a build that fits none fails a test, so that a new kind cannot be forgotten. */
export const pageTypes: readonly PageType[] = [
  type('home', '/', '/'),
  type('vacancies', '/jobs/', `/jobs/${pages}`),
  type('vacancy', '/jobs/back-market/senior-backend-engineer-payout/', `/jobs/${slug}/(?!\\d+/)${slug}/`),
  type('closed vacancies', '/jobs/closed/', '/jobs/closed/'),
  type('role guides', '/roles/', `/roles/${pages}`),
  type('role guide', '/roles/junior-backend-engineer/', `/roles/(?!page/)${slug}/${pages}`),
  type('scorecard', '/roles/junior-backend-engineer/scorecard/', `/roles/${slug}/scorecard/`),
  type('comparison of roles', '/roles/backend-engineer/compare/senior-backend-engineer/', `/roles/${slug}/compare/${slug}/`),
  type('career ladders', '/ladders/', '/ladders/'),
  type('ladder of a family', '/ladders/backend-engineering/', `/ladders/${slug}/`),
  type('companies', '/companies/', `/companies/${pages}`),
  type('company', '/companies/back-market/', `/companies/(?!page/)${slug}/${pages}`),
  type('tools and skills', '/skills/', '/skills/'),
  type('skill category', '/skills/category/database/', `/skills/category/${slug}/${pages}`),
  type('skill', '/skills/python/', `/skills/(?!category/)${slug}/${pages}`),
  type('places', '/places/', `/places/${pages}`),
  type('place', '/places/barcelona/', `/places/(?!page/)${slug}/${pages}`),
  type('level', '/levels/senior/', `/levels/${slug}/${pages}`),
  type('workplace', '/workplaces/hybrid/', `/workplaces/${slug}/${pages}`),
  type('employment type', '/employment-types/full-time/', `/employment-types/${slug}/${pages}`),
  type('pay', '/pay/', '/pay/'),
  type('pay of a role', '/pay/junior-backend-engineer/', `/pay/${slug}/`),
  type('what changed', '/changes/', `/changes/${pages}`),
  type('articles', '/articles/', `/articles/${pages}`),
  type('article', '/articles/read-a-pay-benchmark/', `/articles/(?!page/)${slug}/`),
  type('search', '/search/', '/search/'),
  type('for developers', '/developers/', '/developers/'),
  type('about', '/about/', '/about/'),
  type('design', '/about/design/', '/about/design/'),
  type('report', '/report/', '/report/'),
  type('privacy', '/privacy/', '/privacy/'),
  type('accessibility', '/accessibility/', '/accessibility/'),
  type('not found', '/404.html', '/404\\.html'),
];

/** A vacancy that was filled: its page stays, and says so. */
export const filledVacancy = '/jobs/kestrel-freight/backend-engineer-vessel-positions/';

/** The pages to look at: one of each kind, and vacancies that differ from the first in what they show. */
export const examples: readonly { name: string; path: string }[] = [
  ...pageTypes,
  { name: 'filled vacancy', path: filledVacancy },
  { name: 'vacancy with a table in its text', path: '/jobs/fernhill-maps/data-engineer-alpine-terrain/' },
];

/** Screens people have: a common phone and a small laptop. */
export const screens = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const;
export type Screen = keyof typeof screens;
export const screenNames = Object.keys(screens) as Screen[];
