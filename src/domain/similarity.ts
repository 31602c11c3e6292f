import type { Level, Workplace } from '../schemas/vocabulary.ts';

/** The facts of a vacancy that make it like another. */
export interface Comparable {
  id: string;
  datePosted: string;
  role: string | undefined;
  family: string | undefined;
  level: Level | undefined;
  workplace: Workplace | undefined;
  /** Ids of the skills it asks for; legacy skills are left out. */
  skills: readonly string[];
  /** Ids of its cities or other places as stated. */
  places: readonly string[];
  /** Country codes of its places. */
  countries: readonly string[];
}

/** What two vacancies share; the page shows exactly these as the reasons. */
export interface SharedFacts {
  sameRole: boolean;
  sameFamily: boolean;
  sameLevel: boolean;
  skills: string[];
  places: string[];
  countries: string[];
  sameWorkplace: boolean;
}

export interface Similar {
  id: string;
  score: number;
  shared: SharedFacts;
}

/** All of them together are at most 15, see `addUp`; a skill counts 1, up to six of them. */
const weights = { role: 4, family: 3, level: 2, place: 2, country: 1, workplace: 1 } as const;
const mostSkills = 6;
/** Below this two vacancies share too little to be called similar: a level and a country are not enough. */
const leastScore = 4;

/** What two vacancies share. */
export function sharedFacts(a: Comparable, b: Comparable): SharedFacts {
  const shared = (left: readonly string[], right: readonly string[]) => left.filter((one) => right.includes(one));
  const places = shared(a.places, b.places);
  return {
    sameRole: a.role !== undefined && a.role === b.role,
    sameFamily: a.family !== undefined && a.family === b.family,
    sameLevel: a.level !== undefined && a.level === b.level,
    skills: shared(a.skills, b.skills),
    places,
    countries: places.length > 0 ? [] : [...new Set(shared(a.countries, b.countries))],
    sameWorkplace: a.workplace !== undefined && a.workplace === b.workplace,
  };
}

/** How alike two vacancies are, as a number that only orders. */
export function similarityScore(shared: SharedFacts): number {
  const { sameRole, sameFamily, sameLevel, skills, places, countries, sameWorkplace } = shared;
  return (
    (sameRole ? weights.role : sameFamily ? weights.family : 0) +
    (sameLevel ? weights.level : 0) +
    Math.min(mostSkills, skills.length) +
    (places.length > 0 ? weights.place : countries.length > 0 ? weights.country : 0) +
    (sameWorkplace ? weights.workplace : 0)
  );
}

/** Rows that have something, as bits, 32 to a number. */
type Rows = Uint32Array;
type Fact = 'skill' | 'role' | 'family' | 'place' | 'country' | 'level' | 'workplace';

/** What rows share with the vacancy that is asked for. */
interface Shared {
  skills: readonly Rows[];
  /** All other facts with their weights. Rows in `besides` do not have it: they share something better. */
  facts: readonly { rows: Rows; besides: Rows; weight: number }[];
  /** What makes a row a candidate, beside skills. */
  kin: readonly Rows[];
}

/**
 * Scores of 32 rows in binary: for each of four digits, lowest first, the rows in whose score it is 1. The highest score is 15.
 * What follows them are the rows that are candidates.
 */
type Scores = Int32Array;

/**
 * Finds similar vacancies among many: of 10,000 nearly all share something. What the vacancy asked for shares with the others is added
 * up for 32 of them at once, digit by digit, and only the best few are compared in full.
 */
export class SimilarityIndex {
  /** In the order in which equally similar ones are offered. */
  private readonly open: readonly Comparable[];
  private readonly rows = new Map<Fact, Map<string, Rows>>();
  private readonly none: Rows;

  /** @param open the vacancies one can apply to; only these are ever offered. */
  constructor(open: readonly Comparable[]) {
    this.open = [...open].sort(newestFirst);
    this.none = this.noRows();
    for (const [row, one] of this.open.entries()) {
      for (const [fact, values] of factsOf(one)) {
        let byValue = this.rows.get(fact);
        if (!byValue) this.rows.set(fact, (byValue = new Map()));
        for (const value of values) {
          let rows = byValue.get(value);
          if (!rows) byValue.set(value, (rows = this.noRows()));
          rows[row >>> 5]! |= 1 << (row & 31);
        }
      }
    }
  }

