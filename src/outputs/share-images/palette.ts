import { toHex } from '../../domain/colour.ts';
import { readColourTokens, type ThemedColour } from '../colour-tokens.ts';

/** The colours of the site that pictures are drawn with, as `#rrggbb`. */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  accentSoft: string;
}

/** The colours of a site: their light half, because a picture does not know what its reader prefers. */
export function readPalette(accent: string | undefined): Palette {
  return toPalette(readColourTokens(accent));
}

/** @throws Error when one of the colours is not among the tokens. */
export function toPalette(tokens: ReadonlyMap<string, ThemedColour>): Palette {
  const colour = (token: string) => {
    const written = tokens.get(token)?.light;
    if (written === undefined) throw new Error(`The tokens do not say "--${token}: light-dark(oklch(…), …)".`);
    return toHex(written);
  };
  return {
    paper: colour('paper'),
    ink: colour('ink'),
    muted: colour('muted'),
    line: colour('line'),
    accent: colour('accent'),
    accentSoft: colour('accent-soft'),
  };
}
