import { jobsPath } from '../../domain/paths.ts';
import { readSelection, toQuery, type Selection } from '../engine/selection.ts';
import { afterPause } from './pause.ts';

/** How the address follows a change: a step one can go back from, a correction of the last one, or not at all. */
export type Step = 'push' | 'replace' | 'none';

/** Milliseconds without scrolling after which the place is remembered. */
const quiet = 100;

/** Address of a selection, on the page of all vacancies or another. */
export function addressOf(selection: Selection, path = jobsPath()): string {
  const query = toQuery(selection).toString();
  return query ? `${path}?${query}` : path;
}

/** The selection in the address of the page. */
export function selectionHere(): Selection {
  return readSelection(new URLSearchParams(location.search));
}

/** The page of the whole list that the page's path names: 2 for `/jobs/page/2/`. */
export function pageHere(): number {
  return Number(/\/page\/(\d+)/.exec(location.pathname)?.[1] ?? 1);
}

/** Makes the address that of a selection. */
export function stepTo(selection: Selection, step: Step): void {
  const address = addressOf(selection);
  if (step === 'none' || address === location.pathname + location.search) return;
  takeOverScrolling();
  rememberScrolling();
  if (step === 'push') history.pushState(window.scrollY, '', address);
  else history.replaceState(window.scrollY, '', address);
}

/**
 * From now on it is remembered here how far the page was scrolled at each step: a browser that goes back, or loads the page again,
 * would scroll before the results of that step are there.
 */
export function takeOverScrolling(): void {
  history.scrollRestoration = 'manual';
}

/** Scrolls to where the visitor was at this step. */
export function restoreScrolling(): void {
  const top: unknown = history.state;
  if (typeof top === 'number') window.scrollTo({ top, behavior: 'instant' });
}

function rememberScrolling(): void {
  if (history.scrollRestoration === 'manual' && history.state !== window.scrollY) history.replaceState(window.scrollY, '');
}

/** Remembers how far the page is scrolled whenever it comes to rest, and when it is left. */
export function watchScrolling(): void {
  const pause = afterPause(quiet);
  window.addEventListener('scroll', () => pause(rememberScrolling));
  window.addEventListener('pagehide', rememberScrolling);
}
