import { describe, expect, it } from 'vitest';
import { defaultAccent, grounds, leastContrast, moreContrast, themes, toAccentShades, toAccentStyle } from '../../../src/domain/accent.ts';
import { contrastRatio, readColour } from '../../../src/domain/colour.ts';
import { randomAccents } from '../../support/accents.ts';

const extremes = ['#000000', '#ffffff', '#ffff00', '#00ff00', '#00ffff', '#0000ff', '#ff00ff', '#ff0000', '#808080', 'oklch(0.9 0.4 142)'];

describe('the accent', () => {
  it('is the colour of the owner where that can be read', () => {
    expect(toAccentShades('oklch(0.45 0.1 20)', 'light').accent).toBe('oklch(0.45 0.1 20)');
    expect(toAccentShades('oklch(0.85 0.1 90)', 'dark').accent).toBe('oklch(0.85 0.1 90)');
  });

  it('keeps its hue and is made darker on white, and brighter in the dark, no further than it must', () => {
    const [light, dark] = themes.map((theme) => readColour(toAccentShades('#e8590c', theme).accent)!.shade);
    const own = readColour('#e8590c')!.shade;
    expect(light!.h).toBeCloseTo(own.h, 2);
    expect(dark!.h).toBeCloseTo(own.h, 2);
    expect(light!.l).toBeLessThan(own.l);
    expect(dark!.l).toBeGreaterThan(own.l);
    const brighter = `oklch(${light!.l + 0.005} ${light!.c} ${light!.h})`;
    const soft = toAccentShades('#e8590c', 'light').soft;
    const worst = Math.min(...[soft, ...Object.values(grounds).map(({ light }) => light)].map((ground) => contrastRatio(brighter, ground)));
    expect(worst).toBeLessThan(leastContrast);
  });

  it.each([defaultAccent, ...extremes, ...randomAccents(40)])('can be read everywhere, made of %s', (colour) => {
    for (const [theme, least] of [
      ['light', leastContrast],
      ['dark', moreContrast],
    ] as const) {
      const { accent, soft, on } = toAccentShades(colour, theme);
      for (const ground of [soft, on, ...Object.values(grounds).map((ground) => ground[theme])]) {
        expect(contrastRatio(accent, ground), `${theme}: ${accent} on ${ground}`).toBeGreaterThanOrEqual(least);
      }
    }
  });

  it('has more contrast for those who ask for it', () => {
    const { accent, soft } = toAccentShades('#e8590c', 'light', moreContrast);
    expect(contrastRatio(accent, soft)).toBeGreaterThanOrEqual(moreContrast);
    expect(toAccentStyle('#e8590c')).toContain(`@media (prefers-contrast: more) { :root { --accent: light-dark(${accent}, `);
  });

  it('is green where the owner names none', () => {
    expect(toAccentStyle(defaultAccent)).toBe(
      [
        ':root {',
        '  --accent: light-dark(oklch(0.44 0.089 168), oklch(0.775 0.09 168));',
        '  --accent-soft: light-dark(oklch(0.955 0.025 168), oklch(0.29 0.04 168));',
        '  --on-accent: light-dark(oklch(1 0 0), oklch(0.19 0.03 168));',
        '}',
        '@media (prefers-contrast: more) { :root { --accent: light-dark(oklch(0.425 0.086 168), oklch(0.775 0.09 168)); } }',
        '',
      ].join('\n'),
    );
  });

  it('refuses what is no colour', () => {
    expect(() => toAccentShades('brand green', 'light')).toThrow('"brand green" is not a colour of CSS.');
  });
});
