import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { similarityOf } from '../../../src/content/similar.ts';
import { sharedFacts, SimilarityIndex, similarityScore, type Comparable } from '../../../src/domain/similarity.ts';
import { baseContent, checkFiles, type ContentFiles } from '../../support/content.ts';

const own = 'acme/backend-engineer';

/** Fields of a vacancy that has nothing in common with that of the base. */
const strange = {
  title: 'Data Analyst',
  role: 'data-analyst',
  level: 'junior',
  places: ['oslo'],
  workplace: 'onsite',
  employmentTypes: ['full-time'],
  datePosted: '2026-11-01',
  validThrough: '2026-12-31',
  status: 'open',
  pay: { disclosed: false, reason: 'It is not said.' },
  summary: { text: 'Counts.', by: 'human' },
  applyUrl: 'https://acme.example/apply',
};

/** A guide of another family, and a place in another country. */
const surroundings: ContentFiles = {
  'roles/data-analyst.mdx': baseContent['roles/backend-engineer.mdx']!.replace('title: Backend Engineer', 'title: Data Analyst')
    .replace('family: backend', 'family: data')
    .replace('next: senior-backend-engineer\n', ''),
  'places/oslo.mdx': '---\nname: Oslo\nkind: city\ncountry: "NO"\n---\n',
  'places/madrid.mdx': '---\nname: Madrid\nkind: city\nparent: spain\n---\n',
};

/** What the page of the base's vacancy would offer, beside other vacancies given by the fields that are not strange. */
function similarTo(others: Record<string, object>, of = own, files: ContentFiles = {}) {
  const jobs = Object.entries(others).map(([name, fields]) => [
    `jobs/acme/${name}.mdx`,
    `---\n${stringify({ ...strange, ...fields })}---\n`,
  ]);
  const { graph, issues } = checkFiles({ ...surroundings, ...files, ...Object.fromEntries(jobs) });
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  return similarityOf(graph!)(graph!.vacancyById.get(of)!);
}

const idsOf = (found: ReturnType<typeof similarTo>) => found.map(({ vacancy }) => vacancy.id.slice('acme/'.length));
const nothing = { sameRole: false, sameFamily: false, sameLevel: false, skills: [], places: [], countries: [], sameWorkplace: false };

describe('what is shared', () => {
  test('all of it, and nothing else', () => {
    const twin = { role: 'backend-engineer', level: 'mid', places: ['barcelona'], skills: { must: ['kafka', 'python'] } };
    const workplace = { workplace: 'hybrid', hybrid: { daysOnSite: 2 } };
    expect(similarTo({ twin: { ...twin, ...workplace } })[0]!.shared).toEqual({
      sameRole: true,
      sameFamily: true,
      sameLevel: true,
      skills: ['python', 'kafka'],
      places: ['barcelona'],
      countries: [],
      sameWorkplace: true,
    });
  });

  const sameRole = { role: 'backend-engineer' };

  test.each([
    ['the role', sameRole, {}],
    ['the level', { ...sameRole, level: 'mid' }, { sameLevel: true }],
    ['another city of the country', { ...sameRole, places: ['oslo', 'madrid'] }, { countries: ['ES'] }],
    ['one of two places', { ...sameRole, places: ['oslo', 'barcelona'] }, { places: ['barcelona'] }],
    ['the workplace', { ...sameRole, workplace: 'hybrid', hybrid: { daysOnSite: 4 } }, { sameWorkplace: true }],
    ['one of two skills', { ...sameRole, skills: { nice: ['Postgres', 'Kafka'] } }, { skills: ['kafka'] }],
    ['another role of the family, and the level', { role: 'senior-backend-engineer', level: 'mid' }, { sameRole: false, sameLevel: true }],
  ])('%s', (_, fields, shared) => {
    expect(similarTo({ other: fields })[0]!.shared).toEqual({ ...nothing, sameRole: true, sameFamily: true, ...shared });
  });

  test('a legacy skill counts on neither side', () => {
    // The base calls PostgreSQL legacy; the other is leaving Python behind.
    const stack = [{ group: 'All', skills: ['postgresql', { skill: 'python', status: 'legacy' }, 'kafka'] }];
    expect(similarTo({ other: { role: 'backend-engineer', stack } })[0]!.shared.skills).toEqual(['kafka']);
  });

  test('a skill is no reason to show a vacancy when it is all', () => {
    expect(similarTo({ other: { skills: { must: ['python'] } } })).toEqual([]);
  });
});

