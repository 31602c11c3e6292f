import { loadDialogStyles } from './dialog-styles.ts';
import { letSlashOpen, searchLink, slashKey, wasSlashTurnedOff } from './slash-key.ts';

/** What is typed while the dialog is on its way. */
let typed: string | undefined;

/**
 * On every page: the link to the search, Ctrl-K, Cmd-K and `/` open a dialog. It is loaded when it is first asked for; when it cannot
 * be, the link is followed. On the search page itself they lead to its field.
 */
function open(event: Event): void {
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-field]');
  if (field) {
    field.focus();
    field.select();
    return;
  }
  typed ??= '';
  Promise.all([import('./finding.ts'), loadDialogStyles()])
    .then(
      ([{ openSearch }]) => openSearch(typed!, slashKey),
      () => location.assign(searchLink.href),
    )
    // Whatever came of it, the next letters are not for the dialog: a page that is left may come back as it was.
    .finally(() => (typed = undefined));
}

/** Where `/` is a character like any other. */
const typing = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

letSlashOpen(!wasSlashTurnedOff());
searchLink.addEventListener('click', (event) => {
  // With one of these the browser opens the page in a tab or a window of its own.
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) open(event);
});
document.addEventListener('keydown', (event) => {
  const { key, ctrlKey, metaKey } = event;
  const command = ctrlKey || metaKey;
  if (event.isComposing || event.altKey) return;
  if (command ? key === 'k' : key === '/' && slashKey.opens() && !(event.target as Element).closest(typing)) open(event);
  else if (typed !== undefined && !command && !key[1]) {
    event.preventDefault();
    typed += key;
  }
});
