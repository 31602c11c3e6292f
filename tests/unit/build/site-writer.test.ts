import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PlainWriter } from '../../../src/build/site-writer.ts';
import { toPageState } from '../../../src/outputs/page-digest.ts';
import { temporaryFolder } from '../../support/fixture.ts';

test('texts, bytes and texts in pieces are written as they are', async () => {
  const folder = temporaryFolder();
  const pieces = function* () {
    yield 'one ';
    yield 'two';
  };
  const writer = new PlainWriter(folder);
  await writer.write({ path: '/text.md', content: () => 'é' });
  await writer.writeAll('two of them', async () => [
    { path: '/deep/er/bytes.png', content: async () => new Uint8Array([1, 2]) },
    { path: '/deep/pieces.xml', content: pieces },
  ]);
  const read = (path: string) => readFileSync(join(folder, path));
  expect(read('text.md').toString()).toBe('é');
  expect([...read('deep/er/bytes.png')]).toEqual([1, 2]);
  expect(read('deep/pieces.xml').toString()).toBe('one two');
});

test('two files with one path stop the build', async () => {
  const file = { path: '/a.json', content: () => '{}' };
  const writer = new PlainWriter(temporaryFolder());
  await writer.write(file);
  await expect(writer.write(file)).rejects.toThrow('Two files of the site have the path /a.json.');
});

test('files of two processes are those of one site, and none has the path of another', async () => {
  const [first, second] = [new PlainWriter(temporaryFolder()), new PlainWriter(temporaryFolder())];
  const page = { path: '/a/index.html', content: () => '<title>A page</title><main>Words</main>' };
  await second.write(page);
  await first.write({ path: '/b.json', content: () => '{}' });
  first.note(second.part);
  expect([...first.pageStates]).toEqual([...second.pageStates]);
  await expect(first.write(page)).rejects.toThrow('Two files of the site have the path /a/index.html.');
  expect(() => first.note(second.part)).toThrow('Two files of the site have the path /a/index.html.');
});

test('what pages say is known when they are written, but for the one that stands for missing ones', async () => {
  const writer = new PlainWriter(temporaryFolder());
  const page = '<title>A page</title><main>Words</main>';
  for (const path of ['/index.html', '/a/index.html', '/404.html']) await writer.write({ path, content: () => page });
  await writer.write({ path: '/b/index.html', content: () => new TextEncoder().encode(page) });
  await writer.write({ path: '/a.json', content: () => '{}' });
  expect(Object.fromEntries(writer.pageStates)).toEqual({ '/': toPageState(page), '/a/': toPageState(page), '/b/': toPageState(page) });
});
