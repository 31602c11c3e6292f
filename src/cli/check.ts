import { rereadContent } from '../content/current.ts';
import { readAhead } from '../content/read-ahead.ts';
import { readSettings } from '../content/settings.ts';
import { formats, isFormat } from '../reporters/index.ts';
import { readOptions, UsageError } from './command.ts';
import { toReport } from './report.ts';

/** `rolebook check`: prints every problem of the content; exit status 1 when one is an error. */
export async function check(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, { format: { type: 'string', default: 'terminal' } });
  if (!isFormat(values.format)) throw new UsageError(`"${values.format}" is not a format`, `use one of ${Object.keys(formats).join(', ')}`);
  const settings = readSettings(process.env, process.cwd());
  await readAhead(settings, process.cwd());
  const checked = rereadContent(settings);
  console.log(formats[values.format](toReport(checked), { colour: process.stdout.isTTY }));
  return checked.valid ? 0 : 1;
}
