import { createHash } from 'node:crypto';
import { drawingOf } from './icon-drawings.ts';

/** The icon of a skill as a file that pages point into. */
export interface SkillIconFile {
  path: string;
  svg: string;
}

/** The one drawing in such a file. */
const drawingId = 'i';
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

/** What a `<use>` points at to show an icon; undefined when there is no such icon. */
export function skillIconAddress(icon: string | undefined): string | undefined {
  const file = icon === undefined ? undefined : skillIconFile(icon);
  return file && `${file.path}#${drawingId}`;
}

function toFile(icon: string): SkillIconFile | undefined {
  const drawing = drawingOf('simple-icons', icon);
  if (!drawing) return undefined;
  const { body, size } = drawing;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg"><symbol id="${drawingId}" viewBox="0 0 ${size} ${size}">${body}</symbol></svg>\n`;
  return { path: `/_astro/icons/${icon}.${createHash('sha256').update(svg).digest('hex').slice(0, 8)}.svg`, svg };
}
