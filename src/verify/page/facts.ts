import { attribute, elementsIn, isHidden, type Element } from './elements.ts';
import type { Fact } from './page.ts';
import { plain, visibleText } from './text.ts';

/** The rows of a description list, each term with what follows it. */
export function factsOf(list: Element): Fact[] {
  const facts: Fact[] = [];
  for (const element of elementsIn(list, (one) => !isHidden(one))) {
    if (element.tagName === 'dt') facts.push({ term: plain(visibleText(element)), values: [] });
    else if (element.tagName === 'dd') {
      const text = plain(visibleText(element));
      const days = [...elementsIn(element)].filter(({ tagName }) => tagName === 'time');
      const times = days.flatMap((time) => attribute(time, 'datetime') ?? []);
      const onlyTime = days.length === 1 && plain(visibleText(days[0]!)) === text;
      facts.at(-1)?.values.push({ text, times, onlyTime });
    }
  }
  return facts;
}
