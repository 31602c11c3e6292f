import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeFiles } from '../../../src/outputs/write-files.ts';
import { temporaryFolder } from '../../support/fixture.ts';

test('texts, bytes and texts in pieces are written as they are', async () => {
  const folder = temporaryFolder();
  const pieces = function* () {
    yield 'one ';
    yield 'two';
  };
  await writeFiles(
    [
      { path: '/text.md', content: () => 'é' },
      { path: '/deep/er/bytes.png', content: async () => new Uint8Array([1, 2]) },
      { path: '/deep/pieces.xml', content: pieces },
    ],
    folder,
  );
  const read = (path: string) => readFileSync(join(folder, path));
  expect(read('text.md').toString()).toBe('é');
  expect([...read('deep/er/bytes.png')]).toEqual([1, 2]);
  expect(read('deep/pieces.xml').toString()).toBe('one two');
});

test('two files with one path stop the build', async () => {
  const file = { path: '/a.json', content: () => '{}' };
  await expect(writeFiles([file, file], temporaryFolder())).rejects.toThrow('Two files of the site have the path /a.json.');
});
