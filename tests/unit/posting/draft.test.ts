import { describe, expect, it, test } from 'vitest';
import { parse } from 'yaml';
import { splitFile } from '../../../src/content/frontmatter.ts';
import { toFiles } from '../../../src/posting/draft-files.ts';
import { toDraft } from '../../../src/posting/draft.ts';
import { toMarkdown } from '../../../src/posting/markdown.ts';
import { problemsOf, testNow } from '../../support/content.ts';
import { complete, guideFiles, smallGuide, untouched, valuesOf } from './small-guide.ts';

const { context } = smallGuide();
const today = '2026-11-21';
const filesOf = (form: Record<string, string | string[] | undefined>) => {
  const { posting, company } = toFiles(toDraft(valuesOf(form), context, today));
  return company ? [company, posting] : [posting];
};
const fieldsOf = (text: string) => parse(splitFile(text).yaml ?? '') as Record<string, unknown>;
const draftOf = (change: Record<string, string | string[] | undefined>) => toDraft(valuesOf({ ...complete, ...change }), context, today);

test('a complete form is a posting in the style of the house', () => {
  // How wide a dash stands between two amounts is for the locale to say.
  const files = filesOf(complete).map(({ path, text }) => ({ path, text: text.replace(/\s–\s/g, '–') }));
  expect(files).toEqual([
    {
      path: 'jobs/acme/backend-engineer-ledger.mdx',
      text: `---
title: Backend Engineer, Ledger
role: backend-engineer
level: mid
team: Ledger
places:
  - barcelona
workplace: hybrid
hybrid:
  daysOnSite: 2
employmentTypes:
  - full-time
datePosted: 2026-11-21
validThrough: 2026-12-31
status: open
pay:
  min: 48000
  max: 56000
  currency: EUR
  period: year
summary:
  text: You keep the ledger right.
  by: human
skills:
  must:
    - python
    - postgresql
process:
  - name: First talk
    minutes: 30
  - name: Work sample
    minutes: 90
applyEmail: jobs@acme.example
---

**Backend Engineer** at Acme, Barcelona, Spain. Full-time. Hybrid, 2 days a week on site.

## About the role

A ledger for bakeries is what Acme makes. You join Ledger.

- 27 days of leave.
- Pay: €48,000–€56,000 a year.

## How to apply

Write to jobs@acme.example by 31 December 2026.
`,
    },
  ]);
});

test('check has nothing to say of it', () => {
  const [posting] = filesOf(complete);
  expect(problemsOf({ ...guideFiles, [posting!.path]: posting!.text }, testNow)).toEqual([]);
});

describe('a company', () => {
  it('of the site is found by its name, in any case, and by its id', () => {
    for (const company of ['acme', ' ACME ', 'Acme']) expect(draftOf({ company }).company).toBeUndefined();
  });

  it('that is new comes with a file of its own, and check accepts both', () => {
    const files = filesOf({ ...complete, company: 'Ålund & Søn' });
    expect(files.map(({ path }) => path)).toEqual(['companies/alund-and-son.mdx', 'jobs/alund-and-son/backend-engineer-ledger.mdx']);
    expect(files[0]!.text).toBe('---\nname: Ålund & Søn\n---\n');
    expect(problemsOf({ ...guideFiles, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) }, testNow)).toEqual([]);
  });

  it('never takes the file of another vacancy', () => {
    expect(draftOf({ title: 'Backend Engineer' }).id).toBe('acme/backend-engineer-2');
    expect(draftOf({ title: 'Backend Engineer', company: 'Bolt' }).id).toBe('bolt/backend-engineer');
  });
});

describe('the name of the file', () => {
  it('is that of the role when the title has no Latin letter', () => {
    expect(draftOf({ title: 'バックエンド' }).id).toBe('acme/backend-engineer-2');
  });

  it('is cut between two words when the title is long', () => {
    const { id } = draftOf({ title: 'Engineer of many things '.repeat(10) });
    expect(id).toMatch(/^acme\/engineer-[a-z-]*[a-z]$/);
    expect(id.length).toBeLessThanOrEqual('acme/'.length + 80);
  });
});

