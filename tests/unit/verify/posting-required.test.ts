import { describe, expect, it } from 'vitest';
import { postingTitle } from '../../../src/verify/rules/g06-title.ts';
import { postingDescription } from '../../../src/verify/rules/g07-description.ts';
import { datePosted } from '../../../src/verify/rules/g08-date-posted.ts';
import { hiringOrganization } from '../../../src/verify/rules/g09-organization.ts';
import { jobLocation } from '../../../src/verify/rules/g10-job-location.ts';
import { checkPosting, contextWith, posting } from './pages.ts';

const says = (title: string, what: string) => `the title "${title}" says more than the job: ${what}`;

describe('G06: the title', () => {
  it.each([
    ['Baker (m/f/d)', 'genders'],
    ['Boulanger (H/F)', 'genders'],
    ['Baker (fully remote)', 'a workplace'],
    ['Baker - Remote', 'a workplace'],
    ['Baker, hybrid', 'a workplace'],
    ['Baker €52,000', 'pay'],
    ['Baker, 60k', 'pay'],
    ['Baker from 2026-12-01', 'a date'],
    ['Baker (Ref: B-9)', 'a code'],
    ['Baker!!!', 'decoration'],
    ['★ Baker', 'decoration'],
    ['Baker | Lisbon', 'the place Lisbon'],
    ['Baker (Estremadura)', 'the place Estremadura'],
    ['Baker - Acme', 'the company Acme'],
    ['Baker at Acme', 'the company Acme'],
    ['Baker B-17', 'the reference B-17'],
  ])('finds that "%s" tells %s', (title, what) => {
    expect(checkPosting(postingTitle, { title })).toEqual([says(title, what)]);
  });

  it('finds capitals', () => {
    expect(checkPosting(postingTitle, { title: 'BAKER, NIGHT SHIFT' })).toEqual(['the title "BAKER, NIGHT SHIFT" is all in capitals']);
  });

  it.each([
    'Baker, Night Shift',
    'Engineer 2',
    'Remote Sensing Engineer',
    'Hybrid Cloud Architect (Azure)',
    '401(k) Plan Administrator',
    'Store Manager Lisbon West',
    'Account Executive | Portugal',
    'Acmeist Scholar',
    'C++/C# Engineer (Backend-Focused)',
    'SRE',
    'Legal Intern (English and French speaker)',
  ])('lets "%s" be', (title) => {
    expect(checkPosting(postingTitle, { title })).toEqual([]);
  });
});

describe('G07: the description', () => {
  it.each([
    ['You bake bread.', 'the description is plain text'],
    ['<p>You bake.</p><table><tr><td>x</td></tr></table>', 'the description holds <table>, <tbody>, <tr>, <td>'],
    ['<p>&lt;p&gt;You bake.&lt;/p&gt;</p>', 'the HTML of the description is escaped twice'],
    ['<p>Baker, Night Shift</p>', 'the description says no more than the title'],
    ['<p>You bake and then…</p>', 'the description is cut: "You bake and then..."'],
  ])('finds what is wrong with %s', (description, message) => {
    expect(checkPosting(postingDescription, { description })).toEqual([message]);
  });

  it('lets a description be that speaks of markup, ends in the middle of a thought, or is one long list', () => {
    for (const description of [
      '<p>You write &lt;canvas&gt; and more.</p>',
      '<p>Rye… and wheat</p>',
      '<ul><li>Bread</li></ul>',
      'Bread<br>Rye',
    ]) {
      expect(checkPosting(postingDescription, { description }), description).toEqual([]);
    }
  });
});

describe('G08: the day it was posted', () => {
  it.each([['2 November 2026'], ['2026-02-30'], ['2026-11-02T10:00:00'], [20261102]])('finds that %j is no date', (date) => {
    expect(checkPosting(datePosted, { datePosted: date })).toEqual([
      `"datePosted" is ${JSON.stringify(date)}, which is no date of ISO 8601`,
    ]);
  });

  it('finds the future, and lets today and a moment be', () => {
    expect(checkPosting(datePosted, { datePosted: '2026-11-23' })).toEqual(['"datePosted" is "2026-11-23", in the future']);
    expect(checkPosting(datePosted, { datePosted: '2026-11-22' })).toEqual([]);
    expect(checkPosting(datePosted, { datePosted: '2026-11-22T09:30:00+01:00' })).toEqual([]);
  });
});

