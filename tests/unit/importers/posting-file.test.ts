import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFile } from '../../../src/content/frontmatter.ts';
import { newPostingFile, updatePostingFile, type PostingFields } from '../../../src/importers/posting-file.ts';
import { jobSchema } from '../../../src/schemas/job.ts';

const fields: PostingFields = {
  title: 'Sail Maker: Spinnakers',
  team: 'Loft',
  places: ['lisbon'],
  workplace: undefined,
  remoteCountries: undefined,
  employmentTypes: ['full-time'],
  datePosted: '2026-03-05',
  pay: undefined,
  applyUrl: 'https://jobs.ashbyhq.com/tidewater/a/application',
  imported: { system: 'ashby', board: 'tidewater', id: 'a', url: 'https://jobs.ashbyhq.com/tidewater/a', lastSeen: '2026-03-10' },
};
const body = '## The loft\n\nYou cut and sew.\n';

const first = `---
title: "Sail Maker: Spinnakers"
team: Loft
places:
  - lisbon
employmentTypes:
  - full-time
datePosted: 2026-03-05
status: open
pay:
  disclosed: false
  reason: The employer did not publish the pay on its job board.
applyUrl: https://jobs.ashbyhq.com/tidewater/a/application
imported:
  system: ashby
  board: tidewater
  id: a
  url: https://jobs.ashbyhq.com/tidewater/a
  lastSeen: 2026-03-10
---

## The loft

You cut and sew.
`;

const dataOf = (file: string): unknown => parse(splitFile(file).yaml ?? '');

test('a new file has the fields in the order of the schema', () => {
  expect(newPostingFile(fields, body)).toBe(first);
  expect(jobSchema.safeParse(dataOf(first)).success).toBe(true);
});

test('a new remote posting says from where, when the board does', () => {
  const file = newPostingFile({ ...fields, workplace: 'remote', remoteCountries: ['PT'] }, '');
  expect(file).toContain('workplace: remote\nremote:\n  countries:\n    - PT\nemploymentTypes:');
  expect(file).toMatch(/lastSeen: 2026-03-10\n---\n$/);
});

test('the same again changes nothing', () => {
  expect(updatePostingFile(first, fields, body)).toEqual({ text: first, changed: [], notes: [] });
});

test('another day changes that day only', () => {
  const later = { ...fields, imported: { ...fields.imported, lastSeen: '2026-03-11' } };
  expect(updatePostingFile(first, later, body)).toEqual({
    text: first.replace('lastSeen: 2026-03-10', 'lastSeen: 2026-03-11'),
    changed: [],
    notes: [],
  });
});

test('an earlier day changes nothing: it has been seen since', () => {
  const earlier = { ...fields, imported: { ...fields.imported, lastSeen: '2026-01-01' } };
  expect(updatePostingFile(first, earlier, body).text).toBe(first);
});

const edited = `---
# Checked with the yard on Tuesday.
title: 'Sail Maker: Spinnakers' # the yard's own title
role: sail-maker # ours
level: senior
team: Loft

places: [lisbon]
workplace: hybrid
hybrid:
  daysOnSite: 3 # they said
employmentTypes: [full-time]
datePosted: 2026-03-05
reviewBy: 2026-06-01
status: open
pay: { disclosed: false, reason: They promised to add it. }
summary:
  text: You make sails.
  by: human
skills:
  must: [sewing]
process:
  - name: A day at the loft
applyUrl: https://jobs.ashbyhq.com/tidewater/a/application
imported:
  system: ashby
  board: tidewater
  id: a
  url: https://jobs.ashbyhq.com/tidewater/a
  lastSeen: 2026-03-10 # by the importer
---

## The loft

You cut and sew.
`;

