import { count } from '../../domain/words.ts';
import type { Piece } from '../engine/highlight.ts';
import { correctionNote } from './correction-note.ts';
import { selectionHere } from './finder-address.ts';
import { findParts } from './finder-parts.ts';
import { searchFullText, type FullTextHits } from './full-text.ts';
import { rememberSearch } from './recent-searches.ts';
import { allVacanciesLink, mostShown, resultSection } from './result-section.ts';
import { createSearch, type SearchParts } from './search-field.ts';
import { searchAddress, searchSite, totalOf, typedAddress, type ResultGroup } from './site-search.ts';

/** Milliseconds without a letter after which it asks for the full texts too. */
const rest = 350;

/** The elements of the page that its components named with `data-part`. */
interface SearchPageParts extends SearchParts {
  form: HTMLElement;
  results: HTMLElement;
  /** For nothing found: what else to try. */
  advice: HTMLElement;
  sections: HTMLElement;
}

/** The search page: results while one types, at an address that can be kept and shared. Without scripts it lists the sections. */
export function startSearchPage(root: HTMLElement): void {
  const { form, input, status, correction, results, advice, failure, sections } = findParts<SearchPageParts>(root);
  const pageTitle = document.title;
  const asked = selectionHere();
  /** Only the text of the address is to be taken as it is typed. */
  const isAsTyped = (text: string) => asked.asTyped && text === asked.text;

  const search = createSearch(
    { input, status, correction, failure },
    {
      quiet: 150,
      begin(text) {
        // Not every letter is a step on the way back.
        history.replaceState(null, '', searchAddress(text, isAsTyped(text)));
        document.title = text ? `${text} · ${pageTitle}` : pageTitle;
        sections.hidden = text !== '';
        advice.hidden = true;
        if (!text) results.replaceChildren();
      },
      async find(indexes, typed, isOver) {
        const asTyped = isAsTyped(typed);
        const { query, groups } = searchSite(indexes, typed, asTyped);
        const { text, words } = query;
        const total = totalOf(groups);
        const found = `${count(total, 'result')} for “${text}”.`;
        /** Leads to the vacancies among some results. */
        const allOf = (shown: readonly ResultGroup[]) =>
          allVacanciesLink(totalOf(shown.filter(({ kind }) => kind === 'vacancy')), text, asTyped);

        // What is called or described so.
        status.textContent = total > 0 ? found : `Nothing is called “${text}” or described so. Looking in the texts…`;
        correction.replaceChildren(...correctionNote(query, typedAddress));
        results.replaceChildren(...groups.map((group) => resultSection(group, { words, all: allOf(groups) })));

        await new Promise((resolve) => window.setTimeout(resolve, rest));
        if (isOver()) return;
        const hits = await searchFullText(text);
        const { inText } = searchSite(indexes, typed, asTyped, hits);
        const excerpts = await excerptsOf(inText, hits);
        if (isOver()) return;

        // What only says so in its text. It comes below everything else, so that nothing moves that is being read.
        const mentions = totalOf(inText);
        if (total > 0) {
          // Not every word of a text is in the index: that nothing else mentions it would be saying too much.
          if (mentions > 0) status.textContent = `${found} ${count(mentions, 'other page mentions', 'other pages mention')} it.`;
        } else if (mentions > 0) {
          status.textContent = `${count(mentions, 'page mentions', 'pages mention')} “${text}”.`;
        } else {
          status.textContent = `Nothing found for “${text}”.`;
          advice.hidden = sections.hidden = false;
        }
        // The list of vacancies has those too that only mention it.
        const all = allOf([...groups, ...inText]);
        results.querySelector('[data-all]')?.replaceWith(all);
        results.append(...inText.map((group) => resultSection(group, { words, all: allOf([...groups, ...inText]), excerpts })));

        if (query.typed === undefined) return;
        const { vacancies, things } = await searchFullText(query.typed);
        const inTyped = vacancies.size + things.size;
        if (isOver() || inTyped === 0) return;
        correction.replaceChildren(...correctionNote(query, typedAddress, count(inTyped, 'page mentions it', 'pages mention it')));
      },
      // What was found before stays; where there is nothing, there are the sections.
      fail() {
        if (results.childElementCount > 0) return;
        status.textContent = '';
        sections.hidden = false;
      },
    },
  );

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    rememberSearch(input.value);
    search();
  });
  results.addEventListener('click', ({ target }) => {
    if ((target as Element).closest('a')) rememberSearch(input.value);
  });
  input.value = asked.text;
  search();
}

/** The words around what was found in the texts of the first vacancies, by row; nothing where they cannot be had. */
async function excerptsOf(inText: readonly ResultGroup[], hits: FullTextHits): Promise<ReadonlyMap<number, Piece[]>> {
  const shown = inText.flatMap(({ kind, take }) => (kind === 'vacancy' ? take(mostShown) : []));
  return new Map(await Promise.all(shown.map(async ({ row }) => [row!, await hits.excerptOf(row!).catch(() => [])] as const)));
}
