import { problem, quote, type Problem } from '../finding.ts';
import { pngSize } from '../page/image-size.ts';
import { feedFormats } from '../faces/feed.ts';
import { jobDialects } from '../faces/job-feed.ts';
import { hasTwins, listOfPage, pageOfTwin, twinsOf } from '../faces/twins.ts';
import { fileOf, isVacancyPath, toTarget } from '../page/addresses.ts';
import { isObject, listOf, type Json } from '../page/json-ld.ts';
import type { PageRule, PlacedProblem, SiteRule, SiteView } from './rule.ts';

export const facesId = 'faces';
export const facesDemands = 'twins, API, feeds, job feeds, llms.txt and share images are there, and hold what is open';

/** Endings a file may have that claims a media type. */
const endings: Readonly<Record<string, RegExp>> = {
  'application/atom+xml': /\.atom$/,
  'application/feed+json': /\/feed\.json$/,
  'application/json': /\.json$/,
  'application/rss+xml': /\.rss$/,
  'text/calendar': /\.ics$/,
  'text/csv': /\.csv$/,
  'text/markdown': /\.md$/,
};
const twinTypes = { md: 'text/markdown', json: 'application/json' } as const;

/** The page of an entry has its twins and announces them; what a page announces is there. */
export const pageFaces: PageRule = {
  id: facesId,
  demands: facesDemands,
  check(page, { origin, hasFile }) {
    const announced = page.alternates.map(({ address, type }) => ({ address, type, target: toTarget(address, page.path, origin) }));
    const problems = announced.flatMap(({ address, type, target }): Problem[] => {
      if (target.kind !== 'own')
        return [problem(`the page announces ${quote(address)}, which is no file of this site`, 'correct the address')];
      if (!hasFile(fileOf(target.path)))
        return [problem(`the page announces ${target.path}, which does not exist`, 'make the file, or remove the link')];
      return type === '' || endings[type]?.test(target.path)
        ? []
        : [problem(`the page announces ${target.path} as ${type}`, 'name the type it is served with')];
    });
    if (!hasTwins(page.path)) return announced.length > 0 ? problems : undefined;
    const twins = twinsOf(page.path);
    for (const format of ['md', 'json'] as const) {
      const path = twins[format];
      const isAnnounced = announced.some(({ target, type }) => target.kind === 'own' && target.path === path && type === twinTypes[format]);
      if (!hasFile(fileOf(path))) problems.push(problem(`the page has no twin ${path}`, 'build the site again'));
      else if (!isAnnounced)
        problems.push(problem(`the page does not announce its twin ${path}`, `add <link rel="alternate" type="${twinTypes[format]}">`));
    }
    return problems;
  },
};

/** Every twin has its page, every picture its size, every address in llms.txt its file, and nothing is missing as a whole. */
export const siteFaces: SiteRule = {
  id: facesId,
  demands: facesDemands,
  check(site) {
    return {
      checked: 0,
      problems: [...strayTwins(site), ...missingFaces(site), ...indexProblems(site), ...llmsProblems(site), ...imageProblems(site)],
    };
  },
};

function strayTwins({ files }: SiteView): PlacedProblem[] {
  return [...files].flatMap((file) => {
    const page = pageOfTwin(`/${file}`);
    return page === undefined || files.has(fileOf(page))
      ? []
      : [{ page: `/${file}`, ...problem(`the twin has no page ${page}`, 'build the site again into an empty folder') }];
  });
}

const apiLists = ['jobs', 'roles', 'companies', 'skills', 'places', 'pay', 'articles'];

/** What a site with vacancies has for programs. */
function missingFaces({ files, pages, feedPages = [] }: SiteView): PlacedProblem[] {
  if (![...pages.keys()].some(isVacancyPath)) return [];
  const needed = [
    '/llms.txt',
    ...apiLists.map((list) => `/api/v1/${list}.json`),
    ...Object.keys(jobDialects).map((board) => `/feeds/${board}.xml`),
    ...new Set(['/jobs/', ...feedPages].flatMap((page) => feedFormats.map((format) => `${page}feed.${format}`))),
  ];
  return needed
    .filter((path) => !files.has(fileOf(path)))
    .map((page) => ({ page, ...problem('the file is missing', 'build the site again') }));
}

/** The index of the API counts what there are pages of. */
function indexProblems({ files, pages, readFile }: SiteView): PlacedProblem[] {
  const page = '/api/v1/index.json';
  if (!files.has(fileOf(page))) return [];
  let index: Json;
  try {
    index = JSON.parse(readFile(fileOf(page)).toString('utf8')) as Json;
  } catch {
    return [{ page, ...problem('the file is no JSON', 'build the site again') }];
  }
  return listOf(isObject(index) ? index.lists : undefined)
    .filter(isObject)
    .flatMap(({ name, total }) => {
      const counted = [...pages.values()].filter(({ path, closedBecause = [] }) => {
        return listOfPage(path, files) === name && closedBecause.length === 0;
      });
      return name === 'pay' || total === counted.length
        ? []
        : [
            {
              page,
              ...problem(`the total of ${String(name)} is ${String(total)}, and ${counted.length} have a page`, 'build the site again'),
            },
          ];
    });
}

function llmsProblems({ files, readFile, origin }: SiteView): PlacedProblem[] {
  if (!files.has('llms.txt')) return [];
  const text = readFile('llms.txt').toString('utf8');
  const titles = text.match(/^# .+$/gm) ?? [];
  const addresses = [...text.matchAll(/\]\((?:<([^>]*)>|([^()\s]*))\)/g)].map(([, one, other]) => one ?? other ?? '');
  return [
    ...(titles.length === 1 && text.startsWith('# ')
      ? []
      : [problem('the file does not begin with its one title', 'begin it with "# " and a name')]),
    ...(/^> .+$/m.test(text) ? [] : [problem('the file has no summary', 'add a line with "> " below the title')]),
    ...addresses.flatMap((address) => {
      const target = /^https?:\/\//.test(address) ? toTarget(address, '/', origin) : undefined;
      if (target?.kind !== 'own') return [problem(`${quote(address)} is no address of ${origin}`, 'name files of this site, in full')];
      return files.has(fileOf(target.path)) ? [] : [problem(`${target.path} does not exist`, 'correct the address, or make the file')];
    }),
  ].map((one) => ({ page: '/llms.txt', ...one }));
}

/** What Open Graph readers show large: https://ogp.me/ names no size, those who show pictures do. */
const size = { width: 1200, height: 630 };

function imageProblems({ files, pages, readFile }: SiteView): PlacedProblem[] {
  const first = new Map<string, string>();
  for (const { path, shareImages } of pages.values()) for (const image of shareImages) if (!first.has(image)) first.set(image, path);
  return [...first].flatMap(([image, page]) => {
    if (!files.has(fileOf(image)))
      return [{ page, ...problem(`the picture to share ${image} does not exist`, 'make it, or name another') }];
    const found = pngSize(readFile(fileOf(image)));
    return found?.width === size.width && found.height === size.height
      ? []
      : [
          {
            page: image,
            ...problem(
              `the picture to share is ${found ? `${found.width} × ${found.height}` : 'no PNG'}`,
              `draw it as a PNG of ${size.width} × ${size.height}`,
            ),
          },
        ];
  });
}
