import { parseArgs, type ParseArgsConfig } from 'node:util';

/** A command line that cannot be followed. */
export class UsageError extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.name = 'UsageError';
    this.fix = fix;
  }
}

/**
 * Reads the options of a command; an unknown one is an error, never ignored.
 * @throws UsageError
 */
export function readOptions<Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals, strict: true });
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    throw new UsageError(error instanceof Error ? error.message.split('. ')[0]! : String(error), `the options are ${known.join(', ')}`);
  }
}
