import { toSlug } from '../domain/slug.ts';

/** Letters that have no accent to take off, in the spelling of their own language without it. */
const plainLetters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/** File systems take 255 bytes; an address is readable up to about this many characters. */
const longest = 80;

/**
 * The name of a file, and so an id and a part of an address, for any text: `"Köln / Łódź"` → `koln-lodz`.
 * Only a–z, digits and single hyphens; empty when the text has none of them.
 */
export function toFileSlug(text: string): string {
  const plain = text.toLowerCase().replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter] ?? letter);
  const slug = toSlug(plain)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug.length <= longest
    ? slug
    : slug
        .slice(0, longest + 1)
        .replace(/-[^-]*$/, '')
        .slice(0, longest);
}
