import { skillHint } from '../domain/link-name.ts';
import { levelPath, skillPath, workplacePath } from '../domain/paths.ts';
import { payRangesOf } from '../domain/pay.ts';
import type { PayRange } from '../schemas/pay.ts';
import { levels, valuesOf, workplaces } from '../schemas/vocabulary.ts';
import { compareText, type SkillEntry, type Vacancy } from './graph.ts';
import type { CountedLink } from './home-lists.ts';

/** What open vacancies have in common, counted. */
export interface OpenFigures {
  total: number;
  /** From the lowest to the highest amount stated, for each currency and period, the most frequent first; three at most. */
  pay: { span: PayRange; vacancies: number }[];
  levels: CountedLink[];
  workplaces: CountedLink[];
  /** The six skills that most of them ask for; none where no two ask for the same. */
  skills: CountedLink[];
}

const mostSpans = 3;
const mostSkills = 6;

/**
 * Counts what a list of open vacancies says.
 * @param besides a skill that is not counted: the one that the vacancies were chosen by.
 */
export function openFigures(vacancies: readonly Vacancy[], besides?: SkillEntry): OpenFigures {
  const counted = <T extends string>(
    vocabulary: Readonly<Record<T, { label: string }>>,
    pathOf: (value: T) => string,
    valueOf: (vacancy: Vacancy) => T | undefined,
  ): CountedLink[] =>
    valuesOf(vocabulary).flatMap((value) => {
      const count = vacancies.filter((vacancy) => valueOf(vacancy) === value).length;
      return count > 0 ? [{ name: vocabulary[value].label, path: pathOf(value), count }] : [];
    });
  return {
    total: vacancies.length,
    pay: paySpans(vacancies).slice(0, mostSpans),
    levels: counted(levels, levelPath, ({ entry }) => entry.data.level),
    workplaces: counted(workplaces, workplacePath, ({ entry }) => entry.data.workplace),
    skills: sharedSkills(vacancies, besides),
  };
}

function paySpans(vacancies: readonly Vacancy[]): OpenFigures['pay'] {
  const units = Map.groupBy(
    vacancies.flatMap((vacancy) => payRangesOf(vacancy.entry.data.pay).map((range) => ({ vacancy, range }))),
    ({ range }) => `${range.currency} ${range.period}`,
  );
  return [...units.values()]
    .map((stated) => ({
      span: spanOf(stated.map(({ range }) => range)),
      vacancies: new Set(stated.map(({ vacancy }) => vacancy)).size,
    }))
    .sort((a, b) => b.vacancies - a.vacancies || compareText(a.span.currency, b.span.currency));
}

/** All amounts of ranges in one unit as one range; a single one stays as it is, open at an end or not. */
function spanOf(ranges: readonly PayRange[]): PayRange {
  const [{ currency, period, min, max }] = ranges as [PayRange];
  if (ranges.length === 1) return { currency, period, min, max };
  const amounts = ranges.flatMap((range) => [range.min, range.max]).filter((amount) => amount !== undefined);
  return { currency, period, min: Math.min(...amounts), max: Math.max(...amounts) };
}

function sharedSkills(vacancies: readonly Vacancy[], besides: SkillEntry | undefined): CountedLink[] {
  const asked = vacancies.flatMap(({ skills }) => skills.filter(({ status }) => status !== 'legacy').map(({ skill }) => skill));
  return [...Map.groupBy(asked, (skill) => skill)]
    .filter(([skill, uses]) => skill !== besides && uses.length > 1)
    .map(([{ id, data }, uses]) => ({ name: data.name, path: skillPath(id), hint: skillHint(data), count: uses.length }))
    .sort((a, b) => b.count - a.count || compareText(a.name, b.name))
    .slice(0, mostSkills);
}
