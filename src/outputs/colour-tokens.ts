import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultAccent, toAccentStyle, type Theme } from '../domain/accent.ts';

/** A colour of the site in each theme, as CSS writes it. */
export type ThemedColour = Readonly<Record<Theme, string>>;

const declaration = /--([\w-]+):\s*light-dark\((oklch\([^)]*\)),\s*(oklch\([^)]*\))\)/g;

/** The colours that a style sheet names, by name; of one that it names again, for those who ask for more contrast, the first. */
export function toColourTokens(css: string): ReadonlyMap<string, ThemedColour> {
  const found = [...css.matchAll(declaration)].map(([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const);
  return new Map(found.reverse());
}

/** Every colour of the site: those of the style sheet of tokens, and the accent of its owner. */
export function readColourTokens(accent = defaultAccent): ReadonlyMap<string, ThemedColour> {
  return toColourTokens(readFileSync(resolve('src/styles/tokens.css'), 'utf8') + toAccentStyle(accent));
}
