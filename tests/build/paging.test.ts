import { beforeAll, describe, expect, it } from 'vitest';
import { baseContent } from '../support/content.ts';
import { buildSite, temporaryContent, textOf, type BuiltSite } from '../support/fixture.ts';
import { deadLinks } from '../support/links.ts';

const total = 120;
/** Vacancies on a page of a list, and on one of the list of all. */
const most = 50;
const mostOfAll = 30;

/** Every list that all 120 vacancies are in. */
const lists = [
  '/jobs/',
  '/companies/acme/',
  '/skills/python/',
  '/places/barcelona/',
  '/places/catalonia/',
  '/places/spain/',
  '/levels/mid/',
  '/workplaces/hybrid/',
  '/employment-types/full-time/',
  '/roles/backend-engineer/',
];

let site: BuiltSite;

beforeAll(async () => {
  const vacancy = baseContent['jobs/acme/backend-engineer.mdx']!;
  const vacancies = Array.from({ length: total }, (_, index) => {
    const number = String(index + 1).padStart(3, '0');
    const day = String((index % 20) + 1).padStart(2, '0');
    const text = vacancy
      .replace('Backend Engineer, Payments', `Backend Engineer ${number}`)
      .replace('datePosted: 2026-11-02', `datePosted: 2026-11-${day}`)
      .replace('Builds the payment service.', `Builds service number ${number}.`);
    return [`jobs/acme/engineer-${number}.mdx`, text];
  });
  const files = { ...baseContent, ...Object.fromEntries(vacancies), 'jobs/acme/backend-engineer.mdx': null };
  const home = baseContent['site.yaml']!.replace('acme/backend-engineer', 'acme/engineer-001');
  site = await buildSite(temporaryContent({ ...files, 'site.yaml': home }));
});

const sizeOf = (list: string) => (list === '/jobs/' ? mostOfAll : most);
const pagesOf = (list: string) =>
  Array.from({ length: Math.ceil(total / sizeOf(list)) }, (_, index) => (index === 0 ? list : `${list}page/${index + 1}/`));
/** Vacancies in the list of a page, by the addresses their titles link to. */
const vacanciesOn = (page: string) =>
  [...site.document(page).querySelectorAll('main article a[href^="/jobs/acme/"]')].map((link) => link.getAttribute('href')!);
const linkOf = (page: string, rel: string) => site.document(page).querySelector(`nav.pagination a[rel="${rel}"]`)?.getAttribute('href');

describe.each(lists)('the list of %s', (list) => {
  it('stands on pages that hold every vacancy once, and all but the last as many as fit', () => {
    expect(site.pages.filter((page) => page === list || page.startsWith(`${list}page/`))).toEqual(pagesOf(list));
    const found = pagesOf(list).map(vacanciesOn);
    expect(found.slice(0, -1).every(({ length }) => length === sizeOf(list))).toBe(true);
    expect(found.at(-1)!.length).toBe(total - (found.length - 1) * sizeOf(list));
    expect(new Set(found.flat()).size).toBe(total);
  });

  it('has the newest first, in the same order as the list of all', () => {
    expect(pagesOf(list).flatMap(vacanciesOn)).toEqual(pagesOf('/jobs/').flatMap(vacanciesOn));
    const days = pagesOf(list).flatMap((page) =>
      [...site.document(page).querySelectorAll('main article')].flatMap(
        (article) => /Posted (\d+) November/.exec(textOf(article))?.slice(1).map(Number) ?? [],
      ),
    );
    expect(days).toHaveLength(total);
    expect(days).toEqual(days.toSorted((a, b) => b - a));
  });

  it('leads from each page to the one before and the one after', () => {
    const pages = pagesOf(list);
    expect(pages.map((page) => [linkOf(page, 'prev'), linkOf(page, 'next')])).toEqual(pages.map((_, at) => [pages[at - 1], pages[at + 1]]));
    for (const [index, page] of pages.entries()) {
      const document = site.document(page);
      expect(textOf(document.querySelector('nav.pagination [aria-current="page"]'))).toBe(String(index + 1));
      expect(document.querySelector('link[rel="canonical"]')?.getAttribute('href')).toBe(`https://jobs.example${page}`);
    }
  });
});

describe('a site with many vacancies', () => {
  it('has no list of more than fifty', () => {
    for (const page of site.pages) {
      const longest = Math.max(0, ...[...site.document(page).querySelectorAll('main ul')].map(({ children }) => children.length));
      expect(longest, page).toBeLessThanOrEqual(most);
    }
  });

  it('has a title and a description of its own on every page', () => {
    for (const selector of ['title', 'meta[name="description"]', 'link[rel="canonical"]']) {
      // The error page has no address of its own.
      const pages = site.pages.filter((page) => page !== '/404.html' || !selector.includes('canonical'));
      const values = pages.map((page) => {
        const element = site.document(page).querySelector(selector)!;
        return element.getAttribute('content') ?? element.getAttribute('href') ?? element.textContent;
      });
      expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
    }
  });

  it('has no address that leads nowhere', () => {
    expect(deadLinks(site, 'https://jobs.example').filter(({ page }) => page !== '/404.html')).toEqual([]);
  });

  it('repeats nothing but the list on the further pages of a role, a place and a skill', () => {
    for (const page of [
      '/roles/backend-engineer/page/2/',
      '/places/catalonia/page/2/',
      '/skills/python/page/2/',
      '/companies/acme/page/3/',
    ]) {
      const { document } = { document: site.document(page) };
      expect(document.querySelectorAll('main .prose, main table'), page).toHaveLength(0);
      expect(textOf(document.querySelector('title')), page).toMatch(/, page [23] · Test board$/);
    }
  });
});
