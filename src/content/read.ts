import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { z } from 'zod';
import type { FieldPath, Finding, Issue } from '../domain/issue.ts';
import { toSlug } from '../domain/slug.ts';
import { didYouMean } from '../domain/suggest.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/index.ts';
import { ratesFile, ratesSchema, type Rates } from '../schemas/rates.ts';
import { siteSchema, type Site } from '../schemas/site.ts';
import { checkBody, type CheckedBody } from './body-check.ts';
import { digestOf } from './digests.ts';
import { noEntries, type Entries, type Entry } from './entry.ts';
import { settledStampOf } from './file-stamp.ts';
import { splitFile, type SplitFile } from './frontmatter.ts';
import type { KnownFiles, ReadFile } from './known-files.ts';
import { listFiles } from './list-files.ts';
import { toSchemaIssues } from './schema-issues.ts';
import { readYamlFields, type FilePosition } from './yaml-fields.ts';

/** A content folder after reading: what is valid, and what is wrong with the rest. */
export interface Content {
  /** Absolute path of the folder. */
  root: string;
  /** Undefined when `site.yaml` is missing or not valid; `issues` says why. */
  site: Site | undefined;
  /** Undefined when there is no `pay/rates.yaml`, or when it is not valid. */
  rates: Rates | undefined;
  entries: Entries;
  /** Paths of the files in `media/` as a page requests them, for example `/media/acme.svg`. */
  media: ReadonlySet<string>;
  /** A digest of what each file holds that was read as text, by its path. */
  digests: Map<string, string>;
  issues: Issue[];
}

const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Reads a content folder: every file is an entry, a setting or a picture, or it is an issue. Nothing is skipped in silence.
 * @param root absolute path of the folder.
 * @param known what files were read as before; it takes up how they are read now.
 */
export function readContent(root: string, known?: KnownFiles): Content {
  const content = noContent(root);
  if (!existsSync(root) || !statSync(root).isDirectory()) {
    content.issues.push(
      wholeFile('missing-folder', '.', `there is no content folder at "${root}"`, 'create it, or name another one in ROLEBOOK_CONTENT'),
    );
    return content;
  }
  const media = new Set<string>();
  const taken = new Map<string, string>();
  for (const { file, regular } of listFiles(root)) {
    const [folder = '', ...inside] = file.split('/');
    if (!regular) content.issues.push(wholeFile('unknown-file', file, 'links and special files are not read', 'put the file itself here'));
    else if (file === 'site.yaml') content.site = readSettings(content, file, siteSchema);
    else if (file === ratesFile) content.rates = readSettings(content, file, ratesSchema);
    else if (inside.length === 0) content.issues.push(strayFile(file));
    else if (file === 'pay/rates.yml')
      content.issues.push(wholeFile('unknown-file', file, `the exchange rates are in ${ratesFile}`, 'rename it to rates.yaml'));
    else if (folder === 'media') media.add(`/${file}`);
    else if (!isCollection(folder))
      content.issues.push(
        wholeFile('unknown-folder', file, `"${folder}" is not a folder of content`, didYouMean(folder, [...collectionNames, 'media'])),
      );
    else readInto(content, folder, file, taken, known);
  }
  known?.endOfFiles();
  content.media = media;
  if (!existsSync(join(root, 'site.yaml'))) {
    content.issues.push(
      wholeFile(
        'missing-site',
        'site.yaml',
        'the site has no settings',
        'create site.yaml with name, tagline, url, organisation, locale, currency, report, families and about',
      ),
    );
  }
  return content;
}

/**
 * Reads some files of collections for what they are known as, and nothing else.
 * @param files their paths in the folder; others are left out.
 */
export function readFilesAhead(root: string, files: readonly string[], known: KnownFiles): void {
  const content = noContent(root);
  for (const file of files) {
    const folder = file.slice(0, file.indexOf('/'));
    if (isCollection(folder)) readEntry(content, folder, file, [], known);
  }
}

/** The settings of the site alone; undefined when `site.yaml` is missing or not valid. @param root absolute path of the folder. */
export function readSite(root: string): Site | undefined {
  const file = 'site.yaml';
  if (!existsSync(join(root, file))) return undefined;
  return readSettings(noContent(root), file, siteSchema);
}

