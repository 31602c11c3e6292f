import { z } from 'zod';
import { toAddress } from '../schemas/fields.ts';
import type { EmploymentType, Workplace } from '../schemas/vocabulary.ts';
import { ashbyCompensation, toAshbyPay } from './ashby-pay.ts';
import type { Board, BoardLocation, BoardPosting } from './board.ts';
import { ImportError } from './import-error.ts';
import { toReadableCase } from './readable-case.ts';

// Shape: https://developers.ashbyhq.com/docs/public-job-posting-api, and real responses where they differ from it.
// Keys that are not read may be anything, so that a new one never breaks an import.

const optionalText = z.string().nullish();
const postalAddress = z.object({ addressLocality: optionalText, addressRegion: optionalText, addressCountry: optionalText });
const address = z.object({ postalAddress: postalAddress.nullish() }).nullish();
const requiredText = z.string().trim().min(1);

const ashbyPosting = z.object({
  id: requiredText,
  title: requiredText,
  department: optionalText,
  team: optionalText,
  employmentType: optionalText,
  location: optionalText,
  secondaryLocations: z.array(z.object({ location: optionalText, address })).nullish(),
  publishedAt: z.union([z.iso.datetime({ offset: true }), z.iso.date()], { error: 'must be a time such as 2026-11-21T09:00:00Z' }),
  isListed: z.boolean(),
  workplaceType: optionalText,
  address,
  jobUrl: z.url({ protocol: /^https?$/ }),
  applyUrl: z
    .url({ protocol: /^https?$/ })
    .nullish()
    .catch(undefined),
  descriptionHtml: optionalText,
  descriptionPlain: optionalText,
  shouldDisplayCompensationOnJobPostings: z.boolean().nullish(),
  compensation: ashbyCompensation,
});
type AshbyPosting = z.output<typeof ashbyPosting>;

const employmentTypes: Record<string, EmploymentType> = {
  FullTime: 'full-time',
  PartTime: 'part-time',
  Intern: 'internship',
  Contract: 'contract',
  Temporary: 'temporary',
};

// `isRemote` is not read: whole boards have it true on every posting with an office address and no workplaceType, so alone it
// says nothing about where the work is done.
const workplaces: Record<string, Workplace> = { OnSite: 'onsite', Hybrid: 'hybrid', Remote: 'remote' };

const expected = 'An Ashby job board answers with { "apiVersion": "1", "jobs": [ … ] }';
const howToGetOne = 'give the address of the board, for example https://jobs.ashbyhq.com/acme, or a file with the answer of its API';

/**
 * Reads the response of an Ashby job board. Only listed postings are in the result; one that cannot be read is in `skipped`.
 * @param response parsed JSON.
 * @throws {ImportError} when it is not a response of an Ashby job board.
 */
export function readAshbyBoard(response: unknown): Board {
  const jobs = readJobs(response);
  const board: Board = { system: 'ashby', postings: [], skipped: [], unreadable: [], notes: [] };
  const read = jobs.map((job) => ashbyPosting.safeParse(job));
  for (const [index, result] of read.entries()) {
    if (result.success) continue;
    const { id, title = `jobs[${index}]` } = identify(jobs[index]);
    board.skipped.push({ title, reason: reasonOf(result.error) });
    if (id !== undefined) board.unreadable.push(id);
  }
  if (jobs.length > 0 && board.skipped.length === jobs.length) {
    throw new ImportError(`this is not a response of an Ashby job board: jobs[0]: ${board.skipped[0]!.reason}. ${expected}`, howToGetOne);
  }

  const postings = read.flatMap((result) => (result.success ? [result.data] : []));
  const seen = new Set<string>();
  for (const posting of postings.filter((one) => one.isListed)) {
    if (seen.has(posting.id)) board.notes.push(`the board lists "${cleanLine(posting.title)}" (${posting.id}) twice; it was imported once`);
    else board.postings.push(toBoardPosting(posting, board.notes));
    seen.add(posting.id);
  }
  const unlisted = postings.filter((one) => !one.isListed).length;
  if (unlisted > 0) board.notes.push(`${unlisted} of ${jobs.length} postings are not listed on the board and were left out`);
  if (postings.length > 0 && postings.every((one) => !one.compensation)) {
    board.notes.push('the response has no pay at all; ask the API for it with ?includeCompensation=true');
  }
  const [first] = postings;
  if (first) {
    board.name = boardNameOf(first.jobUrl);
    board.url = new URL(`/${encodeURIComponent(board.name)}`, first.jobUrl).href;
  }
  return board;
}

