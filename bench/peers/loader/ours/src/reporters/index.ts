import { toGithub } from './github.ts';
import { toJson } from './json.ts';
import type { Reporter } from './report.ts';
import { toTerminal } from './terminal.ts';

export type { Report, ReportOptions, Reporter } from './report.ts';

/** Every form a report can take, by the name given to `--format`. */
export const formats = { terminal: toTerminal, github: toGithub, json: toJson } as const satisfies Record<string, Reporter>;
export type Format = keyof typeof formats;

/** True for the name of a format. */
export function isFormat(name: string): name is Format {
  return Object.hasOwn(formats, name);
}
