/** Colours as numbers, for what draws or measures without a browser. */
import { clampChroma, converter, formatHex, parse, wcagContrast, type Oklch } from 'culori';

const inOklch = converter('oklch');

/** A colour of OKLCH: lightness from 0 to 1, chroma from 0, hue in degrees. */
export type Shade = Readonly<{ l: number; c: number; h: number }>;

/** What a text says as a colour of CSS, and whether all of it is opaque; undefined when it is none. */
export function readColour(text: string): { shade: Shade; opaque: boolean } | undefined {
  // The library takes "0b6b50", too, which no browser does.
  const colour = /^[\da-f]+$/i.test(text) ? undefined : parse(text.trim());
  if (colour === undefined) return undefined;
  // A grey has no hue, and "none" is no number: both count as 0.
  const { l = 0, c = 0, h = 0 } = inOklch(colour);
  return { shade: { l, c, h }, opaque: (colour.alpha ?? 1) === 1 };
}

/** The colour of the same lightness and hue that a screen of sRGB can show, with as much of the chroma as it can. */
export function toScreen({ l, c, h }: Shade): Shade {
  const shown = clampChroma({ mode: 'oklch', l, c, h } satisfies Oklch, 'oklch') as Oklch;
  // Rounded down, or the third decimal could leave sRGB again.
  return { l: rounded(shown.l), c: Math.floor(shown.c * 1000) / 1000, h: rounded(h) };
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}

/** A colour as CSS writes it: `oklch(0.44 0.09 168)`. */
export function toCss({ l, c, h }: Shade): string {
  return `oklch(${l} ${c} ${h})`;
}

/**
 * A colour of CSS as sRGB, `#rrggbb`; one outside of sRGB is cut to it, channel by channel.
 * @throws Error when the text is no colour.
 */
export function toHex(text: string): string {
  const hex = formatHex(text.trim());
  if (hex === undefined) throw new Error(`"${text}" is not a colour like oklch(0.5 0.1 180).`);
  return hex;
}

/** Contrast of two colours of CSS, from 1 to 21 (WCAG 2.2, "contrast ratio"), each cut to sRGB as a screen shows it. */
export function contrastRatio(one: string, other: string): number {
  return wcagContrast(toHex(one), toHex(other));
}
