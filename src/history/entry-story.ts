import type { ChainLink, EntryChain } from './entry-chains.ts';
import type { FactChange } from './fact-changes.ts';
import { FileVersion } from './file-version.ts';
import type { Commit, EntryChange, EntryHistory } from './history.ts';
import { KnownEntry } from './known-entry.ts';
import { versionChanges } from './version-changes.ts';

/** What happened to an entry, with the last path it had. */
export interface EntryStory extends EntryHistory {
  path: string;
}

/**
 * Tells what happened to an entry from the versions of its file. Before its `datePosted` a vacancy was not public, so what changed until
 * then is not told.
 * @param texts text of each blob by its id.
 * @returns several where git took a vacancy for another one renamed; none where the entry was never public.
 */
export function tellEntry(chain: EntryChain, texts: ReadonlyMap<string, string>): EntryStory[] {
  const versions = new Map<ChainLink, FileVersion>();
  for (const link of chain.links) {
    const text = link.blob === undefined ? undefined : texts.get(link.blob);
    if (text !== undefined) versions.set(link, new FileVersion(link.path, text));
  }
  return splitStrangers(chain, versions).flatMap((one) => tell(one, versions) ?? []);
}

/**
 * Postings of one employer are so alike that git takes one that was removed and one that was added by the same commit for a rename. Their
 * number on the board they came from, or with their employer, tells them apart.
 */
function splitStrangers(chain: EntryChain, versions: ReadonlyMap<ChainLink, FileVersion>): EntryChain[] {
  const { links, collection } = chain;
  for (const [index, link] of links.entries()) {
    const older = links[index + 1];
    if (collection !== 'jobs' || !older || withoutEnding(older.path) === withoutEnding(link.path)) continue;
    const [number, former] = [link, older].map((one) => numberOf(versions.get(one)));
    if (number === undefined || former === undefined || number === former) continue;
    const removal = { commit: link.commit, path: older.path, blob: undefined };
    const stranger = { collection, id: withoutEnding(older.path).slice(collection.length + 1), path: older.path };
    return [
      { ...chain, links: links.slice(0, index + 1) },
      ...splitStrangers({ ...stranger, links: [removal, ...links.slice(index + 1)] }, versions),
    ];
  }
  return [chain];
}

function withoutEnding(path: string): string {
  return path.replace(/\.\w+$/, '');
}

function numberOf(version: FileVersion | undefined): string | undefined {
  if (!version?.isReadable) return undefined;
  const known = new KnownEntry('jobs', version);
  const imported = known.value('imported') as { id: string } | undefined;
  return imported?.id ?? (known.value('requisitionId') as string | undefined);
}

/** A publication that waits for the day a vacancy is posted. */
interface Waiting {
  commit: Commit;
  day: string;
}

function tell({ collection, id, path, links }: EntryChain, versions: ReadonlyMap<ChainLink, FileVersion>): EntryStory | undefined {
  const entries: EntryChange[] = [];
  let known: KnownEntry | undefined;
  let waiting: Waiting | undefined;
  let firstDatePosted: string | undefined;
  let removed = false;
  const postedOn = () => (collection === 'jobs' ? (known?.value('datePosted') as string | undefined) : undefined);
  const publish = (commit: Commit, day: string) => {
    firstDatePosted = postedOn();
    const before = firstDatePosted !== undefined && firstDatePosted < day ? { datePosted: firstDatePosted } : {};
    entries.unshift({ commit, day, changes: [{ kind: 'published', ...before }] });
    waiting = undefined;
  };
  for (const link of links.toReversed()) {
    const { commit } = link;
    if (waiting && waiting.day <= commit.day) publish(waiting.commit, waiting.day);
    if (link.blob === undefined) {
      if (entries.length > 0 && !removed) entries.unshift({ commit, day: commit.day, changes: [{ kind: 'removed' }] });
      waiting = undefined;
      removed = true;
      continue;
    }
    const version = versions.get(link);
    const changes: FactChange[] = [];
    if (version?.isReadable) {
      if (known) changes.push(...versionChanges(collection, known, version, commit.time));
      else known = new KnownEntry(collection, version);
    }
    if (entries.length === 0) {
      const posted = postedOn();
      if (posted !== undefined && posted > commit.day) waiting = { commit, day: posted };
      else publish(commit, commit.day);
    } else {
      if (removed) changes.unshift({ kind: 'restored' });
      if (changes.length > 0) entries.unshift({ commit, day: commit.day, changes });
    }
    removed = false;
  }
  if (waiting) publish(waiting.commit, waiting.day);
  if (entries.length === 0) return undefined;
  const title = known?.value('title');
  const reopenings = entries.flatMap(({ changes }) => changes).filter(({ kind }) => kind === 'reopened').length;
  return {
    ...{ collection, id, path, title: typeof title === 'string' ? title : id, removed, entries, reopenings },
    ...(firstDatePosted !== undefined && { firstDatePosted }),
  };
}
