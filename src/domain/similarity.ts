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

/** What counts of the facts two vacancies share. */
interface Weighed {
  sameRole: boolean;
  sameFamily: boolean;
  sameLevel: boolean;
  skills: number;
  samePlace: boolean;
  sameCountry: boolean;
  sameWorkplace: boolean;
}

/** How alike two vacancies are, as a number that only orders. */
export function similarityScore({ skills, places, countries, ...same }: SharedFacts): number {
  return weigh({ ...same, skills: skills.length, samePlace: places.length > 0, sameCountry: countries.length > 0 });
}

function weigh(shared: Weighed): number {
  return (
    (shared.sameRole ? weights.role : shared.sameFamily ? weights.family : 0) +
    (shared.sameLevel ? weights.level : 0) +
    Math.min(weights.mostSkills, shared.skills * weights.skill) +
    (shared.samePlace ? weights.place : shared.sameCountry ? weights.country : 0) +
    (shared.sameWorkplace ? weights.workplace : 0)
  );
}

/** A candidate and how alike it is. */
interface Ranked {
  one: Comparable;
  score: number;
}

/**
 * Finds similar vacancies among many. A vacancy is met through the skills, the role and the family it shares, so only what can
 * be similar is scored, and only the best few are compared in full.
 */
export class SimilarityIndex {
  private readonly open: readonly Comparable[];
  private readonly bySkill = new Map<string, number[]>();
  private readonly byRole = new Map<string, number[]>();
  private readonly byFamily = new Map<string, number[]>();
  /** For each open vacancy one more than the number of skills it shares with the one asked for; 0 while it was not met. */
  private readonly met: Uint16Array;

  /** @param open the vacancies one can apply to; only these are ever offered. */
  constructor(open: readonly Comparable[]) {
    this.open = open;
    this.met = new Uint16Array(open.length);
    for (const [row, one] of open.entries()) {
      for (const skill of new Set(one.skills)) push(this.bySkill, skill, row);
      if (one.role) push(this.byRole, one.role, row);
      if (one.family) push(this.byFamily, one.family, row);
    }
  }

  /**
   * The most similar open vacancies, best first; ties by newer date, then by id. Never the vacancy itself.
   * A candidate shares at least a skill, the role or the family.
   */
  similarTo(vacancy: Comparable, most = 4): Similar[] {
    const best: Ranked[] = [];
    for (const row of this.candidates(vacancy)) {
      const one = this.open[row]!;
      const sharedSkills = this.met[row]! - 1;
      this.met[row] = 0;
      if (one.id === vacancy.id) continue;
      const candidate = { one, score: scoreOf(vacancy, one, sharedSkills) };
      if (candidate.score >= leastScore) insert(best, candidate, most);
    }
    return best.map(({ one, score }) => ({ id: one.id, score, shared: sharedFacts(vacancy, one) }));
  }

  /** Rows of the vacancies that share something, each once; `met` counts their skills. */
  private candidates({ skills, role, family }: Comparable): number[] {
    const rows: number[] = [];
    const meet = (list: readonly number[] | undefined, skill: 0 | 1) => {
      for (const row of list ?? []) {
        if (this.met[row] === 0) {
          rows.push(row);
          this.met[row] = 1;
        }
        this.met[row]! += skill;
      }
    };
    for (const skill of new Set(skills)) meet(this.bySkill.get(skill), 1);
    if (role !== undefined) meet(this.byRole.get(role), 0);
    if (family !== undefined) meet(this.byFamily.get(family), 0);
    return rows;
  }
}

/** Keeps the best few in order. */
function insert(best: Ranked[], candidate: Ranked, most: number): void {
  let place = best.length;
  while (place > 0 && isBetter(candidate, best[place - 1]!)) place--;
  if (place === most) return;
  best.splice(place, 0, candidate);
  if (best.length > most) best.pop();
}

function isBetter(a: Ranked, b: Ranked): boolean {
  if (a.score !== b.score) return a.score > b.score;
  if (a.one.datePosted !== b.one.datePosted) return a.one.datePosted > b.one.datePosted;
  return a.one.id < b.one.id;
}

/** The score of two vacancies whose shared skills are counted already. */
function scoreOf(a: Comparable, b: Comparable, skills: number): number {
  const same = (left: string | undefined, right: string | undefined) => left !== undefined && left === right;
  const meets = (left: readonly string[], right: readonly string[]) => left.some((one) => right.includes(one));
  return weigh({
    sameRole: same(a.role, b.role),
    sameFamily: same(a.family, b.family),
    sameLevel: same(a.level, b.level),
    skills,
    samePlace: meets(a.places, b.places),
    sameCountry: meets(a.countries, b.countries),
    sameWorkplace: same(a.workplace, b.workplace),
  });
}

function push(map: Map<string, number[]>, key: string, row: number): void {
  const list = map.get(key);
  if (list) list.push(row);
  else map.set(key, [row]);
}
