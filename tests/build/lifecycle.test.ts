import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rolebook } from '../support/command.ts';
import { baseContent } from '../support/content.ts';
import { BuiltSite, temporaryContent, temporaryFolder, textOf } from '../support/fixture.ts';

/** The vacancy with a last day, until the end of 31 December; the others stand beside it. */
const ending = '/jobs/acme/backend-engineer/';
const unconfirmed = '/jobs/acme/payroll-engineer/';
const imported = '/jobs/acme/ledger-engineer/';
const filled = '/jobs/acme/cache-engineer/';
const end = Date.parse('2026-12-31T23:59:59.999Z');
const day = 24 * 60 * 60 * 1000;

/** Everything the page of a vacancy can say, so that its description can be held against it. */
const rich = `languages:
  - { language: en, level: fluent, note: The team is international. }
process:
  - { name: Call, minutes: 30, with: a recruiter, assesses: what both expect }
  - { name: Design, minutes: 90 }
  - { name: Offer }
benefits:
  - { name: Time off, text: 30 days a year. }
inclusion: Apply even if you do not tick each box.
accommodation: Tell us what you need.
requisitionId: R-7
education: bachelor-degree
experience: { months: 36 }
experienceInPlaceOfEducation: true
`;
const words = `
## How we work

In pairs, with [the guide](/roles/backend-engineer/) & "care".

<Callout title="On call">

- Two of us
- One week in six

</Callout>

| Day | Where |
| --- | --- |
| Monday | Office |

<SkillList skills="Postgres, kafka" />
`;

function other(title: string, fields: string, body = 'Count the money.'): string {
  return `---
title: ${title}
role: backend-engineer
level: mid
places: [barcelona]
workplace: onsite
employmentTypes: [part-time]
pay: { min: 50000, max: 60000, currency: EUR, period: year }
summary: { text: ${title} at a bank., by: human }
skills: { must: [python] }
applyUrl: https://acme.example/apply
${fields}---

${body}
`;
}

const content = temporaryContent({
  ...baseContent,
  'places/porto.mdx': '---\nname: Porto\nkind: city\ncountry: PT\n---\n',
  'jobs/acme/backend-engineer.mdx':
    baseContent['jobs/acme/backend-engineer.mdx']!.replace('scene: catalonia\n', `scene: catalonia\n${rich}`) + words,
  'jobs/acme/payroll-engineer.mdx': other('Payroll Engineer', 'datePosted: 2026-11-01\nreviewBy: 2026-12-31\nstatus: open\n'),
  'jobs/acme/ledger-engineer.md': other(
    'Ledger Engineer',
    'datePosted: 2026-10-01\nstatus: open\n' +
      'imported: { system: ashby, board: acme-jobs, id: "1", url: https://board.example/1, lastSeen: 2026-12-20 }\n',
  ).replace('places: [barcelona]', 'places: [porto]'),
  'jobs/acme/cache-engineer.mdx': other(
    'Cache Engineer',
    'datePosted: 2026-09-01\nvalidThrough: 2027-02-28\nstatus: filled\nclosedOn: 2026-12-01\n',
  ),
  'jobs/acme/secret-engineer.mdx': other('Secret Engineer', 'datePosted: 2027-03-01\nvalidThrough: 2027-04-30\nstatus: open\n'),
});

/** A site built for a moment, and what the build printed. */
interface Moment {
  site: BuiltSite;
  warnings: string;
}

/** Each takes what it can from the one before: what a day changes must be noticed, and a program of the pages is made once. */
async function buildAt(now: number): Promise<Moment> {
  const dist = join(temporaryFolder(), 'dist');
  const environment = { ROLEBOOK_CONTENT: content, ROLEBOOK_NOW: new Date(now).toISOString() };
  const { status, stderr } = await rolebook(['build', '--incremental', '--outDir', dist], environment);
  expect(status).toBe(0);
  return { site: new BuiltSite(dist), warnings: stderr };
}

let before: Moment;
let closing: Moment;
/** The vacancy has just ended, and the day by which the one without an end was to be confirmed with it. */
let over: Moment;

beforeAll(async () => {
  before = await buildAt(end - 8 * day);
  closing = await buildAt(end - day);
  over = await buildAt(end + 1000);
});

