import { createHash } from 'node:crypto';
import type { SiteGraph } from '../../content/graph.ts';
import { formatPayRange } from '../../domain/pay.ts';
import type { PayRange } from '../../schemas/pay.ts';
import { payPeriods, type EmploymentType, type Workplace } from '../../schemas/vocabulary.ts';
import type { JobEntry } from './job-entry.ts';

/** An element: its text, elements in it, or nothing, and then it is left out. */
export type Fields = readonly (readonly [name: string, value: string | Fields | undefined])[];

/** What one job board reads. */
export interface Dialect {
  /** Name of its file. */
  board: string;
  root: 'source' | 'jobs';
  /**
   * What stands before the jobs.
   * @param total number of jobs that follow.
   */
  head(site: SiteGraph['site'], now: Date, total: number): Fields;
  /** One job at one place. */
  job(entry: JobEntry): Fields;
  /** Fewest characters of a description, without its tags. */
  leastText?: number;
}

const publisher = (site: SiteGraph['site']) => [
  ['publisher', site.organisation.name] as const,
  ['publisherurl', site.organisation.url ?? site.url] as const,
];

/**
 * https://docs.indeed.com/indeed-apply/xml-feed, read in a copy on 22 November 2026, without its values of `jobtype` and `remotetype`:
 * those here are the ones in common use.
 */
const indeed: Dialect = {
  board: 'indeed',
  root: 'source',
  head: (site) => publisher(site),
  job: (entry) => [
    ['title', entry.data.title],
    ['date', entry.data.datePosted],
    ['referencenumber', entry.reference],
    // Required: what the jobs of one vacancy have in common.
    ['requisitionid', entry.requisition ?? entry.id.replace('/', '.')],
    ['url', entry.url],
    ['company', entry.company],
    ['city', entry.city],
    ['state', entry.region],
    ['country', entry.country],
    ['description', entry.description],
    ['salary', salaryWords(entry)],
    ['jobtype', typeWords(entry, (type) => indeedTypes[type])],
    ['expirationdate', lastDay(entry)],
    ['remotetype', entry.data.workplace && { onsite: undefined, hybrid: 'Hybrid remote', remote: 'Fully remote' }[entry.data.workplace]],
  ],
};

const indeedTypes: Partial<Record<EmploymentType, string>> = {
  'full-time': 'fulltime',
  'part-time': 'parttime',
  contract: 'contract',
  temporary: 'temporary',
  internship: 'internship',
  volunteer: 'volunteer',
};

/** https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide, read in a copy on 22 November 2026. */
const linkedin: Dialect = {
  board: 'linkedin',
  root: 'source',
  head: (site, now, total) => [
    ['lastBuildDate', now.toUTCString()],
    ['publisherUrl', site.organisation.url ?? site.url],
    ['publisher', site.organisation.name],
    ['expectedJobCount', `${total}`],
  ],
  job: (entry) => [
    ['partnerJobId', atMost40(entry.reference)],
    ['company', entry.company],
    ['title', entry.data.title],
    ['description', entry.description],
    ['applyUrl', entry.applyUrl],
    ['location', [entry.city, entry.country === 'US' && entry.city ? entry.region : entry.countryName].filter(Boolean).join(', ')],
    ['city', entry.city],
    ['state', entry.region],
    ['country', entry.country],
    ['workplaceTypes', entry.data.workplace && workplaceWords[entry.data.workplace]],
    ['jobtype', entry.data.employmentTypes && linkedinTypes[entry.data.employmentTypes[0]!]],
    ['salaries', linkedinSalaries(entry.pay)],
    ['listDate', monthFirst(entry.data.datePosted)],
    ['expirationDate', entry.data.validThrough && monthFirst(entry.data.validThrough)],
  ],
  leastText: 100,
};

const workplaceWords: Readonly<Record<Workplace, string>> = { onsite: 'On-site', hybrid: 'Hybrid', remote: 'Remote' };

const linkedinTypes: Readonly<Record<EmploymentType, string>> = {
  'full-time': 'FULL_TIME',
  'part-time': 'PART_TIME',
  contract: 'CONTRACT',
  temporary: 'TEMPORARY',
  internship: 'INTERNSHIP',
  volunteer: 'VOLUNTEER',
  'per-diem': 'OTHER',
  other: 'OTHER',
};

