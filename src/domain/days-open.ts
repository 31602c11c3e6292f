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

/** Of the platform, because the script of every vacancy's page needs it: our own words would be one more file there. */
const inDays = new Intl.NumberFormat('en', { style: 'unit', unit: 'day', unitDisplay: 'long' });

/** `23 days`, `1 day`; what began today is open for `less than a day`. */
export function daysWords(days: number): string {
  return days === 0 ? 'less than a day' : inDays.format(days);
}
