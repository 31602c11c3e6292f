import type { BodyPhrase } from '../content/body-phrases.ts';
import type { Entry } from '../content/entry.ts';
import type { Finding, Issue } from '../domain/issue.ts';
import { vagueWordsIn, type VagueWords } from '../domain/vague-words.ts';
import type { Job } from '../schemas/job.ts';
import { textsIn, type FieldText } from './field-texts.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

/** The fields of a vacancy in which somebody writes sentences. */
const written: readonly (keyof Job)[] = [
  'title',
  'team',
  'hybrid',
  'remote',
  'pay',
  'summary',
  'languages',
  'process',
  'benefits',
  'inclusion',
  'accommodation',
];

/**
 * Phrases that tell an applicant nothing: in vacancies, and in the samples of role guides, which become vacancies. The words of a
 * vacancy that came from a board are the employer's, so they are never an error.
 */
export const vagueWords: Rule = ({ entries }) => [...inVacancies(entries.jobs), ...inGuides(entries.roles)];

const inVacancies = inEach(inVacancy);
const inGuides = inEach(inGuide);

function inVacancy({ file, data, bodyPhrases }: Entry<'jobs'>): (Finding | Issue)[] {
  const mildest = data.imported ? 'warning' : undefined;
  const texts = written.flatMap((field) => textsIn(data[field], [field]));
  return [...inFields(file, texts, mildest), ...inBody(file, bodyPhrases, mildest)];
}

function inGuide({ file, data, bodyPhrases }: Entry<'roles'>): (Finding | Issue)[] {
  return [...inFields(file, [{ path: ['title'], text: data.title }]), ...inBody(file, bodyPhrases)];
}

/** Words that a field has twice are told once: they have one place. */
function inFields(file: string, texts: readonly FieldText[], severity?: 'warning'): Finding[] {
  return texts.flatMap(({ path, text }) => {
    const words = new Map(vagueWordsIn(text).map(({ start, end, entry }) => [text.slice(start, end).replace(/\s+/g, ' '), entry]));
    return [...words].map(([phrase, entry]) => ({ file, path, ...problem(phrase, entry, severity) }));
  });
}

function inBody(file: string, phrases: readonly BodyPhrase[], severity?: 'warning'): Issue[] {
  return phrases.flatMap(({ kind, text, line, column }) => {
    const entry = kind === 'vague' ? vagueWordsIn(text)[0]?.entry : undefined;
    return entry ? [{ file, line, column, ...problem(text, entry, severity) }] : [];
  });
}

function problem(
  phrase: string,
  { severity, why, instead }: VagueWords,
  mildest?: 'warning',
): Pick<Issue, 'code' | 'severity' | 'message' | 'fix'> {
  return { code: 'vague-words', severity: mildest === 'warning' ? 'warning' : severity, message: `"${phrase}" ${why}`, fix: instead };
}
