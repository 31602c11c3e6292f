import { expect, it } from 'vitest';
import { contrastRatio, toHex } from '../../../src/domain/colour.ts';

it('gives colours of OKLCH in sRGB', () => {
  // The values of the specification's own examples: https://www.w3.org/TR/css-color-4/#the-oklab-notation and its tests.
  expect(toHex('oklch(1 0 0)')).toBe('#ffffff');
  expect(toHex('oklch(0 0 0)')).toBe('#000000');
  expect(toHex('oklch(0.627955 0.257683 29.233885)')).toBe('#ff0000');
  expect(toHex('oklch(0.51975 0.17686 142.495)')).toBe('#008000');
  expect(toHex('oklch(0.452014 0.313214 264.052021)')).toBe('#0000ff');
  expect(toHex('oklch(0.599871 0 0)')).toBe('#808080');
});

it('cuts a colour outside of sRGB to it', () => {
  expect(toHex('oklch(0.9 0.4 142)')).toMatch(/^#00ff[0-9a-f]{2}$/);
});

it('refuses what is no such colour', () => {
  expect(() => toHex('fffffff')).toThrow('"fffffff" is not a colour like oklch(0.5 0.1 180).');
});

it('says how well two colours stand apart', () => {
  expect(contrastRatio('#000000', '#ffffff')).toBe(21);
  expect(contrastRatio('#ffffff', '#000000')).toBe(21);
  expect(contrastRatio('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrastRatio('#123456', '#123456')).toBe(1);
});
