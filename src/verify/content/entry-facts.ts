import { toPlaceAddress, type PlaceAddress } from '../../content/place-address.ts';
import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { endOf } from '../../domain/lifecycle.ts';
import * as paths from '../../domain/paths.ts';
import { formatPayRange, payRangesOf } from '../../domain/pay.ts';
import { countryName, formatDay } from '../../domain/words.ts';
import type { PayRange } from '../../schemas/pay.ts';
import { levels, workplaces, type EmploymentType, type Level, type SkillStatus, type Workplace } from '../../schemas/vocabulary.ts';

/** Kinds of entries that are published in more than one form. */
export type FacedKind = 'vacancy' | 'role' | 'company' | 'skill' | 'place' | 'article';

/** What an entry says, to compare with each form in which it is published. */
export interface EntryFacts {
  kind: FacedKind;
  /** File of the entry, relative to the content folder. */
  entry: string;
  /** Its title or name. */
  name: string;
  /** Its summary, tagline or description. */
  summary?: string | undefined;
  vacancy?: VacancyFacts;
}

export interface VacancyFacts {
  open: boolean;
  company: string;
  /** The employer stays anonymous. */
  confidential: boolean;
  places: string[];
  /** The places, or for remote work the countries, as addresses; places outside any country are left out. */
  locations: Location[];
  workplace?: Workplace | undefined;
  level?: Level | undefined;
  employmentTypes: EmploymentType[];
  datePosted: string;
  validThrough?: string | undefined;
  /** The last moment to apply, in milliseconds. */
  end?: number | undefined;
  pay: PayRange[];
  /** Why the pay is not disclosed. */
  payReason?: string | undefined;
  skills: { name: string; status: SkillStatus }[];
  /** Address of the form, or the e-mail address. */
  apply: string;
  words: VacancyWords;
}

/** A location with its country in both forms that others ask for. */
export interface Location extends PlaceAddress {
  countryName: string;
}

/** The same facts as a reader sees them. */
export interface VacancyWords {
  pay: string[];
  workplace?: string | undefined;
  level?: string | undefined;
  datePosted: string;
  validThrough?: string | undefined;
}

/** The facts of every entry with a page, by its path. */
export function entryFacts(graph: SiteGraph): Map<string, EntryFacts> {
  const { site, byId, referred, vacancies } = graph;
  const facts = new Map<string, EntryFacts>();
  for (const vacancy of vacancies) {
    const { entry, id } = vacancy;
    facts.set(paths.jobPath(id), {
      kind: 'vacancy',
      entry: entry.file,
      name: entry.data.title,
      summary: entry.data.summary?.text,
      vacancy: vacancyFacts(vacancy, graph),
    });
  }
  for (const [id, { file, data }] of byId.roles)
    facts.set(paths.rolePath(id), { kind: 'role', entry: file, name: data.title, summary: data.summary });
  for (const [id, { file, data }] of byId.companies)
    facts.set(paths.aboutCompanyPath(id, site), { kind: 'company', entry: file, name: data.name, summary: data.tagline });
  for (const [id, { file, data }] of byId.skills) {
    if (referred.skill.has(id)) facts.set(paths.skillPath(id), { kind: 'skill', entry: file, name: data.name, summary: data.description });
  }
  for (const [id, { file, data }] of byId.places) {
    if (referred.place.has(id)) facts.set(paths.placePath(id), { kind: 'place', entry: file, name: data.name });
  }
  for (const [id, { file, data }] of byId.articles)
    facts.set(paths.articlePath(id), { kind: 'article', entry: file, name: data.title, summary: data.summary });
  return facts;
}

function vacancyFacts(vacancy: Vacancy, graph: SiteGraph): VacancyFacts {
  const { entry, company, places, skills, open } = vacancy;
  const { data } = entry;
  const { locale } = graph.site;
  const pay = payRangesOf(data.pay);
  return {
    open,
    company: company.data.name,
    confidential: company.data.confidential === true,
    places: places.map((place) => place.data.name),
    locations: locationsOf(vacancy, graph),
    workplace: data.workplace,
    level: data.level,
    employmentTypes: data.employmentTypes ?? [],
    datePosted: data.datePosted,
    validThrough: data.validThrough,
    end: data.validThrough === undefined ? undefined : endOf(data.validThrough),
    pay,
    payReason: 'disclosed' in data.pay ? data.pay.reason : undefined,
    skills: skills.map(({ skill, status }) => ({ name: skill.data.name, status })),
    apply: data.applyUrl ?? data.applyEmail!,
    words: {
      pay: pay.map((range) => formatPayRange(range, locale)),
      workplace: data.workplace && workplaces[data.workplace].label,
      level: data.level && levels[data.level].label,
      datePosted: formatDay(data.datePosted, locale),
      validThrough: data.validThrough && formatDay(data.validThrough, locale),
    },
  };
}

function locationsOf({ entry, places }: Vacancy, { byId, site }: SiteGraph): Location[] {
  const { workplace, remote } = entry.data;
  const countries = remote && remote.countries !== 'worldwide' ? [...new Set(remote.countries)] : [];
  const addresses: PlaceAddress[] =
    workplace === 'remote'
      ? countries.map((country) => ({ country }))
      : places.flatMap((place) => toPlaceAddress(place, byId.places) ?? []);
  return addresses.map((address) => ({ ...address, countryName: countryName(address.country, site.locale) }));
}
