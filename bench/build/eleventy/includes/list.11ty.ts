import type { Names } from '../../peer-data.ts';
import type { ListPage } from '../config.ts';
import { base, card, each, link, linkLists, text, when } from './markup.ts';

/** A page of a list, with what the list is about on the first one. */
export function render({ list, names }: { list: ListPage; names: Names }): string {
  const { entry, title, total, postings, entries, number, last, path } = list;
  const first = number === 1 ? entry : undefined;
  const main = `
${when(entry?.data.eyebrow, (words) => `<p>${text(words)}</p>`)}
<h1>${text(title)}</h1>
${when(entry?.data.lead, (words) => `<p>${text(words)}</p>`)}
${first ? first.templateContent + linkLists(first.data.links) : ''}
<section>
  <p>${total} ${entries.length > 0 ? 'entries' : 'open'}</p>
  <ul>${each(postings, (posting) => card(posting, names))}${each(entries, ({ url, data }) => {
    return `<li>${link(url || `${list.base}${data.id}/`, data.title)}${when(data.lead, (words) => ` <span>${text(words)}</span>`)}</li>`;
  })}</ul>
  ${last > 1 ? pager(list) : ''}
</section>`;
  return base({ title, description: title, path, main });
}

function pager({ base: first, number, last }: ListPage): string {
  const to = (page: number, name: string) => (page < 1 || page > last ? '' : link(page === 1 ? first : `${first}page/${page}/`, name));
  return `<nav aria-label="Pages">${to(number - 1, 'Previous')} <span>Page ${number} of ${last}</span> ${to(number + 1, 'Next')}</nav>`;
}
