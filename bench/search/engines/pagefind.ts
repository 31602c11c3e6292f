import { present } from '../engine.ts';
import type { Question } from '../question.ts';

/** What is used of Pagefind's script. */
interface Pagefind {
  init(): Promise<void>;
  /** Loads all filters; before that a search counts none. */
  filters(): Promise<Record<string, Record<string, number>>>;
  search(text: string | null, options?: { filters: Record<string, string> }): Promise<PagefindAnswer>;
}

interface PagefindAnswer {
  results: { data(): Promise<{ url: string; meta: { label: string } }> }[];
  filters: Record<string, Record<string, number>>;
}

/** Pagefind over the same records. It counts among its hits. */
present(async () => {
  const script = '/pagefind/pagefind.js';
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.init();
  let filters: Promise<unknown> | undefined;
  const ask = async (question: Question) => {
    if ('text' in question) return pagefind.search(question.text);
    filters ??= pagefind.filters();
    await filters;
    return pagefind.search(null, { filters: Object.fromEntries(question.chosen.map(({ facet, id }) => [facet, id])) });
  };
  return {
    size: async () => (await pagefind.search(null)).results.length,
    async find(question) {
      const { results, filters: counts } = await ask(question);
      const counted = 'text' in question ? 0 : Object.values(counts).flatMap((values) => Object.keys(values)).length;
      return { hits: results.length, first: (await results[0]?.data())?.meta.label, counted };
    },
    async pathsOf(question) {
      const { results } = await ask(question);
      return (await Promise.all(results.map((result) => result.data()))).map(({ url }) => url);
    },
  };
});
