import Validator, { type ValidatorIssue } from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { examples } from '../e2e/page-types.ts';
import { rolebook } from '../support/command.ts';
import { temporaryContent, type BuiltSite } from '../support/fixture.ts';
import { ownSite, sharedSite } from '../support/site-build.ts';
import { schemaOrgVocabulary } from '../unit/verify/schema-org.ts';

/** What `rolebook verify --format json` prints. */
interface Verified {
  pages: number;
  rules: { id: string; pages: number; findings: number; note?: string }[];
  list: { rule: string; page: string; message: string }[];
}

async function verify(dist: string, content: string): Promise<Verified & { status: number | null }> {
  const { status, stdout, stderr } = await rolebook(['verify', dist, '--format', 'json'], { ROLEBOOK_CONTENT: content });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  return { status, ...(JSON.parse(stdout) as Verified) };
}

const pagesOf = ({ rules }: Verified, id: string) => rules.find((rule) => rule.id === id)!.pages;
const content = resolve('content');
let site: BuiltSite;

beforeAll(async () => {
  site = await ownSite();
});

describe('the shipped site', () => {
  it('has nothing for verify to find, and nothing is left out', async () => {
    const result = await verify(site.dist, content);
    expect(result.list).toEqual([]);
    expect(result.status).toBe(0);
    expect(result.pages).toBe(site.pages.length);
    expect(result.rules.filter(({ note }) => note !== undefined)).toEqual([]);
    for (const id of ['G01', 'headings', 'links', 'inline']) expect(pagesOf(result, id), id).toBe(site.pages.length);
    for (const id of ['G03', 'G14', 'G16', 'G19', 'G22', 'facts-once', 'closed', 'parity', 'faces', 'feeds'])
      expect(pagesOf(result, id), id).toBeGreaterThan(0);
  });
});

/** The validator looks for the address of one place, so a posting with several goes to it once for each. */
function byPlace(posting: { jobLocation?: unknown }): object[] {
  const { jobLocation } = posting;
  return Array.isArray(jobLocation) ? jobLocation.map((place: unknown) => ({ ...posting, jobLocation: place })) : [posting];
}

describe('the Adobe validator', () => {
  /** Its words for a recommended property that is absent: true for every vacancy that does not know it. */
  const isAdvice = ({ severity, issueMessage }: ValidatorIssue) =>
    severity === 'WARNING' && /^Missing field ".*" \(optional\)$/.test(issueMessage);
  const validate = async (html: string) => {
    const { jsonld, ...others } = new WebAutoExtractor().parse(html);
    const postings = jsonld.JobPosting ?? [];
    const issues = await new Validator(schemaOrgVocabulary()).validate({
      ...others,
      jsonld: { ...jsonld, JobPosting: postings.flatMap(byPlace) },
    });
    return { postings: postings.length, issues: issues.filter((issue) => !isAdvice(issue)).map(({ issueMessage }) => issueMessage) };
  };

  it('agrees on every JobPosting', async () => {
    let postings = 0;
    for (const page of site.pages.filter((path) => site.html(path).includes('"JobPosting"'))) {
      const found = await validate(site.html(page));
      expect(found, page).toEqual({ postings: 1, issues: [] });
      postings += found.postings;
    }
    expect(postings).toBeGreaterThan(20);
  });

  it('would find a property that is missing, and one that schema.org does not have', async () => {
    const html = (thing: object) =>
      `<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', ...thing })}</script>`;
    const { issues } = await validate(html({ '@type': 'JobPosting', title: 'Baker', salary: 3 }));
    expect(issues).toEqual(
      expect.arrayContaining([
        'Required attribute "description" is missing',
        'Property "salary" for type "JobPosting" is not supported by the schema.org specification',
      ]),
    );
    expect((await validate(html({ '@type': 'JobAdvert' }))).issues).toContain('Type "JobAdvert" is not a valid schema.org type');
  });
});

describe('the Nu checker', () => {
  const java = spawnSync('java', ['-version']).status === 0;

  it('finds nothing on a page of each kind', ({ skip }) => {
    skip(!java, 'no Java is installed');
    const files = examples.map(({ path }) => join(site.dist, path.endsWith('/') ? `${path}index.html` : path));
    const { stderr } = spawnSync('java', ['-jar', 'node_modules/vnu-jar/build/dist/vnu.jar', '--format', 'json', ...files], {
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    });
    const { messages } = JSON.parse(stderr) as { messages: { type: string; subType?: string; message: string; url: string }[] };
    const serious = messages.filter(({ type, subType }) => type !== 'info' || subType === 'warning');
    expect(serious.map(({ url, message }) => `${url.split('/dist').at(-1)}: ${message}`)).toEqual([]);
  });
});

/** A folder with real responses of job boards. They are other people's text, so they are not in this repository. */
const samples = process.env.ROLEBOOK_SAMPLES;

describe.for([
  { board: 'backmarket', postings: 41 },
  { board: 'ramp', postings: 115 },
])('the real board $board', ({ board, postings }) => {
  const name = `ashby-${board}.json`;
  const file = [join(samples ?? '', 'ats', name), join(samples ?? '', name)].find((path) => samples !== undefined && existsSync(path));
  const missing = samples === undefined ? 'ROLEBOOK_SAMPLES does not name a folder' : `there is no ${name} in ${samples}`;

  it('is built into a site that verify finds nothing on', async ({ skip }) => {
    skip(file === undefined, missing);
    const imported = temporaryContent({});
    const report = await rolebook(['import', 'ashby', file!, '--content', imported]);
    expect(report.status, report.stderr).toBe(0);
    const { dist } = await sharedSite(imported);
    const result = await verify(dist, imported);
    expect(result.list).toEqual([]);
    expect(pagesOf(result, 'G01')).toBe(result.pages);
    expect(pagesOf(result, 'G03')).toBe(postings);
    expect(result.rules.filter(({ note }) => note !== undefined)).toEqual([]);
  });
});
