import { describe, expect, it } from 'vitest';
import type { SiteGraph } from '../../../src/content/graph.ts';
import { createFinder, type Finder, type Found } from '../../../src/search/engine/finder.ts';
import { everything, withValues, type Selection } from '../../../src/search/engine/selection.ts';
import { wordsIn } from '../../../src/search/engine/words.ts';
import { postedWithinDays, type FacetName } from '../../../src/search/facet-table.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';
import { testNow, type ContentFiles } from '../../support/content.ts';
import { graphOfPostings, type PostingFields } from '../../support/postings.ts';

const place = (name: string, kind: string, more: string) => `---\nname: ${name}\nkind: ${kind}\n${more}\n---\n`;
const places: ContentFiles = {
  'places/girona.mdx': place('Girona', 'city', 'parent: catalonia'),
  'places/france.mdx': place('France', 'country', 'country: FR'),
  'places/lyon.mdx': place('Lyon', 'city', 'parent: france'),
};

/** A finder of vacancies of one company, named by their ids without it. Their table is the one a browser gets. */
class Site {
  readonly finder: Finder;
  private readonly graph: SiteGraph;

  constructor(postings: Readonly<Record<string, PostingFields>>, now: Date | string = testNow) {
    this.graph = graphOfPostings(Object.fromEntries(Object.entries(postings).map(([id, fields]) => [`acme/${id}`, fields])), places);
    this.finder = createFinder(JSON.parse(JSON.stringify(facetTableOf(this.graph))), new Date(now).getTime());
  }

  ids(rows: readonly number[]): string[] {
    return rows.map((row) => this.graph.openVacancies[row]!.id.slice('acme/'.length));
  }

  /** What is found, in order. */
  find(asked: Partial<Selection>): string[] {
    return this.ids(this.finder.find({ ...everything, ...asked }).rows);
  }

  row(id: string): number {
    return this.graph.openVacancies.findIndex((vacancy) => vacancy.id === `acme/${id}`);
  }

  count(found: Found, facet: FacetName, id: string): number | undefined {
    return found.counts[facet][this.finder.positionOf(facet, id)!];
  }
}

const values = (chosen: Partial<Selection['values']>): Partial<Selection> => ({ values: { ...everything.values, ...chosen } });

describe('places', () => {
  const site = new Site({
    'two-cities': { places: '[barcelona, girona]' },
    lyon: { places: '[lyon]' },
    spain: { places: '[spain]' },
    'remote-spain': { places: '[lyon]', workplace: 'remote', remote: '{ countries: [ES, FR] }' },
    'remote-anywhere': { places: '[lyon]', workplace: 'remote', remote: '{ countries: worldwide }' },
  });

  it('include those inside them, and a vacancy in two cities is there once', () => {
    expect(site.find(values({ place: ['spain'] }))).toEqual(['spain', 'two-cities']);
    expect(site.find(values({ place: ['catalonia'] }))).toEqual(['two-cities']);
    const found = site.finder.find(everything);
    expect(['spain', 'catalonia', 'barcelona', 'girona', 'france'].map((id) => site.count(found, 'place', id))).toEqual([2, 1, 1, 1, 3]);
  });

  it('are one of several, and count as if they were chosen alone', () => {
    expect(site.find(values({ place: ['girona', 'lyon'] }))).toEqual(['lyon', 'remote-anywhere', 'remote-spain', 'two-cities']);
    const found = site.finder.find(withValues(everything, 'place', () => ['girona']));
    expect(['girona', 'lyon', 'spain'].map((id) => site.count(found, 'place', id))).toEqual([1, 3, 2]);
  });

  it('know from where one may work: anywhere is everywhere', () => {
    expect(site.find(values({ place: ['remote.ES'] }))).toEqual(['remote-anywhere', 'remote-spain']);
    expect(site.find(values({ place: ['remote.worldwide'] }))).toEqual(['remote-anywhere']);
    expect(site.find(values({ place: ['remote.ES', 'spain'] }))).toEqual(['remote-anywhere', 'remote-spain', 'spain', 'two-cities']);
    expect(site.find({ text: 'remote from spain' })).toEqual(['remote-anywhere', 'remote-spain']);
  });

  it('that nobody names are nowhere', () => {
    expect(site.find(values({ place: ['atlantis'] }))).toEqual([]);
    expect(site.find(values({ place: ['atlantis', 'spain'] }))).toEqual(['spain', 'two-cities']);
    expect(site.finder.positionOf('place', 'atlantis')).toBeUndefined();
  });
});

