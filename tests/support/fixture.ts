import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { JSDOM } from 'jsdom';
import { rolebook, type CommandResult } from './command.ts';
import { temporaryContent, temporaryFolder, writeFiles } from './temporary.ts';

export { temporaryContent, temporaryFolder, writeFiles };

/** A content folder of `tests/fixtures`. */
export function fixture(name: string): string {
  return resolve('tests/fixtures', name);
}

/**
 * Runs `rolebook build --incremental` on a content folder: builds of one state of the code then share the program of the pages.
 * Without `outDir` the site goes to a folder that is removed when the tests are done.
 */
export async function build(content: string, outDir = join(temporaryFolder(), 'dist'), environment: Record<string, string> = {}) {
  const result = await rolebook(['build', '--incremental', '--outDir', outDir], { ROLEBOOK_CONTENT: content, ...environment });
  return { ...result, dist: outDir };
}

/**
 * Builds a content folder that has no errors.
 * @throws Error with what the command said when it did not exit with 0.
 */
export async function buildSite(content: string, outDir?: string): Promise<BuiltSite> {
  const result = await build(content, outDir);
  if (result.status !== 0) throw new Error(`The build of ${content} ended with ${result.status}:\n${linesOf(result).join('\n')}`);
  return new BuiltSite(result.dist);
}

/** Everything a command printed, by line. */
export function linesOf({ stdout, stderr }: CommandResult): string[] {
  return `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
}

/** Paths of all files below a folder, with `/`, in order. */
export function filesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => relative(folder, join(item.parentPath, item.name)).split(sep).join('/'))
    .sort();
}

const parser = new new JSDOM('').window.DOMParser();

/** A built site as a visitor meets it. */
export class BuiltSite {
  readonly dist: string;
  /** Paths of all files. */
  readonly files: readonly string[];
  /** Addresses of all pages. */
  readonly pages: readonly string[];
  private readonly documents = new Map<string, Document>();

  constructor(dist: string) {
    this.dist = dist;
    this.files = filesIn(dist);
    this.pages = this.files
      .filter((file) => file.endsWith('.html'))
      .map((file) => `/${file}`.replace(/\/index\.html$/, '/'))
      .sort();
  }

  /** The HTML of a page as it was written. */
  html(page: string): string {
    return readFileSync(join(this.dist, page.endsWith('/') ? `${page}index.html` : page), 'utf8');
  }

  document(page: string): Document {
    const known = this.documents.get(page);
    if (known) return known;
    const document = parser.parseFromString(this.html(page), 'text/html');
    this.documents.set(page, document);
    return document;
  }

  /** What a reader reads on a page, on one line. */
  text(page: string, selector = 'main'): string {
    return textOf(this.document(page).querySelector(selector));
  }
}

/** Elements that stand within a line. */
const inline = new Set('A ABBR B CODE EM I KBD MARK Q S SMALL SPAN STRONG SUB SUP TIME'.split(' '));

/** The text of an element on one line, with a space between blocks; empty when there is no element. */
export function textOf(element: Element | null | undefined): string {
  return wordsOf(element).replace(/\s+/g, ' ').trim();
}

function wordsOf(node: Node | null | undefined): string {
  if (!node) return '';
  if (node.nodeType === 3) return node.textContent ?? '';
  const words = [...node.childNodes].map(wordsOf).join('');
  return inline.has(node.nodeName) ? words : ` ${words} `;
}
