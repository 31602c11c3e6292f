import { problem, quote } from '../finding.ts';
import type { PageRule } from './rule.ts';

/** The page, and each part that says so, names a language that exists. */
export const lang: PageRule = {
  id: 'lang',
  demands: 'the page names its language by a real tag',
  check({ lang: language, partLangs }) {
    if (language === undefined || language.trim() === '')
      return [problem('the page names no language', 'write <html lang="en">, with the language of the page')];
    return [language, ...partLangs]
      .filter((tag) => tag !== '' && !isLanguageTag(tag))
      .map((tag) => problem(`lang=${quote(tag)} is no language`, 'write a tag of BCP 47, for example en-GB'));
  },
};

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

function isLanguageTag(tag: string): boolean {
  try {
    return names.of(new Intl.Locale(tag).language) !== undefined;
  } catch {
    return false;
  }
}
