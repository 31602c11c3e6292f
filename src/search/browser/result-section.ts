import { formatCount } from '../../domain/words.ts';
import type { Piece } from '../engine/highlight.ts';
import { everything } from '../engine/selection.ts';
import type { FoundWord } from '../engine/words.ts';
import { element, marked, toNodes } from './element.ts';
import { addressOf } from './finder-address.ts';
import { vacancies } from './finder-messages.ts';
import type { Result, ResultGroup } from './site-search.ts';

/** How many results of a kind are shown at first. */
export const mostShown = 5;

interface SectionOptions {
  /** What was looked for. */
  words: readonly FoundWord[];
  /** Leads to all vacancies: the rest of any other group is shown on demand. */
  all: HTMLAnchorElement;
  /** For what only mentions the words: what stands around them in the vacancies shown at first, by row. */
  excerpts?: ReadonlyMap<number, readonly Piece[]>;
}

/** A group of results under its heading. */
export function resultSection({ kind, title, total, take }: ResultGroup, { words, all, excerpts }: SectionOptions): HTMLElement {
  const id = excerpts ? `${kind}-mentions` : kind;
  const toItems = (results: readonly Result[]) => results.map((result) => resultItem(result, words, excerpts?.get(result.row!)));
  const list = element('ul', {}, ...toItems(take(mostShown)));
  const heading = element('h2', { id }, excerpts ? `${title} that mention it ` : `${title} `);
  heading.append(element('span', { class: 'count' }, formatCount(total)));
  const section = element('section', { 'aria-labelledby': id }, heading, list);
  if (total <= mostShown) return section;
  const button = element('button', { type: 'button', class: 'link-button' }, `Show all ${formatCount(total)} ${title.toLowerCase()}`);
  button.addEventListener('click', () => {
    const items = toItems(take(total).slice(mostShown));
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    button.remove();
  });
  section.append(element('p', {}, kind === 'vacancy' ? all : button));
  return section;
}

/** Leads to all vacancies that a text finds. */
export function allVacanciesLink(total: number, text: string, asTyped: boolean): HTMLAnchorElement {
  const href = addressOf({ ...everything, text, asTyped });
  return element('a', { href, 'data-all': '' }, `All ${vacancies(total)} for “${text}”`);
}

function resultItem({ path, name, about, note }: Result, words: readonly FoundWord[], excerpt: readonly Piece[] = []): HTMLLIElement {
  const item = element('li', {}, element('h3', {}, element('a', { href: path }, ...marked(name, words))));
  if (about) item.append(element('p', {}, ...marked(about, words)));
  if (excerpt.length > 0) item.append(element('p', { class: 'excerpt' }, ...toNodes(excerpt)));
  if (note) item.append(element('p', { class: 'note' }, note));
  return item;
}
