import { createHash } from 'node:crypto';
import { drawingOf } from './icon-drawings.ts';

/** The icon of a skill as a file that pages show. */
export interface SkillIconFile {
  path: string;
  svg: string;
}

/** A picture does not follow the theme of its page: a grey with a contrast above 4 to light paper and to dark. */
const grey = '#7b7b7b';
const files = new Map<string, SkillIconFile | undefined>();

/**
 * The file of an icon; undefined when there is no such icon. A page that drew its icons itself would be twice as heavy, and one file
 * of all icons would be loaded whole for the twenty that a vacancy has. The name holds a hash of what is drawn, as the names of all
 * files of that folder do: they are sent as files that never change.
 * @param icon slug in simple-icons.
 */
export function skillIconFile(icon: string): SkillIconFile | undefined {
  if (!files.has(icon)) files.set(icon, toFile(icon));
  return files.get(icon);
}

/**
 * The address of an icon as a picture; undefined when there is no such icon. Pictures wait until they come into view. Thirty drawings that
 * a page takes over with `<use>` do not, and each that arrives lays the page out anew: half a second of a phone's time.
 */
export function skillIconAddress(icon: string | undefined): string | undefined {
  return icon === undefined ? undefined : skillIconFile(icon)?.path;
}

function toFile(icon: string): SkillIconFile | undefined {
  const drawing = drawingOf('simple-icons', icon);
  if (!drawing) return undefined;
  const { body, size } = drawing;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}" color="${grey}">${body}</svg>\n`;
  return { path: `/_astro/icons/${icon}.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`, svg };
}
