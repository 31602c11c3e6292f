import type { Expectation } from '../../../src/verify/content/expectation.ts';
import type { Problem } from '../../../src/verify/finding.ts';
import { fileOf } from '../../../src/verify/page/addresses.ts';
import type { Page } from '../../../src/verify/page/page.ts';
import { readPage } from '../../../src/verify/page/read-page.ts';
import type { PageContext, PageRule, SiteRule, SiteView } from '../../../src/verify/rules/rule.ts';
import { toDigest } from '../../../src/verify/run/digest.ts';

export const origin = 'https://jobs.example';
/** The moment the tests check for. */
export const now = Date.parse('2026-11-22T09:00:00Z');
/** The page of the vacancy that tests start from. */
export const vacancyPath = '/jobs/acme/baker/';

/** A `JobPosting` that says what `vacancy()` shows. */
export const posting = {
  '@type': 'JobPosting',
  title: 'Baker, Night Shift',
  description: '<p>You bake bread.</p><ul><li>Rye and wheat.</li></ul>',
  url: `${origin}${vacancyPath}`,
  datePosted: '2026-11-02',
  validThrough: '2026-12-31T23:59:59.999Z',
  hiringOrganization: {
    '@type': 'Organization',
    '@id': `${origin}/companies/acme/#organization`,
    name: 'Acme',
    sameAs: 'https://acme.example/',
  },
  jobLocation: [
    {
      '@type': 'Place',
      address: { '@type': 'PostalAddress', addressLocality: 'Lisbon', addressRegion: 'Estremadura', addressCountry: 'PT' },
    },
  ],
  employmentType: ['FULL_TIME'],
  baseSalary: {
    '@type': 'MonetaryAmount',
    currency: 'EUR',
    value: { '@type': 'QuantitativeValue', minValue: 52000, maxValue: 64000, unitText: 'YEAR' },
  },
  identifier: { '@type': 'PropertyValue', name: 'Acme', value: 'B-17' },
  educationRequirements: { '@type': 'EducationalOccupationalCredential', credentialCategory: 'high school' },
  experienceRequirements: { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: 24 },
  experienceInPlaceOfEducation: true,
};

/** A remote posting, for `remoteFacts`. */
export const remotePosting = {
  ...posting,
  jobLocation: undefined,
  jobLocationType: 'TELECOMMUTE',
  applicantLocationRequirements: [
    { '@type': 'Country', name: 'Portugal' },
    { '@type': 'Country', name: 'Spain' },
  ],
};

type Facts = readonly (readonly [term: string, ...values: string[]])[];

/** The facts panel of `vacancy()`: terms and the HTML of their values. */
export const facts: Facts = [
  ['Pay', '<span>€52,000 – €64,000 a year</span>'],
  ['Place', '<a href="/places/lisbon/">Lisbon, Estremadura, Portugal</a>'],
  ['Workplace', 'On site'],
  ['Employment', 'Full-time'],
  ['Education', 'High school <span class="small">Experience can stand in for it.</span>'],
  ['Experience', '2 years (24 months)'],
  ['Posted', '<time datetime="2026-11-02">2 November 2026</time>'],
  ['Apply by', '<time datetime="2026-12-31">31 December 2026</time>'],
  ['Reference', 'B-17'],
];

export const remoteFacts: Facts = [
  ...facts.filter(([term]) => term !== 'Place' && term !== 'Workplace'),
  ['Workplace', 'Remote'],
  ['Work from', 'Portugal and Spain'],
];

