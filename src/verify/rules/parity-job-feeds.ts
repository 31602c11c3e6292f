import type { EntryFacts, VacancyFacts } from '../content/entry-facts.ts';
import { buildAgain, differences, type Claims } from '../faces/claims.ts';
import { jobDay, jobText, type JobDialect } from '../faces/job-feed.ts';
import { vacancyOfJob } from '../faces/job-vacancy.ts';
import { childOf, textOf, type XmlElement } from '../faces/xml.ts';
import { problem, quote, type Problem } from '../finding.ts';
import { plain } from '../page/text.ts';
import type { FaceContext, JobFeedFace } from './face-rule.ts';
import { absentFrom, descriptionTexts } from './parity-texts.ts';
import type { PlacedProblem } from './rule.ts';

/** What a job feed says of each vacancy at each of its places, and of all places together. */
export function checkJobFeed(
  { path, feed }: JobFeedFace,
  facts: ReadonlyMap<string, EntryFacts>,
  { origin }: FaceContext,
): PlacedProblem[] {
  if ('error' in feed) return [];
  const { dialect, jobs } = feed;
  const byVacancy = Map.groupBy(jobs, (job) => vacancyOfJob(job, dialect, origin, facts) ?? '');
  return [...byVacancy].flatMap(([page, entries]) => {
    const said = facts.get(page);
    if (!said?.vacancy) return [];
    const problems = [
      ...entries.flatMap((job) => differences('the job feed', jobClaims(job, dialect), expectedClaims(said, dialect), said.entry)),
      ...differences(
        'the job feed',
        { locations: entries.map((job) => locationWords(job, dialect)) },
        { locations: said.vacancy.locations.map((one) => expectedLocation(one, dialect)) },
        said.entry,
      ),
      ...entries.flatMap((job) => salaryProblems(job, dialect, said, said.vacancy!)),
      ...absentFrom('the job feed', textOf(entries[0]!, 'description') ?? '', descriptionTexts(said.vacancy), said.entry),
    ];
    // One mistake stands in the entry of every place.
    const once = new Map(problems.map((one) => [one.message, one]));
    return [...once.values()].map((one) => ({ page: path, ...one }));
  });
}

function jobClaims(job: XmlElement, dialect: JobDialect): Claims {
  const text = (element: string) => {
    const value = jobText(job, element);
    return value === undefined ? [] : [value];
  };
  const day = (element: string) => text(element).map((value) => jobDay(value) ?? value);
  return {
    title: text('title'),
    company: text('company'),
    datePosted: day(dialect.date),
    validThrough: day(dialect.expires),
    ...(dialect.workplace && { workplace: text(dialect.workplace.element) }),
    ...(dialect.apply && { apply: dialect.apply.flatMap(text).slice(0, 1) }),
  };
}

function expectedClaims({ name, vacancy }: EntryFacts, { workplace, apply }: JobDialect): Claims {
  const { company, datePosted, validThrough, workplace: at, apply: address } = vacancy!;
  const word = at === undefined ? '' : workplace?.words[at];
  return {
    title: [name],
    company: [company],
    datePosted: [datePosted],
    validThrough: validThrough === undefined ? [] : [validThrough.slice(0, 10)],
    workplace: word ? [word] : [],
    // A feed with one element for both sends those who write an e-mail to the page.
    ...(apply && (apply.length > 1 || URL.canParse(address)) && { apply: [address] }),
  };
}

function locationWords(job: XmlElement, { city, region, country }: JobDialect): string {
  return [city, region, country].flatMap((element) => jobText(job, element) ?? []).join(', ');
}

function expectedLocation({ city, region, country, countryName }: VacancyFacts['locations'][number], { countryAs }: JobDialect): string {
  return [city, region, countryAs === 'code' ? country : countryName].filter(Boolean).join(', ');
}

/** The pay is there where the employer states it, is that pay, and nothing else. */
function salaryProblems(job: XmlElement, { salary }: JobDialect, said: EntryFacts, { pay, words }: VacancyFacts): Problem[] {
  const stated = salary === undefined ? undefined : plain(textOf(job, salary) ?? '');
  const right = words.pay.map((one) => quote(one)).join(', ') || 'nothing';
  const wrong = (shown: string) =>
    problem(`the job feed gives the pay as ${shown === '' ? 'nothing' : quote(shown)}, and ${said.entry} as ${right}`, buildAgain);
  if (stated !== undefined) {
    const rest = [...words.pay, ...pay.flatMap(({ label }) => label ?? [])].reduce((text, part) => text.replace(plain(part), ''), stated);
    const isRight = words.pay.every((range) => stated.includes(plain(range))) && !/\d/.test(rest);
    return isRight ? [] : [wrong(stated)];
  }
  // LinkedIn reads the amounts of one range; several stand in the description alone.
  const [range, another] = pay;
  const shown = amountWords(childOf(job, 'salaries'));
  const periods = { hour: 'HOURLY', day: 'DAILY', week: 'WEEKLY', month: 'MONTHLY', year: 'YEARLY' } as const;
  const expected =
    range && !another
      ? [range.min, range.max].map((amount) => (amount === undefined ? '' : `${amount} ${range.currency}`)).join(' to ') +
        ` ${periods[range.period]}`
      : '';
  return shown === expected ? [] : [wrong(shown)];
}

function amountWords(salaries: XmlElement | undefined): string {
  const salary = salaries && childOf(salaries, 'salary');
  if (!salary) return '';
  const end = (name: string) => {
    const element = childOf(salary, name);
    return element ? `${textOf(element, 'amount') ?? ''} ${textOf(element, 'currencyCode') ?? ''}` : '';
  };
  return `${end('lowEnd')} to ${end('highEnd')} ${textOf(salary, 'period') ?? ''}`;
}
