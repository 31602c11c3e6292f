import type { Job } from '../../../src/schemas/job.ts';
import { valuesOf, weekdays } from '../../../src/schemas/vocabulary.ts';
import { dayFrom } from '../dates.ts';
import type { Random } from '../random.ts';
import { levelFacts, type PostedLevel } from '../vocabulary/families.ts';
import type { CountryFacts } from '../vocabulary/places.ts';
import { countries } from '../vocabulary/places.ts';
import type { PostingEnd } from './posting-plan.ts';

type Dates = Pick<Job, 'datePosted' | 'validThrough' | 'reviewBy' | 'status' | 'closedOn'>;

/** The dates and the status of a posting; one that ended did so before `now`. */
export function postingDates(end: PostingEnd | undefined, now: Date, random: Random): Dates {
  if (end === undefined) {
    const datePosted = dayFrom(now, -Math.floor(130 * random.next() ** 1.6));
    if (random.chance(0.18)) return { datePosted, reviewBy: dayFrom(now, random.int(4, 60)), status: 'open' };
    const last = dayFrom(now, random.int(1, 75));
    const validThrough = random.chance(0.15) ? `${last}T18:00:00${random.pick(['+01:00', '+02:00', 'Z', '-05:00'])}` : last;
    return { datePosted, validThrough, ...(random.chance(0.1) && { reviewBy: dayFrom(now, random.int(2, 30)) }), status: 'open' };
  }
  const age = random.int(60, 300);
  const datePosted = dayFrom(now, -age);
  if (end === 'expired') return { datePosted, validThrough: dayFrom(now, -random.int(2, age - 20)), status: 'open' };
  const validThrough = dayFrom(now, random.int(10 - age, 40));
  return { datePosted, validThrough, status: end, closedOn: dayFrom(now, -random.int(1, age - 5)) };
}

/** The hybrid policy: how many days, and now and then which ones and what else. */
export function hybridPolicy(withNote: boolean, random: Random): NonNullable<Job['hybrid']> {
  const days = random.weighted({ 1: 15, 2: 40, 3: 35, 4: 10 });
  const named = random.chance(0.5) ? random.int(1, Number(days)) : 0;
  const week = valuesOf(weekdays).slice(0, 5);
  return {
    daysOnSite: Number(days),
    ...(named > 0 && { onSiteDays: random.sample(week, named).sort((a, b) => week.indexOf(a) - week.indexOf(b)) }),
    ...(random.chance(0.3) && { remoteWeeks: random.pick(['1 week a quarter', '4 weeks a year', '2 weeks in summer']) }),
    ...(random.chance(0.25) && { flexDays: random.pick(['3 days a year', '1 day a month']) }),
    ...(withNote && { note: 'The first four weeks are in the office, so that you get to know each other.' }),
  };
}

/** From where a remote posting may be worked: the country, its whole area, or anywhere. */
export function remotePolicy(country: CountryFacts, wide: boolean, withNote: boolean, random: Random): NonNullable<Job['remote']> {
  const near = countries.filter(({ area }) => area === country.area).map(({ code }) => code);
  const listed = wide
    ? near
    : [
        country.code,
        ...random.sample(
          near.filter((code) => code !== country.code),
          random.int(0, 3),
        ),
      ];
  return {
    countries: wide && random.chance(0.2) ? 'worldwide' : listed,
    ...(withNote && { note: 'Two meetings a year are held at the head office, at our expense.' }),
  };
}

/** Human languages: English mostly, and what people speak around the place now and then. */
export function postingLanguages(country: CountryFacts, random: Random): Job['languages'] {
  const languages: NonNullable<Job['languages']> = [{ language: 'en', level: random.weighted({ working: 50, fluent: 50 }) }];
  if (country.language !== 'en' && random.chance(0.4)) {
    const level = random.weighted({ basic: 35, working: 35, fluent: 25, native: 5 });
    languages.push({ language: country.language, level, ...(random.chance(0.6) && { note: 'customers write to us in it' }) });
  }
  return languages;
}

/** Education and experience as structured values; both when one can stand in for the other. */
export function requirements(
  level: PostedLevel,
  both: boolean,
  random: Random,
): Pick<Job, 'education' | 'experience' | 'experienceInPlaceOfEducation'> {
  const { months } = levelFacts[level];
  const experience = months === 0 ? 'no-requirements' : { months };
  if (both) return { education: 'bachelor-degree', experience, experienceInPlaceOfEducation: true };
  return {
    ...(random.chance(0.45) && {
      education: random.weighted({ 'no-requirements': 55, 'bachelor-degree': 25, 'high-school': 10, 'professional-certificate': 10 }),
    }),
    ...(random.chance(0.6) && { experience }),
  };
}

/** Kinds of employment; interns have one of their own. */
export function employmentTypes(level: PostedLevel, random: Random): NonNullable<Job['employmentTypes']> {
  if (level === 'intern') return ['internship'];
  const kind = random.weighted({ 'full-time': 82, either: 9, contract: 6, temporary: 3 });
  return kind === 'either' ? ['full-time', 'part-time'] : [kind];
}
