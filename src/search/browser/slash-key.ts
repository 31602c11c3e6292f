const key = 'search-by-slash';

/** The link to the search, on every page; it says which keys do the same. */
export const searchLink = document.querySelector<HTMLAnchorElement>('[data-search]')!;

/** True when the visitor has turned `/` off in this browser; false where the browser refuses to keep anything. */
export function wasSlashTurnedOff(): boolean {
  try {
    return localStorage.getItem(key) === 'off';
  } catch {
    return false;
  }
}

/**
 * Lets `/` open the search on this page, or not. A shortcut of one character can be pressed by mistake and set off by speech input, so
 * it can be turned off (WCAG 2.1.4, Character Key Shortcuts).
 */
export function letSlashOpen(on: boolean): void {
  searchLink.ariaKeyShortcuts = `${on ? '/ ' : ''}Control+K Meta+K`;
}

/** The switch of the `/` key. The dialog is handed it: imported there, it would be one more file on every page. */
export const slashKey = {
  /** True while `/` opens the search. */
  opens: (): boolean => searchLink.ariaKeyShortcuts![0] === '/',
  /** Turns `/` on or off for good, or for this page alone where the browser refuses to keep it. */
  turn(on: boolean): void {
    letSlashOpen(on);
    try {
      localStorage.setItem(key, on ? 'on' : 'off');
    } catch {
      return;
    }
  },
};
export type SlashKey = typeof slashKey;