const linksOf = (site: BuiltSite, page: string, selector = 'main a') =>
  [...site.document(page).querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
/** The pages that lead to a page, itself left out. */
const leadingTo = (site: BuiltSite, page: string) => site.pages.filter((from) => from !== page && linksOf(site, from, 'a').includes(page));
const similarOf = (site: BuiltSite, page: string) => linksOf(site, page, '#similar ~ ul a');
const robotsOf = (site: BuiltSite, page: string) => site.document(page).querySelector('meta[name="robots"]')?.getAttribute('content');
const applyOf = (site: BuiltSite, page: string) => linksOf(site, page, 'main a.button');
const fileOf = (site: BuiltSite, file: string) => readFileSync(join(site.dist, file), 'utf8');
const calendarOf = (page: string) => `${page.slice(1, -1)}.ics`;
const sitemapOf = (site: BuiltSite) =>
  [...fileOf(site, 'sitemap.xml').matchAll(/<loc>https:\/\/jobs\.example(.*?)<\/loc>/g)].map(([, path]) => path!);

type Thing = Record<string, unknown> & { '@type': string };

/** What a page tells crawlers. */
function thingsOf(site: BuiltSite, page: string): Thing[] {
  const scripts = [...site.document(page).querySelectorAll('script[type="application/ld+json"]')];
  return scripts.flatMap((script) => (JSON.parse(script.textContent!) as { '@graph': Thing[] })['@graph']);
}
const postingsOf = (site: BuiltSite, page: string) => thingsOf(site, page).filter((thing) => thing['@type'] === 'JobPosting');

describe.each([
  ['eight days before its end', () => before, false],
  ['a day before its end', () => closing, true],
])('a vacancy %s', (_, moment, soon) => {
  it('is open on its page, with a way to apply, the last day and a file for a calendar', () => {
    const { site } = moment();
    const text = site.text(ending);
    expect(applyOf(site, ending)).toEqual(Array(3).fill('https://acme.example/apply'));
    expect(text).toContain('The last day is 31 December 2026.');
    expect(text).not.toMatch(/This vacancy is closed|confirmed/);
    expect(robotsOf(site, ending)).toBeUndefined();
    expect(linksOf(site, ending)).toContain('/jobs/acme/backend-engineer.ics');
    expect(fileOf(site, calendarOf(ending))).toContain('DTSTART;VALUE=DATE:20261231\r\n');
  });

  it('is said to close soon only when it does', () => {
    const { site } = moment();
    expect(site.text(ending).includes('Closing soon')).toBe(soon);
    expect(site.text('/jobs/').includes('Closes 31 December 2026')).toBe(soon);
  });

  it('is listed, counted, in the sitemap, and offered beside those like it', () => {
    const { site } = moment();
    expect(linksOf(site, '/jobs/', 'main article h2 a')).toEqual([ending, unconfirmed, imported]);
    expect(site.text('/jobs/')).toContain('3 open vacancies at 1 company, newest first.');
    expect(site.text('/workplaces/hybrid/')).toContain('1 open vacancy');
    expect(leadingTo(site, ending)).toEqual(
      expect.arrayContaining(['/', '/companies/acme/', '/places/spain/', '/roles/backend-engineer/', '/skills/kafka/', '/levels/mid/']),
    );
    expect(sitemapOf(site)).toContain(ending);
    expect(similarOf(site, unconfirmed)).toContain(ending);
    expect(similarOf(site, ending)).toEqual([unconfirmed, imported]);
    expect(linksOf(site, '/jobs/closed/', 'main article h2 a')).toEqual([filled]);
  });

  it('tells crawlers of itself, once, and no other page does (G01)', () => {
    const { site } = moment();
    const told = Object.fromEntries(site.pages.map((page) => [page, postingsOf(site, page).length]).filter(([, number]) => number !== 0));
    expect(told).toEqual({ [ending]: 1, [unconfirmed]: 1, [imported]: 1 });
    expect(postingsOf(site, ending)[0]).toMatchObject({
      url: `https://jobs.example${ending}`,
      datePosted: '2026-11-02',
      validThrough: '2026-12-31T23:59:59.999Z',
    });
    expect(postingsOf(site, unconfirmed)[0]).not.toHaveProperty('validThrough');
  });
});

describe('what a crawler is told', () => {
  it('stands on the page, block by block (G03)', () => {
    const { site } = before;
    const [posting] = postingsOf(site, ending);
    const template = site.document(ending).createElement('template');
    template.innerHTML = String(posting!.description);
    const blocks = [...template.content.querySelectorAll('p, li')];
    const page = site.text(ending);
    expect(blocks.length).toBeGreaterThan(30);
    expect(blocks.map((block) => textOf(block)).filter((block) => !page.includes(block))).toEqual([]);
    const dates = [...site.document(ending).querySelectorAll('time')].map((time) => time.dateTime);
    expect(dates).toEqual(expect.arrayContaining(['2026-11-02', '2026-12-31']));
    for (const said of ['R-7', 'Barcelona, Catalonia, Spain', 'Acme', "Bachelor's degree", 'Full-time']) expect(page).toContain(said);
    expect(textOf(site.document(ending).querySelector('h1'))).toBe(posting!.title);
  });

  it('stands on the page even where only a code names the country (G03, G10)', () => {
    const address = { '@type': 'PostalAddress', addressLocality: 'Porto', addressCountry: 'PT' };
    expect(postingsOf(before.site, imported)[0]!.jobLocation).toEqual({ '@type': 'Place', address });
    expect(before.site.text(imported)).toContain('Porto, Portugal');
  });

  it('holds every section of the entry (G07)', () => {
    const description = String(postingsOf(before.site, ending)[0]!.description);
    const said = [
      'Build the service.',
      'One week in six',
      'Python',
      'Kafka',
      'PostgreSQL (being phased out)',
      'Time off',
      'Apply even',
      'Tell us',
    ];
    for (const one of [...said, 'Fixed days', 'Assesses what both expect', 'Design 1 h 30 min', 'English, fluent'])
      expect(description).toContain(one);
  });

  it('has the way to each page, and lists by address alone', () => {
    const { site } = before;
    for (const page of site.pages) {
      const ways = thingsOf(site, page).filter((thing) => thing['@type'] === 'BreadcrumbList');
      expect(ways, page).toHaveLength(page === '/' || page === '/404.html' ? 0 : 1);
    }
    expect(thingsOf(site, '/').map((thing) => thing['@type'])).toEqual(['WebSite']);
    const [list] = thingsOf(site, '/jobs/').filter((thing) => thing['@type'] === 'ItemList');
    expect(list!.itemListElement).toEqual(
      [ending, unconfirmed, imported].map((path, at) => ({ '@type': 'ListItem', position: at + 1, url: `https://jobs.example${path}` })),
    );
    const [company] = thingsOf(site, '/companies/acme/').filter((thing) => thing['@type'] === 'Organization');
    expect(postingsOf(site, ending)[0]!.hiringOrganization).toEqual(company);
  });
});

describe('a vacancy a second after its end', () => {
  it('keeps its page, which says what happened and when, and no longer how to apply', () => {
    const { site } = over;
    const text = site.text(ending);
    expect(text).toContain('This vacancy is closed. The time to apply ended on 31 December 2026.');
    expect(text).not.toMatch(/Closing soon|How to apply|Add to a calendar/);
    expect(applyOf(site, ending)).toEqual([]);
    expect(site.html(ending)).not.toContain('https://acme.example/apply');
    expect(text).toContain('Build the service.');
  });

  it('offers open ones like it', () => {
    expect(similarOf(over.site, ending)).toEqual([unconfirmed, imported]);
  });

  it('is kept from search engines, and told to no crawler', () => {
    const { site } = over;
    expect(robotsOf(site, ending)).toBe('noindex');
    expect(thingsOf(site, ending).map((thing) => thing['@type'])).toEqual(['BreadcrumbList']);
    expect(sitemapOf(site)).not.toContain(ending);
    expect(existsSync(join(site.dist, calendarOf(ending)))).toBe(false);
  });

  it('is in the list of closed ones and in no other, is not counted, and is like none', () => {
    const { site } = over;
    expect(leadingTo(site, ending)).toEqual(['/jobs/closed/']);
    expect(linksOf(site, '/jobs/closed/', 'main article h2 a')).toEqual([ending, filled]);
    expect(site.text('/jobs/closed/')).toContain('Closed 31 December 2026');
    expect(robotsOf(site, '/jobs/closed/')).toBe('noindex');
    expect(sitemapOf(site)).not.toContain('/jobs/closed/');
    expect(site.text('/jobs/')).toContain('2 open vacancies at 1 company, newest first.');
    expect(site.text('/workplaces/hybrid/')).toContain('0 open vacancies');
    for (const page of [unconfirmed, imported]) expect(similarOf(site, page)).not.toContain(ending);
  });
});

describe('a vacancy its employer filled', () => {
  it('says so, whatever its last day was to be', () => {
    for (const { site } of [before, over]) {
      expect(site.text(filled)).toContain('This vacancy is closed. The position was filled on 1 December 2026.');
      expect(robotsOf(site, filled)).toBe('noindex');
      expect(postingsOf(site, filled)).toEqual([]);
      expect(leadingTo(site, filled)).toEqual(['/jobs/closed/']);
      expect(sitemapOf(site)).not.toContain(filled);
    }
  });
});

describe('a vacancy that is only to come', () => {
  it('is not built, and nothing names it', () => {
    for (const { site } of [before, closing, over]) {
      const naming = site.files.filter((file) => /Secret Engineer|secret-engineer/.test(readFileSync(join(site.dist, file), 'latin1')));
      expect([...naming, ...site.files.filter((file) => file.includes('secret'))]).toEqual([]);
    }
  });
});

describe('a vacancy that nobody confirmed', () => {
  const warning =
    'jobs/acme/payroll-engineer.mdx:13:11  warning  confirm-by  nobody has confirmed since 2026-12-31 that the vacancy is open';

  it('is open as any other until the day it is to be confirmed by', () => {
    for (const { site, warnings } of [before, closing]) {
      expect(site.text(unconfirmed)).not.toContain('confirmed');
      expect(warnings).not.toContain('confirm-by');
    }
  });

  it('says so the day after, and the build warns', () => {
    expect(over.site.text(unconfirmed)).toContain('Nobody has confirmed that this vacancy is still open since 31 December 2026.');
    expect(over.warnings).toContain(warning);
  });

  it('stays open, listed and told of: nobody said that it closed', () => {
    const { site } = over;
    expect(applyOf(site, unconfirmed)).toHaveLength(3);
    expect(linksOf(site, '/jobs/', 'main article h2 a')).toEqual([unconfirmed, imported]);
    expect(sitemapOf(site)).toContain(unconfirmed);
    expect(postingsOf(site, unconfirmed)).toHaveLength(1);
    expect(site.files).not.toContain(calendarOf(unconfirmed));
  });
});

describe('an imported vacancy without a last day', () => {
  it('names its board and the day it was last seen there', () => {
    for (const { site } of [before, over]) {
      const text = site.text(imported);
      expect(text).toContain('No last day is stated: the vacancy was last seen on the Ashby board “acme-jobs” on 20 December 2026.');
      expect(text).toContain('Last seen on its board 20 December 2026');
      expect(text).not.toContain('confirmed');
      expect(linksOf(site, imported)).toContain('https://board.example/1');
    }
  });
});

describe('the sitemap', () => {
  it('is exactly the pages that a search engine may keep', () => {
    for (const { site } of [before, closing, over]) {
      const indexable = site.pages.filter((page) => robotsOf(site, page) === undefined && page !== '/404.html');
      expect(sitemapOf(site).toSorted()).toEqual(indexable.toSorted());
    }
  });

  it('never holds the day of the build', () => {
    for (const { site } of [before, closing, over]) {
      const days = [...fileOf(site, 'sitemap.xml').matchAll(/<lastmod>(.*?)<\/lastmod>/g)].map(([, stated]) => stated!);
      expect(days.length).toBeGreaterThan(3);
      expect(days.filter((stated) => stated > '2026-12-20')).toEqual([]);
    }
  });

  it('is named in robots.txt, which keeps nobody out', () => {
    expect(fileOf(before.site, 'robots.txt')).toBe('User-agent: *\nAllow: /\n\nSitemap: https://jobs.example/sitemap.xml\n');
  });
});
