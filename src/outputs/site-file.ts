import { toBodyTree } from '../content/body-tree.ts';
import type { Entry } from '../content/entry.ts';
import type { SiteGraph, Vacancy } from '../content/graph.ts';
import { toPostingFacts } from '../content/posting-facts.ts';
import { keepsTexts, keepText, remember } from '../content/readings.ts';
import { toPostingWords } from '../content/posting-html.ts';
import type { SiteHistory } from '../history/history.ts';

/** What stands in a file: a text, bytes, or a long text in pieces. */
export type FileContent = string | Uint8Array | Generator<Piece, void>;

/** A piece of a long text. One with a name that no other of its file has need not be made again as long as what it reads stays. */
export type Piece = string | NamedPiece;

export interface NamedPiece {
  name: string;
  /** Makes the text. It reads what it needs itself, as a file does. */
  make(): string;
}

/** The text of a piece. */
export function textOfPiece(piece: Piece): string {
  return typeof piece === 'string' ? piece : piece.make();
}

/** A file of the site that is not a page. */
export interface SiteFile {
  /** As a browser asks for it, for example `/jobs/acme/engineer.json`. */
  path: string;
  /** What makes it, where a file of this path could be made by something else one day; then it is another file. */
  by?: string;
  /**
   * Makes what stands in it, when it is written and not before: a large site never holds all of its files. It reads what it needs from
   * the graph itself and holds no more than names and entries from before: only so is it known on what the file depends.
   */
  content(): FileContent | Promise<FileContent>;
}

/** What files are made of. */
export interface FileSource {
  graph: SiteGraph;
  /** The text below the frontmatter of an entry; empty when there is none. */
  bodyOf(entry: Entry): string;
  /** Everything a vacancy says as the HTML of a `JobPosting`'s description: its words, then its facts. */
  postingHtml(vacancy: Vacancy): string;
  /** A picture of the content folder by its path, for example `/media/acme.svg`; undefined when there is none. */
  readMedia(path: string): Uint8Array | undefined;
  /** What the commits of the content say. */
  history: SiteHistory;
  /** Absolute path of a folder that outlives a build. */
  cacheDir: string;
  /** Tells whoever builds the site something, in one line. */
  report(line: string): void;
}

/** The files of one kind. */
export type FileMaker = (source: FileSource) => Iterable<SiteFile>;

/** Descriptions that are kept: several files say the same, and 12,000 of them take about 80 MB. */
const mostKept = 12_000;

/** Where a source gets its parts from. */
export interface SourceParts {
  cacheDir: string;
  /** Gives the text below the frontmatter of an entry's file. */
  readBody(entry: Entry): string;
  /** Gives a picture by its path; without it there are none. */
  readMedia?: FileSource['readMedia'] | undefined;
  /** What the commits say; nothing without it. */
  history?: SiteHistory | undefined;
  /** Takes what is to be told; without it nothing is. */
  report?: FileSource['report'] | undefined;
}

/** What the files of a graph are made of. */
export function toFileSource(graph: SiteGraph, parts: SourceParts): FileSource {
  const { cacheDir, readBody, readMedia = () => undefined, report = () => {} } = parts;
  const { history = { byFile: new Map(), lastCommitted: new Map() } } = parts;
  const descriptions = new Map<string, () => string>();
  const bodyOf = (entry: Entry) => (entry.hasBody ? readBody(entry) : '');
  const describe = (vacancy: Vacancy) => {
    const words = toPostingWords(vacancy.entry, (format) => toBodyTree(bodyOf(vacancy.entry), format, {}), graph.skills);
    return [words, toPostingFacts(vacancy, graph)].filter(Boolean).join('\n');
  };
  return {
    graph,
    history,
    cacheDir,
    bodyOf,
    readMedia,
    report,
    postingHtml(vacancy) {
      const make = () => describe(vacancy);
      if (keepsTexts()) return keepText(`descriptions/${vacancy.id}`, '', make);
      let description = descriptions.get(vacancy.id);
      if (description === undefined) {
        if (descriptions.size >= mostKept) descriptions.delete(descriptions.keys().next().value!);
        descriptions.set(vacancy.id, (description = remember(make)));
      }
      return description();
    },
  };
}
