import { stringify } from 'yaml';

/** Strings whose YAML is kept: the names and addresses that thousands of vacancies have in common. */
const mostKept = 20_000;
const kept = new Map<string, string>();

/** Characters that YAML cannot hold as they are, and line ends that only some parsers know. */
const unseen = /[\0-\u001f\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff\ud800-\udfff]/u;

/** A string of JSON is one of YAML too. */
function escaped(value: string): string {
  return JSON.stringify(value).replace(
    new RegExp(unseen, 'gu'),
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * Plain data as YAML in blocks. The library puts the scalars into words; the maps and lists around them are put down here, because
 * having it lay out whole documents takes five times as long, 20 seconds for 10,000 vacancies. Strings are quoted as the older YAML 1.1 needs it,
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
    const lines = isNested(value) && !Array.isArray(value) ? mapLines(value) : [];
    return lines.length > 0 ? lines.map((line, index) => (index === 0 ? `- ${line}` : `  ${line}`)) : withMark('-', value, '  ');
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
    words = unseen.test(value) ? escaped(value) : stringify(value, { schema: 'yaml-1.1', lineWidth: 0, blockQuote: false }).slice(0, -1);
    if (kept.size >= mostKept) kept.clear();
    kept.set(value, words);
  }
  return words;
}
