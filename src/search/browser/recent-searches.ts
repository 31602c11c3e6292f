import { fold } from '../../domain/fold.ts';

const key = 'recent-searches';
const mostKept = 8;

/** What was searched for in this browser, newest first; empty where the browser refuses to keep anything. */
export function recentSearches(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((text) => typeof text === 'string').slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

/** Puts a search first. The same words in other cases or with other accents are the same search. */
export function rememberSearch(text: string): void {
  const words = text.trim().replace(/\s+/g, ' ');
  if (words === '') return;
  keep([words, ...recentSearches().filter((kept) => fold(kept) !== fold(words))].slice(0, mostKept));
}

/** Forgets all of them. */
export function forgetSearches(): void {
  keep([]);
}

/** A browser may refuse storage, or be full: then nothing is kept, and everything else works. */
function keep(searches: readonly string[]): void {
  try {
    if (searches.length > 0) localStorage.setItem(key, JSON.stringify(searches));
    else localStorage.removeItem(key);
  } catch {
    return;
  }
}
