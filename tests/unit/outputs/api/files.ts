import type { SiteGraph } from '../../../../src/content/graph.ts';
import { apiFiles } from '../../../../src/outputs/api/api-files.ts';
import { toFileSource } from '../../../../src/outputs/site-file.ts';
import { textOfFile } from '../../../support/site-files.ts';

/** Every file of the API by its path, as text. */
export function apiTexts(graph: SiteGraph): Map<string, string> {
  const files = [...apiFiles(toFileSource(graph, { cacheDir: '', readBody: () => '' }))];
  return new Map(files.map(({ path, content }) => [path, textOfFile(content())]));
}
