/** What the templates share. */
import type { Link, Names, PostingData } from '../../peer-data.ts';
import type { Item } from '../config.ts';

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML. */
export function text(value: string | number): string {
  return `${value}`.replace(/[&<>"]/g, (character) => entities[character]!);
}

/** HTML for each item, one after the other. */
export function each<T>(items: readonly T[] | undefined, markup: (item: T) => string): string {
  return (items ?? []).map(markup).join('');
}

/** HTML for a value where there is one. */
export function when<T>(value: T | undefined | null | '' | false, markup: (value: T) => string): string {
  return value === undefined || value === null || value === '' || value === false ? '' : markup(value);
}

/** A link to something. */
export function link(path: string, name: string): string {
  return `<a href="${text(path)}">${text(name)}</a>`;
}

const dayFormat = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** `22 November 2026`. */
export function day(value: string): string {
  return dayFormat.format(new Date(value));
}

/** A whole page. */
export function base({ title, description, path, main }: { title: string; description: string; path: string; main: string }): string {
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width">
    <title>${text(title)}</title>
    <meta name="description" content="${text(description)}">
    <link rel="canonical" href="https://corpus.example${path}">
    <link rel="stylesheet" href="/style.css">
  </head>
  <body>
    <header>
      <nav>
        <a href="/">Corpus Board</a>
        <a href="/jobs/">Vacancies</a> <a href="/roles/">Role guides</a> <a href="/companies/">Companies</a>
        <a href="/skills/">Tools and skills</a> <a href="/places/">Places</a> <a href="/pay/">Pay</a> <a href="/articles/">Articles</a>
      </nav>
    </header>
    <main>${main}</main>
    <footer><a href="/about/">About</a> <a href="/report/">Report a vacancy</a> <a href="/changes/">What changed</a></footer>
  </body>
</html>
`;
}

const cards = new Map<string, string>();

/** A vacancy in a list; made once, however many lists it is in. */
export function card({ url, data }: Item<PostingData>, names: Names): string {
  let made = cards.get(url);
  if (made === undefined) {
    made = `<li><article class="card">
  <h3>${link(url, data.title)}</h3>
  <p>${text(names.companies[data.company]!.name)}</p>
  <p>${text(data.line)}</p>
  <p>
    ${text(data.payLine)}
    ${data.soon ? `<span>Closes ${day(data.closes!)}</span>` : ''}
    ${when(data.closed, ({ on }) => `<span>Closed ${day(on)}</span>`)}
    <span>Posted ${day(data.posted)}</span>
  </p>
</article></li>`;
    cards.set(url, made);
  }
  return made;
}

/** The lists of links of an entry, each below its title. */
export function linkLists(lists: readonly { title: string; items: readonly Link[] }[] | undefined): string {
  return each(
    (lists ?? []).filter(({ items }) => items.length > 0),
    ({ title, items }) =>
      `<section><h2>${text(title)}</h2><ul>${each(items, ({ name, path, note }) => {
        return `<li>${link(path, name)}${when(note, (words) => ` <span>${text(words)}</span>`)}</li>`;
      })}</ul></section>`,
  );
}
