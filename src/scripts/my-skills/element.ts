/** An element with a few properties set, and what it holds. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
  ...inside: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...inside);
  return made;
}

/** A button that does something when it is pressed. */
export function button(className: string, name: string, onclick: (event: MouseEvent) => void): HTMLButtonElement {
  return element('button', { type: 'button', className, onclick }, name);
}
