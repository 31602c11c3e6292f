import { fold } from '../../domain/fold.ts';
import { formatCount } from '../../domain/words.ts';
import { depthOf, mostListed, mostUsed, orderOf } from '../engine/facet-order.ts';
import { isRemoteValue, type Finder } from '../engine/finder.ts';
import type { FacetName, FacetValue } from '../facet-table.ts';
import { disableIdle } from './controls.ts';
import { element } from './element.ts';
import { say } from './finder-parts.ts';

/** A value with its box. */
interface Row {
  item: HTMLLIElement;
  box: HTMLInputElement;
  count: Element;
}

/** What a list shows. */
interface FacetState {
  finder: Finder;
  counts: ArrayLike<number>;
  /** Ids of the ticked values. */
  chosen: readonly string[];
}

/** A list of values with a box each. */
export interface FacetList {
  readonly facet: FacetName;
  /**
   * Brings numbers, ticks and order up to date.
   * @param mayMove false to leave everything where it stands.
   */
  update(state: FacetState, mayMove: boolean): void;
  /** Lists the values with a word in their names, and the places around them; all for an empty word. */
  filter(typed: string): void;
}

/** Makes boxes of the links of a list. Other values, numbers and another order come with the facet table. */
export function createFacetList(list: HTMLElement): FacetList {
  const facet = list.dataset.facet as FacetName;
  const isRemote = list.dataset.remote !== undefined;
  const rows = new Map<string, Row>();
  let state: FacetState | undefined;
  let filterWord = '';
  /** False while the list waits for what a filter lists. */
  let isArranged = true;
  /** Ids as they stand in the list. */
  let order: readonly string[] = [];

  function addRow(id: string, item: HTMLLIElement, words: readonly ChildNode[]): Row {
    const box = element('input', { type: 'checkbox', name: facet, value: id, autocomplete: 'off' });
    const label = element('label', {}, box, ...words);
    const row = { item, box, count: label.lastElementChild! };
    item.replaceChildren(label);
    rows.set(id, row);
    return row;
  }

  /** A value that the page does not list. */
  function makeRow(id: string, values: readonly FacetValue[], position: number): Row {
    const depth = depthOf(values, position);
    const item = element('li', { 'aria-level': depth > 0 && `${depth + 1}` });
    return addRow(id, item, [document.createTextNode(`${values[position]!.name} `), element('span')]);
  }

  function fill(id: string, { finder, counts, chosen }: FacetState): void {
    const position = finder.positionOf(facet, id);
    const { item, box, count } = rows.get(id) ?? makeRow(id, finder.table.values[facet], position!);
    // A page may be older than the table, and name a value that no vacancy has any more.
    const number = position === undefined ? 0 : counts[position]!;
    say(count, formatCount(number));
    box.checked = chosen.includes(id);
    item.classList.toggle('ticked', box.checked);
    disableIdle(box, number);
  }

  /** Ids of what is to be listed, in order. */
  function listed({ finder, counts, chosen }: FacetState): string[] {
    const values = finder.table.values[facet];
    const isFound = ({ id, name, also = [] }: FacetValue) =>
      isRemoteValue(id) === isRemote && (!filterWord || fold([name, ...also].join('\n')).includes(filterWord));
    const found = [...values.keys()].filter((position) => isFound(values[position]!));
    const isChosen = (position: number) => chosen.includes(values[position]!.id);
    const most = found.length > mostListed ? mostUsed(values, counts, found).slice(0, mostListed) : found;
    const positions = new Set([...most, ...found.filter(isChosen)]);
    // With each place those around it: a set that grows while it is walked is walked to its end.
    for (const position of positions) {
      const { inside } = values[position]!;
      if (inside !== undefined) positions.add(inside);
    }
    return orderOf(values, counts, positions).map((position) => values[position]!.id);
  }

  function arrange(): void {
    if (!state) return;
    isArranged = true;
    const before = order.join();
    order = listed(state);
    for (const id of order) fill(id, state);
    if (order.join() !== before) list.replaceChildren(...order.map((id) => rows.get(id)!.item));
  }

  for (const item of list.querySelectorAll('li')) {
    const old = item.firstElementChild as HTMLElement;
    // The last part of the address of its page.
    addRow(old.dataset.id ?? old.getAttribute('href')!.split('/').at(-2)!, item, [...old.childNodes]);
  }
  order = [...rows.keys()];

  return {
    facet,
    update(next, mayMove) {
      state = next;
      // A word may have been typed before the table was there.
      if (mayMove || !isArranged) arrange();
      else for (const id of order) fill(id, next);
    },
    filter(typed) {
      filterWord = fold(typed.trim());
      list.classList.toggle('filtered', filterWord !== '');
      isArranged = false;
      arrange();
    },
  };
}
