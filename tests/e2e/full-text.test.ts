import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { build as bundle } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { corpusNow } from '../../bench/corpus/corpus.ts';
import { writeCorpus } from '../../bench/corpus/write.ts';
import { checkContent } from '../../src/content/check.ts';
import { splitFile } from '../../src/content/frontmatter.ts';
import type { SiteGraph } from '../../src/content/graph.ts';
import { contentSecurityPolicy } from '../../src/outputs/headers/content-security-policy.ts';
import type { FullTextHits } from '../../src/search/browser/full-text.ts';
import { createFinder } from '../../src/search/engine/finder.ts';
import { wordsIn } from '../../src/search/engine/words.ts';
import type { FacetTable } from '../../src/search/facet-table.ts';
import { searchFilesOf, type ReadBody } from '../../src/search/index/search-files.ts';
import { summaryPlace, type SearchManifest } from '../../src/search/manifest.ts';
import type { ThingTable } from '../../src/search/thing-table.ts';
import { sharedBrowser } from '../support/chromium.ts';
import { temporaryFolder } from '../support/fixture.ts';
import { serveSite, type ServedSite } from '../support/serve.ts';

/** Enough that some words are common; a few vacancies only, because nothing here depends on their number. */
const size = 600;
const dist = join(temporaryFolder(), 'dist');
let graph: SiteGraph;
let readBody: ReadBody;
let manifest: SearchManifest;
let table: FacetTable;
let things: ThingTable['things'];
let summaries: string[];
let served: ServedSite;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  const { out } = writeCorpus({ size, out: join(temporaryFolder(), 'content') });
  graph = checkContent(out, corpusNow).graph!;
  readBody = ({ file }) => splitFile(readFileSync(join(out, file), 'utf8')).body;
  for (const { path, content } of await searchFilesOf(graph, readBody)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), content);
  }
  writeFileSync(
    join(dist, 'index.html'),
    '<!doctype html><html lang="en"><title>Texts</title><script type="module" src="/scripts/page.js"></script></html>',
  );
  writeFileSync(join(dist, '404.html'), 'There is no such file.');
  const script = join(temporaryFolder(), 'page.ts');
  const source = resolve('src/search/browser/full-text.ts');
  writeFileSync(script, `import { searchFullText } from ${JSON.stringify(source)};\nObject.assign(globalThis, { searchFullText });\n`);
  await bundle({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    base: '/scripts/',
    build: { outDir: join(dist, 'scripts'), rolldownOptions: { input: script, output: { entryFileNames: 'page.js' } } },
  });
  const read = <T>(path: string) => JSON.parse(readFileSync(join(dist, path), 'utf8')) as T;
  manifest = read('search/manifest.json');
  table = read(manifest.facetTable);
  ({ things } = read<ThingTable>(manifest.thingTable));
  summaries = table.title.map((_, row) => {
    const { file, at } = summaryPlace(row);
    return read<string[]>(`${manifest.fullText!.folder}${file}`)[at]!;
  });
  served = await serveSite(dist, () => ({ 'content-security-policy': contentSecurityPolicy }));
  browser = await sharedBrowser();
});
afterAll(async () => {
  await page?.close();
  await served?.close();
});

const problems: string[] = [];

/** A page that has loaded nothing yet, at the moment the index was made for. */
async function open(): Promise<void> {
  await page?.close();
  page = await browser.newPage();
  problems.length = 0;
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404') && !message.text().includes('net::')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  await page.clock.setFixedTime(corpusNow);
  await page.goto(served.origin);
}

type SearchFullText = (text: string) => Promise<FullTextHits>;

interface Asked {
  vacancies?: number[];
  things?: number[];
  excerpt?: string;
  error?: string;
  outdated?: boolean;
}

function ask(query: string): Promise<Asked> {
  return page.evaluate(async (text): Promise<Asked> => {
    const { searchFullText } = globalThis as unknown as { searchFullText: SearchFullText };
    try {
      const { vacancies, things, excerptOf } = await searchFullText(text);
      const [first] = vacancies;
      const pieces = first === undefined ? [] : await excerptOf(first);
      return {
        vacancies: [...vacancies].sort((a, b) => a - b),
        things: [...things].sort((a, b) => a - b),
        excerpt: pieces.map((piece) => (piece.found ? `[${piece.text}]` : piece.text)).join(''),
      };
    } catch (error) {
      const { message, outdated } = error as Error & { outdated?: boolean };
      return { error: message, outdated: outdated ?? false };
    }
  }, query);
}

