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

const weights = { role: 4, family: 3, level: 2, skill: 1, mostSkills: 6, place: 2, country: 1, workplace: 1 } as const;
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
  return weigh(sameRole, sameFamily, sameLevel, skills.length, places.length > 0, countries.length > 0, sameWorkplace);
}

function weigh(
  sameRole: boolean,
  sameFamily: boolean,
  sameLevel: boolean,
  skills: number,
  samePlace: boolean,
  sameCountry: boolean,
  sameWorkplace: boolean,
): number {
  return (
    (sameRole ? weights.role : sameFamily ? weights.family : 0) +
    (sameLevel ? weights.level : 0) +
    Math.min(weights.mostSkills, skills * weights.skill) +
    (samePlace ? weights.place : sameCountry ? weights.country : 0) +
    (sameWorkplace ? weights.workplace : 0)
  );
}

/** What a vacancy may share with the one asked for, as bits above the number of skills it shares. */
const shares = { role: 1 << 16, family: 1 << 17, place: 1 << 18, country: 1 << 19, level: 1 << 20, workplace: 1 << 21 } as const;
type Fact = keyof typeof shares | 'skill';
const skillsMask = 0xffff;
/** A skill, the role or the family: what makes it a candidate. */
const makesCandidate = skillsMask | shares.role | shares.family;

/** What each set of shared facts weighs without its skills, by its bits alone. */
const weightOf = Uint8Array.from({ length: 64 }, (_, found) => {
  const has = (fact: keyof typeof shares) => ((found << 16) & shares[fact]) !== 0;
  return weigh(has('role'), has('family'), has('level'), 0, has('place'), has('country'), has('workplace'));
});

/** Rows of the vacancies with a value, by the value. */
type Rows = Map<string, Uint32Array>;

/**
 * Finds similar vacancies among many. Each fact of the vacancy asked for marks the rows that have it too, so that a candidate costs
 * no more than a number, and only the best few are compared in full: of 10,000 vacancies nearly all share something.
 */
export class SimilarityIndex {
  /** In the order in which equally similar ones are offered. */
  private readonly open: readonly Comparable[];
  private readonly rows: ReadonlyMap<Fact, Rows>;
  /** For each row what it shares with the vacancy asked for: bits of `shares`, and below them how many skills. */
  private readonly marks: Uint32Array;

  /** @param open the vacancies one can apply to; only these are ever offered. */
  constructor(open: readonly Comparable[]) {
    this.open = [...open].sort(newestFirst);
    this.marks = new Uint32Array(open.length);
    const rows = new Map<Fact, Map<string, number[]>>();
    for (const [row, one] of this.open.entries()) {
      for (const [fact, values] of factsOf(one)) {
        let found = rows.get(fact);
        if (!found) rows.set(fact, (found = new Map()));
        for (const value of new Set(values)) push(found, value, row);
      }
    }
    this.rows = new Map(
      [...rows].map(([fact, lists]) => [fact, new Map([...lists].map(([value, list]) => [value, Uint32Array.from(list)]))]),
    );
  }

  /**
   * The most similar open vacancies, best first; ties by newer date, then by id. Never the vacancy itself.
   * A candidate shares at least a skill, the role or the family.
   */
  similarTo(vacancy: Comparable, most = 4): Similar[] {
    this.mark(vacancy);
    const { marks } = this;
    const best: { row: number; score: number }[] = [];
    let least: number = leastScore;
    for (let row = 0; row < marks.length; row++) {
      const found = marks[row]!;
      if ((found & makesCandidate) === 0) continue;
      const score = weightOf[found >>> 16]! + Math.min(weights.mostSkills, (found & skillsMask) * weights.skill);
      if (score < least || this.open[row]!.id === vacancy.id) continue;
      const place = best.findIndex((other) => other.score < score);
      best.splice(place === -1 ? best.length : place, 0, { row, score });
      if (best.length > most) best.pop();
      // Rows come in the order of ties: a later one must be better.
      if (best.length === most) least = best[most - 1]!.score + 1;
    }
    return best.map(({ row, score }) => {
      const one = this.open[row]!;
      return { id: one.id, score, shared: sharedFacts(vacancy, one) };
    });
  }

  /** Marks what each row shares with a vacancy. */
  private mark(vacancy: Comparable): void {
    this.marks.fill(0);
    for (const [fact, values] of factsOf(vacancy)) {
      for (const value of new Set(values)) {
        const rows = this.rows.get(fact)?.get(value);
        if (!rows) continue;
        if (fact === 'skill') addTo(this.marks, rows);
        else markIn(this.marks, rows, shares[fact]);
      }
    }
  }
}

function addTo(marks: Uint32Array, rows: Uint32Array): void {
  for (let at = 0; at < rows.length; at++) marks[rows[at]!]!++;
}

function markIn(marks: Uint32Array, rows: Uint32Array, bit: number): void {
  for (let at = 0; at < rows.length; at++) marks[rows[at]!]! |= bit;
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

function push(map: Map<string, number[]>, key: string, row: number): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}
