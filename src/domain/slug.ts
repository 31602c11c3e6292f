import { fold } from './fold.ts';

/**
 * An id for any text, as the schemas accept it: a–z, digits and single hyphens.
 * `"Señor Engineer (C++)"` → `senor-engineer-c-plus-plus`. Empty when the text has no letter of the Latin alphabet and no digit.
 */
export function toSlug(text: string): string {
  return fold(text.replace(/\+\+/g, ' plus plus ').replace(/#/g, ' sharp ').replace(/&/g, ' and '))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
