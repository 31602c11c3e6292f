import { isDeepStrictEqual } from 'node:util';
import { isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import { joinFile, newFile, writeYaml } from '../content/entry-file.ts';
import { splitFile } from '../content/frontmatter.ts';
import { jobSchema, type Job } from '../schemas/job.ts';

/** What a board says of a posting, ready to be written; what it does not say is undefined. */
export interface PostingFields {
  title: string;
  team: string | undefined;
  places: string[] | undefined;
  workplace: Job['workplace'];
  /** Countries a remote job may be worked from. */
  remoteCountries: string[] | undefined;
  employmentTypes: Job['employmentTypes'];
  datePosted: string;
  pay: Job['pay'] | undefined;
  applyUrl: string;
  imported: NonNullable<Job['imported']>;
}

/** A posting file after an import. */
export interface UpdatedPosting {
  /** The whole file; the same as before, to the byte, when the board says nothing new. */
  text: string;
  /** Fields that changed, other than the day the posting was last seen; "text" stands for the body. */
  changed: string[];
  /** What a person should know. */
  notes: string[];
}

const undisclosed = { disclosed: false, reason: 'The employer did not publish the pay on its job board.' } as const;
const fieldOrder = Object.keys(jobSchema.shape);

/** The file of a posting that is imported for the first time. */
export function newPostingFile(fields: PostingFields, body: string): string {
  const { remoteCountries, pay, imported, ...others } = fields;
  const remote = remoteCountries && { countries: remoteCountries };
  const data: Record<string, unknown> = {
    ...definedOnly(others),
    ...(remote && { remote }),
    status: 'open',
    pay: pay ?? undisclosed,
    imported,
  };
  return newFile(Object.fromEntries(Object.entries(data).sort(([one], [other]) => rankOf(one) - rankOf(other))), body);
}

/**
 * Brings the file of a posting up to date. What the board says replaces what the file has; what the board does not say, the order
 * of the fields and the comments stay as a person left them.
 *
 * @param body Markdown; undefined keeps the text of the file.
 */
export function updatePostingFile(source: string, fields: PostingFields, body: string | undefined): UpdatedPosting {
  const file = splitFile(source);
  const document = parseDocument(file.yaml ?? '');
  const current = { ...(document.toJS() as Partial<Job> | null) };
  const notes: string[] = [];
  const wanted = fieldsToSet(fields, current, notes);

  const changed = wanted.filter(({ path, value }) => !isDeepStrictEqual(valueAt(current, path), value));
  for (const { path, value } of changed) setField(document, path, value);
  const newBody = body !== undefined && body.trim() !== toLf(file.body).trim();

  const names = changed.filter(({ path }) => path.join('.') !== 'imported.lastSeen').map(({ path }) => path[0]);
  const result = { changed: [...new Set([...names, ...(newBody ? ['text'] : [])])], notes };
  if (changed.length === 0 && !newBody) return { text: source, ...result };
  const yaml = changed.length === 0 ? toLf(file.yaml ?? '') : writeYaml(document);
  const text = newBody ? joinFile(yaml, body) : `---\n${yaml}---\n${toLf(file.body)}`;
  return { text: source.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text, ...result };
}

/** A field by its path, and what the board says of it. */
interface Wanted {
  path: [string, ...string[]];
  value: unknown;
}

function fieldsToSet(fields: PostingFields, current: Partial<Job>, notes: string[]): Wanted[] {
  const { remoteCountries, imported, pay, applyUrl, datePosted, ...plain } = fields;
  const wanted: Wanted[] = Object.entries(definedOnly(plain)).map(([key, value]) => ({ path: [key], value }));
  if (remoteCountries) wanted.push({ path: ['remote', 'countries'], value: remoteCountries });

  // Google counts a date that is moved forward without a new job as spam; a board does so when it publishes a posting again.
  const earlier = typeof current.datePosted === 'string' && current.datePosted < datePosted;
  wanted.push({ path: ['datePosted'], value: earlier ? current.datePosted : datePosted });

  if (pay) wanted.push({ path: ['pay'], value: pay });
  else if (current.pay === undefined) wanted.push({ path: ['pay'], value: undisclosed });
  else if (!('disclosed' in current.pay)) notes.push('its pay was kept, though the board states none');

  // A posting has one way to apply, and whoever wrote an e-mail address chose it.
  if (current.applyEmail === undefined) wanted.push({ path: ['applyUrl'], value: applyUrl });
  if (current.status === undefined) wanted.push({ path: ['status'], value: 'open' });
  else if (current.status !== 'open') notes.push(`it is ${current.status}, but still listed on the board`);

  const before = current.imported?.lastSeen;
  const lastSeen = typeof before === 'string' && before > imported.lastSeen ? before : imported.lastSeen;
  for (const [key, value] of Object.entries({ ...imported, lastSeen })) wanted.push({ path: ['imported', key], value });
  return wanted.sort((one, other) => rankOf(one.path[0]) - rankOf(other.path[0]));
}

/** Sets a value; a field that is new to the file goes where the schema has it. */
function setField(document: Document, path: readonly [string, ...string[]], value: unknown): void {
  const [key, ...inner] = path;
  const before = document.getIn(path, true);
  if (isScalar(before) && typeof value !== 'object') {
    // Changes the value and leaves its quotes and the comment behind it.
    before.value = value;
    return;
  }
  if (inner.length > 0 && isMap(document.get(key))) return document.setIn(path, value);
  const node = document.createNode(inner.reduceRight<unknown>((nested, step) => ({ [step]: nested }), value));
  // `[paris]` stays on its line.
  if (isSeq(before) && isSeq(node)) node.flow = before.flow ?? false;
  if (document.has(key) || !isMap(document.contents)) return document.set(key, node);
  const next = document.contents.items.findIndex((item) => isScalar(item.key) && rankOf(String(item.key.value)) > rankOf(key));
  document.contents.items.splice(next === -1 ? Infinity : next, 0, document.createPair(key, node));
}

function valueAt(data: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (at, step) => (typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined),
    data,
  );
}

/** The place of a field in the schema; a field the schema does not know comes last. */
function rankOf(field: string): number {
  const rank = fieldOrder.indexOf(field);
  return rank === -1 ? fieldOrder.length : rank;
}

function definedOnly<T extends object>(fields: T): Partial<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<T>;
}

function toLf(text: string): string {
  return text.replace(/\r\n/g, '\n');
}