describe('the fields', () => {
  it.each([
    ['remote, countries by name', { workplace: 'remote', countries: 'Spain and France' }, { remote: { countries: ['ES', 'FR'] } }],
    ['remote, countries by code', { workplace: 'remote', countries: 'es, FR' }, { remote: { countries: ['ES', 'FR'] } }],
    ['remote, anywhere', { workplace: 'remote', countries: 'Worldwide' }, { remote: { countries: 'worldwide' } }],
    ['no last day', { until: 'open', 'review-by': '2027-01-31' }, { reviewBy: '2027-01-31', validThrough: undefined }],
    [
      'pay that is not disclosed',
      { pay: 'withheld', 'pay-reason': 'It is agreed with each person.' },
      { pay: { disclosed: false, reason: 'It is agreed with each person.' } },
    ],
    ['pay with an open end', { 'pay-max': '' }, { pay: { min: 48000, currency: 'EUR', period: 'year' } }],
    [
      'a web address',
      { apply: 'https://acme.example/apply?from=a@b' },
      { applyUrl: 'https://acme.example/apply?from=a@b', applyEmail: undefined },
    ],
    ['places by other names', { place: ['Catalonia, Spain', 'barcelona'] }, { places: ['catalonia', 'barcelona'] }],
    ['a place nobody knows', { place: 'Sant Boi' }, { places: ['sant-boi'] }],
    ['no stage', { stage: undefined }, { process: undefined }],
    ['fewer skills', { must: 'python' }, { skills: { must: ['python'] } }],
  ])('%s', (_, change, expected) => {
    const { fields } = draftOf(change);
    for (const [field, value] of Object.entries(expected)) expect(fields[field]).toEqual(value);
  });

  it('of an untouched form are what the guide gives, and no more', () => {
    expect(Object.keys(toDraft(valuesOf(untouched), context, today).fields)).toEqual([
      'title',
      'role',
      'level',
      'datePosted',
      'status',
      'skills',
      'process',
    ]);
  });
});

describe('the text', () => {
  const bodyOf = (change: Record<string, string | string[] | undefined>) => toMarkdown(draftOf(change).blocks);

  it('keeps the hint of a blank without words in brackets', () => {
    expect(bodyOf({ 'blank.product': undefined })).toContain('\n\n[What the product does] is what Acme makes.');
  });

  it('says a fact in other words where somebody typed them', () => {
    expect(bodyOf({ 'blank.workplace-policy': 'Two days a week in the mill' })).toContain('Full-time. Two days a week in the mill.');
    expect(bodyOf({ 'blank.contact': 'Ana Ruiz' })).toContain('Write to Ana Ruiz by');
  });

  it.each([
    ['several places', { place: ['Barcelona', 'Spain'] }, 'Barcelona, Spain or Spain.'],
    ['several kinds of employment', { employment: ['full-time', 'part-time'] }, 'Full-time or part-time.'],
    ['on site', { workplace: 'onsite' }, 'On site.'],
    ['remote', { workplace: 'remote', countries: 'ES, FR' }, 'Remote from Spain and France.'],
    ['half a day', { 'days-on-site': '0.5' }, 'Hybrid, 0.5 days a week on site.'],
    ['a single figure', { 'pay-max': '48000' }, 'Pay: €48,000 a year.'],
    ['pay that is not disclosed', { pay: 'withheld', 'pay-reason': 'Agreed with each person' }, 'Pay: Agreed with each person.'],
    ['a line that would be code', { 'blank.product': 'import of tea' }, '&#105;mport of tea is what'],
    ['braces and tags', { 'blank.product': '{a} <b>' }, '\\{a\\} \\<b\\> is what'],
  ])('%s', (_, change, expected) => {
    expect(bodyOf(change)).toContain(expected);
  });
});

test('the files read as they were written', () => {
  const [posting] = filesOf({ ...complete, title: 'C#: "quotes", # and: more', summary: '- not a list: {x}' });
  expect(fieldsOf(posting!.text)).toMatchObject({ title: 'C#: "quotes", # and: more', summary: { text: '- not a list: {x}' } });
});
