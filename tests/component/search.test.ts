import { describe, expect, test } from 'vitest';
import SearchForm from '../../src/components/search/SearchForm.astro';
import SearchLink from '../../src/components/search/SearchLink.astro';
import SiteSections from '../../src/components/search/SiteSections.astro';
import { boardGraph, has, linesOf, linksOf, render, smallGraph, textsOf } from '../support/render.ts';

describe('the link to the search', () => {
  test.each([
    ['/', null],
    ['/search/', 'page'],
  ])('on %s', async (current, marked) => {
    const element = await render(SearchLink, { props: { current } });
    expect(linksOf(element)).toEqual([{ name: 'Search', to: '/search/' }]);
    expect(element.querySelector('a')?.getAttribute('aria-current')).toBe(marked);
  });
});

describe('the search form', () => {
  test('is one field with a name, and asks the search page', async () => {
    const element = await render(SearchForm);
    const form = element.querySelector('form')!;
    expect([form.getAttribute('action'), form.method, form.getAttribute('role')]).toEqual(['/search/', 'get', 'search']);
    const field = form.querySelector('input')!;
    expect([field.name, field.type]).toEqual(['q', 'search']);
    expect(textsOf(form, `label[for="${field.id}"]`)).toEqual(['Vacancies, role guides, companies, skills, places and articles']);
    expect(textsOf(form, 'button')).toEqual(['Search']);
  });

  test('says without scripts why it is not there', async () => {
    const element = await render(SearchForm);
    expect(element.querySelector('noscript')?.textContent).toContain('Everything is in these lists too.');
    expect(element.querySelector<HTMLElement>('[role="alert"]')?.hidden).toBe(true);
    expect(textsOf(element, '[role="status"]')).toEqual(['']);
  });
});

describe('the list of sections', () => {
  const sections = async (graph: unknown) =>
    [...(await render(SiteSections, { props: { graph } })).querySelectorAll('li')].map((item) => [
      ...linksOf(item).map(({ to }) => to),
      ...linesOf(item),
    ]);

  test('has each with a sentence and a true count', async () => {
    const graph = boardGraph({
      jobs: { 'acme/closed': { status: 'filled', closedOn: '2026-11-10' } },
      articles: { 'write-well': {}, 'read-well': { title: 'Read well' } },
      pay: { 'developers-spain': {} },
    });
    expect(await sections(graph)).toEqual([
      ['/jobs/', 'Vacancies', 'Everything one can apply to now, newest first.', '1 open vacancy'],
      ['/roles/', 'Role guides', 'What a role does, what it asks for, and a description to start from.', '1 role guide'],
      ['/companies/', 'Companies', 'Who hires, how they work and what they offer.', '1 company'],
      ['/skills/', 'Tools and skills', 'Which roles and vacancies ask for a skill, by category.', '3 tools and skills'],
      ['/places/', 'Places', 'Where the work is, from countries to cities.', '2 places'],
      ['/pay/', 'Pay', 'What a role earns, with the source of every figure.', '1 role with its pay'],
      ['/articles/', 'Articles', 'Longer reads about work and hiring.', '2 articles'],
      ['/jobs/closed/', 'Closed vacancies', 'What was open before, and why it is not any more.', '1 closed vacancy'],
    ]);
  });

  test('leaves out what is empty, but never the vacancies', async () => {
    expect(await sections(smallGraph({}))).toEqual([
      ['/jobs/', 'Vacancies', 'Everything one can apply to now, newest first.', '0 open vacancies'],
    ]);
    expect(has(await render(SiteSections, { props: { graph: smallGraph({}) } }), 'h2')).toBe(true);
  });
});
