import type { Finder } from '../engine/finder.ts';
import { everything, readSelection, without, type Selection } from '../engine/selection.ts';
import { readControls, writeControls } from './controls.ts';
import { failureNote } from './failure-note.ts';
import { addressOf, restoreScrolling, selectionHere, stepTo, takeOverScrolling, watchScrolling, type Step } from './finder-address.ts';
import { layOut } from './finder-layout.ts';
import { findParts } from './finder-parts.ts';
import { createView, type TextStage } from './finder-view.ts';
import { searchFullText } from './full-text.ts';
import { loadFinder } from './load.ts';
import { afterPause } from './pause.ts';

/** Milliseconds without a letter after which it searches, and after which it asks for the full texts too. */
const quiet = 60;
const rest = 300;

/** What letters are typed into. */
const writable = '[name=q], [name=pay]';

/**
 * The list of vacancies with its filters. The page works without it. It makes the links of the filters boxes, and answers every choice
 * from the facet table, which is loaded when somebody comes near a filter.
 */
export function startFinder(root: HTMLElement): void {
  const parts = findParts(root);
  const view = createView(root, parts, (constraint) => go(without(wanted, constraint), 'push'));
  let finder: Finder | undefined;
  /** What the page shows, and what it is to show. */
  let shown = everything;
  let wanted = everything;
  let texts: TextStage | undefined;
  const [afterTyping, afterAnswer] = [afterPause(quiet), afterPause(rest)];
  /** True while a text is typed: its letters are one step of the history. */
  let isTyping = false;

  /** @returns why the vacancies cannot be had, if so. */
  async function load(): Promise<unknown> {
    let loaded: Finder;
    try {
      loaded = await loadFinder();
    } catch (error) {
      return error;
    }
    if (!finder) view.count(loaded, wanted);
    finder = loaded;
    return undefined;
  }

  async function want(selection: Selection, step: Step): Promise<void> {
    wanted = selection;
    if (!finder) view.wait();
    const failure = await load();
    // Only the last of several wishes is shown.
    if (wanted !== selection) return;
    if (finder) {
      shown = selection;
      stepTo(selection, step);
      // On the way back every card is laid out: the place to scroll to is known by the heights of those above it.
      parts.list.toggleAttribute('data-chosen', step !== 'none');
      show(finder);
      return;
    }
    // What the page shows is still true; only the wish for something else is gone.
    wanted = shown;
    writeControls(root, shown);
    view.settle();
    parts.alert.replaceChildren(...failureNote(failure, () => void goAndSay(selection, step)));
  }

  /** Shows a selection that was not made with the controls. */
  function go(selection: Selection, step: Step): Promise<void> {
    writeControls(root, selection);
    return want(selection, step);
  }

  /** The same where the focus is on something that goes away: then it is where the result is said. */
  async function goAndSay(selection: Selection, step: Step): Promise<void> {
    await go(selection, step);
    if (finder) parts.status.focus();
  }

  function show(finder: Finder): void {
    const query = finder.readText(shown);
    const { text, typed } = query;
    if (query.words.length === 0) {
      texts = undefined;
    } else if (texts?.text !== text || texts.typed !== typed) {
      const stage: TextStage = { text, typed };
      texts = stage;
      afterAnswer(() => void searchTexts(stage, finder));
    }
    view.show(finder, shown, query, texts);
  }

  /** Shows everything again with each answer of the full texts, unless another text is wanted by then. */
  async function searchTexts(stage: TextStage, finder: Finder): Promise<void> {
    const answer = () => {
      if (texts === stage) show(finder);
    };
    try {
      stage.hits = await searchFullText(stage.text);
      answer();
      if (stage.typed === undefined) return;
      stage.typedHits = await searchFullText(stage.typed);
    } catch {
      // Nothing is said of what was typed when only that could not be searched.
      stage.failed = !stage.hits;
    }
    answer();
  }

  /** Shows what is ticked and filled in; false when that is shown already. */
  function take(step: Step): boolean {
    afterTyping();
    const selection = readControls(root, wanted);
    if (addressOf(selection) === addressOf({ ...wanted, pages: 1 })) return false;
    void want(selection, step);
    return true;
  }

  function takeTyped(): void {
    if (take(isTyping ? 'replace' : 'push')) isTyping = true;
  }

  async function showMore(): Promise<void> {
    const before = root.querySelectorAll('.card').length;
    await want({ ...wanted, pages: wanted.pages + 1 }, 'push');
    if (parts.more.hidden) root.querySelectorAll<HTMLElement>('.card-link')[before]?.focus();
  }

  async function readAddress(): Promise<void> {
    const selection = selectionHere();
    // A jump within the page, before anything was asked for.
    if (!finder && addressOf(selection) === addressOf(wanted)) return;
    await go(selection, 'none');
    restoreScrolling();
  }

  root.addEventListener('input', ({ target }) => {
    if ((target as Element).matches(writable)) afterTyping(takeTyped);
  });
  root.addEventListener('change', ({ target }) => {
    if ((target as Element).matches(writable)) takeTyped();
    else take('push');
    isTyping = false;
  });
  parts.search.addEventListener('submit', (event) => {
    event.preventDefault();
    takeTyped();
  });
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const link = target.closest('a');
    if (target === parts.more) {
      void showMore();
    } else if (target.matches('[data-clear]')) {
      void goAndSay(everything, 'push');
    } else if (target.matches('[data-search-texts]') && finder) {
      texts = undefined;
      parts.status.focus();
      show(finder);
    } else if (link?.search && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      void goAndSay(readSelection(new URLSearchParams(link.search)), 'push');
    }
  });
  window.addEventListener('popstate', () => void readAddress());
  for (const near of [parts.panel, parts.search, parts.bar]) {
    for (const event of ['focusin', 'pointerenter', 'touchstart']) {
      near.addEventListener(event, () => void load(), { once: true, passive: true });
    }
  }

  layOut(parts);
  watchScrolling();
  // A browser may tick again what was ticked before the page was loaded anew; what is shown follows the address.
  for (const box of parts.panel.querySelectorAll<HTMLInputElement>('.choice input')) box.checked = box.defaultChecked;
  if (addressOf(selectionHere()) === addressOf(everything)) {
    restoreScrolling();
    return;
  }
  // The list of the page is no answer to this: it is not shown before the answer is there.
  root.dataset.asked = '';
  takeOverScrolling();
  view.open(selectionHere());
  void readAddress();
}
