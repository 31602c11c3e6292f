const smallWords = new Set([
  'a',
  'an',
  'and',
  'at',
  'by',
  'de',
  'des',
  'du',
  'et',
  'for',
  'in',
  'la',
  'of',
  'on',
  'or',
  'the',
  'to',
  'und',
  'with',
  'y',
]);

/** Abbreviations that look like words, and names with capitals inside. */
const fixedWords = new Map(
  [
    'AI',
    'AML',
    'API',
    'APAC',
    'CEO',
    'CFO',
    'COO',
    'CTO',
    'DACH',
    'DevOps',
    'EMEA',
    'ERP',
    'EU',
    'IT',
    'LATAM',
    'MLOps',
    'QA',
    'SEO',
    'SRE',
    'UK',
    'US',
    'UI',
    'UX',
    'VP',
  ].map((word) => [word.toUpperCase(), word]),
);

/**
 * A name that a board shouts, in readable case: `"BUREAU OF TECHNOLOGY"` → `Bureau of Technology`.
 * A name with a lower-case letter, or a single short word (`SDR`, `IT`), is kept as it is.
 */
export function toReadableCase(name: string): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}/u.test(name)) return name;
  if (/^\S{1,3}$/.test(name)) return name;
  return name
    .split(' ')
    .map((word, index) => toReadableWord(word, index === 0))
    .join(' ');
}

function toReadableWord(word: string, first: boolean): string {
  const fixed = fixedWords.get(word);
  if (fixed) return fixed;
  // "HR", "R&D" and "B2B": without a vowel, or with a digit or an ampersand inside, it is an abbreviation.
  if (/[\d&]/.test(word) || !/[AEIOUYÀ-Ý]/.test(word)) return word;
  const lower = word.toLowerCase();
  if (!first && smallWords.has(lower)) return lower;
  return lower.replace(/(^|[/(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
