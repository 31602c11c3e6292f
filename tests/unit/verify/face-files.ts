import { jobDialects } from '../../../src/verify/faces/job-feed.ts';
import { twinsOf } from '../../../src/verify/faces/twins.ts';
import { origin } from './pages.ts';

/** What the head of a page with twins announces. */
export function alternates(path: string): string {
  const { md, json } = twinsOf(path);
  return `<link rel="alternate" type="text/markdown" href="${md}"><link rel="alternate" type="application/json" href="${json}">`;
}

/** The feeds of a page as no rule objects to them. */
export function feedFiles(page: string, vacancies: readonly string[]): Record<string, string> {
  const [day, moment] = ['Mon, 02 Nov 2026 00:00:00 GMT', '2026-11-02T00:00:00.000Z'];
  const title = 'Baker, Night Shift, Acme';
  const urls = vacancies.map((path) => origin + path);
  const rss = urls.map(
    (url) =>
      `<item><title>${title}</title><link>${url}</link><guid>${url}</guid><pubDate>${day}</pubDate><description>Text</description></item>`,
  );
  const atom = urls.map(
    (url) =>
      `<entry><title>${title}</title><id>${url}</id><link href="${url}"/><published>${moment}</published><updated>${moment}</updated>` +
      '<content type="html">Text</content></entry>',
  );
  const json = urls.map((url) => ({ id: url, url, title, content_html: 'Text', date_published: moment }));
  const at = (format: string) => `${page.slice(1)}feed.${format}`;
  return {
    [at('rss')]: `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><title>Jobs</title><link>${origin}${page}</link>
<description>Jobs</description><atom:link rel="self" href="${origin}${page}feed.rss"/>${rss.join('')}</channel></rss>`,
    [at('atom')]: `<feed xmlns="http://www.w3.org/2005/Atom"><id>${origin}${page}</id><title>Jobs</title><updated>${moment}</updated>
<author><name>Board</name></author><link href="${origin}${page}"/>
<link rel="self" href="${origin}${page}feed.atom"/>${atom.join('')}</feed>`,
    [at('json')]: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Jobs',
      home_page_url: origin + page,
      feed_url: `${origin}${page}feed.json`,
      items: json,
    }),
  };
}

/** A feed for a job board as no rule objects to it. @param more replaces elements of every job. */
export function jobFeed(board: string, vacancies: readonly string[], more: Readonly<Record<string, string>> = {}): string {
  const { root, reference, date } = jobDialects[board] ?? jobDialects.indeed!;
  const jobs = vacancies.map((path) => {
    const elements: Record<string, string> = {
      title: 'Baker, Night Shift',
      company: 'Acme',
      url: origin + path,
      applyUrl: 'https://acme.example/apply',
      requisitionid: 'B-17',
      location: '<city>Lisbon</city><country>Portugal</country>',
      country: board === 'talent' ? 'Portugal' : 'PT',
      description: '<![CDATA[<p>You bake bread.</p>]]>',
      [reference]: `${path.split('/').slice(2, 4).join('.')}.lisbon`,
      [date]: '2026-11-02',
      ...more,
    };
    return `<job>${Object.entries(elements)
      .map(([name, text]) => `<${name}>${text}</${name}>`)
      .join('')}</job>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?><${root}>${jobs.join('')}</${root}>`;
}

/** A list of the API in one file. */
export function apiList(paths: readonly string[]): string {
  return JSON.stringify({ total: paths.length, page: 1, pages: 1, items: paths.map((path) => ({ url: origin + path })) });
}

/** Everything a site has for programs, as no rule objects to it. @param entries pages of entries that are no vacancies. */
export function faceFiles(vacancies: readonly string[], entries: readonly string[]): Record<string, string> {
  const of = (collection: string) => entries.filter((path) => path.startsWith(`/${collection}/`));
  const lists = ['roles', 'companies', 'skills', 'places', 'pay', 'articles'];
  return {
    'llms.txt': `# Board\n\n> Jobs.\n\n- [Home](${origin}/)\n`,
    'api/v1/jobs.json': apiList(vacancies),
    ...Object.fromEntries(lists.map((list) => [`api/v1/${list}.json`, apiList(of(list))])),
    ...feedFiles('/jobs/', vacancies.slice(0, 100)),
    ...Object.fromEntries(Object.keys(jobDialects).map((board) => [`feeds/${board}.xml`, jobFeed(board, vacancies)])),
    ...Object.fromEntries([...vacancies, ...entries].flatMap((path) => Object.values(twinsOf(path)).map((twin) => [twin.slice(1), '{}']))),
  };
}
