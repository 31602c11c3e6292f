import { z } from 'zod';
import { fieldName, type FieldPath, type Issue } from '../domain/issue.ts';
import { toSlug } from '../domain/slug.ts';
import { suggest } from '../domain/suggest.ts';
import type { YamlFields } from './yaml-fields.ts';

/** What is wrong with one field, before its place in a file is looked up. */
export interface SchemaFinding extends Omit<Issue, 'file' | 'line' | 'column'> {
  path: FieldPath;
  /** True when it is about the name of the field and not about its value. */
  key: boolean;
}

/** What was checked: the values, and a value as its author typed it. */
type CheckedFields = Pick<YamlFields, 'data' | 'sourceOf'>;

/** Turns what zod says of an entry into issues at the position of each field, with the field's own description as the remedy. */
export function toSchemaIssues(error: z.ZodError, schema: z.ZodType, fields: YamlFields): Omit<Issue, 'file'>[] {
  return toSchemaFindings(error, schema, fields).map(({ path, key, ...finding }) => ({ ...finding, ...fields.locate(path, key) }));
}

/** The same for values that stand in no file. */
export function toSchemaFindings(error: z.ZodError, schema: z.ZodType, fields: CheckedFields): SchemaFinding[] {
  return new ErrorReader(schema, fields).read(error.issues);
}

const kinds: Record<string, string> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
  record: 'a group of fields',
  int: 'a whole number',
};

class ErrorReader {
  private readonly schema: z.ZodType;
  private readonly fields: CheckedFields;
  /** Fields that a mistyped name most likely meant; that they are missing needs no saying. */
  private readonly mistyped = new Set<string>();

  constructor(schema: z.ZodType, fields: CheckedFields) {
    this.schema = schema;
    this.fields = fields;
  }

  read(issues: readonly z.core.$ZodIssue[]): SchemaFinding[] {
    const found = issues.flatMap((issue) => this.toIssues(issue, []));
    return found.filter(({ missing }) => missing === undefined || !this.mistyped.has(missing)).map(({ missing: _, ...issue }) => issue);
  }

