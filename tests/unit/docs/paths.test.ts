import { dirname, join, posix } from 'node:path';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { documents, looksLikePath, parseDocument, pathExists, repository, sourceFiles, type Document } from './documents.ts';

/** Paths a document names that are not there. The files of its own examples count as there. */
function missingPaths({ file, spans, blocks }: Document): string[] {
  const examples = new Set(blocks.flatMap(({ path }) => path ?? []));
  const commands = blocks.filter(({ lang }) => lang === 'sh').flatMap(({ text }) => text.split(/\s+/).filter((word) => word.includes('/')));
  return [...spans, ...commands].filter((word) => looksLikePath(word, file) && !examples.has(word) && !pathExists(word, file));
}

/** Routes of the site, as patterns that an address or `/jobs/<company>/` matches. */
const routes = sourceFiles('src/pages', '.astro').map(({ file }) => {
  const path = file
    .slice('src/pages'.length)
    .replace(/\.astro$/, '')
    .replace(/\/index$/, '');
  const pattern = path.replace(/\/\[\.\.\.\w+\]/g, '(?:/.+)?').replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${pattern}/$`);
});

describe.each(documents)('$file', (document) => {
  test('names only paths that exist', () => {
    expect(missingPaths(document)).toEqual([]);
  });

  test('links only to files and headings that exist', () => {
    const lost = document.links.filter((link) => {
      if (/^(?:https?|mailto):/.test(link)) return false;
      const [path = '', anchor] = link.split('#');
      const target = path === '' ? document.file : posix.join(posix.dirname(document.file), path);
      if (!existsSync(join(repository, target))) return true;
      return anchor !== undefined && !documents.find(({ file }) => file === target)?.anchors.has(anchor);
    });
    expect(lost).toEqual([]);
  });

  test('names only addresses that the site has', () => {
    const addresses = document.spans.filter((span) => /^\/[\w<>/-]*\/$/.test(span) && span !== '/' && !span.startsWith('/media/'));
    expect(addresses.filter((address) => !routes.some((route) => route.test(address)))).toEqual([]);
  });

  test('holds no path of somebody’s machine', () => {
    expect(
      document.text.match(/(?<![\w.:/>-])\/(?:home|Users|root|tmp|var|work|mnt|opt|private)\/\S*|\b[A-Z]:\\\S*|file:\/\/\S*/g),
    ).toBeNull();
  });
});

describe('the search for paths', () => {
  const missingIn = (text: string, file = 'README.md') => missingPaths(parseDocument(file, text));

  test('finds a path that is not there, in a line and in a command', () => {
    expect(missingIn('See `src/nowhere.ts` and `nowhere.json`.\n\n```sh\nnode src/gone.ts\n```')).toEqual([
      'src/nowhere.ts',
      'nowhere.json',
      'src/gone.ts',
    ]);
  });

  test('leaves patterns, addresses, packages and examples alone', () => {
    expect(missingIn('`jobs/<company>/x.mdx` `/jobs/closed/` `@astrojs/mdx` `dist/` `read…`')).toEqual([]);
    expect(missingIn('`content/jobs/a/b.mdx`\n\n```mdx content/jobs/a/b.mdx\ntext\n```')).toEqual([]);
  });

  test('takes a path from the folder of its document too', () => {
    expect(missingIn('`site.yaml` `media/`', 'content/README.md')).toEqual([]);
    expect(dirname('content/README.md')).toBe('content');
  });
});
