import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CommandResult } from '../support/command.ts';
import { build, BuiltSite, fixture, linesOf, temporaryContent, temporaryFolder, textOf } from '../support/fixture.ts';
import { toShortJson } from '../../src/outputs/api/short-json.ts';
import { deadLinks } from '../support/links.ts';

/** A copy: around it there is no git, so that no page depends on the commits of this repository. */
const content = temporaryContent(fixture('complete'));
const origin = 'https://lamplight.example';

/** Written by hand from the files of the fixture: not what the code says it should build. */
const pages = [
  '/',
  '/404.html',
  '/about/',
  '/about/design/',
  '/accessibility/',
  '/articles/',
  '/articles/ask-about-the-lamp/',
  '/articles/prune-well/',
  '/changes/',
  '/companies/',
  '/companies/lantern-works/',
  '/companies/moss-and-co/',
  '/developers/',
  '/employment-types/contract/',
  '/employment-types/full-time/',
  '/employment-types/part-time/',
  '/employment-types/temporary/',
  '/jobs/',
  '/jobs/closed/',
  '/jobs/lantern-works/keeper/',
  '/jobs/lantern-works/senior-tide-engineer/',
  '/jobs/lantern-works/tide-engineer/',
  '/jobs/moss-and-co/data-gardener/',
  '/jobs/moss-and-co/diver/',
  '/jobs/moss-and-co/night-watch/',
  '/jobs/moss-and-co/weaver/',
  '/ladders/',
  '/ladders/gardens/',
  '/ladders/tides/',
  '/levels/junior/',
  '/levels/mid/',
  '/levels/senior/',
  '/pay/',
  '/pay/senior-tide-engineer/',
  '/pay/tide-engineer/',
  '/places/',
  '/places/lisbon/',
  '/places/norway/',
  '/places/oslo/',
  '/places/portugal/',
  '/privacy/',
  '/report/',
  '/roles/',
  '/roles/data-gardener/',
  '/roles/data-gardener/compare/senior-tide-engineer/',
  '/roles/data-gardener/compare/tide-engineer/',
  '/roles/data-gardener/scorecard/',
  '/roles/senior-tide-engineer/',
  '/roles/senior-tide-engineer/scorecard/',
  '/roles/tide-engineer/',
  '/roles/tide-engineer/compare/senior-tide-engineer/',
  '/roles/tide-engineer/scorecard/',
  '/search/',
  '/skills/',
  '/skills/barnacledb/',
  '/skills/category/database/',
  '/skills/category/language/',
  '/skills/category/message-broker/',
  '/skills/category/monitoring/',
  '/skills/category/practice/',
  '/skills/category/soft-skill/',
  '/skills/clear-writing/',
  '/skills/curiosity/',
  '/skills/gullmq/',
  '/skills/lua/',
  '/skills/patience/',
  '/skills/sundial/',
  '/skills/tide-reading/',
  '/workplaces/hybrid/',
  '/workplaces/onsite/',
  '/workplaces/remote/',
];

const vacancy = '/jobs/lantern-works/tide-engineer/';
const openVacancies = [
  '/jobs/moss-and-co/night-watch/',
  '/jobs/lantern-works/senior-tide-engineer/',
  '/jobs/lantern-works/tide-engineer/',
  '/jobs/moss-and-co/data-gardener/',
];
const closedVacancies = ['/jobs/moss-and-co/diver/', '/jobs/moss-and-co/weaver/', '/jobs/lantern-works/keeper/'];

let result: CommandResult;
let site: BuiltSite;

beforeAll(async () => {
  const dist = join(temporaryFolder(), 'dist');
  result = await build(content, dist);
  site = new BuiltSite(dist);
});

