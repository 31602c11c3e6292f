import { z } from 'zod';
import { fieldName, type FieldPath, type Issue } from '../domain/issue.ts';
import { didYouMean } from '../domain/suggest.ts';
import type { YamlFields } from './yaml-fields.ts';

type FieldIssue = Omit<Issue, 'file'>;

/** Turns what zod says of an entry into issues at the position of each field, with the field's own description as the remedy. */
export function toSchemaIssues(error: z.ZodError, schema: z.ZodType, fields: YamlFields): FieldIssue[] {
  return error.issues.flatMap((issue) => toFieldIssues(issue, [], schema, fields));
}

function toFieldIssues(issue: z.core.$ZodIssue, outer: FieldPath, schema: z.ZodType, fields: YamlFields): FieldIssue[] {
  const path: FieldPath = [...outer, ...(issue.path as (string | number)[])];
  const name = fieldName(path);
  const value = valueAt(fields.data, path);
  const at = (key = false) => fields.locate(path, key);

  if (issue.code === 'unrecognized_keys') {
    const known = knownKeys(schema, path);
    return issue.keys.map((key) => ({
      code: 'unknown-field',
      severity: 'error',
      ...fields.locate([...path, key], true),
      message: `${quote(fieldName([...path, key]))} is not a field${path.length ? ` of ${name}` : ''}`,
      fix: didYouMean(key, known),
    }));
  }
  if (issue.code === 'invalid_union') {
    const branch = closestBranch(issue, value);
    if (branch) return branch.flatMap((inner) => toFieldIssues(inner, path, schema, fields));
  }
  if (value === undefined) {
    return [{ code: 'missing-field', severity: 'error', ...at(), message: missingMessage(issue, name), fix: addField(path, schema) }];
  }
  if (value === null) {
    return [{ code: 'missing-field', severity: 'error', ...at(true), message: `${quote(name)} is empty`, fix: addField(path, schema) }];
  }
  if (issue.code === 'invalid_value') {
    return [{ code: 'invalid-value', severity: 'error', ...at(), message: `${quote(name)} cannot be ${show(value)}`, fix: didYouMean(String(value), issue.values.map(String)) }];
  }
  if (issue.code === 'invalid_type') {
    return [{ code: 'wrong-type', severity: 'error', ...at(), message: `${quote(name)} must be ${kinds[issue.expected] ?? issue.expected}, not ${show(value)}`, fix: typeFix(issue.expected, value, path, schema) }];
  }
  return [{ code: 'invalid-value', severity: 'error', ...at(), message: `${quote(name)} ${plainMessage(issue)}`, fix: addField(path, schema) }];
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

function missingMessage(issue: z.core.$ZodIssue, name: string): string {
  return issue.code === 'custom' ? `${quote(name)} ${issue.message}` : `${quote(name)} is required`;
}

function plainMessage(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'array') return `needs at least ${issue.minimum} ${issue.minimum === 1 ? 'item' : 'items'}`;
  if (issue.code === 'too_small' && issue.origin !== 'string') return `must be ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}`;
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  return issue.message;
}

function typeFix(expected: string, value: unknown, path: FieldPath, schema: z.ZodType): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return `put quotes around it: "${String(value)}"`;
  if (expected === 'array' && typeof value === 'string') return `write it as a list: [${value}]`;
  if (expected === 'number' && typeof value === 'string' && /^[\d.,\s']+$/.test(value)) return `write the plain number: ${value.replace(/[,\s']/g, '')}`;
  return addField(path, schema);
}

/** `add "title: …": The job alone, …` from the description every field carries. */
function addField(path: FieldPath, schema: z.ZodType): string {
  const key = path.at(-1);
  const description = schemaAt(schema, path)?.description;
  const what = typeof key === 'string' ? `write "${key}: …"` : 'fill in the item';
  return description ? `${what}. ${description}` : what;
}

/** Of several shapes a value may have, the one it comes closest to: the fewest problems, those deeper inside counting less. */
function closestBranch(issue: z.core.$ZodIssueInvalidUnion, value: unknown): z.core.$ZodIssue[] | undefined {
  if (value === undefined || value === null || issue.errors.length === 0) return undefined;
  const cost = (branch: z.core.$ZodIssue[]) =>
    branch.reduce((sum, inner) => sum + (inner.path.length === 0 && inner.code === 'invalid_type' ? 100 : inner.code === 'unrecognized_keys' ? 2 * inner.keys.length : 1), 0);
  const costs = issue.errors.map(cost);
  const least = Math.min(...costs);
  return least >= 100 || issue.errors.every((branch) => branch.every((inner) => inner.path.length === 0 && inner.code !== 'unrecognized_keys'))
    ? undefined
    : issue.errors[costs.indexOf(least)];
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
  return path.reduce<unknown>((value, step) => (value !== null && typeof value === 'object' ? (value as Record<string | number, unknown>)[step] : undefined), data);
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
