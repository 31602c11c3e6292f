import type { Job } from '../schemas/job.ts';
import type { BenchmarkFigure, JobPay, percentiles } from '../schemas/pay.ts';
import type { PayPeriod } from '../schemas/pay-periods.ts';
import type { EmploymentType, languageLevels, Level, Proficiency, SkillStatus, Workplace } from '../schemas/vocabulary.ts';

/** One fact of an entry that is not what it was, as plain data: it is kept in the cache as JSON. */
export type FactChange = Life | VacancyFact | SkillFact | GuideFact | BenchmarkFact | TextFact | OtherFact;
export type FactKind = FactChange['kind'];

/** The beginning and the end of an entry, and of a vacancy in it. */
type Life =
  /** The first change of every history. `datePosted` where a vacancy says it was posted before it was on this site. */
  | { kind: 'published'; datePosted?: string }
  | { kind: 'removed' }
  | { kind: 'restored' }
  | { kind: 'closed'; reason: 'filled' | 'cancelled'; on?: string }
  /** A vacancy that was closed, or whose last day had passed, takes applications again. */
  | { kind: 'reopened' };

/** Something that had one value and has another; undefined where it had or has none. */
interface Moved<Kind extends string, Value> {
  kind: Kind;
  before?: Value | undefined;
  after?: Value | undefined;
}

/** A list that gained or lost something; one of the two may be empty. */
interface Listed<Kind extends string, Value> {
  kind: Kind;
  added: readonly Value[];
  removed: readonly Value[];
}

export type LanguageNeed = Pick<NonNullable<Job['languages']>[number], 'language'> & { level: keyof typeof languageLevels };

type VacancyFact =
  | { kind: 'pay'; before: JobPay; after: JobPay }
  | { kind: 'title'; before: string; after: string }
  | Moved<'level', Level>
  | Moved<'role', string>
  | Moved<'workplace', Workplace>
  | Moved<'on-site-days', number>
  | Moved<'remote-countries', 'worldwide' | readonly string[]>
  | Moved<'employment-types', readonly EmploymentType[]>
  | Moved<'languages', readonly LanguageNeed[]>
  /** The last day to apply, a day or an instant. */
  | Moved<'deadline', string>
  /** The day by which somebody confirms that the vacancy is still open. */
  | Moved<'review-by', string>
  | { kind: 'date-posted'; before: string; after: string }
  /** Ids of places. */
  | Listed<'places', string>
  /** Names of stages; `revised` is true when a stage that stayed says something else, or the order changed. */
  | (Listed<'process', string> & { revised: boolean })
  | (Listed<'benefits', string> & { revised: boolean })
  /** Where one applies: an address of a page or of a mailbox. */
  | { kind: 'apply'; before: string; after: string };

/** A list of skills. */
export type SkillList = 'must' | 'nice' | 'stack' | 'hard' | 'soft' | 'tools';

/** Skills are ids where the site knows them today, else what the author typed. */
type SkillFact =
  | (Listed<'skills', string> & { list: SkillList })
  | { kind: 'skill-status'; skill: string; before: SkillStatus; after: SkillStatus }
  | { kind: 'proficiency'; skill: string; before: Proficiency; after: Proficiency };

/** Questions of a role guide; `revised` is how many kept their question and have another answer. */
type GuideFact = Listed<'questions', string> & { list: 'hiring' | 'interview'; revised: number };

/** A row of a benchmark as its source and its level name it; both undefined for the one row for all. */
export interface RowName {
  level?: Level | undefined;
  label?: string | undefined;
}

type BenchmarkFact =
  | (Moved<'figures', BenchmarkFigure> & { row: RowName; figure: (typeof percentiles)[number]; currency: string; period: PayPeriod })
  | (Moved<'sample-size', number> & { row?: RowName | undefined })
  | Listed<'rows', RowName>
  | { kind: 'source'; before: string; after: string }
  | { kind: 'reference-date'; before: string; after: string }
  /** Ids of roles. */
  | Listed<'roles', string>
  /** Ids of places. */
  | { kind: 'place'; before: string; after: string }
  | { kind: 'pay-unit'; before: { currency: string; period: PayPeriod }; after: { currency: string; period: PayPeriod } };

/** What part of an entry is text. */
export type TextPart =
  | 'text'
  | 'summary'
  | 'responsibilities'
  | 'prerequisites'
  | 'hard-skills'
  | 'soft-skills'
  | 'tools'
  | 'inclusion'
  | 'accommodation'
  | 'note';

/** `share` is that of the words that changed: added and removed over those before and those after, 0 to 1; 1 for a text that is new. */
type TextFact = { kind: 'text'; part: TextPart; share: number };

/** Any other field of the schema, by its name in the file, so that nothing is hidden. */
type OtherFact = { kind: 'field'; field: string; action: 'added' | 'removed' | 'changed' };
