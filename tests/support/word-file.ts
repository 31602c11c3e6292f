import { inflateRawSync } from 'node:zlib';
import { JSDOM } from 'jsdom';

const parser = new new JSDOM('').window.DOMParser();

/** One paragraph of a Word document. */
export interface WordParagraph {
  /** Its style, for example `Heading2`; empty for plain text. */
  style: string;
  text: string;
  /** Of a list: the number of the list and the level in it, from 0. */
  list?: { id: string; level: number };
  /** Texts that are highlighted. */
  marked: string[];
}

/** The members of a zip file by name, as text. */
export function readZip(zip: Uint8Array): Map<string, string> {
  const bytes = Buffer.from(zip);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]));
  const members = new Map<string, string>();
  let at = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [number, number, number];
    const header = bytes.readUInt32LE(at + 42);
    const data = header + 30 + bytes.readUInt16LE(header + 26) + bytes.readUInt16LE(header + 28);
    const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
    const text = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    members.set(bytes.toString('utf8', at + 46, at + 46 + name), text.toString('utf8'));
    at += 46 + name + extra + comment;
  }
  return members;
}

/** An XML part of a Word document. */
export function partOf(zip: Uint8Array, name: string): Document {
  const text = readZip(zip).get(name);
  if (text === undefined) throw new Error(`There is no ${name} in the document.`);
  return parser.parseFromString(text, 'text/xml');
}

/** The paragraphs of a Word document in order, those of tables among them. */
export function paragraphsOf(zip: Uint8Array): WordParagraph[] {
  return [...partOf(zip, 'word/document.xml').getElementsByTagName('w:p')].map((paragraph) => {
    const value = (name: string) => paragraph.getElementsByTagName(name)[0]?.getAttribute('w:val') ?? '';
    const runs = [...paragraph.getElementsByTagName('w:r')];
    return {
      style: value('w:pStyle').replace('ListParagraph', ''),
      text: runs.map(textOfRun).join(''),
      ...(value('w:numId') !== '' && { list: { id: value('w:numId'), level: Number(value('w:ilvl')) } }),
      marked: runs.filter((run) => run.getElementsByTagName('w:highlight').length > 0).map(textOfRun),
    };
  });
}

function textOfRun(run: Element): string {
  return [...run.children].map(({ tagName, textContent }) => (tagName === 'w:br' ? '\n' : tagName === 'w:t' ? textContent : '')).join('');
}
