import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { oklchToHex } from '../../domain/colour.ts';

/** The colours of the site that pictures are drawn with, as `#rrggbb`. */
export interface Palette {
  paper: string;
  ink: string;
  muted: string;
  line: string;
  accent: string;
  accentSoft: string;
}

/** The colours in the style sheet of tokens: their light half, because a picture does not know what its reader prefers. */
export function readPalette(): Palette {
  return toPalette(readFileSync(resolve('src/styles/tokens.css'), 'utf8'));
}

/** @throws Error when the style sheet lacks one of the colours, or writes it in another way. */
export function toPalette(css: string): Palette {
  const colour = (token: string) => {
    const written = new RegExp(`--${token}:\\s*light-dark\\((oklch\\([^)]*\\))`).exec(css)?.[1];
    if (written === undefined) throw new Error(`The tokens do not say "--${token}: light-dark(oklch(…), …)".`);
    return oklchToHex(written);
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
