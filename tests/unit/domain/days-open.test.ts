import { describe, expect, test } from 'vitest';
import { daysBetween, daysOpen, daysWords } from '../../../src/domain/days-open.ts';

const today = '2026-11-22';
const open = { state: 'open' } as const;

describe('the days a vacancy is open', () => {
  test('are counted up to today while one can apply', () => {
    expect(daysOpen('2026-11-02', open, today)).toBe(20);
    expect(daysOpen('2026-11-22', open, today)).toBe(0);
    expect(daysOpen('2025-11-22', open, today)).toBe(365);
  });

  test('end with the day it was closed, or the last day to apply', () => {
    expect(daysOpen('2026-11-02', { state: 'closed', reason: 'filled', on: '2026-11-12' }, today)).toBe(10);
    expect(daysOpen('2026-11-02', { state: 'closed', reason: 'expired', on: '2026-11-21' }, today)).toBe(19);
  });

  test('are never fewer than none', () => {
    expect(daysBetween('2026-11-22', '2026-11-02')).toBe(0);
    expect(daysOpen('2026-12-24', open, today)).toBe(0);
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
