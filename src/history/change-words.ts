import { formatFigure } from '../domain/pay.ts';
import { percentFormat } from '../domain/share.ts';
import { count, formatCount, formatDay, languageName, listWords, remoteCountries } from '../domain/words.ts';
import { timeOf } from '../domain/lifecycle.ts';
import type { percentiles } from '../schemas/pay.ts';
import { payPeriods } from '../schemas/pay-periods.ts';
import { employmentTypes, languageLevels, levels, proficiencies, skillStatuses, workplaces } from '../schemas/vocabulary.ts';
import type { FactChange, FactKind, LanguageNeed, RowName, SkillList, TextPart } from './fact-changes.ts';
import { fieldWords } from './field-words.ts';
import { payChangeWords } from './pay-change-words.ts';

/** How the words of a change name what it speaks of. */
export interface ChangeWordsMeans {
  locale: string;
  /** Name of a skill from its id, or from what an author once typed. */
  skillName(id: string): string;
  placeName(id: string): string;
  roleName(id: string): string;
}

type ChangeOf<Kind extends FactKind> = Extract<FactChange, { kind: Kind }>;

/** `Pay raised from €50,000 a year to €55,000 a year`: a change as a sentence without a full stop. */
export function changeWords(change: FactChange, means: ChangeWordsMeans): string {
  // A kind and its writer belong together, which the type of the table says and a look-up in it forgets.
  const write = writers[change.kind] as (change: FactChange, means: ChangeWordsMeans) => string;
  return write(change, means);
}

const writers: { [Kind in FactKind]: (change: ChangeOf<Kind>, means: ChangeWordsMeans) => string } = {
  published: ({ datePosted }, { locale }) =>
    datePosted === undefined ? 'Published' : `Published here; posted on ${formatDay(datePosted, locale)}`,
  removed: () => 'Removed',
  restored: () => 'Restored',
  closed: ({ reason, on }, { locale }) => `Closed: the vacancy was ${reason}${on === undefined ? '' : ` on ${formatDay(on, locale)}`}`,
  reopened: () => 'Reopened',
  pay: ({ before, after }, { locale }) => payChangeWords(before, after, locale),
  title: ({ before, after }) => `Title changed from “${before}” to “${after}”`,
  level: ({ before, after }) => moved('Level', before && levels[before].label, after && levels[after].label),
  role: ({ before, after }, { roleName }) => moved('Role guide', before && roleName(before), after && roleName(after)),
  workplace: ({ before, after }) => moved('Workplace', before && workplaces[before].label, after && workplaces[after].label),
  'on-site-days': ({ before, after }) => moved('On-site days a week', numberWord(before), numberWord(after)),
  'remote-countries': ({ before, after }, { locale }) => {
    const words = (countries: typeof before) => countries && remoteCountries({ countries: mutable(countries) }, locale);
    return moved('Countries to work from', words(before), words(after));
  },
  'employment-types': ({ before, after }, { locale }) => {
    const words = (types: typeof before) =>
      types &&
      listWords(
        types.map((type) => employmentTypes[type].label),
        locale,
      );
    return moved('Kind of employment', words(before), words(after));
  },
  languages: ({ before, after }, { locale }) => moved('Languages', languageWords(before, locale), languageWords(after, locale)),
  deadline: ({ before, after }, { locale }) => {
    const words = (end: string | undefined) => end && [formatDay(end, locale), timeOf(end)].filter(Boolean).join(', ');
    if (before === undefined) return `Deadline set to ${words(after)}`;
    if (after === undefined) return `Deadline removed; it was ${words(before)}`;
    return `Deadline moved from ${words(before)} to ${words(after)}`;
  },
  'review-by': ({ before, after }, { locale }) => {
    if (after === undefined) return `To be confirmed by ${formatDay(before!, locale)} no longer`;
    return before === undefined
      ? `To be confirmed by ${formatDay(after, locale)}`
      : `To be confirmed by ${formatDay(after, locale)} instead of ${formatDay(before, locale)}`;
  },
  'date-posted': ({ before, after }, { locale }) => `Posted date moved from ${formatDay(before, locale)} to ${formatDay(after, locale)}`,
  places: (change, { locale, placeName }) => listed('Place', change, placeName, locale),
  process: (change, { locale }) => listedOrRevised('Hiring stage', 'Hiring process changed', change, locale),
  benefits: (change, { locale }) => listedOrRevised('Benefit', 'Benefits changed', change, locale),
  apply: ({ before, after }) => `Where to apply changed from ${before} to ${after}`,
  skills: (change, { locale, skillName }) => listed(skillListNames[change.list], change, skillName, locale),
  'skill-status': ({ skill, before, after }, { skillName }) =>
    `${skillName(skill)} changed from “${skillStatuses[before].label}” to “${skillStatuses[after].label}”`,
  proficiency: ({ skill, before, after }, { skillName }) =>
    `${skillName(skill)}: proficiency ${proficiencies[after].rank > proficiencies[before].rank ? 'raised' : 'lowered'} from ` +
    `${proficiencies[before].label.toLowerCase()} to ${proficiencies[after].label.toLowerCase()}`,
  questions: ({ list, added, removed, revised }) => {
    const name = list === 'hiring' ? 'hiring question' : 'interview question';
    const parts = [
      added.length > 0 ? `${count(added.length, name)} added` : '',
      removed.length > 0 ? `${count(removed.length, name)} removed` : '',
      revised > 0 ? `${count(revised, name)} revised` : '',
    ];
    return capital(parts.filter(Boolean).join(', '));
  },
  figures: ({ row, figure, before, after, currency, period }, { locale }) => {
    const words = (value: typeof before) => (value === undefined ? undefined : formatFigure(value, currency, locale));
    const name = `${capital(figureNames[figure])}${forRow(row)}`;
    if (before === undefined || after === undefined) return moved(name, words(before), words(after));
    return `${name} changed from ${words(before)} to ${words(after)} ${payPeriods[period].label}`;
  },
  'sample-size': ({ row, before, after }) => moved(`Sample size${row ? forRow(row) : ''}`, countWord(before), countWord(after)),
  rows: ({ added, removed }) => {
    const parts = [added.map((row) => `Figures${forRow(row)} added`), removed.map((row) => `Figures${forRow(row)} removed`)].flat();
    return parts.join('; ').replaceAll('; Figures', '; figures');
  },
  source: ({ before, after }) => `Source changed from ${before} to ${after}`,
  'reference-date': ({ before, after }, { locale }) =>
    `Reference date moved from ${formatDay(before, locale)} to ${formatDay(after, locale)}`,
  roles: (change, { locale, roleName }) => listed('Role', change, roleName, locale),
  place: ({ before, after }, { placeName }) => `Place changed from ${placeName(before)} to ${placeName(after)}`,
  'pay-unit': ({ before, after }) =>
    `Figures changed from ${before.currency} ${payPeriods[before.period].label} to ${after.currency} ${payPeriods[after.period].label}`,
  text: ({ part, share }, { locale }) => `${textNames[part]} revised: ${shareOfWords(share, locale)} of the words changed`,
  field: ({ field, action }) => `${fieldWords(field)} ${action}`,
};

