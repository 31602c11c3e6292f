import { count } from '../../domain/words.ts';
import type { Piece } from '../engine/highlight.ts';
import { readSelection } from '../engine/selection.ts';
import type { TextQuery } from '../engine/text-index.ts';
import { correctionNote } from './correction-note.ts';
import { element } from './element.ts';
import { failureNote } from './failure-note.ts';
import { searchFullText, type FullTextHits } from './full-text.ts';
import { rememberSearch } from './recent-searches.ts';
import { allVacanciesLink, mostShown, resultSection } from './result-section.ts';
import { loadIndexes, searchAddress, searchSite, totalOf, typedAddress, type ResultGroup, type SiteResults } from './site-search.ts';

/** Milliseconds without a letter after which it searches, and after which it asks for the full texts too. */
const quiet = 150;
const rest = 350;

/** The search page: results while one types, at an address that can be kept and shared. Without scripts it lists the sections. */
class SearchPage extends HTMLElement {
  readonly #input = this.querySelector('input')!;
  readonly #form = this.querySelector('form')!;
  readonly #status = this.querySelector<HTMLElement>('[role="status"]')!;
  readonly #correction = this.querySelector<HTMLElement>('[data-correction]')!;
  readonly #results = this.querySelector<HTMLElement>('[data-results]')!;
  readonly #failure = this.querySelector<HTMLElement>('[role="alert"]')!;
  readonly #sections = this.querySelector<HTMLElement>('[data-sections]')!;
  readonly #pageTitle = document.title;
  /** True when the text is to be taken as it is typed. */
  #asTyped = false;
  #timer: number | undefined;
  /** Counts searches: the answer to an earlier one is not shown any more. */
  #turn = 0;

  connectedCallback(): void {
    this.#input.addEventListener('input', () => {
      this.#asTyped = false;
      window.clearTimeout(this.#timer);
      this.#timer = window.setTimeout(() => this.#searchTyped(), quiet);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      rememberSearch(this.#text);
      this.#searchTyped();
    });
    this.#results.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a')) rememberSearch(this.#text);
    });
    const { text, asTyped } = readSelection(new URLSearchParams(location.search));
    this.#input.value = text;
    this.#asTyped = asTyped;
    void this.#search();
  }

  get #text(): string {
    return this.#input.value.trim();
  }

  /** Takes over what stands in the field. Not every letter is a step on the way back. */
  #searchTyped(): void {
    window.clearTimeout(this.#timer);
    history.replaceState(null, '', searchAddress(this.#text, this.#asTyped));
    void this.#search();
  }

  async #search(): Promise<void> {
    const [text, asTyped] = [this.#text, this.#asTyped];
    const turn = ++this.#turn;
    const isOver = () => turn !== this.#turn;
    document.title = text ? `${text} · ${this.#pageTitle}` : this.#pageTitle;
    this.#failure.hidden = true;
    this.#sections.hidden = text !== '';
    if (text === '') {
      this.#status.textContent = '';
      this.#correction.replaceChildren();
      this.#results.replaceChildren();
      return;
    }
    this.#status.textContent = 'Searching…';
    try {
      const indexes = await loadIndexes();
      if (isOver()) return;
      const found = searchSite(indexes, text, asTyped);
      this.#showFound(found);
      await new Promise((resolve) => window.setTimeout(resolve, rest));
      if (isOver()) return;
      const hits = await searchFullText(found.query.text);
      const withTexts = searchSite(indexes, text, asTyped, hits);
      const excerpts = await excerptsOf(withTexts, hits);
      if (isOver()) return;
      this.#addMentions(withTexts, excerpts);
      const { typed } = found.query;
      if (typed === undefined) return;
      const { vacancies, things } = await searchFullText(typed);
      const mentions = vacancies.size + things.size;
      if (!isOver() && mentions > 0)
        this.#correction.replaceChildren(
          ...correctionNote(found.query, typedAddress, count(mentions, 'page mentions it', 'pages mention it')),
        );
    } catch (error) {
      if (!isOver()) this.#showFailure(error);
    }
  }

  /** What is called or described so. */
  #showFound({ query, groups }: SiteResults): void {
    const total = totalOf(groups);
    this.#status.textContent =
      total > 0
        ? `${count(total, 'result')} for “${query.text}”.`
        : `Nothing is called “${query.text}” or described so. Looking in the texts…`;
    this.#correction.replaceChildren(...correctionNote(query, typedAddress));
    const all = this.#allVacancies(query, groups);
    this.#results.replaceChildren(...groups.map((group) => resultSection(group, { words: query.words, all })));
  }

  /** What only says so in its text. It comes below everything else, so that nothing moves that is being read. */
  #addMentions({ query, groups, inText }: SiteResults, excerpts: readonly (readonly Piece[])[]): void {
    const [total, mentions] = [totalOf(groups), totalOf(inText)];
    // Not every word of a text is in the index: that nothing else mentions it would be saying too much.
    const words = mentions > 0 ? ` ${count(mentions, 'other page mentions', 'other pages mention')} it.` : '';
    if (total > 0) this.#status.textContent = `${count(total, 'result')} for “${query.text}”.${words}`;
    else if (mentions > 0) this.#status.textContent = `${count(mentions, 'page mentions', 'pages mention')} “${query.text}”.`;
    else this.#showNothing(query.text);

    // The list of vacancies has those too that only mention it.
    const all = () => this.#allVacancies(query, [...groups, ...inText]);
    this.#results.querySelector('[data-all]')?.replaceWith(all());
    const options = { words: query.words, all: all(), note: ' that mention it' };
    this.#results.append(
      ...inText.map((group) => resultSection(group, { ...options, excerpts: group.kind === 'vacancy' ? excerpts : [] })),
    );
  }

  #allVacancies({ text }: TextQuery, groups: readonly ResultGroup[]): HTMLAnchorElement {
    return allVacanciesLink(totalOf(groups.filter(({ kind }) => kind === 'vacancy')), text, this.#asTyped);
  }

  #showNothing(text: string): void {
    this.#status.textContent = `Nothing found for “${text}”.`;
    this.#results.replaceChildren(element('p', {}, 'Check the spelling, use fewer or more general words, or go through a section.'));
    this.#sections.hidden = false;
  }

  /** What was found before stays; where there is nothing, there are the sections. */
  #showFailure(error: unknown): void {
    if (this.#results.childElementCount === 0) {
      this.#status.textContent = '';
      this.#sections.hidden = false;
    }
    this.#failure.replaceChildren(
      ...failureNote(error, () => {
        this.#input.focus();
        void this.#search();
      }),
    );
    this.#failure.hidden = false;
  }
}

/** The words around what was found in the texts of the first vacancies; nothing where they cannot be had. */
function excerptsOf({ inText }: SiteResults, hits: FullTextHits): Promise<Piece[][]> {
  const shown = inText.find(({ kind }) => kind === 'vacancy')?.take(mostShown) ?? [];
  return Promise.all(shown.map(({ row }) => hits.excerptOf(row!).catch(() => [])));
}

customElements.define('search-page', SearchPage);