const linksOf = (page: string, selector = 'main a') =>
  [...site.document(page).querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
const headingsOf = (page: string) => [...site.document(page).querySelectorAll('main h2')].map(textOf);
const sectionOf = (page: string, id: string) => textOf(site.document(page).getElementById(id)?.closest('section'));
/** The facts at a glance. How wide a dash stands between two amounts is for the locale to say. */
const factsOf = (page: string) => textOf(site.document(page).querySelector('main aside')).replace(/ – /g, '–');
const titled = (page: string, title: string) => pages.includes(page) && headingsOf(page).includes(title);

describe('the build of a small but complete site', () => {
  it('ends with 0, counts its pages and prints no more than the warnings of the content', () => {
    expect(result.status).toBe(0);
    expect(result.stdout).toContain(`${pages.length} pages in `);
    expect(linesOf(result).filter((line) => /error/i.test(line))).toEqual([]);
  });

  it('has exactly the pages that the content asks for', () => {
    expect(site.pages).toEqual(pages);
  });

  it('has no page for what nothing refers to, or for what is only to come', () => {
    for (const gone of ['/skills/cobol/', '/places/atlantis/', '/levels/intern/', '/employment-types/internship/']) {
      expect(site.pages).not.toContain(gone);
    }
    expect(site.pages).not.toContain('/jobs/moss-and-co/cartographer/');
    expect(site.pages.filter((page) => site.html(page).includes('Cartographer of Fog'))).toEqual([]);
  });

  it('copies the media folder and the public folder', () => {
    expect(site.files.filter((file) => file.startsWith('media/'))).toEqual(['media/lantern.svg', 'media/pier.svg']);
    expect(readFileSync(join(site.dist, 'media/lantern.svg'), 'utf8')).toBe(readFileSync(join(content, 'media/lantern.svg'), 'utf8'));
    expect(site.files).toContain('favicon.svg');
  });

  it('has no address that leads nowhere, fragments included', () => {
    // The canonical address of the page that stands for all missing ones is nobody's.
    expect(deadLinks(site, origin).filter(({ page }) => page !== '/404.html')).toEqual([]);
  });
});

describe('every page', () => {
  it('has one h1, a language, a canonical address and a way back', () => {
    for (const page of pages) {
      const document = site.document(page);
      expect(document.querySelectorAll('h1'), page).toHaveLength(1);
      expect(textOf(document.querySelector('h1')), page).not.toBe('');
      expect(document.documentElement.lang, page).toBe('en-GB');
      expect(document.querySelectorAll('main'), page).toHaveLength(1);
      const crumbs = [...document.querySelectorAll('nav[aria-label="Breadcrumb"] li')];
      if (page === '/' || page === '/404.html') expect(crumbs, page).toHaveLength(0);
      else {
        expect(crumbs.length, page).toBeGreaterThan(1);
        expect(crumbs[0]!.querySelector('a')?.getAttribute('href'), page).toBe('/');
        expect(document.querySelectorAll('nav[aria-label="Breadcrumb"] [aria-current="page"]'), page).toHaveLength(1);
      }
    }
  });

  it('has a title, a description and a canonical address that no other page has', () => {
    const all = pages.map((page) => {
      const { head } = site.document(page);
      return {
        page,
        title: head.querySelector('title')?.textContent,
        description: head.querySelector('meta[name="description"]')?.getAttribute('content'),
        canonical: head.querySelector('link[rel="canonical"]')?.getAttribute('href'),
      };
    });
    for (const { page, title, description, canonical } of all) {
      expect(title, page).toMatch(/Lamplight Jobs$/);
      expect(description!.length, page).toBeGreaterThan(20);
      expect(description!.length, page).toBeLessThanOrEqual(160);
      if (page !== '/404.html') expect(canonical).toBe(origin + page);
    }
    for (const key of ['title', 'description', 'canonical'] as const) {
      expect(repeated(all.map((one) => one[key] ?? '')), key).toEqual([]);
    }
  });

  it('carries no script, style, handler or form that its policy would have to allow', () => {
    for (const page of pages) {
      const document = site.document(page);
      expect([...document.querySelectorAll('script:not([src]):not([type="application/ld+json"])')].map(textOf), page).toEqual([]);
      expect(document.querySelectorAll('style, [style], iframe, object, embed, form:not([action^="/"]), base'), page).toHaveLength(0);
      const attributes = [...document.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
      expect(
        attributes.filter(({ name }) => name.startsWith('on')).map(({ name }) => name),
        page,
      ).toEqual([]);
      expect(
        attributes.filter(({ value }) => /^\s*(?:javascript|vbscript|data):/i.test(value)).map(({ value }) => value),
        page,
      ).toEqual([]);
    }
  });

  it('of an entry is Markdown and JSON too, and says so where programs and people look', () => {
    const hasTwin = /^\/(?:(?:roles|companies|skills|places|articles)\/[a-z0-9-]+|jobs\/[a-z0-9-]+\/[a-z0-9-]+)\/$/;
    const withTwins = pages.filter((page) => hasTwin.test(page) && !page.startsWith('/skills/category/'));
    expect(withTwins.length).toBeGreaterThan(20);
    for (const page of pages) {
      const types = ['text/markdown', 'application/json'].map((type) => `head link[rel="alternate"][type="${type}"]`).join();
      const twins = withTwins.includes(page) ? [`${page.slice(0, -1)}.md`, `${page.slice(0, -1)}.json`] : [];
      expect(linksOf(page, types), page).toEqual(twins);
      expect(
        linksOf(page).filter((address) => twins.includes(address)),
        page,
      ).toEqual(twins);
    }
  });

  it('uses no id twice', () => {
    for (const page of pages) {
      expect(repeated([...site.document(page).querySelectorAll('[id]')].map(({ id }) => id)), page).toEqual([]);
    }
  });

  it('skips no level of headings', () => {
    for (const page of pages) {
      const depths = [...site.document(page).querySelectorAll('h1, h2, h3, h4, h5, h6')].map(({ tagName }) => Number(tagName[1]));
      const skips = depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1);
      expect(skips, `${page}: ${depths.join(' ')}`).toEqual([]);
    }
  });
});

describe('the page of a vacancy', () => {
  it('shows every section', () => {
    expect(headingsOf(vacancy).toSorted()).toEqual(
      [
        'Facts at a glance',
        'Who we are',
        'What you will do',
        'What you bring',
        'Technical environment',
        'How this differs from the role guide',
        'Pay',
        'Hiring process',
        'Hybrid policy',
        'Benefits',
        'Inclusion and adjustments',
        'The company',
        'The tech scene in Lisbon',
        'How to apply',
        'Similar vacancies',
        'Top skills',
        'What changed',
      ].toSorted(),
    );
  });

  it('gives the facts once each, in their own words', () => {
    const facts = factsOf(vacancy);
    for (const fact of [
      '€41,000–€52,000 a year',
      'base salary; oilskins come on top',
      'Lisbon',
      'Hybrid',
      'Mid-level',
      'Full-time',
      'Contract',
      'Night watch',
      'Portuguese, working proficiency',
      "Bachelor's degree",
      'Experience can stand in for it.',
      '24 months',
      '3 November 2026',
      '31 December 2026',
      'LW-7',
    ]) {
      expect(facts.split(fact), fact).toHaveLength(2);
    }
  });

  it('says who wrote the summary', () => {
    expect(textOf(site.document(vacancy).querySelector('section[aria-label="Summary"]'))).toBe(
      'You keep the tide clock right at night, with two others and a cat. Summary: written by a language model.',
    );
    expect(site.text('/jobs/lantern-works/senior-tide-engineer/')).toContain('Summary: written by a person.');
  });

  it('groups the stack as the employer does, and marks what is on its way out', () => {
    const stack = sectionOf(vacancy, 'stack');
    expect(stack).toMatch(/Clock room .*Lua.*BarnacleDB \(one shard\).* Attic .*Sundial \(being phased out\).*GullMQ \(nice to have\)/);
    expect(sectionOf(vacancy, 'skills')).toMatch(/Needed .*Lua.*Tide reading.* Welcome .*GullMQ/);
    expect(sectionOf(vacancy, 'skills')).not.toContain('Sundial');
  });

  it('names top skills where no musts are given, never a legacy one', () => {
    const topSkills = sectionOf('/jobs/lantern-works/senior-tide-engineer/', 'top-skills');
    expect(topSkills).toMatch(/Lua.*BarnacleDB/);
    expect(topSkills).not.toContain('Sundial');
  });

  it('says how it differs from its role guide', () => {
    expect(sectionOf(vacancy, 'departures')).toMatch(
      /Compared with the guide for a Tide Engineer, this vacancy: Also asks for .*GullMQ \(nice to have\)$/,
    );
    expect(sectionOf('/jobs/lantern-works/senior-tide-engineer/', 'departures')).toMatch(/Senior Tide Engineer/);
  });

  it('adds up the process and says which stage has no length', () => {
    const process = sectionOf(vacancy, 'process');
    expect(process).toContain('3 stages. The lengths that are stated add up to 1 h 30 min. 1 stage does not say how long it takes.');
    expect(process).toMatch(/Call with the keeper 30 min With the keeper Assesses what both expect/);
    expect(process).toMatch(/Supper length not stated/);
  });

  it('gives the hybrid policy in one place', () => {
    const words = 'On site 3 days a week Fixed days Monday and Thursday Remote weeks 1 week a quarter Flex days 3 days a year';
    expect(sectionOf(vacancy, 'hybrid')).toBe(`Hybrid policy ${words} Storms count as on site.`);
  });

  it('tells the benefits, the welcome, the company and the place', () => {
    expect(sectionOf(vacancy, 'benefits')).toContain('A new set each year.');
    expect(sectionOf(vacancy, 'inclusion')).toContain(
      'Apply even if you have never seen the sea. Tell us what you need; the stairs have a lift.',
    );
    expect(sectionOf(vacancy, 'company')).toContain('We keep lamps and clocks.');
    expect(sectionOf(vacancy, 'place')).toContain('Keepers and their cats.');
    expect(site.document(vacancy).querySelector('#place + .prose h3')?.id).toBe('place-text-who-works-here');
  });

  it('explains why another vacancy is similar, and shows only open ones', () => {
    const links = linksOf(vacancy, '#similar ~ ul h3 a');
    expect(links).toContain('/jobs/lantern-works/senior-tide-engineer/');
    expect(sectionOf(vacancy, 'similar')).toMatch(/Same role family; also in Lisbon; shares Lua(?:,| and) /);
    for (const page of [...openVacancies, ...closedVacancies]) {
      const similar = linksOf(page, '#similar ~ ul h3 a');
      expect(openVacancies, page).toEqual(expect.arrayContaining(similar));
      expect(similar, page).not.toContain(page);
    }
  });

  it('says how to apply and how to report it', () => {
    // Below the facts or, on a phone, at the lower edge of the window; and at the end of the page.
    expect(linksOf(vacancy, 'main a.button')).toEqual(Array(3).fill('https://lantern.example/apply/night'));
    expect(sectionOf(vacancy, 'apply')).toMatch(
      /You apply on lantern\.example\. The last day is 31 December 2026\s?\. Give the reference LW-7\./,
    );
    expect(linksOf('/jobs/moss-and-co/data-gardener/', 'main a.button')[0]).toBe('mailto:moss@moss.example?subject=Data%20Gardener');
    for (const page of [...openVacancies, ...closedVacancies]) {
      expect(
        linksOf(page).filter((address) => address.startsWith('mailto:report@lamplight.example')),
        page,
      ).toHaveLength(1);
    }
  });

  it('names its sources and where it is edited', () => {
    expect(linksOf(vacancy)).toContain('https://lantern.example/log');
    expect(linksOf(vacancy)).toContain('https://code.example/lamplight/jobs/edit/main/content/jobs/lantern-works/tide-engineer.mdx');
  });

  it('states each of several ranges', () => {
    const facts = factsOf('/jobs/lantern-works/senior-tide-engineer/');
    expect(facts).toContain('Lisbon: €60,000–€72,000 a year');
    expect(facts).toContain('Oslo: NOK 800,000–950,000 a year');
    expect(facts).toContain('Portugal and Norway two meetings a year on the pier');
  });

  it('states why pay is not disclosed', () => {
    expect(site.text('/jobs/moss-and-co/data-gardener/')).toContain('Not disclosed The guild forbids it.');
  });

  it('says that nobody has confirmed it for a while', () => {
    expect(site.text('/jobs/moss-and-co/data-gardener/')).toContain(
      'Nobody has confirmed that this vacancy is still open since 1 November 2026',
    );
  });

  it('is whole without what its board did not say', () => {
    const imported = '/jobs/moss-and-co/night-watch/';
    expect(headingsOf(imported)).toEqual(['Facts at a glance', 'The company', 'How to apply', 'What changed']);
    const text = site.text(imported);
    expect(text).toContain('Last seen on its board 21 November 2026');
    for (const absent of ['undefined', 'null', 'NaN', 'Workplace', 'Level', 'Employment', 'Role guide']) expect(text).not.toContain(absent);
    expect(titled(imported, 'Similar vacancies')).toBe(false);
  });
});

describe('a vacancy in Markdown with HTML of its own', () => {
  const page = '/jobs/moss-and-co/data-gardener/';

  it('keeps what is plain', () => {
    const prose = site.document(page).querySelector('.prose')!;
    expect(textOf(prose)).toContain('A plain paragraph.');
    expect(prose.querySelector('strong')?.textContent).toBe('kept');
    expect(prose.querySelector('kbd')?.textContent).toBe('Ctrl');
  });

  it('loses what could do harm', () => {
    const prose = site.document(page).querySelector('.prose')!;
    expect(prose.querySelectorAll('script, iframe, form, input, img, [onclick], [style], [href^="javascript:"]')).toHaveLength(0);
    expect(prose.querySelectorAll('#main')).toHaveLength(0);
    for (const trace of ['stolen', 'steal()', 'evil.example', 'pixel.gif']) expect(site.html(page)).not.toContain(trace);
  });

  it('loses it in an article too', () => {
    expect(textOf(site.document('/articles/prune-well/').querySelector('.prose'))).toBe(
      'Begin at the end Old rows first. Bold is not clever.',
    );
  });
});

describe('a closed vacancy', () => {
  const reasons: Record<string, string> = {
    '/jobs/lantern-works/keeper/': 'This vacancy is closed. The position was filled on 5 November 2026',
    '/jobs/moss-and-co/diver/': 'This vacancy is closed. The employer cancelled the vacancy on 15 November 2026',
    '/jobs/moss-and-co/weaver/': 'This vacancy is closed. The time to apply ended on 20 November 2026',
  };

  it('keeps its page, out of search engines, with the reason and no way to apply', () => {
    for (const page of closedVacancies) {
      expect(site.document(page).querySelector('meta[name="robots"]')?.getAttribute('content'), page).toBe('noindex');
      expect(site.text(page)).toContain(reasons[page]);
      expect(linksOf(page, 'main a.button'), page).toEqual([]);
      expect(site.html(page), page).not.toMatch(/href="[^"]*(?:apply\/keeper|moss\.example)/);
      expect(headingsOf(page), page).not.toContain('How to apply');
    }
    for (const page of openVacancies) expect(site.document(page).querySelector('meta[name="robots"]'), page).toBeNull();
  });

  it('is in no list but that of the closed ones', () => {
    const listing = (closed: string) => pages.filter((page) => linksOf(page, 'a').includes(closed));
    for (const page of closedVacancies) expect(listing(page), page).toEqual(['/jobs/closed/']);
    expect(linksOf('/jobs/closed/', 'main article h2 a')).toEqual(closedVacancies);
  });

  it('is not counted', () => {
    expect(linksOf('/jobs/', 'main article h2 a')).toEqual(openVacancies);
    expect(site.text('/jobs/')).toContain('4 open vacancies at 2 companies, newest first.');
    expect(site.text('/employment-types/temporary/')).toContain('0 open vacancies');
  });
});

