import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { newFile } from '../content/entry-file.ts';
import { splitFile } from '../content/frontmatter.ts';
import { companySchema, type Company } from '../schemas/company.ts';
import { jobSchema } from '../schemas/job.ts';
import { placeSchema, type Place } from '../schemas/place.ts';
import { boardSystems, type BoardSystem } from '../schemas/vocabulary.ts';
import { BoardPlaces, noteRegions, type KnownPlace, type PostingPlaces } from './board-places.ts';
import type { Board, BoardPosting, SkippedPosting } from './board.ts';
import { toImportedFile, type ExistingContent, type ImportedFile } from './content-files.ts';
import { htmlToMarkdown } from './html-to-markdown.ts';
import { ImportError } from './import-error.ts';
import { newPostingFile, updatePostingFile, type PostingFields } from './posting-file.ts';
import { assignSlugs } from './posting-slugs.ts';

/** What an import did. Paths are relative to the content folder, with `/`. */
export interface ImportReport {
  /** Files that are new or changed. */
  written: string[];
  /** Posting files that already say what the board says. */
  unchanged: string[];
  /** Files of the company and of places that were there; an import never changes them. */
  kept: string[];
  /** Listed postings that were not imported; each is a reason to end with an error. */
  skipped: SkippedPosting[];
  /** What a person should know, one sentence each. */
  notes: string[];
}

/** The files an import wants to write, and its report. */
export interface ImportPlan {
  /** Text by path. */
  files: Map<string, string>;
  report: ImportReport;
}

/** Where and when a posting was seen. */
interface Sighting {
  system: BoardSystem;
  /** A day. */
  seen: string;
}

/** One posting with its places and its file, if it has one. */
interface Placed {
  posting: BoardPosting;
  places: PostingPlaces;
  existing: ImportedFile | undefined;
}

/**
 * Works out what an import writes, without writing it.
 *
 * @param company slug of the company.
 * @param seen the day the board was seen.
 */
export function planPostings(board: Board, existing: ExistingContent, company: string, seen: string): ImportPlan {
  const report: ImportReport = { written: [], unchanged: [], kept: [], skipped: [...board.skipped], notes: [...board.notes] };
  const plan: ImportPlan = { files: new Map(), report };
  const locations = board.postings.flatMap((posting) => posting.locations);
  const places = new BoardPlaces(
    existing.places.map(({ place }) => place),
    locations,
  );
  report.notes.push(...noteRegions(locations));

  const imported = existing.postings.flatMap((file) => toImportedFile(file) ?? []).filter((file) => file.imported.system === board.system);
  const fileById = new Map(imported.toReversed().map((file) => [file.imported.id, file]));
  const placed = board.postings.flatMap((posting): Placed[] => {
    const found = places.find(posting.locations);
    const file = fileById.get(posting.id);
    // A file that is there keeps the places somebody gave it.
    if (found.ids.length > 0 || file) return [{ posting, places: found, existing: file }];
    report.skipped.push({ title: posting.title, reason: found.notes.join('; ') || 'the board names no place' });
    return [];
  });

  const slugs = assignSlugs(placed.filter((one) => !one.existing).map(toSlugSource), new Set(existing.postings.map(({ id }) => id)));
  const used = new Set<string>();
  for (const one of placed) {
    const file = one.existing?.file ?? `jobs/${company}/${slugs.get(one.posting.id) ?? ''}.md`;
    if (planPosting(plan, one, file, { system: board.system, seen })) for (const id of one.places.ids) used.add(id);
  }
  if (used.size > 0) {
    planPlaces(plan, places.madeFor([...used]), existing, used);
    planCompany(plan, board, existing, company);
  }
  report.notes.push(...noteVanished(board, imported), ...noteDoubles(imported));
  report.written = [...plan.files.keys()].sort();
  report.unchanged.sort();
  report.kept.sort();
  return plan;
}

/**
 * Writes the files of a plan.
 * @throws {ImportError} when one cannot be written. Importing again continues where it stopped.
 */
export async function writePlan(content: string, { files }: ImportPlan): Promise<void> {
  for (const [file, text] of files) {
    const path = join(content, file);
    try {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new ImportError(`${file} cannot be written: ${reason}`, 'check that you may write to the content folder, then import again');
    }
  }
}

function toSlugSource({ posting, places }: Placed) {
  const { id, title, team, employmentType } = posting;
  return { id, title, team, employmentType, place: places.name };
}

