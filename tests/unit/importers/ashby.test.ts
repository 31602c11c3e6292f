import { describe, expect, test } from 'vitest';
import { readAshbyBoard } from '../../../src/importers/ashby.ts';
import type { BoardPosting } from '../../../src/importers/board.ts';
import { addressOf, rawPosting, response, tierOf, type RawPosting } from './ashby-board.ts';

const read = (changes: Partial<RawPosting> = {}): BoardPosting => readAshbyBoard(response(rawPosting(changes))).postings[0]!;

test('a posting in our words', () => {
  expect(read({ id: 'abc', title: '  Boat \u00a0 Builder ' })).toEqual({
    id: 'abc',
    board: 'tidewater',
    title: 'Boat Builder',
    team: 'Hulls',
    locations: [{ name: 'Lisbon', city: 'Lisbon', region: undefined, country: 'Portugal' }],
    workplace: undefined,
    employmentType: 'full-time',
    datePosted: '2026-03-05',
    pay: undefined,
    url: 'https://jobs.ashbyhq.com/tidewater/abc',
    applyUrl: 'https://jobs.ashbyhq.com/tidewater/abc/application',
    description: '<p style="min-height:1.5em">You build boats that last.</p>',
  });
});

test('the board is told by the address of its postings', () => {
  const board = readAshbyBoard(response(rawPosting({ jobUrl: 'https://jobs.ashbyhq.com/Tide%20Water/abc' })));
  expect(board).toMatchObject({ name: 'Tide Water', url: 'https://jobs.ashbyhq.com/Tide%20Water' });
});

describe('fields', () => {
  test.each([
    ['HULLS  & SAILS', 'Yard', 'Hulls & Sails'],
    [' ', 'YARD', 'Yard'],
    [null, null, undefined],
  ])('team %o of department %o is %o', (team, department, expected) => expect(read({ team, department }).team).toBe(expected));

  test.each([
    ['FullTime', 'full-time'],
    ['PartTime', 'part-time'],
    ['Intern', 'internship'],
    ['Contract', 'contract'],
    ['Temporary', 'temporary'],
  ])('employment type %s is %s', (employmentType, expected) => expect(read({ employmentType }).employmentType).toBe(expected));

  test.each([
    ['OnSite', 'onsite'],
    ['Hybrid', 'hybrid'],
    ['Remote', 'remote'],
  ])('workplace type %s is %s', (workplaceType, expected) => expect(read({ workplaceType }).workplace).toBe(expected));

  test('isRemote alone says nothing about the workplace', () => {
    expect(read({ isRemote: true, workplaceType: null }).workplace).toBeUndefined();
  });

  test('a value without an equivalent is left out and told', () => {
    const board = readAshbyBoard(response(rawPosting({ employmentType: 'Seasonal', workplaceType: 'AtSea' })));
    expect(board.postings[0]).toMatchObject({ employmentType: undefined, workplace: undefined });
    expect(board.notes).toEqual([
      '"Boat Builder": workplaceType "AtSea" has no equivalent and was left out',
      '"Boat Builder": employmentType "Seasonal" has no equivalent and was left out',
    ]);
  });

  test('without an application form, the posting itself is where to apply', () => {
    expect(read({ id: 'abc', applyUrl: null }).applyUrl).toBe('https://jobs.ashbyhq.com/tidewater/abc');
  });

  test('without HTML, each line of the plain text is a paragraph', () => {
    expect(read({ descriptionHtml: null, descriptionPlain: 'Hull & <deck>\n\nMast' }).description).toBe(
      '<p>Hull &amp; &lt;deck></p><p>Mast</p>',
    );
  });

  test('secondary locations follow the main one; empty ones are none', () => {
    const secondaryLocations = [
      { location: ' Porto ', address: addressOf('Porto ', 'Portugal') },
      { location: '', address: null },
      { location: 'Remote' },
    ];
    expect(read({ secondaryLocations }).locations.map(({ name, city }) => [name, city])).toEqual([
      ['Lisbon', 'Lisbon'],
      ['Porto', 'Porto'],
      ['Remote', undefined],
    ]);
  });
});