describe('the page of a role', () => {
  const role = '/roles/tide-engineer/';

  it('shows every section, and lists them in its contents', () => {
    const sections = [
      'Sample job description',
      'Responsibilities',
      'Prerequisites',
      'Hard skills',
      'Soft skills',
      'Pay',
      'Tools',
      'Hiring questions',
      'Interview kit',
      'Suggested process',
      'The ladder',
      'Open vacancies',
      'Related roles',
      'Related articles',
      'What changed',
    ];
    const inSample = [...site.document(role).querySelectorAll('.sheet h2')].map(textOf);
    expect(headingsOf(role).filter((title) => !inSample.includes(title))).toEqual(sections);
    expect([...site.document(role).querySelectorAll('nav[aria-label="On this page"] a')].map(textOf)).toEqual(sections);
    expect(inSample).toEqual(['About the work']);
  });

  it('has content in each of them', () => {
    const expected: Record<string, RegExp> = {
      sample: /You wind the clock of the harbour and are paid pay range\./,
      responsibilities: /Winds the clock Reads the gauge Writes the almanac/,
      prerequisites: /Has read a tide table/,
      'hard-skills': /Lua Working 1 of 1 The clock is written in it\. .*BarnacleDB Practitioner 1 of 1 .* Tide reading Expert 1 of 1/,
      'soft-skills': /Patience Waits for low water\./,
      pay: /Mid-level .*€38,000 €44,000 €50,000 .*Source: Almanac of wages 2025, reference date 31 December 2025/,
      tools:
        /Programming languages .*Lua asked for by 1 of 1 Scripts .* Databases .*BarnacleDB asked for by 1 of 1 Queries over the readings\./,
      'hiring-questions': /Is swimming needed\? It is not\./,
      interview:
        /Tide reading Expert What is a neap tide\? A good answer shows The moon in a quarter\. Red flags The moon is not mentioned\./,
      process: /2 stages\. .*Walk on the pier 30 min With the keeper .*A reading together length not stated/,
      ladder: /Mid-level Tide Engineer Senior Senior Tide Engineer Next role .*€17,000 a year more: median €44,000 to €61,000/,
      vacancies: /Tide Engineer, Night Watch/,
      'related-roles': /Data Gardener/,
      'related-articles': /Ask about the lamp/,
    };
    for (const [id, words] of Object.entries(expected)) expect(sectionOf(role, id), id).toMatch(words);
  });

  it('marks blanks for a hiring team, filled in or not', () => {
    const blanks = [...site.document(role).querySelectorAll('.sheet .prose [data-blank]')];
    expect(blanks.map((blank) => [blank.getAttribute('data-blank'), textOf(blank)])).toEqual([
      ['company', 'the harbour'],
      ['pay-range', 'pay range'],
    ]);
  });

  it('lists the open vacancies of the role and no other', () => {
    expect(linksOf(role, '#vacancies ~ ul h3 a')).toEqual([vacancy]);
  });
});

