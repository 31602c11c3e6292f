import { describe, expect, it } from 'vitest';
import { listOfPage, pageOfTwin } from '../../../src/verify/faces/twins.ts';
import { readPage } from '../../../src/verify/page/read-page.ts';
import { pageFaces, siteFaces } from '../../../src/verify/rules/faces.ts';
import { alternates, faceFiles } from './face-files.ts';
import { check, checkSite, contextWith, origin, page, siteOf, vacancy, vacancyPath } from './pages.ts';

const twins = { 'jobs/acme/baker.md': '', 'jobs/acme/baker.json': '' };
const checkVacancy = (head: string, files: Record<string, string> = twins) =>
  check(pageFaces, readPage(vacancy({ head }), vacancyPath), contextWith(files));

describe('faces: the page of an entry', () => {
  it('has its twins and announces them', () => {
    expect(checkVacancy(alternates(vacancyPath))).toEqual([]);
    expect(checkVacancy('')).toEqual([
      'the page does not announce its twin /jobs/acme/baker.md',
      'the page does not announce its twin /jobs/acme/baker.json',
    ]);
    expect(checkVacancy('', {})).toEqual(['the page has no twin /jobs/acme/baker.md', 'the page has no twin /jobs/acme/baker.json']);
  });

  it('announces what is there, as what it is', () => {
    const link = (href: string, type: string) => `<link rel="alternate" type="${type}" href="${href}">`;
    const head = [
      link('/jobs/acme/feed.rss', 'application/rss+xml'),
      link('https://other.example/feed.atom', 'application/atom+xml'),
      link('/about/', 'text/markdown'),
    ];
    expect(checkVacancy(alternates(vacancyPath) + head.join(''))).toEqual([
      'the page announces /jobs/acme/feed.rss, which does not exist',
      'the page announces "https://other.example/feed.atom", which is no file of this site',
      'the page announces /about/ as text/markdown',
    ]);
  });

  it('does not concern other pages, unless they announce something', () => {
    expect(check(pageFaces, page())).toBeUndefined();
    expect(check(pageFaces, page({ head: '<link rel="alternate" hreflang="pt" href="/pt/">' }))).toBeUndefined();
    expect(check(pageFaces, page({ head: '<link rel="alternate" type="text/csv" href="/gone.csv">' }))).toHaveLength(1);
  });

  it.each([
    ['/jobs/acme/baker.md', '/jobs/acme/baker/'],
    ['/roles/posting.json', undefined],
    ['/roles/baker/sample.md', undefined],
    ['/companies/acme/feed.json', undefined],
    ['/jobs/feed.json', undefined],
    ['/places/lisbon.json', '/places/lisbon/'],
  ])('%s is the twin of %s', (file, expected) => {
    expect(pageOfTwin(file)).toBe(expected);
  });
});

describe('faces: the site', () => {
  const entries = ['/companies/acme/', '/places/lisbon/'];
  const pages = {
    '/': page({ path: '/' }),
    [vacancyPath]: vacancy(),
    ...Object.fromEntries(entries.map((path) => [path, page({ path })])),
  };
  const files = faceFiles([vacancyPath], entries);
  const without = (...names: string[]) => Object.fromEntries(Object.entries(files).filter(([name]) => !names.includes(name)));
  const messages = (changes: Record<string, string>, of = pages) => checkSite(siteFaces, siteOf(of, { ...files, ...changes }));

  it('has all of them', () => {
    expect(messages({})).toEqual([]);
  });

  it('lacks a feed, a list and a job feed', () => {
    const site = siteOf(pages, without('api/v1/pay.json', 'feeds/talent.xml'), { feedPages: ['/jobs/', '/places/lisbon/'] });
    expect(checkSite(siteFaces, site)).toEqual([
      '/api/v1/pay.json: the file is missing',
      '/feeds/talent.xml: the file is missing',
      '/places/lisbon/feed.rss: the file is missing',
      '/places/lisbon/feed.atom: the file is missing',
      '/places/lisbon/feed.json: the file is missing',
    ]);
  });

  it('needs none of them without a vacancy', () => {
    expect(checkSite(siteFaces, siteOf({ '/': page({ path: '/' }) }))).toEqual([]);
  });

  it('has a twin whose page is gone', () => {
    expect(messages({ 'skills/rye.md': '' })).toEqual(['/skills/rye.md: the twin has no page /skills/rye/']);
  });

  it('has an llms.txt that leads nowhere, or is none', () => {
    expect(messages({ 'llms.txt': `# A\n\n> B\n\n- [c](${origin}/gone.md)\n- [d](/)\n` })).toEqual([
      '/llms.txt: /gone.md does not exist',
      '/llms.txt: "/" is no address of https://jobs.example',
    ]);
    expect(messages({ 'llms.txt': '# A\n\n# B\n' })).toEqual([
      '/llms.txt: the file does not begin with its one title',
      '/llms.txt: the file has no summary',
    ]);
  });

  it('has an index of the API that counts wrongly', () => {
    const index = (jobs: number) =>
      JSON.stringify({
        lists: [
          { name: 'jobs', total: jobs },
          { name: 'companies', total: 1 },
        ],
      });
    expect(messages({ 'api/v1/index.json': index(1) })).toEqual([]);
    expect(messages({ 'api/v1/index.json': index(2) })).toEqual(['/api/v1/index.json: the total of jobs is 2, and 1 have a page']);
    expect(messages({ 'api/v1/index.json': '{' })).toEqual(['/api/v1/index.json: the file is no JSON']);
  });

  it('has a picture to share that is gone, and one of another size', () => {
    const png = (width: number, height: number) => {
      const bytes = Buffer.alloc(24);
      bytes.write('\x89PNG', 'latin1');
      bytes.writeUInt32BE(width, 16);
      bytes.writeUInt32BE(height, 20);
      return bytes;
    };
    const shared = (image: string) => page({ path: '/', head: `<meta property="og:image" content="${origin}${image}">` });
    const of = (bytes: Buffer) => {
      const site = siteOf({ ...pages, '/': shared('/share/site.png') }, { ...files, 'share/site.png': '' });
      return checkSite(siteFaces, { ...site, readFile: (file) => (file === 'share/site.png' ? bytes : site.readFile(file)) });
    };
    expect(of(png(1200, 630))).toEqual([]);
    expect(of(png(630, 1200))).toEqual(['/share/site.png: the picture to share is 630 × 1200']);
    expect(of(Buffer.from('<svg/>'))).toEqual(['/share/site.png: the picture to share is no PNG']);
    expect(messages({}, { ...pages, '/': shared('/gone.png') })).toEqual(['/: the picture to share /gone.png does not exist']);
  });
});

describe('the list that holds a page', () => {
  const files = new Set(['index.html', 'index.md', 'index.json']);

  it.each([
    ['/companies/acme/', 'companies'],
    ['/jobs/acme/engineer/', 'jobs'],
    ['/companies/', undefined],
    ['/about/', undefined],
  ])('of %s is %s', (page, list) => expect(listOfPage(page, files)).toBe(list));

  it('is that of the companies for a home page with a twin, which is the employer’s', () => {
    expect(listOfPage('/', files)).toBe('companies');
    expect(listOfPage('/', new Set(['index.html']))).toBeUndefined();
  });
});
