import { failureNote } from './failure-note.ts';
import { afterPause } from './pause.ts';
import { loadIndexes, type SiteIndexes } from './site-search.ts';

/** What the search page and the dialog both have. */
export interface SearchParts {
  input: HTMLInputElement;
  status: HTMLElement;
  /** How the text was understood. */
  correction: HTMLElement;
  failure: HTMLElement;
}

/** What they do with it, each in its way. */
interface SearchSteps {
  /** Milliseconds without a letter after which it searches. */
  quiet: number;
  /** Nothing is looked for when the text is empty. */
  begin(text: string): void;
  /** @param isOver true when another text is looked for by now. */
  find(indexes: SiteIndexes, text: string, isOver: () => boolean): Promise<void> | void;
  fail(): void;
}

/** Searches for what is typed into a field. @returns what searches at once. */
export function createSearch({ input, status, correction, failure }: SearchParts, { quiet, begin, find, fail }: SearchSteps): () => void {
  const pause = afterPause(quiet);
  /** Counts searches: the answer to an earlier one is not shown any more. */
  let turn = 0;

  const search = async () => {
    pause();
    const own = ++turn;
    const isOver = () => own !== turn;
    const text = input.value.trim();
    failure.hidden = true;
    correction.replaceChildren();
    status.textContent = text && 'Searching…';
    begin(text);
    if (!text) return;
    try {
      const indexes = await loadIndexes();
      if (!isOver()) await find(indexes, text, isOver);
    } catch (error) {
      if (isOver()) return;
      fail();
      // The button takes focus along when it goes.
      const tryAgain = () => {
        input.focus();
        void search();
      };
      failure.replaceChildren(...failureNote(error, tryAgain));
      failure.hidden = false;
    }
  };
  input.addEventListener('input', () => pause(search));
  return search;
}