describe('what refers to what', () => {
  it('lists the vacancies of the places inside a place', () => {
    expect(linksOf('/places/norway/', '#vacancies ~ ul h3 a')).toEqual([
      '/jobs/moss-and-co/night-watch/',
      '/jobs/lantern-works/senior-tide-engineer/',
      '/jobs/moss-and-co/data-gardener/',
    ]);
    expect(linksOf('/places/oslo/', '#companies ~ ul h3 a')).toEqual(['/companies/lantern-works/']);
  });

  it('lists the roles and vacancies that ask for a skill, and how', () => {
    expect(linksOf('/skills/gullmq/', '#vacancies ~ ul h3 a')).toEqual([vacancy]);
    expect(sectionOf('/skills/gullmq/', 'vacancies')).toContain('GullMQ: nice to have');
    expect(sectionOf('/skills/sundial/', 'vacancies')).toContain('No open vacancy asks for Sundial');
    expect(sectionOf('/skills/sundial/', 'phased-out')).toContain('2 open vacancies name it as something the team is moving away from.');
    expect(linksOf('/skills/lua/', '#roles ~ ul h3 a')).toEqual([
      '/roles/data-gardener/',
      '/roles/senior-tide-engineer/',
      '/roles/tide-engineer/',
    ]);
  });

  it('shows salary tables as tables with a caption, beside what is offered', () => {
    const tables = [...site.document('/pay/senior-tide-engineer/').querySelectorAll('table')];
    expect(tables.map((table) => table.querySelector('caption') !== null)).toEqual([true, true]);
    expect(sectionOf('/pay/senior-tide-engineer/', 'benchmarks')).toContain('€80,000 or more');
    expect(sectionOf('/pay/senior-tide-engineer/', 'offered')).toMatch(/€60,000 ?– ?€72,000 a year/);
  });

  it('shows the logo of a company, and initials where there is none', () => {
    expect(site.document('/companies/lantern-works/').querySelector('main img')?.getAttribute('src')).toBe('/media/lantern.svg');
    expect(textOf(site.document('/companies/moss-and-co/').querySelector('main .picture'))).toBe('MC');
  });
});

