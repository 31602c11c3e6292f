import { isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { FieldPath, Issue } from '../domain/issue.ts';

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
}

/**
 * Parses YAML and keeps the position of every field.
 * @param firstLine line of the file on which the YAML starts.
 */
export function readYamlFields(yaml: string, firstLine: number): YamlFields {
  const lineCounter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter, uniqueKeys: true, prettyErrors: false });
  const at = (offset: number): FilePosition => {
    const { line, col } = lineCounter.linePos(offset);
    return { line: line + firstLine - 1, column: col };
  };
  const issues = [...document.errors, ...document.warnings].map((problem) => ({
    code: problem.code === 'DUPLICATE_KEY' ? 'duplicate-field' : 'yaml-syntax',
    severity: 'error' as const,
    ...at(problem.pos[0]),
    message: problem.code === 'DUPLICATE_KEY' ? 'the same field is given twice' : `YAML cannot be read here: ${problem.message.replace(/\s+/g, ' ')}`,
    fix: yamlFix(problem.code),
  }));
  return {
    data: document.errors.length > 0 ? undefined : document.toJS(),
    issues,
    locate: (path, key = false) => at(offsetOf(document, path, key)),
  };
}

function yamlFix(code: string): string {
  switch (code) {
    case 'DUPLICATE_KEY':
      return 'keep one of the two';
    case 'TAB_AS_INDENT':
      return 'indent with spaces, never with tabs';
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return 'put quotes around a text that contains ": "';
    case 'BAD_INDENT':
      return 'line the field up with its neighbours';
    case 'MISSING_CHAR':
    case 'UNEXPECTED_TOKEN':
      return 'close every quote and bracket, and put quotes around a text that contains a special character';
    default:
      return 'compare the lines around it with another file of the folder';
  }
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
