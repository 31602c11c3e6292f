import { toSlug } from '../domain/slug.ts';
import type { Block } from './blocks.ts';
import { blankWords } from './blank-words.ts';
import { findCompany, type PostingContext } from './context.ts';
import { readCountries, readNumber, readPay, readPlaces } from './facts.ts';
import { fillBlanks } from './fill-blanks.ts';
import type { PostingValues } from './values.ts';

/** A posting as it would be written, whether or not it is valid yet. */
export interface Draft {
  /** `jobs/<company>/<name>.mdx`, relative to the content folder. */
  file: string;
  /** `<company>/<name>`, as entries are named. */
  id: string;
  /** Fields in the order in which the house writes them; what was not typed is absent. */
  fields: Record<string, unknown>;
  /** The text below the fields, with its blanks filled as far as there are words for them. */
  blocks: Block[];
  /** The company's own file, when the site has none of that name. */
  company: DraftCompany | undefined;
}

/** A company that is new to the site. */
export interface DraftCompany {
  file: string;
  id: string;
  /** False when its name has nothing that an address can be made of. */
  hasId: boolean;
  fields: { name?: string };
}

/** File systems take 255 bytes; an address is readable up to about this many characters. */
const longestName = 80;
/** Stands in the address of a draft that nobody has given a company yet. */
const nameless = 'company';

/**
 * Makes a posting of what stands in the form.
 * @param today the day it is published, in the visitor's calendar.
 */
export function toDraft(values: PostingValues, context: PostingContext, today: string): Draft {
  const { guide } = context;
  const known = findCompany(values.company, context);
  const slug = shortSlug(values.company);
  const company = known?.id ?? (slug || nameless);
  const id = freeId(`${company}/${shortSlug(values.title) || guide.id}`, guide.taken);
  return {
    file: `jobs/${id}.mdx`,
    id,
    fields: toFields(values, context, today),
    blocks: fillBlanks(guide.blocks, blankWords(values, context)),
    company: known
      ? undefined
      : { file: `companies/${company}.mdx`, id: company, hasId: slug !== '', fields: values.company ? { name: values.company } : {} },
  };
}

function toFields(values: PostingValues, context: PostingContext, today: string): Record<string, unknown> {
  const { guide, site } = context;
  const { workplace } = values;
  const days = readNumber(values.daysOnSite);
  const countries = readCountries(values, site.locale);
  const isEmail = values.apply.includes('@') && !values.apply.includes('://');
  const fields = {
    title: values.title,
    role: guide.id,
    level: guide.role.level,
    team: values.team,
    places: readPlaces(values, context),
    workplace,
    hybrid: workplace === 'hybrid' && days !== undefined ? { daysOnSite: days } : undefined,
    remote: workplace === 'remote' && countries !== undefined ? { countries } : undefined,
    employmentTypes: values.employmentTypes,
    datePosted: today,
    validThrough: values.until === 'open' ? undefined : values.validThrough,
    reviewBy: values.until === 'open' ? values.reviewBy : undefined,
    status: 'open',
    pay: readPay(values),
    summary: values.summary ? { text: values.summary, by: 'human' } : undefined,
    skills: values.must.length > 0 ? { must: values.must } : undefined,
    process: (guide.role.process ?? []).filter((_, index) => values.stages.includes(String(index))),
    ...(isEmail ? { applyEmail: values.apply } : { applyUrl: values.apply }),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== '' && !isEmptyList(value)));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** The id of a text, cut between two words where it is too long for a file's name. */
function shortSlug(text: string): string {
  const slug = toSlug(text);
  if (slug.length <= longestName) return slug;
  return slug
    .slice(0, longestName + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, longestName);
}

/** The id, or the same with the first number that no other vacancy has. */
function freeId(id: string, taken: readonly string[]): string {
  let free = id;
  for (let number = 2; taken.includes(free); number++) free = `${id}-${number}`;
  return free;
}
