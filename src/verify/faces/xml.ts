/** An element of an XML document. */
export interface XmlElement {
  /** With its prefix, for example `atom:link`. */
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: XmlElement[];
  /** Its own text without that of its children; sections of CDATA as they are. */
  text: string;
}

/** A document that could be read, or why it could not. */
export type XmlResult = { root: XmlElement } | { error: string };

/** Characters that XML 1.0 does not have: https://www.w3.org/TR/xml/#charsets */
const noCharacter = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
/** What may be one of these; halves of emoji are here too. Much quicker to look for, and rarely there. */
const suspect = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/;
const tagForm = /<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[A-Za-z_][\w.:-]*\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const attributeForm = /([A-Za-z_][\w.:-]*)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

class XmlError extends Error {}

/**
 * Reads an XML document and refuses what is not well-formed (https://www.w3.org/TR/xml/), a document type too: none of what we read
 * has one, and the entities it could define are a way to attack a reader.
 */
export function readXml(source: string): XmlResult {
  try {
    return { root: parse(source.charCodeAt(0) === 0xfeff ? source.slice(1) : source) };
  } catch (error) {
    if (error instanceof XmlError) return { error: error.message };
    throw error;
  }
}

function parse(source: string): XmlElement {
  const alien = suspect.test(source) ? noCharacter.exec(source) : null;
  if (alien) throw new XmlError(`line ${lineAt(source, alien.index)} has the character ${codeOf(alien[0])}, which XML does not have`);
  const fail = (at: number, what: string): never => {
    throw new XmlError(`line ${lineAt(source, at)}: ${what}`);
  };
  const document: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open: XmlElement[] = [document];
  let at = 0;
  while (at < source.length) {
    const element = open.at(-1)!;
    if (source[at] !== '<') {
      const next = source.indexOf('<', at);
      const end = next === -1 ? source.length : next;
      const raw = source.slice(at, end);
      if (element === document && raw.trim() !== '') fail(at, 'text stands outside the root element');
      if (raw.includes(']]>')) fail(at, '"]]>" stands in a text');
      element.text += decode(raw, (what) => fail(at, what));
      at = end;
    } else if (source.startsWith('<![CDATA[', at)) {
      const end = source.indexOf(']]>', at);
      if (end === -1 || element === document) fail(at, end === -1 ? 'a CDATA section has no end' : 'text stands outside the root element');
      element.text += source.slice(at + 9, end);
      at = end + 3;
    } else if (source.startsWith('<!--', at)) {
      const end = source.indexOf('--', at + 4);
      if (end === -1 || source[end + 2] !== '>') fail(at, 'a comment has no end, or "--" in it');
      at = end + 3;
    } else if (source.startsWith('<?', at)) {
      const end = source.indexOf('?>', at);
      if (end === -1) fail(at, 'an instruction has no end');
      if (/^<\?xml\s/i.test(source.slice(at, at + 6)) && at > 0) fail(at, 'the XML declaration is not at the beginning');
      at = end + 2;
    } else {
      tagForm.lastIndex = at;
      const tag = tagForm.exec(source);
      if (!tag) return fail(at, `${JSON.stringify(source.slice(at, at + 30))} is no tag`);
      const [whole, slash, name, attributes, empty] = tag;
      if (slash) {
        if (element === document || element.name !== name) fail(at, `</${name}> ends ${element.name ? `<${element.name}>` : 'nothing'}`);
        open.pop();
      } else {
        if (element === document && document.children.length > 0) fail(at, 'there is a second root element');
        const child = { name: name!, attributes: attributesOf(attributes!, (what) => fail(at, what)), children: [], text: '' };
        element.children.push(child);
        if (!empty) open.push(child);
      }
      at += whole.length;
    }
  }
  if (open.length > 1) fail(source.length, `<${open.at(-1)!.name}> has no end`);
  return document.children[0] ?? fail(0, 'there is no element');
}

function attributesOf(source: string, fail: (what: string) => never): Record<string, string> {
  if (source === '') return {};
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of source.matchAll(attributeForm)) {
    if (Object.hasOwn(attributes, name!)) fail(`the attribute ${name} stands twice in a tag`);
    attributes[name!] = decode(double ?? single ?? '', fail);
  }
  return attributes;
}

/** Puts characters in the place of references to them. */
function decode(text: string, fail: (what: string) => never): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#(\d+);|#x([\da-f]+);|(\w+);)?/gi, (reference: string, decimal?: string, hex?: string, name?: string) => {
    const code = decimal === undefined ? hex && parseInt(hex, 16) : Number(decimal);
    const character = code
      ? code <= 0x10ffff
        ? String.fromCodePoint(code)
        : '\0'
      : Object.hasOwn(entities, name ?? '') && entities[name!]!;
    if (!character || noCharacter.test(character)) return fail(`${JSON.stringify(reference)} stands for no character of XML`);
    return character;
  });
}

/** The first child of a name. */
export function childOf({ children }: XmlElement, name: string): XmlElement | undefined {
  return children.find((child) => child.name === name);
}

/** The text of the first child of a name without spaces around it; undefined without one, or when it says nothing. */
export function textOf(element: XmlElement, name: string): string | undefined {
  return childOf(element, name)?.text.trim() || undefined;
}

function lineAt(source: string, at: number): number {
  return source.slice(0, at).split('\n').length;
}

function codeOf(character: string): string {
  return `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}
