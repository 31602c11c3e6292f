import { searchPath } from '../../domain/paths.ts';
import { count, formatDay } from '../../domain/words.ts';
import type { Finder } from '../engine/finder.ts';
import { toListedRow } from '../engine/listed-row.ts';
import { valuesOf } from '../engine/row-values.ts';
import { everything } from '../engine/selection.ts';
import { readText, type TextQuery } from '../engine/text-index.ts';
import type { ThingIndex } from '../engine/thing-index.ts';
import { formsIn, wordsIn, type FoundWord } from '../engine/words.ts';
import { thingPath, type Thing, type ThingGroup, type ThingKind } from '../thing-table.ts';
import { addressOf } from './finder-address.ts';
import type { FullTextHits } from './full-text.ts';
import { loadThings } from './load-things.ts';
import { loadFinder } from './load.ts';

/** Kinds of results, in the order of those that match equally well. */
export type ResultKind = 'vacancy' | ThingKind;

/** A page that was found. */
export interface Result {
  path: string;
  name: string;
  /** Other names. */
  also: readonly string[];
  /** What it is, in a line or two. */
  about: string;
  /** Pay of a vacancy, and its last day when that is near; the number of vacancies of anything else. */
  note: string;
  /** Row of the facet table, when it is a vacancy. */
  row?: number;
}

/** Results of one kind. */
export interface ResultGroup {
  kind: ResultKind;
  /** What it is called. */
  title: string;
  total: number;
  /** The best of them. */
  take(most: number): Result[];
}

/** What a search over the whole site finds. */
export interface SiteResults {
  /** What was typed, understood. */
  query: TextQuery;
  /** What is called or described so; the group with the best match comes first. */
  groups: readonly ResultGroup[];
  /** What only says so in its text. */
  inText: readonly ResultGroup[];
}

/** What a search reads. */
export interface SiteIndexes {
  finder: Finder;
  things: ThingIndex;
}

/** Loads what a search reads: once; after a failure the next call tries again. */
export async function loadIndexes(): Promise<SiteIndexes> {
  const [finder, things] = await Promise.all([loadFinder(), loadThings()]);
  return { finder, things };
}

/**
 * Searches vacancies and everything else for the same words: a word that neither knows is corrected once for both.
 * @param asTyped true to correct nothing.
 * @param inFullText what Pagefind finds in the texts: it fills `inText` and changes no group.
 */
export function searchSite({ finder, things }: SiteIndexes, text: string, asTyped = false, inFullText?: FullTextHits): SiteResults {
  const query = readText(text, asTyped, [finder.words(), things.words]);
  const { rows, inTable } = finder.find({ ...everything, text, asTyped }, query, inFullText?.vacancies);
  const named = things.find(query);
  const groupsOf = (vacancies: readonly number[], others: readonly Thing[]): ResultGroup[] =>
    [
      toGroup({ kind: 'vacancy', title: 'Vacancies' }, vacancies, (row) => vacancyResult(finder, row, query.words)),
      ...things.groups.map((group) =>
        toGroup(
          group,
          others.filter(({ kind }) => kind === group.kind),
          (thing) => thingResult(thing, group),
        ),
      ),
    ].filter(({ total }) => total > 0);
  const mentioned = things.find(query, inFullText?.things).slice(named.length);
  return {
    query,
    groups: bestFirst(groupsOf(rows.slice(0, inTable), meantFirst(named, query.words)), query.words),
    inText: groupsOf(rows.slice(inTable), mentioned),
  };
}

/** Number of all results of some groups. */
export function totalOf(groups: readonly ResultGroup[]): number {
  return groups.reduce((sum, { total }) => sum + total, 0);
}

/** Address of the search page with a text in it. */
export function searchAddress(text: string, asTyped = false): string {
  return addressOf({ ...everything, text, asTyped }, searchPath);
}

/** Address of the search page with a text that is not to be corrected. */
export function typedAddress(typed: string): string {
  return searchAddress(typed, true);
}

function toGroup<T>({ kind, title }: Pick<ResultGroup, 'kind' | 'title'>, found: readonly T[], toResult: (one: T) => Result): ResultGroup {
  return { kind, title, total: found.length, take: (most) => found.slice(0, most).map(toResult) };
}

function vacancyResult(finder: Finder, row: number, words: readonly FoundWord[]): Result {
  const { path, title, company, facts, pay, closes } = toListedRow(finder, row);
  // A list does not name skills: those that were looked for say why the vacancy is here.
  const skills = valuesOf(finder.table, 'skill', row)
    .filter(({ name, also = [] }) => words.some((word) => nameMatch([name, ...also], [word]) > 0))
    .map(({ name }) => name);
  return {
    path,
    name: title,
    also: [],
    about: [company, facts, ...skills].filter(Boolean).join(' · '),
    note: pay + (closes ? ` · Closes ${formatDay(closes, finder.table.locale)}` : ''),
    row,
  };
}

function thingResult(thing: Thing, group: ThingGroup): Result {
  const { name, also = [], about, open = 0 } = thing;
  return { path: thingPath(group, thing), name, also, about, note: open > 0 ? count(open, 'open vacancy', 'open vacancies') : '' };
}

/** What is called exactly so stands before what has the words among others. */
function meantFirst(things: readonly Thing[], words: readonly FoundWord[]): Thing[] {
  const meant = things.filter(({ name, also = [] }) => nameMatch([name, ...also], words) === 3);
  return [...new Set([...meant, ...things])];
}

function bestFirst(groups: readonly ResultGroup[], words: readonly FoundWord[]): ResultGroup[] {
  const ranked = groups.map((group) => {
    const [{ name, also }] = group.take(1) as [Result];
    return { group, match: nameMatch([name, ...also], words) };
  });
  return ranked.sort((a, b) => b.match - a.match).map(({ group }) => group);
}

/** How well names answer: 3 when one is what was typed, 2 when it has all the words, 1 when its words begin so, else 0. */
export function nameMatch(names: readonly string[], looked: readonly FoundWord[]): number {
  return Math.max(
    ...names.map((name) => {
      const words = wordsIn(name);
      if (looked.length === words.length && looked.every(({ word }, at) => word === words[at]!.word)) return 3;
      const forms = formsIn(name);
      if (looked.every(({ word }) => forms.includes(word))) return 2;
      return looked.every(({ word }) => forms.some((form) => form.startsWith(word))) ? 1 : 0;
    }),
  );
}
