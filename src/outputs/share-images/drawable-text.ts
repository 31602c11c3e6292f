/** Signs that are only there to shape or join others: nothing is lost without them. */
const invisible = /[\p{Cf}\p{Variation_Selector}]/gu;

/**
 * A text as the fonts can write it. Signs they lack, such as emoji, are left out. A letter or number they lack makes the whole text
 * one that cannot be drawn: half of a name is a wrong name.
 * @returns undefined when the text cannot be drawn, or nothing of it is left.
 */
export function toDrawable(text: string, canDraw: (text: string) => boolean): string | undefined {
  let drawable = '';
  for (const character of text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ')) {
    if (canDraw(character)) drawable += character;
    else if (/[\p{L}\p{M}\p{N}]/u.test(character)) return undefined;
    else drawable += ' ';
  }
  const flat = drawable.replace(/ +/g, ' ').trim();
  return /[\p{L}\p{N}]/u.test(flat) ? flat : undefined;
}
