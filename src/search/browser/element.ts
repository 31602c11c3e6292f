import { highlight, type Piece } from '../engine/highlight.ts';
import type { FoundWord } from '../engine/words.ts';

type Attributes = Readonly<Record<string, string | false>>;

/** Makes an element. An attribute that is false is left out; words go in as text, never as HTML. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(attribute, value);
  }
  made.append(...children);
  return made;
}

/** A text with what was looked for marked in it. */
export function marked(text: string, words: readonly FoundWord[]): (Node | string)[] {
  return toNodes(highlight(text, words));
}

/** Pieces of a text, those that were found in `<mark>`. */
export function toNodes(pieces: readonly Piece[]): (Node | string)[] {
  return pieces.map(({ text, found }) => (found ? element('mark', {}, text) : text));
}
