import { existsSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { readSettings } from '../content/settings.ts';
import { isVerifyFormat, verifyFormats } from '../verify/report/index.ts';
import { progressBar } from '../verify/report/progress.ts';
import { verifyFolder } from '../verify/run/verify-folder.ts';
import { readOptions, UsageError } from './command.ts';

/** `rolebook verify`: checks every page of a built folder; exit status 1 when something is wrong with one. */
export async function verify(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, { format: { type: 'string', default: 'terminal' } }, true);
  const { format } = values;
  if (!isVerifyFormat(format)) throw new UsageError(`"${format}" is not a format`, `use one of ${Object.keys(verifyFormats).join(', ')}`);
  const [folder = 'dist', ...more] = positionals;
  if (more.length > 0) throw new UsageError('one folder is checked at a time', `for example: npm run verify ${folder}`);
  const dist = resolve(folder);
  if (!existsSync(dist) || !statSync(dist).isDirectory()) throw new UsageError(`there is no folder ${folder}`, 'run "npm run build" first');
  if (!existsSync(join(dist, 'index.html')))
    throw new UsageError(`there is no built site in ${folder}`, 'name a folder with an index.html');
  const { contentDir, now } = readSettings(process.env, process.cwd());
  const result = await verifyFolder({ dist, now, contentDir, onProgress: progressBar(process.stderr) });
  console.log(verifyFormats[format]({ ...result, folder: relative(process.cwd(), dist) || '.' }, { colour: process.stdout.isTTY }));
  return result.findings.length > 0 ? 1 : 0;
}