/** `Level changed from Junior to Senior`, `Level added: Senior`, `Level removed: Junior`. */
function moved(name: string, before: string | undefined, after: string | undefined): string {
  if (before === undefined) return `${name} added: ${after}`;
  return after === undefined ? `${name} removed: ${before}` : `${name} changed from ${before} to ${after}`;
}

/** `Place added: Berlin; removed: Paris and Rome`, with the name in the plural where there are several. */
function listed(
  name: string,
  { added, removed }: { added: readonly string[]; removed: readonly string[] },
  nameOf: (id: string) => string,
  locale: string,
): string {
  const words = (ids: readonly string[]) => listWords(ids.map(nameOf), locale);
  const named = (ids: readonly string[]) => (ids.length > 1 ? `${name}s` : name);
  if (removed.length === 0) return `${named(added)} added: ${words(added)}`;
  if (added.length === 0) return `${named(removed)} removed: ${words(removed)}`;
  return `${named(added)} added: ${words(added)}; removed: ${words(removed)}`;
}

function listedOrRevised(
  name: string,
  otherwise: string,
  change: { added: readonly string[]; removed: readonly string[] },
  locale: string,
): string {
  const empty = change.added.length === 0 && change.removed.length === 0;
  return empty ? otherwise : listed(name, change, (words) => words, locale);
}

const skillListNames: Record<SkillList, string> = {
  must: 'Required skill',
  nice: 'Nice-to-have skill',
  stack: 'Stack skill',
  hard: 'Hard skill',
  soft: 'Soft skill',
  tools: 'Tool',
};

const figureNames: Record<(typeof percentiles)[number], string> = {
  p10: '10th percentile',
  p25: '25th percentile',
  median: 'median',
  p75: '75th percentile',
  p90: '90th percentile',
};

const textNames: Record<TextPart, string> = {
  text: 'Text',
  summary: 'Summary',
  responsibilities: 'Responsibilities',
  prerequisites: 'Prerequisites',
  'hard-skills': 'Why hard skills are needed',
  'soft-skills': 'Behaviour of soft skills',
  tools: 'Use of tools',
  inclusion: 'Words to people who hesitate',
  accommodation: 'How to ask for adjustments',
  note: 'Note',
};

function languageWords(needs: readonly LanguageNeed[] | undefined, locale: string): string | undefined {
  if (!needs || needs.length === 0) return undefined;
  return listWords(
    needs.map(({ language, level }) => `${languageName(language, locale)} (${languageLevels[level].label})`),
    locale,
  );
}

function forRow({ level, label }: RowName): string {
  const names = [level && levels[level].label, label].filter(Boolean);
  return names.length === 0 ? '' : ` for ${names.join(', ')}`;
}

/** A share that is not nothing is never told as 0%, nor one that is not all as 100%. */
function shareOfWords(share: number, locale: string): string {
  const format = percentFormat(locale);
  if (share > 0 && share < 0.01) return `less than ${format.format(0.01)}`;
  return format.format(share < 1 ? Math.min(share, 0.99) : 1);
}

function numberWord(value: number | undefined): string | undefined {
  return value === undefined ? undefined : `${value}`;
}

function countWord(value: number | undefined): string | undefined {
  return value === undefined ? undefined : formatCount(value);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function mutable(countries: 'worldwide' | readonly string[]): 'worldwide' | string[] {
  return countries === 'worldwide' ? countries : [...countries];
}
