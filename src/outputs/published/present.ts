/** An object without the fields that are undefined: what is absent stays absent, in JSON and in YAML. */
export function present<T extends object>(fields: T): T {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
}
