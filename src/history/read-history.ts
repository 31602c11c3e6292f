import { codeVersion } from '../content/code-version.ts';
import { toEntryChains, type EntryChain } from './entry-chains.ts';
import { tellEntry, type EntryStory } from './entry-story.ts';
import { readGitLog, readPosition, toLastCommitted, type GitPosition } from './git-log.ts';
import { readCache, writeCache, type CachedHistory } from './history-cache.ts';
import type { EntryChange, EntryHistory, NoHistory, SiteHistory } from './history.ts';
import { readBlobs } from './run-git.ts';
import { readSkillIds, withSkillIds } from './skill-ids.ts';

/**
 * What happened to the facts of a content folder, from one pass over its commits. Where git cannot say, `unavailable` says why.
 *
 * @param contentDir absolute path of the content folder.
 * @param cacheDir absolute path of the folder for what was found; it is made when it is missing.
 * @param now the moment: what was committed later has not happened.
 * @param version what the cache must have been written by.
 */
export function readHistory(contentDir: string, cacheDir: string, now: Date, version = codeVersion(process.cwd())): SiteHistory {
  const position = readPosition(contentDir, now);
  if (typeof position === 'string') return noHistory(position);
  const cached = version === undefined ? undefined : readCache(cacheDir, version);
  if (cached?.head === position.head && cached.prefix === position.prefix) return toSiteHistory(cached, contentDir);
  const read = readAnew(contentDir, position, cached?.prefix === position.prefix ? cached.stories : {});
  if (!read) return noHistory('no-repository');
  if (version !== undefined) writeCache(cacheDir, { version, ...read });
  return toSiteHistory(read, contentDir);
}

function noHistory(unavailable: NoHistory): SiteHistory {
  return { unavailable, byFile: new Map(), lastCommitted: new Map() };
}

type FoundHistory = Omit<CachedHistory, 'version'>;

/** Goes through all commits; the files only of those entries that have changed since an earlier run. */
function readAnew(contentDir: string, position: GitPosition, known: CachedHistory['stories']): FoundHistory | undefined {
  const commits = readGitLog(contentDir, position.head);
  if (!commits) return undefined;
  const chains = toEntryChains(commits);
  const told = new Map<EntryChain, EntryStory[]>();
  for (const some of batches(chains.filter((chain) => !Object.hasOwn(known, keyOf(chain))))) {
    const ids = some.flatMap(({ links }) => links.flatMap(({ blob }) => blob ?? []));
    const texts = readBlobs(contentDir, [...new Set(ids)]);
    for (const chain of some) told.set(chain, tellEntry(chain, texts));
  }
  const stories = Object.fromEntries(chains.map((chain) => [keyOf(chain), told.get(chain) ?? known[keyOf(chain)]!]));
  return { ...position, lastCommitted: [...toLastCommitted(commits)], stories };
}

/** A commit and a path name one version of one file, and so all that happened to it until then. */
function keyOf({ links }: EntryChain): string {
  return `${links[0]!.commit.sha}:${links[0]!.path}`;
}

/** Files read at once: some 12 MB of content, so that a long history does not lie in memory as a whole. */
const filesAtOnce = 2000;

function* batches(chains: readonly EntryChain[]): Generator<EntryChain[]> {
  let batch: EntryChain[] = [];
  let files = 0;
  for (const chain of chains) {
    batch.push(chain);
    files += chain.links.length;
    if (files < filesAtOnce) continue;
    yield batch;
    batch = [];
    files = 0;
  }
  yield batch;
}

function toSiteHistory({ stories, lastCommitted }: FoundHistory, contentDir: string): SiteHistory {
  if (lastCommitted.length === 0) return noHistory('not-committed');
  const idOf = readSkillIds(contentDir);
  const told = Object.values(stories).flat();
  const byFile = new Map<string, EntryHistory>();
  // Entries that are there come first, so that they have their path even where another entry had it before.
  for (const story of [...told.filter(({ removed }) => !removed), ...told.filter(({ removed }) => removed)]) {
    const { path, ...history } = story;
    const key = byFile.has(path) ? `${path} ${history.entries[0]!.commit.sha}` : path;
    byFile.set(key, { ...history, entries: history.entries.flatMap((entry) => withSkills(entry, idOf) ?? []) });
  }
  return { byFile, lastCommitted: new Map(lastCommitted) };
}

/** A change of an entry with the skills' ids of today; undefined when nothing is left of it. */
function withSkills(entry: EntryChange, idOf: (name: string) => string): EntryChange | undefined {
  const changes = entry.changes.flatMap((change) => withSkillIds(change, idOf) ?? []);
  return changes.length === 0 ? undefined : { ...entry, changes };
}
