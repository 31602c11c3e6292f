import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyFolder } from '../../src/verify/run/verify-folder.ts';
import { baseContent } from '../support/content.ts';
import { buildSite, temporaryContent, temporaryFolder } from '../support/fixture.ts';

/** A vacancy of the base with other facts. */
function vacancy(title: string, ...changes: readonly [from: string, to: string][]): string {
  const base = baseContent['jobs/acme/backend-engineer.mdx']!.replace('Backend Engineer, Payments', title);
  return changes.reduce((source, [from, to]) => {
    if (!source.includes(from)) throw new Error(`The base vacancy has no ${from}`);
    return source.replace(from, () => to);
  }, base);
}

const remote = vacancy(
  'Backend Engineer, Ledger <R&D>',
  ['workplace: hybrid\nhybrid: { daysOnSite: 2, onSiteDays: [monday, thursday] }', 'workplace: remote\nremote: { countries: [ES, PT] }'],
  ['pay: { min: 52000, max: 64000, currency: EUR, period: year }', 'pay: { disclosed: false, reason: The employer does not say. }'],
  ['datePosted: 2026-11-02', 'datePosted: 2026-11-03'],
);
const closed = vacancy('Backend Engineer, Archive', ['status: open', 'status: filled\nclosedOn: 2026-11-20']);
const upcoming = vacancy('Backend Engineer, Vault', ['datePosted: 2026-11-02', 'datePosted: 2026-12-01']);

let dist: string;
let content: string;

beforeAll(async () => {
  content = temporaryContent({
    ...baseContent,
    'media/acme.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"/>\n',
    'jobs/acme/remote.mdx': remote,
    'jobs/acme/closed.mdx': closed,
    'jobs/acme/upcoming.mdx': upcoming,
  });
  dist = (await buildSite(content)).dist;
});

type Damage = Readonly<Record<string, ((source: string) => string | null) | string>>;

/** What verify says of the built site after files of it were damaged: `page: message`, of the rules this is about. */
async function damaged(rule: 'parity' | 'faces' | 'feeds', damage: Damage): Promise<string[]> {
  const copy = join(temporaryFolder(), 'dist');
  cpSync(dist, copy, { recursive: true });
  for (const [file, change] of Object.entries(damage)) {
    const path = join(copy, file);
    const source = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const changed = typeof change === 'string' ? change : change(source);
    if (changed === source) throw new Error(`Nothing was changed in ${file}.`);
    mkdirSync(dirname(path), { recursive: true });
    if (changed === null) rmSync(path);
    else writeFileSync(path, changed);
  }
  const { findings } = await verifyFolder({ dist: copy, now: new Date('2026-11-22T09:00:00Z'), contentDir: content, threads: 1 });
  return findings.filter((finding) => finding.rule === rule).map(({ page, message }) => `${page}: ${message}`);
}

const put = (from: string | RegExp, to: string) => (source: string) => source.replace(from, () => to);
const gone = () => null;
const engineer = '/jobs/acme/backend-engineer';
const entry = 'jobs/acme/backend-engineer.mdx';
const item = /\{"id":"acme\/backend-engineer",[^\n]*?\}(?=,?\n)/;

describe('a built site as it is', () => {
  it('has no finding of any rule', async () => {
    const result = await verifyFolder({ dist, now: new Date('2026-11-22T09:00:00Z'), contentDir: content });
    expect(result.findings).toEqual([]);
    for (const id of ['parity', 'faces', 'feeds']) expect(result.rules.find((rule) => rule.id === id)?.pages, id).toBeGreaterThan(10);
  });
});

