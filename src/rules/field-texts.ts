import type { FieldPath } from '../domain/issue.ts';

/** A text of an entry's fields. */
export interface FieldText {
  path: FieldPath;
  text: string;
}

/** Every text in a value, with its path. @param path that of the value. */
export function textsIn(value: unknown, path: FieldPath): FieldText[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}