function readJobs(response: unknown): unknown[] {
  if (Array.isArray(response) || typeof response !== 'object' || response === null) {
    const found = Array.isArray(response) ? 'a list' : response === null ? 'null' : `a ${typeof response}`;
    throw new ImportError(
      `this is not a response of an Ashby job board: it is ${found}, not an object with "jobs". ${expected}`,
      howToGetOne,
    );
  }
  if (!('jobs' in response)) {
    const keys = Object.keys(response)
      .slice(0, 5)
      .map((key) => `"${key}"`)
      .join(', ');
    const found = keys === '' ? 'it is empty' : `it has ${keys}`;
    throw new ImportError(`this is not a response of an Ashby job board: "jobs" is missing (${found}). ${expected}`, howToGetOne);
  }
  if (!Array.isArray(response.jobs)) {
    throw new ImportError(`this is not a response of an Ashby job board: "jobs" is not a list. ${expected}`, howToGetOne);
  }
  return response.jobs;
}

/** `publishedAt: Invalid input: expected string, received undefined; …` */
function reasonOf(error: z.ZodError): string {
  return error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

/** What can be told of a posting that cannot be read. */
function identify(job: unknown): { id?: string | undefined; title?: string | undefined } {
  const text = requiredText.transform(cleanLine).optional().catch(undefined);
  return z.object({ id: text, title: text }).catch({}).parse(job);
}

function toBoardPosting(posting: AshbyPosting, notes: string[]): BoardPosting {
  const title = cleanLine(posting.title);
  const team = cleanLine(posting.team ?? '') || cleanLine(posting.department ?? '');
  const unknown = (field: string, value: string) => notes.push(`"${title}": ${field} "${value}" has no equivalent and was left out`);
  const lookUp = <T>(field: string, values: Record<string, T>, value: string | null | undefined): T | undefined => {
    if (!value) return undefined;
    if (!Object.hasOwn(values, value)) unknown(field, value);
    return Object.hasOwn(values, value) ? values[value] : undefined;
  };
  return {
    id: posting.id,
    board: boardNameOf(posting.jobUrl),
    title,
    team: team === '' ? undefined : toReadableCase(team),
    locations: readLocations(posting),
    workplace: lookUp('workplaceType', workplaces, posting.workplaceType),
    employmentType: lookUp('employmentType', employmentTypes, posting.employmentType),
    datePosted: new Date(posting.publishedAt).toISOString().slice(0, 10),
    pay: readPay(posting, title, notes),
    url: toAddress(posting.jobUrl),
    applyUrl: toAddress(posting.applyUrl ?? posting.jobUrl),
    description: posting.descriptionHtml || plainToHtml(posting.descriptionPlain ?? ''),
  };
}

function readPay(posting: AshbyPosting, title: string, notes: string[]): BoardPosting['pay'] {
  if (posting.shouldDisplayCompensationOnJobPostings !== true) return undefined;
  const { pay, problem } = toAshbyPay(posting.compensation);
  if (problem !== undefined) notes.push(`"${title}": ${problem}, which was left out`);
  return pay;
}

function readLocations({ location, address: main, secondaryLocations }: AshbyPosting): BoardLocation[] {
  return [{ location, address: main }, ...(secondaryLocations ?? [])]
    .map(({ location: name, address: where }) => ({
      name: cleanLine(name ?? ''),
      city: textOf(where?.postalAddress?.addressLocality),
      region: textOf(where?.postalAddress?.addressRegion),
      country: textOf(where?.postalAddress?.addressCountry),
    }))
    .filter(({ name, city, country }) => name !== '' || city !== undefined || country !== undefined);
}

function textOf(value: string | null | undefined): string | undefined {
  return cleanLine(value ?? '') || undefined;
}

function cleanLine(text: string): string {
  return text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

/** `https://jobs.ashbyhq.com/acme/<id>` → `acme`. */
function boardNameOf(jobUrl: string): string {
  const [name = ''] = new URL(jobUrl).pathname.split('/').filter(Boolean);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** A posting whose description has no HTML: each line is a paragraph. */
function plainToHtml(plain: string): string {
  const escaped = plain.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split(/\n+/)
    .map((line) => `<p>${line}</p>`)
    .join('');
}
