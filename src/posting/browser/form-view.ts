import { compareText, fullPlaceName } from '../../content/graph.ts';
import { answerWords } from '../blank-words.ts';
import type { PostingContext } from '../context.ts';
import { blankControl, readValues, type PostingValues } from '../values.ts';
import type { KeptValues } from './kept-values.ts';

type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** The form as the page has it: reads what stands in it, puts it back, and leads to a control. */
export class FormView {
  private readonly form: HTMLFormElement;
  private readonly context: PostingContext;
  /** The fields of places that were added to the first. */
  private readonly added: HTMLElement[] = [];

  constructor(form: HTMLFormElement, context: PostingContext) {
    this.form = form;
    this.context = context;
    this.suggest();
  }

  entries(): KeptValues {
    return [...new FormData(this.form)].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value] as [string, string]] : []));
  }

  values(): PostingValues {
    return readValues(this.entries());
  }

  /** True when something was typed. */
  isTouched(): boolean {
    return this.controls().some((control) => 'defaultValue' in control && control.value !== control.defaultValue);
  }

  /** Puts back what was typed and ticked. */
  restore(kept: KeptValues): void {
    const places = kept.filter(([name]) => name === 'place').length;
    while (this.controls('place').length < places) this.addPlace();
    const values = Map.groupBy(kept, ([name]) => name);
    for (const control of this.controls()) {
      if (control instanceof HTMLInputElement && (control.type === 'checkbox' || control.type === 'radio')) {
        control.checked = values.get(control.name)?.some(([, value]) => value === control.value) ?? false;
      } else {
        control.value = values.get(control.name)?.shift()?.[1] ?? '';
      }
    }
  }

  clear(): void {
    for (const field of this.added.splice(0)) field.remove();
    this.form.reset();
  }

  /** Opens the group a control is in, and goes to it. */
  focus(name: string, index = 0): void {
    const controls = this.controls(name);
    const control = controls[index] ?? controls[0];
    const group = control?.closest('details');
    if (group) group.open = true;
    control?.focus();
  }

  /** Shows in the field for other words what the text says without them. */
  showAnswers(values: PostingValues): void {
    for (const { name, hint } of this.context.blanks) {
      const [field] = this.controls(blankControl(name));
      if (field && 'placeholder' in field) field.placeholder = answerWords(name, values, this.context) ?? hint;
    }
  }

  private controls(name?: string): Control[] {
    const all = [...this.form.elements].filter((element): element is Control => 'value' in element && (element as Control).name !== '');
    return name === undefined ? all : all.filter((control) => control.name === name);
  }

  /** Adds a field for another place, below the others. */
  addPlace(): HTMLInputElement {
    const first = this.form.querySelector<HTMLElement>('.posting-places > .posting-field')!;
    const field = first.cloneNode(true) as HTMLElement;
    const id = `posting-place-${this.added.length + 2}`;
    const [label, input] = [field.querySelector('label')!, field.querySelector('input')!];
    field.querySelector('.hint')?.remove();
    label.htmlFor = id;
    label.textContent = 'Another place of work';
    input.id = id;
    input.value = '';
    input.removeAttribute('aria-describedby');
    (this.added.at(-1) ?? first).after(field);
    this.added.push(field);
    return input;
  }

  /** Names that the site knows, to choose from. */
  private suggest(): void {
    const { entries, places } = this.context;
    this.fillList(
      'posting-companies',
      entries.companies.map(({ data }) => data.name),
    );
    this.fillList('posting-places', entries.places.map((place) => fullPlaceName(place, places)).sort(compareText));
    this.fillList('posting-currencies', Intl.supportedValuesOf('currency'));
  }

  private fillList(id: string, names: readonly string[]): void {
    const options = names.map((name) => {
      const option = document.createElement('option');
      option.value = name;
      return option;
    });
    this.form.querySelector(`#${id}`)?.replaceChildren(...options);
  }
}
