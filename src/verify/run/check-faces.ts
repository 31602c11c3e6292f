import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EntryFacts } from '../content/entry-facts.ts';
import { feedFormats, readFeed } from '../faces/feed.ts';
import { readJobFeed } from '../faces/job-feed.ts';
import type { Finding } from '../finding.ts';
import { isObject, type Json } from '../page/json-ld.ts';
import type { Face, FaceContext } from '../rules/face-rule.ts';
import { faceRules } from '../rules/index.ts';
import { runRule } from './run-rule.ts';

/** Files that are checked together. */
export type FaceTask =
  | { kind: 'feeds'; page: string; files: string[]; expected?: string[] | undefined }
  | { kind: 'job feed'; file: string }
  | { kind: 'API list'; list: string; files: string[] };

/** What all faces of a folder have in common, as it goes to a thread. */
export interface FacesFolder extends Omit<FaceContext, 'hasFile'> {
  /** Absolute path of the built folder. */
  dist: string;
  files: ReadonlySet<string>;
  facts: ReadonlyMap<string, EntryFacts> | undefined;
}

/** What checking some faces gave. */
export interface FacesReport {
  findings: Finding[];
  /** Number of files each rule looked at, by its id. */
  checked: Record<string, number>;
}

/** The faces of a folder: feeds by the page they stand beside, each job feed, each list of the API. */
export function faceTasks(files: Iterable<string>, feeds: ReadonlyMap<string, string[]> | undefined): FaceTask[] {
  const byPage = new Map<string, string[]>();
  const byList = new Map<string, string[]>();
  const jobFeeds: FaceTask[] = [];
  const add = (groups: Map<string, string[]>, key: string, file: string) => groups.set(key, [...(groups.get(key) ?? []), file]);
  for (const file of files) {
    const page = /^(.+\/)feed\.(?:rss|atom|json)$/.exec(file)?.[1];
    const list = /^api\/v1\/(?!schema\/|index\.|openapi\.)([\w-]+)(?:\/\d+)?\.json$/.exec(file)?.[1];
    if (page !== undefined) add(byPage, `/${page}`, file);
    else if (list !== undefined) add(byList, list, file);
    else if (/^feeds\/[\w-]+\.xml$/.test(file)) jobFeeds.push({ kind: 'job feed', file });
  }
  return [
    // The longest first, so that no thread is left alone with one at the end.
    ...jobFeeds,
    ...[...byList].map(([list, some]): FaceTask => ({ kind: 'API list', list, files: some.sort() })),
    ...[...byPage].map(([page, some]): FaceTask => ({ kind: 'feeds', page, files: some.sort(), expected: feeds?.get(page) })),
  ];
}

/** Reads each file once and runs every rule of faces on it. */
export function checkFaces(tasks: readonly FaceTask[], folder: FacesFolder): FacesReport {
  const { files } = folder;
  const report: FacesReport = { findings: [], checked: {} };
  const context: FaceContext = { ...folder, hasFile: (file) => files.has(file) };
  for (const task of tasks) {
    const face = readFace(task, folder.dist);
    for (const { id, check } of faceRules) {
      const found = runRule(id, describe(task), () => check(face, context));
      if (!found) continue;
      report.checked[id] = (report.checked[id] ?? 0) + found.checked;
      for (const one of found.problems) report.findings.push({ rule: id, ...one });
    }
  }
  return report;
}

function describe(task: FaceTask): string {
  return task.kind === 'feeds' ? `the feeds of ${task.page}` : task.kind === 'job feed' ? `/${task.file}` : `the list ${task.list}`;
}

function readFace(task: FaceTask, dist: string): Face {
  const read = (file: string) => readFileSync(join(dist, file), 'utf8');
  if (task.kind === 'job feed') {
    const board = task.file.slice('feeds/'.length, -'.xml'.length);
    return { kind: task.kind, path: `/${task.file}`, feed: readJobFeed(read(task.file), board) };
  }
  if (task.kind === 'API list') {
    return { kind: task.kind, list: task.list, pages: task.files.map((file) => ({ path: `/${file}`, value: toObject(read(file)) })) };
  }
  const feeds = task.files.map((file) => {
    const format = feedFormats.find((one) => file.endsWith(`.${one}`))!;
    return { path: `/${file}`, format, feed: readFeed(read(file), format) };
  });
  return { kind: task.kind, page: task.page, feeds, expected: task.expected };
}

function toObject(source: string) {
  try {
    const value = JSON.parse(source) as Json;
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
