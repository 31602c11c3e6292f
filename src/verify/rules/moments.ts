import type { Json } from '../page/json-ld.ts';

/** A date or a moment of ISO 8601, in milliseconds. */
export interface Moment {
  /** The moment itself, or the beginning of the day in UTC. */
  start: number;
  /** The moment itself, or the last millisecond of the day. */
  end: number;
  /** True for a day without a time. */
  isDay: boolean;
}

const day = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})?)?$/;
const dayLength = 86_400_000;

/** Reads a day that exists, or a moment with its offset from UTC; anything else is undefined. */
export function toMoment(value: Json | undefined): Moment | undefined {
  const match = typeof value === 'string' ? day.exec(value) : null;
  if (!match) return undefined;
  const [text, date, time, offset] = match;
  const start = Date.parse(date!);
  // `Date.parse` turns 2026-02-30 into a day of March.
  if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== date) return undefined;
  if (time === undefined) return { start, end: start + dayLength - 1, isDay: true };
  const moment = Date.parse(text);
  return offset === undefined || Number.isNaN(moment) ? undefined : { start: moment, end: moment, isDay: false };
}
