import type { Site } from '../schemas/site.ts';
import type { FeedFormat } from './feed-formats.ts';

/** Addresses of the site's pages. Every link and every file of a build comes from here. */

const withPage = (base: string, page: number) => (page > 1 ? `${base}page/${page}/` : base);

export const homePath = '/';
export const aboutPath = '/about/';
/** How to report a vacancy, and what happens then. */
export const reportPath = '/report/';
/** What the site learns about its visitors, and what stays in their browsers. */
export const privacyPath = '/privacy/';
/** Which standard the pages are made to, how that is tested, and how to report a barrier. */
export const accessibilityPath = '/accessibility/';
/** Every part that pages are made of, for those who change them. */
export const designPath = '/about/design/';
export const payIndexPath = '/pay/';
/** The search over everything; `?q=` is what is looked for. */
export const searchPath = '/search/';

/** Page of the list of all open vacancies; `page` counts from 1. */
export const jobsPath = (page = 1) => withPage('/jobs/', page);
export const closedJobsPath = (page = 1) => withPage('/jobs/closed/', page);
/** `id` is `company/vacancy`. */
export const jobPath = (id: string) => `/jobs/${id}/`;
/** The deadline of a vacancy as a calendar file. */
export const deadlinePath = (id: string) => `/jobs/${id}.ics`;
export const rolesPath = (page = 1) => withPage('/roles/', page);
export const rolePath = (id: string, page = 1) => withPage(`/roles/${id}/`, page);
/** Two roles side by side; `from` is the lower one on a ladder. */
export const comparePath = (from: string, to: string) => `/roles/${from}/compare/${to}/`;
/** The sheet an interviewer of a role prints. */
export const scorecardPath = (role: string) => `/roles/${role}/scorecard/`;
/** The sample job description of a role with its blanks, as a file. */
export const samplePath = (role: string, format: 'md' | 'docx') => `/roles/${role}/sample.${format}`;
/** A posting made of the sample, to be filled in. */
export const postingPath = (role: string) => `/roles/${role}/posting.mdx`;
/** What the form of a role guide reads: of the guide, and of the whole site. */
export const postingDataPath = (role: string) => `/roles/${role}/posting.json`;
export const postingSiteDataPath = '/roles/posting.json';
/** The ladders of all role families. */
export const laddersPath = '/ladders/';
export const familyPath = (family: string) => `/ladders/${family}/`;
export const companiesPath = (page = 1) => withPage('/companies/', page);
export const companyPath = (id: string, page = 1) => withPage(`/companies/${id}/`, page);
/** The page that says what a company is: the home page, where the site is the company's own. */
export const aboutCompanyPath = (id: string, { employer }: Pick<Site, 'employer'>) => (id === employer ? homePath : companyPath(id));
export const skillsPath = '/skills/';
export const skillCategoryPath = (category: string, page = 1) => withPage(`/skills/category/${category}/`, page);
export const skillPath = (id: string, page = 1) => withPage(`/skills/${id}/`, page);
export const placesPath = (page = 1) => withPage('/places/', page);
export const placePath = (id: string, page = 1) => withPage(`/places/${id}/`, page);
export const levelPath = (level: string, page = 1) => withPage(`/levels/${level}/`, page);
export const workplacePath = (workplace: string, page = 1) => withPage(`/workplaces/${workplace}/`, page);
export const employmentTypePath = (type: string, page = 1) => withPage(`/employment-types/${type}/`, page);
/** Pay benchmarks of a role. */
export const payPath = (role: string) => `/pay/${role}/`;
/** The figures of that page as a file. */
export const payDataPath = (role: string, format: 'csv' | 'json') => `/pay/${role}.${format}`;
/** What changed on the site, newest first. */
export const changesPath = (page = 1) => withPage('/changes/', page);
export const articlesPath = (page = 1) => withPage('/articles/', page);
export const articlePath = (id: string) => `/articles/${id}/`;
/** The newest of what a page lists, for feed readers: `/places/spain/feed.rss` for `/places/spain/`. */
export const feedPath = (page: string, format: FeedFormat) => `${page}feed.${format}`;
/** All open vacancies for a job board that takes them over. */
export const jobFeedPath = (board: string) => `/feeds/${board}.xml`;
/** A page's text and facts as a file: `/jobs/acme/x.md` for `/jobs/acme/x/`, `/index.md` for the home page. */
export const twinPath = (page: string, format: 'md' | 'json') => `${page === homePath ? '/index' : page.slice(0, -1)}.${format}`;
/** What there is for programs, explained. */
export const developersPath = '/developers/';
/** A page of a list of the API; `page` counts from 1, or is what stands for a number in a template. */
export const apiListPath = (list: string, page: number | string = 1) =>
  page === 1 ? `/api/v1/${list}.json` : `/api/v1/${list}/${page}.json`;
/** JSON Schema of a kind of thing, or of the pages of a list. */
export const apiSchemaPath = (name: string) => `/api/v1/schema/${name}.json`;
/** Everything the API has, by name. */
export const apiIndexPath = '/api/v1/index.json';
export const openApiPath = '/api/v1/openapi.json';
/** What the site has for readers that are programs. */
export const llmsPath = '/llms.txt';
/** Kinds of things that have a share image of their own. */
export type SharedKind = 'role' | 'company' | 'place';
/** Picture that is shown where a page of a thing is shared. */
export const shareImagePath = (kind: SharedKind, id: string) => `/share/${kind}/${id}.png`;
/** The share image of all other pages. */
export const siteShareImagePath = '/share/site.png';
export const webManifestPath = '/site.webmanifest';
/** The icon that browsers show, in the owner's accent. */
export const siteIconPath = '/icon-site.svg';