describe('parity', () => {
  it('finds a page and structured data that say something else', async () => {
    const found = await damaged('parity', {
      'jobs/acme/backend-engineer/index.html': (page) =>
        page
          .replace(/(<h1[^>]*>)\s*Backend Engineer, Payments/, '$1Frontend Engineer')
          .replaceAll('https://acme.example/apply', 'https://other.example/apply')
          .replace('"title":"Backend Engineer, Payments"', '"title":"Frontend Engineer"')
          .replace('"datePosted":"2026-11-02"', '"datePosted":"2026-11-05"')
          .replace('"validThrough":"2026-12-31', '"validThrough":"2027-12-31')
          .replace('"addressLocality":"Barcelona"', '"addressLocality":"Girona"')
          .replace('"minValue":52000', '"minValue":53000')
          .replace('"name":"Acme"', '"name":"Ajax"'),
      'jobs/acme/remote/index.html': put('"jobLocationType":"TELECOMMUTE",', ''),
      'roles/backend-engineer/index.html': put(/(<h1[^>]*>)[^<]*/, '<h1>Frontend Engineer'),
    });
    expect(found).toEqual([
      `${engineer}/: the JSON-LD gives the company as "Ajax", and ${entry} as "Acme"`,
      `${engineer}/: the JSON-LD gives the day of publication as "2026-11-05", and ${entry} as "2026-11-02"`,
      `${engineer}/: the JSON-LD gives the last day as "2027-12-31T23:59:59.999Z", and ${entry} as "2026-12-31T23:59:59.999Z"`,
      `${engineer}/: the JSON-LD gives the locations as "Girona, Catalonia, ES", and ${entry} as "Barcelona, Catalonia, ES"`,
      `${engineer}/: the JSON-LD gives the pay as "53000 to 64000 EUR YEAR", and ${entry} as "52000 to 64000 EUR YEAR"`,
      `${engineer}/: the JSON-LD gives the title as "Frontend Engineer", and ${entry} as "Backend Engineer, Payments"`,
      `${engineer}/: the page does not lead to "https://acme.example/apply", where ${entry} says to apply`,
      `${engineer}/: the page is headed "Frontend Engineer", and ${entry} "Backend Engineer, Payments"`,
      '/jobs/acme/remote/: the JSON-LD gives the workplace as nothing, and jobs/acme/remote.mdx as "TELECOMMUTE"',
      '/roles/backend-engineer/: the page is headed "Frontend Engineer", and roles/backend-engineer.mdx "Backend Engineer"',
    ]);
  });

  it('finds a JSON twin that says something else', async () => {
    const found = await damaged('parity', {
      'jobs/acme/backend-engineer.json': (twin) =>
        twin
          .replace('"title": "Backend Engineer, Payments"', '"title": "Backend Engineer"')
          .replace('"name": "Barcelona"', '"name": "Girona"')
          .replace('"workplace": "hybrid"', '"workplace": "onsite"')
          .replace('"level": "mid"', '"level": "junior"')
          .replace('"max": 64000', '"max": 65000')
          .replace('"status": "nice"', '"status": "core"')
          .replace('https://acme.example/apply', 'https://acme.example/'),
      'jobs/acme/closed.json': put('"status": "closed"', '"status": "open"'),
      'jobs/acme/remote.json': put('"reason": "The employer does not say."', '"reason": "Ask."'),
      'companies/acme.json': put('"name": "Acme"', '"name": "Ajax"'),
      'skills/kafka.json': put('"description": "A skill."', '"description": "A tool."'),
      'places/spain.json': put('/places/spain/"', '/places/portugal/"'),
      'articles/write-well.json': '[]',
      'roles/backend-engineer.json': (twin) => twin.slice(0, -4),
    });
    const form = 'the JSON twin gives the';
    const page = `${engineer}.json`;
    expect(found).toEqual([
      '/articles/write-well.json: the JSON twin is no object of JSON',
      `/companies/acme.json: ${form} name as "Ajax", and companies/acme.mdx as "Acme"`,
      `${page}: ${form} address to apply as "https://acme.example/", and ${entry} as "https://acme.example/apply"`,
      `${page}: ${form} level as "junior", and ${entry} as "mid"`,
      `${page}: ${form} pay as "from 52000 to 65000 EUR a year", and ${entry} as "from 52000 to 64000 EUR a year"`,
      `${page}: ${form} places as "Girona", and ${entry} as "Barcelona"`,
      expect.stringMatching(
        /^\/jobs\/acme\/backend-engineer\.json: the JSON twin gives the skills as .*"Kafka \(core\)".* as .*"Kafka \(nice\)"/,
      ),
      `${page}: ${form} title as "Backend Engineer", and ${entry} as "Backend Engineer, Payments"`,
      `${page}: ${form} workplace as "onsite", and ${entry} as "hybrid"`,
      `/jobs/acme/closed.json: ${form} status as "open", and jobs/acme/closed.mdx as "closed"`,
      `/jobs/acme/remote.json: ${form} pay as "Ask.", and jobs/acme/remote.mdx as "The employer does not say."`,
      '/places/spain.json: the JSON twin gives its address as "https://jobs.example/places/portugal/", and the page is ' +
        'https://jobs.example/places/spain/',
      '/roles/backend-engineer.json: the JSON twin is no object of JSON',
      `/skills/kafka.json: ${form} summary as "A tool.", and skills/kafka.yaml as "A skill."`,
    ]);
  });

  it('finds a Markdown twin that says something else, before its text or in it', async () => {
    const found = await damaged('parity', {
      'jobs/acme/backend-engineer.md': (twin) =>
        twin
          .replace('title: Backend Engineer, Payments', 'title: Backend Engineer')
          .replace('# Backend Engineer, Payments', '# Payments')
          .replace('€52,000 – €64,000 a year', '€52,000 – €65,000 a year')
          .replaceAll('31 December 2026', '1 January 2027'),
      'roles/senior-backend-engineer.md': '# Senior Backend Engineer\n',
      'skills/python.md': put('name: Python', 'name: [Python'),
    });
    const form = 'the Markdown twin';
    expect(found).toEqual([
      `${engineer}.md: ${form} gives the title as "Backend Engineer", and ${entry} as "Backend Engineer, Payments"`,
      `${engineer}.md: ${form} is headed "Payments", and ${entry} "Backend Engineer, Payments"`,
      `${engineer}.md: the text of ${form} does not show "31 December 2026", the last day of ${entry}`,
      `${engineer}.md: the text of ${form} does not show "€52,000 – €64,000 a year", the pay of ${entry}`,
      `/roles/senior-backend-engineer.md: ${form} cannot be read: it has no frontmatter`,
      expect.stringMatching(/^\/skills\/python\.md: the Markdown twin cannot be read: its frontmatter cannot be read: /),
    ]);
  });

  it('finds a list of the API and feeds that say something else', async () => {
    const found = await damaged('parity', {
      'api/v1/jobs.json': put('"title":"Backend Engineer, Payments"', '"title":"Backend Engineer"'),
      'api/v1/roles.json': put('"summary":"Builds services."', '"summary":"Builds."'),
      'jobs/feed.rss': (feed) =>
        feed.replace('<title>Backend Engineer, Payments, Acme', '<title>Backend Engineer, Payments').replace('02 Nov 2026', '01 Nov 2026'),
      'places/spain/feed.json': put('€52,000 – €64,000 a year', '€52,000 a year'),
    });
    expect(found).toEqual([
      `/api/v1/jobs.json: the API gives the title as "Backend Engineer", and ${entry} as "Backend Engineer, Payments"`,
      '/api/v1/roles.json: the API gives the summary as "Builds.", and roles/backend-engineer.mdx as "Builds services."',
      `/jobs/feed.rss: the feed gives the day of publication as "2026-11-01", and ${entry} as "2026-11-02"`,
      `/jobs/feed.rss: the feed gives the title as "Backend Engineer, Payments", and ${entry} as "Backend Engineer, Payments, Acme"`,
      `/places/spain/feed.json: the text of the feed does not show "€52,000 – €64,000 a year", the pay of ${entry}`,
    ]);
  });

  it('finds a job feed that says something else', async () => {
    const inJob = (from: string, to: string) => put(new RegExp(`(?<=Payments[^]*?)${from}`), to);
    const found = await damaged('parity', {
      'feeds/indeed.xml': (feed) =>
        feed
          .replace('<salary><![CDATA[€52,000 – €64,000 a year]]>', '<salary><![CDATA[€52,000 – €64,000 a year; bonus 5,000]]>')
          .replace('Hybrid remote', 'Fully remote')
          .replace('<country><![CDATA[PT]]>', '<country><![CDATA[FR]]>'),
      'feeds/linkedin.xml': (feed) =>
        feed
          .replace('<amount><![CDATA[64000]]>', '<amount><![CDATA[46000]]>')
          .replaceAll('https://acme.example/apply', 'https://a.example/'),
      'feeds/talent.xml': inJob('2026-11-02T', '2026-11-03T'),
      'feeds/careerjet.xml': inJob('<salary>.*</salary>\\n', ''),
    });
    const form = 'the job feed gives the';
    expect(found).toEqual([
      `/feeds/careerjet.xml: ${form} pay as nothing, and ${entry} as "€52,000 – €64,000 a year"`,
      `/feeds/indeed.xml: ${form} locations as "ES", "FR", and jobs/acme/remote.mdx as "ES", "PT"`,
      `/feeds/indeed.xml: ${form} pay as "€52,000 - €64,000 a year; bonus 5,000", and ${entry} as "€52,000 – €64,000 a year"`,
      `/feeds/indeed.xml: ${form} workplace as "Fully remote", and ${entry} as "Hybrid remote"`,
      `/feeds/linkedin.xml: ${form} address to apply as "https://a.example/", and ${entry} as "https://acme.example/apply"`,
      `/feeds/linkedin.xml: ${form} address to apply as "https://a.example/", and jobs/acme/remote.mdx as "https://acme.example/apply"`,
      `/feeds/linkedin.xml: ${form} pay as "52000 EUR to 46000 EUR YEARLY", and ${entry} as "€52,000 – €64,000 a year"`,
      `/feeds/talent.xml: ${form} day of publication as "2026-11-03", and ${entry} as "2026-11-02"`,
    ]);
  });
});