describe('a file that a person has edited', () => {
  test('is left alone when the board says nothing new, however it is written', () => {
    expect(updatePostingFile(edited, fields, body)).toEqual({ text: edited, changed: [], notes: [] });
    const windows = edited.replaceAll('\n', '\r\n');
    expect(updatePostingFile(windows, fields, body).text).toBe(windows);
  });

  test('keeps order, comments and everything the board does not say', () => {
    const news: PostingFields = {
      ...fields,
      title: 'Sail Maker',
      places: ['lisbon', 'porto'],
      pay: { min: 30000, currency: 'EUR', period: 'year' },
      imported: { ...fields.imported, lastSeen: '2026-04-01' },
    };
    const { text, changed } = updatePostingFile(edited, news, 'You sew.\n');
    expect(changed).toEqual(['title', 'places', 'pay', 'text']);
    expect(text).toBe(
      edited
        .replace("'Sail Maker: Spinnakers'", "'Sail Maker'")
        .replace('places: [lisbon]', 'places: [lisbon, porto]')
        .replace('pay: { disclosed: false, reason: They promised to add it. }', 'pay:\n  min: 30000\n  currency: EUR\n  period: year')
        .replace('2026-03-10', '2026-04-01')
        .replace('## The loft\n\nYou cut and sew.', 'You sew.'),
    );
    expect(jobSchema.safeParse(dataOf(text)).success).toBe(true);
  });

  test('keeps its line endings', () => {
    const { text } = updatePostingFile(edited.replaceAll('\n', '\r\n'), { ...fields, team: 'Rigging' }, body);
    expect(text).toBe(
      edited.replace('Loft', 'Rigging').replaceAll('\n', '\r\n').replace('{ disclosed', '{disclosed').replace('it. }', 'it.}'),
    );
  });

  test('gets a field it lacks where the schema has it', () => {
    const without = edited.replace('team: Loft\n', '').replace('employmentTypes: [full-time]\n', '');
    const lines = updatePostingFile(without, fields, body).text.split('\n');
    expect(lines[lines.findIndex((line) => line.startsWith('level'))! + 1]).toBe('team: Loft');
    expect(lines.indexOf('employmentTypes:')).toBe(lines.findIndex((line) => line.startsWith('datePosted')) - 2);
  });

  test('keeps a workplace the board does not state, and takes the one it does', () => {
    expect(dataOf(updatePostingFile(edited, fields, body).text)).toMatchObject({ workplace: 'hybrid' });
    const onsite = edited.replace('workplace: hybrid\nhybrid:\n  daysOnSite: 3 # they said\n', 'workplace: onsite\n');
    const { text } = updatePostingFile(onsite, { ...fields, workplace: 'remote', remoteCountries: ['PT'] }, body);
    expect(dataOf(text)).toMatchObject({ workplace: 'remote', remote: { countries: ['PT'] } });
  });

  test('keeps the note of its remote policy', () => {
    const remote = first.replace(
      'employmentTypes:',
      'workplace: remote\nremote:\n  countries: [ES]\n  note: two visits a year\nemploymentTypes:',
    );
    const { text } = updatePostingFile(remote, { ...fields, workplace: 'remote', remoteCountries: ['PT'] }, body);
    expect(text).toContain('remote:\n  countries:\n    - PT\n  note: two visits a year\n');
  });

  test('keeps pay that the board does not state, and says so', () => {
    const paid = edited.replace('{ disclosed: false, reason: They promised to add it. }', '{ min: 1, currency: EUR, period: hour }');
    expect(updatePostingFile(paid, fields, body)).toEqual({
      text: paid,
      changed: [],
      notes: ['its pay was kept, though the board states none'],
    });
  });

  test('keeps its status, and says so', () => {
    const filled = edited.replace('status: open', 'status: filled\nclosedOn: 2026-03-09');
    expect(updatePostingFile(filled, fields, body)).toEqual({
      text: filled,
      changed: [],
      notes: ['it is filled, but still listed on the board'],
    });
  });

  test('keeps the e-mail address somebody put in place of the form', () => {
    const mail = edited.replace(/^applyUrl: .*$/m, 'applyEmail: loft@yard.example');
    expect(updatePostingFile(mail, fields, body).text).toBe(mail);
  });

  test('keeps the day it was first posted, and takes an earlier one', () => {
    expect(updatePostingFile(edited, { ...fields, datePosted: '2026-03-09' }, body).text).toBe(edited);
    expect(updatePostingFile(edited, { ...fields, datePosted: '2026-03-01' }, body).changed).toEqual(['datePosted']);
  });

  test('keeps its text when it is asked to', () => {
    const mdx = edited.replace('You cut', '<Blank name="you" /> cut');
    expect(updatePostingFile(mdx, fields, undefined).text).toBe(mdx);
    expect(updatePostingFile(mdx, { ...fields, team: 'Rigging' }, undefined).text).toContain('<Blank name="you" /> cut and sew.\n');
  });

  test('gets back what it must have', () => {
    const without = first
      .replace('status: open\n', '')
      .replace(/^pay:\n.*\n.*\n/m, '')
      .replace(/^remote:.*\n/m, '');
    expect(updatePostingFile(without, fields, body)).toMatchObject({ text: first, changed: ['status', 'pay'] });
  });
});
