import { blankWords } from '../blank-words.ts';
import type { PostingContext } from '../context.ts';
import { controlsOfBlank } from '../controls.ts';
import { toDraft } from '../draft.ts';
import { blankControl } from '../values.ts';
import { FormView } from './form-view.ts';
import { GapsView } from './gaps-view.ts';
import { keep, readKept } from './kept-values.ts';
import { loadContext } from './load-context.ts';
import { takeAway } from './take-away.ts';
import { TextView } from './text-view.ts';

/** Milliseconds without a key after which the text is held against the rules. */
const quiet = 200;

/**
 * Makes the form of a role guide work.
 * @throws Error when what it has to know cannot be loaded.
 */
export async function openEditor(element: HTMLElement): Promise<PostingEditor> {
  const { site = '', guide = '' } = element.dataset;
  return new PostingEditor(element, await loadContext(site, guide));
}

/** Fills the text as somebody types, says what a posting would lack, and hands the text over. */
export class PostingEditor {
  private readonly element: HTMLElement;
  private readonly context: PostingContext;
  private readonly form: FormView;
  private readonly text: TextView;
  private readonly gaps: GapsView;
  private timer: number | undefined;

  constructor(element: HTMLElement, context: PostingContext) {
    const form = element.querySelector('form')!;
    this.element = element;
    this.context = context;
    this.form = new FormView(form, context);
    this.text = new TextView(element.querySelector('.sheet')!);
    this.gaps = new GapsView(element.querySelector('.posting-gaps')!, form, (control, index) => this.form.focus(control, index));
    const kept = readKept(this.role);
    if (kept) this.form.restore(kept);
    else if (this.form.isTouched()) keep(this.role, this.form.entries());
    form.addEventListener('input', () => this.change());
    form.addEventListener('focusin', ({ target }) => this.mark(target as Element));
    form.addEventListener('focusout', () => this.text.mark(new Set()));
    this.text.sheet.addEventListener('click', ({ target }) => this.goToBlank(target as Element));
    this.show();
    void this.check();
    if (form.contains(document.activeElement)) this.mark(document.activeElement!);
  }

  /** Does what a button says. */
  async act(action: string): Promise<void> {
    if (action === 'clear') return this.clear();
    if (action === 'add-place') return this.form.addPlace().focus();
    const draft = toDraft(this.form.values(), this.context, today());
    try {
      const done = await takeAway(action, { draft, site: this.context.site, sheet: this.text.sheet });
      if (done !== undefined) this.tell(done);
    } catch {
      this.tell('What writes the file could not be loaded. You may be offline; try again in a moment.');
    }
  }

  /** Opens the list of what is missing. */
  showGaps(): void {
    void this.check();
    this.gaps.open();
  }

  private get role(): string {
    return this.context.guide.id;
  }

  private change(): void {
    keep(this.role, this.form.entries());
    this.show();
    if (matchMedia('(width >= 75rem)').matches) this.text.follow();
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.check(), quiet);
  }

  private clear(): void {
    this.form.clear();
    keep(this.role, undefined);
    this.show();
    void this.check();
    this.tell('The form is empty again.');
    this.form.focus('title');
  }

  private show(): void {
    const values = this.form.values();
    this.text.fill(blankWords(values, this.context));
    this.form.showAnswers(values);
    this.showCompany();
  }

  /** Holds what stands in the form against the rules, which are the larger part of the script: the text is filled without them. */
  private async check(): Promise<void> {
    try {
      const { gapsOf } = await import('./find-gaps.ts');
      this.gaps.show(gapsOf(this.form.values(), this.context, new Date(), today()));
    } catch {
      this.tell('The checks could not be loaded. You may be offline; they are tried again when you go on typing.');
    }
  }

  /** A company that is new to the site needs a file of its own. */
  private showCompany(): void {
    const { company } = toDraft(this.form.values(), this.context, today());
    const isNew = company !== undefined && company.hasId;
    this.part('company').hidden = !isNew;
    this.part('company-note').textContent = isNew ? `${company.fields.name} is new here and needs a file of its own:` : '';
  }

  /** Says something, again when it was said before: a reader of the screen only hears what is new. */
  private tell(words: string): void {
    this.part('told').textContent = '';
    window.setTimeout(() => (this.part('told').textContent = words), 50);
  }

  private goToBlank(target: Element): void {
    const blank = target.closest<HTMLElement>('[data-blank]')?.dataset['blank'];
    // Whoever selects words does not want to leave them.
    if (blank === undefined || getSelection()?.isCollapsed === false) return;
    this.form.focus(controlsOfBlank(blank, this.form.values())[0]);
  }

  /** Marks in the text what a control fills. */
  private mark(control: Element): void {
    const name = control.getAttribute('name') ?? '';
    const values = this.form.values();
    const filled = this.context.blanks.filter(
      (blank) => blankControl(blank.name) === name || controlsOfBlank(blank.name, values).includes(name),
    );
    this.text.mark(new Set(filled.map((blank) => blank.name)));
  }

  private part(name: string): HTMLElement {
    return this.element.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  }
}

/** The day in the visitor's calendar. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
