import { toSlug } from '../../../src/domain/slug.ts';
import type { Company } from '../../../src/schemas/company.ts';
import { dayFrom } from '../dates.ts';
import { companySentences } from '../prose/about.ts';
import { fill } from '../prose/fill.ts';
import type { Random } from '../random.ts';
import * as stock from '../vocabulary/companies.ts';
import type { CorpusPlace } from './places.ts';

/** A company of the corpus. */
export interface CorpusCompany {
  id: string;
  name: string;
  business: stock.BusinessFacts;
  /** Cities with an office; the first is the head office. */
  offices: readonly CorpusPlace[];
  /** How likely a posting is of this company. */
  weight: number;
  data: Company;
  body: string;
  /** Logo as SVG, where the company has one. */
  logo: string | undefined;
}

/** How many companies a corpus of so many postings has; from 40,000 on no more, because there are no more names. */
export function companyCount(size: number): number {
  return Math.min(1000, Math.max(5, Math.round(size / 40)));
}

/** Companies with different names, the first ones with the most postings. */
export function corpusCompanies(count: number, places: readonly CorpusPlace[], now: Date, random: Random): CorpusCompany[] {
  const names = random
    .fork('company names')
    .shuffle(stock.firstWords.flatMap((first) => stock.secondWords.map((second) => `${first} ${second}`)));
  const cities = places.filter(({ data }) => data.kind === 'city');
  if (count > names.length) throw new Error(`There are names for ${names.length} companies, not for ${count}.`);
  return names.slice(0, count).map((name, rank) => {
    const id = toSlug(name);
    const draw = random.fork(`company/${id}`);
    const offices = officesOf(cities, rank, draw);
    const business = draw.pick(stock.businesses);
    const logo = draw.chance(0.8) ? logoOf(name, draw) : undefined;
    const founded = now.getUTCFullYear() - draw.int(2, 40);
    const words = {
      ...{ company: name, product: business.product, users: business.users },
      ...{ year: String(founded), countries: String(draw.int(2, 30)) },
    };
    const sentences = draw.sample(companySentences, draw.int(7, 12)).map((sentence) => fill(sentence, words));
    return {
      ...{ id, name, business, offices, logo },
      weight: 1 / (rank + 4) ** 0.6,
      data: companyData({ id, name, business, offices, logo, founded }, now, draw),
      body: companyBody(sentences),
    };
  });
}

type Draft = Pick<CorpusCompany, 'id' | 'name' | 'business' | 'offices' | 'logo'> & { founded: number };

function companyData({ id, name, business, offices, logo, founded }: Draft, now: Date, random: Random): Company {
  const [head, ...others] = offices;
  const size = random.pick([{ min: 11, max: 50 }, { min: 51, max: 200 }, { min: 201, max: 500 }, { min: 501, max: 2000 }, { min: 2001 }]);
  const named = (list: readonly (readonly [string, string])[], least: number, most: number) =>
    random.sample(list, random.int(least, most)).map(([title, text]) => ({ name: title, text }));
  const certified = random.chance(0.4) ? random.sample(stock.certifications, random.int(1, 2)) : [];
  return {
    name,
    ...(random.chance(0.85) && { tagline: `${name} makes ${business.product}.` }),
    url: `https://${id}.example/`,
    ...(logo && { logo: `/media/${id}.svg` }),
    industries: [business.industry],
    size,
    ...(random.chance(0.8) && { founded }),
    headOffice: head!.id,
    ...(others.length > 0 && { places: others.map((place) => place.id) }),
    ...(certified.length > 0 && {
      certifications: certified.map(([title, figure]) => ({
        name: title,
        ...(figure && { figure }),
        source: { name: `${name} report`, url: `https://${id}.example/report` },
        retrieved: dayFrom(now, -random.int(10, 300)),
      })),
    }),
    ...(random.chance(0.7) && { values: named(stock.values, 2, 4) }),
    ...(random.chance(0.8) && { benefits: named(stock.benefits, 3, 6) }),
    ...(random.chance(0.6) && { hiringNotes: random.sample(stock.hiringNotes, random.int(1, 3)) }),
    sources: [{ name: 'Invented for benchmarks' }],
  };
}

/** One to four cities, most of them in the country of the head office; small boards still reach several countries. */
function officesOf(cities: readonly CorpusPlace[], rank: number, random: Random): CorpusPlace[] {
  const weights = Object.fromEntries(cities.map(({ id, country }) => [id, country!.weight]));
  const headId = random.weighted(weights);
  const head = cities.find(({ id }) => id === headId)!;
  const near = cities.filter((city) => city !== head && city.country === head.country);
  const far = cities.filter(({ country }) => country !== head.country);
  const offices = [head, ...random.sample(near, random.int(0, 2))];
  if (rank < 3 || random.chance(0.35)) offices.push(random.pick(far));
  return offices;
}

function companyBody(sentences: readonly string[]): string {
  const third = Math.ceil(sentences.length / 3);
  const [story, work, rest] = [sentences.slice(0, third), sentences.slice(third, 2 * third), sentences.slice(2 * third)];
  return `${story.join(' ')}\n\n## How we work\n\n${work.join(' ')}\n\n## What we believe\n\n${rest.join(' ')}\n`;
}

/** A picture of two letters on a colour. */
function logoOf(name: string, random: Random): string {
  const letters = name
    .split(' ')
    .map((word) => word[0])
    .join('');
  const [hue, corner] = [random.int(0, 359), random.int(4, 32)];
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img">',
    `  <rect width="64" height="64" rx="${corner}" fill="hsl(${hue} 45% 32%)"/>`,
    `  <text x="32" y="41" font-family="sans-serif" font-size="26" text-anchor="middle" fill="#fff">${letters}</text>`,
    '</svg>\n',
  ].join('\n');
}
