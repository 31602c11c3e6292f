import { dev as serve } from 'astro';
import { readSettings } from '../content/settings.ts';
import { readOptions } from './command.ts';
import { readPort } from './port.ts';

/** `rolebook dev`: serves the site and shows mistakes in the content as they are made. Runs until it is stopped. */
export async function dev(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, { port: { type: 'string' }, host: { type: 'boolean', default: false } });
  process.env.ROLEBOOK_NOW = readSettings(process.env, process.cwd()).now.toISOString();
  const server = await serve({ root: process.cwd(), server: { host: values.host, ...readPort(values.port) } });
  return new Promise((resolve) => {
    const stop = () => void server.stop().then(() => resolve(0));
    process.once('SIGINT', stop);
    process.once('SIGTERM', stop);
  });
}
