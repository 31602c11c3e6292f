import { extname } from 'node:path/posix';
import { collections } from '../schemas/index.ts';
import { ratesFile } from '../schemas/rates.ts';
import type { FileEvent, LoggedCommit } from './git-log.ts';
import { trackedCollections, type Commit, type TrackedCollection } from './history.ts';

/** The file of an entry after a commit. */
export interface ChainLink {
  commit: Commit;
  path: string;
  /** Id of what is in the file; undefined when the commit removed it. */
  blob: string | undefined;
}

/** All that commits did to one entry, newest first, whatever its file was called. */
export interface EntryChain {
  collection: TrackedCollection;
  /** Id of the entry today, or the last one it had. */
  id: string;
  /** Path of its file today, or the last one it had. */
  path: string;
  links: ChainLink[];
}

/**
 * Follows every entry back through the commits: through renames, and through its removal when it was added again later. An entry is
 * known by its path without the ending, so that `.md` and `.mdx` are one.
 * @param commits newest first.
 */
export function toEntryChains(commits: readonly LoggedCommit[]): EntryChain[] {
  const chains: EntryChain[] = [];
  /** The entry that has a name, as the commits already seen left it. */
  const holders = new Map<string, EntryChain>();
  for (const { commit, files } of commits) {
    const events = toEntryEvents(files);
    for (const [key, { name, path, blob }] of events) {
      let chain = holders.get(key);
      if (!chain) {
        chain = { ...name, path, links: [] };
        chains.push(chain);
        holders.set(key, chain);
      }
      chain.links.push({ commit, path, blob });
    }
    // Before this commit the entry had the other name, and the new one belonged to nobody or to an entry that was gone by then.
    const renamed = [...events].flatMap(([key, { before }]) => (before === undefined ? [] : [{ chain: holders.get(key)!, key, before }]));
    for (const { key } of renamed) holders.delete(key);
    for (const { chain, before } of renamed) holders.set(before, chain);
  }
  return chains;
}

interface EntryName {
  collection: TrackedCollection;
  id: string;
}

interface EntryEvent {
  name: EntryName;
  path: string;
  blob: string | undefined;
  /** Key of the name the entry had before, where it was another. */
  before?: string;
}

/** What a commit did to entries, by their key. A file that is removed while its entry has another one now is no removal. */
function toEntryEvents(files: readonly FileEvent[]): Map<string, EntryEvent> {
  const events = new Map<string, EntryEvent>();
  const removed = new Map<string, EntryEvent>();
  for (const { path, renamedFrom, blob } of files) {
    const name = entryName(path);
    const former = renamedFrom === undefined ? undefined : entryName(renamedFrom);
    const moved = name !== undefined && former !== undefined && name.collection === former.collection;
    if (name && blob === undefined) removed.set(keyOf(name), { name, path, blob });
    else if (name) events.set(keyOf(name), { name, path, blob, ...(moved && former.id !== name.id && { before: keyOf(former) }) });
    // Moved out of its collection: the entry is gone.
    if (former && !moved) removed.set(keyOf(former), { name: former, path: renamedFrom!, blob: undefined });
  }
  for (const [key, event] of removed) if (!events.has(key)) events.set(key, event);
  return events;
}

function keyOf({ collection, id }: EntryName): string {
  return `${collection}/${id}`;
}

/** The entry a file is, or undefined for a file that is none whose changes are shown. */
function entryName(path: string): EntryName | undefined {
  const [folder, ...segments] = path.split('/');
  const collection = trackedCollections.find((name) => name === folder);
  const extension = extname(path);
  if (!collection || segments.length !== collections[collection].depth || path === ratesFile) return undefined;
  if (segments.some((segment) => segment.startsWith('.')) || segments.at(-1) === 'README.md') return undefined;
  if (!(collections[collection].extensions as readonly string[]).includes(extension)) return undefined;
  return { collection, id: segments.join('/').slice(0, -extension.length) };
}
