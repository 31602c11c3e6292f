/** The part of CBOR (RFC 8949) that Pagefind writes: whole numbers, text and lists. */
export type Cbor = number | string | Cbor[];

const numberType = 0;
const textType = 3;
const listType = 4;
/** How the length of the value that follows is written: 24 for one byte, 25 for two, 26 for four. */
const oneByte = 24;

/** @throws Error when there is anything else than numbers, texts and lists. */
export function readCbor(bytes: Buffer): Cbor {
  let at = 0;
  const read = (): Cbor => {
    const head = bytes.readUInt8(at++);
    let value = head & 31;
    if (value > 26) throw new Error(`CBOR of a kind that is not read at byte ${at - 1}.`);
    if (value >= oneByte) {
      const size = 2 ** (value - oneByte);
      value = bytes.readUIntBE(at, size);
      at += size;
    }
    switch (head >> 5) {
      case numberType:
        return value;
      case textType:
        at += value;
        return bytes.toString('utf8', at - value, at);
      case listType:
        return Array.from({ length: value }, read);
      default:
        throw new Error(`CBOR of a kind that is not read at byte ${at - 1}.`);
    }
  };
  return read();
}

/** Writes numbers from 0 to 2³² - 1, texts and lists. */
export function writeCbor(value: Cbor): Buffer {
  const chunks: Uint8Array[] = [];
  const write = (one: Cbor): void => {
    if (typeof one === 'number') return void chunks.push(head(numberType, one));
    if (typeof one === 'string') {
      const text = Buffer.from(one);
      return void chunks.push(head(textType, text.length), text);
    }
    chunks.push(head(listType, one.length));
    one.forEach(write);
  };
  write(value);
  return Buffer.concat(chunks);
}

function head(type: number, value: number): Uint8Array {
  const size = value < oneByte ? 0 : value < 2 ** 8 ? 1 : value < 2 ** 16 ? 2 : 4;
  const bytes = Buffer.alloc(1 + size);
  bytes.writeUInt8((type << 5) | (size === 0 ? value : oneByte + Math.log2(size)));
  if (size > 0) bytes.writeUIntBE(value, 1, size);
  return bytes;
}
