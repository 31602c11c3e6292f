import { count } from '../../domain/words.ts';
import type { Gap } from '../gaps.ts';

/** Milliseconds without a change after which a reader of the screen is told. */
const quiet = 1200;

/** The list of what a posting would still lack. */
export class GapsView {
  private readonly root: Element;
  private readonly form: HTMLFormElement;
  private readonly goTo: (control: string, index: number) => void;
  private shown: readonly Gap[] | undefined;
  private timer: number | undefined;

  constructor(root: Element, form: HTMLFormElement, goTo: (control: string, index: number) => void) {
    this.root = root;
    this.form = form;
    this.goTo = goTo;
  }

  show(gaps: readonly Gap[]): void {
    const before = this.shown;
    if (before && JSON.stringify(before) === JSON.stringify(gaps)) return;
    this.shown = gaps;
    const counter = this.part('count');
    counter.hidden = false;
    counter.textContent = gaps.length > 0 ? String(gaps.length) : 'Nothing';
    this.root.classList.toggle('done', gaps.length === 0);
    const none = this.part('none');
    none.hidden = gaps.length > 0;
    none.textContent = 'Nothing: it passes every check of this site.';
    this.part('gaps').replaceChildren(...gaps.map((gap) => this.item(gap)));
    this.countInGroups(gaps);
    window.clearTimeout(this.timer);
    if (before) this.timer = window.setTimeout(() => this.announce(gaps.length), quiet);
  }

  /** Opens the list and goes to it. */
  open(): void {
    const list = this.root.querySelector('details')!;
    list.open = true;
    list.querySelector('summary')!.focus();
  }

  private announce(number: number): void {
    this.part('status').textContent =
      number > 0 ? `${count(number, 'thing')} still missing from a posting.` : 'Nothing is missing from a posting.';
  }

  private item({ control, index, severity, message, fix }: Gap): HTMLElement {
    const item = document.createElement('li');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'link-button';
    button.textContent = message;
    button.addEventListener('click', () => this.goTo(control, index));
    const remedy = document.createElement('span');
    remedy.className = 'hint';
    remedy.textContent = fix;
    item.append(button, remedy);
    if (severity === 'warning') item.className = 'advice';
    return item;
  }

  /** Says beside the name of each group how much in it is open. */
  private countInGroups(gaps: readonly Gap[]): void {
    for (const group of this.form.querySelectorAll('details')) {
      const names = new Set([...group.querySelectorAll<HTMLInputElement>('[name]')].map(({ name }) => name));
      const open = gaps.filter(({ control }) => names.has(control)).length;
      const words = group.querySelector<HTMLElement>('[data-part="open"]');
      if (!words) continue;
      words.hidden = open === 0;
      words.textContent = `${open} open`;
    }
  }

  private part(name: string): HTMLElement {
    return this.root.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}
