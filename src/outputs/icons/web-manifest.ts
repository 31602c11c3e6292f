import { homePath } from '../../domain/paths.ts';
import type { Site } from '../../schemas/site.ts';
import type { Palette } from '../share-images/palette.ts';

/** Pictures for a home screen, by their width in pixels. */
export const appIcons = [192, 512] as const;
export const appIconPath = (size: (typeof appIcons)[number]) => `/icon-${size}.png`;

/** What a device reads that puts the site on its home screen: https://www.w3.org/TR/appmanifest/. It opens in the browser. */
export function toWebManifest({ name, tagline, locale }: Site, { paper, accent }: Palette): string {
  const manifest = {
    id: homePath,
    name,
    description: tagline,
    lang: locale,
    start_url: homePath,
    display: 'browser',
    background_color: paper,
    theme_color: accent,
    icons: appIcons.map((size) => ({ src: appIconPath(size), sizes: `${size}x${size}`, type: 'image/png' })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
