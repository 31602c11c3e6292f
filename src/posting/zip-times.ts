/** Signatures and lengths of the records of a zip file: APPNOTE.TXT of PKWARE, 4.3.7, 4.3.12 and 4.3.16. */
const endRecord = { signature: 0x06054b50, length: 22 };
const centralHeader = { signature: 0x02014b50, length: 46 };
/** Midnight on the first day a zip file can name, 1 January 1980: time in the lower half, date in the upper (4.4.6). */
const firstDay = ((1 << 5) | 1) << 16;

/**
 * A zip file whose members are all of 1 January 1980, so that the same members give the same bytes whenever it is made.
 * @throws Error when the bytes are no zip file, or one with a comment.
 */
export function withoutTimes(zip: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  const end = bytes.length - endRecord.length;
  if (end < 0 || view.getUint32(end, true) !== endRecord.signature) throw new Error('The document is no zip file.');
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (view.getUint32(at, true) !== centralHeader.signature) throw new Error('The list of files in the document is broken.');
    view.setUint32(at + 12, firstDay, true);
    view.setUint32(view.getUint32(at + 42, true) + 10, firstDay, true);
    at += centralHeader.length + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}