describe('what is offered', () => {
  const alike = { role: 'backend-engineer', level: 'mid' };

  test('never the vacancy itself', () => {
    expect(idsOf(similarTo({}))).toEqual([]);
    expect(idsOf(similarTo({ other: alike }))).toEqual(['other']);
  });

  test('never a closed or an upcoming one', () => {
    const others = {
      filled: { ...alike, status: 'filled', closedOn: '2026-11-10' },
      cancelled: { ...alike, status: 'cancelled', closedOn: '2026-11-10' },
      over: { ...alike, validThrough: '2026-11-20' },
      upcoming: { ...alike, datePosted: '2026-11-25' },
      open: alike,
    };
    expect(idsOf(similarTo(others))).toEqual(['open']);
  });

  test('to a closed one too, which nobody can apply to any more', () => {
    const others = { filled: { ...alike, status: 'filled', closedOn: '2026-11-10' }, open: alike };
    expect(idsOf(similarTo(others, 'acme/filled'))).toEqual(['open', 'backend-engineer']);
  });

  test('the most alike first, then the newer, then by id; four at most', () => {
    const others = {
      e: { ...alike, skills: { must: ['python', 'kafka'] } },
      d: { ...alike, datePosted: '2026-11-09' },
      b: alike,
      c: alike,
      a: { ...alike, datePosted: '2026-10-09' },
      f: { role: 'senior-backend-engineer', level: 'mid' },
    };
    expect(idsOf(similarTo(others))).toEqual(['e', 'd', 'b', 'c']);
    const { e, ...rest } = others;
    expect(idsOf(similarTo(rest))).toEqual(['d', 'b', 'c', 'a']);
  });

  test('on and on the same, whatever order the files are in', () => {
    const facts = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      datePosted: fc.constantFrom('2026-11-01', '2026-11-02'),
      role: fc.constantFrom('one', 'two', undefined),
      family: fc.constantFrom('x', 'y', undefined),
      level: fc.constantFrom('mid' as const, 'senior' as const, undefined),
      workplace: fc.constantFrom('remote' as const, 'onsite' as const, undefined),
      skills: fc.subarray(['k', 'l', 'm', 'n', 'o', 'p', 'q', 'r']),
      places: fc.subarray(['s', 't']),
      countries: fc.subarray(['ES', 'FR']),
    });
    const boards = fc
      .uniqueArray(facts, { selector: ({ id }) => id, minLength: 2 })
      .chain((open) => fc.tuple(fc.constant(open), fc.shuffledSubarray(open, { minLength: open.length })));
    fc.assert(
      fc.property(boards, ([open, shuffled]: [Comparable[], Comparable[]]) => {
        const [index, other] = [new SimilarityIndex(open), new SimilarityIndex(shuffled)];
        for (const vacancy of open) {
          const found = index.similarTo(vacancy);
          expect(other.similarTo(vacancy)).toEqual(found);
          expect(found.map(({ id }) => id)).not.toContain(vacancy.id);
          for (const { id, score, shared } of found) {
            const like = open.find((one) => one.id === id)!;
            expect(score).toBe(similarityScore(shared));
            // The reasons are the shared facts: each holds of both, and none that holds is missing.
            expect(shared.sameRole).toBe(vacancy.role !== undefined && vacancy.role === like.role);
            expect(shared.sameLevel).toBe(vacancy.level !== undefined && vacancy.level === like.level);
            expect(shared.sameWorkplace).toBe(vacancy.workplace !== undefined && vacancy.workplace === like.workplace);
            expect(shared.skills).toEqual(vacancy.skills.filter((one) => like.skills.includes(one)));
            expect(shared.places).toEqual(vacancy.places.filter((one) => like.places.includes(one)));
          }
          // Against every pair compared: none that is more like it is missing, and the order is by score, then date, then id.
          const all = open
            .filter(({ id }) => id !== vacancy.id)
            .map((one) => ({ ...one, shared: sharedFacts(vacancy, one) }))
            .filter(({ shared }) => shared.sameRole || shared.sameFamily || shared.skills.length > 0)
            .map((one) => ({ ...one, score: similarityScore(one.shared) }))
            .filter(({ score }) => score >= 4)
            .sort((a, b) => b.score - a.score || compare(b.datePosted, a.datePosted) || compare(a.id, b.id));
          expect(found.map(({ id }) => id)).toEqual(all.slice(0, 4).map(({ id }) => id));
        }
      }),
    );
  });
});

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