describe('the page for developers', () => {
  const developers = '/developers/';
  const fileOf = (path: string) => readFileSync(join(site.dist, path), 'utf8');

  it('shows the first page of vacancies as the file has it', () => {
    const blocks = [...site.document(developers).querySelectorAll('main pre')].map(({ textContent }) => textContent);
    const file = JSON.parse(fileOf('/api/v1/jobs.json'));
    expect(file.items.map(({ url }: { url: string }) => url)).toEqual(openVacancies.map((path) => origin + path));
    expect(blocks[1]).toBe(toShortJson(file));
    expect(blocks[0]).toContain(`let address = '${origin}/api/v1/jobs.json';`);
  });

  it('names every list with its length, and files that are there', () => {
    expect(site.text(developers, '#api ~ .file-list')).toMatch(
      /^Open vacancies \(4\) .*Role guides \(3\) .*Companies \(2\) .*Skills \(8\) .*Places \(4\) .*Pay benchmarks \(1\) .*Articles \(2\) /,
    );
    const files = linksOf(developers, '.file-list a');
    expect(files.length).toBeGreaterThan(30);
    expect(files.filter((path) => !site.files.includes(path.slice(1)))).toEqual([]);
  });

  it('says under which licence the pay figures are', () => {
    expect(sectionOf(developers, 'licences')).toContain('CC0: ');
  });

  it('is named in the footer of every page', () => {
    for (const page of pages) expect(linksOf(page, 'footer a'), page).toContain(developers);
  });
});

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}
