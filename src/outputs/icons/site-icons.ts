import { join } from 'node:path';
import { siteIconPath, webManifestPath } from '../../domain/paths.ts';
import { readPalette } from '../share-images/palette.ts';
import { PictureCache } from '../share-images/picture-cache.ts';
import { drawSiteIcon, readSiteIcon, siteIconFile } from '../share-images/site-icon.ts';
import { drawingVersions, toPng } from '../share-images/to-png.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { toIco } from './ico.ts';
import { appIconPath, appIcons, toWebManifest } from './web-manifest.ts';

/** Width in pixels of the icon for browsers that take no SVG, and of the one Apple's devices ask for. */
const [icoSize, appleSize] = [32, 180];

/**
 * The icons of the site in every form that is asked for, from the one in SVG, and the manifest that names them.
 * @throws Error when there is no such icon, or it holds text or pictures.
 */
export function* siteIcons({ graph, cacheDir }: FileSource): Generator<SiteFile> {
  const palette = () => readPalette(graph.site.accent);
  const icon = (): string => {
    const drawn = readSiteIcon(graph.site.accent);
    if (drawn === undefined) throw new Error(`No icons can be made: draw ${siteIconFile} as paths, without text and pictures.`);
    return drawn;
  };
  const cache = new PictureCache(join(cacheDir, 'icons'));
  const drawing = (size: number, svgOf: () => string) =>
    cache.keep(() => {
      const svg = svgOf();
      return { drawn: [size, svg, drawingVersions()], draw: () => toPng(svg, size) };
    });
  const drawIco = drawing(icoSize, () => onCanvas(icon(), 100));
  yield { path: siteIconPath, content: () => drawSiteIcon(graph.site.accent)! };
  yield { path: '/favicon.ico', content: async () => toIco([{ size: icoSize, png: await drawIco() }]) };
  // Apple's devices cut the corners round themselves and show what is transparent in black.
  yield { path: '/apple-touch-icon.png', content: drawing(appleSize, () => onCanvas(icon(), 80, palette().paper)) };
  for (const size of appIcons) yield { path: appIconPath(size), content: drawing(size, () => onCanvas(icon(), 100)) };
  yield { path: webManifestPath, content: () => toWebManifest(graph.site, palette()) };
  cache.forgetRest();
}

/** A picture in the middle of a square. @param share per cent of the square's width that it takes. */
function onCanvas(picture: string, share: number, background = 'none'): string {
  const edge = (100 - share) / 2;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">',
    `<rect width="100" height="100" fill="${background}"/>`,
    `<image x="${edge}" y="${edge}" width="${share}" height="${share}" href="${picture}"/>`,
    '</svg>',
  ].join('');
}
