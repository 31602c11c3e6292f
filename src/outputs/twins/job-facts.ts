import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { linkedFacts } from '../../content/linked-facts.ts';
import { timeOf } from '../../domain/lifecycle.ts';
import { formatPayRange, payRangesOf } from '../../domain/pay.ts';
import { formatDay, formatMonths, languageName, remoteCountries } from '../../domain/words.ts';
import type { Job } from '../../schemas/job.ts';
import { educationCredentials, languageLevels } from '../../schemas/vocabulary.ts';
import { absolute } from '../published/references.ts';
import { inLine, link } from './markdown-lines.ts';

/** The facts of a vacancy in the order and the words of its page, one Markdown item each. */
export function jobFacts(vacancy: Vacancy, graph: SiteGraph): string[] {
  const { data } = vacancy.entry;
  const { locale } = graph.site;
  return [
    ...payFacts(data, locale),
    ...linkedFacts(vacancy, graph).map(
      ({ label, links }) => `${label}: ${links.map(({ name, path }) => link(name, absolute(path, graph))).join('; ')}`,
    ),
    ...otherFacts(data, locale),
  ];
}

function payFacts({ pay }: Job, locale: string): string[] {
  if ('disclosed' in pay) return [`Pay: not disclosed. ${inLine(pay.reason)}`];
  return payRangesOf(pay).map((range) => {
    const words = formatPayRange(range, locale);
    return `Pay: ${inLine([range.label ? `${range.label}: ${words}` : words, range.covers].filter(Boolean).join('; '))}`;
  });
}

function otherFacts(data: Job, locale: string): string[] {
  const { remote, team, languages = [], education, experience, validThrough, imported, requisitionId } = data;
  const withNote = (words: string, note: string | undefined) => inLine(note ? `${words}; ${note}` : words);
  const time = validThrough && timeOf(validThrough);
  return [
    ...(remote ? [`Work from: ${withNote(remoteCountries(remote, locale), remote.note)}`] : []),
    ...(team ? [`Team: ${inLine(team)}`] : []),
    ...languages.map(
      ({ language, level, note }) => `Language: ${withNote(`${languageName(language, locale)}, ${languageLevels[level].label}`, note)}`,
    ),
    ...(education
      ? [
          `Education: ${withNote(
            educationCredentials[education].label,
            data.experienceInPlaceOfEducation ? 'experience can stand in for it' : undefined,
          )}`,
        ]
      : []),
    ...(experience ? [`Experience: ${experience === 'no-requirements' ? 'None required' : formatMonths(experience.months)}`] : []),
    `Posted: ${formatDay(data.datePosted, locale)}`,
    ...(validThrough ? [`Apply by: ${formatDay(validThrough, locale)}${time ? `, ${time}` : ''}`] : []),
    ...(imported ? [`Last seen on its board: ${link(formatDay(imported.lastSeen, locale), imported.url)}`] : []),
    ...(requisitionId ? [`Reference: ${inLine(requisitionId)}`] : []),
  ];
}
