/** Letters that have no accent to take off, in the usual spelling without them. */
const plainLetters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ð: 'd', þ: 'th', ł: 'l', ı: 'i' };

/**
 * A text in lower case and without accents, so that `Zürich` and `zurich` are the same. Other scripts keep their marks, which tell
 * words apart there.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // Most words are plain ASCII, and normalising is what costs.
  if (/^[\x20-\x7e]*$/.test(lower)) return lower;
  return (
    lower
      .normalize('NFKD')
      // The blocks of combining marks for Latin, Greek and Cyrillic letters, and the selectors that make a sign an emoji.
      .replace(/[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe00-\ufe0f]+/g, '')
      .normalize('NFC')
      .toLowerCase()
      .replace(/[^\x20-\x7e]/g, (letter) => plainLetters[letter] ?? letter)
  );
}
