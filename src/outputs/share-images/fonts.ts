import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Font } from 'satori';
import { charactersOf } from './font-characters.ts';

/** Inter comes in a file for each script; each is a family of its own, and what one lacks is drawn with the next. */
const scripts = ['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic', 'cyrillic-ext'] as const;
const weights = [500, 700] as const;

/** What pictures are written with. */
export interface PictureFonts {
  fonts: readonly Font[];
  /** Families in the order they are tried, as CSS. */
  family: string;
  /** Hash of all files: a newer font draws every picture anew. */
  digest: string;
  /** True when each character of a text has a form in the fonts. */
  canDraw(text: string): boolean;
}

let read: PictureFonts | undefined;

/** The fonts, read once. */
export function readFonts(): PictureFonts {
  return (read ??= loadFonts());
}

function loadFonts(): PictureFonts {
  const require = createRequire(import.meta.url);
  const hash = createHash('sha256');
  const characters = new Set<number>();
  const fonts = scripts.flatMap((script) =>
    weights.map((weight): Font => {
      const data = readFileSync(require.resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`));
      hash.update(data);
      for (const character of charactersOf(data)) characters.add(character);
      return { name: familyOf(script), data, weight, style: 'normal' };
    }),
  );
  return {
    fonts,
    family: scripts.map(familyOf).join(', '),
    digest: hash.digest('hex'),
    canDraw: (text) => Array.from(text).every((character) => characters.has(character.codePointAt(0)!)),
  };
}

const familyOf = (script: string) => `Inter ${script}`;
