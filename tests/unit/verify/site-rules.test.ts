import { describe, expect, it } from 'vitest';
import { closedLists } from '../../../src/verify/rules/closed.ts';
import { links } from '../../../src/verify/rules/links.ts';
import { robots } from '../../../src/verify/rules/robots.ts';
import { sitemap, sitemapVacancies } from '../../../src/verify/rules/sitemap.ts';
import { unique } from '../../../src/verify/rules/unique.ts';
import { checkSite, closedVacancy, page, siteOf, vacancy, vacancyPath } from './pages.ts';

const at = (path: string, body = '<h1>Hello</h1>', head = '') => page({ path, body, head });
const noindex = '<meta name="robots" content="noindex">';

describe('links', () => {
  const site = (body: string, files: Record<string, string> = {}) =>
    siteOf({ '/': at('/', body), '/roles/': at('/roles/', '<h2 id="pay">Pay</h2>') }, files);

  it.each([
    ['<a href="/role/">x</a>', '/: /role/ does not exist'],
    ['<a href="/roles">x</a>', '/: /roles has no slash at its end, and leads there only by a redirect'],
    ['<a href="/roles/#tools">x</a>', '/: /roles/ has no part with the id "tools"'],
    ['<a href="#nowhere">x</a>', '/: / has no part with the id "nowhere"'],
    ['<img src="/media/gone.svg" alt="">', '/: /media/gone.svg does not exist'],
    ['<a href="/jobs/acme/baker.ics">x</a>', '/: /jobs/acme/baker.ics does not exist'],
    ['<a href="https://jobs.example/gone/">x</a>', '/: /gone/ does not exist'],
    ['<a href="http://">x</a>', '/: "http://" is no address'],
    ['<p id="a"></p><p id="a"></p>', '/: two elements have the id "a"'],
  ])('finds %s', (body, message) => {
    expect(checkSite(links, site(body))).toEqual([message]);
  });

  it('finds a file that a style sheet names and that is not there', () => {
    expect(
      checkSite(links, site('', { '_astro/a.css': 'a { src: url(b.woff2) } b { background: url(/media/c.png) }', 'media/c.png': '' })),
    ).toEqual(['/_astro/a.css: /_astro/b.woff2 does not exist']);
  });

  it('lets what leads somewhere be, however it is written, and what leads away', () => {
    const body = `<a href="/roles/?sort=a#pay">x</a><a href="roles/#%70ay">x</a><a href="#">x</a><a href="#top">x</a>
      <a href="/roles/#:~:text=Pay">x</a>      
      <a href="/media/caf%C3%A9.svg#part">x</a><a href="mailto:a@b.example">x</a><a href="tel:1">x</a>
      <a href="https://other.example/gone/">x</a>`;
    expect(checkSite(links, site(body, { 'media/café.svg': '' }))).toEqual([]);
  });
});

describe('unique', () => {
  it('finds what two pages share, what a page has twice, and what it has not', () => {
    const pages = {
      '/a/': page({ path: '/a/', title: 'Same', description: 'One.' }),
      '/b/': page({ path: '/b/', title: 'Same', description: 'One.', canonical: 'https://jobs.example/a/' }),
      '/c/': page({ path: '/c/', title: '', head: '<meta name="description" content="Another.">' }),
    };
    expect(checkSite(unique, siteOf(pages))).toEqual([
      '/b/: the title "Same" is also that of /a/',
      '/c/: the page has no title',
      '/b/: the description "One." is also that of /a/',
      '/c/: the page has 2 of description',
      '/b/: the canonical address "https://jobs.example/a/" is also that of /a/',
    ]);
  });

  it('lets pages be that differ by a number, and a hidden page without an address', () => {
    const pages = {
      '/jobs/': page({ path: '/jobs/', title: 'Jobs' }),
      '/jobs/page/2/': page({ path: '/jobs/page/2/', title: 'Jobs, page 2' }),
      '/404.html': page({ path: '/404.html', head: noindex }).replace(/<link rel="canonical"[^>]*>/, ''),
    };
    expect(checkSite(unique, siteOf(pages))).toEqual([]);
  });
});

