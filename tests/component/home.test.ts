import { describe, expect, test } from 'vitest';
import HomeHero from '../../src/components/home/HomeHero.astro';
import HomeSection from '../../src/components/home/HomeSection.astro';
import type { SiteGraph } from '../../src/content/graph.ts';
import { homeOrder } from '../../src/content/home-lists.ts';
import { homeNumbers } from '../../src/content/home-words.ts';
import { boardGraph, has, linksOf, render, smallGraph, textOf, textsOf } from '../support/render.ts';

/** The titles of the sections that a site's home page shows, in order. */
async function sectionsOf(graph: SiteGraph): Promise<string[]> {
  const shown: string[] = [];
  for (const section of homeOrder(graph)) {
    if (section === 'search' || section === 'company') continue;
    shown.push(...textsOf(await render(HomeSection, { props: { section, graph } }), 'h2'));
  }
  return shown;
}

const hero = (graph: SiteGraph) => render(HomeHero, { props: { graph } });
const section = (name: string, graph: SiteGraph) => render(HomeSection, { props: { section: name, graph } });
const undisclosed = { pay: { disclosed: false, reason: 'None.' } };

describe('the numbers of a site', () => {
  test.each<[string, SiteGraph]>([
    ['No vacancy is open at the moment.', smallGraph({})],
    ['1 open vacancy at 1 company, with its pay.', boardGraph()],
    ['1 open vacancy at 1 company.', boardGraph({ jobs: { 'acme/backend-engineer': undisclosed } })],
    ['2 open vacancies at 1 company, 1 with its pay.', boardGraph({ jobs: { 'acme/second': undisclosed } })],
    ['2 open vacancies at 2 companies, every one with its pay.', boardGraph({ jobs: { 'moss/second': {} }, companies: { moss: {} } })],
    ['3 open vacancies, 2 with their pay.', boardGraph({ site: inHouse(), jobs: { 'acme/second': {}, 'acme/third': undisclosed } })],
  ])('%s', (words, graph) => expect(homeNumbers(graph)).toBe(words));
});

function inHouse(): object {
  return { mode: 'employer', employer: 'acme' };
}

describe('the head of the home page', () => {
  test('says what the site is, what it has, and takes a search without a script', async () => {
    const element = await hero(boardGraph());
    expect(textsOf(element, 'h1')).toEqual(['Vacancies for tests.']);
    const form = element.querySelector('form')!;
    expect([form.getAttribute('action'), form.querySelector('input')!.name]).toEqual(['/jobs/', 'q']);
    expect(form.querySelector('label')!.getAttribute('for')).toBe(form.querySelector('input')!.id);
  });

  test('has an example that finds something: the most frequent skill, and the most frequent place with none inside', async () => {
    const stack = [{ group: 'All', skills: [{ skill: 'kafka', status: 'core' }] }];
    const field = async (graph: SiteGraph) => (await hero(graph)).querySelector('input')!.getAttribute('placeholder');
    expect(await field(boardGraph({ jobs: { 'acme/backend-engineer': { stack } } }))).toBe('Try Kafka or Barcelona');
    expect(await field(boardGraph())).toBeNull();
  });

  test('leads to what there is, with the number of each', async () => {
    const element = await hero(boardGraph({ jobs: { 'acme/second': {} } }));
    expect(linksOf(element).map(({ name, to }) => [name, to])).toEqual([
      ['2 open vacancies', '/jobs/'],
      ['1 role guide', '/roles/'],
      ['1 company', '/companies/'],
      ['3 tools and skills', '/skills/'],
      ['2 places', '/places/'],
    ]);
    expect(has(await hero(smallGraph({})), 'nav')).toBe(false);
  });

  test('has no search where nothing could be found, or where the settings leave it out', async () => {
    expect(has(await hero(smallGraph({})), 'form')).toBe(false);
    expect(has(await hero(boardGraph({ site: { home: { sections: ['vacancies'] } } })), 'form')).toBe(false);
  });

  test('names the employer, where the site is theirs, and says nothing twice', async () => {
    const own = boardGraph({ site: inHouse(), companies: { acme: { tagline: 'Sells everything but time.' } } });
    expect(textOf(await hero(own))).toMatch(/^Acme Vacancies for tests\. Sells everything but time\. 1 open vacancy, with its pay\. /);
    const same = boardGraph({ site: inHouse(), companies: { acme: { tagline: 'Vacancies for tests.' } } });
    expect(textOf(await hero(same))).toMatch(/^Acme Vacancies for tests\. 1 open vacancy, with its pay\. /);
  });
});

