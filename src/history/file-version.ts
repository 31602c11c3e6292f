import { extname } from 'node:path/posix';
import { parse } from 'yaml';
import { splitFile } from '../content/frontmatter.ts';
import { bodyWords } from './body-words.ts';

/**
 * A content file as it was after a commit. Fields are parsed one by one and only when they are asked for, because of two versions most
 * are written the same, and parsing YAML is what costs most.
 */
export class FileVersion {
  private readonly path: string;
  private readonly yaml: string | undefined;
  private readonly body: string;
  private splitFields: { parts: ReadonlyMap<string, string> | undefined } | undefined;
  private whole: Record<string, unknown> | undefined;
  private bodyAsWords: { words: string[] | undefined } | undefined;

  constructor(path: string, source: string) {
    this.path = path;
    const split = /\.ya?ml$/.test(path) ? { yaml: source, body: '' } : splitFile(source);
    this.yaml = split.yaml;
    this.body = split.body;
  }

  private get parts(): ReadonlyMap<string, string> | undefined {
    this.splitFields ??= { parts: this.yaml === undefined ? undefined : toParts(this.yaml) };
    return this.splitFields.parts;
  }

  /** False when the file has no frontmatter: nothing can be said of such a version. */
  get isReadable(): boolean {
    return this.yaml !== undefined;
  }

  /** True when the source of a field is letter for letter the same in both; false when that cannot be told without parsing. */
  hasSameSource(field: string, other: FileVersion): boolean {
    if (this.yaml === other.yaml) return true;
    if (!this.parts || !other.parts || this.yaml?.includes('&') || other.yaml?.includes('&')) return false;
    return this.parts.get(field) === other.parts.get(field);
  }

  /** The value of a field; undefined where it is absent. @throws Error where the YAML cannot be read. */
  value(field: string): unknown {
    if (this.parts && !this.parts.has(field)) return undefined;
    const part = this.parts?.get(field);
    if (part !== undefined && !this.whole) {
      try {
        return parseField(field, part);
      } catch {
        // Part of it may stand elsewhere, as an anchor does.
      }
    }
    this.whole ??= readWhole(this.yaml ?? '');
    return this.whole[field];
  }

  /** True when both have the same text below the frontmatter, letter for letter. */
  hasSameBody(other: FileVersion): boolean {
    return this.body === other.body;
  }

  /** The words of the text as a reader reads them; undefined where it cannot be read. */
  words(): string[] | undefined {
    this.bodyAsWords ??= { words: bodyWords(this.body, extname(this.path) === '.mdx' ? 'mdx' : 'md') };
    return this.bodyAsWords.words;
  }
}

/** A day, or words without any sign that means something in YAML: most fields asked for are one, and the parser is slow. */
const plainValue = /^\w+: (\d{4}-\d\d-\d\d|[A-Za-z][\w ,()/-]*)$/;
const noText = /^(?:true|false|null)$/i;

function parseField(field: string, part: string): unknown {
  const plain = plainValue.exec(part)?.[1];
  return plain !== undefined && !noText.test(plain) ? plain : (parseYaml(part) as Record<string, unknown>)[field];
}

function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: 'error' });
}

function readWhole(yaml: string): Record<string, unknown> {
  const data: unknown = parseYaml(yaml);
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>) : {};
}

/**
 * The source of each field of the outermost level.
 * @returns undefined when a line at the margin is neither the start of a field nor clearly the rest of one.
 */
function toParts(yaml: string): ReadonlyMap<string, string> | undefined {
  const parts = new Map<string, string>();
  let field: string | undefined;
  let lines: string[] = [];
  const close = () => {
    if (field !== undefined) parts.set(field, lines.join('\n').trimEnd());
  };
  for (const line of yaml.split(/\r?\n/)) {
    const start = /^(\w+):(?:\s|$)/.exec(line)?.[1];
    if (start !== undefined) {
      close();
      if (parts.has(start)) return undefined;
      field = start;
      lines = [line];
    } else if (line.startsWith('#')) continue;
    else if (line.trim() === '' || /^(?:\s|-(?:\s|$)|[\]}])/.test(line)) lines.push(line);
    else return undefined;
  }
  close();
  return parts;
}
