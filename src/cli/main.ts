import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { styleText } from 'node:util';
import { SettingsError } from '../content/settings.ts';
import { ImportError } from '../importers/import-error.ts';
import { UsageError } from './command.ts';

/** Only the command that is asked for is loaded: each brings libraries the others have no use for. */
const commands = {
  build: async () => (await import('./build.ts')).build,
  check: async () => (await import('./check.ts')).check,
  dev: async () => (await import('./dev.ts')).dev,
  import: async () => (await import('./import.ts')).importPostings,
  notify: async () => (await import('./notify.ts')).notify,
  preview: async () => (await import('./preview.ts')).preview,
  verify: async () => (await import('./verify.ts')).verify,
} as const;

const usage = `rolebook <command>

  check    [--format terminal|github|json]                   every problem of the content, at file:line:column
  build    [--outDir <folder>] [--incremental] [--processes 1|2]
                                                             check the content and build the site into dist/;
                                                             --incremental takes what has not changed from the last such build;
                                                             --processes says how many make it, two for a large site otherwise
  dev      [--port <number>] [--host]                        serve the site while you edit
  preview  [--outDir <folder>] [--port <number>]             serve a built site
  verify   [folder] [--format terminal|github|json]          check every page of a built site, dist unless another is named
  notify   [--outDir <folder>] [--dry-run] [--endpoint <URL>]
                                                             tell search engines which pages changed, if INDEXNOW_KEY is set
  import   ashby <file-or-URL> [--company <id>] [--content <folder>] [--seen <day>]
                                                             write one posting for each listed vacancy of a job board

Environment: ROLEBOOK_CONTENT names another content folder; ROLEBOOK_NOW fixes the moment the site is built for;
INDEXNOW_KEY is the site's key for IndexNow.`;

/** Runs one command and gives its exit status: 0 done, 1 something is wrong with the input, 2 the command was not understood. */
async function main(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  if (name === undefined || name === 'help' || name === '--help') {
    console.log(usage);
    return name === undefined ? 2 : 0;
  }
  if (!Object.hasOwn(commands, name)) throw new UsageError(`"${name}" is not a command`, `use one of ${Object.keys(commands).join(', ')}`);
  const command = await commands[name as keyof typeof commands]();
  return command(rest);
}

// Compiled code stays for the next command, and for the processes that this one starts: to load it is half of what a short command takes.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '../../.cache/compiled');
enableCompileCache(process.env.NODE_COMPILE_CACHE);

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = error instanceof UsageError ? 2 : 1;
  const known = error instanceof UsageError || error instanceof SettingsError || error instanceof ImportError;
  console.error(
    styleText('red', known ? error.message : error instanceof Error ? (error.stack ?? error.message) : String(error), {
      stream: process.stderr,
    }),
  );
  if (known) console.error(`  ${error.fix}`);
}
