import { readGitDates } from '../content/git-dates.ts';
import { readSettings } from '../content/settings.ts';

/** The day each content file was last committed. */
export function gitDates(): Map<string, string> {
  return readGitDates(readSettings(process.env, process.cwd()).contentDir);
}
