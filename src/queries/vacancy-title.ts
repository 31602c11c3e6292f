import type { Vacancy } from '../content/graph.ts';
import { readAs, remember } from '../content/readings.ts';
import { vacancyTitles } from '../content/vacancy-titles.ts';
import { siteGraph } from './site-graph.ts';

const titles = remember(() => siteGraph().then(vacancyTitles));

/** The title of a vacancy's page, which no other page has. */
export function vacancyTitle({ id }: Vacancy): Promise<string> {
  return readAs(`title ${id}`, async () => (await titles()).get(id)!);
}
