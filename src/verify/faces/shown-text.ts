import { squeeze } from '../page/text.ts';

/**
 * Looks for texts in a long one. Most stand there as they are; only for others is it worth the time to leave out what typography adds.
 * @param source as written.
 * @param toText its words without marks.
 */
export function finderIn(source: string, toText: (source: string) => string): (text: string) => boolean {
  let squeezed: string | undefined;
  return (text) => source.includes(text) || (squeezed ??= squeeze(toText(source))).includes(squeeze(text));
}

/** The words of HTML without attributes. */
export function textOfHtml(html: string): string {
  return html
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/&(?:#x([\da-f]+)|#(\d+));/gi, (_, hex?: string, decimal?: string) =>
      String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
