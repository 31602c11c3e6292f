import { relative } from 'node:path';
import { readSettings } from '../content/settings.ts';
import { buildSite } from '../build/build-site.ts';
import { count, formatCount } from '../domain/words.ts';
import { formats } from '../reporters/index.ts';
import { readOptions, UsageError } from './command.ts';
import { readOutDir } from './out-dir.ts';
import { toReport } from './report.ts';

/** `rolebook build`: exit status 1 when the content has errors or a page is missing from the build. */
export async function build(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, {
    outDir: { type: 'string', default: 'dist' },
    incremental: { type: 'boolean', default: false },
    processes: { type: 'string' },
  });
  const outDir = readOutDir(values.outDir, readSettings(process.env, process.cwd()).contentDir);
  const result = await buildSite({
    outDir,
    incremental: values.incremental,
    processes: readProcesses(values.processes),
    onChecked: (checked) => {
      if (checked.issues.length > 0) console.error(formats.terminal(toReport(checked), { colour: process.stderr.isTTY }));
    },
  });
  switch (result.outcome) {
    case 'invalid':
      console.error('Nothing was built.');
      return 1;
    case 'uncompiled':
      console.error(result.failure);
      console.error('The pages could not be compiled. Nothing was built.');
      return 1;
    case 'changed':
      console.error('The settings, a role or an article changed while the pages were compiled. Nothing was built: build again.');
      return 1;
    case 'incomplete':
      for (const page of result.missing) console.error(`missing page     ${page}`);
      for (const page of result.unexpected) console.error(`unexpected page  ${page}`);
      console.error(`The build is not complete: ${result.missing.length} missing, ${result.unexpected.length} unexpected.`);
      return 1;
    case 'built':
      console.log(
        `${result.pages} pages in ${relative(process.cwd(), result.outDir) || '.'}/${result.files ? keptWords(result.files) : ''}`,
      );
      return 0;
  }
}

/** @throws UsageError */
function readProcesses(value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (value === '1' || value === '2') return Number(value);
  throw new UsageError(`"${value}" is no number of processes`, 'use --processes 1 or --processes 2');
}

/** How much of an incremental build was made, and how much was there already. */
function keptWords({ made, taken }: { made: number; taken: number }): string {
  return ` (${count(made, 'file')} made, ${formatCount(taken)} unchanged)`;
}
