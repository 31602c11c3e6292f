import type { Vacancy } from '../content/graph.ts';
import { vacancyTitles } from '../content/vacancy-titles.ts';
import { siteGraph } from './site-graph.ts';

let titles: Promise<Map<string, string>> | undefined;

/** The title of a vacancy's page, which no other page has. */
export async function vacancyTitle({ id }: Vacancy): Promise<string> {
  titles ??= siteGraph().then(vacancyTitles);
  return (await titles).get(id)!;
}
