import address from '../../styles/search-dialog.css?url';

let loaded: Promise<void> | undefined;

/**
 * Adds the styles of the search dialog to the page, once: no page carries them, because few visits open it.
 * @throws Event when they cannot be had.
 */
export function loadDialogStyles(): Promise<void> {
  loaded ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = address;
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', reject);
    document.head.append(link);
  });
  return loaded;
}
