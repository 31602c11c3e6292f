import type { FieldPath } from '../domain/issue.ts';
import { blankControl, type PostingValues } from './values.ts';

/** The controls of the form in its order: what each is called, and what to type. The words of blanks follow after them. */
export const controls = {
  title: { label: 'Job title', hint: 'The job alone: no pay, place or company.' },
  company: { label: 'Company', hint: 'One of this site, or a new one.' },
  team: { label: 'Team', hint: 'Its name, as colleagues use it.' },
  place: { label: 'Place of work', hint: 'A place of this site.' },
  workplace: { label: 'Workplace', hint: 'On site, hybrid or remote.' },
  'days-on-site': { label: 'Days a week on site', hint: 'For example 2.' },
  countries: { label: 'Countries to work from', hint: 'For example Spain, France.' },
  employment: { label: 'Employment', hint: 'At least one kind.' },
  summary: { label: 'Summary', hint: 'One or two sentences in your own words: what the job is.' },
  pay: { label: 'Pay', hint: 'The range this vacancy pays, or why none is disclosed.' },
  'pay-min': { label: 'Lowest pay', hint: 'A plain number, for example 52000.' },
  'pay-max': { label: 'Highest pay', hint: 'The same as the lowest for a single figure.' },
  currency: { label: 'Currency', hint: 'Three letters, for example EUR.' },
  period: { label: 'Paid for', hint: 'An hour, a day, a week, a month or a year.' },
  'pay-reason': { label: 'Reason', hint: 'Readers see it in place of the pay.' },
  until: { label: 'Open until', hint: 'A last day, or a day to confirm by.' },
  'valid-through': { label: 'Last day to apply', hint: 'The page closes the vacancy after it.' },
  'review-by': { label: 'Day to confirm by', hint: 'Somebody then says whether the vacancy is still open.' },
  apply: { label: 'Where to apply', hint: 'The address of a form, or an e-mail address.' },
  must: { label: 'Skills an applicant must have', hint: 'Leave those that can be learnt on the job unticked.' },
  stage: { label: 'Hiring process', hint: 'The stages you will hold.' },
} as const satisfies Record<string, { label: string; hint: string }>;
export type ControlName = keyof typeof controls;

/** True for the name of a control that is no blank's. */
export function isControl(name: string): name is ControlName {
  return Object.hasOwn(controls, name);
}

/** `pay-range` → `Pay range`. */
export function blankLabel(blank: string): string {
  const words = blank.replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A control of the form: its name, and which of several of that name. */
export interface ControlPlace {
  control: string;
  index: number;
}

/** The control that a field of a posting is typed into. */
export function controlOf(path: FieldPath, { pay, workplace, until }: PostingValues): ControlPlace {
  const [field, inner] = path;
  const at = (control: ControlName): ControlPlace => ({ control, index: 0 });
  switch (field) {
    case 'places':
      return { control: 'place', index: typeof inner === 'number' ? inner : 0 };
    case 'hybrid':
      return at('days-on-site');
    case 'remote':
      return at('countries');
    case 'workplace':
      return at(workplace === 'remote' ? 'countries' : 'workplace');
    case 'employmentTypes':
      return at('employment');
    case 'validThrough':
      return at(until === 'open' ? 'review-by' : 'valid-through');
    case 'reviewBy':
      return at('review-by');
    case 'pay':
      if (pay === 'withheld') return at('pay-reason');
      return at(inner === 'max' ? 'pay-max' : inner === 'currency' ? 'currency' : inner === 'period' ? 'period' : 'pay-min');
    case 'applyUrl':
    case 'applyEmail':
      return at('apply');
    case 'skills':
      return at('must');
    case 'process':
      return at('stage');
    case 'company':
    case 'team':
    case 'summary':
      return at(field);
    default:
      return at('title');
  }
}

/** The controls that answer a blank, the one to go to first; for a blank without an answer, the one for its words. */
export function controlsOfBlank(blank: string, { pay, workplace, until }: PostingValues): [string, ...string[]] {
  switch (blank) {
    case 'company':
    case 'team':
    case 'place':
      return [blank];
    case 'workplace-policy':
      return [{ hybrid: 'days-on-site', remote: 'countries' }[workplace] ?? 'workplace'];
    case 'employment-type':
      return ['employment'];
    case 'pay-range':
      return pay === 'withheld' ? ['pay-reason'] : ['pay-min', 'pay-max', 'currency', 'period'];
    case 'contact':
      return ['apply'];
    case 'deadline':
      // Without a last day only somebody can say until when.
      return [until === 'open' ? blankControl(blank) : 'valid-through'];
    default:
      return [blankControl(blank)];
  }
}

/** Fields of a posting by their name in its file, as the form calls them. */
const formWords: readonly [field: RegExp, words: string][] = [
  [/"title"/g, controls.title.label],
  [/"name"/g, controls.company.label],
  [/"places(?:\[\d+\])?"/g, controls.place.label],
  [/"workplace"/g, controls.workplace.label],
  [/"hybrid\.daysOnSite"|"hybrid"|"daysOnSite"/g, controls['days-on-site'].label],
  [/"remote\.countries(?:\[\d+\])?"|"remote"/g, controls.countries.label],
  [/"employmentTypes"/g, controls.employment.label],
  [/"validThrough"/g, controls['valid-through'].label],
  [/"reviewBy"/g, controls['review-by'].label],
  [/"pay\.min"|"min"/g, controls['pay-min'].label],
  [/"pay\.max"|"max"/g, controls['pay-max'].label],
  [/"pay\.currency"/g, controls.currency.label],
  [/"pay\.period"/g, controls.period.label],
  [/"pay\.reason"/g, controls['pay-reason'].label],
  [/"pay"/g, controls.pay.label],
  [/"summary(?:\.text)?"/g, controls.summary.label],
  [/"applyUrl"|"applyEmail"/g, controls.apply.label],
  [/"datePosted"/g, 'today'],
];

/** What `check` says of a file, in the words of the form: its labels in place of the names of fields. */
export function toFormWords(text: string): string {
  const remedy = text
    .replace(/^write "[\w.]+: …"\. /, '')
    .replace(/^write min: (\S+) and max: (\S+),/, 'write $1 as the lowest and $2 as the highest,');
  return formWords.reduce((words, [field, label]) => words.replace(field, label), remedy);
}
