/**
 * Puts a text on the clipboard, with its rich form beside it where there is one.
 * @returns false when the browser refuses.
 */
export async function copyText(plain: string, html?: string): Promise<boolean> {
  try {
    if (html !== undefined && typeof ClipboardItem === 'function') {
      const item = new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      });
      await navigator.clipboard.write([item]);
    } else {
      await navigator.clipboard.writeText(plain);
    }
    return true;
  } catch {
    return false;
  }
}

/** Selects what an element shows, so that a person can copy it where the browser lets no script do so. */
export function selectText(element: Element): void {
  getSelection()?.selectAllChildren(element);
}

/** Saves a file from the page, without any server. */
export function download(name: string, content: BlobPart, type: string): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the file over after the click has been handled.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
