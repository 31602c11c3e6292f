import { describe, expect, it } from 'vitest';
import { toYearly } from '../../../src/domain/pay-period.ts';

describe('pay of a year', () => {
  it.each([
    [60_000, 'year', 60_000],
    [5000, 'month', 60_000],
    [1000, 'week', 52_000],
    [400, 'day', 86_000],
    [50, 'hour', 86_000],
  ] as const)('%d a %s is %d a year of 1720 hours', (amount, period, yearly) => {
    expect(toYearly(amount, period, 1720)).toBe(yearly);
  });

  it('cannot be said for hours and days when nobody says how many there are', () => {
    expect(toYearly(50, 'hour', undefined)).toBeUndefined();
    expect(toYearly(400, 'day', undefined)).toBeUndefined();
    expect(toYearly(5000, 'month', undefined)).toBe(60_000);
  });
});