describe('pay', () => {
  const compensation = { compensationTiers: [tierOf(null, {})] };

  test('is read when the board shows it', () => {
    expect(read({ compensation }).pay).toEqual({ min: 40000, max: 50000, currency: 'EUR', period: 'year' });
  });

  test.each([false, null, undefined])('is not read when the flag to show it is %s', (flag) => {
    expect(read({ compensation, shouldDisplayCompensationOnJobPostings: flag }).pay).toBeUndefined();
  });

  test('that cannot be used is told', () => {
    const board = readAshbyBoard(response(rawPosting({ compensation: { compensationTiers: [tierOf(null, { interval: '1 TIME' })] } })));
    expect(board.notes).toEqual(['"Boat Builder": a salary is stated for the interval "1 TIME", which was left out']);
  });

  test('missing from the whole response is told', () => {
    expect(readAshbyBoard(response(rawPosting({ compensation: undefined }))).notes).toEqual([
      'the response has no pay at all; ask the API for it with ?includeCompensation=true',
    ]);
  });
});

describe('which postings', () => {
  test('unlisted ones are left out and counted', () => {
    const board = readAshbyBoard(response(rawPosting(), rawPosting({ isListed: false }), rawPosting({ isListed: false })));
    expect(board.postings).toHaveLength(1);
    expect(board.notes).toEqual(['2 of 3 postings are not listed on the board and were left out']);
  });

  test('one that is listed twice is read once', () => {
    const board = readAshbyBoard(response(rawPosting({ id: 'a' }), rawPosting({ id: 'a' })));
    expect(board.postings).toHaveLength(1);
    expect(board.notes).toEqual(['the board lists "Boat Builder" (a) twice; it was imported once']);
  });

  test('one that cannot be read is skipped with the reason; the others are read', () => {
    const board = readAshbyBoard(response(rawPosting(), rawPosting({ id: 'a', publishedAt: null }), { id: 7 }));
    expect(board.postings).toHaveLength(1);
    expect(board.unreadable).toEqual(['a']);
    expect(board.skipped[0]).toEqual({ title: 'Boat Builder', reason: 'publishedAt: must be a time such as 2026-11-21T09:00:00Z' });
    expect(board.skipped[1]!.title).toBe('jobs[2]');
    expect(board.skipped[1]!.reason).toMatch(/^id: .*expected string, received number; title: .*; publishedAt: .*; isListed: .*; jobUrl: /);
  });

  test('keys that are not read may be anything', () => {
    expect(readAshbyBoard(response(rawPosting({ newThing: { a: [1] }, isRemote: 'maybe' }))).postings).toHaveLength(1);
  });

  test('an empty board is a board', () => {
    expect(readAshbyBoard(response())).toEqual({ system: 'ashby', postings: [], skipped: [], unreadable: [], notes: [] });
  });
});

describe('what is not a response of Ashby', () => {
  const what = 'An Ashby job board answers with { "apiVersion": "1", "jobs": [ … ] }';
  test.each([
    [[], `this is not a response of an Ashby job board: it is a list, not an object with "jobs". ${what}`],
    ['x', `this is not a response of an Ashby job board: it is a string, not an object with "jobs". ${what}`],
    [null, `this is not a response of an Ashby job board: it is null, not an object with "jobs". ${what}`],
    [{}, `this is not a response of an Ashby job board: "jobs" is missing (it is empty). ${what}`],
    [{ offers: [], meta: 1 }, `this is not a response of an Ashby job board: "jobs" is missing (it has "offers", "meta"). ${what}`],
    [{ jobs: {} }, `this is not a response of an Ashby job board: "jobs" is not a list. ${what}`],
  ])('%j', (data, message) => {
    expect(() => readAshbyBoard(data)).toThrow(expect.objectContaining({ name: 'ImportError', message }));
    expect(() => readAshbyBoard(data)).toThrow(expect.objectContaining({ fix: expect.stringContaining('https://jobs.ashbyhq.com/acme') }));
  });

  test('postings of another system', () => {
    expect(() => readAshbyBoard({ jobs: [{ id: 1, title: 'Sail Maker', absolute_url: 'https://x.example' }] })).toThrow(
      /^this is not a response of an Ashby job board: jobs\[0\]: id: .*expected string, received number; .*isListed: /,
    );
  });
});
