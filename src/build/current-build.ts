import { fileURLToPath } from 'node:url';
import type { MadeProgram } from './kept-program.ts';
import { PlainWriter, type SiteWriter } from './site-writer.ts';

/** The build that runs in this process, as far as what Astro calls needs to know it. */
export interface CurrentBuild {
  writer: SiteWriter;
  /** Takes what Astro made of the pages, before they are rendered. */
  noteProgram?: ((made: MadeProgram) => void) | undefined;
}

/** On `globalThis`, because Astro may load the project's configuration as modules of its own. */
const slot = Symbol.for('rolebook.build');
type Slot = { [slot]?: CurrentBuild | undefined };

/** Names the build that runs in this process. */
export function setCurrentBuild(build: CurrentBuild): void {
  (globalThis as Slot)[slot] = build;
}

/** The build that runs in this process. Where `astro build` was called by itself: a plain one into its folder. */
export function currentBuild(dir: URL): CurrentBuild {
  const held = globalThis as Slot;
  return (held[slot] ??= { writer: new PlainWriter(fileURLToPath(dir)) });
}
