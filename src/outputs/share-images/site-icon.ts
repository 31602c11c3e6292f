import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { toDrawablePicture } from './drawable-picture.ts';

/** Where the one picture lies that all icons of the site are made from. */
export const siteIconFile = 'public/favicon.svg';

/** The site's icon as an address of its own bytes; undefined when there is none, or it cannot be drawn. */
export function readSiteIcon(): string | undefined {
  const file = resolve(siteIconFile);
  return existsSync(file) ? toDrawablePicture(file, readFileSync(file)) : undefined;
}
