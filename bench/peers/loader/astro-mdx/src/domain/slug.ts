/** Letters that have no accent to take off, in the usual spelling without them. */
const plainLetters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/**
 * An id for any text, as the schemas accept it: a–z, digits and single hyphens.
 * `"Señor Engineer (C++)"` → `senor-engineer-c-plus-plus`. Empty when the text has no letter of the Latin alphabet and no digit.
 */
export function toSlug(text: string): string {
  return text
    .replace(/\+\+/g, ' plus plus ')
    .replace(/#/g, ' sharp ')
    .replace(/&/g, ' and ')
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
