/**
 * Square pictures in PNG as one `.ico` file. Every browser reads PNG in it:
 * https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10), with the picture itself in place of a bitmap.
 * @param pictures each with its width in pixels, at most 256.
 */
export function toIco(pictures: readonly { size: number; png: Uint8Array }[]): Uint8Array {
  const [headLength, entryLength] = [6, 16];
  const head = Buffer.alloc(headLength + entryLength * pictures.length);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(pictures.length, 4);
  let offset = head.length;
  pictures.forEach(({ size, png }, index) => {
    const at = headLength + entryLength * index;
    // 256 is written as 0: a byte ends at 255.
    head.writeUInt8(size % 256, at);
    head.writeUInt8(size % 256, at + 1);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(png.length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += png.length;
  });
  return Buffer.concat([head, ...pictures.map(({ png }) => png)]);
}