/** Plans one posting file; false when it was skipped. */
function planPosting({ files, report }: ImportPlan, { posting, places, existing }: Placed, file: string, sighting: Sighting): boolean {
  const { markdown, pictures, embeds } = htmlToMarkdown(posting.description);
  const fields = toPostingFields(posting, places, sighting);
  // The text of a file that somebody made .mdx has components in it, and the board's text is not safe to compile.
  const keepsText = file.endsWith('.mdx');
  const result = existing
    ? updatePostingFile(existing.source, fields, keepsText ? undefined : markdown)
    : { text: newPostingFile(fields, markdown), changed: [], notes: [] };

  const problem = problemOf(result.text, jobSchema);
  if (problem !== undefined) {
    report.skipped.push({ title: posting.title, reason: `${file} would not be valid: ${problem}` });
    return false;
  }
  const left = [countOf(pictures, 'picture'), countOf(embeds, 'embedded frame')].filter(Boolean).join(' and ');
  if (left !== '' && !keepsText) report.notes.push(`${file}: ${left} left out of the text`);
  if (markdown === '') report.notes.push(`${file}: the board gives no description`);
  if (result.changed.length > 0) report.notes.push(`${file}: the board changed ${result.changed.join(', ')}`);
  report.notes.push(...[...places.notes, ...result.notes].map((note) => `${file}: ${note}`));
  if (existing?.source === result.text) report.unchanged.push(file);
  else files.set(file, result.text);
  return true;
}

function countOf(number: number, noun: string): string {
  return number === 0 ? '' : `${number} ${noun}${number === 1 ? '' : 's'}`;
}

function toPostingFields(posting: BoardPosting, places: PostingPlaces, { system, seen }: Sighting): PostingFields {
  const { title, team, workplace, employmentType, datePosted, pay, applyUrl, board, id, url } = posting;
  return {
    title,
    team,
    places: places.ids.length > 0 ? places.ids : undefined,
    workplace,
    remoteCountries: workplace === 'remote' && places.countries.length > 0 ? places.countries : undefined,
    employmentTypes: employmentType && [employmentType],
    datePosted,
    pay,
    applyUrl,
    imported: { system, board, id, url, lastSeen: seen },
  };
}

function planPlaces(
  { files, report }: ImportPlan,
  made: readonly KnownPlace[],
  existing: ExistingContent,
  used: ReadonlySet<string>,
): void {
  for (const { id, name, kind, parent, country } of made) {
    const place: Place = { name, kind, ...(parent !== undefined && { parent }), ...(country !== undefined && { country }) };
    files.set(`places/${id}.md`, newFile(placeSchema.parse(place), ''));
  }
  const needed = new Set([...used, ...made.flatMap(({ parent }) => parent ?? [])]);
  report.kept.push(...existing.places.filter(({ place }) => needed.has(place.id)).map(({ file }) => file));
}

function planCompany({ files, report }: ImportPlan, board: Board, existing: ExistingContent, company: string): void {
  if (existing.company !== undefined) {
    report.kept.push(existing.company);
    return;
  }
  const name = company
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  const source = { name: `${boardSystems[board.system].label} job board`, ...(board.url !== undefined && { url: board.url }) };
  const data: Company = { name, sources: [source] };
  const file = `companies/${company}.md`;
  files.set(file, newFile(companySchema.parse(data), ''));
  report.notes.push(`${file}: the name "${name}" was made from the name of the board; correct it if need be`);
}

/** Why a file would not pass its schema; undefined when it does. */
function problemOf(text: string, schema: z.ZodType): string | undefined {
  const result = schema.safeParse(parse(splitFile(text).yaml ?? ''));
  return result.success ? undefined : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
}

/** Open postings that this board does not list any more. Whether they are filled or cancelled only a person knows. */
function noteVanished(board: Board, imported: readonly ImportedFile[]): string[] {
  const listed = new Set([...board.postings.map(({ id }) => id), ...board.unreadable]);
  return imported
    .filter((file) => file.imported.board === board.name && !listed.has(file.imported.id) && file.fields['status'] === 'open')
    .map(({ file }) => `no longer on the board: ${file}`);
}

function noteDoubles(imported: readonly ImportedFile[]): string[] {
  const files = Map.groupBy(imported, ({ imported: { id } }) => id).values();
  return [...files]
    .filter(({ length }) => length > 1)
    .map((same) => `the same posting twice: ${same.map(({ file }) => file).join(' and ')}`);
}