/** The words of a text as one may look for them: without accents, hyphens, apostrophes and dots inside, and the pieces between these. */
function formsIn(text: string): string[] {
  const plain = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('’', "'");
  const tokens = plain.split(/[^\p{L}\p{N}.'+#-]+/u).map((token) => token.replace(/^['+#-]+|[-.']+$/g, ''));
  return tokens.flatMap((token) => [token.replace(/['-]|(?<=.)\./g, ''), ...token.split(/[-.']/).filter((piece) => piece.length > 1)]);
}

/** What reading every summary finds: rows with each word in the table or in the summary, and one at least in the summary. */
function naively(query: string): number[] {
  const words = wordsIn(query).map(({ word }) => word);
  const inTable = createFinder(table, corpusNow.getTime()).words().scoreEach(wordsIn(query));
  return summaries.flatMap((summary, row) => {
    const forms = formsIn(summary);
    const inText = words.map((word, at) => {
      const joined = [words[at - 1] + word, word + words[at + 1]];
      return forms.some((form) => (word.length > 3 ? form.startsWith(word) : form === word) || joined.includes(form));
    });
    return inText.some(Boolean) && words.every((_, at) => inText[at] || inTable[at]![row]! > 0) ? [row] : [];
  });
}

describe('a search of the full texts', () => {
  beforeAll(open);

  it('finds what reading every summary finds, for words, beginnings of words and several of them', async () => {
    const some = [17, 101, 233, 304, 450].map((row) => summaries[row % summaries.length]!.split(/[^\p{L}\p{N}]+/u).filter(Boolean));
    const words = some.flatMap((all) => [all[3]!, all[11]!, all.at(-2)!]);
    const queries = [
      ...words,
      ...words.map((word) => word.slice(0, 5)),
      ...words.map((word, at) => `${word} ${words[(at + 4) % words.length]}`),
      ...[
        'and',
        'the',
        'with',
        'week',
        'wee',
        'a',
        'c',
        'c++',
        'c#',
        '.net',
        'node.js',
        'net',
        'go',
        'kafka',
        'kafkaesque',
        'Käfka',
        'xyzzy',
      ],
      ...['front end', 'front-end', 'barcelona kafka', 'remote mentor', 'the and', 'xyzzy and'],
    ];
    let found = 0;
    for (const query of queries) {
      const { vacancies, error } = await ask(query);
      expect(error, query).toBeUndefined();
      expect(vacancies, query).toEqual(naively(query));
      found += vacancies!.length;
    }
    expect(found).toBeGreaterThan(1000);
    expect(problems).toEqual([]);
  });

  it('shows the words around what was found', async () => {
    const { excerpt } = await ask('somebody');
    expect(excerpt).toMatch(/\[[Ss]omebody\]/);
    expect(excerpt!.length).toBeLessThan(250);
  });

  it('finds guides and articles by what stands in them', async () => {
    const [role, article] = [[...graph.byId.roles.values()][2]!, [...graph.byId.articles.values()][1]!];
    for (const [kind, id, text] of [
      ['role', role.id, role.data.interviewQuestions[1]!.lookFor],
      ['role', role.id, readBody(role)],
      ['article', article.id, readBody(article)],
    ] as const) {
      const [longest] = text.match(/[a-z]+/g)!.sort((one, other) => other.length - one.length);
      const { things: found } = await ask(longest!);
      expect(
        found!.map((at) => `${things[at]!.kind} ${things[at]!.id}`),
        longest,
      ).toContain(`${kind} ${id}`);
    }
  });

  it('finds nothing without a word', async () => {
    expect(await ask(' … ')).toEqual({ vacancies: [], things: [], excerpt: '' });
  });
});

describe('when a file cannot be had', () => {
  it('says that one may be offline, and finds again when one is not', async () => {
    await open();
    await ask('kafka');
    await page.context().setOffline(true);
    expect(await ask('window')).toEqual({ error: 'The full texts could not be searched. You may be offline.', outdated: false });
    await page.context().setOffline(false);
    expect((await ask('window')).vacancies).toEqual(naively('window'));
    expect(problems.filter((problem) => !problem.includes('Failed to load'))).toEqual([]);
  });

  it('says that the site has been renewed', async () => {
    await open();
    await ask('kafka');
    const { folder } = manifest.fullText!;
    renameSync(join(dist, folder), join(dist, 'elsewhere'));
    const { error, outdated } = await ask('harbour');
    renameSync(join(dist, 'elsewhere'), join(dist, folder));
    expect([error, outdated]).toEqual(['The site has been renewed since you opened this page. Load it again.', true]);
  });
});
