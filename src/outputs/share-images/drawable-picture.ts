/** What a picture in SVG asks for that is not drawn: fonts of its own, other documents and other pictures. */
const undrawn = /<(?:text|foreignObject|image)[\s/>]/i;
/** An SVG that says how wide it is to how high. */
const sized = /<svg\b[^>]*\s(?:viewBox|width)=/;

const mediaTypes: Readonly<Record<string, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
};

/**
 * A picture as the address of its own bytes, for a drawing that holds it.
 * @param path its path, for its format.
 * @returns undefined for a format, or a way of drawing, that would leave a hole.
 */
export function toDrawablePicture(path: string, bytes: Uint8Array): string | undefined {
  const ending = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const mediaType = mediaTypes[ending];
  const content = Buffer.from(bytes);
  if (mediaType === undefined) return undefined;
  if (ending === 'svg') {
    const text = content.toString('utf8');
    if (undrawn.test(text) || !sized.test(text)) return undefined;
  }
  if (ending === 'png' && content.toString('latin1', 1, 4) !== 'PNG') return undefined;
  if (ending.startsWith('jp') && content.toString('latin1', 0, 2) !== '\xff\xd8') return undefined;
  return `data:${mediaType};base64,${content.toString('base64')}`;
}
