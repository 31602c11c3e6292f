import { parse } from 'yaml';
import { splitFile } from '../../content/frontmatter.ts';
import type { Json } from '../page/json-ld.ts';

/** A page as Markdown: the facts before it, and what a reader sees. */
export interface MarkdownTwin {
  facts: Json;
  /** Text of the first heading. */
  title: string;
  /** The Markdown below the frontmatter. */
  body: string;
}

/** Reads the Markdown of a page; an error says why it cannot be read. */
export function readMarkdownTwin(source: string): MarkdownTwin | { error: string } {
  const { yaml, body } = splitFile(source);
  if (yaml === undefined) return { error: 'it has no frontmatter' };
  try {
    const title = /^# (.*)$/m.exec(body)?.[1] ?? '';
    return { facts: readYaml(yaml), title: withoutMarks(title), body };
  } catch (error) {
    return {
      error: `its frontmatter cannot be read: ${error instanceof Error ? error.message.split('\n')[0]!.replace(/:$/, '') : String(error)}`,
    };
  }
}

/** The words of Markdown: a text without links, stress, escapes and references to characters. */
export function withoutMarks(markdown: string): string {
  return markdown
    .replace(/\]\((?:<[^>]*>|[^()\s]*)\)/g, ']')
    .replace(/(?<!\\)[[\]]|(?<!\\)\*\*|^(?:#+|>) /gm, '')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/&#(?:x([\da-f]+)|(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    );
}

/** Words that mean themselves in any YAML: no other type, no mark, no comment. */
const plainWords = /^(?!(?:true|false|null|yes|no|on|off|y|n|nan|inf)$)[\p{L}][^:#\n]*(?::(?! |$)[^:#\n]*)*$/iu;
const entryForm = /^([A-Za-z][\w-]*):(?: (.*))?$/;

/** A line of YAML: how far it is set in, and what stands there. */
interface Line {
  indent: number;
  text: string;
}

class Unusual extends Error {}

/**
 * YAML of maps and lists in blocks, a scalar a line, as a machine writes it. The library takes ten times as long, which for thousands
 * of files is most of the time of a check; it reads whatever is written in another way.
 */
export function readYaml(yaml: string): Json {
  try {
    const lines = yaml
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => ({ indent: line.length - line.trimStart().length, text: line.trimStart() }));
    const reader = new BlockReader(lines);
    const value = reader.read(0);
    if (!reader.done) throw new Unusual();
    return value;
  } catch (error) {
    if (error instanceof Unusual) return parse(yaml) as Json;
    throw error;
  }
}

class BlockReader {
  private readonly lines: Line[];
  private at = 0;

  constructor(lines: Line[]) {
    this.lines = lines;
  }

  get done(): boolean {
    return this.at >= this.lines.length;
  }

  /** The block that begins at the next line, which stands at `indent`. */
  read(indent: number): Json {
    const line = this.lines[this.at];
    if (line?.indent !== indent) throw new Unusual();
    return line.text === '-' || line.text.startsWith('- ') ? this.readList(indent) : this.readMap(indent);
  }

  private readList(indent: number): Json[] {
    const items: Json[] = [];
    for (let line = this.lines[this.at]; line?.indent === indent && line.text.startsWith('-'); line = this.lines[this.at]) {
      const inner = line.text.slice(2);
      if (line.text !== '-' && !line.text.startsWith('- ')) throw new Unusual();
      if (entryForm.test(inner)) {
        // A map whose first entry stands behind the mark.
        this.lines[this.at] = { indent: indent + 2, text: inner };
        items.push(this.readMap(indent + 2));
      } else {
        this.at++;
        items.push(inner === '' ? this.read(indent + 2) : scalar(inner));
      }
    }
    return items;
  }

  private readMap(indent: number): Json {
    const map: Record<string, Json> = {};
    for (let line = this.lines[this.at]; line?.indent === indent; line = this.lines[this.at]) {
      const [, key, inner = ''] = entryForm.exec(line.text) ?? [];
      if (key === undefined || Object.hasOwn(map, key)) throw new Unusual();
      this.at++;
      map[key] =
        inner === '' ? this.read(this.lines[this.at]?.text.startsWith('-') ? this.lines[this.at]!.indent : indent + 2) : scalar(inner);
    }
    return map;
  }
}

function scalar(text: string): Json {
  if (plainWords.test(text) && text === text.trimEnd()) return text;
  if (/^"(?:[^"\\]|\\["\\/bfnrt]|\\u[\da-f]{4})*"$/i.test(text)) return JSON.parse(text) as string;
  if (/^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/.test(text)) return Number(text);
  if (text === 'true' || text === 'false') return text === 'true';
  if (text === '[]') return [];
  if (text === '{}') return {};
  // A mark of YAML may go on below, or speak of another place.
  if (/^[&*!|>{[]/.test(text)) throw new Unusual();
  return scalarOf(text);
}

function scalarOf(text: string): Json {
  let value: Json;
  try {
    value = parse(text) as Json;
  } catch {
    throw new Unusual();
  }
  if (typeof value === 'object') throw new Unusual();
  return value;
}
