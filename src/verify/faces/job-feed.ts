import { childOf, readXml, textOf, type XmlElement } from './xml.ts';

/** Where a job board looks for what we compare; each is the path of an element below `job`. */
export interface JobDialect {
  root: 'source' | 'jobs';
  reference: string;
  /** Most characters of a reference. */
  longestReference?: number;
  /** Elements without which the board takes no job. */
  required: readonly string[];
  /** Element with the address of the vacancy's page. */
  url?: string;
  /** Element with the address, or the e-mail address, to apply. */
  apply?: readonly string[];
  date: string;
  expires: string;
  city: string;
  region: string;
  country: string;
  /** The country is a code of ISO 3166-1, or its name. */
  countryAs: 'code' | 'name';
  workplace?: { element: string; words: Readonly<Record<'onsite' | 'hybrid' | 'remote', string>> };
  /** The pay as words; LinkedIn has amounts instead. */
  salary?: string;
  /** Fewest characters of a description the board takes. */
  leastText?: number;
}

const isRemote = { onsite: 'no', hybrid: 'no', remote: 'yes' };

/** The dialects of our job feeds by the name of the file, as the boards describe them (read in November 2026). */
export const jobDialects: Readonly<Record<string, JobDialect>> = {
  // https://docs.indeed.com/indeed-apply/xml-feed
  indeed: {
    root: 'source',
    reference: 'referencenumber',
    required: ['title', 'date', 'referencenumber', 'requisitionid', 'url', 'company', 'country', 'description'],
    url: 'url',
    date: 'date',
    expires: 'expirationdate',
    city: 'city',
    region: 'state',
    country: 'country',
    countryAs: 'code',
    workplace: { element: 'remotetype', words: { onsite: '', hybrid: 'Hybrid remote', remote: 'Fully remote' } },
    salary: 'salary',
  },
  // https://learn.microsoft.com/en-us/linkedin/talent/job-postings/xml-feeds-development-guide
  linkedin: {
    root: 'source',
    reference: 'partnerJobId',
    longestReference: 40,
    required: ['partnerJobId', 'company', 'title', 'description', 'location', 'applyUrl'],
    apply: ['applyUrl'],
    date: 'listDate',
    expires: 'expirationDate',
    city: 'city',
    region: 'state',
    country: 'country',
    countryAs: 'code',
    workplace: { element: 'workplaceTypes', words: { onsite: 'On-site', hybrid: 'Hybrid', remote: 'Remote' } },
    leastText: 100,
  },
  // https://talent.com/integrations
  talent: {
    root: 'source',
    reference: 'referencenumber',
    required: ['referencenumber', 'title', 'company', 'country', 'dateposted', 'url', 'description'],
    url: 'url',
    date: 'dateposted',
    expires: 'expirationdate',
    city: 'city',
    region: 'state',
    country: 'country',
    countryAs: 'name',
    workplace: { element: 'isremote', words: isRemote },
    salary: 'salary',
    leastText: 50,
  },
  // https://www.careerjet.fi/docs/feeds/xml
  careerjet: {
    root: 'jobs',
    reference: 'id',
    required: ['id', 'title', 'url', 'location', 'company', 'description', 'date'],
    url: 'url',
    apply: ['apply_url', 'application_email'],
    date: 'date',
    expires: 'expiration_date',
    city: 'location/city',
    region: 'location/region',
    country: 'location/country',
    countryAs: 'name',
    salary: 'salary',
  },
};

/** A job feed, or why it cannot be read. */
export type JobFeedResult = { dialect: JobDialect; jobs: XmlElement[]; stated: number | undefined } | { error: string };

/** Reads a feed for a job board. @param board name of its file without the ending. */
export function readJobFeed(source: string, board: string): JobFeedResult {
  const dialect = jobDialects[board];
  if (!dialect) return { error: `no job board is known by the name ${board}` };
  const xml = readXml(source);
  if ('error' in xml) return xml;
  if (xml.root.name !== dialect.root) return { error: `its root is <${xml.root.name}> instead of <${dialect.root}>` };
  const stated = textOf(xml.root, 'expectedJobCount');
  return {
    dialect,
    jobs: xml.root.children.filter(({ name }) => name === 'job'),
    stated: stated === undefined ? undefined : Number(stated),
  };
}

/** The text of an element below a job: `location/city` is that of the city in the location. */
export function jobText(job: XmlElement, path: string): string | undefined {
  const [name, ...rest] = path.split('/');
  if (rest.length === 0) return textOf(job, name!);
  const inner = childOf(job, name!);
  return inner && jobText(inner, rest.join('/'));
}

/** True when a job has the element, with a text or with elements in it. */
export function hasElement(job: XmlElement, name: string): boolean {
  const element = childOf(job, name);
  return element !== undefined && (element.text.trim() !== '' || element.children.length > 0);
}

/** A day as the boards write it (`2026-11-02`, with a time after it, or `11/2/2026`) as ISO 8601; undefined when it is none. */
export function jobDay(text: string): string | undefined {
  const [, month = '', day = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const iso = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : /^\d{4}-\d\d-\d\d(?=$|T\d\d:\d\d)/.exec(text)?.[0];
  const moment = iso === undefined ? NaN : Date.parse(iso);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(iso!) ? iso : undefined;
}
