import { compareText } from '../content/graph.ts';
import type { EntryChange } from './history.ts';

/** When something happened: the commit, and the day readers saw it. */
export type Happening = Pick<EntryChange, 'commit' | 'day'>;

/** What happened on one day. */
export interface ChangedDay<T> {
  /** `2026-11-22` */
  day: string;
  items: readonly T[];
}

/** Things that happened, already in their order, by day. */
export function byDay<T extends Happening>(items: readonly T[]): ChangedDay<T>[] {
  const days: { day: string; items: T[] }[] = [];
  for (const item of items) {
    const last = days.at(-1);
    if (last?.day === item.day) last.items.push(item);
    else days.push({ day: item.day, items: [item] });
  }
  return days;
}

/** Orders what happened newest first: by the day it is shown under, then by the moment. */
export function newestFirst(a: Happening, b: Happening): number {
  return compareText(b.day, a.day) || momentOf(b).getTime() - momentOf(a).getTime() || compareText(a.commit.sha, b.commit.sha);
}

/** The moment of the commit; the beginning of the day in UTC where readers saw it on another day. */
export function momentOf({ commit, day }: Happening): Date {
  return new Date(commit.day === day ? commit.time : day);
}
