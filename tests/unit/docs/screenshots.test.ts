import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scenes } from '../../../docs/screenshot-scenes.ts';
import { documentOf, repository } from './documents.ts';

const folder = 'docs/screenshots';
const taken = readdirSync(join(repository, folder)).sort();
/** Most bytes of all pictures together: a clone pays for each of them, and again for each new one. */
const budget = 1_500_000;

test('every scene is a picture, and nothing else is: run "npm run screenshots"', () => {
  expect(taken).toEqual(scenes.map(({ name }) => `${name}.webp`).sort());
});

test('the README shows every picture once', () => {
  const shown = documentOf('README.md').links.filter((link) => link.startsWith(`${folder}/`));
  expect(shown.sort()).toEqual(taken.map((name) => `${folder}/${name}`));
});

test('the README says what is to be seen on each picture', () => {
  const words = [...documentOf('README.md').text.matchAll(/!\[([^\]]*)\]\(docs\/screenshots\//g)].map(([, alternative]) => alternative!);
  expect(words).toHaveLength(taken.length);
  expect(words.filter((alternative) => alternative.length < 40)).toEqual([]);
});

test('the pictures are small', () => {
  const bytes = taken.reduce((sum, name) => sum + statSync(join(repository, folder, name)).size, 0);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(budget);
});
