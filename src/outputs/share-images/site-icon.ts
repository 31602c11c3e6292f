import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toDrawablePicture } from './drawable-picture.ts';
import { readPalette } from './palette.ts';

/** Where the one picture lies that all icons of the site are made from. */
export const siteIconFile = 'public/favicon.svg';

/**
 * The site's icon in SVG. What has the colour of our own accent in the file takes that of the owner's, as the mark in the header does; a
 * drawing of the owner's stays as it is.
 * @returns nothing when there is no file.
 */
export function drawSiteIcon(accent?: string): string | undefined {
  const file = resolve(siteIconFile);
  if (!existsSync(file)) return undefined;
  return readFileSync(file, 'utf8').replaceAll(readPalette(undefined).accent, readPalette(accent).accent);
}

/** The site's icon as an address of its own bytes; undefined when there is none, or it cannot be drawn. */
export function readSiteIcon(accent?: string): string | undefined {
  const drawn = drawSiteIcon(accent);
  return drawn === undefined ? undefined : toDrawablePicture(siteIconFile, Buffer.from(drawn));
}