describe('the sections of the home page', () => {
  test('are all that have content, each with a title', async () => {
    const graph = boardGraph({ jobs: { 'acme/second': {} }, articles: { 'write-well': {} }, site: { home: { jobs: ['acme/second'] } } });
    expect(await sectionsOf(graph)).toEqual([
      'Featured vacancies',
      'New vacancies',
      'By kind of work',
      'By place',
      'By level',
      'By workplace',
      'Role guides',
      'Companies that are hiring',
      'Articles',
    ]);
  });

  test('are those of the settings, in their order', async () => {
    expect(await sectionsOf(boardGraph({ site: { home: { sections: ['companies', 'articles', 'vacancies'] } } }))).toEqual([
      'Companies that are hiring',
      'New vacancies',
    ]);
  });

  test.each<[string, SiteGraph, string[]]>([
    ['nothing', smallGraph({}), []],
    ['one role guide', smallGraph({ roles: { 'backend-engineer': {} } }), ['Role guides']],
    ['a company that does not hire', smallGraph({ companies: { acme: {} } }), []],
    [
      'a vacancy that was filled',
      boardGraph({ jobs: { 'acme/backend-engineer': { status: 'filled', closedOn: '2026-11-10' } } }),
      ['Role guides'],
    ],
    ['one article', smallGraph({ articles: { 'write-well': {} } }), ['Articles']],
  ])('of a site with %s are no empty ones', async (_, graph, titles) => {
    expect(await sectionsOf(graph)).toEqual(titles);
    for (const name of homeOrder(graph)) {
      const words = name === 'search' || name === 'company' ? '' : textOf(await section(name, graph));
      expect(words, name).not.toMatch(/\b0 /);
    }
  });

  test('count open vacancies, and lead to pages that list them without a script', async () => {
    const graph = boardGraph({
      jobs: { 'acme/second': {}, 'acme/third': { level: 'senior', workplace: 'remote', remote: { countries: ['ES'] } } },
    });
    expect(textsOf(await section('levels', graph), 'li')).toEqual(['Mid-level 2 vacancies', 'Senior 1 vacancy']);
    expect(linksOf(await section('workplaces', graph)).map(({ to }) => to)).toEqual(['/workplaces/onsite/', '/workplaces/remote/']);
    const families = await section('families', graph);
    expect(textsOf(families, '.home-count')).toEqual(['3 open vacancies']);
    expect(linksOf(families)).toContainEqual({ name: 'Backend Engineer 3 vacancies', to: '/roles/backend-engineer/' });
  });

  test('name a featured vacancy once, with what it is about', async () => {
    const graph = boardGraph({ jobs: { 'acme/second': { title: 'Second' } }, site: { home: { jobs: ['acme/second'] } } });
    const featured = await section('featured', graph);
    expect(textsOf(featured, 'h3')).toEqual(['Second']);
    expect(textOf(featured)).toContain('Builds the payment service.');
    expect(textsOf(await section('vacancies', graph), 'h3')).toEqual(['Backend Engineer']);
  });

  test('have four new vacancies beside one that is featured, and six without', async () => {
    const jobs = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`acme/job-${at}`, {}]));
    const numberBeside = async (...featured: string[]) =>
      textsOf(await section('vacancies', boardGraph({ jobs, site: { home: { jobs: featured } } })), 'h3').length;
    expect([await numberBeside('acme/job-1'), await numberBeside(), await numberBeside('acme/job-1', 'acme/job-2')]).toEqual([4, 6, 6]);
  });

  test('leave out the companies where there is one employer', async () => {
    expect(await sectionsOf(boardGraph({ site: inHouse() }))).toEqual([
      'Open vacancies',
      'By kind of work',
      'By place',
      'By level',
      'By workplace',
      'Role guides',
    ]);
    expect(textOf(await section('vacancies', boardGraph({ site: inHouse() })))).not.toContain('Acme');
  });
});