const map = (...entries: [path: string, lastmod?: string][]) => ({
  'sitemap.xml': `<urlset>${entries
    .map(
      ([path, lastmod]) =>
        `<url><loc>${new URL(path, 'https://jobs.example').href}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`,
    )
    .join('\n')}</urlset>`,
});

describe('sitemap', () => {
  const pages = {
    '/': at('/'),
    '/roles/': at('/roles/'),
    '/hidden/': at('/hidden/', '', noindex),
    '/404.html': at('/404.html', '', noindex),
  };

  it('finds a page that is missing, hidden, gone, elsewhere or there twice', () => {
    const entries = map(['/'], ['/'], ['/hidden/'], ['/gone/'], ['https://other.example/']);
    expect(checkSite(sitemap, siteOf(pages, entries))).toEqual([
      '/hidden/: the sitemap lists a page that is not to be indexed',
      '/sitemap.xml: the sitemap lists /gone/, which does not exist',
      '/sitemap.xml: "https://other.example/" is no page of https://jobs.example',
      '/: the sitemap lists the page twice',
      '/roles/: the page may be indexed, and the sitemap does not list it',
    ]);
  });

  it('finds days that cannot be true', () => {
    const days = (lastmod: string) => checkSite(sitemap, siteOf(pages, map(['/'], ['/roles/', lastmod])));
    expect(days('22 November')).toEqual(['/roles/: lastmod is "22 November", which is no day']);
    expect(days('2026-02-30')).toEqual(['/roles/: lastmod is "2026-02-30", which is no day']);
    expect(days('2026-11-23')).toEqual(['/roles/: lastmod is 2026-11-23, after the day of the build']);
  });

  it('finds a day on which the file of a page did not change', () => {
    const more = { lastChanges: new Map([['/roles/', ['2026-10-01']]]) };
    expect(checkSite(sitemap, siteOf(pages, map(['/'], ['/roles/', '2026-11-22']), more))).toEqual([
      '/roles/: lastmod is 2026-11-22, and its file last changed on 2026-10-01',
    ]);
    expect(checkSite(sitemap, siteOf(pages, map(['/', '2026-11-22'], ['/roles/', '2026-10-01']), more))).toEqual([]);
  });

  it('finds that there is none', () => {
    expect(checkSite(sitemap, siteOf(pages))).toEqual(['/sitemap.xml: there is no sitemap']);
  });

  it('lets the day of the build be, a moment, pages that stand for another, and sitemaps of sitemaps', () => {
    const second = page({ path: '/print/', canonical: 'https://jobs.example/roles/' });
    const files = {
      'sitemap.xml': '<sitemapindex><sitemap><loc>https://jobs.example/sitemap-0.xml</loc></sitemap></sitemapindex>',
      'sitemap-0.xml': map(['/', '2026-11-22'], ['/roles/', '2026-11-22T08:00:00Z'])['sitemap.xml'],
    };
    expect(checkSite(sitemap, siteOf({ ...pages, '/print/': second }, files))).toEqual([]);
  });
});

