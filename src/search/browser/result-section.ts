import { count, formatCount } from '../../domain/words.ts';
import type { Piece } from '../engine/highlight.ts';
import type { FoundWord } from '../engine/words.ts';
import { element, marked, toNodes } from './element.ts';
import { groupNames, vacanciesAddress, type Result, type ResultGroup } from './site-search.ts';

/** How many results of a kind are shown at first. */
export const mostShown = 5;

interface SectionOptions {
  /** What was looked for. */
  words: readonly FoundWord[];
  /** Leads to all vacancies: the rest of any other group is shown on demand. */
  all: HTMLAnchorElement;
  /** Said after the name of the group. */
  note?: string;
  /** What stands around the words, for each of the results shown at first. */
  excerpts?: readonly (readonly Piece[])[];
}

/** A group of results under its heading. */
export function resultSection(group: ResultGroup, { words, all, note = '', excerpts = [] }: SectionOptions): HTMLElement {
  const { kind, total } = group;
  const id = `${kind}${note && '-mentions'}`;
  const heading = element('h2', { id }, groupNames[kind], note, ' ', element('span', { class: 'count' }, formatCount(total)));
  const list = element('ul', {}, ...group.take(mostShown).map((result, at) => resultItem(result, words, excerpts[at])));
  const rest = total <= mostShown ? [] : [element('p', {}, kind === 'vacancy' ? all : restButton(group, list, words))];
  return element('section', { 'aria-labelledby': id }, heading, list, ...rest);
}

/** Leads to all vacancies that a text finds. */
export function allVacanciesLink(total: number, text: string, asTyped: boolean): HTMLAnchorElement {
  return element(
    'a',
    { href: vacanciesAddress(text, asTyped), 'data-all': true },
    `All ${count(total, 'vacancy', 'vacancies')} for “${text}”`,
  );
}

function restButton(group: ResultGroup, list: HTMLElement, words: readonly FoundWord[]): HTMLButtonElement {
  const name = `Show all ${formatCount(group.total)} ${groupNames[group.kind].toLowerCase()}`;
  const button = element('button', { type: 'button', class: 'link-button' }, name);
  button.addEventListener('click', () => {
    const rest = group.take(group.total).slice(mostShown);
    const items = rest.map((result) => resultItem(result, words));
    list.append(...items);
    items[0]?.querySelector('a')?.focus();
    button.remove();
  });
  return button;
}

function resultItem({ path, name, about, note }: Result, words: readonly FoundWord[], excerpt: readonly Piece[] = []): HTMLLIElement {
  return element(
    'li',
    {},
    element('h3', {}, element('a', { href: path }, ...marked(name, words))),
    ...(about ? [element('p', {}, ...marked(about, words))] : []),
    ...(excerpt.length > 0 ? [element('p', { class: 'excerpt' }, ...toNodes(excerpt))] : []),
    ...(note ? [element('p', { class: 'note' }, note)] : []),
  );
}
