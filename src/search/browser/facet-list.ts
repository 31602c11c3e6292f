import { fold } from '../../domain/fold.ts';
import { formatCount } from '../../domain/words.ts';
import { depthOf, mostListed, mostUsed, orderOf, placesAround, shortList } from '../engine/facet-order.ts';
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
   * Brings numbers, ticks and order up to date. A closed facet without a choice waits until it is opened: a click changes the numbers
   * of hundreds of values, and few of them are seen.
   * @param mayMove false to leave everything where it stands.
   */
  update(state: FacetState, mayMove: boolean): void;
}

/** Makes boxes of the links of a list. Other values, numbers and another order come with the facet table. */
export function createFacetList(list: HTMLElement, group: HTMLDetailsElement): FacetList {
  const facet = list.dataset.facet as FacetName;
  const isRemote = list.dataset.remote !== undefined;
  /** Asks for all values of a long list. */
  const all = list.parentElement!.querySelector<HTMLInputElement>(':scope > .show-all > input');
  const filter = group.querySelector<HTMLInputElement>('.facet-filter');
  const rows = new Map<string, Row>();
  let state: FacetState | undefined;
  let filterWord = '';
  /** False while the list waits to be put in order: for the table, or until it is seen. */
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
    // With each place those around it.
    const positions = new Set([...most, ...found.filter(isChosen)].flatMap((position) => [position, ...placesAround(values, position)]));
    const ids = orderOf(values, counts, positions).map((position) => values[position]!.id);
    return filterWord || !all || all.checked ? ids : ids.filter((id, at) => at < shortList || chosen.includes(id));
  }

  /** What is chosen in a closed facet shows on its title. */
  const isSeen = ({ chosen }: FacetState) => group.open || chosen.length > 0;

  function arrange(): void {
    if (!state || !isSeen(state)) return;
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
  const rearrange = () => {
    isArranged = false;
    arrange();
  };
  all?.addEventListener('change', rearrange);
  // The values with a word in their names, and the places around them; all for an empty word.
  filter?.addEventListener('input', () => {
    filterWord = fold(filter.value.trim());
    list.classList.toggle('filtered', filterWord !== '');
    rearrange();
  });
  group.addEventListener('toggle', () => {
    if (!isArranged) arrange();
  });

  return {
    facet,
    update(next, mayMove) {
      state = next;
      if (mayMove || !isArranged) rearrange();
      else for (const id of order) fill(id, next);
    },
  };
}
