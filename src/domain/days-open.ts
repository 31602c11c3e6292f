import { dayLength } from './day-length.ts';
import type { Lifecycle } from './lifecycle.ts';

/**
 * How many days a vacancy has been open since it was posted, or was until it closed. Days between closing and reopening count too.
 * @param today `2026-11-22`
 */
export function daysOpen(datePosted: string, lifecycle: Lifecycle, today: string): number {
  return daysBetween(datePosted, lifecycle.state === 'closed' ? lifecycle.on : today);
}

/** Midnights from one day to a later one; 0 when the second is no later. @param from `2026-11-02` @param to `2026-11-22` */
export function daysBetween(from: string, to: string): number {
  return Math.max(0, (Date.parse(to) - Date.parse(from)) / dayLength);
}

/**
 * `23 days`, `1 day`, `1,234 days`; what began today is open for `less than a day`. The script of every vacancy's page says it too: `count` would be
 * one more file there, a round trip longer, and the platform takes long to load how large numbers are written.
 */
export function daysWords(days: number): string {
  if (days === 0) return 'less than a day';
  return days === 1 ? '1 day' : `${days < 1000 ? days : days.toLocaleString('en')} days`;
}