/** https://talent.com/integrations, read in a copy on 22 November 2026 down to `description`; what follows it here is named as for Indeed. */
const talent: Dialect = {
  board: 'talent',
  root: 'source',
  head: (site, now) => [...publisher(site), ['lastbuilddate', `${now.toISOString().slice(0, 19)}Z`]],
  job: (entry) => [
    ['referencenumber', entry.reference],
    ['title', entry.data.title],
    ['company', entry.company],
    ['city', entry.city],
    ['state', entry.region],
    ['country', entry.countryName],
    ['dateposted', `${entry.data.datePosted}T00:00:00Z`],
    ['url', entry.url],
    ['description', entry.description],
    ['expirationdate', lastDay(entry)],
    ['jobtype', typeWords(entry, (type) => indeedTypes[type])],
    ['isremote', entry.data.workplace && (entry.data.workplace === 'remote' ? 'yes' : 'no')],
    ['salary', salaryWords(entry)],
  ],
  leastText: 50,
};

/** https://www.careerjet.fi/docs/feeds/xml, read in a copy on 22 November 2026; the dates are not in it. */
const careerjet: Dialect = {
  board: 'careerjet',
  root: 'jobs',
  head: () => [],
  job: (entry) => [
    ['id', entry.reference],
    ['title', entry.data.title],
    ['url', entry.url],
    [
      'location',
      [
        ['city', entry.city],
        ['region', entry.region],
        ['country', entry.countryName],
      ],
    ],
    ['company', entry.company],
    ['company_url', entry.companyUrl],
    ['description', entry.description],
    ['contract_type', typeWords(entry, (type) => contractTypes[type])],
    ['working_hours', typeWords(entry, (type) => (type === 'full-time' || type === 'part-time' ? type : undefined))],
    ['salary', salaryWords(entry)],
    ['date', entry.data.datePosted],
    ['expiration_date', lastDay(entry)],
    ['application_email', entry.data.applyEmail],
    ['job_reference', entry.requisition],
    ['apply_url', entry.data.applyUrl],
  ],
};

/** `permanent` is left unsaid: no posting says it. */
const contractTypes: Partial<Record<EmploymentType, string>> = {
  contract: 'contract',
  temporary: 'temporary',
  internship: 'internship',
  volunteer: 'volunteer',
};

export const dialects: readonly Dialect[] = [indeed, linkedin, talent, careerjet];

/** The day of the end, without the time of it. */
function lastDay({ data }: JobEntry): string | undefined {
  return data.validThrough?.slice(0, 10);
}

/** `11/2/2026` for `2026-11-02`. */
function monthFirst(dayOrInstant: string): string {
  const [year, month, day] = dayOrInstant.slice(0, 10).split('-').map(Number);
  return `${month}/${day}/${year}`;
}

/** What the employer pays, in the words of the page. */
function salaryWords({ pay, locale }: JobEntry): string | undefined {
  const words = pay.map((range) => (range.label ? `${range.label}: ${formatPayRange(range, locale)}` : formatPayRange(range, locale)));
  return words.join('; ') || undefined;
}

function typeWords({ data }: JobEntry, wordOf: (type: EmploymentType) => string | undefined): string | undefined {
  return (data.employmentTypes ?? []).flatMap((type) => wordOf(type) ?? []).join(', ') || undefined;
}

/** A single range; several, such as one a city, stand in the description alone. */
function linkedinSalaries([range, another]: readonly PayRange[]): Fields | undefined {
  if (!range || another) return undefined;
  const end = (amount: number | undefined): Fields | undefined =>
    amount === undefined
      ? undefined
      : [
          ['amount', `${amount}`],
          ['currencyCode', range.currency],
        ];
  const salary: Fields = [
    ['highEnd', end(range.max)],
    ['lowEnd', end(range.min)],
    ['period', linkedinPeriods[range.period]],
    ['type', 'BASE_SALARY'],
  ];
  return [['salary', salary]];
}

const linkedinPeriods: Readonly<Record<keyof typeof payPeriods, string>> = {
  hour: 'HOURLY',
  day: 'DAILY',
  week: 'WEEKLY',
  month: 'MONTHLY',
  year: 'YEARLY',
};

/** LinkedIn takes ids of 40 characters: a longer one is its hash, which has 40 as well. */
function atMost40(reference: string): string {
  return reference.length <= 40 ? reference : createHash('sha256').update(reference).digest('hex').slice(0, 40);
}
