import { tmpdir } from 'node:os';
import { checkContent } from '../../src/content/check.ts';
import type { SiteGraph } from '../../src/content/graph.ts';
import { readBody } from '../../src/content/read-body.ts';
import { textOfPiece, toFileSource, type FileContent, type FileMaker } from '../../src/outputs/site-file.ts';
import { testNow, withContent, type ContentFiles } from './content.ts';

/** The files a maker makes of a content folder, by path, as text, and the graph they were made of. */
export interface MadeFiles {
  graph: SiteGraph;
  files: ReadonlyMap<string, string>;
}

/**
 * The files of a content folder. Only for makers that answer at once and with text.
 * @throws Error when the content has an error.
 */
export function filesOfFolder(make: FileMaker, root: string, now = testNow): MadeFiles {
  const { graph, issues } = checkContent(root, now);
  const error = issues.find(({ severity }) => severity === 'error');
  if (!graph || error) throw new Error(`${error?.file}: ${error?.message}`);
  const source = toFileSource(graph, { cacheDir: tmpdir(), readBody: (entry) => readBody(entry, root) });
  return { graph, files: new Map(Array.from(make(source), ({ path, content }) => [path, textOfFile(content())])) };
}

/** The files of the small base with changes to it. */
export function filesOf(make: FileMaker, changes: ContentFiles = {}, now = testNow): MadeFiles {
  return withContent(changes, (root) => filesOfFolder(make, root, now));
}

/** What stands in a file that is a text. */
export function textOfFile(content: FileContent | Promise<FileContent>): string {
  if (typeof content === 'string') return content;
  if (content instanceof Promise || content instanceof Uint8Array) throw new Error('The file is not a text that is there at once.');
  return Array.from(content, textOfPiece).join('');
}
