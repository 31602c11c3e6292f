import { toDrawable } from './drawable-text.ts';
import type { Palette } from './palette.ts';
import type { ShareCard } from './share-card.ts';
import { shareImageSize } from './share-picture.ts';

/** Sizes a title is tried in, in pixels, from the one it should have to the least that is read in a small preview. */
export const titleSizes = [84, 68, 56, 46] as const;
/** Height in pixels that a title may take: two, three, three and four lines of these sizes. */
export const mostTitleHeight = 232;
/** Characters of a line of facts, alone and beside a picture: at 34 pixels a character of Inter takes about 17. */
const [mostFacts, mostFactsBesidePicture] = [60, 46];
/** Key of the title in the tree, by which its height is measured. */
export const titleKey = 'title';

/** An element as Satori takes it. */
export interface Box {
  type: 'div' | 'img';
  key: string | null;
  props: { style: Record<string, string | number>; children?: string | Box[]; src?: string; width?: number; height?: number };
}

/** What pictures of a site share. */
export interface CardStyle {
  palette: Palette;
  /** Families of the fonts, as CSS. */
  family: string;
  canDraw(text: string): boolean;
  /** The site's icon as an address of its bytes; undefined when it cannot be drawn. */
  icon: string | undefined;
}

/**
 * A card as boxes.
 * @param logo picture of the card as an address of its bytes.
 * @param titleSize in pixels.
 */
export function toCardLayout(card: ShareCard, style: CardStyle, logo: string | undefined, titleSize: number): Box {
  const { palette, family, icon } = style;
  const picture = card.kind === undefined ? icon && image(icon, 184) : card.picture && tile(card.picture.initials, logo, style);
  return row({ ...shareImageSize, background: palette.paper, color: palette.ink, fontFamily: family, fontWeight: 500 }, [
    block({ width: 20, height: '100%', background: palette.accent }),
    column({ flexGrow: 1, flexBasis: 0, padding: '56px 72px 48px 64px' }, [
      row({ justifyContent: 'space-between', alignItems: 'center', height: 60 }, card.kind === undefined ? [] : head(card, style)),
      row({ flexGrow: 1, alignItems: 'center', gap: 44 }, [
        ...(picture ? [picture] : []),
        column({ flexGrow: 1, flexBasis: 0 }, words(card, style, titleSize, picture ? mostFactsBesidePicture : mostFacts)),
      ]),
      block({ paddingTop: 20, borderTop: `2px solid ${palette.line}`, fontSize: 28, color: palette.muted }, hostOf(card)),
    ]),
  ]);
}

const hostOf = ({ address }: ShareCard) => address.split('/')[0]!;

/** The site, and the kind of thing. */
function head(card: ShareCard, { palette, canDraw, icon }: CardStyle): Box[] {
  const name = block({ fontSize: 34, fontWeight: 700 }, toDrawable(card.site, canDraw) ?? hostOf(card));
  const kind = { padding: '10px 26px', borderRadius: 999, background: palette.accentSoft, color: palette.accent, fontSize: 28 };
  return [row({ alignItems: 'center', gap: 18 }, [...(icon ? [image(icon, 52)] : []), name]), block(kind, card.kind)];
}

function words(card: ShareCard, { palette, canDraw }: CardStyle, titleSize: number, most: number): Box[] {
  const title = toDrawable(card.title, canDraw) ?? card.address;
  const facts = fitting(
    card.facts.flatMap((fact) => toDrawable(fact, canDraw) ?? []),
    most,
  );
  const text = card.text && toDrawable(card.text, canDraw);
  return [
    block({ fontSize: titleSize, fontWeight: 700, lineHeight: 1.12, letterSpacing: '-0.02em', lineClamp: 4 }, title, titleKey),
    ...(facts ? [block({ marginTop: 22, fontSize: 34, color: palette.accent, lineClamp: 1 }, facts)] : []),
    ...(text ? [block({ marginTop: 18, fontSize: 32, lineHeight: 1.4, color: palette.muted, lineClamp: 2 }, text)] : []),
  ];
}

/** The first facts that fit on one line together. */
function fitting([first = '', ...rest]: readonly string[], most: number): string {
  let line = first;
  for (const fact of rest) {
    if (line.length + fact.length + 3 > most) break;
    line += ` · ${fact}`;
  }
  return line;
}

/** A logo, or the initials, as the pages show them; nothing when neither can be drawn. */
function tile(letters: string, logo: string | undefined, { palette, canDraw }: CardStyle): Box | undefined {
  if (logo !== undefined) return image(logo, 184);
  const drawn = toDrawable(letters, canDraw);
  if (drawn === undefined) return undefined;
  const style = {
    justifyContent: 'center',
    alignItems: 'center',
    width: 184,
    height: 184,
    borderRadius: 40,
    background: palette.accentSoft,
  };
  return row(style, [block({ fontSize: 76, fontWeight: 700, color: palette.accent }, drawn)]);
}

function image(src: string, size: number): Box {
  return { type: 'img', key: null, props: { src, width: size, height: size, style: { objectFit: 'contain', borderRadius: '22%' } } };
}

function block(style: Box['props']['style'], text = '', key: string | null = null): Box {
  return { type: 'div', key, props: { style: { display: 'block', overflowWrap: 'anywhere', ...style }, children: text } };
}

function row(style: Box['props']['style'], children: Box[]): Box {
  return { type: 'div', key: null, props: { style: { display: 'flex', ...style }, children } };
}

function column(style: Box['props']['style'], children: Box[]): Box {
  return row({ flexDirection: 'column', ...style }, children);
}
