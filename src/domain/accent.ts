/** The accent of a site: from one colour of its owner to shades that can be read, in light and in dark. */
import { contrastRatio, readColour, toCss, toHex, toScreen, type Shade } from './colour.ts';

/** The accent of a site that names none. */
export const defaultAccent = 'oklch(0.44 0.09 168)';

/** A theme of the pages. */
export const themes = ['light', 'dark'] as const;
export type Theme = (typeof themes)[number];

/** The shades of an accent in one theme, as CSS writes them. */
export interface AccentShades {
  /** Links, buttons, what is chosen. */
  accent: string;
  /** Ground of notices and badges. */
  soft: string;
  /** Text on the accent. */
  on: string;
}

/** The grounds of the pages that the accent is written on, beside its own soft one. `src/styles/tokens.css` says the same to browsers. */
export const grounds = {
  paper: { light: 'oklch(0.984 0.006 85)', dark: 'oklch(0.185 0.012 265)' },
  surface: { light: 'oklch(1 0 0)', dark: 'oklch(0.225 0.014 265)' },
  'amber-soft': { light: 'oklch(0.962 0.038 88)', dark: 'oklch(0.3 0.045 75)' },
} as const satisfies Record<string, Record<Theme, string>>;

/** The paper, as a browser paints what is its own around the page. */
export const paperInHex: Readonly<Record<Theme, string>> = { light: toHex(grounds.paper.light), dark: toHex(grounds.paper.dark) };

/** Least contrast of text (WCAG 2.2, 1.4.3), and of text for those who ask for more (1.4.6). */
export const [leastContrast, moreContrast] = [4.5, 7];

/**
 * The shades of an accent. Hue and chroma are the owner's as far as a screen can show them; the lightness is the one nearest to theirs
 * at which the text has its contrast on every ground. There is one for every colour: at the ends of the scale are black and white.
 * In the dark the contrast is always the higher one, because thin bright letters need it.
 * @param colour opaque colour of CSS.
 * @throws Error when the text is no colour.
 */
export function toAccentShades(colour: string, theme: Theme, least = leastContrast): AccentShades {
  const read = readColour(colour);
  if (read === undefined) throw new Error(`"${colour}" is not a colour of CSS.`);
  const { l, c, h } = read.shade;
  const toShade = (lightness: number, mostChroma: number): Shade => toScreen({ l: lightness, c: Math.min(c, mostChroma), h });
  const soft = toCss(theme === 'light' ? toShade(0.955, Math.min(c * 0.28, 0.035)) : toShade(0.29, Math.min(c * 0.45, 0.06)));
  const on = theme === 'light' ? 'oklch(1 0 0)' : toCss(toShade(0.19, 0.03));
  const needed = theme === 'light' ? least : moreContrast;
  const holds = (accent: string) =>
    [...Object.values(grounds).map((ground) => ground[theme]), soft].every((ground) => contrastRatio(accent, ground) >= needed);
  const step = theme === 'light' ? -0.005 : 0.005;
  let lightness = l;
  while (!holds(toCss(toShade(lightness, c)))) lightness += step;
  return { accent: toCss(toShade(lightness, c)), soft, on };
}

/** The style sheet of an accent: the custom properties that no other style sheet sets. */
export function toAccentStyle(colour: string): string {
  const [light, dark] = [toAccentShades(colour, 'light'), toAccentShades(colour, 'dark')];
  const strong = toAccentShades(colour, 'light', moreContrast).accent;
  const pair = (one: string, other: string) => `light-dark(${one}, ${other})`;
  return [
    ':root {',
    `  --accent: ${pair(light.accent, dark.accent)};`,
    `  --accent-soft: ${pair(light.soft, dark.soft)};`,
    `  --on-accent: ${pair(light.on, dark.on)};`,
    '}',
    `@media (prefers-contrast: more) { :root { --accent: ${pair(strong, dark.accent)}; } }`,
    '',
  ].join('\n');
}
