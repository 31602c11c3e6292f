import { resolve } from 'node:path';
import { readSettings } from '../content/settings.ts';
import { importBoard, type ImportReport } from '../importers/import-board.ts';
import { startSite } from '../importers/starter-site.ts';
import { boardSystems, type BoardSystem } from '../schemas/vocabulary.ts';
import { readOptions, UsageError } from './command.ts';

const options = { company: { type: 'string' }, content: { type: 'string' }, seen: { type: 'string' } } as const;

/** `rolebook import`: writes one posting for each listed vacancy of a job board; exit status 1 when one could not be written. */
export async function importPostings(argv: readonly string[]): Promise<number> {
  const { values, positionals } = readOptions(argv, options, true);
  const [system, source, ...more] = positionals;
  if (!isBoardSystem(system)) {
    throw new UsageError(
      system === undefined ? 'no applicant-tracking system is named' : `"${system}" is not known`,
      `use one of ${Object.keys(boardSystems).join(', ')}`,
    );
  }
  if (source === undefined || more.length > 0) {
    throw new UsageError('one file or address is needed', `for example: npm run import -- ${system} board.json --company acme`);
  }
  const { contentDir, now } = readSettings(process.env, process.cwd());
  const content = values.content === undefined ? contentDir : resolve(values.content);
  const report = await importBoard({
    system,
    source,
    content,
    company: values.company,
    seen: values.seen,
    today: now.toISOString().slice(0, 10),
  });
  const notes = startSite(content) ? ['site.yaml was started: replace its values with your own'] : [];
  print({ ...report, notes: [...notes, ...report.notes] });
  return report.skipped.length > 0 ? 1 : 0;
}

function print({ written, unchanged, kept, skipped, notes }: ImportReport): void {
  for (const file of written) console.log(`written  ${file}`);
  for (const note of notes) console.log(`note     ${note}`);
  for (const { title, reason } of skipped) console.error(`skipped  ${title}: ${reason}`);
  console.log(`${written.length} written, ${unchanged.length} unchanged, ${kept.length} left as they were, ${skipped.length} skipped`);
}

function isBoardSystem(name: string | undefined): name is BoardSystem {
  return name !== undefined && Object.hasOwn(boardSystems, name);
}
