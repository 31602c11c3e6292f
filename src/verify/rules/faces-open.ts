import { jobText } from '../faces/job-feed.ts';
import { vacancyOfJob } from '../faces/job-vacancy.ts';
import { problem, quote, type Problem } from '../finding.ts';
import { toTarget } from '../page/addresses.ts';
import { isObject, listOf } from '../page/json-ld.ts';
import type { ApiListFace, FaceContext, FaceRule, FeedsFace, JobFeedFace } from './face-rule.ts';
import { facesDemands, facesId } from './faces.ts';
import type { PlacedProblem } from './rule.ts';

/** Lists of the API, feeds and job feeds hold every open vacancy they should and no other. */
export const openFaces: FaceRule = {
  id: facesId,
  demands: facesDemands,
  check(face, context) {
    if (face.kind === 'API list') return { checked: face.pages.length, problems: checkList(face, context) };
    return { checked: 0, problems: face.kind === 'feeds' ? checkFeeds(face, context) : checkJobFeed(face, context) };
  },
};

const again = 'build the site again';

/** Why a vacancy may not be in a list, if so. */
function unfit(path: string, { standing }: FaceContext): Problem[] {
  const known = standing.get(path);
  if (!known) return [problem(`the list holds ${path}, which is the page of no vacancy`, 'hold what has a page')];
  return known.open ? [] : [problem(`the list holds ${path}, which is closed`, 'leave closed vacancies out of lists')];
}

function checkList({ list, pages }: ApiListFace, context: FaceContext): PlacedProblem[] {
  const problems: PlacedProblem[] = [];
  const note = (page: string, ...found: Problem[]) => problems.push(...found.map((one) => ({ page, ...one })));
  const byPath = new Map(pages.map((page) => [page.path, page.value]));
  const first = pages.find(({ path }) => path === `/api/v1/${list}.json`);
  const reached = new Set<string>();
  const urls: string[] = [];
  for (let path = first?.path; path !== undefined && !reached.has(path);) {
    reached.add(path);
    const value = byPath.get(path);
    if (!value) {
      note(path, problem('the file is no object of JSON', again));
      break;
    }
    const items = listOf(value.items).filter(isObject);
    urls.push(...items.map(({ url }) => String(url)));
    if (value.page !== reached.size)
      note(path, problem(`the file says that it is page ${String(value.page)}, and it is page ${reached.size}`, again));
    if (value.pages !== pages.length)
      note(path, problem(`the file speaks of ${String(value.pages)} pages, and there are ${pages.length}`, again));
    const { next } = value;
    if (next === undefined) break;
    const target = typeof next === 'string' ? toTarget(next, path, context.origin) : undefined;
    if (target?.kind !== 'own' || !byPath.has(target.path)) {
      note(path, problem(`"next" leads to ${quote(String(next))}, which is no page of the list`, again));
      break;
    }
    path = target.path;
  }
  for (const { path } of pages)
    if (!reached.has(path)) note(path, problem(`"next" does not lead here from ${first?.path ?? 'a first page'}`, again));
  for (const path of reached) {
    const total = byPath.get(path)?.total;
    if (total !== undefined && total !== urls.length)
      note(path, problem(`the total is ${String(total)}, and the list has ${urls.length}`, again));
  }
  const at = first?.path ?? pages[0]!.path;
  if (list !== 'pay') note(at, ...checkSet(urls, list, context));
  return problems;
}

/** A list holds what has a page, all of it, each once. */
function checkSet(urls: readonly string[], list: string, context: FaceContext): Problem[] {
  const { origin, standing, entryPages } = context;
  const paths = urls.map((url) => {
    const target = toTarget(url, '/', origin);
    return target.kind === 'own' ? target.path : url;
  });
  const wanted = list === 'jobs' ? [...standing].filter(([, { open }]) => open).map(([path]) => path) : (entryPages.get(list) ?? []);
  const held = new Set(paths);
  const allowed = new Set(wanted);
  return [
    ...(held.size < paths.length ? [problem('the list holds a thing twice', again)] : []),
    ...paths
      .filter((path) => !allowed.has(path))
      .flatMap((path) =>
        list === 'jobs' ? unfit(path, context) : [problem(`the list holds ${path}, which has no page`, 'hold what has a page')],
      ),
    ...wanted.filter((path) => !held.has(path)).map((path) => problem(`the list lacks ${path}`, again)),
  ];
}

function checkFeeds({ page, feeds, expected }: FeedsFace, context: FaceContext): PlacedProblem[] {
  // What changed is told of closed vacancies too.
  if (page === '/changes/') return [];
  const { origin, standing } = context;
  const open = [...standing.values()].filter((one) => one.open).length;
  return feeds.flatMap(({ path, feed }) => {
    if ('error' in feed) return [];
    const held = feed.items.flatMap(({ link = '' }) => {
      const target = toTarget(link, '/', origin);
      return target.kind === 'own' ? [target.path] : [];
    });
    const bad = held.flatMap((one) => unfit(one, context));
    if (page === '/jobs/' && expected === undefined && bad.length === 0 && held.length !== Math.min(open, 100))
      bad.push(problem(`the feed holds ${held.length} of ${open} open vacancies`, 'hold the newest 100'));
    return [...bad, ...(expected ? checkContents(page, held, expected, standing) : [])].map((one) => ({ page: path, ...one }));
  });
}

/** A feed holds the newest of what its page lists, newest first. */
function checkContents(page: string, held: readonly string[], expected: readonly string[], standing: FaceContext['standing']): Problem[] {
  const isHeld = new Set(held);
  const isExpected = new Set(expected);
  const lacking = expected.filter((path) => !isHeld.has(path));
  const needless = held.filter((path) => !isExpected.has(path) && standing.get(path)?.open);
  if (lacking.length + needless.length === 0 && held.some((path, index) => path !== expected[index]))
    return [problem('the vacancies are not in order', 'begin with the newest')];
  return [
    ...lacking.map((path) => problem(`the feed lacks ${path}, one of the newest of ${page}`, again)),
    ...needless.map((path) => problem(`the feed holds ${path}, none of the newest of ${page}`, again)),
  ];
}

/** A description so short may be refused by a board: characters, some more than the boards count. */
const shortText = 150;

function checkJobFeed({ path, feed }: JobFeedFace, context: FaceContext): PlacedProblem[] {
  if ('error' in feed) return [];
  const { dialect, jobs } = feed;
  const held = new Map(jobs.map((job) => [vacancyOfJob(job, dialect, context.origin, context.facts), job]));
  const problems = [...held].flatMap(([page, job]) =>
    page === undefined
      ? context.facts
        ? [problem(`the job ${quote(jobText(job, dialect.reference) ?? '')} is no vacancy of this site`, again)]
        : []
      : unfit(page, context),
  );
  // Without the content, a reference that is a hash says nothing of its vacancy.
  const isTold = dialect.url !== undefined || context.facts !== undefined;
  const lacking = [...context.standing].filter(
    ([page, { open, postingText = 0 }]) => open && postingText >= (dialect.leastText ? shortText : 1) && isTold && !held.has(page),
  );
  return [...problems, ...lacking.map(([page]) => problem(`the job feed lacks ${page}, which has a JobPosting`, again))].map((one) => ({
    page: path,
    ...one,
  }));
}
