import type { Vacancy } from '../content/graph.ts';
import { readAs } from '../content/readings.ts';
import { vacancyTitles } from '../content/vacancy-titles.ts';
import { onceForContent } from './once-for-content.ts';

const titles = onceForContent(vacancyTitles);

/** The title of a vacancy's page, which no other page has. */
export function vacancyTitle({ id }: Vacancy): string {
  return readAs(`title ${id}`, () => titles().get(id)!);
}
