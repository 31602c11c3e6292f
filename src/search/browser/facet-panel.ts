import type { Finder, Found } from '../engine/finder.ts';
import type { Selection } from '../engine/selection.ts';
import { createFacetList } from './facet-list.ts';

/** The facets of the panel. */
export interface FacetPanel {
  update(finder: Finder, found: Found, selection: Selection): void;
  /** Opens the facets of chosen values. */
  open(selection: Selection): void;
}

/** Makes the links of the panel boxes. */
export function createFacetPanel(panel: HTMLElement): FacetPanel {
  const lists = [...panel.querySelectorAll<HTMLElement>('[data-facet]')].map((list) => {
    const group = list.closest('details')!;
    return { ...createFacetList(list, group), group };
  });
  /** The facet that somebody is busy with: nothing in it changes its place. */
  let held: HTMLElement | undefined;
  let settle = () => {};

  // Not when the focus merely goes: a press on another value of the same facet takes it away first, and the value would move from
  // under the finger.
  const turnTo = ({ target }: Event) => {
    const group = lists.find((one) => one.group.contains(target as Node))?.group;
    if (group === held) return;
    held = group;
    settle();
  };
  document.addEventListener('focusin', turnTo);
  document.addEventListener('pointerdown', turnTo);

  return {
    update(finder, { counts }, { values }) {
      settle = () => {
        for (const { facet, group, update } of lists) update({ finder, counts: counts[facet], chosen: values[facet] }, group !== held);
      };
      settle();
    },
    open({ values }) {
      for (const { facet, group } of lists) group.open ||= values[facet].length > 0;
    },
  };
}
