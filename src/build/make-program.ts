import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { keepProgram, unfinishedFolders } from './kept-program.ts';
import { setTakerOfProgram } from './program-taker.ts';

/**
 * Lets Astro make the program of the pages, and keeps it. A process of its own, see `program-process.ts`: it runs beside the check of the
 * content, and the memory that Astro takes is given back before the pages are rendered.
 *
 *     node make-program.ts <folder to keep it in> <key of the program> <path for what is unfinished>
 */
const [folder, key, own] = process.argv.slice(2) as [string, string, string];
// Nobody takes the program when whoever wants it is gone.
const stop = () => process.exit(1);
process.once('disconnect', stop);
// Inside the project: for a folder outside of it Astro keeps its own files in `.astro/.prerender`, where two builds at once take each other's.
const { astro: outDir } = unfinishedFolders(own);
let kept = false;
setTakerOfProgram((made) => {
  keepProgram(folder, key, own, made);
  kept = true;
});
try {
  const { build } = await import('astro');
  await build({ root: process.cwd(), outDir, logLevel: 'error' });
  if (!kept) throw new Error(`Astro made no program in ${join(outDir, '.prerender')}.`);
} catch (error) {
  console.error(error instanceof Error ? error.stack : error);
  process.exitCode = 1;
} finally {
  rmSync(outDir, { recursive: true, force: true });
  process.off('disconnect', stop);
  if (process.connected) process.disconnect();
}
