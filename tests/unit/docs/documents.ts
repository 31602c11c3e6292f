import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { slug } from 'github-slugger';
import type { Nodes, Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

/** Absolute path of the repository. */
export const repository = fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '');

/** A block of code in a document. */
export interface CodeBlock {
  lang: string;
  /** What follows the language on the first line: for an example, the path of its file. */
  path: string | undefined;
  text: string;
}

/** What the tests look at in a document. */
export interface Document {
  /** Path in the repository. */
  file: string;
  text: string;
  /** Code within a line, without the backticks. */
  spans: string[];
  blocks: CodeBlock[];
  /** Targets of links and pictures. */
  links: string[];
  /** Ids of the headings, as hosts of repositories make them. */
  anchors: Set<string>;
}

/** Every document of the repository that speaks of it. */
export const documents: readonly Document[] = ['README.md', 'CONTRIBUTING.md', 'content/README.md', 'tests/README.md'].map((file) =>
  parseDocument(file, readFileSync(join(repository, file), 'utf8')),
);

/** The document of that path. */
export function documentOf(file: string): Document {
  const found = documents.find((document) => document.file === file);
  if (!found) throw new Error(`${file} is not among the documents.`);
  return found;
}

/** Reads the parts of a document that tests look at. */
export function parseDocument(file: string, text: string): Document {
  const document: Document = { file, text, spans: [], blocks: [], links: [], anchors: new Set() };
  collect(remark().use(remarkGfm).parse(text), document);
  return document;
}

function collect(node: Nodes | Root, document: Document): void {
  if (node.type === 'inlineCode') document.spans.push(node.value);
  else if (node.type === 'code') document.blocks.push({ lang: node.lang ?? '', path: node.meta ?? undefined, text: `${node.value}\n` });
  else if (node.type === 'link' || node.type === 'image' || node.type === 'definition') document.links.push(node.url);
  else if (node.type === 'heading') document.anchors.add(slug(plainText(node)));
  if ('children' in node) for (const child of node.children) collect(child, document);
}

function plainText(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}

/** What lies at the top of the repository. */
const topLevel: ReadonlySet<string> = new Set(readdirSync(repository));
/** Made by a build, so absent from a fresh clone. */
const made: ReadonlySet<string> = new Set(['dist', '.cache', '.astro', 'coverage', 'node_modules']);
const ofRepository = /[\w-]\.(?:[cm]?[jt]s|astro|json|mdx?|ya?ml|css)$/;

/**
 * Whether a word is meant as a path of the repository: it begins with a folder that is there, or it is a file of a kind that the
 * repository holds. Patterns with `<name>`, addresses of pages and packages are not.
 */
export function looksLikePath(word: string, file: string): boolean {
  if (!/^[\w.][\w.@/-]*$/.test(word) || word.startsWith('..')) return false;
  const [first = '', ...rest] = word.split('/');
  if (made.has(first)) return false;
  const folders = rest.length > 0 && (topLevel.has(first) || existsSync(join(repository, dirname(file), first)));
  return folders || ofRepository.test(word);
}

/** Whether a path exists, seen from the top of the repository or from the folder of the document that names it. */
export function pathExists(path: string, file: string): boolean {
  return [repository, join(repository, dirname(file))].some((from) => existsSync(join(from, path)));
}

/** Files of a folder of the repository that end in `ending`, with their text. */
export function sourceFiles(folder: string, ending: string): { file: string; text: string }[] {
  return readdirSync(join(repository, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ file: `${folder}/${name}`, text: readFileSync(join(repository, folder, name), 'utf8') }));
}