describe('faces', () => {
  it('finds a twin that is missing, and one that is too many', async () => {
    const found = await damaged('faces', { 'jobs/acme/remote.md': gone, 'skills/kafka.json': gone, 'jobs/acme/upcoming.json': '{}' });
    expect(found).toEqual([
      '/jobs/acme/remote/: the page announces /jobs/acme/remote.md, which does not exist',
      '/jobs/acme/remote/: the page has no twin /jobs/acme/remote.md',
      '/jobs/acme/upcoming.json: the twin has no page /jobs/acme/upcoming/',
      '/llms.txt: /jobs/acme/remote.md does not exist',
      '/skills/kafka/: the page announces /skills/kafka.json, which does not exist',
      '/skills/kafka/: the page has no twin /skills/kafka.json',
    ]);
  });

  it('finds a closed and an upcoming vacancy in lists, and an open one that is missing', async () => {
    const other = (id: string) => (source: string) => source.replaceAll('jobs/acme/backend-engineer/', `jobs/acme/${id}/`);
    const found = await damaged('faces', {
      'api/v1/jobs.json': other('closed'),
      'jobs/feed.atom': other('upcoming'),
      'feeds/talent.xml': other('closed'),
    });
    expect(found).toEqual([
      `/api/v1/jobs.json: the list holds /jobs/acme/closed/, which is closed`,
      `/api/v1/jobs.json: the list lacks ${engineer}/`,
      `/feeds/talent.xml: the job feed lacks ${engineer}/, which has a JobPosting`,
      `/feeds/talent.xml: the list holds /jobs/acme/closed/, which is closed`,
      `/jobs/feed.atom: the feed lacks ${engineer}/, one of the newest of /jobs/`,
      `/jobs/feed.atom: the list holds /jobs/acme/upcoming/, which is the page of no vacancy`,
    ]);
  });

  it('finds a "next" that leads nowhere, a page it does not lead to, and totals that are wrong', async () => {
    const nowhere = put('"pages":1,', '"pages":2,"next":"https://jobs.example/api/v1/jobs/3.json",');
    expect(
      await damaged('faces', { 'api/v1/jobs.json': nowhere, 'api/v1/jobs/2.json': '{"total":0,"page":2,"pages":2,"items":[]}' }),
    ).toEqual([
      '/api/v1/jobs.json: "next" leads to "https://jobs.example/api/v1/jobs/3.json", which is no page of the list',
      '/api/v1/jobs/2.json: "next" does not lead here from /api/v1/jobs.json',
    ]);
    expect(
      await damaged('faces', {
        'api/v1/jobs.json': (list) => list.replace('"total":2,"page":1,"pages":1', '"total":3,"page":2,"pages":4'),
        'api/v1/pay.json': '{',
        'api/v1/index.json': put('"total": 2', '"total": 3'),
      }),
    ).toEqual([
      '/api/v1/index.json: the total of jobs is 3, and 2 have a page',
      '/api/v1/jobs.json: the file says that it is page 2, and it is page 1',
      '/api/v1/jobs.json: the file speaks of 4 pages, and there are 1',
      '/api/v1/jobs.json: the total is 3, and the list has 2',
      '/api/v1/pay.json: the file is no object of JSON',
    ]);
  });

  it('finds lists that hold a thing twice, none, or what they should not', async () => {
    const found = await damaged('faces', {
      'api/v1/jobs.json': (list) => list.replace(item, (one) => `${one},\n${one}`).replace('"total":2', '"total":3'),
      'api/v1/skills.json': (list) => list.replaceAll('https://jobs.example/skills/kafka/', 'https://jobs.example/skills/rust/'),
      'skills/kafka/feed.rss': gone,
      'places/spain/feed.json': put(/"items": \[[^]*\]/, '"items": []'),
      'companies/acme/feed.rss': (feed) => feed.replace(/(<item>[^]*?<\/item>\n)(<item>[^]*<\/item>\n)/, '$2$1'),
    });
    expect(found).toEqual([
      '/api/v1/jobs.json: the list holds a thing twice',
      '/api/v1/skills.json: the list holds /skills/rust/, which has no page',
      '/api/v1/skills.json: the list lacks /skills/kafka/',
      '/companies/acme/feed.rss: the vacancies are not in order',
      `/places/spain/feed.json: the feed lacks ${engineer}/, one of the newest of /places/spain/`,
      '/places/spain/feed.json: the feed lacks /jobs/acme/remote/, one of the newest of /places/spain/',
      '/skills/kafka/: the page announces /skills/kafka/feed.rss, which does not exist',
      '/skills/kafka/feed.rss: the file is missing',
    ]);
  });
});

describe('feeds', () => {
  it('finds a feed and a job feed that do not parse, and a reference that stands twice', async () => {
    const found = await damaged('feeds', {
      'jobs/feed.rss': put('</item>', ''),
      'places/spain/feed.json': put('{', ''),
      'feeds/indeed.xml': put('</job>', ''),
      'feeds/talent.xml': put('acme.remote.remote.pt', 'acme.remote.remote.es'),
    });
    expect(found).toEqual([
      expect.stringMatching(/^\/feeds\/indeed\.xml: the job feed cannot be read: line \d+: <\/source> ends <job>$/),
      '/feeds/talent.xml: two jobs have the reference "acme.remote.remote.es"',
      expect.stringMatching(/^\/jobs\/feed\.rss: the feed cannot be read: line \d+: <\/channel> ends <item>$/),
      expect.stringMatching(/^\/places\/spain\/feed\.json: the feed cannot be read: .*JSON/),
    ]);
  });
});
