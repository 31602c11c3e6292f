import { rereadContent } from '../content/current.ts';
import { readSettings } from '../content/settings.ts';
import { formats, isFormat } from '../reporters/index.ts';
import { readOptions, UsageError } from './command.ts';
import { toReport } from './report.ts';

/** `rolebook check`: prints every problem of the content; exit status 1 when one is an error. */
export function check(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, { format: { type: 'string', default: 'terminal' } });
  if (!isFormat(values.format)) throw new UsageError(`"${values.format}" is not a format`, `use one of ${Object.keys(formats).join(', ')}`);
  const checked = rereadContent(readSettings(process.env, process.cwd()));
  console.log(formats[values.format](toReport(checked), { colour: process.stdout.isTTY }));
  return Promise.resolve(checked.valid ? 0 : 1);
}
