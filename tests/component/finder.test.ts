import { describe, expect, test } from 'vitest';
import Finder from '../../src/components/finder/Finder.astro';
import type { SiteGraph } from '../../src/content/graph.ts';
import { jobsPageSize, pageOf } from '../../src/domain/pagination.ts';
import { createFinder } from '../../src/search/engine/finder.ts';
import { everything, readSelection, toQuery } from '../../src/search/engine/selection.ts';
import { facetTableOf } from '../../src/search/index/facet-table-of.ts';
import { boardGraph, has, linksOf, render, textOf, textsOf, type SmallContent } from '../support/render.ts';

/** The finder of a small site, as its first page or another one. */
async function finder(content: SmallContent = {}, number = 1): Promise<HTMLElement> {
  return render(Finder, { props: propsOf(boardGraph(content), number) });
}

function propsOf(graph: SiteGraph, number: number) {
  const table = facetTableOf(graph);
  const found = createFinder(table, graph.now.getTime()).find(everything);
  return { table, found, page: pageOf(graph.openVacancies, number, jobsPageSize) };
}

const panelOf = (element: HTMLElement) => element.querySelector('aside')!;
const group = (element: HTMLElement, title: string) =>
  [...element.querySelectorAll('details')].find((details) => textOf(details.querySelector('summary')!) === title)!;
const list = (element: HTMLElement, label: string) => element.querySelector(`ul[aria-label="${label}"]`)!;
const rows = (element: HTMLElement, label: string) => [...list(element, label).children].map((item) => textOf(item));

/** Vacancies by id, each with some fields. */
const jobs = (...fields: object[]) => ({ jobs: Object.fromEntries(fields.map((one, at) => [`acme/job-${at}`, one])) });

describe('the list', () => {
  const many = (total: number) => ({ jobs: Object.fromEntries(Array.from({ length: total - 1 }, (_, at) => [`acme/job-${at}`, {}])) });

  test('has thirty vacancies a page, and leads to the pages after it', async () => {
    const [first, second] = [await finder(many(31)), await finder(many(31), 2)];
    expect(first.querySelectorAll('article')).toHaveLength(30);
    expect(second.querySelectorAll('article')).toHaveLength(1);
    expect(linksOf(first.querySelector('nav[aria-label="Pages of vacancies"]')!)).toContainEqual({ name: 'Next', to: '/jobs/page/2/' });
    expect(textOf(first.querySelector('[role="status"]')!)).toBe('31 vacancies');
  });

  test('comes before the panel, as one reads it without scripts', async () => {
    const element = await finder();
    const following = element.ownerDocument.defaultView!.Node.DOCUMENT_POSITION_FOLLOWING;
    expect(element.querySelector('article')!.compareDocumentPosition(panelOf(element)) & following).toBe(following);
  });
});

describe('the panel without scripts', () => {
  test('links every value to the page of its own, with the number of its vacancies', async () => {
    const element = await finder(
      jobs({ level: 'senior', workplace: 'remote', remote: { countries: ['ES'] }, skills: { must: ['kafka'] } }),
    );
    expect(linksOf(panelOf(element)).filter(({ to }) => to !== '#results')).toEqual([
      { name: 'Spain 2', to: '/places/spain/' },
      { name: 'Barcelona 2', to: '/places/barcelona/' },
      { name: 'Mid-level 1', to: '/levels/mid/' },
      { name: 'Senior 1', to: '/levels/senior/' },
      { name: 'On site 1', to: '/workplaces/onsite/' },
      { name: 'Remote 1', to: '/workplaces/remote/' },
      { name: 'Kafka 1', to: '/skills/kafka/' },
      { name: 'Backend Engineer 2', to: '/roles/backend-engineer/' },
      { name: 'Acme 2', to: '/companies/acme/' },
      { name: 'Full-time 2', to: '/employment-types/full-time/' },
    ]);
  });

  test('names what has no page of its own without a link', async () => {
    const element = await finder(jobs({ workplace: 'remote', remote: { countries: 'worldwide' } }));
    expect(rows(element, 'Role family')).toEqual(['Backend 2']);
    expect(has(list(element, 'Role family'), 'a')).toBe(false);
    // Nothing can be done with these, so they are not shown either.
    expect(rows(element, 'Remote from')).toEqual(['Remote from anywhere 1']);
    expect(has(element, '.scripted > ul[aria-label="Remote from"]')).toBe(true);
    expect(has(list(element, 'Remote from'), 'a')).toBe(false);
  });

  test('has one group a facet, in the order of a search, and none for a facet without values', async () => {
    const element = await finder();
    expect(textsOf(element, 'details > summary')).toEqual([
      'Place',
      'Level',
      'Workplace',
      'Pay',
      'Role family',
      'Role',
      'Company',
      'Employment type',
      'Dates',
    ]);
    expect([...element.querySelectorAll('details[open] > summary')].map(textOf)).toEqual(['Place', 'Level', 'Workplace', 'Pay']);
  });

  test('lists places as a tree, those with most vacancies first at every branch', async () => {
    const places = {
      france: { name: 'France', kind: 'country', country: 'FR' },
      paris: { name: 'Paris', parent: 'france' },
      lyon: { name: 'Lyon', parent: 'france' },
      catalonia: { name: 'Catalonia', kind: 'region', parent: 'spain' },
      girona: { name: 'Girona', parent: 'catalonia' },
    };
    const element = await finder({ places, ...jobs({ places: ['paris'] }, { places: ['paris', 'lyon'] }, { places: ['girona', 'lyon'] }) });
    const items = [...list(element, 'Place').children];
    expect(items.map((item) => `${item.getAttribute('aria-level') ?? 1} ${textOf(item)}`)).toEqual([
      '1 France 3',
      '2 Lyon 2',
      '2 Paris 2',
      '1 Spain 2',
      '2 Barcelona 1',
      '2 Catalonia 1',
      '3 Girona 1',
    ]);
  });

  test('sorts other values by their number, then as they are listed everywhere', async () => {
    const element = await finder(jobs({ level: 'staff' }, { level: 'senior' }, { level: 'senior' }, { level: 'intern' }));
    expect(rows(element, 'Level')).toEqual(['Senior 2', 'Intern 1', 'Mid-level 1', 'Staff 1']);
  });

  test('shows the first of a long list and can show all of it; a short one is all there', async () => {
    const skills = Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`skill-${at}`, { name: `Skill ${at}` }]));
    const element = await finder({ skills, ...jobs({ skills: { must: Object.keys(skills) } }) });
    expect(rows(element, 'Skill')).toHaveLength(11);
    const box = list(element, 'Skill').nextElementSibling!;
    expect(textOf(box)).toBe('Show all 11 skills');
    expect(box.querySelector('input')!.hasAttribute('name')).toBe(false);
    expect(has(group(element, 'Level'), '.show-all, .facet-filter')).toBe(false);
    expect(group(element, 'Skill').querySelector('.facet-filter')!.getAttribute('aria-label')).toBe('Filter skills');
  });

  test('cuts a very long list to the 200 with most vacancies and leads to the list of all', async () => {
    const ids = Array.from({ length: 203 }, (_, at) => `company-${at}`);
    const companies = Object.fromEntries(ids.map((id) => [id, { name: `Company ${id}` }]));
    const one = Object.fromEntries(ids.map((id) => [`${id}/job`, {}]));
    const element = await finder({ companies, jobs: { ...one, 'company-202/second': {} } });
    expect(rows(element, 'Company')).toHaveLength(200);
    expect(rows(element, 'Company')[0]).toBe('Company company-202 2');
    expect(linksOf(group(element, 'Company')).at(-1)).toEqual({ name: 'All 204 companies', to: '/companies/' });
  });
});

