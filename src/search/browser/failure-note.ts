import { element } from './element.ts';
import { SearchUnavailable } from './load.ts';

/** Why search cannot be had, and a button that tries again. */
export function failureNote(error: unknown, tryAgain: () => void): Node[] {
  const { message, outdated } =
    error instanceof SearchUnavailable ? error : new SearchUnavailable('The search does not work at the moment.');
  const button = element('button', { type: 'button', class: 'button secondary' }, outdated ? 'Load the page again' : 'Try again');
  button.addEventListener('click', outdated ? () => location.reload() : tryAgain);
  return [element('p', {}, message), button];
}
