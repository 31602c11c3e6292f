import { UsageError } from './command.ts';

/** A port as the server takes it; nothing when none was asked for. */
export function readPort(text: string | undefined): { port?: number } {
  if (text === undefined) return {};
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new UsageError(`"${text}" is not a port`, 'give a number from 1 to 65535');
  return { port };
}
