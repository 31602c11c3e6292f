import { describe, expect, it } from 'vitest';
import {
  nameMatch,
  searchAddress,
  searchSite,
  totalOf,
  type ResultGroup,
  type SiteIndexes,
} from '../../../src/search/browser/site-search.ts';
import { addressOf } from '../../../src/search/browser/finder-address.ts';
import { createFinder } from '../../../src/search/engine/finder.ts';
import { everything } from '../../../src/search/engine/selection.ts';
import { createThingIndex } from '../../../src/search/engine/thing-index.ts';
import { wordsIn } from '../../../src/search/engine/words.ts';
import { facetTableOf } from '../../../src/search/index/facet-table-of.ts';
import { thingTableOf } from '../../../src/search/index/thing-table-of.ts';
import { boardGraph, smallNow } from '../../support/render.ts';

const graph = boardGraph({
  jobs: {
    'acme/backend-engineer': { title: 'Backend Engineer, Payments', stack: [{ group: 'Queues', skills: ['kafka'] }] },
    'acme/data-engineer': { title: 'Data Engineer', validThrough: '2026-11-25' },
    'acme/night-watch': { title: 'Night Watch', pay: { disclosed: false, reason: 'No.' } },
  },
  companies: { acme: { tagline: 'Makes anvils for engineers.' } },
  skills: {
    kafka: { name: 'Kafka', category: 'message-broker', description: 'A log of events.', aliases: ['Apache Kafka'] },
  },
  articles: { queues: { title: 'Queues for beginners', summary: 'What Kafka and others are for.' } },
});
const indexes: SiteIndexes = {
  finder: createFinder(facetTableOf(graph), smallNow.getTime()),
  things: createThingIndex(thingTableOf(graph)),
};
const search = (text: string, asTyped = false) => searchSite(indexes, text, asTyped);
const names = (groups: readonly ResultGroup[]) => groups.map(({ kind, take }) => [kind, ...take(9).map(({ name }) => name)]);

describe('a search over the whole site', () => {
  it('puts the group first whose best result is called so', () => {
    expect(names(search('kafka').groups)).toEqual([
      ['skill', 'Kafka'],
      ['vacancy', 'Backend Engineer, Payments'],
      ['article', 'Queues for beginners'],
    ]);
    expect(names(search('acme').groups)[0]).toEqual(['company', 'Acme']);
    expect(names(search('barcelona').groups)[0]).toEqual(['place', 'Barcelona']);
    expect(names(search('backend engineer').groups)[0]).toEqual(['role', 'Backend Engineer']);
  });

  it('puts vacancies before others that match as well', () => {
    expect(names(search('engineer').groups).map(([kind]) => kind)).toEqual(['vacancy', 'role', 'company']);
  });

  it('corrects a word that neither vacancies nor anything else know, once for all', () => {
    const { query, groups } = search('kafak');
    expect(query).toMatchObject({ text: 'kafka', typed: 'kafak' });
    expect(totalOf(groups)).toBe(3);
    expect(search('kafak', true).groups).toEqual([]);
    expect(search('beginers').query.text).toBe('beginners');
  });

  it('says of a vacancy who, where, the skills that were looked for, its pay and a last day that is near', () => {
    expect(search('kafka').groups[1]!.take(1)).toEqual([
      {
        path: '/jobs/acme/backend-engineer/',
        name: 'Backend Engineer, Payments',
        also: [],
        about: 'Acme · Barcelona · On site · Mid-level · Full-time · Kafka',
        note: expect.stringMatching(/^€52,000 ?– ?€64,000 a year$/),
        row: expect.any(Number),
      },
    ]);
    expect(search('data engineer').groups[0]!.take(1)[0]!.note).toMatch(/ a year · Closes 25 November 2026$/);
    expect(search('night watch').groups[0]!.take(1)[0]!.note).toBe('Pay not disclosed');
  });

  it('says of anything else what it is and how many vacancies ask for it', () => {
    expect(search('kafka').groups[0]!.take(1)).toEqual([
      { path: '/skills/kafka/', name: 'Kafka', also: ['Apache Kafka'], about: 'A log of events.', note: '1 open vacancy' },
    ]);
    expect(search('queues').groups[0]!.take(1)[0]).toMatchObject({ path: '/articles/queues/', note: '' });
  });

  it('gives as many as are asked for, and counts all', () => {
    const [vacancies] = search('engineer').groups;
    expect(vacancies!.total).toBe(3);
    expect(vacancies!.take(2)).toHaveLength(2);
  });

  it('adds what only the full texts say, apart from what was found before', () => {
    const { finder, things } = indexes;
    const row = finder.table.titles.indexOf('Night Watch');
    const hits = {
      vacancies: new Set([finder.table.title.indexOf(row), 0]),
      things: new Set([0]),
      excerptOf: () => Promise.resolve([]),
    };
    const before = search('kafka');
    const after = searchSite({ finder, things }, 'kafka', false, hits);
    expect(names(after.groups)).toEqual(names(before.groups));
    expect(after.inText.flatMap(({ kind, take }) => take(9).map(({ name }) => `${kind}: ${name}`))).toContain('vacancy: Night Watch');
    expect(before.inText).toEqual([]);
  });
});

describe('how well a name answers', () => {
  const match = (typed: string, ...names: string[]) => nameMatch(names, wordsIn(typed));

  it.each([
    ['kafka', ['Kafka'], 3],
    ['kafka', ['Apache', 'Kafka'], 3],
    ['KAFKA connect', ['Kafka Connect'], 3],
    ['connect kafka', ['Kafka Connect'], 2],
    ['kafka', ['Kafka Connect'], 2],
    ['kaf con', ['Kafka Connect'], 1],
    ['kafka', ['Kafkaesque'], 1],
    ['kafka', ['Queues'], 0],
    ['kafka queues', ['Kafka'], 0],
    ['front-end', ['Front-end Engineer'], 2],
  ])('%s for %j', (typed, names, expected) => expect(match(typed, ...names)).toBe(expected));
});

describe('addresses', () => {
  it('hold the text, and that it is to be taken as typed', () => {
    expect(searchAddress('c++ & c#')).toBe('/search/?q=c%2B%2B+%26+c%23');
    expect(searchAddress('kuberntes', true)).toBe('/search/?q=kuberntes&exact=1');
    expect(searchAddress('')).toBe('/search/');
    expect(addressOf({ ...everything, text: 'kafka' })).toBe('/jobs/?q=kafka');
  });
});
