import { listWords } from '../domain/words.ts';
import type { SiteGraph, Vacancy } from './graph.ts';

/**
 * The title of each vacancy's page, by id. No two are the same: where title, company and places do not tell vacancies apart,
 * the last part of the address does.
 */
export function vacancyTitles({ vacancies, site }: Pick<SiteGraph, 'vacancies' | 'site'>): Map<string, string> {
  const plain = vacancies.map((vacancy) => plainTitle(vacancy, site.locale));
  const counts = new Map<string, number>();
  for (const title of plain) counts.set(title, (counts.get(title) ?? 0) + 1);
  return new Map(
    vacancies.map(({ id }, index) => {
      const title = plain[index]!;
      return [id, counts.get(title) === 1 ? title : `${title} (${id.slice(id.indexOf('/') + 1)})`];
    }),
  );
}

function plainTitle({ entry, company, places, inHouse }: Vacancy, locale: string): string {
  const where = listWords(
    places.map(({ data }) => data.name),
    locale,
  );
  // The site's name, which follows the title, says whose vacancy it is.
  return inHouse ? `${entry.data.title}, ${where}` : `${entry.data.title} at ${company.data.name}, ${where}`;
}
