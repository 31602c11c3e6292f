import { describe, expect, test } from 'vitest';
import { daysBetween, daysOpen, daysWords } from '../../../src/domain/days-open.ts';

const now = new Date('2026-11-22T23:30:00Z');
const open = { status: 'open', datePosted: '2026-11-02' } as const;

describe('the days a vacancy is open', () => {
  test('are counted up to today while one can apply', () => {
    expect(daysOpen(open, now)).toBe(20);
    expect(daysOpen({ ...open, validThrough: '2026-11-22' }, now)).toBe(20);
    expect(daysOpen({ ...open, datePosted: '2026-11-22' }, now)).toBe(0);
    expect(daysOpen({ ...open, datePosted: '2025-11-22' }, now)).toBe(365);
  });

  test('end with the day it was closed, or the last day to apply', () => {
    expect(daysOpen({ ...open, status: 'filled', closedOn: '2026-11-12' }, now)).toBe(10);
    expect(daysOpen({ ...open, validThrough: '2026-11-21' }, now)).toBe(19);
    expect(daysOpen({ ...open, validThrough: '2026-11-21T18:00:00+01:00' }, now)).toBe(19);
  });

  test('are never fewer than none', () => {
    expect(daysBetween('2026-11-22', '2026-11-02')).toBe(0);
    expect(daysOpen({ ...open, datePosted: '2026-12-24' }, now)).toBe(0);
  });

  test.each([
    [0, 'less than a day'],
    [1, '1 day'],
    [23, '23 days'],
    [1234, '1,234 days'],
  ])('%i are said as "%s"', (days, words) => {
    expect(daysWords(days)).toBe(words);
  });
});
