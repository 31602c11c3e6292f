import { stringify } from 'yaml';

/** Strings whose YAML is kept: the names and addresses that thousands of vacancies have in common. */
const mostKept = 20_000;
const kept = new Map<string, string>();

/**
 * Plain data as YAML in blocks. The library puts the scalars into words; the maps and lists around them are put down here, because
 * making its document of them takes ten times as long as all the rest of a twin. Strings are quoted as the older YAML 1.1 needs it,
 * where `NO` is false and `2026-11-21` a moment, so that every parser reads the same.
 */
export function toYaml(data: object): string {
  return `${(Array.isArray(data) ? listLines(data) : mapLines(data)).join('\n')}\n`;
}

function mapLines(map: object): string[] {
  return Object.entries(map).flatMap(([key, value]) => withMark(`${key}:`, value, '  '));
}

function listLines(list: readonly unknown[]): string[] {
  return list.flatMap((value) => {
    if (!isNested(value) || Array.isArray(value)) return withMark('-', value, '  ');
    return mapLines(value).map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`));
  });
}

function withMark(mark: string, value: unknown, indent: string): string[] {
  if (!isNested(value)) return [`${mark} ${scalar(value)}`];
  const lines = Array.isArray(value) ? listLines(value) : mapLines(value);
  if (lines.length === 0) return [`${mark} ${Array.isArray(value) ? '[]' : '{}'}`];
  return [mark, ...lines.map((line) => indent + line)];
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function scalar(value: unknown): string {
  if (typeof value !== 'string') return String(value);
  let words = kept.get(value);
  if (words === undefined) {
    words = stringify(value, { schema: 'yaml-1.1', lineWidth: 0, blockQuote: false }).trimEnd();
    if (kept.size >= mostKept) kept.clear();
    kept.set(value, words);
  }
  return words;
}
