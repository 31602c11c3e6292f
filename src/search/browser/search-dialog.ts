import { searchPath } from '../../domain/paths.ts';
import { count } from '../../domain/words.ts';
import { correctionNote } from './correction-note.ts';
import { element } from './element.ts';
import { createOptionList } from './option-list.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent-searches.ts';
import { createSearch } from './search-field.ts';
import { resultOptions, sectionOptions, startOptions } from './search-options.ts';
import { loadIndexes, searchAddress, searchSite, totalOf, typedAddress } from './site-search.ts';
import type { SlashKey } from './slash-key.ts';

/** Opens the dialog with a text in it, and looks for that. */
type OpenDialog = (text: string) => void;

/**
 * Search without leaving the page: names and descriptions of everything; full texts are for the search page.
 * @param slashKey what the box for the `/` key shows and turns.
 */
function createDialog(slashKey: SlashKey): OpenDialog {
  const input = element('input', {
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
  const [close, clear] = ['Close', 'Clear recent searches'].map((name) =>
    element('button', { type: 'button', class: 'link-button' }, name),
  ) as [HTMLButtonElement, HTMLButtonElement];
  const status = element('span', { role: 'status' });
  const correction = element('span');
  const failure = element('div', { role: 'alert', class: 'notice amber' });
  const list = element('div', { id: 'search-options', role: 'listbox', 'aria-label': 'Results' });
  const slash = element('input', { type: 'checkbox' });
  const settings = element('div', { class: 'settings' }, clear, element('label', {}, slash, ' Open with the / key'));
  const dialog = element(
    'dialog',
    { class: 'search-dialog', 'aria-label': 'Search', closedby: 'any' },
    element('form', { action: searchPath, role: 'search' }, input, close),
    element('p', {}, status, ' ', correction),
    failure,
    list,
    settings,
  );
  const options = createOptionList(input, list);
  /** The text that was looked for last, as it was understood. */
  let searched = '';

  const search = createSearch(
    { input, status, correction, failure },
    {
      quiet: 80,
      begin(text) {
        searched = text;
        settings.hidden = text !== '';
        if (text) return;
        clear.hidden = recentSearches().length === 0;
        options.show(startOptions());
        // Begins to load while the visitor thinks; a failure is told when something is looked for.
        loadIndexes().catch(() => undefined);
      },
      find(indexes, text) {
        const results = searchSite(indexes, text);
        const { query, groups } = results;
        const total = totalOf(groups);
        searched = query.text;
        status.textContent = total > 0 ? `${count(total, 'result')}.` : `Nothing is called “${searched}” or described so.`;
        correction.replaceChildren(...correctionNote(query, typedAddress));
        options.show(resultOptions(results));
      },
      fail() {
        status.textContent = '';
        options.show([sectionOptions()]);
      },
    },
  );

  /** Remembers the search that an address is of, or the one that led to it. */
  const remember = (address: string) => rememberSearch(new URL(address, location.href).searchParams.get('q') ?? searched);

  /** Opens the active option, or the search page when there is none. */
  const enter = (inNewTab: boolean) => {
    const text = input.value.trim();
    const active = options.active();
    if (!active && !text) return;
    const address = active?.href ?? searchAddress(text);
    remember(address);
    if (inNewTab) window.open(address, '_blank', 'noopener');
    else location.assign(address);
  };

  /** The keyboard of a phone covers the lower half of a window and leaves it as high as it was. */
  const fit = () => dialog.style.setProperty('--seen', `${window.visualViewport?.height ?? window.innerHeight}px`);

  slash.checked = slashKey.opens();
  input.addEventListener('keydown', (event) => {
    const { key } = event;
    if (event.isComposing) return;
    if (key === 'ArrowDown' || key === 'ArrowUp') options.move(key === 'ArrowDown' ? 1 : -1);
    else if (key === 'Enter') enter(event.ctrlKey || event.metaKey);
    else return;
    event.preventDefault();
  });
  list.addEventListener('click', ({ target }) => {
    const option = (target as Element).closest('a');
    if (option) remember(option.href);
  });
  close.addEventListener('click', () => dialog.close());
  clear.addEventListener('click', () => {
    forgetSearches();
    input.focus();
    search();
    status.textContent = 'Recent searches are cleared.';
  });
  slash.addEventListener('change', () => slashKey.turn(slash.checked));
  // A page that is kept for the way back does not come back with the dialog over it.
  window.addEventListener('pagehide', () => dialog.close());
  window.visualViewport?.addEventListener('resize', fit);
  document.body.append(dialog);

  return (text) => {
    if (dialog.open) return;
    input.value = text;
    fit();
    dialog.showModal();
    input.focus();
    search();
  };
}

let openDialog: OpenDialog | undefined;

/** Opens the dialog with a text in it, and looks for that. The dialog is made when it is first opened. */
export function openSearch(text: string, slashKey: SlashKey): void {
  openDialog ??= createDialog(slashKey);
  openDialog(text);
}
