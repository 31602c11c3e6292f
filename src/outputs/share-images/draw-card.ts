import type { Box } from './card-layout.ts';
import { mostTitleHeight, titleKey, titleSizes } from './card-layout.ts';
import type { PictureFonts } from './fonts.ts';
import { shareImageSize } from './share-picture.ts';
import { toPng } from './to-png.ts';

/**
 * Draws a card as PNG, with its title in the largest size that leaves room for the rest.
 * @param layoutOf the card with a title of a size in pixels.
 */
export async function drawCard(layoutOf: (titleSize: number) => Box, { fonts }: Pick<PictureFonts, 'fonts'>): Promise<Uint8Array> {
  // Loaded when a picture is drawn and not before: most builds find all of theirs in the cache.
  const { default: satori } = await import('satori');
  let svg = '';
  for (const size of titleSizes) {
    let height = 0;
    svg = await satori(layoutOf(size), {
      ...shareImageSize,
      fonts: [...fonts],
      onNodeDetected: (node) => {
        if (node.key === titleKey) height = node.height;
      },
    });
    if (height <= mostTitleHeight) break;
  }
  return toPng(svg, shareImageSize.width);
}
