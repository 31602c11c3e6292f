import { expect, test } from 'vitest';
import { filesCompiledByAstro } from '../../../src/content/compiled-by-astro.ts';
import { temporaryContent } from '../../support/fixture.ts';

test('Astro compiles the `.mdx` files of roles and articles, wherever they lie in them, and no other file', () => {
  const folder = temporaryContent({
    'articles/write-well.mdx': '',
    'articles/plain.md': '',
    'articles/.draft.mdx': '',
    'jobs/acme/engineer.mdx': '',
    'roles/engineer.mdx': '',
    'roles/old/engineer.mdx': '',
    'roles/.trash/engineer.mdx': '',
  });
  expect(filesCompiledByAstro(folder)).toEqual(['roles/engineer.mdx', 'roles/old/engineer.mdx', 'articles/write-well.mdx']);
});
