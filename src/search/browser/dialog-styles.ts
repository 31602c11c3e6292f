import address from '../../styles/search-dialog.css?url';

let loaded: Promise<unknown> | undefined;

/**
 * Adds the styles of the search dialog to the page, once: no page carries them, because few visits open it.
 * @throws Event when they cannot be had.
 */
export function loadDialogStyles(): Promise<unknown> {
  loaded ??= new Promise((resolve, reject) => {
    const link = document.createElement('link');
    document.head.append(Object.assign(link, { rel: 'stylesheet', href: address, onload: resolve, onerror: reject }));
  });
  return loaded;
}
