import { searchPath } from '../../domain/paths.ts';
import { count } from '../../domain/words.ts';
import { correctionNote } from './correction-note.ts';
import { element } from './element.ts';
import { failureNote } from './failure-note.ts';
import { OptionList } from './option-list.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { resultOptions, sectionOptions, startOptions } from './search-options.ts';
import { loadIndexes, searchAddress, searchSite, totalOf, typedAddress, type SiteResults } from './site-search.ts';
import type { SlashKey } from './slash-key.ts';

/** Milliseconds without a letter after which it searches. */
const quiet = 80;

/** Search without leaving the page: names and descriptions of everything; full texts are for the search page. */
class SearchDialog {
  readonly #input = element('input', {
    name: 'q',
    role: 'combobox',
    'aria-label': 'Search vacancies, guides, companies, skills, places and articles',
    'aria-autocomplete': 'list',
    'aria-controls': 'search-options',
    placeholder: 'Search',
    autocomplete: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  readonly #close = element('button', { type: 'button', class: 'link-button' }, 'Close');
  readonly #form = element('form', { action: searchPath, role: 'search' }, this.#input, this.#close);
  readonly #status = element('span', { role: 'status' });
  readonly #correction = element('span');
  readonly #failure = element('div', { role: 'alert', class: 'notice amber' });
  readonly #list = element('div', { id: 'search-options', role: 'listbox', 'aria-label': 'Results' });
  readonly #clear = element('button', { type: 'button', class: 'link-button' }, 'Clear recent searches');
  readonly #slash = element('input', { type: 'checkbox' });
  readonly #settings = element('div', { class: 'settings' }, this.#clear, element('label', {}, this.#slash, ' Open with the / key'));
  readonly #dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search', closedby: 'any' },
    this.#form,
    element('p', {}, this.#status, ' ', this.#correction),
    this.#failure,
    this.#list,
    this.#settings,
  );
  readonly #options = new OptionList(this.#input, this.#list);
  /** The text that was looked for last, as it was understood. */
  #searched = '';
  #timer: number | undefined;
  /** Counts searches: the answer to an earlier one is not shown any more. */
  #turn = 0;

  /** @param slashKey what the box for the `/` key shows and turns. */
  constructor(slashKey: SlashKey) {
    this.#slash.checked = slashKey.opens();
    this.#input.addEventListener('input', () => {
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => void this.#search(), quiet);
    });
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#list.addEventListener('click', ({ target }) => {
      const option = (target as Element).closest('a');
      if (option) rememberSearch(new URL(option.href).searchParams.get('q') ?? this.#searched);
    });
    this.#close.addEventListener('click', () => this.#dialog.close());
    this.#clear.addEventListener('click', () => {
      forgetSearches();
      this.#input.focus();
      this.#showStart();
      this.#status.textContent = 'Recent searches are cleared.';
    });
    this.#slash.addEventListener('change', () => slashKey.turn(this.#slash.checked));
    // A page that is kept for the way back does not come back with the dialog over it.
    window.addEventListener('pagehide', () => this.#dialog.close());
    // The keyboard of a phone covers the lower half of a window and leaves it as high as it was.
    window.visualViewport?.addEventListener('resize', () => this.#fit());
    document.body.append(this.#dialog);
  }

  open(text: string): void {
    if (this.#dialog.open) return;
    this.#input.value = text;
    this.#fit();
    this.#dialog.showModal();
    this.#input.focus();
    void this.#search();
  }

  #fit(): void {
    this.#dialog.style.setProperty('--seen', `${window.visualViewport?.height ?? window.innerHeight}px`);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const { key, ctrlKey, metaKey } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') this.#options.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter') this.#enter(ctrlKey || metaKey);
    else return;
    event.preventDefault();
  }

  /** Opens the active option, or the search page when there is none. */
  #enter(inNewTab: boolean): void {
    const text = this.#input.value.trim();
    const { active } = this.#options;
    const address = active?.href ?? searchAddress(text);
    if (!active && text === '') return;
    rememberSearch(active ? (new URL(address).searchParams.get('q') ?? this.#searched) : text);
    if (inNewTab) window.open(address, '_blank', 'noopener');
    else location.assign(address);
  }

  async #search(): Promise<void> {
    const text = this.#input.value.trim();
    const turn = ++this.#turn;
    this.#searched = text;
    this.#failure.hidden = true;
    this.#correction.replaceChildren();
    if (text === '') {
      this.#showStart();
      // Begins to load while the visitor thinks; a failure is told when something is looked for.
      loadIndexes().catch(() => undefined);
      return;
    }
    this.#settings.hidden = true;
    this.#status.textContent = 'Searching…';
    try {
      const indexes = await loadIndexes();
      if (turn === this.#turn) this.#showResults(searchSite(indexes, text));
    } catch (error) {
      if (turn === this.#turn) this.#showFailure(error);
    }
  }

  #showStart(): void {
    this.#clear.hidden = recentSearches().length === 0;
    this.#settings.hidden = false;
    this.#status.textContent = '';
    this.#options.show(startOptions());
  }

  #showResults(results: SiteResults): void {
    const { query, groups } = results;
    const total = totalOf(groups);
    this.#searched = query.text;
    this.#status.textContent = total > 0 ? `${count(total, 'result')}.` : `Nothing is called “${query.text}” or described so.`;
    this.#correction.replaceChildren(...correctionNote(query, typedAddress));
    this.#options.show(resultOptions(results));
  }

  #showFailure(error: unknown): void {
    this.#status.textContent = '';
    this.#options.show([sectionOptions()]);
    this.#failure.replaceChildren(
      ...failureNote(error, () => {
        // The button takes focus along when it goes.
        this.#input.focus();
        void this.#search();
      }),
    );
    this.#failure.hidden = false;
  }
}

let dialog: SearchDialog | undefined;

/** Opens the dialog with a text in it, and looks for that. The dialog is made when it is first opened. */
export function openSearch(text: string, slashKey: SlashKey): void {
  dialog ??= new SearchDialog(slashKey);
  dialog.open(text);
}