describe('skills', () => {
  const site = new Site({
    both: { skills: '{ must: [python, kafka] }' },
    python: { skills: '{ must: [python] }' },
    legacy: { stack: '[{ group: A, skills: [python, { skill: kafka, status: legacy }] }]' },
  });

  it('are all needed, and count besides those that are chosen', () => {
    expect(site.find(values({ skill: ['python'] }))).toEqual(['both', 'legacy', 'python']);
    expect(site.find(values({ skill: ['python', 'kafka'] }))).toEqual(['both']);
    expect(site.find(values({ skill: ['python', 'cobol'] }))).toEqual([]);
    const found = site.finder.find(withValues(everything, 'skill', () => ['kafka']));
    expect(['python', 'kafka'].map((id) => site.count(found, 'skill', id))).toEqual([1, 1]);
  });

  it('that are being phased out are none', () => {
    expect(site.find({ text: 'kafka' })).toEqual(['both']);
  });
});

describe('other facets', () => {
  const site = new Site({
    a: { level: 'mid', employmentTypes: '[full-time, part-time]' },
    b: { level: 'senior', employmentTypes: '[full-time]' },
    c: {},
  });

  it('are met by one of their values, and not by vacancies that state none', () => {
    expect(site.find(values({ level: ['mid', 'senior'] }))).toEqual(['a', 'b']);
    expect(site.find(values({ type: ['part-time'] }))).toEqual(['a']);
    expect(site.find(values({ level: ['senior'], type: ['part-time'] }))).toEqual([]);
  });

  it('count what one would find with a value instead', () => {
    const found = site.finder.find({ ...everything, ...values({ level: ['senior'], type: ['part-time'] }) });
    expect(['mid', 'senior'].map((id) => site.count(found, 'level', id))).toEqual([1, 0]);
    expect(['full-time', 'part-time'].map((id) => site.count(found, 'type', id))).toEqual([1, 0]);
    // What misses two things would not be found by changing one.
    expect(site.count(found, 'company', 'acme')).toBe(0);
  });
});

describe('pay', () => {
  const pay = (text: string): PostingFields => ({ pay: `{ ${text} }` });
  const site = new Site({
    eur50: pay('min: 40000, max: 50000, currency: EUR, period: year'),
    from45: pay('min: 45000, currency: EUR, period: year'),
    month: pay('min: 4000, max: 5000, currency: EUR, period: month'),
    usd: pay('min: 80000, max: 90000, currency: USD, period: year'),
    hourly: pay('min: 40, max: 50, currency: EUR, period: hour'),
    undisclosed: {},
  });

  it('of a floor is compared with the top; what cannot be compared stays unless it is hidden', () => {
    expect(site.find({ payFloor: 50000 })).toEqual(['eur50', 'from45', 'hourly', 'month', 'undisclosed']);
    expect(site.find({ payFloor: 50001 })).toEqual(['from45', 'hourly', 'month', 'undisclosed']);
    expect(site.find({ payFloor: 50001, statedPayOnly: true })).toEqual(['from45', 'month']);
    expect(site.find({ payFloor: 1, currency: 'USD' })).toEqual(['undisclosed', 'usd']);
    expect(site.find({ statedPayOnly: true })).toEqual(['eur50', 'from45', 'month', 'usd']);
    expect(site.finder.find({ ...everything, payFloor: 50001 }).withoutPay).toBe(2);
  });

  it('is comparable where it can be put as pay of a year in the chosen currency', () => {
    const comparable = (asked: Partial<Selection>) => {
      const rows = site.finder.find(everything).rows.filter((row) => site.finder.isPayComparable(row, { ...everything, ...asked }));
      return site.ids(rows).sort();
    };
    expect(comparable({})).toEqual(['eur50', 'from45', 'month']);
    expect(comparable({ currency: 'USD' })).toEqual(['usd']);
    expect(comparable({ currency: 'SEK' })).toEqual([]);
  });

  it('orders: the highest first, an open end by what it states, then other currencies, then the rest', () => {
    expect(site.find({ sort: 'pay' })).toEqual(['month', 'eur50', 'from45', 'usd', 'hourly', 'undisclosed']);
    expect(site.find({ sort: 'pay', currency: 'USD' })).toEqual(['usd', 'eur50', 'from45', 'hourly', 'month', 'undisclosed']);
  });
});

