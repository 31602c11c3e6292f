import { describe, expect, test } from 'vitest';
import PageActions from '../../src/components/site/PageActions.astro';
import SiteFooter from '../../src/components/site/SiteFooter.astro';
import { boardGraph, linksOf, render, textOf, textsOf, type SmallContent } from '../support/render.ts';

const repository = { url: 'https://git.example/acme/jobs', branch: 'main', contentPath: 'content' };

describe('what one can do with a page', () => {
  const actions = (site: object, props: object = {}) => {
    const graph = boardGraph({ site });
    return render(PageActions, { props: { entry: graph.byId.jobs.get('acme/backend-engineer'), site: graph.site, ...props } });
  };

  test('report it by e-mail, with a subject that says which', async () => {
    expect(linksOf(await actions({}, { reportSubject: 'Vacancy: C++ Engineer at Acme & Co' }))).toEqual([
      {
        name: 'Report this vacancy',
        to: 'mailto:report@jobs.example?subject=Vacancy%3A%20C%2B%2B%20Engineer%20at%20Acme%20%26%20Co',
      },
      { name: 'how reports are handled', to: '/report/' },
    ]);
  });

  test('report it with a form', async () => {
    const element = await actions({ report: { url: 'https://jobs.example/report' } }, { reportSubject: 'Vacancy' });
    expect(linksOf(element)).toContainEqual({ name: 'Report this vacancy', to: 'https://jobs.example/report' });
  });

  test('edit the very file, where the repository is known', async () => {
    expect(linksOf(await actions({ repository }))).toEqual([
      {
        name: 'Suggest an edit to this page',
        to: 'https://git.example/acme/jobs/edit/main/content/jobs/acme/backend-engineer.mdx',
      },
    ]);
  });

  test('read it as Markdown or JSON, where it is a file too', async () => {
    expect(linksOf(await actions({}, { page: '/jobs/acme/backend-engineer/' }))).toEqual([
      { name: 'Markdown', to: '/jobs/acme/backend-engineer.md' },
      { name: 'JSON', to: '/jobs/acme/backend-engineer.json' },
    ]);
  });

  test('see where its facts come from, with a link where there is one', async () => {
    const sources = [{ name: 'Careers page', url: 'https://acme.example/careers' }, { name: 'A letter' }];
    const element = await actions({}, { sources });
    expect(textOf(element)).toMatch(/^Facts from: Careers page[,;]? A letter\.? Copy the link Print$/);
    expect(linksOf(element)).toEqual([{ name: 'Careers page', to: 'https://acme.example/careers' }]);
  });
});

describe('the footer', () => {
  const footer = (site: object, jobs: SmallContent['jobs'] = {}) => render(SiteFooter, { props: { graph: boardGraph({ site, jobs }) } });

  test('says who runs the site, and how to reach them', async () => {
    const element = await footer({ repository, organisation: { name: 'Acme', url: 'https://acme.example/' } });
    expect(textsOf(element, '.site-footer-words p')).toEqual([
      'Test board',
      'Vacancies for tests.',
      'No account, no tracking. Run by Acme.',
    ]);
    const links = linksOf(element);
    expect(links).toContainEqual({ name: 'Acme', to: 'https://acme.example/' });
    expect(links).toContainEqual({ name: 'Source of this site', to: 'https://git.example/acme/jobs' });
  });

  test('groups what the site has, and leaves out what it has not', async () => {
    const element = await footer({});
    const groups = [...element.querySelectorAll('nav')].map((nav) => [nav.getAttribute('aria-label'), textsOf(nav, 'a')]);
    expect(groups.slice(0, 2)).toEqual([
      ['Find work', ['Vacancies', 'Companies', 'Places']],
      ['Know the work', ['Role guides', 'Career ladders', 'Tools']],
    ]);
    const closed = await footer({}, { 'acme/filled': { status: 'filled', closedOn: '2026-11-10' } });
    expect(textsOf(closed, 'nav:first-of-type a')).toEqual(['Vacancies', 'Companies', 'Places', 'Closed vacancies']);
  });

  test('says what its owner adds', async () => {
    const links = [{ label: 'Imprint', url: 'https://acme.example/imprint' }];
    const element = await footer({ footer: { text: 'Acme GmbH, Berlin', links } });
    expect(textsOf(element, '.site-footer-words p')).toContain('Acme GmbH, Berlin');
    const own = element.querySelector('nav[aria-label="Test organisation"]')!;
    expect(linksOf(own)).toEqual([{ name: 'Imprint', to: 'https://acme.example/imprint' }]);
  });

  test('links neither an organisation without a site nor a repository that is not there', async () => {
    expect(linksOf(await footer({})).filter(({ to }) => !to.startsWith('/'))).toEqual([]);
  });
});
