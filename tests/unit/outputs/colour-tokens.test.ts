import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { defaultAccent, grounds, themes } from '../../../src/domain/accent.ts';
import { contrastRatio } from '../../../src/domain/colour.ts';
import { readColourTokens, toColourTokens, type ThemedColour } from '../../../src/outputs/colour-tokens.ts';
import { randomAccents } from '../../support/accents.ts';

const css = readFileSync('src/styles/tokens.css', 'utf8');
/** What the tokens are for those who ask for more contrast: those of the first block that the media query replaces. */
const withMoreContrast = new Map([...toColourTokens(css), ...toColourTokens(css.slice(css.indexOf('@media (prefers-contrast: more)')))]);

const texts = ['ink', 'muted', 'accent', 'amber'];
const backgrounds = ['paper', 'surface', 'accent-soft', 'amber-soft'];

/** The pairs of two colours that have less contrast than they need. */
function tooWeak(tokens: ReadonlyMap<string, ThemedColour>, fronts: readonly string[], behind: readonly string[], least: number): string[] {
  return themes.flatMap((theme) =>
    fronts.flatMap((front) =>
      behind.flatMap((back) => {
        const ratio = contrastRatio(tokens.get(front)![theme], tokens.get(back)![theme]);
        return ratio < least ? [`${theme}: ${front} on ${back} ${ratio.toFixed(2)}`] : [];
      }),
    ),
  );
}

describe.each([defaultAccent, ...randomAccents(30)])('the colours of a site whose accent is %s', (accent) => {
  const tokens = readColourTokens(accent);

  it('have a contrast of at least 4.5 wherever text is written (WCAG 2.2, 1.4.3)', () => {
    expect(tooWeak(tokens, texts, backgrounds, 4.5)).toEqual([]);
    expect(tooWeak(tokens, ['on-accent'], ['accent'], 4.5)).toEqual([]);
  });

  it('have a contrast of at least 3 where a control or the focus begins (WCAG 2.2, 1.4.11)', () => {
    expect(tooWeak(tokens, ['edge', 'accent'], backgrounds, 3)).toEqual([]);
  });
});

it('have a contrast of at least 7 for those who ask for more (WCAG 2.2, 1.4.6)', () => {
  const tokens = new Map([...readColourTokens(), ...withMoreContrast]);
  expect(tooWeak(tokens, ['ink', 'muted', 'amber'], backgrounds, 7)).toEqual([]);
  expect(tooWeak(tokens, ['line'], ['paper', 'surface'], 3)).toEqual([]);
});

it('are the grounds that the accent is computed for', () => {
  const tokens = toColourTokens(css);
  for (const [name, ground] of Object.entries(grounds)) expect(tokens.get(name), name).toEqual(ground);
});

it('finds a colour in both themes, and of two of one name the first', () => {
  const tokens = toColourTokens('--a: light-dark(oklch(1 0 0), oklch(0 0 0)); --b: red; --a: light-dark(oklch(0.5 0 0), oklch(0.4 0 0));');
  expect([...tokens]).toEqual([['a', { light: 'oklch(1 0 0)', dark: 'oklch(0 0 0)' }]]);
});
