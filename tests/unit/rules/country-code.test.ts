import { expect, it } from 'vitest';
import { isCountryCode } from '../../../src/rules/country-code.ts';

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const known = letters.flatMap((first) => letters.map((second) => first + second)).filter(isCountryCode);

it('knows the 249 codes of ISO 3166-1, and XK', () => {
  expect(known).toHaveLength(250);
  expect(known).toEqual(expect.arrayContaining(['ES', 'GB', 'US', 'TW', 'PS', 'SS', 'BQ', 'XK', 'AX', 'UM']));
});

it.each(['UK', 'EU', 'UN', 'EN', 'DD', 'SU', 'YU', 'AN', 'ZZ', 'XA', 'AC', 'IC'])('%s is no country', (code) => {
  expect(isCountryCode(code)).toBe(false);
});
