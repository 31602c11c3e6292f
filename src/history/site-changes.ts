import { compareText, type SiteGraph } from '../content/graph.ts';
import { jobPath, payPath, rolePath } from '../domain/paths.ts';
import { newestFirst, type Happening } from './days.ts';
import type { FactChange } from './fact-changes.ts';
import { trackedCollections, type EntryChange, type EntryHistory, type SiteHistory, type TrackedCollection } from './history.ts';

/** An entry that changed, as it is named today. */
export interface ChangedEntry {
  collection: TrackedCollection;
  id: string;
  /** A vacancy's with its company. */
  title: string;
  /** Its page, when it has one today. */
  path: string | undefined;
}

/** What a commit may do to many entries at once without there being more to say of each. */
export type MassChange = 'published' | 'removed';

/** One item of the list of what changed on the site. */
export type SiteChange = SingleChange | (Happening & { mass: MassChange; entries: readonly ChangedEntry[] });

interface SingleChange extends EntryChange {
  entry: ChangedEntry;
}

/** A commit that publishes or removes more entries than this is one item. */
const mostSingle = 20;

/** What changed on the site, newest first, of entries that a visitor may know of. */
export function siteChanges({ byFile }: SiteHistory, graph: SiteGraph): SiteChange[] {
  const found: SingleChange[] = [];
  const masses = new Map<string, SingleChange[]>();
  for (const history of byFile.values()) {
    if (!isKnown(history, graph)) continue;
    const entry = toChangedEntry(history, graph);
    for (const one of history.entries) {
      const change = { ...one, entry };
      const mass = massChangeOf(one.changes);
      if (!mass) {
        found.push(change);
        continue;
      }
      const key = `${one.commit.sha} ${one.day} ${mass}`;
      const group = masses.get(key);
      if (group) group.push(change);
      else masses.set(key, [change]);
    }
  }
  return [...found, ...[...masses.values()].flatMap(toItems)].sort(
    (a, b) => newestFirst(a, b) || compareEntries(firstEntry(a), firstEntry(b)),
  );
}

/** What one commit published, or what it removed, as one item or as many. */
function toItems(group: SingleChange[]): SiteChange[] {
  const { commit, day, changes } = group[0]!;
  if (group.length <= mostSingle) return group;
  return [{ commit, day, mass: massChangeOf(changes)!, entries: group.map(({ entry }) => entry).sort(compareEntries) }];
}

function firstEntry(change: SiteChange): ChangedEntry {
  return 'entry' in change ? change.entry : change.entries[0]!;
}

function massChangeOf(changes: readonly FactChange[]): MassChange | undefined {
  const [first, ...more] = changes;
  return more.length === 0 && (first?.kind === 'published' || first?.kind === 'removed') ? first.kind : undefined;
}

/** A vacancy that is only to come is not known. What is gone was public once, or it would have no history. */
function isKnown({ collection, id, removed }: EntryHistory, { vacancyById }: SiteGraph): boolean {
  return removed || collection !== 'jobs' || vacancyById.has(id);
}

function toChangedEntry({ collection, id, title, removed }: EntryHistory, { byId, payByRole }: SiteGraph): ChangedEntry {
  const company = collection === 'jobs' ? byId.companies.get(id.split('/', 1)[0]!)?.data.name : undefined;
  return { collection, id, title: company === undefined ? title : `${title}, ${company}`, path: removed ? undefined : pathOf() };

  function pathOf(): string | undefined {
    switch (collection) {
      case 'jobs':
        return jobPath(id);
      case 'roles':
        return rolePath(id);
      case 'pay': {
        const role = byId.pay.get(id)?.data.roles.find((one) => payByRole.has(one));
        return role === undefined ? undefined : payPath(role);
      }
    }
  }
}

/** Vacancies before role guides before benchmarks, then by name. */
function compareEntries(a: ChangedEntry, b: ChangedEntry): number {
  const rank = ({ collection }: ChangedEntry) => trackedCollections.indexOf(collection);
  return rank(a) - rank(b) || compareText(a.title, b.title) || compareText(a.id, b.id);
}