  /**
   * The most similar open vacancies, best first; ties by newer date, then by id. Never the vacancy itself.
   * A candidate shares at least a skill, the role or the family.
   */
  similarTo(vacancy: Comparable, most = 4): Similar[] {
    const shared = this.sharedWith(vacancy);
    const scores: Scores = new Int32Array(5);
    const best: { row: number; score: number }[] = [];
    let least: number = leastScore;
    for (let word = 0; word < this.none.length; word++) {
      addUp(shared, word, scores);
      for (let left = atLeast(scores, least); left !== 0; left &= left - 1) {
        const bit = 31 - Math.clz32(left & -left);
        const [row, score] = [word * 32 + bit, scoreAt(scores, bit)];
        if (score < least || this.open[row]!.id === vacancy.id) continue;
        const place = best.findIndex((other) => other.score < score);
        best.splice(place === -1 ? best.length : place, 0, { row, score });
        if (best.length > most) best.pop();
        // Rows come in the order of ties: a later one must be better.
        if (best.length === most) least = best[most - 1]!.score + 1;
      }
    }
    return best.map(({ row, score }) => {
      const one = this.open[row]!;
      return { id: one.id, score, shared: sharedFacts(vacancy, one) };
    });
  }

  private sharedWith(vacancy: Comparable): Shared {
    const lists = new Map(
      factsOf(vacancy).map(([fact, values]) => [fact, [...new Set(values)].flatMap((value) => this.rows.get(fact)?.get(value) ?? [])]),
    );
    const anyOf = (fact: Fact) => this.anyOf(lists.get(fact)!);
    const { none } = this;
    const [role, family, place] = [anyOf('role'), anyOf('family'), anyOf('place')];
    return {
      skills: lists.get('skill')!,
      facts: [
        { rows: role, besides: none, weight: weights.role },
        { rows: family, besides: role, weight: weights.family },
        { rows: place, besides: none, weight: weights.place },
        { rows: anyOf('country'), besides: place, weight: weights.country },
        { rows: anyOf('level'), besides: none, weight: weights.level },
        { rows: anyOf('workplace'), besides: none, weight: weights.workplace },
      ],
      kin: [role, family],
    };
  }

  /** The rows that are in at least one of some lists. */
  private anyOf(lists: readonly Rows[]): Rows {
    if (lists.length < 2) return lists[0] ?? this.none;
    const rows = this.noRows();
    for (const list of lists) for (let word = 0; word < rows.length; word++) rows[word]! |= list[word]!;
    return rows;
  }

  private noRows(): Rows {
    return new Uint32Array(Math.ceil(this.open.length / 32));
  }
}

/** Adds up what 32 rows share. The digits are four variables, because that is several times as fast as a list of them. */
function addUp({ skills, facts, kin }: Shared, word: number, scores: Scores): void {
  let [ones, twos, fours, eights] = [0, 0, 0, 0];
  for (let at = 0; at < skills.length; at++) {
    // Those that share six skills share enough.
    const rows = skills[at]![word]! & ~(twos & fours);
    const two = ones & rows;
    const four = twos & two;
    ones ^= rows;
    twos ^= two;
    fours ^= four;
  }
  let candidates = ones | twos | fours;
  for (let at = 0; at < kin.length; at++) candidates |= kin[at]![word]!;
  for (let at = 0; at < facts.length; at++) {
    const { rows, besides, weight } = facts[at]!;
    const some = rows[word]! & ~besides[word]!;
    const one = weight & 1 ? some : 0;
    const two = weight & 2 ? some : 0;
    const four = weight & 4 ? some : 0;
    const overOne = ones & one;
    const overTwo = (twos & two) | (twos & overOne) | (two & overOne);
    eights ^= (fours & four) | (fours & overTwo) | (four & overTwo);
    ones ^= one;
    twos ^= two ^ overOne;
    fours ^= four ^ overTwo;
  }
  scores[0] = ones;
  scores[1] = twos;
  scores[2] = fours;
  scores[3] = eights;
  scores[4] = candidates;
}

/** The candidates whose score is at least this, as bits. */
function atLeast(scores: Scores, least: number): number {
  if (least > 15) return 0;
  let rows = -1;
  for (let digit = 0; digit < 4; digit++) rows = (least >>> digit) & 1 ? rows & scores[digit]! : rows | scores[digit]!;
  return rows & scores[4]!;
}

/** The score of one row. */
function scoreAt(scores: Scores, bit: number): number {
  let score = 0;
  for (let digit = 0; digit < 4; digit++) score |= ((scores[digit]! >>> bit) & 1) << digit;
  return score;
}

function factsOf({ skills, role, family, level, workplace, places, countries }: Comparable): [Fact, readonly string[]][] {
  return [
    ['skill', skills],
    ['role', [role ?? []].flat()],
    ['family', [family ?? []].flat()],
    ['place', places],
    ['country', countries],
    ['level', [level ?? []].flat()],
    ['workplace', [workplace ?? []].flat()],
  ];
}

function newestFirst(a: Comparable, b: Comparable): number {
  if (a.datePosted !== b.datePosted) return a.datePosted > b.datePosted ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