describe('what a script uses', () => {
  test('is hidden where there is none', async () => {
    const element = await finder();
    const controls = [...element.querySelectorAll('input:not(.show-all > input), select, button')];
    expect(controls.length).toBeGreaterThan(10);
    expect(controls.filter((control) => !control.closest('.scripted, [hidden], dialog:not([open])'))).toEqual([]);
    expect(textOf(element.querySelector('h2 > .unscripted')!)).toBe('Browse vacancies');
  });

  test('has the name and the value that stand for it in an address', async () => {
    const element = await finder(jobs({ pay: { min: 1, max: 2, currency: 'GBP', period: 'year' } }));
    const values = (name: string) =>
      [...element.querySelectorAll(`[name="${name}"]:not(select), [name="${name}"] > option`)].map(
        (one) => one.getAttribute('value') ?? '',
      );
    expect(values('posted')).toEqual(['', '1', '3', '7', '14', '30']);
    // The currency of the site and the usual order need no word in an address.
    expect(values('currency')).toEqual(['', 'GBP']);
    expect(values('sort')).toEqual(['', 'newest', 'closing', 'pay']);
    for (const name of ['posted', 'stated', 'closing', 'currency', 'sort']) {
      for (const value of values(name).filter(Boolean)) {
        const query = new URLSearchParams({ [name]: value });
        expect(toQuery(readSelection(query)).toString()).toBe(query.toString());
      }
    }
  });

  test('has a name that is read out', async () => {
    const element = await finder();
    const named = (selector: string) => {
      const control = element.querySelector(selector)!;
      return control.getAttribute('aria-label') ?? textOf(control.closest('label') ?? element.querySelector(`label[for="${control.id}"]`)!);
    };
    expect(named('[name="q"]')).toBe('Search vacancies');
    expect(named('[name="pay"]')).toBe('At least');
    expect(named('[name="currency"]')).toBe('Currency');
    expect(named('[name="stated"]')).toBe('Hide vacancies that do not state their pay 0');
    expect(named('[name="closing"]')).toBe('Within 7 days 0');
    expect(named('[name="posted"][value="30"]')).toBe('Last 30 days 1');
    expect(element.querySelector('[name="pay"]')!.getAttribute('aria-describedby')).toBe(element.querySelector('.facet-words')!.id);
  });

  test('is a card with every part, made of the same component as those of the list', async () => {
    const element = await finder();
    const { content } = element.querySelector('template')!;
    const parts = [...content.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part'));
    expect(parts).toEqual(['title', 'company', 'facts', 'pay', 'no-pay', 'pay-unknown', 'closes', 'posted', 'note', 'excerpt']);
    const shape = (card: Element) => [...card.querySelectorAll('h2, a, p')].map(({ localName, className }) => `${localName}.${className}`);
    const [inTemplate, inList] = [content.querySelector('article')!, element.querySelector('article')!].map(shape);
    expect(inTemplate!.slice(0, inList!.length)).toEqual(inList);
    expect(has(element.querySelector('article')!, '[data-part]')).toBe(false);
  });
});
