import { lstatSync, mkdirSync, readdirSync, rmdirSync, type BigIntStats } from 'node:fs';
import { dirname, join } from 'node:path';
import { linkOrCopy } from './link-or-copy.ts';
import { replaceContents, replaceParts } from './replace-folder.ts';

/** A finished site, before it is in its place. Paths are as a browser asks for them. */
export interface FinishedSite {
  /** Absolute path of the folder with the files that were made. */
  folder: string;
  /** Files of the site that were not made because they are kept: where each is kept. Each has what it must have. */
  taken: ReadonlyMap<string, string>;
}

/** Paths of the files of a site, made or taken. */
export function filesOfSite({ folder, taken }: FinishedSite): string[] {
  return [...listFolder(folder).files, ...taken.keys()];
}

/**
 * Puts a finished site in the place of the one before. Where most files of the site are there already they stay, and only the others are
 * exchanged, one by one; else all at once, folder by folder.
 * @param target absolute path of the folder of the site.
 * @param aside see `replaceContents`.
 */
export function placeSite({ folder, taken }: FinishedSite, target: string, aside: string): void {
  const made = listFolder(folder).files;
  const files = [...made, ...taken.keys()];
  const moved = [...taken].filter(([path, kept]) => !isSameFile(join(target, path), kept)).map(([path]) => path);
  const before = (taken.size - moved.length) * 2 < files.length ? undefined : listFolder(target);
  const partly = before && !before.hasOther && fitsInto(files, before);
  for (const path of partly ? moved : taken.keys()) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    linkOrCopy(taken.get(path)!, join(folder, path));
  }
  if (!partly) {
    replaceContents(target, folder, aside);
    return;
  }
  const now = new Set(files);
  const gone = before.files.filter((path) => !now.has(path));
  replaceParts(target, folder, aside, [...made, ...moved, ...gone]);
  const used = foldersOf(now);
  for (const path of before.folders.toReversed()) if (!used.has(path)) rmdirSync(join(target, path));
}

/** What a folder holds, with `/` before each path; nothing when it does not exist. A `.git` at its top does not count. */
interface Listing {
  files: string[];
  /** Each after the one it is in. */
  folders: string[];
  /** True when it holds anything else, such as a link. */
  hasOther: boolean;
}

function listFolder(root: string): Listing {
  const listing: Listing = { files: [], folders: [], hasOther: false };
  const read = (path: string) => {
    for (const item of readdirSync(join(root, path), { withFileTypes: true })) {
      const found = `${path}/${item.name}`;
      if (found === '/.git') continue;
      if (item.isDirectory()) {
        listing.folders.push(found);
        read(found);
      } else if (item.isFile()) listing.files.push(found);
      else listing.hasOther = true;
    }
  };
  if (statOf(root)?.isDirectory()) read('');
  return listing;
}

/** False when a file has the name of a folder that is there, or a folder the name of a file. */
function fitsInto(paths: readonly string[], { files, folders }: Listing): boolean {
  const [asFolder, needed] = [new Set(folders), foldersOf(paths)];
  return !paths.some((path) => asFolder.has(path)) && !files.some((path) => needed.has(path));
}

/** All folders that files are in. */
function foldersOf(paths: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const path of paths) for (let at = dirname(path); at !== '/' && !found.has(at); at = dirname(at)) found.add(at);
  return found;
}

/** True when both are names of one file. */
function isSameFile(one: string, other: string): boolean {
  const [a, b] = [statOf(one), statOf(other)];
  return a !== undefined && b !== undefined && a.ino === b.ino && a.dev === b.dev;
}

function statOf(path: string): BigIntStats | undefined {
  return lstatSync(path, { throwIfNoEntry: false, bigint: true });
}
