import { readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { KnownFiles, type ReadFile } from '../../../src/content/known-files.ts';
import { readContent } from '../../../src/content/read.ts';
import { baseContent } from '../../support/content.ts';
import { temporaryContent, temporaryFolder, writeFiles } from '../../support/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const stored = () => join(folder, 'read-files.bin');

/** Reads a folder, and says what of it had to be parsed. */
function readAll(content: string, known: KnownFiles) {
  const parsed: string[] = [];
  const readAs = known.readAs.bind(known);
  known.readAs = (file: string, digest: string, read: () => ReadFile) =>
    readAs(file, digest, () => {
      parsed.push(file);
      return read();
    });
  const { entries, issues } = readContent(content, known);
  known.readAs = readAs;
  return { parsed, entries, issues };
}

describe('a file whose text is known', () => {
  const content = temporaryContent(baseContent);
  const entryFiles = Object.keys(baseContent).filter((file) => /^(?!media).*\//.test(file));

  test('is not parsed again, by this process or the next, and says the same', () => {
    const known = new KnownFiles(folder, 'one');
    const first = readAll(content, known);
    expect(first.parsed.sort()).toEqual(entryFiles.sort());
    known.save();
    expect(readAll(content, known).parsed).toEqual([]);
    const next = readAll(content, new KnownFiles(folder, 'one'));
    expect(next.parsed).toEqual([]);
    expect(next.entries).toEqual(first.entries);
    expect(next.entries).toEqual(readContent(content).entries);
  });

  test('is parsed again when its text is another one, with its mistakes, and they stay known', () => {
    const own = temporaryContent(baseContent);
    const known = new KnownFiles(folder, 'one');
    readAll(own, known);
    writeFiles(own, { 'companies/acme.mdx': '---\nname: Acme\nheadOffice: barcelona\nfonded: 1999\n---\n' });
    const changed = readAll(own, known);
    expect(changed.parsed).toEqual(['companies/acme.mdx']);
    expect(changed.issues).toEqual(readContent(own).issues);
    expect(changed.issues).toHaveLength(1);
    known.save();
    const next = readAll(own, new KnownFiles(folder, 'one'));
    expect(next.parsed).toEqual([]);
    expect(next.issues).toEqual(changed.issues);
  });

  test('is forgotten with the file', () => {
    const own = temporaryContent(baseContent);
    const known = new KnownFiles(folder, 'one');
    readAll(own, known);
    known.save();
    writeFiles(own, { 'companies/acme.mdx': null });
    readAll(own, known);
    known.save();
    writeFiles(own, { 'companies/acme.mdx': baseContent['companies/acme.mdx']! });
    expect(readAll(own, new KnownFiles(folder, 'one')).parsed).toEqual(['companies/acme.mdx']);
  });
});

describe('what was kept is not used', () => {
  const content = temporaryContent(baseContent);
  const readsAll = (version: string | undefined = 'one') => readAll(content, new KnownFiles(folder, version)).parsed.length > 5;
  beforeEach(() => {
    const known = new KnownFiles(folder, 'one');
    readAll(content, known);
    known.save();
    expect(readsAll()).toBe(false);
  });

  test('by other code', () => expect(readsAll('another')).toBe(true));
  test('where nothing may be kept', () => expect(readAll(content, new KnownFiles(folder, undefined)).parsed.length).toBeGreaterThan(5));
  test('when it is cut off', () => {
    truncateSync(stored(), 500);
    expect(readsAll()).toBe(true);
  });
  test('when one byte of it is another', () => {
    const bytes = readFileSync(stored());
    bytes[bytes.length - 9]! ^= 1;
    writeFileSync(stored(), bytes);
    expect(readsAll()).toBe(true);
  });
  test('when it is something else', () => {
    writeFileSync(stored(), 'Not ours');
    expect(readsAll()).toBe(true);
  });
});

test('where nothing can be written the next process reads the files again', () => {
  const content = temporaryContent(baseContent);
  const known = new KnownFiles(join(content, 'site.yaml'), 'one');
  readAll(content, known);
  expect(() => known.save()).not.toThrow();
  expect(readAll(content, new KnownFiles(join(content, 'site.yaml'), 'one')).parsed.length).toBeGreaterThan(5);
});
