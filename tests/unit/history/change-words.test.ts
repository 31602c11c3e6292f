import { describe, expect, test } from 'vitest';
import { changeWords } from '../../../src/history/change-words.ts';
import type { FactChange } from '../../../src/history/fact-changes.ts';

const means = {
  locale: 'en-GB',
  skillName: (id: string) => id.toUpperCase(),
  placeName: (id: string) => `the place ${id}`,
  roleName: (id: string) => `the role ${id}`,
};
const range = (min: number | undefined, max: number | undefined, more = {}) => ({
  ...(min !== undefined && { min }),
  ...(max !== undefined && { max }),
  ...{ currency: 'EUR', period: 'year' as const },
  ...more,
});
const undisclosed = { disclosed: false as const, reason: 'Not published.' };
const pay = (before: unknown, after: unknown) => ({ kind: 'pay', before, after }) as FactChange;

describe('what a change is called', () => {
  test.each<[FactChange, string]>([
    [{ kind: 'published' }, 'Published'],
    [{ kind: 'published', datePosted: '2026-11-02' }, 'Published here; posted on 2 November 2026'],
    [{ kind: 'removed' }, 'Removed'],
    [{ kind: 'restored' }, 'Restored'],
    [{ kind: 'closed', reason: 'filled', on: '2026-11-09' }, 'Closed: the vacancy was filled on 9 November 2026'],
    [{ kind: 'closed', reason: 'cancelled' }, 'Closed: the vacancy was cancelled'],
    [{ kind: 'reopened' }, 'Reopened'],
    [{ kind: 'title', before: 'A', after: 'B' }, 'Title changed from “A” to “B”'],
    [{ kind: 'level', before: 'mid', after: 'senior' }, 'Level changed from Mid-level to Senior'],
    [{ kind: 'level', after: 'senior' }, 'Level added: Senior'],
    [{ kind: 'role', before: 'a', after: 'b' }, 'Role guide changed from the role a to the role b'],
    [{ kind: 'role', before: 'a' }, 'Role guide removed: the role a'],
    [{ kind: 'workplace', before: 'onsite', after: 'remote' }, 'Workplace changed from On site to Remote'],
    [{ kind: 'on-site-days', before: 2, after: 3 }, 'On-site days a week changed from 2 to 3'],
    [{ kind: 'on-site-days', before: 3, after: 0 }, 'On-site days a week changed from 3 to 0'],
    [{ kind: 'on-site-days', after: 1 }, 'On-site days a week added: 1'],
    [{ kind: 'remote-countries', before: ['ES'], after: ['ES', 'FR'] }, 'Countries to work from changed from Spain to Spain and France'],
    [{ kind: 'remote-countries', after: 'worldwide' }, 'Countries to work from added: anywhere in the world'],
    [
      { kind: 'employment-types', before: ['full-time'], after: ['full-time', 'contract'] },
      'Kind of employment changed from Full-time to Full-time and Contract',
    ],
    [
      { kind: 'languages', before: [{ language: 'en', level: 'working' }], after: [{ language: 'en', level: 'fluent' }] },
      'Languages changed from English (working proficiency) to English (fluent)',
    ],
    [{ kind: 'languages', before: undefined, after: [{ language: 'fr', level: 'basic' }] }, 'Languages added: French (basic)'],
    [{ kind: 'deadline', before: '2026-12-31', after: '2027-01-31' }, 'Deadline moved from 31 December 2026 to 31 January 2027'],
    [
      { kind: 'deadline', before: '2026-12-31', after: '2026-12-31T18:00:00+01:00' },
      'Deadline moved from 31 December 2026 to 31 December 2026, 18:00 (UTC+01:00)',
    ],
    [{ kind: 'deadline', after: '2026-12-31' }, 'Deadline set to 31 December 2026'],
    [{ kind: 'deadline', before: '2026-12-31' }, 'Deadline removed; it was 31 December 2026'],
    [{ kind: 'review-by', after: '2026-12-01' }, 'To be confirmed by 1 December 2026'],
    [{ kind: 'review-by', before: '2026-11-01', after: '2026-12-01' }, 'To be confirmed by 1 December 2026 instead of 1 November 2026'],
    [{ kind: 'review-by', before: '2026-11-01' }, 'To be confirmed by 1 November 2026 no longer'],
    [{ kind: 'date-posted', before: '2026-11-02', after: '2026-11-09' }, 'Posted date moved from 2 November 2026 to 9 November 2026'],
    [{ kind: 'places', added: ['a'], removed: [] }, 'Place added: the place a'],
    [{ kind: 'places', added: ['a'], removed: ['b', 'c'] }, 'Place added: the place a; removed: the place b and the place c'],
    [{ kind: 'process', added: ['Interview'], removed: [], revised: true }, 'Hiring stage added: Interview'],
    [{ kind: 'process', added: [], removed: [], revised: true }, 'Hiring process changed'],
    [{ kind: 'benefits', added: [], removed: ['Lunch', 'Bus'], revised: false }, 'Benefits removed: Lunch and Bus'],
    [{ kind: 'benefits', added: [], removed: [], revised: true }, 'Benefits changed'],
    [
      { kind: 'apply', before: 'https://a.example/', after: 'b@c.example' },
      'Where to apply changed from https://a.example/ to b@c.example',
    ],
    [{ kind: 'skills', list: 'must', added: ['go'], removed: [] }, 'Required skill added: GO'],
    [{ kind: 'skills', list: 'stack', added: ['go', 'php'], removed: ['c'] }, 'Stack skills added: GO and PHP; removed: C'],
    [{ kind: 'skill-status', skill: 'php', before: 'core', after: 'legacy' }, 'PHP changed from “Core” to “Being phased out”'],
    [{ kind: 'proficiency', skill: 'go', before: 'working', after: 'expert' }, 'GO: proficiency raised from working to expert'],
    [{ kind: 'proficiency', skill: 'go', before: 'expert', after: 'awareness' }, 'GO: proficiency lowered from expert to awareness'],
    [
      { kind: 'questions', list: 'hiring', added: ['A?', 'B?'], removed: ['C?'], revised: 1 },
      '2 hiring questions added, 1 hiring question removed, 1 hiring question revised',
    ],
    [{ kind: 'questions', list: 'interview', added: [], removed: [], revised: 2 }, '2 interview questions revised'],
    [
      {
        kind: 'figures',
        row: { level: 'senior' },
        figure: 'p90',
        before: 80000,
        after: { atLeast: 90000 },
        currency: 'EUR',
        period: 'year',
      },
      '90th percentile for Senior changed from €80,000 to €90,000 or more a year',
    ],
    [
      { kind: 'figures', row: { label: 'SE' }, figure: 'median', after: 25.5, currency: 'EUR', period: 'hour' },
      'Median for SE added: €25.50',
    ],
    [{ kind: 'sample-size', before: 1200, after: 1300 }, 'Sample size changed from 1,200 to 1,300'],
    [{ kind: 'sample-size', row: { level: 'mid' }, before: 5 }, 'Sample size for Mid-level removed: 5'],
    [{ kind: 'rows', added: [{ level: 'mid', label: 'SE' }], removed: [{}] }, 'Figures for Mid-level, SE added; figures removed'],
    [{ kind: 'source', before: 'A', after: 'B' }, 'Source changed from A to B'],
    [
      { kind: 'reference-date', before: '2025-12-31', after: '2026-12-31' },
      'Reference date moved from 31 December 2025 to 31 December 2026',
    ],
    [{ kind: 'roles', added: ['a'], removed: [] }, 'Role added: the role a'],
    [{ kind: 'place', before: 'a', after: 'b' }, 'Place changed from the place a to the place b'],
    [
      { kind: 'pay-unit', before: { currency: 'EUR', period: 'year' }, after: { currency: 'USD', period: 'hour' } },
      'Figures changed from EUR a year to USD an hour',
    ],
    [{ kind: 'text', part: 'text', share: 0.1234 }, 'Text revised: 12% of the words changed'],
    [{ kind: 'text', part: 'summary', share: 0.001 }, 'Summary revised: less than 1% of the words changed'],
    [{ kind: 'text', part: 'text', share: 0.999 }, 'Text revised: 99% of the words changed'],
    [{ kind: 'text', part: 'hard-skills', share: 1 }, 'Why hard skills are needed revised: 100% of the words changed'],
    [{ kind: 'field', field: 'team', action: 'changed' }, 'Team changed'],
    [{ kind: 'field', field: 'relatedRoles', action: 'added' }, 'Related roles added'],
    [{ kind: 'field', field: 'requisitionId', action: 'removed' }, "The employer's own number removed"],
  ])('%j', (change, words) => {
    expect(changeWords(change, means)).toBe(words);
  });
});

