import type { Vacancy } from '../content/graph.ts';
import { readAs } from '../content/readings.ts';
import { similarityOf, type SimilarVacancy } from '../content/similar.ts';
import { onceForContent } from './once-for-content.ts';

const finder = onceForContent(similarityOf);

/** The open vacancies most like one, best first. */
export function similarVacancies(vacancy: Vacancy): SimilarVacancy[] {
  return readAs(`similar ${vacancy.id}`, () => finder()(vacancy));
}
