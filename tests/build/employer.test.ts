import { beforeAll, describe, expect, it } from 'vitest';
import { rolebook } from '../support/command.ts';
import { baseContent } from '../support/content.ts';
import { buildSite, temporaryContent, textOf, type BuiltSite } from '../support/fixture.ts';
import { addressesOf, deadLinks } from '../support/links.ts';

const origin = 'https://jobs.example';
const home = '/';
const vacancy = '/jobs/acme/backend-engineer/';
const bare = '/jobs/acme/data-engineer/';

const settings = baseContent['site.yaml']!.replace('name: Test board\n', 'name: Acme careers\nmode: employer\nemployer: acme\n');

/** The career site of Acme: the base, a second vacancy, and a company with something to say. */
const content = temporaryContent({
  ...baseContent,
  'site.yaml': settings.replace('tagline: Vacancies for tests.', 'tagline: Build the shop with us.'),
  'media/acme.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 112 112"><path d="M8 8h96v96H8z"/></svg>\n',
  'companies/acme.mdx': `---
name: Acme
tagline: Sells everything but time.
logo: /media/acme.svg
url: https://acme.example/
headOffice: barcelona
industries: [Retail]
values: [{ name: Own it, text: We follow a change to the end. }]
benefits: [{ name: Time, text: Thirty days a year. }]
hiringNotes: [We answer within a week.]
---

We began with one shop and a bicycle.
`,
  'jobs/acme/data-engineer.mdx': baseContent['jobs/acme/backend-engineer.mdx']!.replace(
    'Backend Engineer, Payments',
    'Data Engineer',
  ).replace(
    'pay: { min: 52000, max: 64000, currency: EUR, period: year }',
    'pay: { disclosed: false, reason: The pay group is being decided. }',
  ),
});
let site: BuiltSite;

beforeAll(async () => {
  site = await buildSite(content);
});

const titleOf = (page: string) => site.document(page).querySelector('title')!.textContent;
const headings = (page: string, selector = 'main h2') => [...site.document(page).querySelectorAll(selector)].map(textOf);
const jsonLd = (page: string) => {
  const text = site.document(page).querySelector('script[type="application/ld+json"]')!.textContent;
  return (JSON.parse(text) as { '@graph': Record<string, unknown>[] })['@graph'];
};

describe('the career site of one employer', () => {
  it('is at home on its first page: who they are, what is open, how they hire', () => {
    expect(titleOf(home)).toBe('Acme careers');
    expect(textOf(site.document(home).querySelector('main h1'))).toBe('Acme');
    expect(site.text(home, 'main header')).toBe(
      'Acme Build the shop with us. Sells everything but time. 2 open vacancies, 1 with its pay. Title, skill or place Search',
    );
    expect(headings(home)).toEqual([
      'Featured vacancies',
      'Open vacancies',
      'About Acme',
      'What we stand for',
      'What everyone gets',
      'How we hire',
      'By kind of work',
      'By place',
      'By skill',
      'By level',
      'By workplace',
      'Role guides',
      'Articles',
    ]);
    expect(site.text(home)).toContain('We began with one shop and a bicycle.');
    expect(jsonLd(home).map((thing) => thing['@type'])).toEqual(['WebSite', 'Organization']);
  });

  it('can be searched from there without a script', () => {
    const form = site.document(home).querySelector('form[role="search"]')!;
    expect([form.getAttribute('action'), form.getAttribute('method'), form.querySelector('input')!.name]).toEqual(['/jobs/', null, 'q']);
  });

  it('has no page of companies, and leads to none', () => {
    expect(site.files.filter((file) => /^companies\b/.test(file))).toEqual([]);
    const links = site.pages.flatMap((page) => addressesOf(site.document(page)));
    expect(links.filter((address) => address.includes('/companies/'))).toEqual([]);
    expect(deadLinks(site, origin)).toEqual([]);
  });

  it('names no company where all are one: in the navigation, the breadcrumbs, the cards and the filters', () => {
    expect([...site.document(vacancy).querySelectorAll('nav[aria-label="Main"] a')].map(textOf)).not.toContain('Companies');
    expect(
      [...site.document(vacancy).querySelectorAll('nav[aria-label="Breadcrumb"] li')].map((item) => textOf(item).replace('/ ', '')),
    ).toEqual(['Home', 'Vacancies', 'Backend Engineer, Payments']);
    expect(headings('/jobs/', '.facet summary')).not.toContain('Company');
    for (const page of ['/jobs/', home, '/places/barcelona/']) {
      const cards = [...site.document(page).querySelectorAll('main article')].filter((card) => card.querySelector('a[href^="/jobs/"]'));
      expect(cards.length, page).toBeGreaterThan(0);
      expect(cards.filter((card) => card.querySelector('.picture') || /\bAcme\b/.test(textOf(card))).map(textOf), page).toEqual([]);
    }
    expect(site.text('/jobs/')).toContain('2 open vacancies, newest first.');
    expect(headings('/places/barcelona/')).not.toContain('Companies in Barcelona');
  });

  it('says a title once', () => {
    expect(titleOf(vacancy)).toBe('Backend Engineer, Payments, Barcelona · Acme careers');
    expect(textOf(site.document(vacancy).querySelector('main header'))).toBe('Backend Engineer, Payments');
  });

  it('tells search engines who hires', () => {
    const posting = jsonLd(vacancy).find((thing) => thing['@type'] === 'JobPosting')!;
    expect(posting.hiringOrganization).toMatchObject({ '@id': `${origin}/#organization`, name: 'Acme', logo: `${origin}/media/acme.svg` });
    expect(site.text(vacancy)).toContain('About Acme Sells everything but time. Who Acme is, and how it hires');
    expect(jsonLd(bare).some((thing) => thing['@type'] === 'JobPosting')).toBe(true);
  });

  it('has the home page as a file too', () => {
    const alternates = [...site.document(home).querySelectorAll('link[rel="alternate"]')].map((link) => link.getAttribute('href'));
    expect(alternates).toEqual(expect.arrayContaining(['/index.md', '/index.json', '/jobs/feed.rss']));
    expect(site.files).toEqual(expect.arrayContaining(['index.md', 'index.json']));
  });

  it('has nothing for verify to find', async () => {
    const { stdout, stderr } = await rolebook(['verify', site.dist, '--format', 'json'], { ROLEBOOK_CONTENT: content });
    expect(stdout.startsWith('{'), stderr).toBe(true);
    const { list, rules } = JSON.parse(stdout) as { list: unknown[]; rules: { id: string; note?: string }[] };
    expect(list).toEqual([]);
    expect(rules.filter(({ note }) => note !== undefined)).toEqual([]);
  });
});
