/** The elements of the finder that its components named with `data-part`. */
export interface FinderParts {
  search: HTMLElement;
  panel: HTMLElement;
  /** Link from the panel to the results. */
  skip: HTMLElement;
  results: HTMLElement;
  bar: HTMLElement;
  /** Opens the filters on a phone, and the number of those in use. */
  open: HTMLElement;
  number: HTMLElement;
  sort: HTMLSelectElement;
  /** What is said of the list: the status is read out when it changes, the alert at once. */
  live: HTMLElement;
  status: HTMLElement;
  alert: HTMLElement;
  /** How the text was understood. */
  reading: HTMLElement;
  chosen: HTMLElement;
  chips: HTMLElement;
  nothing: HTMLElement;
  /** For nothing found: what asks for less. */
  relaxations: HTMLElement;
  list: HTMLElement;
  inText: HTMLElement;
  inTextWords: HTMLElement;
  inTextList: HTMLElement;
  textsFailed: HTMLElement;
  more: HTMLButtonElement;
  /** Links to the feeds of what is shown. */
  feeds: HTMLElement;
  dialog: HTMLDialogElement;
  dialogHead: HTMLElement;
  dialogBody: HTMLElement;
  close: HTMLElement;
  show: HTMLElement;
  withoutPay: HTMLElement;
  card: HTMLTemplateElement;
}

/** Finds the named parts of the finder, or of the search page. */
export function findParts<Parts = FinderParts>(root: HTMLElement): Parts {
  const named = [...root.querySelectorAll<HTMLElement>('[data-part]')].map((one) => [one.dataset.part, one]);
  return Object.fromEntries(named) as Parts;
}

/** Writes a text where it differs: a live region speaks of every change, and a browser lays out again. */
export function say(node: Node, text: string): void {
  if (node.textContent !== text) node.textContent = text;
}
