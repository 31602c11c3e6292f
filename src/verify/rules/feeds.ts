import { feedMoment, type Feed, type FeedItem } from '../faces/feed.ts';
import { hasElement, jobDay, jobText, type JobDialect } from '../faces/job-feed.ts';
import type { XmlElement } from '../faces/xml.ts';
import { problem, quote, type Problem } from '../finding.ts';
import { fileOf, toTarget } from '../page/addresses.ts';
import type { FaceContext, FaceRule, FeedsFace, JobFeedFace } from './face-rule.ts';
import type { PlacedProblem } from './rule.ts';

const writer = 'mend what writes the feed';

/** Every feed can be read, has what its format demands, and leads to pages of the site. */
export const feeds: FaceRule = {
  id: 'feeds',
  demands: 'feeds and job feeds parse, are complete, and have unique ids, true dates and live addresses',
  check(face, context) {
    if (face.kind === 'feeds') return { checked: face.feeds.length, problems: checkFeeds(face, context) };
    return face.kind === 'job feed' ? { checked: 1, problems: checkJobFeed(face, context) } : undefined;
  },
};

function checkFeeds({ page, feeds: formats }: FeedsFace, context: FaceContext): PlacedProblem[] {
  const [first] = formats;
  const idsOf = (feed: Feed) => feed.items.map(({ id }) => id ?? '').join('\n');
  return formats.flatMap(({ path, feed }) => {
    if ('error' in feed) return [{ page: path, ...problem(`the feed cannot be read: ${feed.error}`, writer) }];
    const differs = first && !('error' in first.feed) && idsOf(first.feed) !== idsOf(feed);
    return [
      ...checkFrame(feed, page, path, context),
      ...feed.items.flatMap((item) => checkItem(item, feed, context)),
      ...twice(feed.items.map(({ id }) => id)).map((id) => problem(`two items have the id ${quote(id)}`, 'give each its own')),
      ...(differs ? [problem(`the ids are others than those of ${first.path}`, 'write every format from the same items')] : []),
    ].map((one) => ({ page: path, ...one }));
  });
}

function checkFrame(feed: Feed, page: string, path: string, { origin, now }: FaceContext): Problem[] {
  const address = (name: string, said: string | undefined, right: string) =>
    said === right
      ? []
      : [problem(`the feed gives ${name} as ${said === undefined ? 'nothing' : quote(said)} instead of ${right}`, writer)];
  return [
    ...feed.missing.map((name) =>
      problem(`the feed has no ${name}`, `write one: ${feed.format === 'json' ? 'JSON Feed' : feed.format.toUpperCase()} demands it`),
    ),
    ...address('its own address', feed.self, origin + path),
    ...address('its page', feed.page, origin + page),
    ...(feed.updated === undefined ? [] : checkMoment('the feed', feed.updated, feed, now)),
  ];
}

function checkItem(item: FeedItem, feed: Feed, { origin, hasFile, now }: FaceContext): Problem[] {
  const what = `the item ${quote(item.title ?? item.id ?? '')}`;
  const needed = ['id', 'title', 'html', 'published', ...(feed.format === 'atom' ? (['updated'] as const) : [])] as const;
  const words = { id: 'id', title: 'title', html: 'text', published: 'date', updated: 'date of change' };
  const dates = [item.published, item.updated].filter((date) => date !== undefined);
  return [
    ...needed.filter((name) => item[name] === undefined).map((name) => problem(`${what} has no ${words[name]}`, writer)),
    ...dates.flatMap((date) => checkMoment(what, date, feed, now)),
    ...checkAddress(what, item.link, origin, hasFile),
  ];
}

function checkMoment(what: string, text: string, { format }: Feed, now: number): Problem[] {
  const moment = feedMoment(text, format);
  if (moment === undefined) return [problem(`${what} has the date ${quote(text)}, which the format does not have`, writer)];
  return moment > now ? [problem(`${what} has the date ${quote(text)}, which is to come`, 'date it by what happened')] : [];
}

/** A complete address of a file of this site. */
function checkAddress(what: string, address: string | undefined, origin: string, hasFile: (file: string) => boolean): Problem[] {
  if (address === undefined) return [problem(`${what} has no address`, writer)];
  const target = /^https?:\/\//.test(address) ? toTarget(address, '/', origin) : undefined;
  if (target?.kind !== 'own') return [problem(`${what} leads to ${quote(address)}, which is no address of ${origin}`, writer)];
  return hasFile(fileOf(target.path)) ? [] : [problem(`${what} leads to ${target.path}, which does not exist`, writer)];
}

function checkJobFeed({ path, feed }: JobFeedFace, context: FaceContext): PlacedProblem[] {
  if ('error' in feed) return [{ page: path, ...problem(`the job feed cannot be read: ${feed.error}`, writer) }];
  const { dialect, jobs, stated } = feed;
  const references = jobs.map((job) => jobText(job, dialect.reference));
  return [
    ...jobs.flatMap((job) => checkJob(job, dialect, context)),
    ...twice(references).map((reference) =>
      problem(`two jobs have the reference ${quote(reference)}`, 'give each place of a vacancy its own'),
    ),
    ...(stated === undefined || stated === jobs.length
      ? []
      : [problem(`the feed says that it has ${stated} jobs, and it has ${jobs.length}`, writer)]),
  ].map((one) => ({ page: path, ...one }));
}

function checkJob(job: XmlElement, dialect: JobDialect, { origin, hasFile, now }: FaceContext): Problem[] {
  const reference = jobText(job, dialect.reference) ?? '';
  const what = `the job ${quote(reference)}`;
  const { longestReference: most = Infinity } = dialect;
  const [date, end] = [jobText(job, dialect.date), jobText(job, dialect.expires)];
  const posted = date === undefined ? undefined : jobDay(date);
  const escaped = job.children.find(({ text }) => /&(?:[a-z]{2,8}|#\d+|#x[\da-f]+);/i.test(text));
  return [
    ...dialect.required.filter((name) => !hasElement(job, name)).map((name) => problem(`${what} has no ${name}`, writer)),
    ...(reference.length > most ? [problem(`${what} has a reference of ${reference.length} characters`, `shorten it to ${most}`)] : []),
    ...(date !== undefined && posted === undefined ? [problem(`${what} has the date ${quote(date)}, which is no day`, writer)] : []),
    ...(posted !== undefined && Date.parse(posted) > now
      ? [problem(`${what} has the date ${quote(date!)}, which is to come`, writer)]
      : []),
    ...(end !== undefined && jobDay(end) === undefined ? [problem(`${what} ends on ${quote(end)}, which is no day`, writer)] : []),
    ...(dialect.url === undefined ? [] : checkAddress(what, jobText(job, dialect.url), origin, hasFile)),
    ...(escaped
      ? [problem(`${what} has an HTML entity in ${escaped.name}`, 'write the character: boards do not read entities in CDATA')]
      : []),
  ];
}

/** Values that stand more than once, each named once. */
function twice(values: readonly (string | undefined)[]): string[] {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const value of values) {
    if (value === undefined) continue;
    if (seen.has(value)) again.add(value);
    seen.add(value);
  }
  return [...again];
}