describe('what became of pay', () => {
  test.each<[string, FactChange, string]>([
    ['single', pay(range(50000, 50000), range(55000, 55000)), 'Pay raised from €50,000 a year to €55,000 a year'],
    ['both ends', pay(range(50000, 60000), range(45000, 60000)), 'Pay lowered from €50,000 – €60,000 a year to €45,000 – €60,000 a year'],
    ['wider', pay(range(50000, 60000), range(45000, 65000)), 'Pay changed from €50,000 – €60,000 a year to €45,000 – €65,000 a year'],
    ['open', pay(range(50000, undefined), range(55000, undefined)), 'Pay raised: now from €55,000 a year, before from €50,000 a year'],
    ['closed', pay(range(undefined, 50000), range(40000, 50000)), 'Pay changed: now €40,000 – €50,000 a year, before up to €50,000 a year'],
    ['currency', pay(range(50000, 50000), range(55000, 55000, { currency: 'USD' })), 'Pay changed from €50,000 a year to US$55,000 a year'],
    ['disclosed', pay(undisclosed, range(50000, 60000)), 'Pay disclosed: €50,000 – €60,000 a year'],
    ['hidden', pay(range(50000, 60000), undisclosed), 'Pay no longer disclosed; it was €50,000 – €60,000 a year'],
    ['reason', pay(undisclosed, { ...undisclosed, reason: 'Other.' }), 'Reason for not disclosing the pay changed'],
    ['covers', pay(range(50000, 60000), range(50000, 60000, { covers: 'base' })), 'What the pay covers changed'],
    [
      'labels',
      pay(
        { ranges: [range(1000, 2000, { label: 'A' }), range(3000, 4000, { label: 'B' })] },
        { ranges: [range(3500, 4000, { label: 'B' }), range(1000, 2000, { label: 'A' })] },
      ),
      'Pay raised from €1,000 – €2,000 a year (A) and €3,000 – €4,000 a year (B) to €3,500 – €4,000 a year (B) and €1,000 – €2,000 a year (A)',
    ],
  ])('%s', (_, change, words) => {
    expect(changeWords(change, means).replace(/[\u2009\u202f\u00a0]/g, ' ')).toBe(words);
  });
});
