import { formatCount } from '../../domain/words.ts';
import type { Found } from '../engine/finder.ts';
import { readSelection, toQuery, type Selection } from '../engine/selection.ts';
import { say, type FinderParts } from './finder-parts.ts';

/*
 * Every control of the finder has the name and the value that stand for it in an address; an empty value stands for nothing.
 */

type Control = HTMLInputElement | HTMLSelectElement;

const controlsOf = (root: HTMLElement) => [...root.querySelectorAll<Control>('[name]')];
const isBox = (control: Control): control is HTMLInputElement => /checkbox|radio/.test(control.type);

/** A selection with what is ticked and filled in, from its first page. What no control stands for stays: values that are not listed. */
export function readControls(root: HTMLElement, selection: Selection): Selection {
  // Values stay in the order in which they were chosen.
  const query = toQuery({ ...selection, pages: 1 });
  for (const control of controlsOf(root)) {
    const { name, value } = control;
    if (!isBox(control)) query.set(name, value);
    else if (control.checked) query.append(name, value);
    else query.delete(name, value);
  }
  const read = readSelection(query);
  return { ...read, asTyped: read.asTyped && selection.text === read.text };
}

/** Ticks and fills in a selection that was not made with the controls. */
export function writeControls(root: HTMLElement, selection: Selection): void {
  const query = toQuery(selection);
  for (const control of controlsOf(root)) {
    const values = query.has(control.name) ? query.getAll(control.name) : [''];
    if (isBox(control)) control.checked = values.includes(control.value);
    else control.value = values[0]!;
    // A select that does not offer the value of an address is left with none.
    if ('selectedIndex' in control && control.selectedIndex < 0) control.selectedIndex = 0;
  }
}

/**
 * Brings the numbers beside the controls up to date, but for those of the facets.
 * @param withoutPay how many vacancies the box for stated pay hides, or would hide.
 */
export function countControls({ panel, sort, withoutPay: pay }: FinderParts, found: Found, withoutPay: number, { text }: Selection): void {
  const [usual, newest] = sort.options;
  say(usual!, text ? 'Best match' : 'Newest');
  newest!.hidden = newest!.disabled = !text;
  say(pay, formatCount(withoutPay));
  const boxes = panel.querySelectorAll<HTMLInputElement>('[name="posted"]:not([value=""]), [name="closing"]');
  [...found.posted, found.closingSoon].forEach((count, at) => {
    const box = boxes[at]!;
    say(box.parentElement!.lastElementChild!, formatCount(count));
    disableIdle(box, count);
  });
}

/** A box that would find nothing is disabled. Not one that is ticked, or that has the focus and would lose it. */
export function disableIdle(box: HTMLInputElement, count: number): void {
  box.disabled = count === 0 && !box.checked && box !== document.activeElement;
  box.parentElement!.classList.toggle('idle', box.disabled);
}
