import { shorten } from '../../domain/words.ts';

/** Longest text that is shown whole. */
const longestText = 72;
const step = '  ';

/**
 * A value as JSON for a reader, shortened where it says nothing new, with an ellipsis wherever something is left out: of a list only the
 * first item with the number of the others, of a long text the beginning. An address stays whole.
 */
export function toShortJson(value: unknown, indent = ''): string {
  if (typeof value === 'string') return JSON.stringify(value.includes(' ') ? shorten(value, longestText) : value);
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = indent + step;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    const lines = [toShortJson(value[0], inner), ...(value.length > 1 ? [`… ${value.length - 1} more`] : [])];
    return enclosed('[', lines, ']', indent);
  }
  const lines = Object.entries(value).map(([name, field]) => `${JSON.stringify(name)}: ${toShortJson(field, inner)}`);
  return lines.length === 0 ? '{}' : enclosed('{', lines, '}', indent);
}

function enclosed(open: string, lines: readonly string[], close: string, indent: string): string {
  return `${open}\n${lines.map((line) => indent + step + line).join(',\n')}\n${indent}${close}`;
}
