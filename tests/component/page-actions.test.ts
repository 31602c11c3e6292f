import { describe, expect, test } from 'vitest';
import PageActions from '../../src/components/site/PageActions.astro';
import SiteFooter from '../../src/components/site/SiteFooter.astro';
import { boardGraph, linksOf, render, textOf } from '../support/render.ts';

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
    expect(textOf(element)).toMatch(/^Facts from: Careers page[,;]? A letter\.?$/);
    expect(linksOf(element)).toEqual([{ name: 'Careers page', to: 'https://acme.example/careers' }]);
  });
});

describe('the footer', () => {
  const footer = (site: object) => render(SiteFooter, { props: { site: boardGraph({ site }).site } });

  test('says who runs the site, and how to reach them', async () => {
    const element = await footer({ repository, organisation: { name: 'Acme', url: 'https://acme.example/' } });
    expect(textOf(element)).toMatch(/Test board is run by Acme/);
    expect(linksOf(element)).toEqual([
      { name: 'Acme', to: 'https://acme.example/' },
      { name: 'Career ladders', to: '/ladders/' },
      { name: 'Closed vacancies', to: '/jobs/closed/' },
      { name: 'What changed', to: '/changes/' },
      { name: 'For developers', to: '/developers/' },
      { name: 'Report a vacancy', to: '/report/' },
      { name: 'Source of this site', to: 'https://git.example/acme/jobs' },
    ]);
  });

  test('links neither an organisation without a site nor a repository that is not there', async () => {
    expect(linksOf(await footer({})).map(({ to }) => to)).toEqual(['/ladders/', '/jobs/closed/', '/changes/', '/developers/', '/report/']);
  });
});
