import { describe, expect, it } from 'vitest';
import { endOf, isOpen, toLifecycle } from '../../../src/domain/lifecycle.ts';

type Dates = Parameters<typeof toLifecycle>[0];
const vacancy = (dates: Partial<Dates>): Dates => ({ status: 'open', datePosted: '2026-11-02', ...dates });
const at = (moment: string) => new Date(moment);

describe('a vacancy with a last day', () => {
  const dates = vacancy({ validThrough: '2026-11-30' });

  it.each([
    ['2026-11-01T23:59:59.999Z', { state: 'upcoming' }],
    ['2026-11-02T00:00:00Z', { state: 'open' }],
    ['2026-11-23T23:59:59.998Z', { state: 'open' }],
    ['2026-11-23T23:59:59.999Z', { state: 'closing-soon' }],
    ['2026-11-30T23:59:59.999Z', { state: 'closing-soon' }],
    ['2026-12-01T00:00:00Z', { state: 'closed', reason: 'expired', on: '2026-11-30' }],
  ])('at %s', (moment, lifecycle) => {
    expect(toLifecycle(dates, at(moment))).toEqual(lifecycle);
  });
});

it('ends at the very moment a vacancy states', () => {
  const dates = vacancy({ validThrough: '2026-11-30T18:00:00+01:00' });
  expect(toLifecycle(dates, at('2026-11-30T17:00:00Z')).state).toBe('closing-soon');
  expect(toLifecycle(dates, at('2026-11-30T17:00:00.001Z'))).toEqual({ state: 'closed', reason: 'expired', on: '2026-11-30' });
});

describe('a vacancy without a last day', () => {
  it('is open without end', () => {
    expect(toLifecycle(vacancy({}), at('2036-01-01T00:00:00Z'))).toEqual({ state: 'open' });
  });

  it('says since when nobody has confirmed it, from the day after reviewBy', () => {
    const dates = vacancy({ reviewBy: '2026-11-20' });
    expect(toLifecycle(dates, at('2026-11-20T23:59:59Z'))).toEqual({ state: 'open' });
    expect(toLifecycle(dates, at('2026-11-21T00:00:00Z'))).toEqual({ state: 'open', notConfirmedSince: '2026-11-20' });
  });
});

describe('a vacancy its editor has closed', () => {
  it.each(['filled', 'cancelled'] as const)('%s', (status) => {
    const dates = vacancy({ status, closedOn: '2026-11-10', validThrough: '2026-11-05' });
    expect(toLifecycle(dates, at('2026-11-21T00:00:00Z'))).toEqual({ state: 'closed', reason: status, on: '2026-11-10' });
  });

  it('is closed even before it was to appear', () => {
    expect(toLifecycle(vacancy({ status: 'cancelled', closedOn: '2026-11-01' }), at('2026-11-01T00:00:00Z')).state).toBe('closed');
  });
});

it('can be applied to while open or closing soon', () => {
  expect([{ state: 'open' as const }, { state: 'closing-soon' as const }].map(isOpen)).toEqual([true, true]);
  expect([{ state: 'upcoming' as const }, { state: 'closed' as const, reason: 'expired' as const, on: '2026-01-01' }].map(isOpen)).toEqual([
    false,
    false,
  ]);
});

it('gives a day until its last millisecond, and an instant as it is', () => {
  expect(new Date(endOf('2026-11-30')).toISOString()).toBe('2026-11-30T23:59:59.999Z');
  expect(new Date(endOf('2026-11-30T18:00:00+01:00')).toISOString()).toBe('2026-11-30T17:00:00.000Z');
});