  /** `missing` is the name of a field that is not there. */
  private toIssues(issue: z.core.$ZodIssue, outer: FieldPath): (SchemaFinding & { missing?: string })[] {
    const path: FieldPath = [...outer, ...(issue.path as (string | number)[])];
    const value = valueAt(this.fields.data, path);
    const one = (code: string, message: string, fix: string, key = false) => [
      { code, severity: 'error' as const, path, key, message, fix },
    ];
    const name = quote(fieldName(path));

    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => this.unknownField(path, key));
    if (issue.code === 'invalid_union') {
      const branch = closestBranch(issue, value);
      if (branch) return branch.flatMap((inner) => this.toIssues(inner, path));
    }
    if (issue.code === 'invalid_key') {
      const key = String(path.at(-1));
      return one(
        'invalid-value',
        `${name} ${issue.issues[0]?.message ?? 'is not a name to use here'}`,
        keyFix(key, issue.issues[0]?.message ?? ''),
        true,
      );
    }
    if (value === undefined) {
      return one('missing-field', missingMessage(issue, path), this.remedy(path)).map((found) => ({ ...found, missing: fieldName(path) }));
    }
    if (value === null || isEmptyGroup(value)) return one('missing-field', `${name} is empty`, this.remedy(path), value === null);
    if (issue.code === 'invalid_value')
      return one('invalid-value', `${name} cannot be ${show(value)}`, this.valueFix(issue.values.map(String), value, path));
    if (issue.code === 'invalid_type')
      return one(
        'wrong-type',
        `${name} must be ${kinds[issue.expected] ?? issue.expected}, not ${show(value)}`,
        this.typeFix(issue.expected, value, path),
      );
    if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
      return one('invalid-value', `${name} cannot be ${show(value)}`, this.remedy(path));
    if (issue.code === 'custom')
      return one(
        'invalid-value',
        customMessage(issue, path, false),
        contradicts(issue) ? 'delete it, or correct the field it disagrees with' : this.remedy(path),
      );
    return one('invalid-value', `${name} ${plainMessage(issue)}`, this.wordingFix(issue, value, path));
  }

  private unknownField(path: FieldPath, key: string): SchemaFinding {
    const known = knownKeys(this.schema, path);
    const meant = suggest(key, known);
    if (meant !== undefined) this.mistyped.add(fieldName([...path, meant]));
    return {
      code: 'unknown-field',
      severity: 'error',
      path: [...path, key],
      key: true,
      message: `"${key}" is not a field${path.length ? ` of ${fieldName(path)}` : ''}`,
      fix: meant === undefined ? `delete it, or use one of ${known.join(', ')}` : `did you mean "${meant}"?`,
    };
  }

  /** A closed set is written out in full when nothing in it is close: there is nowhere else to look it up. */
  private valueFix(values: readonly string[], value: unknown, path: FieldPath): string {
    if (values.length === 1) return `write "${path.at(-1)}: ${values[0]}", or give other fields`;
    const meant = suggest(String(value), values);
    return meant === undefined ? `use one of ${values.join(', ')}` : `did you mean "${meant}"?`;
  }

  private typeFix(expected: string, value: unknown, path: FieldPath): string {
    if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean'))
      return `put quotes around it: "${this.fields.sourceOf(path) ?? String(value)}"`;
    if (expected === 'array' && typeof value === 'string') return `write it as a list: [${value}]`;
    const number = expected === 'number' && typeof value === 'string' ? plainNumber(value) : undefined;
    if (number !== undefined) return `write the plain number: ${number}`;
    if (expected === 'object') return fieldsFix(knownKeys(this.schema, path), path);
    return this.remedy(path);
  }

  /** An id that is almost one can be written out. */
  private wordingFix(issue: z.core.$ZodIssue, value: unknown, path: FieldPath): string {
    const slug =
      issue.code === 'invalid_format' && issue.message.startsWith('must be the id') && typeof value === 'string' ? toSlug(value) : '';
    return slug ? `write "${slug}"` : this.remedy(path);
  }

  /** `write "title: …". The job alone, …` from the description every field carries. */
  private remedy(path: FieldPath): string {
    const key = path.at(-1);
    const description = schemaAt(this.schema, path)?.description;
    const what = typeof key === 'string' ? `write "${key}: …"` : 'correct the item, or delete it';
    return description ? `${what}. ${description}` : what;
  }
}

/** What a name in a group should be, where the author chooses it: an id, or a currency. */
function keyFix(key: string, message: string): string {
  if (!message.startsWith('must be a currency code')) return `write "${toSlug(key) || 'name'}"`;
  return /^[a-z]{3}$/i.test(key) ? `write "${key.toUpperCase()}"` : 'write the code of the currency in three capitals';
}

function fieldsFix(known: readonly string[], path: FieldPath): string {
  if (path.length === 0) return `write one field a line, for example "${known[0] ?? 'name'}: …"`;
  return `write its fields: { ${known.map((key) => `${key}: …`).join(', ')} }`;
}

/**
 * A refinement speaks of its field (`is required when …`), of the group where a field is missing (`must state …`), or says what
 * to do.
 */
function customMessage(issue: z.core.$ZodIssue, path: FieldPath, missing: boolean): string {
  if (!/^(?:is|needs|must) /.test(issue.message)) return issue.message;
  const about = missing && issue.message.startsWith('must ') ? path.slice(0, -1) : path;
  return `${quote(fieldName(about))} ${issue.message}`;
}

function missingMessage(issue: z.core.$ZodIssue, path: FieldPath): string {
  return issue.code === 'custom' ? customMessage(issue, path, true) : `${quote(fieldName(path))} is required`;
}

/** True when a refinement objects to a field that is there: it does not go with another. */
function contradicts(issue: z.core.$ZodIssue): boolean {
  return !issue.message.startsWith('must ');
}

function plainMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'array')
    return `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'item' : 'items'}`;
  if (issue.code === 'too_small' && issue.origin !== 'string')
    return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return issue.message;
}

/** The number a text such as `52,000`, `52 000`, `52k` or `1,04` stands for. A comma before other than three digits is a decimal one. */
function plainNumber(text: string): string | undefined {
  const match = /^([\d.,\s']+?)\s*(k)?$/i.exec(text);
  const written = match?.[1]!.replace(/[\s']/g, '');
  const digits =
    written && /,\d*$/.test(written) && !/,\d{3}$/.test(written)
      ? written.replaceAll('.', '').replace(',', '.')
      : written?.replaceAll(',', '');
  if (!digits || Number.isNaN(Number(digits))) return undefined;
  return match![2] ? String(Number(digits) * 1000) : digits;
}

/**
 * Of several shapes a value may have, the one it was meant to be: the one that knows most of its fields, then the one with the
 * fewest problems. Undefined when the value is of none of the shapes, or when the union has words of its own for all of them.
 */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): z.core.$ZodIssue[] | undefined {
  if (value === undefined || value === null || isEmptyGroup(value)) return undefined;
  const branches = issue.errors.filter(
    (branch) => !branch.some((inner) => inner.path.length === 0 && (inner.code === 'invalid_type' || inner.code === 'invalid_value')),
  );
  const aboutWhole = branches.every((branch) => branch.every((inner) => inner.path.length === 0 && inner.code !== 'unrecognized_keys'));
  if (aboutWhole && issue.message !== 'Invalid input') return undefined;
  const strangers = (branch: z.core.$ZodIssue[]) =>
    branch.reduce((sum, inner) => sum + (inner.path.length === 0 && inner.code === 'unrecognized_keys' ? inner.keys.length : 0), 0);
  const fields = typeof value === 'object' ? Object.keys(value).length : 0;
  const known = (branch: z.core.$ZodIssue[]) => fields - strangers(branch);
  return branches.sort((a, b) => known(b) - known(a) || (known(a) > 0 ? a.length - b.length : 0))[0];
}

function isEmptyGroup(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0;
}

/** The names a group of fields may hold, over all the shapes it may have. */
function knownKeys(schema: z.ZodType, path: FieldPath): string[] {
  const keys = new Set<string>();
  for (const candidate of candidatesAt(schema, path)) {
    if (candidate instanceof z.ZodObject) for (const key of Object.keys(candidate.shape)) keys.add(key);
  }
  return [...keys];
}

/** The schema of a field, for its description. */
function schemaAt(schema: z.ZodType, path: FieldPath): z.ZodType | undefined {
  const found = candidatesAt(schema, path, false);
  return found.find((candidate) => candidate.description) ?? found[0];
}

/** Every schema that may stand at a path; unions fan out. With `open`, the last one is unwrapped too. */
function candidatesAt(schema: z.ZodType, path: FieldPath, open = true): z.ZodType[] {
  const [step, ...rest] = path;
  if (step === undefined) return open ? unwrap(schema) : [schema];
  return unwrap(schema).flatMap((candidate) => {
    if (candidate instanceof z.ZodObject) {
      const next = (candidate.shape as Record<string, z.ZodType>)[String(step)];
      return next ? candidatesAt(next, rest, open) : [];
    }
    if (candidate instanceof z.ZodArray) return candidatesAt(candidate.element as z.ZodType, rest, open);
    if (candidate instanceof z.ZodRecord) return candidatesAt(candidate.valueType as z.ZodType, rest, open);
    return [];
  });
}

function unwrap(schema: z.ZodType): z.ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return unwrap(schema.unwrap() as z.ZodType);
  if (schema instanceof z.ZodUnion) return (schema.options as z.ZodType[]).flatMap(unwrap);
  return [schema];
}

function valueAt(data: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>(
    (value, step) => (value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined),
    data,
  );
}

function quote(name: string): string {
  return name ? `"${name}"` : 'the file';
}

function show(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  return String(value);
}
