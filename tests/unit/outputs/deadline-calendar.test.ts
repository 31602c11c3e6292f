import { afterEach, describe, expect, test } from 'vitest';
import { timeOf } from '../../../src/domain/lifecycle.ts';
import { toDeadlineCalendar } from '../../../src/outputs/deadline-calendar.ts';
import { readPosting, type Written } from './posting.ts';

/** The calendar file of a vacancy, or undefined. */
function calendarOf(written: Written): string | undefined {
  const { vacancy, graph } = readPosting(written);
  return toDeadlineCalendar(vacancy!, graph.site);
}

/** Lines as a calendar reads them: unfolded (RFC 5545, 3.1). */
const linesOf = (calendar: string) => calendar.replace(/\r\n[ \t]/g, '').split('\r\n');

test('a day is an event of all day, stamped with the day of posting', () => {
  expect(calendarOf({ fields: { validThrough: '2026-12-31' } })).toBe(
    [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Rolebook//Deadline//EN',
      'BEGIN:VEVENT',
      'UID:acme/backend-engineer@jobs.example',
      'SEQUENCE:0',
      'DTSTAMP:20261102T000000Z',
      'DTSTART;VALUE=DATE:20261231',
      'X-MICROSOFT-CDO-ALLDAYEVENT:TRUE',
      'X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT:TRUE',
      'SUMMARY:Last day to apply: Backend Engineer\\, Acme',
      'DESCRIPTION:https://jobs.example/jobs/acme/backend-engineer/',
      'URL;VALUE=URI:https://jobs.example/jobs/acme/backend-engineer/',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ].join('\r\n'),
  );
});

test('an instant is that moment, in UTC', () => {
  const calendar = calendarOf({ fields: { validThrough: '2026-12-31T18:00:00-08:00' } })!;
  expect(linesOf(calendar)).toContain('DTSTART:20270101T020000Z');
  expect(calendar).not.toMatch(/ALLDAY|VALUE=DATE/);
});

describe('text', () => {
  const title = `Ingénieur; plateforme, C:\\données ${'長い題名'.repeat(12)} ${'x'.repeat(90)}`;
  const calendar = calendarOf({ fields: { title } })!;

  test('is escaped (RFC 5545, 3.3.11)', () => {
    const escaped = title.replace('\\', '\\\\').replace(';', '\\;').replace(',', '\\,');
    expect(linesOf(calendar)).toContain(`SUMMARY:Last day to apply: ${escaped}\\, Acme`);
  });

  test('is folded at 75 octets, never within a character', () => {
    const physical = calendar.split('\r\n');
    expect(physical.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
    expect(calendar).not.toContain('\ufffd');
    expect(physical.some((line) => line.startsWith(' '))).toBe(true);
  });

  test('ends each line with CRLF, and has no other line break', () => {
    expect(calendar.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(calendar.endsWith('END:VCALENDAR\r\n')).toBe(true);
  });
});

describe('the same vacancy', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  test.each(['2026-12-31', '2026-12-31T18:00:00+01:00'])('gives the same bytes, whenever it is built and wherever: %s', (validThrough) => {
    const made = ['UTC', 'America/Los_Angeles', 'Pacific/Kiritimati'].flatMap((timeZone) => {
      process.env.TZ = timeZone;
      return ['2026-11-21T12:00:00Z', '2026-12-30T23:00:00Z'].map((now) => calendarOf({ fields: { validThrough }, now: new Date(now) }));
    });
    expect(new Set(made).size).toBe(1);
  });
});

test.each([
  ['no deadline', { validThrough: undefined, reviewBy: '2026-12-31' }],
  ['one that is over', { validThrough: '2026-11-20' }],
  ['a vacancy that was filled', { status: 'filled', closedOn: '2026-11-20' }],
])('%s gives no file', (_, fields) => {
  expect(calendarOf({ fields })).toBeUndefined();
});

test.each([
  ['2026-12-31', undefined],
  ['2026-12-31T18:00:00+01:00', '18:00 (UTC+01:00)'],
  ['2026-12-31T18:00:59-08:00', '18:00 (UTC-08:00)'],
  ['2026-12-31T09:30:15.5Z', '09:30 (UTC)'],
])('the page says the time of %s as %s', (stated, time) => {
  expect(timeOf(stated)).toBe(time);
  expect(readPosting({ fields: { validThrough: stated } }).issues).toEqual([]);
});