describe('G23: vacancies in the sitemap', () => {
  const other = '/jobs/acme/cook/';
  const pages = { [vacancyPath]: vacancy(), [other]: closedVacancy({ path: other }) };

  it('finds a closed one that is there, an open one that is not, and one without a day', () => {
    expect(checkSite(sitemapVacancies, siteOf(pages, map([other, '2026-11-01'])))).toEqual([
      '/jobs/acme/cook/: the sitemap lists the vacancy, which is closed (its notice says so; it has noindex)',
      '/jobs/acme/baker/: the page may be indexed, and the sitemap does not list it',
    ]);
    expect(checkSite(sitemapVacancies, siteOf(pages, map([vacancyPath])))).toEqual([
      '/jobs/acme/baker/: the sitemap has no lastmod for the vacancy',
    ]);
  });

  it('finds one whose end has passed since the build', () => {
    const over = { [vacancyPath]: vacancy({ end: String(Date.parse('2026-11-20T23:59:59Z')) }) };
    expect(checkSite(sitemapVacancies, siteOf(over, map([vacancyPath, '2026-11-01'])))).toEqual([
      '/jobs/acme/baker/: the sitemap lists the vacancy, which is closed (its last moment was 2026-11-20T23:59:59.000Z)',
    ]);
  });

  it('lets closed ones be that are not there, and lists of vacancies', () => {
    expect(
      checkSite(sitemapVacancies, siteOf({ ...pages, '/jobs/page/2/': at('/jobs/page/2/') }, map([vacancyPath, '2026-11-02']))),
    ).toEqual([]);
  });
});

describe('robots', () => {
  const check = (text: string, pages = { '/': at('/'), '/hidden/': at('/hidden/', '', noindex) }) =>
    checkSite(robots, siteOf(pages, { 'robots.txt': text, ...map(['/']) }));
  const named = 'Sitemap: https://jobs.example/sitemap.xml';

  it('finds none, one that shuts crawlers out, and one that names no sitemap', () => {
    expect(checkSite(robots, siteOf({ '/': at('/') }))).toEqual(['/robots.txt: there is no robots.txt']);
    expect(check(`User-agent: *\nDisallow: /\n${named}`)).toEqual(['/robots.txt: "Disallow: /" shuts out /']);
    expect(check('User-agent: *\nAllow: /')).toEqual(['/robots.txt: robots.txt names no sitemap']);
    expect(check('User-agent: *\nSitemap: /sitemap.xml')).toEqual([
      '/robots.txt: the sitemap "/sitemap.xml" is no file of https://jobs.example',
    ]);
    expect(check(`${named}\nSitemap: https://jobs.example/gone.xml`)).toHaveLength(1);
  });

  it('lets rules be for one crawler, for hidden pages, and in comments', () => {
    expect(
      check(
        ['# Disallow: /', 'User-agent: BadBot', 'Disallow: /', '', 'User-agent: *', 'Disallow:', 'Disallow: /hidden/', named].join('\n'),
      ),
    ).toEqual([]);
  });
});

describe('closed: the lists', () => {
  const other = '/jobs/acme/cook/';
  const link = (path: string) => `<article><h3><a href="${path}">Job</a></h3></article>`;
  const site = (lists: Record<string, string>) =>
    siteOf({
      [vacancyPath]: vacancy(),
      [other]: closedVacancy({ path: other }),
      ...Object.fromEntries(Object.entries(lists).map(([path, body]) => [path, at(path, body)])),
    });

  it('finds a closed vacancy in a list, and one that the list of closed ones lacks', () => {
    expect(checkSite(closedLists, site({ '/skills/rye/': link(other), '/jobs/closed/': '' }))).toEqual([
      '/skills/rye/: the page lists /jobs/acme/cook/, which is closed',
      '/jobs/acme/cook/: /jobs/closed/ does not list the closed vacancy',
    ]);
  });

  it('finds an open vacancy among the closed ones', () => {
    expect(checkSite(closedLists, site({ '/jobs/closed/': link(other) + link(vacancyPath) }))).toEqual([
      '/jobs/closed/: /jobs/acme/baker/ is listed as closed and is open',
    ]);
  });

  it('lets the list of changes tell of closed ones', () => {
    expect(checkSite(closedLists, site({ '/changes/page/2/': link(other), '/jobs/closed/': link(other) }))).toEqual([]);
  });

  it('lets an author link to a closed vacancy, and open ones be listed', () => {
    const lists = {
      '/': link(vacancyPath),
      '/articles/a/': `<div class="prose"><p><a href="${other}">that job</a></p></div>`,
      '/jobs/closed/': link(other),
    };
    expect(checkSite(closedLists, site(lists))).toEqual([]);
  });
});
