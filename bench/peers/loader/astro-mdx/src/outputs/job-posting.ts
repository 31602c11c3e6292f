import type {
  EducationalOccupationalCredential,
  JobPosting,
  MonetaryAmount,
  OccupationalExperienceRequirements,
  Organization,
  Place,
} from 'schema-dts';
import { ancestorsOf, countryOf, type CompanyEntry, type PlaceEntry, type SiteGraph, type Vacancy } from '../content/graph.ts';
import { postingObstacles } from '../content/posting-obstacles.ts';
import { endOf } from '../domain/lifecycle.ts';
import { companyPath, jobPath } from '../domain/paths.ts';
import { payRangesOf } from '../domain/pay.ts';
import { countryName } from '../domain/words.ts';
import type { PayRange } from '../schemas/pay.ts';
import { educationCredentials, employmentTypes, payPeriods } from '../schemas/vocabulary.ts';

/** A schema.org node with its type; `Exclude` drops the string form schema-dts allows for references. */
export type Node<T> = Exclude<T, string>;

/**
 * The `JobPosting` of an open vacancy by the rules G01–G23, or undefined when a required property cannot be stated
 * truthfully. Everything in it stands on the page too.
 *
 * @param description HTML of what the page says, made by `toPostingDescription`.
 */
export function toJobPosting(vacancy: Vacancy, description: string, graph: SiteGraph): Node<JobPosting> | undefined {
  if (!vacancy.open || description === '' || postingObstacles(vacancy, graph).length > 0) return undefined;
  const { data } = vacancy.entry;
  const { site } = graph;
  const remote = data.workplace === 'remote' ? data.remote : undefined;
  const pay = baseSalary(payRangesOf(data.pay));
  return {
    '@type': 'JobPosting',
    title: data.title,
    description,
    url: new URL(jobPath(vacancy.id), site.url).href,
    datePosted: data.datePosted,
    ...(data.validThrough && { validThrough: new Date(endOf(data.validThrough)).toISOString() }),
    hiringOrganization: vacancy.company.data.confidential ? 'confidential' : toOrganization(vacancy.company, site.url),
    ...(remote
      ? {
          jobLocationType: 'TELECOMMUTE',
          applicantLocationRequirements: countriesOf(remote.countries).map((code) => ({
            '@type': 'Country',
            name: countryName(code, site.locale),
          })),
        }
      : { jobLocation: vacancy.places.flatMap((place) => jobLocation(place, graph)) }),
    ...(data.employmentTypes && { employmentType: data.employmentTypes.map((type) => employmentTypes[type].schemaOrg) }),
    ...(pay && { baseSalary: pay }),
    ...(data.requisitionId && {
      identifier: { '@type': 'PropertyValue', name: vacancy.company.data.name, value: data.requisitionId },
    }),
    ...(data.education && { educationRequirements: education(data.education) }),
    ...(data.experience && { experienceRequirements: experience(data.experience) }),
    ...(data.experienceInPlaceOfEducation && data.education !== 'no-requirements' && { experienceInPlaceOfEducation: true }),
  } satisfies Node<JobPosting>;
}

/** The node of a company; vacancies refer to it by the same `@id`. */
export function toOrganization(company: CompanyEntry, siteUrl: string): Node<Organization> {
  const { name, url, logo } = company.data;
  return {
    '@type': 'Organization',
    '@id': `${new URL(companyPath(company.id), siteUrl).href}#organization`,
    name,
    ...(url && { sameAs: url }),
    ...(logo && { logo: new URL(logo, siteUrl).href }),
  };
}

function countriesOf(countries: 'worldwide' | readonly string[]): readonly string[] {
  return countries === 'worldwide' ? [] : countries;
}

/** A place as an address. A remote area is none, and a name never stands twice in one address (G10). */
function jobLocation(place: PlaceEntry, { byId }: SiteGraph): Node<Place>[] {
  const country = countryOf(place, byId.places);
  if (country === undefined) return [];
  const around = [place, ...ancestorsOf(place, byId.places)];
  const nameOf = (kind: PlaceEntry['data']['kind']) => around.find(({ data }) => data.kind === kind)?.data.name;
  const locality = nameOf('city');
  const region = nameOf('region');
  return [
    {
      '@type': 'Place',
      address: {
        '@type': 'PostalAddress',
        ...(locality && { addressLocality: locality }),
        ...(region && region !== locality && { addressRegion: region }),
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
    value: { '@type': 'QuantitativeValue', ...amount, unitText: payPeriods[range.period].schemaOrg },
  };
}

function education(required: keyof typeof educationCredentials): Node<EducationalOccupationalCredential> | 'no requirements' {
  if (required === 'no-requirements') return 'no requirements';
  return { '@type': 'EducationalOccupationalCredential', credentialCategory: educationCredentials[required].schemaOrg };
}

function experience(required: 'no-requirements' | { months: number }): Node<OccupationalExperienceRequirements> | 'no requirements' {
  if (required === 'no-requirements') return 'no requirements';
  return { '@type': 'OccupationalExperienceRequirements', monthsOfExperience: required.months };
}
