import type { Vacancy } from '../content/graph.ts';
import { readAs, remember } from '../content/readings.ts';
import { similarityOf, type SimilarVacancy } from '../content/similar.ts';
import { siteGraph } from './site-graph.ts';

const finder = remember(() => siteGraph().then(similarityOf));

/** The open vacancies most like one, best first. The index behind it is made once a build. */
export function similarVacancies(vacancy: Vacancy): Promise<SimilarVacancy[]> {
  return readAs(`similar ${vacancy.id}`, async () => (await finder())(vacancy));
}
