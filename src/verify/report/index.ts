import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import { toTerminal } from './terminal.ts';
import type { VerifyReporter } from './verify-report.ts';

export type { VerifyReport, VerifyReporter } from './verify-report.ts';

/** Every form the report can take, by the name given to `--format`. */
export const verifyFormats = { terminal: toTerminal, json: toJson, github: toGithub } as const satisfies Record<string, VerifyReporter>;

/** True for the name of a format. */
export function isVerifyFormat(name: string): name is keyof typeof verifyFormats {
  return Object.hasOwn(verifyFormats, name);
}
