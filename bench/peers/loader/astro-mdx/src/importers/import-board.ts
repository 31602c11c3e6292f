import { day, entryId } from '../schemas/fields.ts';
import type { BoardSystem } from '../schemas/vocabulary.ts';
import { readAshbyBoard } from './ashby.ts';
import type { Board } from './board.ts';
import { findCompanyOfBoard, readExistingContent } from './content-files.ts';
import { toFileSlug } from './file-slug.ts';
import { ImportError } from './import-error.ts';
import { isAddress, readSource, toAshbyApiUrl } from './read-source.ts';
import { planPostings, writePlan, type ImportReport } from './write-postings.ts';

export { ImportError } from './import-error.ts';
export type { ImportReport } from './write-postings.ts';

/** What to import, and where to. */
export interface ImportRequest {
  system: BoardSystem;
  /** A file with the answer of the board's API, or an address of the board. */
  source: string;
  /** Slug of the company. Without it: the company that already has postings of this board, else the name of the board. */
  company?: string | undefined;
  /** Path of the content folder. */
  content: string;
  /** Today, `2026-11-21`. */
  today: string;
  /** The day the board was seen, if not today: when the file was saved on another day. */
  seen?: string | undefined;
}

interface System {
  toApiUrl(source: string): string;
  readBoard(response: unknown): Board;
}

const systems: Record<BoardSystem, System> = {
  ashby: { toApiUrl: toAshbyApiUrl, readBoard: readAshbyBoard },
};

/**
 * Imports the listed vacancies of a job board: one posting file each, the company and the places they need.
 * Importing the same again on the same day changes no byte.
 *
 * @throws {ImportError} when the import cannot begin; nothing was written then.
 */
export async function importBoard({ system, source, company, content, today, seen = today }: ImportRequest): Promise<ImportReport> {
  if (company !== undefined && !entryId.safeParse(company).success) {
    throw new ImportError(
      `"${company}" cannot be the id of a company`,
      `use lower-case letters, digits and hyphens${suggestionFor(company)}`,
    );
  }
  if (!day.safeParse(seen).success) throw new ImportError(`"${seen}" is not a day`, 'write year-month-day, for example 2026-11-21');
  if (isAddress(source) && !URL.canParse(source))
    throw new ImportError(`"${source}" is not an address`, 'write it in full, for example https://jobs.ashbyhq.com/acme');
  const { toApiUrl, readBoard } = systems[system];
  const board = readBoard(await readSource(isAddress(source) ? toApiUrl(source) : source));
  const slug = company ?? (await companyOf(board, content));
  if (slug === undefined)
    return { written: [], unchanged: [], kept: [], skipped: board.skipped, notes: [...board.notes, 'the board lists no vacancy'] };
  const plan = planPostings(board, await readExistingContent(content, slug), slug, seen);
  await writePlan(content, plan);
  if (board.postings.length === 0) plan.report.notes.push('the board lists no vacancy');
  return plan.report;
}

async function companyOf(board: Board, content: string): Promise<string | undefined> {
  if (board.name === undefined) return undefined;
  const known = await findCompanyOfBoard(content, board.system, board.name);
  if (known !== undefined) return known;
  const slug = toFileSlug(board.name);
  if (slug === '')
    throw new ImportError(`the name of the board, "${board.name}", cannot be the id of a company`, 'name the company: --company acme');
  return slug;
}

function suggestionFor(company: string): string {
  const slug = toFileSlug(company);
  return slug === '' ? '' : `: ${slug}`;
}
