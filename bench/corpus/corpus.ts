import { articlePicture, articlePictureSvg, corpusArticles } from './entries/articles.ts';
import { companyCount, corpusCompanies, type CorpusCompany } from './entries/companies.ts';
import { corpusPay } from './entries/pay.ts';
import { corpusPlaces, placesAround } from './entries/places.ts';
import { planPostings } from './entries/posting-plan.ts';
import { PostingMaker } from './entries/postings.ts';
import { corpusRoles } from './entries/roles.ts';
import { corpusSite } from './entries/site.ts';
import { corpusSkills } from './entries/skills.ts';
import { toMarkdown, toYaml, type CorpusFile } from './file-text.ts';
import { Random } from './random.ts';

/** The moment a corpus speaks of when none is given. */
export const corpusNow = new Date('2026-11-22T09:00:00Z');

export interface CorpusSettings {
  /** Number of postings, from 100 to 100,000. */
  size: number;
  /** The same seed and size give the same files, byte for byte. */
  seed?: number;
  /** The moment dates are relative to. */
  now?: Date;
}

/** One file of a corpus before it is text: the fields of an entry with its body, if it has one, or a picture. */
export type CorpusPart = { path: string } & ({ data: object; body?: string } | { text: string });

/**
 * Every file of an invented content folder, one by one, so that a large one is never in memory at once.
 * @throws RangeError when `size` is not a whole number from 100 to 100,000.
 */
export function* corpusFiles(settings: CorpusSettings): Generator<CorpusFile> {
  for (const part of corpusParts(settings)) {
    if ('text' in part) yield part;
    else yield { path: part.path, text: part.body === undefined ? toYaml(part.data) : toMarkdown(part.data, part.body) };
  }
}

/** The same, without the work of writing and reading YAML, which is two thirds of the time. */
export function* corpusParts({ size, seed = 1, now = corpusNow }: CorpusSettings): Generator<CorpusPart> {
  if (!Number.isInteger(size) || size < 100 || size > 100_000) throw new RangeError('size must be a whole number from 100 to 100000');
  const random = new Random(`rolebook corpus ${seed} ${size}`);
  const skills = corpusSkills(random);
  const places = corpusPlaces(random);
  const articles = corpusArticles(now, random);
  const roles = corpusRoles(
    skills,
    articles.map(({ id }) => id),
    now,
    random,
  );
  const companies = corpusCompanies(companyCount(size), places, now, random);
  const pay = corpusPay(roles, now, random);

  for (const { id, data } of skills) yield { path: `skills/${id}.yaml`, data };
  for (const { id, data, body } of roles) yield { path: `roles/${id}.mdx`, data, body };
  for (const { id, data, body } of articles) yield { path: `articles/${id}.mdx`, data, body };
  for (const { id, data } of pay) yield { path: `pay/${id}.yaml`, data };
  yield { path: articlePicture.slice(1), text: articlePictureSvg };
  for (const { id, data, body, logo } of companies) {
    yield { path: `companies/${id}.mdx`, data, body };
    if (logo) yield { path: `media/${id}.svg`, text: logo };
  }

  const placeById = new Map(places.map((place) => [place.id, place]));
  const maker = new PostingMaker({ skills, places: placeById, roles, plan: planPostings(size, random), now, random });
  const used = new Set([...pay.map(({ data }) => data.place), ...companies.flatMap(({ offices }) => offices.map(({ id }) => id))]);
  const featured: string[] = [];
  for (const [index, company] of companiesOfPostings(companies, size, random.fork('companies of postings')).entries()) {
    const { id, data, body } = maker.make(index, company);
    for (const place of data.places) used.add(place);
    if (index % Math.floor(size / 4) === 0 && data.status === 'open') featured.push(`${company.id}/${id}`);
    yield { path: `jobs/${company.id}/${id}.mdx`, data, body };
  }
  // A place that nothing names would be an orphan.
  for (const id of [...used]) for (const around of placesAround(id, placeById)) used.add(around);
  for (const { id, data, body } of places) if (used.has(id)) yield { path: `places/${id}.mdx`, data, body };
  const site = corpusSite(
    featured,
    roles.slice(0, 4).map(({ id }) => id),
    articles.slice(0, 3).map(({ id }) => id),
  );
  yield { path: 'site.yaml', data: site };
}

/** The company of each posting: every company once, the others by weight, in no particular order. */
function companiesOfPostings(companies: readonly CorpusCompany[], size: number, random: Random): CorpusCompany[] {
  const sums: number[] = [];
  for (const { weight } of companies) sums.push((sums.at(-1) ?? 0) + weight);
  const drawn = Array.from({ length: size - companies.length }, () => {
    const at = random.next() * sums.at(-1)!;
    return companies[sums.findIndex((sum) => at < sum)]!;
  });
  return random.shuffle([...companies, ...drawn]);
}
