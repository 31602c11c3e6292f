import { readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { KnownFiles, type ReadFile } from '../../../src/content/known-files.ts';
import { readContent } from '../../../src/content/read.ts';
import { baseContent } from '../../support/content.ts';
import { temporaryContent, temporaryFolder, writeFiles } from '../../support/fixture.ts';

let folder: string;
beforeEach(() => {
  folder = temporaryFolder();
});
const stored = () => join(folder, 'read-files.bin');

/** Reads a folder, and says what of it had to be opened and parsed. */
function readAll(content: string, known: KnownFiles) {
  const parsed: string[] = [];
  const readAs = known.readAs.bind(known);
  const opened: string[] = [];
  known.readAs = (file, text, read: () => ReadFile) => {
    opened.push(file);
    return readAs(file, text, () => {
      parsed.push(file);
      return read();
    });
  };
  const { entries, issues, digests } = readContent(content, known);
  known.readAs = readAs;
  return { parsed, opened, entries, issues, digests };
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

describe('a file that nobody has touched', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 }));
  afterEach(() => vi.useRealTimers());
  const changed = baseContent['companies/acme.mdx']!.replace('name: Acme', 'name: Acne');

  test('is not opened again, by this process or the next, and says the same, its mistakes too', () => {
    const own = temporaryContent({ ...baseContent, 'companies/wrong.mdx': '---\nname: Wrong\nfonded: 1999\n---\n' });
    const known = new KnownFiles(folder, 'one');
    const first = readAll(own, known);
    expect(first.opened.length).toBeGreaterThan(5);
    known.save();
    for (const next of [readAll(own, known), readAll(own, new KnownFiles(folder, 'one'))]) {
      expect(next.opened).toEqual([]);
      expect(next.entries).toEqual(first.entries);
      expect(next.issues).toEqual(first.issues);
      expect(next.digests).toEqual(first.digests);
    }
    expect(first.issues.length).toBeGreaterThan(0);
  });

  test('is opened when it was replaced by one as long and as old', () => {
    const own = temporaryContent(baseContent);
    const known = new KnownFiles(folder, 'one');
    readAll(own, known);
    const { atime, mtime } = statSync(join(own, 'companies/acme.mdx'));
    writeFiles(own, { 'companies/acme.mdx': changed });
    utimesSync(join(own, 'companies/acme.mdx'), atime, mtime);
    const next = readAll(own, known);
    expect(next.parsed).toEqual(['companies/acme.mdx']);
    expect(next.entries.companies.map(({ data }) => data.name)).toContain('Acne');
  });

  test('is opened while its last change is so new that another could bear the same time', () => {
    const own = temporaryContent(baseContent);
    const known = new KnownFiles(folder, 'one');
    vi.useRealTimers();
    readAll(own, known);
    expect(readAll(own, known).opened.length).toBeGreaterThan(5);
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
