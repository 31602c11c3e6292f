/** Width divided by height of a picture, from its first bytes; undefined for a kind that is not known. SVG, PNG, GIF, JPEG, WebP, AVIF. */
export function aspectRatio(bytes: Buffer): number | undefined {
  const size = pngSize(bytes) ?? gifSize(bytes) ?? jpegSize(bytes) ?? webpSize(bytes) ?? avifSize(bytes) ?? svgSize(bytes);
  return size && size.height > 0 && size.width > 0 ? size.width / size.height : undefined;
}

/** In pixels. */
export interface Size {
  width: number;
  height: number;
}

const startsWith = (bytes: Buffer, text: string, at = 0) => bytes.toString('latin1', at, at + text.length) === text;

/** The size of a PNG, from its first bytes; undefined for any other kind. */
export function pngSize(bytes: Buffer): Size | undefined {
  return startsWith(bytes, '\x89PNG') && bytes.length >= 24 ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}

function gifSize(bytes: Buffer): Size | undefined {
  return startsWith(bytes, 'GIF8') && bytes.length >= 10 ? { width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) } : undefined;
}

/** The size is in the first start-of-frame segment: SOF0 to SOF15 without DHT, JPG and DAC. */
function jpegSize(bytes: Buffer): Size | undefined {
  if (!startsWith(bytes, '\xff\xd8')) return undefined;
  for (let at = 2; at + 9 < bytes.length;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes[at + 1]!;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { width: bytes.readUInt16BE(at + 7), height: bytes.readUInt16BE(at + 5) };
    }
    at += 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}

/** @see https://developers.google.com/speed/webp/docs/riff_container */
function webpSize(bytes: Buffer): Size | undefined {
  if (!startsWith(bytes, 'RIFF') || !startsWith(bytes, 'WEBP', 8) || bytes.length < 30) return undefined;
  if (startsWith(bytes, 'VP8X', 12)) return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 };
  if (startsWith(bytes, 'VP8L', 12)) {
    const bits = bytes.readUInt32LE(21);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff };
}

/** The `ispe` box of an AVIF file holds the size after four bytes of version and flags. */
function avifSize(bytes: Buffer): Size | undefined {
  if (!startsWith(bytes, 'ftyp', 4)) return undefined;
  const at = bytes.indexOf('ispe', 0, 'latin1');
  return at === -1 || at + 16 > bytes.length ? undefined : { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) };
}

function svgSize(bytes: Buffer): Size | undefined {
  const tag = /<svg\b[^>]*>/i.exec(bytes.toString('utf8'))?.[0];
  if (!tag) return undefined;
  const length = (name: string) => Number(new RegExp(`\\s${name}\\s*=\\s*["']\\s*([\\d.]+)(?:px)?\\s*["']`, 'i').exec(tag)?.[1]);
  const [width, height] = [length('width'), length('height')];
  if (width > 0 && height > 0) return { width, height };
  const box = /\sviewBox\s*=\s*["']([^"']*)["']/i
    .exec(tag)?.[1]
    ?.trim()
    .split(/[\s,]+/)
    .map(Number);
  return box?.length === 4 ? { width: box[2]!, height: box[3]! } : undefined;
}
