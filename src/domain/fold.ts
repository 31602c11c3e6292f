/** Letters that have no accent to take off, in the usual spelling without them. */
const plainLetters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/** A text in lower case and without accents, so that `Zürich` and `zurich` are the same. Other scripts stay as they are. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain ASCII, and normalising is what costs.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => plainLetters[letter]!);
}
