import { oncePer } from './words.ts';

/** How many of a number of vacancies ask for something. */
export interface Share {
  asked: number;
  of: number;
}

/** Below this, one vacancy more or less would move a percentage by over twenty points: counts alone are honest. */
const leastForPercentage = 5;

/** Formats of percentages, by locale. */
export const percentFormat = oncePer((locale) => new Intl.NumberFormat(locale, { style: 'percent' }));

/** `7 of 9` and `78%` in the words of a locale; of fewer than five there is no percentage. */
export function shareWords({ asked, of }: Share, locale: string): { counts: string; percentage?: string } {
  const counts = `${asked.toLocaleString(locale)} of ${of.toLocaleString(locale)}`;
  if (of < leastForPercentage) return { counts };
  return { counts, percentage: percentFormat(locale).format(asked / of) };
}

/** `7 of 9, 78%`; of fewer than five only the counts, `2 of 3`. */
export function formatShare(share: Share, locale: string): string {
  const { counts, percentage } = shareWords(share, locale);
  return percentage === undefined ? counts : `${counts}, ${percentage}`;
}