/** JSON-LD as our pages write it. */
export function jsonLd(things: readonly object[]): string {
  const text = JSON.stringify({ '@context': 'https://schema.org', '@graph': things });
  return text.replace(/[<>&\u2028\u2029]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

interface PageParts {
  path?: string;
  lang?: string;
  title?: string;
  description?: string;
  canonical?: string;
  /** More of the head. */
  head?: string;
  things?: readonly object[];
  body?: string;
}

/** A page that no rule objects to, with some of its parts replaced. */
export function page({
  path = '/about/',
  lang = 'en-GB',
  title = `Page ${path}`,
  description = `About the page ${path}.`,
  canonical = origin + path,
  head = '',
  things = [],
  body = '<h1>Hello</h1>',
}: PageParts = {}): string {
  return `<!doctype html><html${lang ? ` lang="${lang}"` : ''}><head><meta charset="utf-8"><title>${title}</title>
<meta name="description" content="${description}"><link rel="canonical" href="${canonical}">${head}
${things.length > 0 ? `<script type="application/ld+json">${jsonLd(things)}</script>` : ''}</head><body>${body}</body></html>`;
}

interface VacancyParts extends PageParts {
  /** `JobPosting`s of the page. */
  postings?: readonly object[];
  facts?: Facts;
  heading?: string;
  /** HTML after the heading. */
  notice?: string;
  /** HTML of the employer's text. */
  text?: string;
  /** HTML of the links to apply. */
  apply?: string;
  /** Attribute of the element that knows the last moment. */
  end?: string;
}

/** The page of an open vacancy that no rule objects to, with some of its parts replaced. */
export function vacancy({
  postings = [posting],
  facts: rows = facts,
  heading = 'Baker, Night Shift',
  notice = '',
  text = '<p>You bake bread.</p><ul><li>Rye and wheat.</li></ul>',
  apply = '<p data-apply><a href="https://acme.example/apply">Apply at Acme</a></p>',
  end = String(Date.parse('2026-12-31T23:59:59.999Z')),
  ...parts
}: VacancyParts = {}): string {
  const list = rows.map(([term, ...values]) => `<div><dt>${term}</dt>${values.map((value) => `<dd>${value}</dd>`).join('')}</div>`);
  return page({
    path: vacancyPath,
    things: postings,
    body: `<main><vacancy-clock${end && ` data-end="${end}"`}><article><h1>${heading}</h1>
<p><a href="/companies/acme/">Acme</a></p>${notice}
<aside><h2>Facts</h2><dl class="facts">${list.join('')}</dl>${apply}</aside>
<section aria-label="The text"><div class="prose">${text}</div></section></article></vacancy-clock></main>`,
    ...parts,
  });
}

/** The page of a vacancy that was closed as it should be. */
export function closedVacancy(parts: VacancyParts = {}): string {
  return vacancy({
    postings: [],
    end: '',
    apply: '',
    head: '<meta name="robots" content="noindex">',
    notice: '<p class="notice"><strong>This vacancy is closed.</strong> The position was filled.</p>',
    ...parts,
  });
}

/** Files that the pages above refer to. */
const ownFiles = ['companies/acme/index.html', 'places/lisbon/index.html', 'jobs/acme/baker/index.html', 'about/index.html', 'index.html'];

/** What rules of pages know. @param files contents by path, beside those that the pages above refer to. */
export function contextWith(files: Readonly<Record<string, string | Buffer>> = {}, expected?: Expectation): PageContext {
  return {
    origin,
    now,
    hasFile: (file) => ownFiles.includes(file) || Object.hasOwn(files, file),
    readFile: (file) => Buffer.from(files[file] ?? ''),
    expected,
  };
}

/** A page of a vacancy, read. */
export function readVacancy(parts: VacancyParts = {}): Page {
  return readPage(vacancy(parts), vacancyPath);
}

/** What a rule says of a page; undefined when the rule does not concern it. */
export function check(rule: PageRule, subject: Page | string, context = contextWith()): string[] | undefined {
  return rule.check(typeof subject === 'string' ? readPage(subject, '/about/') : subject, context)?.map(messageOf);
}

/** What a rule says of a vacancy with another posting. */
export function checkPosting(rule: PageRule, changes: object, parts: VacancyParts = {}, context = contextWith()): string[] | undefined {
  return check(rule, readVacancy({ postings: [{ ...posting, ...changes }], ...parts }), context);
}

export const messageOf = ({ message }: Problem): string => message;

/** A site in memory: pages by path, other files by their path below the folder. */
export function siteOf(
  pages: Readonly<Record<string, string>>,
  files: Readonly<Record<string, string>> = {},
  more: Partial<SiteView> = {},
): SiteView {
  const names = new Set([...Object.keys(pages).map(fileOf), ...Object.keys(files)]);
  const context: PageContext = { origin, now, hasFile: (file) => names.has(file), readFile: (file) => Buffer.from(files[file] ?? '') };
  const digests = Object.entries(pages).map(([path, html]) => toDigest(readPage(html, path), context));
  return {
    origin,
    now,
    pages: new Map(digests.map((digest) => [digest.path, digest])),
    files: names,
    readFile: context.readFile,
    lastChanges: undefined,
    entries: undefined,
    feedPages: undefined,
    ...more,
  };
}

/** What a site-wide rule says: `page: message`. */
export function checkSite(rule: SiteRule, site: SiteView): string[] {
  return rule.check(site).problems.map(({ page: at, message }) => `${at}: ${message}`);
}
