import type { FoundWord } from '../engine/words.ts';
import { element, marked } from './element.ts';
import { toOption, type OptionGroup } from './option-list.ts';
import { recentSearches } from './recent-searches.ts';
import { searchAddress, totalOf, type Result, type SiteResults } from './site-search.ts';

/** How many results of a kind are offered; the search page has them all. */
const mostVacancies = 5;
const mostOthers = 3;

/** What is offered before anything is typed: what was searched for before, and the sections of the site. */
export function startOptions(): OptionGroup[] {
  const options = recentSearches().map((text) => toOption(searchAddress(text), text));
  return [...(options.length > 0 ? [{ name: 'Recent searches', options }] : []), sectionOptions()];
}

/** The sections of the site that have anything to show: the links of its main navigation. */
export function sectionOptions(): OptionGroup {
  const links = document.querySelectorAll<HTMLAnchorElement>('.site-nav a');
  return { name: 'Sections', options: [...links].map(({ href, textContent }) => toOption(href, textContent.trim())) };
}

/** What is offered for a search: all results, then the best of each kind; the sections when there are none. */
export function resultOptions({ query, groups }: SiteResults): OptionGroup[] {
  const found = totalOf(groups) > 0;
  const all = toOption(searchAddress(query.text), found ? 'All results for ' : 'Look in the texts for ', `“${query.text}”`);
  return [
    { options: [all] },
    ...groups.map(({ kind, title, take }) => ({
      name: title,
      options: take(kind === 'vacancy' ? mostVacancies : mostOthers).map((result) => resultOption(result, query.words)),
    })),
    ...(found ? [] : [sectionOptions()]),
  ];
}

function resultOption({ path, name, about }: Result, words: readonly FoundWord[]): HTMLAnchorElement {
  return toOption(path, element('span', {}, ...marked(name, words)), ' ', element('small', {}, ...marked(about, words)));
}
