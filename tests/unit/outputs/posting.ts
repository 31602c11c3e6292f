import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { JobPosting } from 'schema-dts';
import { stringify } from 'yaml';
import { checkContent } from '../../../src/content/check.ts';
import { splitFile } from '../../../src/content/frontmatter.ts';
import type { SiteGraph, Vacancy } from '../../../src/content/graph.ts';
import { toPostingDescription, toPostingHtml } from '../../../src/content/posting-html.ts';
import { toJobPosting, type Node } from '../../../src/outputs/job-posting.ts';
import { testNow, withContent, type ContentFiles } from '../../support/content.ts';

/** What an author writes: fields, the text below them, and how the file ends. */
export interface Written {
  /** Added to a plain vacancy; `undefined` takes a field away. */
  fields?: object;
  body?: string;
  format?: 'md' | 'mdx';
  /** Other files of the content folder. */
  files?: ContentFiles;
  now?: Date;
}

/** What becomes of it. */
export interface Read {
  graph: SiteGraph;
  /** Undefined while the vacancy is upcoming. */
  vacancy: Vacancy | undefined;
  /** The `JobPosting`, as a crawler parses it. */
  posting: Node<JobPosting> | undefined;
  /** Every issue that `check` reports, as `code: message, fix`. */
  issues: string[];
}

const id = 'acme/backend-engineer';

/** A vacancy with nothing that need not be there. */
const plain = {
  title: 'Backend Engineer',
  role: 'backend-engineer',
  level: 'mid',
  places: ['barcelona'],
  workplace: 'onsite',
  employmentTypes: ['full-time'],
  datePosted: '2026-11-02',
  validThrough: '2026-12-31',
  status: 'open',
  pay: { disclosed: false, reason: 'The employer does not say.' },
  summary: { text: 'Builds the payment service.', by: 'human' },
  applyUrl: 'https://acme.example/apply',
};

/** The plain vacancy with other fields, read and turned into structured data the way a build does it. */
export function readPosting({ fields = {}, body = '', format = 'mdx', files = {}, now = testNow }: Written = {}): Read {
  const data = Object.fromEntries(Object.entries({ ...plain, ...fields }).filter(([, value]) => value !== undefined));
  const other = { [`jobs/${id}.mdx`]: null, [`jobs/${id}.${format}`]: `---\n${stringify(data)}---\n\n${body}` };
  return withContent({ ...files, ...other }, (root) => {
    const { graph, issues } = checkContent(root, now);
    const vacancy = graph!.vacancyById.get(id);
    const posting = vacancy && toJobPosting(vacancy, wordsOf(vacancy, graph!, root), graph!);
    return {
      graph: graph!,
      vacancy,
      posting: posting && (JSON.parse(JSON.stringify(posting)) as Node<JobPosting>),
      issues: issues.map(({ code, message, fix }) => `${code}: ${message}, ${fix}`),
    };
  });
}

/** What `postingDescription` in `src/queries/bodies.ts` does; that module can only be loaded by Astro. */
function wordsOf({ entry }: Vacancy, { skills }: SiteGraph, root: string): string {
  const { data, file, format, hasBody } = entry;
  const { body } = splitFile(readFileSync(join(root, file), 'utf8'));
  return toPostingDescription({
    summary: data.summary?.text,
    body: hasBody && format !== 'yaml' ? toPostingHtml(body, format, skills) : undefined,
    benefits: data.benefits,
    inclusion: data.inclusion,
  });
}

/** What every posting of the plain vacancy says. */
export const plainPosting = {
  '@type': 'JobPosting',
  title: 'Backend Engineer',
  description: '<p>Builds the payment service.</p>',
  url: 'https://jobs.example/jobs/acme/backend-engineer/',
  datePosted: '2026-11-02',
  validThrough: '2026-12-31T23:59:59.999Z',
  hiringOrganization: {
    '@type': 'Organization',
    '@id': 'https://jobs.example/companies/acme/#organization',
    name: 'Acme',
    logo: 'https://jobs.example/media/acme.svg',
  },
  jobLocation: {
    '@type': 'Place',
    address: { '@type': 'PostalAddress', addressLocality: 'Barcelona', addressRegion: 'Catalonia', addressCountry: 'ES' },
  },
  employmentType: ['FULL_TIME'],
};

/** The plain posting less some of its properties. */
export function plainWithout(...names: (keyof typeof plainPosting)[]): object {
  return Object.fromEntries(Object.entries(plainPosting).filter(([name]) => !(names as string[]).includes(name)));
}
