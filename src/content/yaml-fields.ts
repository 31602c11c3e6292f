import {
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import type { FieldPath, Issue } from '../domain/issue.ts';
import { readPlainYaml } from './plain-yaml.ts';

/** A position in a file, 1-based. */
export interface FilePosition {
  line: number;
  column: number;
}

/** YAML that knows where each of its fields stands. */
export interface YamlFields {
  /** Plain data; undefined when the YAML cannot be read. */
  data: unknown;
  issues: Omit<Issue, 'file'>[];
  /** The position of a field, or of the nearest field around it that exists. With `key`, of its name instead of its value. */
  locate(path: FieldPath, key?: boolean): FilePosition;
  /** The value of a field as it is written in the file, for example `1.10`; undefined for lists and groups. */
  sourceOf(path: FieldPath): string | undefined;
}

/**
 * Parses YAML; the position of every field can be asked for.
 * @param firstLine line of the file on which the YAML starts.
 */
export function readYamlFields(yaml: string, firstLine: number): YamlFields {
  const text = yaml.charCodeAt(0) === 0xfeff ? yaml.slice(1) : yaml;
  const plain = readPlainYaml(text);
  if (!plain) return readPositions(text, firstLine);
  let known: YamlFields | undefined;
  const positions = () => (known ??= readPositions(text, firstLine));
  return {
    data: plain.data,
    issues: [],
    locate: (path, key) => positions().locate(path, key),
    sourceOf: (path) => positions().sourceOf(path),
  };
}

/** Parses YAML with the position of every field. It takes five times as long as the data alone. */
function readPositions(text: string, firstLine: number): YamlFields {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): FilePosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const problems = [...document.errors, ...document.warnings].map((problem) => explain(problem, text, document));
  if (problems.length === 0 && text.includes('*')) problems.push(...danglingAliases(document));
  const issues = firstOfEachLine(problems.map(({ offset, ...problem }) => ({ severity: 'error' as const, ...problem, ...at(offset) })));
  return {
    data: issues.length > 0 ? undefined : document.toJS(),
    issues,
    locate: (path, key = false) => at(offsetOf(document, path, key)),
    sourceOf: (path) => {
      const node = document.getIn(path, true);
      return isScalar(node) ? node.source : undefined;
    },
  };
}

interface Problem {
  code: string;
  offset: number;
  message: string;
  fix: string;
}

const unreadable = 'yaml-syntax';

/** What the parser says, in the words of somebody who writes a vacancy. */
function explain({ code, message, pos }: YAMLError, yaml: string, document: Document.Parsed): Problem {
  const offset = pos[0];
  switch (code) {
    case 'DUPLICATE_KEY': {
      const name = /^["']?([^:"']*)/.exec(yaml.slice(offset))?.[1]?.trim();
      return { code: 'duplicate-field', offset, message: `"${name}" is given twice`, fix: 'keep one of the two' };
    }
    case 'TAB_AS_INDENT':
      return { code: unreadable, offset, message: 'the line is indented with a tab', fix: 'indent with spaces' };
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        code: unreadable,
        offset,
        message: 'the value runs into another field',
        fix: 'put quotes around a text that contains ": ", and line each field up with its neighbours',
      };
    case 'BAD_SCALAR_START':
      return { code: unreadable, offset, message: `a text cannot start with ${yaml[offset]}`, fix: 'put quotes around the text' };
    case 'BAD_DQ_ESCAPE':
      return {
        code: unreadable,
        offset,
        message: `${message.replace('Invalid escape sequence ', '')} means nothing inside double quotes`,
        fix: 'write \\\\ for a backslash, or use single quotes',
      };
    case 'TAG_RESOLVE_FAILED':
      return { code: unreadable, offset, message: 'a text cannot start with !', fix: 'put quotes around the text' };
    case 'MULTIPLE_DOCS':
      return { code: unreadable, offset, message: 'a line "---" ends the fields before the file does', fix: 'delete the line' };
  }
  const closing = /Missing closing (["'])quote/.exec(message)?.[1] ?? /^Flow .* end with a ([\]}])$/.exec(message)?.[1];
  if (closing !== undefined) {
    const opening = { ']': '[', '}': '{' }[closing] ?? closing;
    return {
      code: unreadable,
      offset: openedAt(document, offset, opening),
      message: `${opening} is opened and not closed`,
      fix: `close it with ${closing}`,
    };
  }
  if (/at node end$/.test(message)) {
    return {
      code: unreadable,
      offset,
      message: 'there is more text after the end of the value',
      fix: "put quotes around the whole text; inside single quotes, write an apostrophe as ''",
    };
  }
  if (code === 'BAD_INDENT')
    return {
      code: unreadable,
      offset,
      message: 'the line does not line up with those around it',
      fix: 'line the field up with its neighbours',
    };
  return {
    code: unreadable,
    offset,
    message: `this cannot be read: ${message.replace(/\s+/g, ' ')}`,
    fix: 'compare the lines around it with another file of the folder',
  };
}

/** Where the quotation mark or bracket stands that is not closed at an offset. */
function openedAt(document: Document.Parsed, offset: number, opening: string): number {
  let start = offset;
  visit(document, (_, node) => {
    if (!isNode(node) || !node.range || node.range[0] >= offset || node.range[1] < offset) return;
    const quoted = isScalar(node) && node.type === (opening === '"' ? 'QUOTE_DOUBLE' : 'QUOTE_SINGLE');
    const bracketed = isCollection(node) && node.flow && isMap(node) === (opening === '{');
    if (opening === '[' || opening === '{' ? bracketed : quoted) start = node.range[0];
  });
  return start;
}

/** A text that starts with `*` refers to an anchor; where there is none, the data cannot be made. */
function danglingAliases(document: Document.Parsed): Problem[] {
  const found: Problem[] = [];
  visit(document, {
    Alias(_, alias) {
      if (alias.resolve(document)) return;
      found.push({
        code: unreadable,
        offset: alias.range?.[0] ?? 0,
        message: 'a text cannot start with *',
        fix: 'put quotes around the text',
      });
    },
  });
  return found;
}

/** One slip makes the parser complain several times; the first complaint of a line is the one to read. */
function firstOfEachLine<T extends FilePosition>(issues: readonly T[]): T[] {
  const lines = new Set<number>();
  return issues.filter(({ line }) => !lines.has(line) && lines.add(line));
}

/** Walks down the path as far as the document has it. */
function offsetOf(document: Document.Parsed, path: FieldPath, key: boolean): number {
  let node: unknown = document.contents;
  let offset = startOf(document.contents) ?? 0;
  for (const [depth, step] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
      if (!pair) break;
      const last = depth === path.length - 1;
      offset = startOf(last && key ? pair.key : pair.value) ?? startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      const item = node.items[Number(step)];
      if (item === undefined) break;
      offset = startOf(item) ?? offset;
      node = item;
    } else {
      break;
    }
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return isNode(node) ? (node as Node).range?.[0] : undefined;
}
