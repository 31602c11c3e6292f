import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSearches, recentSearches, rememberSearch } from '../../../src/search/browser/recent-searches.ts';

/** A storage of a browser, with as little as is used of it. */
function storage(held = new Map<string, string>()): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
  return {
    getItem: (key) => held.get(key) ?? null,
    setItem: (key, value) => void held.set(key, value),
    removeItem: (key) => void held.delete(key),
  };
}

beforeEach(() => vi.stubGlobal('localStorage', storage()));
afterEach(() => vi.unstubAllGlobals());

describe('recent searches', () => {
  it('are none at first', () => {
    expect(recentSearches()).toEqual([]);
  });

  it('are kept newest first, each once, whatever its case, accents and spaces', () => {
    for (const text of ['kafka', ' senior   data ', 'São Paulo', 'KAFKA', 'sao paulo', '  ']) rememberSearch(text);
    expect(recentSearches()).toEqual(['sao paulo', 'KAFKA', 'senior data']);
  });

  it('are eight at most', () => {
    for (let number = 1; number <= 10; number++) rememberSearch(`search ${number}`);
    expect(recentSearches()).toEqual([10, 9, 8, 7, 6, 5, 4, 3].map((number) => `search ${number}`));
  });

  it('are forgotten together', () => {
    rememberSearch('kafka');
    forgetSearches();
    expect(recentSearches()).toEqual([]);
  });

  it.each(['{', 'null', '"kafka"', '{"length":1}'])('are none when something else is kept: %s', (kept) => {
    vi.stubGlobal('localStorage', storage(new Map([['recent-searches', kept]])));
    expect(recentSearches()).toEqual([]);
  });

  it('leave out what is no text', () => {
    vi.stubGlobal('localStorage', storage(new Map([['recent-searches', '["kafka",7,null]']])));
    expect(recentSearches()).toEqual(['kafka']);
  });

  it('are none, and nothing breaks, where the browser refuses to keep anything', () => {
    const refuse = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    expect(() => rememberSearch('kafka')).not.toThrow();
    expect(() => forgetSearches()).not.toThrow();
    expect(recentSearches()).toEqual([]);
  });
});
