import { digestOf, type Digests } from '../content/digests.ts';
import type { SiteGraph } from '../content/graph.ts';
import { readMedia } from '../content/read-body.ts';
import { similarityOf } from '../content/similar.ts';
import { vacancyTitles } from '../content/vacancy-titles.ts';

/**
 * Adds what is found out from a great deal of content and read by a name of its own (`readAs`), and the pictures.
 * @param contentDir absolute path of the content folder.
 */
export function addDerivedDigests(digests: Digests, graph: SiteGraph, contentDir: string): void {
  const similarTo = similarityOf(graph);
  const titles = vacancyTitles(graph);
  digests.add('similar', (id) => {
    const vacancy = graph.vacancyById.get(id);
    return vacancy ? JSON.stringify(similarTo(vacancy).map(({ vacancy: other, ...rest }) => [other.id, rest])) : '';
  });
  digests.add('title', (id) => titles.get(id) ?? '');
  digests.add('media', (path) => {
    const bytes = readMedia(path, contentDir);
    return bytes ? digestOf(bytes) : '';
  });
}
