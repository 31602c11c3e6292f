import { join } from 'node:path';
import { remember } from '../../content/readings.ts';
import { shareImagePath, siteShareImagePath } from '../../domain/paths.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { titleSizes, toCardLayout, type CardStyle } from './card-layout.ts';
import { drawCard } from './draw-card.ts';
import { toDrawablePicture } from './drawable-picture.ts';
import { readFonts } from './fonts.ts';
import { readPalette } from './palette.ts';
import { PictureCache } from './picture-cache.ts';
import { toCompanyCard, toPlaceCard, toRoleCard, toSiteCard, type ShareCard } from './share-card.ts';
import { readSiteIcon } from './site-icon.ts';
import { drawingVersions } from './to-png.ts';

/**
 * The pictures shown where a page is shared: one for the site, and one for each role, company and place.
 * @param draw draws a card; a test counts.
 */
export function* shareImages(source: FileSource, draw = drawCard): Generator<SiteFile> {
  const fonts = readFonts();
  const styleOf = remember((): CardStyle => ({
    palette: readPalette(source.graph.site.accent),
    family: fonts.family,
    canDraw: fonts.canDraw,
    icon: readSiteIcon(source.graph.site.accent),
  }));
  const versions = [...drawingVersions(), fonts.digest];
  const cache = new PictureCache(join(source.cacheDir, 'share-images'));
  for (const [path, cardOf] of cardsOf(source)) {
    const picture = cache.keep(() => {
      const [card, style] = [cardOf(), styleOf()];
      const logo = logoOf(card, source);
      const layoutOf = (titleSize: number) => toCardLayout(card, style, logo, titleSize);
      // The layout in its first size holds every word, colour and picture; only the sizes to try come on top.
      return { drawn: [layoutOf(titleSizes[0]), titleSizes, versions], draw: () => draw(layoutOf, fonts) };
    });
    yield { path, content: picture };
  }
  cache.forgetRest();
}

function* cardsOf({ graph }: FileSource): Generator<[path: string, card: () => ShareCard]> {
  const { byId, referred } = graph;
  yield [siteShareImagePath, () => toSiteCard(graph)];
  for (const [id, role] of byId.roles) yield [shareImagePath('role', id), () => toRoleCard(role, graph)];
  for (const [id, company] of byId.companies) yield [shareImagePath('company', id), () => toCompanyCard(company, graph)];
  for (const id of referred.place) yield [shareImagePath('place', id), () => toPlaceCard(byId.places.get(id)!, graph)];
}

function logoOf({ picture }: ShareCard, source: FileSource): string | undefined {
  const bytes = picture?.logo === undefined ? undefined : source.readMedia(picture.logo);
  return bytes && toDrawablePicture(picture!.logo!, bytes);
}
