import { parseArgs } from 'node:util';
import { writeCorpus } from './write.ts';

const usage = 'node bench/corpus/generate.ts --size <100 to 100000> --out <empty folder> [--seed <number>] [--now <ISO date-time>]';

try {
  const { values } = parseArgs({
    options: { size: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' }, now: { type: 'string' } },
  });
  if (values.size === undefined || values.out === undefined) throw new Error('--size and --out are needed');
  const now = values.now === undefined ? undefined : new Date(values.now);
  if (now && Number.isNaN(now.getTime())) throw new Error(`--now is "${values.now}", which is not a moment`);
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error(`--seed is "${values.seed}", which is not a whole number`);
  const { out, files, bytes } = writeCorpus({ size: Number(values.size), out: values.out, seed, ...(now && { now }) });
  const counts = Object.entries(files).map(([folder, count]) => `${count} ${folder}`);
  console.log(`${counts.join(', ')}: ${(bytes / 1e6).toFixed(1)} MB in ${out}`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(usage);
  process.exitCode = 2;
}
