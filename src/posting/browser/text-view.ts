/** The sample text in the page: its blanks are filled as somebody types. */
export class TextView {
  readonly sheet: Element;
  private readonly blanks: { name: string; element: HTMLElement; hint: readonly Node[] }[];

  constructor(sheet: Element) {
    this.sheet = sheet;
    this.blanks = [...sheet.querySelectorAll<HTMLElement>('[data-blank]')].map((element) => ({
      name: element.dataset['blank'] ?? '',
      element,
      hint: [...element.childNodes].map((node) => node.cloneNode(true)),
    }));
  }

  /** Shows words in place of blanks; a blank without words shows its hint. What has not changed is left alone, so that it stays selected. */
  fill(words: ReadonlyMap<string, string>): void {
    for (const { name, element, hint } of this.blanks) {
      const text = words.get(name);
      element.classList.toggle('blank', text === undefined);
      element.classList.toggle('filled', text !== undefined);
      if (text === undefined) {
        if ('words' in element.dataset) element.replaceChildren(...hint.map((node) => node.cloneNode(true)));
        delete element.dataset['words'];
      } else if (element.dataset['words'] !== text) {
        element.textContent = text;
        element.dataset['words'] = text;
      }
    }
  }

  /** Marks the blanks that somebody is filling. */
  mark(names: ReadonlySet<string>): void {
    for (const { name, element } of this.blanks) element.toggleAttribute('data-current', names.has(name));
  }

  /** Brings the first marked blank into view where the form stands beside the text and so stays in view itself. */
  follow(): void {
    this.blanks.find(({ element }) => element.hasAttribute('data-current'))?.element.scrollIntoView({ block: 'nearest' });
  }
}
