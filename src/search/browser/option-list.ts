import { element } from './element.ts';

/** Options, under a heading when they have one. */
export interface OptionGroup {
  name?: string;
  options: readonly HTMLAnchorElement[];
}

/** The list of a combobox. */
export interface OptionList {
  /** The option that Enter opens. */
  active(): HTMLAnchorElement | undefined;
  /** Shows other options, none of them active. */
  show(groups: readonly OptionGroup[]): void;
  /** Makes the next or the previous option active: after the last one the first, and the other way round. */
  move(by: 1 | -1): void;
}

/** An option: a link, so that a browser opens it in a tab of its own when it is asked to. */
export function toOption(href: string, ...content: readonly (Node | string)[]): HTMLAnchorElement {
  return element('a', { href, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...content);
}

/**
 * Makes the list of a combobox. Focus stays in the input, which names the active option.
 * (ARIA Authoring Practices Guide, Combobox Pattern: list autocomplete with manual selection.)
 */
export function createOptionList(input: HTMLInputElement, list: HTMLElement): OptionList {
  let options: readonly HTMLAnchorElement[] = [];
  let active: HTMLAnchorElement | undefined;

  const activate = (option?: HTMLAnchorElement) => {
    if (active) active.ariaSelected = 'false';
    active = option;
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.ariaSelected = 'true';
    input.setAttribute('aria-activedescendant', option.id);
  };

  // Enter opens what the new text finds, not what is still shown of the last.
  input.addEventListener('input', () => activate());
  // Not when it enters an option: a list that scrolls under a resting pointer would take the active option from the keyboard.
  list.addEventListener('pointermove', ({ target }) => {
    const option = (target as Element).closest('a');
    if (option && option !== active) activate(option);
  });
  // A click on an option would move focus out of the input.
  list.addEventListener('mousedown', (event) => event.preventDefault());

  return {
    active: () => active,
    show(groups) {
      activate();
      options = groups.flatMap((group) => group.options);
      options.forEach((option, at) => (option.id = `search-option-${at}`));
      list.replaceChildren(...groups.flatMap(toElements));
      list.scrollTop = 0;
      list.hidden = options.length === 0;
      input.ariaExpanded = `${!list.hidden}`;
    },
    move(by) {
      const at = active ? options.indexOf(active) + by : Math.min(by, 0);
      const option = options.at(at % options.length);
      if (!option) return;
      activate(option);
      // The first one with everything above it: the heading of its group.
      if (option === options[0]) list.scrollTop = 0;
      else option.scrollIntoView({ block: 'nearest' });
    },
  };
}

function toElements({ name, options }: OptionGroup, at: number): readonly HTMLElement[] {
  if (name === undefined) return options;
  const id = `search-group-${at}`;
  const heading = element('div', { id, class: 'eyebrow', role: 'presentation' }, name);
  return [element('div', { role: 'group', 'aria-labelledby': id }, heading, ...options)];
}
