import { formatPayRange } from '../domain/pay.ts';
import { count, formatDay, remoteCountries } from '../domain/words.ts';
import { employmentTypes, workplaces, type EmploymentType } from '../schemas/vocabulary.ts';
import { findCompany, findPlace, placeWords, type PostingContext } from './context.ts';
import { readCountries, readNumber, readRange } from './facts.ts';
import type { PostingValues } from './values.ts';

type Answer = (values: PostingValues, context: PostingContext) => string | undefined;

/** Blanks that the facts of a posting answer, and how their words are made. */
const answers = {
  company: ({ company }, context) => findCompany(company, context)?.data.name ?? company,
  place: (values, context) => either(values.places.map((typed) => placeOf(typed, context))),
  'workplace-policy': workplacePolicy,
  'employment-type': (values) => {
    const types = values.employmentTypes.map((type) => employmentTypes[type as EmploymentType]?.label ?? type);
    return either(types.map((label, index) => (index === 0 ? label : label.toLowerCase())));
  },
  'pay-range': (values, { site }) => {
    const range = readRange(values);
    if (values.pay === 'withheld') return values.payReason;
    return range && isCurrency(range.currency) ? formatPayRange(range, site.locale) : undefined;
  },
  team: ({ team }) => team,
  deadline: ({ until, validThrough }, { site }) =>
    until === 'day' && isDay(validThrough) ? formatDay(validThrough, site.locale) : undefined,
  contact: ({ apply }) => apply,
} as const satisfies Record<string, Answer>;

/** True for a blank that is filled from the facts of a posting, unless somebody puts it in other words. */
export function isAnswered(blank: string): blank is keyof typeof answers {
  return Object.hasOwn(answers, blank);
}

/** The words of a blank as its facts give them, or undefined while they are missing. */
export function answerWords(blank: string, values: PostingValues, context: PostingContext): string | undefined {
  return isAnswered(blank) ? answers[blank](values, context) || undefined : undefined;
}

/** The words of each blank that is filled, by the name of the blank: those typed for it, else those of the facts. */
export function blankWords(values: PostingValues, context: PostingContext): Map<string, string> {
  const filled = new Map<string, string>();
  for (const { name } of context.blanks) {
    const words = values.blanks[name] ?? answerWords(name, values, context);
    if (words !== undefined) filled.set(name, words);
  }
  return filled;
}

function placeOf(typed: string, context: PostingContext): string {
  const place = findPlace(typed, context);
  return place ? placeWords(place, context) : typed;
}

function workplacePolicy(values: PostingValues, { site }: PostingContext): string | undefined {
  const { workplace, daysOnSite } = values;
  if (workplace === 'onsite') return workplaces.onsite.label;
  if (workplace === 'hybrid') {
    const days = readNumber(daysOnSite);
    return typeof days === 'number' ? `${workplaces.hybrid.label}, ${count(days, 'day')} a week on site` : undefined;
  }
  const countries = readCountries(values, site.locale);
  if (workplace !== 'remote' || countries === undefined) return undefined;
  if (countries !== 'worldwide' && !countries.every((code) => /^[A-Z]{2}$/.test(code))) return undefined;
  return `${workplaces.remote.label} from ${remoteCountries({ countries }, site.locale)}`;
}

/** `A`, `A or B`, `A, B or C`. */
function either(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}

function isCurrency(code: string): boolean {
  return Intl.supportedValuesOf('currency').includes(code);
}
