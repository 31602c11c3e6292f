import { inflateSync } from 'node:zlib';

/**
 * The characters a font can draw, read from the `cmap` table of a WOFF file.
 * Formats: https://www.w3.org/TR/WOFF/ and https://learn.microsoft.com/typography/opentype/spec/cmap (4 and 12).
 * @throws Error when the file is not WOFF, or has no table in one of the two formats.
 */
export function charactersOf(woff: Uint8Array): Set<number> {
  const cmap = tableOf(Buffer.from(woff.buffer, woff.byteOffset, woff.byteLength), 'cmap');
  const characters = new Set<number>();
  let known = false;
  for (let record = 0; record < cmap.readUInt16BE(2); record += 1) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + record * 8));
    const format = table.readUInt16BE(0);
    if (format === 4) addSegments(table, characters);
    else if (format === 12) addGroups(table, characters);
    known ||= format === 4 || format === 12;
  }
  if (!known) throw new Error('The font maps its characters in no format that is known.');
  return characters;
}

function tableOf(woff: Buffer, tag: string): Buffer {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('The font is not a WOFF file.');
  for (let at = 44; at < 44 + woff.readUInt16BE(12) * 20; at += 20) {
    if (woff.toString('latin1', at, at + 4) !== tag) continue;
    const [offset, packed, length] = [woff.readUInt32BE(at + 4), woff.readUInt32BE(at + 8), woff.readUInt32BE(at + 12)];
    const bytes = woff.subarray(offset, offset + packed);
    return packed < length ? inflateSync(bytes) : bytes;
  }
  throw new Error(`The font has no table "${tag}".`);
}

/** Format 4: ranges of the basic plane, by way of an offset or a list of glyphs; glyph 0 stands for "not there". */
function addSegments(table: Buffer, characters: Set<number>): void {
  const size = table.readUInt16BE(6);
  for (let segment = 0; segment < size; segment += 2) {
    const [end, start] = [table.readUInt16BE(14 + segment), table.readUInt16BE(16 + size + segment)];
    const rangeAt = 16 + size * 3 + segment;
    const [delta, range] = [table.readUInt16BE(16 + size * 2 + segment), table.readUInt16BE(rangeAt)];
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - start) * 2);
      if (listed !== 0 && ((listed + delta) & 0xffff) !== 0) characters.add(code);
    }
  }
}

/** Format 12: ranges of all planes. */
function addGroups(table: Buffer, characters: Set<number>): void {
  for (let group = 0; group < table.readUInt32BE(12); group += 1) {
    const at = 16 + group * 12;
    for (let code = table.readUInt32BE(at); code <= table.readUInt32BE(at + 4); code += 1) characters.add(code);
  }
}
