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
  return (
    (shared.sameRole ? weights.role : shared.sameFamily ? weights.family : 0) +
    (shared.sameLevel ? weights.level : 0) +
    Math.min(weights.mostSkills, shared.skills.length * weights.skill) +
    (shared.places.length > 0 ? weights.place : shared.countries.length > 0 ? weights.country : 0) +
    (shared.sameWorkplace ? weights.workplace : 0)
  );
}

/** Finds similar vacancies among many without comparing every pair. */
export class SimilarityIndex {
  private readonly byId: ReadonlyMap<string, Comparable>;
  private readonly bySkill = new Map<string, Comparable[]>();
  private readonly byRole = new Map<string, Comparable[]>();
  private readonly byFamily = new Map<string, Comparable[]>();

  /** @param open the vacancies one can apply to; only these are ever offered. */
  constructor(open: readonly Comparable[]) {
    this.byId = new Map(open.map((one) => [one.id, one]));
    for (const one of open) {
      for (const skill of one.skills) push(this.bySkill, skill, one);
      if (one.role) push(this.byRole, one.role, one);
      if (one.family) push(this.byFamily, one.family, one);
    }
  }

  /**
   * The most similar open vacancies, best first; ties by newer date, then by id. Never the vacancy itself.
   * A candidate shares at least a skill, the role or the family.
   */
  similarTo(vacancy: Comparable, most = 4): Similar[] {
    const candidates = new Set<Comparable>();
    const lists = [
      ...vacancy.skills.map((skill) => this.bySkill.get(skill)),
      vacancy.role === undefined ? undefined : this.byRole.get(vacancy.role),
      vacancy.family === undefined ? undefined : this.byFamily.get(vacancy.family),
    ];
    for (const list of lists) for (const one of list ?? []) if (one.id !== vacancy.id) candidates.add(one);
    return [...candidates]
      .map((one) => {
        const shared = sharedFacts(vacancy, one);
        return { id: one.id, score: similarityScore(shared), shared };
      })
      .filter(({ score }) => score >= leastScore)
      .sort((a, b) => b.score - a.score || this.byDateThenId(a.id, b.id))
      .slice(0, most);
  }

  private byDateThenId(a: string, b: string): number {
    const [first, second] = [this.byId.get(a)!.datePosted, this.byId.get(b)!.datePosted];
    return first === second ? (a < b ? -1 : 1) : first < second ? 1 : -1;
  }
}

function push(map: Map<string, Comparable[]>, key: string, one: Comparable): void {
  const list = map.get(key);
  if (list) list.push(one);
  else map.set(key, [one]);
}
