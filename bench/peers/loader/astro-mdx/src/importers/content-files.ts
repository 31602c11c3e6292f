import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { splitFile } from '../content/frontmatter.ts';
import { entryId } from '../schemas/fields.ts';
import { placeKinds, valuesOf, type BoardSystem } from '../schemas/vocabulary.ts';
import type { KnownPlace } from './board-places.ts';
import { ImportError } from './import-error.ts';

/** A content file as it is before an import. */
export interface ContentFile {
  /** Path in the content folder, with `/`. */
  file: string;
  /** File name without its ending. */
  id: string;
  source: string;
  fields: Record<string, unknown>;
}

/** A posting file that came from a board. */
export interface ImportedFile extends ContentFile {
  imported: { system: string; board: string; id: string };
}

/** What an import has to know of a content folder. */
export interface ExistingContent {
  /** Every posting of the company. */
  postings: ContentFile[];
  places: { file: string; place: KnownPlace }[];
  /** The company's file, if it has one. */
  company: string | undefined;
}

const importedFields = z.object({ imported: z.object({ system: z.string(), board: z.string(), id: z.string() }) });
const placeFields = z.object({
  name: z.string(),
  kind: z.enum(valuesOf(placeKinds)),
  parent: z.string().optional(),
  country: z.string().optional(),
});

/**
 * Reads what the content folder has of a company, and all its places. A folder that does not exist is empty.
 * @throws {ImportError} when a posting or a place cannot be read: the import might write it a second time.
 */
export async function readExistingContent(content: string, company: string): Promise<ExistingContent> {
  const [postings, places, companies] = await Promise.all([
    readFolder(content, `jobs/${company}`),
    readFolder(content, 'places'),
    listProse(content, 'companies'),
  ]);
  return {
    postings,
    places: places.flatMap(({ file, id, fields }) => {
      const place = placeFields.safeParse(fields);
      // A place that is not valid still takes its id; `rolebook check` says what is wrong with it.
      return [{ file, place: place.success ? { id, ...place.data } : { id, name: id, kind: 'remote-area' } }];
    }),
    company: companies.find((name) => withoutEnding(name) === company)?.replace(/^/, 'companies/'),
  };
}

/** Where a file came from, if a board. */
export function toImportedFile(file: ContentFile): ImportedFile | undefined {
  const result = importedFields.safeParse(file.fields);
  return result.success ? { ...file, imported: result.data.imported } : undefined;
}

/** The company whose folder already has postings of a board; undefined when none has. */
export async function findCompanyOfBoard(content: string, system: BoardSystem, board: string): Promise<string | undefined> {
  for (const company of await listFolders(content, 'jobs')) {
    for (const file of await readFolder(content, `jobs/${company}`)) {
      const imported = toImportedFile(file)?.imported;
      if (imported?.system === system && imported.board === board) return company;
    }
  }
  return undefined;
}

async function readFolder(content: string, folder: string): Promise<ContentFile[]> {
  const names = await listProse(content, folder);
  return Promise.all(
    names.map(async (name) => {
      const file = `${folder}/${name}`;
      const source = await readFile(join(content, file), 'utf8');
      return { file, id: withoutEnding(name), source, fields: readFields(file, source) };
    }),
  );
}

function readFields(file: string, source: string): Record<string, unknown> {
  const document = parseDocument(splitFile(source).yaml ?? '');
  const [problem] = document.errors;
  if (problem) {
    const [reason = ''] = problem.message.split('\n');
    throw new ImportError(
      `${file} cannot be read: ${reason.replace(/:$/, '')}`,
      'repair it (rolebook check shows the place), then import again',
    );
  }
  const fields: unknown = document.toJS();
  return typeof fields === 'object' && fields !== null && !Array.isArray(fields) ? { ...fields } : {};
}

/** Markdown files of a folder, in an order that does not depend on the machine. */
async function listProse(content: string, folder: string): Promise<string[]> {
  const items = await listItems(content, folder);
  return items
    .filter((item) => item.isFile() && /\.mdx?$/.test(item.name) && item.name !== 'README.md')
    .map(({ name }) => name)
    .sort();
}

async function listFolders(content: string, folder: string): Promise<string[]> {
  const items = await listItems(content, folder);
  return items
    .filter((item) => item.isDirectory() && entryId.safeParse(item.name).success)
    .map(({ name }) => name)
    .sort();
}

async function listItems(content: string, folder: string) {
  try {
    return await readdir(join(content, folder), { withFileTypes: true });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw new ImportError(
      `the folder ${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      'check that --content names the content folder and that you may read it',
    );
  }
}

function withoutEnding(name: string): string {
  return name.replace(/\.mdx?$/, '');
}