function noContent(root: string): Content {
  return {
    root,
    site: undefined,
    rates: undefined,
    entries: noEntries(),
    media: new Set(),
    digests: new Map(),
    issues: [],
  };
}

/** Reads one file of a collection; its issues are added to the content, and the entry too when it is valid. */
function readInto(
  content: Content,
  collection: CollectionName,
  file: string,
  taken: Map<string, string>,
  known: KnownFiles | undefined,
): void {
  const issues: Issue[] = [];
  const entry = readEntry(content, collection, file, issues, known);
  const key = file.slice(0, -extname(file).length);
  const first = taken.get(key);
  if (first)
    issues.push(
      wholeFile(
        'duplicate-id',
        file,
        `"${first}" has the same id, so only one of them could have the page`,
        'rename or delete one of the two',
      ),
    );
  taken.set(key, file);
  content.issues.push(...issues);
  if (entry && !first) (content.entries[collection] as Entry[]).push(entry);
}

function readEntry(
  content: Content,
  collection: CollectionName,
  file: string,
  issues: Issue[],
  known: KnownFiles | undefined,
): Entry | undefined {
  const { extensions, depth } = collections[collection];
  const extension = extname(file);
  const segments = file.slice(collection.length + 1, -extension.length || undefined).split('/');
  if (!(extensions as readonly string[]).includes(extension)) {
    issues.push(
      wholeFile(
        'unknown-file',
        file,
        `an entry of ${collection} is a ${extensions.join(' or ')} file`,
        `rename it to ${segments.at(-1)}${extensions[0]}, or move it out of the folder`,
      ),
    );
    return undefined;
  }
  if (segments.length !== depth) {
    const place = depth === 2 ? `${collection}/<company>/<name>${extension}` : `${collection}/<name>${extension}`;
    issues.push(
      wholeFile(
        'misplaced-file',
        file,
        `an entry of ${collection} lies at ${place}`,
        depth === 1 ? `move it to ${collection}/${segments.at(-1)}${extension}` : 'move it into the folder of its company',
      ),
    );
    return undefined;
  }
  const wrong = segments.find((segment) => !idPattern.test(segment));
  if (wrong !== undefined) {
    issues.push(
      wholeFile(
        'invalid-id',
        file,
        `"${wrong}" cannot be part of a web address`,
        `use lower-case letters, digits and hyphens, for example ${toSlug(wrong) || 'senior-engineer'}`,
      ),
    );
    return undefined;
  }
  const stamp = known && settledStampOf(join(content.root, file));
  const untouched = known?.untouched(file, stamp);
  if (untouched) {
    content.digests.set(file, untouched.digest);
    issues.push(...untouched.issues);
    return untouched.entry;
  }
  const source = readText(content, file, issues);
  if (source === undefined) return undefined;
  const read = () => parseEntry(collection, segments.join('/'), file, source);
  const { entry, issues: found } = known ? known.readAs(file, { digest: content.digests.get(file)!, stamp }, read) : read();
  issues.push(...found);
  return entry;
}

/** Reads the text of an entry's file. */
function parseEntry(collection: CollectionName, id: string, file: string, source: string): ReadFile {
  const issues: Issue[] = [];
  const extension = extname(file);
  const format = extension === '.md' ? 'md' : extension === '.mdx' ? 'mdx' : 'yaml';
  const split: SplitFile = format === 'yaml' ? { yaml: source, yamlLine: 1, body: '', bodyLine: 1 } : splitFile(source);
  if (split.yaml === undefined) {
    const [message, fix] = split.unclosed
      ? ['the frontmatter has no second line "---"', 'write a line "---" between the fields and the text']
      : ['the file has no frontmatter', 'start it with a line "---", then the fields, then another line "---"'];
    return { entry: undefined, issues: [wholeFile('missing-frontmatter', file, message, fix)] };
  }
  const data = readData(split.yaml, split.yamlLine, collections[collection].schema, file, issues);
  let checked: CheckedBody | undefined;
  const hasBody = split.body.trim() !== '';
  if (hasBody && format !== 'yaml') {
    checked = checkBody(split.body, format, split.bodyLine);
    issues.push(...checked.issues.map((issue) => ({ ...issue, file })));
  }
  if (data === undefined) return { entry: undefined, issues };
  const said = { bodyReferences: checked?.references ?? [], bodyPhrases: checked?.phrases ?? [] };
  return { entry: { collection, id, file, format, data, hasBody, ...said } as Entry, issues };
}

