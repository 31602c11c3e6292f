import type {
  EducationalOccupationalCredential,
  JobPosting,
  MonetaryAmount,
  OccupationalExperienceRequirements,
  Organization,
  Place,
  PropertyValue,
} from 'schema-dts';
import type { CompanyEntry, PlaceEntry, SiteGraph, Vacancy } from '../content/graph.ts';
import { toPlaceAddress } from '../content/place-address.ts';
import { toPostingFacts } from '../content/posting-facts.ts';
import { toPostingDescription } from '../content/posting-html.ts';
import { postingObstacles } from '../content/posting-obstacles.ts';
import { endOf } from '../domain/lifecycle.ts';
import { aboutCompanyPath, jobPath } from '../domain/paths.ts';
import { payRangesOf } from '../domain/pay.ts';
import { countryName } from '../domain/words.ts';
import type { Job } from '../schemas/job.ts';
import type { PayRange } from '../schemas/pay.ts';
import type { Site } from '../schemas/site.ts';
import { educationCredentials, employmentTypes, payPeriodUnits } from '../schemas/vocabulary.ts';

/** A schema.org node with its type; `Exclude` drops the string form schema-dts allows for references. */
export type Node<T> = Exclude<T, string>;

/**
 * The `JobPosting` of an open vacancy by the rules G01–G23, or undefined when a required property cannot be stated
 * truthfully. Everything in it stands on the page too.
 *
 * @param words HTML of what the page says in its own words, made by `toPostingDescription`; what the fields say is added.
 */
export function toJobPosting(vacancy: Vacancy, words: string, graph: SiteGraph): Node<JobPosting> | undefined {
  const { data } = vacancy.entry;
  if (!vacancy.open || postingObstacles(vacancy, graph).length > 0) return undefined;
  if (words === '' || words === toPostingDescription({ summary: data.title })) return undefined;
  const { site } = graph;
  const { confidential = false } = vacancy.company.data;
  const remote = data.workplace === 'remote' ? data.remote : undefined;
  const pay = baseSalary(payRangesOf(data.pay));
  // The number is the employer's, and says so by the employer's name (G17).
  const identifier = !confidential && data.requisitionId ? propertyValue(vacancy.company.data.name, data.requisitionId) : undefined;
  return {
    '@type': 'JobPosting',
    title: data.title,
    description: [words, toPostingFacts(vacancy, graph)].filter(Boolean).join('\n'),
    url: new URL(jobPath(vacancy.id), site.url).href,
    datePosted: data.datePosted,
    ...(data.validThrough && { validThrough: endInstant(data.validThrough) }),
    hiringOrganization: confidential ? 'confidential' : toOrganization(vacancy.company, site),
    ...(remote
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: countriesOf(remote.countries).map((code) => ({
            '@type': 'Country',
            name: countryName(code, site.locale),
          })),
        }
      : { jobLocation: oneOrAll(vacancy.places.flatMap((place) => jobLocation(place, graph))) }),
    ...(data.employmentTypes && { employmentType: data.employmentTypes.map((type) => employmentTypes[type].schemaOrg) }),
    ...(pay && { baseSalary: pay }),
    ...(identifier && { identifier }),
    ...(data.education && { educationRequirements: education(data.education) }),
    ...(data.experience && { experienceRequirements: experience(data.experience) }),
    ...(experienceCounts(data) && { experienceInPlaceOfEducation: true }),
  } satisfies Node<JobPosting>;
}

function propertyValue(name: string, value: string): Node<PropertyValue> {
  return { '@type': 'PropertyValue', name, value };
}

/** The node of a company; vacancies refer to it by the same `@id`. */
export function toOrganization(company: CompanyEntry, site: Pick<Site, 'url' | 'employer'>): Node<Organization> {
  const { name, url, logo } = company.data;
  const ownSite = url !== undefined && new URL(url).href !== new URL(site.url).href;
  return {
    '@type': 'Organization',
    '@id': `${new URL(aboutCompanyPath(company.id, site), site.url).href}#organization`,
    name,
    ...(ownSite && { sameAs: url }),
    ...(logo && { logo: new URL(logo, site.url).href }),
  };
}

/** A moment as its author wrote it, and the last one of a day: in UTC, as the lifecycle counts it. */
function endInstant(validThrough: string): string {
  return validThrough.includes('T') ? validThrough : new Date(endOf(validThrough)).toISOString();
}

/** A list only where there is more than one: some readers, Adobe's validator among them, look into no list. */
function oneOrAll<T>(items: readonly T[]): T | readonly T[] {
  return items.length === 1 ? items[0]! : items;
}

function countriesOf(countries: 'worldwide' | readonly string[]): readonly string[] {
  return countries === 'worldwide' ? [] : [...new Set(countries)];
}

function jobLocation(place: PlaceEntry, { byId }: SiteGraph): Node<Place>[] {
  const address = toPlaceAddress(place, byId.places);
  if (!address) return [];
  const { city, region, country } = address;
  return [
    {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(city && { addressLocality: city }),
        ...(region && { addressRegion: region }),
        addressCountry: country,
      },
    },
  ];
}

/** One range as the employer stated it. An open end or several ranges cannot be said in this form and are left out (G14). */
function baseSalary(ranges: readonly PayRange[]): Node<MonetaryAmount> | undefined {
  const [range] = ranges;
  if (range === undefined || ranges.length > 1 || range.min === undefined || range.max === undefined) return undefined;
  const amount = range.min === range.max ? { value: range.min } : { minValue: range.min, maxValue: range.max };
  return {
    '@type': 'MonetaryAmount',
    currency: range.currency,
    value: { '@type': 'QuantitativeValue', ...amount, unitText: payPeriodUnits[range.period] },
  };
}

function education(required: keyof typeof educationCredentials): Node<EducationalOccupationalCredential> | 'no requirements' {
  if (required === 'no-requirements') return 'no requirements';
  return { '@type': 'EducationalOccupationalCredential', credentialCategory: educationCredentials[required].schemaOrg };
}

/** True where experience can stand in for education: both are asked for, and stated (G21). */
function experienceCounts({ education, experience, experienceInPlaceOfEducation }: Job): boolean {
  const asked = [education, experience].every((one) => one !== undefined && one !== 'no-requirements');
  return asked && experienceInPlaceOfEducation === true;
}

function experience(required: 'no-requirements' | { months: number }): Node<OccupationalExperienceRequirements> | 'no requirements' {
  if (required === 'no-requirements') return 'no requirements';
  return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: required.months };
}
