import { parseFragment } from 'parse5';
import type { Parent } from '../page/elements.ts';

let last: { html: string; tree: Parent } | undefined;

/** The HTML of a description as a tree. Several rules ask for that of one posting in turn, so the last one is kept. */
export function descriptionTree(html: string): Parent {
  if (last?.html !== html) last = { html, tree: parseFragment(html) };
  return last.tree;
}