describe('G09: the employer', () => {
  const employer = (changes: object) => ({ hiringOrganization: { ...posting.hiringOrganization, ...changes } });
  const svg = (box: string) => contextWith({ 'media/acme.svg': `<svg viewBox="${box}"/>` });
  const logo = 'https://jobs.example/media/acme.svg';

  it('finds an employer without a name, and one that is no organisation', () => {
    expect(checkPosting(hiringOrganization, employer({ name: '' }))).toEqual(['"hiringOrganization" has no name']);
    expect(checkPosting(hiringOrganization, { hiringOrganization: 'Acme' })).toEqual(['"hiringOrganization" is "Acme"']);
  });

  it('finds our own site as that of the employer', () => {
    expect(checkPosting(hiringOrganization, employer({ sameAs: 'https://jobs.example/companies/acme/' }))).toEqual([
      '"sameAs" is a page of this site: "https://jobs.example/companies/acme/"',
    ]);
    expect(checkPosting(hiringOrganization, employer({ sameAs: 'acme.example' }))).toEqual([
      '"sameAs" is "acme.example", which is no web address',
    ]);
  });

  it('finds a logo that is too wide, too high, or of no size', () => {
    expect(checkPosting(hiringOrganization, employer({ logo }), {}, svg('0 0 300 100'))).toEqual([
      'the logo /media/acme.svg is 3.00 times as wide as high',
    ]);
    expect(checkPosting(hiringOrganization, employer({ logo }), {}, svg('0 0 70 100'))).toEqual([
      'the logo /media/acme.svg is 0.70 times as wide as high',
    ]);
    expect(checkPosting(hiringOrganization, employer({ logo }), {}, contextWith({ 'media/acme.svg': '<svg/>' }))).toEqual([
      'the size of the logo /media/acme.svg cannot be read',
    ]);
  });

  it('lets an anonymous employer be, a logo that just fits, and one elsewhere', () => {
    expect(checkPosting(hiringOrganization, { hiringOrganization: 'confidential' })).toEqual([]);
    expect(checkPosting(hiringOrganization, employer({ logo }), {}, svg('0 0 250 100'))).toEqual([]);
    expect(checkPosting(hiringOrganization, employer({ logo }), {}, svg('0 0 75 100'))).toEqual([]);
    expect(checkPosting(hiringOrganization, employer({ logo: 'https://acme.example/wide.png' }))).toEqual([]);
    // A host whose name only begins like ours.
    expect(checkPosting(hiringOrganization, employer({ sameAs: 'https://jobs.example.org/' }))).toEqual([]);
  });
});

describe('G10: the place', () => {
  const at = (address: object) => ({ jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', ...address } } });

  it.each([
    [{ addressLocality: 'Lisbon' }, '"addressCountry" is nothing'],
    [{ addressLocality: 'Lisbon', addressCountry: 'Portugal' }, '"addressCountry" is "Portugal"'],
    [{ addressLocality: 'London', addressCountry: 'UK' }, '"addressCountry" is "UK"'],
    [{ addressCountry: 'EU' }, '"addressCountry" is "EU"'],
    [{ addressLocality: 'Berlin', addressRegion: 'Berlin', addressCountry: 'DE' }, '"Berlin" stands twice in one address'],
    [{ addressLocality: 'Remote', addressCountry: 'ES' }, '"Remote" is no place'],
  ])('finds what is wrong with %j', (address, message) => {
    expect(checkPosting(jobLocation, at(address))).toEqual([message]);
  });

  it('finds a place without an address', () => {
    expect(checkPosting(jobLocation, { jobLocation: 'Lisbon' })).toEqual(['"jobLocation" holds "Lisbon"']);
    expect(checkPosting(jobLocation, { jobLocation: { '@type': 'Place' } })).toEqual(['the address of a place is nothing']);
  });

  it('lets a city-state be, a country alone, and Kosovo', () => {
    expect(checkPosting(jobLocation, at({ addressLocality: 'Singapore', addressCountry: 'SG' }))).toEqual([]);
    expect(checkPosting(jobLocation, at({ addressCountry: 'CA' }))).toEqual([]);
    expect(checkPosting(jobLocation, at({ addressLocality: 'Remoteville', addressCountry: 'XK' }))).toEqual([]);
    expect(checkPosting(jobLocation, { jobLocation: undefined })).toBeUndefined();
  });
});
