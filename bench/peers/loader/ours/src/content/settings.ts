import { resolve } from 'node:path';

/** What the environment decides about a run. */
export interface Settings {
  /** Absolute path of the content folder. */
  contentDir: string;
  /** The moment the site is built for. */
  now: Date;
}

/** A setting in the environment that cannot be used. */
export class SettingsError extends Error {
  readonly fix: string;

  constructor(message: string, fix: string) {
    super(message);
    this.name = 'SettingsError';
    this.fix = fix;
  }
}

const instant = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/;

/**
 * Reads `ROLEBOOK_CONTENT` (folder, default `content`) and `ROLEBOOK_NOW` (ISO date or date-time with offset, default: the clock).
 * @throws SettingsError when `ROLEBOOK_NOW` is not a moment.
 */
export function readSettings(environment: Record<string, string | undefined>, workingDir: string): Settings {
  const contentDir = resolve(workingDir, environment.ROLEBOOK_CONTENT || 'content');
  const stated = environment.ROLEBOOK_NOW;
  if (!stated) return { contentDir, now: new Date() };
  const now = new Date(stated);
  if (!instant.test(stated) || Number.isNaN(now.getTime())) {
    throw new SettingsError(
      `ROLEBOOK_NOW is "${stated}", which is not a moment`,
      'write a day (2026-11-21) or a time with its offset (2026-11-21T09:00:00Z)',
    );
  }
  return { contentDir, now };
}
