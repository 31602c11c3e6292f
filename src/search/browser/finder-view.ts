import { jobsPageSize } from '../../domain/pagination.ts';
import { count, formatCount } from '../../domain/words.ts';
import type { Finder } from '../engine/finder.ts';
import { constraintsOf, type Constraint, type Selection } from '../engine/selection.ts';
import type { TextQuery } from '../engine/text-index.ts';
import { createChips } from './chips.ts';
import { countControls } from './controls.ts';
import { correctionNote } from './correction-note.ts';
import { createFacetPanel } from './facet-panel.ts';
import { showFeedLinks } from './feed-links.ts';
import { addressOf, pageHere } from './finder-address.ts';
import { relaxationLinks, vacancies } from './finder-messages.ts';
import { say, type FinderParts } from './finder-parts.ts';
import type { FullTextHits } from './full-text.ts';
import { afterPause } from './pause.ts';
import { createResultList } from './result-list.ts';

/** What is known of the full texts for a query. */
export interface TextStage {
  /** What the texts are searched for, and what was typed where that was corrected. */
  text: string;
  typed: string | undefined;
  /** Absent while the texts are searched, and when they cannot be. */
  hits?: FullTextHits;
  typedHits?: FullTextHits;
  failed?: boolean;
}

/** The page of the finder. */
export interface FinderView {
  /** @param texts absent when no text is looked for. */
  show(finder: Finder, selection: Selection, query: TextQuery, texts: TextStage | undefined): void;
  /** Brings the numbers of the page up to date, which may be older than the table. */
  count(finder: Finder, selection: Selection): void;
  /** While something is loaded: what is there stays, unless the address asks for something else. */
  wait(): void;
  /** Says what the page shows as it did before. */
  settle(): void;
  /** Opens the facets of chosen values. */
  open(selection: Selection): void;
}

/** @param remove takes something away that was chosen, and is done when the page shows what is left. */
export function createView(root: HTMLElement, parts: FinderParts, remove: (constraint: Constraint) => Promise<void>): FinderView {
  const { results, status, alert, reading, nothing, relaxations, textsFailed, more, number, show: showButton } = parts;
  const pagination = root.querySelector('nav');
  const panel = createFacetPanel(parts.panel);
  const showResults = createResultList(parts);
  const showChips = createChips(parts, remove);
  /** What the status says of the list that is shown. */
  let summary = status.textContent;
  const afterPainting = afterPause(0);

  /** The pages of a list are added one to the other; only the further ones of the list of everything are pages of their own. */
  const usePages = (isMore: boolean) => {
    const isFirst = pageHere() === 1;
    more.hidden = !isFirst || !isMore;
    if (pagination) pagination.hidden = isFirst;
  };
  const settle = () => {
    results.ariaBusy = null;
    root.removeAttribute('data-asked');
    say(status, summary);
  };
  usePages(pagination !== null);

  return {
    show(finder, selection, query, texts) {
      const inFullText = texts?.hits?.vacancies;
      const found = finder.find(selection, query, inFullText);
      const total = found.rows.length;
      const asked = constraintsOf(selection);
      const isSearching = texts && !texts.hits && !texts.failed;
      const from = (pageHere() - 1) * jobsPageSize;
      const to = from + selection.pages * jobsPageSize;
      const hadFocus = results.contains(document.activeElement);

      showResults({ finder, selection, found, from, to, texts: texts?.hits });
      usePages(total > to);
      say(more, `Show ${formatCount(Math.min(total - to, jobsPageSize))} more`);
      panel.update(finder, found, selection);
      // How many the box for stated pay hides can only be counted without it.
      const withoutPay = selection.statedPayOnly
        ? finder.count({ ...selection, statedPayOnly: false }, query, inFullText) - total
        : found.withoutPay;
      countControls(parts, found, withoutPay, selection);
      showChips(finder, selection);
      showFeedLinks(parts, asked);
      const typed: Selection = { ...selection, asTyped: true, pages: 1 };
      const typedFound = texts?.typedHits ? finder.count(typed, undefined, texts.typedHits.vacancies) : 0;
      const mentions = typedFound > 0 ? count(typedFound, 'vacancy mentions it', 'vacancies mention it') : '';
      reading.replaceChildren(...correctionNote(query, () => addressOf(typed), mentions));
      textsFailed.hidden = !texts?.failed;
      alert.replaceChildren();

      afterPainting();
      nothing.hidden = total > 0 || isSearching === true;
      if (!nothing.hidden) {
        relaxations.replaceChildren();
        // Other selections are tried when the page has been painted.
        afterPainting(() => relaxations.replaceChildren(...relaxationLinks(finder, selection, inFullText)));
      }

      const size = vacancies(finder.size);
      summary = total === 0 && isSearching ? 'Searching the full texts…' : asked.length > 0 ? `${formatCount(total)} of ${size}` : size;
      settle();
      say(showButton, `Show ${vacancies(total)}`);
      const filters = asked.filter(([name]) => name !== 'q').length;
      say(number, filters > 0 ? `(${filters})` : '');
      if (hadFocus && document.activeElement === document.body) status.focus({ preventScroll: true });
    },
    count(finder, selection) {
      panel.update(finder, finder.find(selection), selection);
    },
    wait() {
      results.ariaBusy = 'true';
      say(status, 'Loading…');
    },
    settle,
    open: panel.open,
  };
}
