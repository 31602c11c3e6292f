import type { EntryData, Names, PostingData } from '../../peer-data.ts';
import type { Item } from '../config.ts';
import { base, card, each, linkLists, text, when } from './markup.ts';

interface Data extends EntryData {
  content: string;
  /** Ids of the vacancies that the home page shows. */
  jobs?: readonly string[];
  names: Names;
  collections: { byId: { postings: Map<string, Item<PostingData>> } };
  page: { url: string };
}

/** A page of a text and of links: the home page, articles, and all that are not about vacancies. */
export function render({ title, eyebrow, lead, links, content, jobs, names, collections, page }: Data): string {
  const shown = each(jobs, (id) => when(collections.byId.postings.get(id), (posting) => card(posting, names)));
  const main = `
${when(eyebrow, (words) => `<p>${text(words)}</p>`)}
<h1>${text(title)}</h1>
${when(lead, (words) => `<p>${text(words)}</p>`)}
${content}
${shown && `<section><h2>Vacancies</h2><ul>${shown}</ul></section>`}
${linkLists(links)}`;
  return base({ title, description: title, path: page.url, main });
}
