import { factsBetween, type ListedVacancy } from '../../domain/listed-vacancy.ts';
import { formatDay, initials } from '../../domain/words.ts';
import type { HiddenMatch } from '../engine/hidden-matches.ts';
import type { Piece } from '../engine/highlight.ts';
import type { FoundWord } from '../engine/words.ts';
import { element, marked, toNodes } from './element.ts';

/** What a card says beside the vacancy. */
export interface CardContext {
  locale: string;
  /** The words that were looked for. */
  words: readonly FoundWord[];
  /** What was found by them and is not on the card. */
  matches: readonly HiddenMatch[];
  /** Why the pay says nothing about the floor, where there is one. */
  payUnknown?: string | undefined;
  /** The words around what was found in the text, for a vacancy that is only found by its text; none when they cannot be had. */
  excerpt?: Promise<readonly Piece[]> | undefined;
}

type Words = readonly (Node | string)[];

/** An item of a list of vacancies, copied from the card of the page's template. */
export function toCard(template: HTMLTemplateElement, vacancy: ListedVacancy, context: CardContext): HTMLElement {
  const { locale, words, matches, payUnknown, excerpt } = context;
  const { path, title, company, logo, facts, pay, payStated, posted, closes } = vacancy;
  const item = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
  /** What each part says; a part that says nothing is left out. */
  const parts: Record<string, Words | '' | false | undefined> = {
    title: marked(title, words),
    company: company && marked(company, words),
    facts: markedFacts(facts, words),
    pay: payStated && [pay],
    'no-pay': !payStated && [pay],
    'pay-unknown': payUnknown && [payUnknown],
    closes: closes && [formatDay(closes, locale)],
    posted: [formatDay(posted, locale)],
    note: matches.length > 0 && noteWords(matches, words),
    excerpt: excerpt && [],
  };
  item.querySelector('a')!.href = path;
  for (const part of item.querySelectorAll<HTMLElement>('[data-part]')) {
    const name = part.dataset.part!;
    const said = parts[name];
    const time = part.querySelector('time');
    part.removeAttribute('data-part');
    if (!said) part.remove();
    else (time ?? part).replaceChildren(...said);
    if (time) time.dateTime = name === 'posted' ? posted : closes!;
    if (name === 'excerpt') void excerpt?.then((pieces) => part.replaceChildren(...toNodes(pieces)));
  }
  const picture = item.querySelector('.picture');
  if (logo) picture!.querySelector('img')!.src = logo;
  else if (picture) picture.textContent = initials(company!);
  return item;
}

/** Each fact in a box of its own, as in the card of the page: a line ends between two of them. */
function markedFacts(facts: string, words: readonly FoundWord[]): Words {
  return facts.split(factsBetween).flatMap((fact, at) => {
    const box = element('span', { class: 'fact' }, ...marked(fact, words));
    return at > 0 ? [factsBetween, box] : [box];
  });
}

/** `Skills: Kafka, PostgreSQL. Role: Data Engineer`. */
function noteWords(matches: readonly HiddenMatch[], words: readonly FoundWord[]): Words {
  return matches.flatMap(({ label, names }, at) => [`${at > 0 ? '. ' : ''}${label}: `, ...marked(names.join(', '), words)]);
}
