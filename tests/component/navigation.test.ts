import { describe, expect, test } from 'vitest';
import SiteHeader from '../../src/components/site/SiteHeader.astro';
import Breadcrumbs from '../../src/components/ui/Breadcrumbs.astro';
import Pagination from '../../src/components/ui/Pagination.astro';
import { boardGraph, has, linksOf, render, smallGraph, textOf, textsOf } from '../support/render.ts';

describe('pagination', () => {
  const pages = (current: number, last: number) =>
    render(Pagination, { props: { label: 'Pages of roles', current, last, pathOf: (page: number) => `/roles/page/${page}/` } });
  const words = async (current: number, last: number) => textsOf(await pages(current, last), 'li:not([aria-hidden])');

  test('of a single page is nothing', async () => {
    expect(has(await pages(1, 1), 'nav')).toBe(false);
  });

  test('names itself, says which page this is, and leads to the neighbours', async () => {
    const element = await pages(2, 3);
    expect(element.querySelector('nav')?.getAttribute('aria-label')).toBe('Pages of roles');
    expect(textsOf(element, '[aria-current="page"]')).toEqual(['2']);
    expect(linksOf(element)).toEqual([
      { name: 'Previous', to: '/roles/page/1/' },
      { name: 'Page 1', to: '/roles/page/1/' },
      { name: 'Page 3', to: '/roles/page/3/' },
      { name: 'Next', to: '/roles/page/3/' },
    ]);
  });

  test.each([
    [1, 2, ['1', '2', 'Next']],
    [2, 2, ['Previous', '1', '2']],
    [1, 9, ['1', '2', '9', 'Next']],
    [5, 9, ['Previous', '1', '4', '5', '6', '9', 'Next']],
    [9, 9, ['Previous', '1', '8', '9']],
  ])('page %i of %i', async (current, last, shown) => expect(await words(current, last)).toEqual(shown));

  test.each([
    [5, 9, 2],
    [2, 9, 1],
    [2, 3, 0],
  ])('page %i of %i leaves out %i stretches', async (current, last, gaps) => {
    const element = await pages(current, last);
    expect([...element.querySelectorAll('li')].filter((item) => item.textContent === '…')).toHaveLength(gaps);
  });
});

describe('breadcrumbs', () => {
  test('are an ordered list of links down to the page itself', async () => {
    const crumbs = [{ name: 'Home', path: '/' }, { name: 'Vacancies', path: '/jobs/' }, { name: 'Backend Engineer' }];
    const element = await render(Breadcrumbs, { props: { crumbs } });
    expect(element.querySelector('nav')?.getAttribute('aria-label')).toBe('Breadcrumb');
    expect(textsOf(element, 'ol > li')).toEqual(['Home', 'Vacancies', 'Backend Engineer']);
    expect(linksOf(element).map(({ to }) => to)).toEqual(['/', '/jobs/']);
    expect(textsOf(element, '[aria-current="page"]')).toEqual(['Backend Engineer']);
  });
});

describe('the main navigation', () => {
  const header = (graph: unknown, current = '/') => render(SiteHeader, { props: { current, graph } });

  test('leads to every list that has something to show', async () => {
    const full = boardGraph({ articles: { 'write-well': {} }, pay: { 'developers-spain': {} } });
    const element = await header(full);
    expect(linksOf(element.querySelector('nav[aria-label="Main"]')!).map(({ name }) => name)).toEqual([
      'Vacancies',
      'Role guides',
      'Companies',
      'Tools',
      'Places',
      'Pay',
      'Articles',
      'About',
    ]);
  });

  test('leaves out empty lists, but never the vacancies', async () => {
    const element = await header(smallGraph({}));
    expect(textsOf(element, 'nav a')).toEqual(['Vacancies', 'About']);
  });

  test('leads home by the name of the site', async () => {
    expect(linksOf(await header(smallGraph({})))[0]).toEqual({ name: 'Test board', to: '/' });
  });

  test('shows the logo of the site beside its name, or for it where the logo says it', async () => {
    const home = async (site: object) => (await header(smallGraph({ site }))).querySelector<HTMLAnchorElement>('.site-name')!;
    const beside = await home({ logo: '/media/acme.svg' });
    expect([beside.querySelector('img')!.getAttribute('src'), beside.querySelector('img')!.alt, textOf(beside)]).toEqual([
      '/media/acme.svg',
      '',
      'Test board',
    ]);
    const alone = await home({ logo: '/media/acme.svg', logoSaysName: true });
    expect([alone.querySelector('img')!.alt, textOf(alone)]).toEqual(['Test board', '']);
    expect(has(await home({}), 'svg')).toBe(true);
  });

  test('is what the settings say: sections with content, in their order and words, and other links', async () => {
    const navigation = [
      { section: 'about', label: 'Who we are' },
      { section: 'articles' },
      { section: 'jobs' },
      { label: 'Blog', url: 'https://blog.example/' },
    ];
    const element = await header(boardGraph({ site: { navigation } }));
    expect(linksOf(element.querySelector('nav')!)).toEqual([
      { name: 'Who we are', to: '/about/' },
      { name: 'Vacancies', to: '/jobs/' },
      { name: 'Blog', to: 'https://blog.example/' },
    ]);
  });

  test('has no companies on the career site of one', async () => {
    const element = await header(boardGraph({ site: { mode: 'employer', employer: 'acme' } }));
    expect(textsOf(element, 'nav a')).toEqual(['Vacancies', 'Role guides', 'Tools', 'Places', 'About']);
  });

  test('opens from a button without a script', async () => {
    const element = await header(boardGraph());
    const button = element.querySelector('button[popovertarget]')!;
    expect(textOf(button)).toBe('Menu');
    expect(has(element, `#${button.getAttribute('popovertarget')}[popover] nav`)).toBe(true);
  });

  test.each([
    ['/', []],
    ['/jobs/', [['Vacancies', 'page']]],
    ['/jobs/acme/backend-engineer/', [['Vacancies', 'true']]],
    ['/roles/backend-engineer/', [['Role guides', 'true']]],
  ])('on %s says where one is', async (current, marked) => {
    const links = [...(await header(boardGraph(), current)).querySelectorAll('nav a[aria-current]')];
    expect(links.map((link) => [link.textContent?.trim(), link.getAttribute('aria-current')])).toEqual(marked);
  });
});
