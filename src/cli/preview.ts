import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readOptions, UsageError } from './command.ts';
import { readPort } from './port.ts';

/** `rolebook preview`: serves a built site. Runs until it is stopped. */
export async function preview(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, { outDir: { type: 'string', default: 'dist' }, port: { type: 'string' } });
  const outDir = resolve(values.outDir);
  if (!existsSync(outDir)) throw new UsageError(`there is no built site in ${values.outDir}`, 'run "npm run build" first');
  const { preview: serve } = await import('astro');
  const server = await serve({ root: process.cwd(), outDir, server: readPort(values.port) });
  console.log(`Serving ${values.outDir} at http://localhost:${server.port}/`);
  await server.closed();
  return 0;
}
