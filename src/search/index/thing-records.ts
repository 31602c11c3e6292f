import type { Entry } from '../../content/entry.ts';
import type { RoleEntry, SiteGraph } from '../../content/graph.ts';
import { termsOf } from '../full-text-terms.ts';
import { thingPath, type Thing, type ThingKind, type ThingTable } from '../thing-table.ts';
import { bodyLines } from './body-lines.ts';
import type { FullTextRecord } from './full-text-record.ts';
import type { ReadBody } from './search-files.ts';

const collectionOf = {
  role: 'roles',
  company: 'companies',
  skill: 'skills',
  place: 'places',
  article: 'articles',
} as const satisfies Record<ThingKind, string>;

/** The things of a thing table as records, each with its whole text. */
export function* thingRecords(graph: SiteGraph, { groups, things }: ThingTable, readBody: ReadBody): Generator<FullTextRecord> {
  for (const thing of things) {
    const entry: Entry = graph.byId[collectionOf[thing.kind]].get(thing.id)!;
    yield {
      url: thingPath(
        groups.find(({ kind }) => kind === thing.kind)!,
        thing,
      ),
      terms: termsOf([...wordsOfTable(thing), ...wordsOfEntry(entry), ...linesOf(entry, graph, readBody)]),
      filters: { kind: [thing.kind], ...filtersOf(thing.kind, entry) },
      sort: { date: dateOf(entry), pay: '0' },
    };
  }
}

function wordsOfTable({ name, about, also = [] }: Thing): string[] {
  return [name, about, ...also];
}

/** What the page of a role guide says beside its body. */
function wordsOfEntry(entry: Entry): string[] {
  if (entry.collection !== 'roles') return [];
  const { data } = entry as RoleEntry;
  return [
    ...(data.aliases ?? []),
    ...data.responsibilities,
    ...data.prerequisites,
    ...data.hardSkills.map(({ why }) => why),
    ...data.softSkills.map(({ behaviour }) => behaviour),
    ...data.tools.map(({ use }) => use),
    ...data.hiringQuestions.flatMap(({ question, answer }) => [question, answer]),
    ...data.interviewQuestions.flatMap(({ question, lookFor, redFlags }) => [question, lookFor, redFlags ?? '']),
  ];
}

function linesOf(entry: Entry, { skills }: SiteGraph, readBody: ReadBody): string[] {
  return entry.hasBody && entry.format !== 'yaml' ? bodyLines(readBody(entry), entry.format, skills).map(({ text }) => text) : [];
}

function filtersOf(kind: ThingKind, { id, data }: Entry): Record<string, string[]> {
  if (kind === 'company' || kind === 'place') return { [kind]: [id] };
  return 'level' in data && data.level ? { level: [data.level] } : {};
}

/** The day a page was last gone over; the first of all days for one that has none. */
function dateOf({ data }: Entry): string {
  if ('reviewed' in data) return data.reviewed;
  if ('published' in data) return data.updated ?? data.published;
  return '0000-01-01';
}
