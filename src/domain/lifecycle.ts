import type { Job } from '../schemas/job.ts';
import { dayLength } from './day-length.ts';

/** Where a vacancy stands at a moment. A closed one keeps its page but is in no list. */
export type Lifecycle =
  | { state: 'upcoming' }
  | { state: 'open'; notConfirmedSince?: string }
  | { state: 'closing-soon'; notConfirmedSince?: string }
  | { state: 'closed'; reason: 'filled' | 'cancelled' | 'expired'; on: string };

/** A vacancy whose end is at most this many days away is closing soon. */
export const closingSoonDays = 7;

type Dates = Pick<Job, 'status' | 'datePosted' | 'validThrough' | 'reviewBy' | 'closedOn'>;

/**
 * The state of a vacancy, from what its editor says and the dates. A day without a time lasts until its end, in UTC.
 * @param now the moment the site is built for.
 */
export function toLifecycle(job: Dates, now: Date): Lifecycle {
  if (job.status !== 'open') return { state: 'closed', reason: job.status, on: job.closedOn ?? job.datePosted };
  if (Date.parse(job.datePosted) > now.getTime()) return { state: 'upcoming' };
  if (job.validThrough) {
    const end = endOf(job.validThrough);
    if (now.getTime() > end) return { state: 'closed', reason: 'expired', on: job.validThrough.slice(0, 10) };
    return { state: end - now.getTime() <= closingSoonDays * dayLength ? 'closing-soon' : 'open' };
  }
  const stale = job.reviewBy !== undefined && now.getTime() > endOf(job.reviewBy);
  return { state: 'open', ...(stale && { notConfirmedSince: job.reviewBy }) };
}

/** True while one can apply. */
export function isOpen(lifecycle: Lifecycle): boolean {
  return lifecycle.state === 'open' || lifecycle.state === 'closing-soon';
}

/** The last millisecond of a day, or the instant itself. */
export function endOf(dayOrInstant: string): number {
  return dayOrInstant.includes('T') ? Date.parse(dayOrInstant) : Date.parse(dayOrInstant) + dayLength - 1;
}

/** `18:00 (UTC+01:00)`: the time of an instant as its author wrote it; undefined for a day, which lasts until its end. */
export function timeOf(dayOrInstant: string): string | undefined {
  const match = /T(\d{2}:\d{2}).*?(Z|[+-]\d{2}:\d{2})$/.exec(dayOrInstant);
  return match ? `${match[1]} (UTC${match[2] === 'Z' ? '' : match[2]})` : undefined;
}
