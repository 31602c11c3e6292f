import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../src/content/check.ts';
import type { SiteGraph } from '../../src/content/graph.ts';
import { readBody } from '../../src/content/read-body.ts';
import { corpusNow } from '../corpus/corpus.ts';
import { measure } from '../measure.ts';
import { peersFolder, projectRoot } from '../project-copy.ts';
import type { BodyOf } from './peer-files.ts';

/** A corpus on disk, in the folder of the subject that measures with it. */
export interface MadeCorpus {
  /** The folder of the subject, below `bench/peers/`. */
  folder: string;
  content: string;
}

/** Empties the folder of a subject and writes a corpus into it, in a process of its own: the memory of this one stays small. */
export async function makeCorpus(subject: string, size: number, seed: number): Promise<MadeCorpus> {
  const folder = join(peersFolder, subject);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = join(folder, 'content');
  const generate = join(projectRoot, 'bench/corpus/generate.ts');
  await measure({ argv: [generate, '--size', `${size}`, '--seed', `${seed}`, '--out', content], cwd: projectRoot });
  return { folder, content };
}

/** The graph of a corpus on disk, and its bodies. @throws Error when the check finds an error in it. */
export function readCorpus(content: string): { graph: SiteGraph; bodyOf: BodyOf } {
  const { valid, graph } = checkContent(content, corpusNow);
  if (!valid || !graph) throw new Error(`The corpus in ${content} has errors: run "npm run check" with ROLEBOOK_CONTENT=${content}.`);
  return { graph, bodyOf: (entry) => (entry.hasBody ? readBody(entry, content) : '') };
}

/** What the environment tells our commands: which content, the moment, and that the corpus lies in no repository. */
export function corpusEnvironment(content: string): Record<string, string> {
  return {
    ROLEBOOK_CONTENT: content,
    ROLEBOOK_NOW: corpusNow.toISOString(),
    ASTRO_TELEMETRY_DISABLED: '1',
    GIT_CEILING_DIRECTORIES: peersFolder,
  };
}