/** Reads a file of its own kind, which is no entry of a collection. */
function readSettings<Schema extends z.ZodType>(content: Content, file: string, schema: Schema): z.output<Schema> | undefined {
  const source = readText(content, file, content.issues);
  return source === undefined ? undefined : readData(source, 1, schema, file, content.issues);
}

function readData<Schema extends z.ZodType>(
  yaml: string,
  firstLine: number,
  schema: Schema,
  file: string,
  issues: Issue[],
): z.output<Schema> | undefined {
  const fields = readYamlFields(yaml, firstLine);
  issues.push(...fields.issues.map((issue) => ({ ...issue, file })));
  if (fields.issues.length > 0) return undefined;
  const result = schema.safeParse(fields.data ?? {});
  if (result.success) return result.data;
  issues.push(...toSchemaIssues(result.error, schema, { ...fields, data: fields.data ?? {} }).map((issue) => ({ ...issue, file })));
  return undefined;
}

/** Where the findings of the last call are, by file, text and field: a dev server finds the same ones after each edit. */
let knownPositions: ReadonlyMap<string, FilePosition> = new Map();

/** Looks up the line and column of what rules found. Files are read again for it: only those with a finding. */
export function locateFindings({ root, digests }: Pick<Content, 'root' | 'digests'>, findings: readonly Finding[]): Issue[] {
  const fields = new Map<string, ReturnType<typeof readYamlFields> | undefined>();
  const lookUp = (file: string, path: FieldPath): FilePosition => {
    if (!fields.has(file)) fields.set(file, fieldsOf(root, file));
    return fields.get(file)?.locate(path) ?? { line: 1, column: 1 };
  };
  const positions = new Map<string, FilePosition>();
  const issues = findings.map(({ path, ...finding }) => {
    const key = JSON.stringify([finding.file, digests.get(finding.file), path]);
    const position = knownPositions.get(key) ?? lookUp(finding.file, path);
    if (digests.has(finding.file)) positions.set(key, position);
    return { ...finding, ...position };
  });
  knownPositions = positions;
  return issues;
}

function fieldsOf(root: string, file: string): ReturnType<typeof readYamlFields> | undefined {
  const path = join(root, file);
  if (!existsSync(path)) return undefined;
  const source = readFileSync(path, 'utf8');
  const { yaml, yamlLine } = /\.ya?ml$/.test(file) ? { yaml: source, yamlLine: 1 } : splitFile(source);
  return yaml === undefined ? undefined : readYamlFields(yaml, yamlLine);
}

/** The text of a file, or undefined with an issue when it cannot be read as it was meant. */
function readText({ root, digests }: Content, file: string, issues: Issue[]): string | undefined {
  const source = readFileSync(join(root, file), 'utf8');
  digests.set(file, digestOf(source));
  const at = source.indexOf('\ufffd');
  if (at === -1) return source;
  const before = source.slice(0, at).split('\n');
  issues.push({
    code: 'not-utf8',
    severity: 'error',
    file,
    line: before.length,
    column: before.at(-1)!.length + 1,
    message: 'there is a character here that is not UTF-8',
    fix: 'save the file with the encoding UTF-8',
  });
  return undefined;
}

function isCollection(folder: string): folder is CollectionName {
  return Object.hasOwn(collections, folder);
}

function strayFile(file: string): Issue {
  if (file === 'site.yml') return wholeFile('unknown-file', file, 'the settings of the site are in site.yaml', 'rename it to site.yaml');
  return wholeFile(
    'unknown-file',
    file,
    'only site.yaml lies at the top of the content folder',
    `move it into one of ${collectionNames.join(', ')} or media`,
  );
}

function wholeFile(code: string, file: string, message: string, fix: string): Issue {
  return { code, severity: 'error', file, line: 1, column: 1, message, fix };
}
