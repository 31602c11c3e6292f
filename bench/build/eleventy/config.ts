/** Eleventy's configuration. It imports nothing of the project but types: it is copied into the peer's folder and works there alone. */
import type { EntryData, ListKind, PostingData } from '../peer-data.ts';

/** An item of a collection, as far as the templates use it. */
export interface Item<T> {
  data: T & { id: string };
  url: string;
  templateContent: string;
}

/** One page of a list of vacancies or of entries. */
export interface ListPage {
  path: string;
  number: number;
  last: number;
  title: string;
  /** The thing whose vacancies are listed; absent for a list of everything. */
  entry?: Item<EntryData> | undefined;
  total: number;
  postings: Item<PostingData>[];
  entries: Item<EntryData>[];
  /** Address of the first page. */
  base: string;
}

interface CollectionApi {
  getFilteredByTag(tag: string): Item<never>[];
}

interface Config {
  addTemplateFormats(name: string): void;
  addExtension(name: string, options: { key: string }): void;
  addPassthroughCopy(paths: Record<string, string>): void;
  addCollection<T>(name: string, make: (api: CollectionApi) => T): void;
}

const listKinds: readonly ListKind[] = ['companies', 'roles', 'skills', 'places', 'levels', 'workplaces', 'employment-types'];

export default function configure(config: Config) {
  config.addTemplateFormats('11ty.ts');
  config.addExtension('11ty.ts', { key: '11ty.js' });
  config.addPassthroughCopy({ static: '.' });
  config.addCollection('lists', (api) => listPages(api));
  config.addCollection('byId', (api) => {
    const postings = inOrder<PostingData>(api, 'posting');
    return {
      postings: new Map(postings.map((item) => [item.data.id, item])),
      places: new Map(inOrder<EntryData>(api, 'places').map((item) => [item.data.id, item])),
      open: countsOf(postings),
    };
  });
  return {
    markdownTemplateEngine: false,
    htmlTemplateEngine: false,
    dir: { input: 'input', includes: '../includes', data: '../data', output: 'dist' },
  };
}

/** Every page of every list, in the order of their addresses. */
function listPages(api: CollectionApi): ListPage[] {
  const postings = inOrder<PostingData>(api, 'posting');
  const open = postings.filter(({ data }) => data.open);
  const closed = postings.filter(({ data }) => !data.open);
  const pages = [...paged('/jobs/', 'Open vacancies', open, 30), ...paged('/jobs/closed/', 'Closed vacancies', closed, 50)];
  for (const kind of listKinds) {
    const lists = group(open, kind);
    for (const entry of inOrder<EntryData>(api, kind)) {
      const own = lists.get(entry.data.id) ?? [];
      pages.push(...paged(`/${kind}/${entry.data.id}/`, entry.data.title, own, 50).map((page) => ({ ...page, entry })));
    }
  }
  const titles = { companies: 'Companies', roles: 'Role guides', places: 'Places', articles: 'Articles' };
  for (const [kind, title] of Object.entries(titles)) {
    const entries = inOrder<EntryData>(api, kind);
    pages.push(...paged(`/${kind}/`, title, entries, 50).map((page) => ({ ...page, entries: page.postings, postings: [] }) as never));
  }
  return pages;
}

function paged<T>(base: string, title: string, list: readonly T[], size: number): (Omit<ListPage, 'postings' | 'entries'> & Listed<T>)[] {
  const last = Math.max(1, Math.ceil(list.length / size));
  return Array.from({ length: last }, (_, index) => ({
    ...{ base, title, last, number: index + 1, total: list.length, entries: [] },
    path: index === 0 ? base : `${base}page/${index + 1}/`,
    postings: list.slice(index * size, (index + 1) * size),
  }));
}

interface Listed<T> {
  postings: T[];
  entries: never[];
}

function group(open: readonly Item<PostingData>[], kind: ListKind): Map<string, Item<PostingData>[]> {
  const lists = new Map<string, Item<PostingData>[]>();
  for (const posting of open) {
    for (const id of posting.data[kind] ?? []) {
      const list = lists.get(id);
      if (list) list.push(posting);
      else lists.set(id, [posting]);
    }
  }
  return lists;
}

function countsOf(postings: readonly Item<PostingData>[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { data } of postings) if (data.open) counts.set(data.company, (counts.get(data.company) ?? 0) + 1);
  return counts;
}

function inOrder<T extends { weight: number }>(api: CollectionApi, tag: string): Item<T>[] {
  return (api.getFilteredByTag(tag) as Item<T>[]).sort((a, b) => a.data.weight - b.data.weight);
}