describe('time', () => {
  const postings = {
    day: { validThrough: '2026-11-30', datePosted: '2026-11-20' },
    moment: { validThrough: '2026-11-30T18:00:30+01:00', datePosted: '2026-11-14' },
    midnight: { validThrough: '2026-11-30T00:00:00Z', datePosted: '2026-11-13' },
    endless: { reviewBy: '2026-12-30', datePosted: '2026-11-21' },
  };
  const open = (now: string) => new Site(postings, now).find({});
  const closing = (now: string) => new Site(postings, now).find({ closingSoon: true });

  it('ends a vacancy to the millisecond as the site does', () => {
    expect(open('2026-11-30T00:00:00Z')).toEqual(['endless', 'day', 'moment', 'midnight']);
    expect(open('2026-11-30T00:00:00.001Z')).toEqual(['endless', 'day', 'moment']);
    expect(open('2026-11-30T17:00:30.000Z')).toEqual(['endless', 'day', 'moment']);
    expect(open('2026-11-30T17:00:30.001Z')).toEqual(['endless', 'day']);
    expect(open('2026-11-30T23:59:59.999Z')).toEqual(['endless', 'day']);
    expect(open('2026-12-01T00:00:00.000Z')).toEqual(['endless']);
  });

  it('closes a vacancy soon from seven days before', () => {
    expect(closing('2026-11-22T23:59:59.999Z')).toEqual([]);
    expect(closing('2026-11-23T00:00:00Z')).toEqual(['midnight']);
    expect(closing('2026-11-23T17:00:30Z')).toEqual(['moment', 'midnight']);
    expect(closing('2026-11-23T23:59:59.998Z')).toEqual(['moment', 'midnight']);
    expect(closing('2026-11-23T23:59:59.999Z')).toEqual(['day', 'moment', 'midnight']);
  });

  it('lets what has ended count nowhere', () => {
    const site = new Site(postings, '2026-12-01T00:00:00Z');
    const found = site.finder.find(everything);
    expect([site.finder.size, site.count(found, 'company', 'acme'), found.closingSoon]).toEqual([1, 1, 0]);
    expect(site.finder.find(everything, undefined, new Set([0, 1, 2, 3])).rows).toHaveLength(1);
  });

  it('counts days since publication by the calendar', () => {
    const site = new Site(postings, '2026-11-21T23:59:59Z');
    expect(site.find({ postedWithin: 1 })).toEqual(['endless', 'day']);
    expect(site.find({ postedWithin: 7 })).toEqual(['endless', 'day', 'moment']);
    const { posted } = site.finder.find({ ...everything, postedWithin: 1 });
    expect(Object.fromEntries(postedWithinDays.map((days, at) => [days, posted[at]]))).toEqual({ 1: 2, 3: 2, 7: 3, 14: 4, 30: 4 });
  });

  it('orders by publication, and by the end with those that have none last', () => {
    const site = new Site(postings);
    expect(site.find({})).toEqual(['endless', 'day', 'moment', 'midnight']);
    expect(site.find({ sort: 'closing' })).toEqual(['midnight', 'moment', 'day', 'endless']);
  });
});

describe('text', () => {
  const site = new Site({
    title: { title: 'Kafka Engineer', datePosted: '2026-11-01' },
    skill: { title: 'Data Engineer', skills: '{ must: [kafka] }', datePosted: '2026-11-02' },
    neither: { title: 'Gardener', datePosted: '2026-11-03' },
  });

  it('puts the best match first, unless another order is chosen', () => {
    expect(site.find({ text: 'kafka' })).toEqual(['title', 'skill']);
    expect(site.find({ text: 'kafka', sort: 'newest' })).toEqual(['skill', 'title']);
    expect(site.find({})).toEqual(['neither', 'skill', 'title']);
  });

  it('is corrected, unless it is to be taken as typed', () => {
    const found = site.finder.find({ ...everything, text: 'kafak' });
    expect(site.ids(found.rows)).toEqual(['title', 'skill']);
    expect(found.query).toMatchObject({ text: 'kafka', typed: 'kafak' });
    expect(site.find({ text: 'kafak', asTyped: true })).toEqual([]);
    expect(site.find({ text: 'gardner', asTyped: true })).toEqual([]);
  });

  it('finds nothing when no word is like it', () => {
    const found = site.finder.find({ ...everything, text: 'mainframe' });
    expect([found.rows, found.query.typed]).toEqual([[], undefined]);
    expect(site.count(found, 'company', 'acme')).toBe(0);
  });

  it('adds what only the full text says after all the others, and counts it', () => {
    const inFullText = new Set([site.row('neither'), site.row('title')]);
    const asked = { ...everything, text: 'kafka' };
    const found = site.finder.find(asked, undefined, inFullText);
    expect([site.ids(found.rows), found.inTable, site.count(found, 'company', 'acme')]).toEqual([['title', 'skill', 'neither'], 2, 3]);
    expect(site.finder.count(asked, undefined, inFullText)).toBe(3);
    // The newest of all comes last when only its text has the word: what is shown already does not move.
    const newest = site.finder.find({ ...asked, sort: 'newest' }, undefined, inFullText);
    expect(site.ids(newest.rows)).toEqual(['skill', 'title', 'neither']);
    const chosen = site.finder.find({ ...asked, ...values({ skill: ['kafka'] }) }, undefined, inFullText);
    expect([site.ids(chosen.rows), chosen.inTable]).toEqual([['skill'], 1]);
  });

  it('can be understood elsewhere', () => {
    const found = site.finder.find({ ...everything, text: 'anything' }, { text: 'gardener', words: wordsIn('gardener') });
    expect(site.ids(found.rows)).toEqual(['neither']);
  });
});

it('answers on a site without vacancies', () => {
  const { finder } = new Site({});
  const found = finder.find({ ...everything, text: 'kafka', payFloor: 1, sort: 'pay' });
  expect([finder.size, found.rows, found.posted, found.closingSoon]).toEqual([0, [], [0, 0, 0, 0, 0], 0]);
});
