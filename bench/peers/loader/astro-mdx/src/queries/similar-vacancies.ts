import type { Vacancy } from '../content/graph.ts';
import { similarityOf, type SimilarVacancy } from '../content/similar.ts';
import { siteGraph } from './site-graph.ts';

let finder: Promise<(vacancy: Vacancy) => SimilarVacancy[]> | undefined;

/** The open vacancies most like one, best first. The index behind it is made once a build. */
export async function similarVacancies(vacancy: Vacancy): Promise<SimilarVacancy[]> {
  finder ??= siteGraph().then(similarityOf);
  return (await finder)(vacancy);
}
