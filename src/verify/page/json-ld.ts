/** A value of JSON. */
export type Json = string | number | boolean | null | Json[] | JsonObject;
export interface JsonObject {
  [key: string]: Json | undefined;
}

/** A text of JSON-LD after reading. */
export interface JsonLd {
  /** As it stands in the script element. */
  source: string;
  /** Why it cannot be read, if it cannot. */
  error?: string;
  /** The things it describes: the members of `@graph`, or the document itself. */
  things: JsonObject[];
}

/** Reads the text of a JSON-LD script. Never throws: what is wrong is in `error`. */
export function readJsonLd(source: string): JsonLd {
  let value: Json;
  try {
    value = JSON.parse(source) as Json;
  } catch (error) {
    return { source, error: error instanceof Error ? error.message : String(error), things: [] };
  }
  const roots = (Array.isArray(value) ? value : [value]).filter(isObject);
  if (roots.length === 0) return { source, error: 'it is no object', things: [] };
  return { source, things: roots.flatMap((root) => (Array.isArray(root['@graph']) ? root['@graph'].filter(isObject) : [root])) };
}

/** True for a JSON object. */
export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as a list: nothing is empty, one value is a list of one. */
export function listOf(value: Json | undefined): Json[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** True when a thing has the type, alone or among others. */
export function isOfType(thing: Json | undefined, type: string): thing is JsonObject {
  return isObject(thing) && listOf(thing['@type']).includes(type);
}

/** Every thing of a type, however deep it stands in others. */
export function thingsOfType(value: Json | undefined, type: string): JsonObject[] {
  if (Array.isArray(value)) return value.flatMap((one) => thingsOfType(one, type));
  if (!isObject(value)) return [];
  const inside = Object.values(value).flatMap((one) => thingsOfType(one, type));
  return isOfType(value, type) ? [value, ...inside] : inside;
}

/** A value as JSON for messages, cut so that a message stays a line. */
export function show(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length <= 100 ? text : `${text.slice(0, 99)}…`;
}
