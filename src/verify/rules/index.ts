import { closedLists, closedPage } from './closed.ts';
import { pageRequests, styleRequests } from './external-requests.ts';
import { factsOnce } from './facts-once.ts';
import { onePosting } from './g01-one-posting.ts';
import { jsonLdEscaped } from './g02-json-ld.ts';
import { completePosting } from './g04-complete-posting.ts';
import { indexablePosting } from './g05-indexable.ts';
import { postingTitle } from './g06-title.ts';
import { postingDescription } from './g07-description.ts';
import { datePosted } from './g08-date-posted.ts';
import { hiringOrganization } from './g09-organization.ts';
import { jobLocation } from './g10-job-location.ts';
import { applicantsOfRemote, remoteFrom, remoteOnly } from './g11-remote.ts';
import { baseSalary } from './g14-base-salary.ts';
import { employmentType } from './g15-employment-type.ts';
import { validThrough } from './g16-valid-through.ts';
import { identifier } from './g17-identifier.ts';
import { directApply } from './g18-direct-apply.ts';
import { educationRequirements, experienceInPlaceOfEducation, experienceRequirements } from './g19-requirements.ts';
import { afterClosing } from './g22-after-closing.ts';
import { headings } from './headings.ts';
import { inline } from './inline.ts';
import { visibleJsonLd, visiblePosting } from './jsonld-visible.ts';
import { lang } from './lang.ts';
import { links } from './links.ts';
import { pageParity } from './parity.ts';
import { robots } from './robots.ts';
import type { FaceRule } from './face-rule.ts';
import { pageFaces, siteFaces } from './faces.ts';
import { openFaces } from './faces-open.ts';
import { feeds } from './feeds.ts';
import { faceParity } from './parity-faces.ts';
import type { PageRule, SiteRule } from './rule.ts';
import { entryPages, sections } from './sections.ts';
import { sitemap, sitemapVacancies } from './sitemap.ts';
import { textLeaks } from './text-leaks.ts';
import { unique } from './unique.ts';

/** Every check of a page by itself; the order is that of the report. */
export const pageRules: readonly PageRule[] = [
  onePosting,
  jsonLdEscaped,
  visiblePosting,
  completePosting,
  indexablePosting,
  postingTitle,
  postingDescription,
  datePosted,
  hiringOrganization,
  jobLocation,
  remoteOnly,
  remoteFrom,
  applicantsOfRemote,
  baseSalary,
  employmentType,
  validThrough,
  identifier,
  directApply,
  educationRequirements,
  experienceRequirements,
  experienceInPlaceOfEducation,
  afterClosing,
  visibleJsonLd,
  headings,
  lang,
  textLeaks,
  pageRequests,
  inline,
  sections,
  factsOnce,
  closedPage,
  pageParity,
  pageFaces,
];

/** Every check that needs several pages or other files. One may share its id with a check of pages. */
export const siteRules: readonly SiteRule[] = [
  sitemapVacancies,
  links,
  unique,
  sitemap,
  robots,
  styleRequests,
  entryPages,
  closedLists,
  siteFaces,
];

/** Every check of what programs are given beside the pages. */
export const faceRules: readonly FaceRule[] = [faceParity, openFaces, feeds];

const once = [...new Map([...pageRules, ...siteRules, ...faceRules].map(({ id, demands }) => [id, { id, demands }])).values()];
const isNumbered = ({ id }: { id: string }) => /^G\d\d$/.test(id);

/** Each rule once with what it demands: G01 to G23, then those of the site. */
export const ruleList: readonly { id: string; demands: string }[] = [
  ...once.filter(isNumbered).sort((a, b) => (a.id < b.id ? -1 : 1)),
  ...once.filter((rule) => !isNumbered(rule)),
];
