import { slug as githubSlug } from 'github-slugger';

/**
 * A readable id for any text: accents folded, lower case, hyphens.
 * `"Señor Engineer (C++)"` → `senor-engineer-c-plus-plus`. Empty when the text has no letter or digit.
 */
export function toSlug(text: string): string {
  const named = text
    .replace(/\+\+/g, ' plus plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '');
  return githubSlug(named.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()).replace(/-+/g, '-');
}
