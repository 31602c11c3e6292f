import { readKept } from './kept-values.ts';
import type { PostingEditor } from './posting-editor.ts';

/**
 * On a role guide: puts the form beside the sample text. The fields of its closed groups, and everything that fills, checks, copies and
 * writes, come when somebody first touches the form, or at once when this tab still has what was typed.
 */
class PostingForm extends HTMLElement {
  private editor: Promise<PostingEditor> | undefined;

  connectedCallback(): void {
    unwrapTemplates(this, 'template');
    // Where the form stands above the text, it is as short as it can be.
    if (matchMedia('(width < 75rem)').matches) this.querySelector('details[open]')?.removeAttribute('open');
    unwrapTemplates(this, 'details[open] > template');
    for (const event of ['focusin', 'pointerdown', 'input', 'click']) this.addEventListener(event, this.touch);
    this.addEventListener('click', ({ target }) => {
      const action = (target as Element).closest<HTMLElement>('[data-action]')?.dataset['action'];
      if (action !== undefined) void this.edit().then((editor) => editor?.act(action));
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.edit().then((editor) => editor?.showGaps());
    });
    if (readKept(this.dataset['role'] ?? '')) this.touch();
  }

  private readonly touch = (): void => void this.edit();

  private async openEditor(): Promise<PostingEditor> {
    unwrapTemplates(this, 'template');
    const { openEditor } = await import('./posting-editor.ts');
    return openEditor(this);
  }

  /** The editor, loaded once; undefined when it cannot be loaded, which the page then says. A later touch tries again. */
  private async edit(): Promise<PostingEditor | undefined> {
    this.editor ??= this.openEditor();
    try {
      return await this.editor;
    } catch {
      this.editor = undefined;
      const told = this.querySelector('[data-part="told"]');
      if (told) told.textContent = 'The form could not be loaded. You may be offline; try again in a moment.';
      return undefined;
    }
  }
}

/** Puts what templates hold in their place; not what is in templates within them. */
function unwrapTemplates(within: HTMLElement, selector: string): void {
  for (const template of within.querySelectorAll<HTMLTemplateElement>(selector)) template.replaceWith(template.content);
}

customElements.define('posting-form', PostingForm);
