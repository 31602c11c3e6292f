import { element } from './element.ts';

/** Options, under a heading when they have one. */
export interface OptionGroup {
  name?: string;
  options: readonly HTMLAnchorElement[];
}

/** An option: a link, so that a browser opens it in a tab of its own when it is asked to. */
export function toOption(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  return element('a', { href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...content);
}

/**
 * The list of a combobox. Focus stays in the input, which names the active option.
 * (ARIA Authoring Practices Guide, Combobox Pattern: list autocomplete with manual selection.)
 */
export class OptionList {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  #options: readonly HTMLAnchorElement[] = [];

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.#input = input;
    this.#list = list;
    // Enter opens what the new text finds, not what is still shown of the last.
    input.addEventListener('input', () => this.#activate(undefined));
    // Not when it enters an option: a list that scrolls under a resting pointer would take the active option from the keyboard.
    list.addEventListener('pointermove', ({ target }) => {
      const option = (target as Element).closest<HTMLAnchorElement>('[role="option"]');
      if (option && option !== this.active) this.#activate(option);
    });
    // A click on an option would move focus out of the input.
    list.addEventListener('mousedown', (event) => event.preventDefault());
  }

  /** The option that Enter opens. */
  get active(): HTMLAnchorElement | undefined {
    return this.#options.find(({ ariaSelected }) => ariaSelected === 'true');
  }

  /** Shows other options, none of them active. */
  show(groups: readonly OptionGroup[]): void {
    this.#options = groups.flatMap(({ options }) => options);
    this.#options.forEach((option, at) => (option.id = `search-option-${at}`));
    this.#list.replaceChildren(...groups.flatMap(toElements));
    this.#list.scrollTop = 0;
    this.#list.hidden = this.#options.length === 0;
    this.#input.ariaExpanded = `${!this.#list.hidden}`;
    this.#activate(undefined);
  }

  /** Makes the next or the previous option active: after the last one the first, and the other way round. */
  move(by: 1 | -1): void {
    const { length } = this.#options;
    const at = this.#options.findIndex(({ ariaSelected }) => ariaSelected === 'true');
    const option = this.#options[at < 0 && by < 0 ? length - 1 : (at + by + length) % length];
    if (!option) return;
    this.#activate(option);
    // The first one with everything above it: the heading of its group.
    if (option === this.#options[0]) this.#list.scrollTop = 0;
    else option.scrollIntoView({ block: 'nearest' });
  }

  #activate(option: HTMLAnchorElement | undefined): void {
    if (this.active) this.active.ariaSelected = 'false';
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    this.#input.setAttribute('aria-activedescendant', option.id);
  }
}

function toElements({ name, options }: OptionGroup, at: number): readonly HTMLElement[] {
  if (name === undefined) return options;
  const id = `search-group-${at}`;
  const heading = element('div', { id, class: 'eyebrow', role: 'presentation' }, name);
  return [element('div', { role: 'group', 'aria-labelledby': id }, heading, ...options)];
}
