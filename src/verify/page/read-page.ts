import { parse } from 'parse5';
import { addressesOf, inlineOf } from './element-addresses.ts';
import { attribute, elementsIn, hasClass, isElement, isHidden, isText, rawText, type Element, type Parent } from './elements.ts';
import { factsOf } from './facts.ts';
import { readJsonLd, thingsOfType } from './json-ld.ts';
import { leakIn } from './leaks.ts';
import type { Page } from './page.ts';
import { plain, visibleText } from './text.ts';

/** What surrounds the element that is being read. */
interface Around {
  /** Nobody sees it without a script. */
  hidden: boolean;
  /** Inside a text that an author wrote. */
  authored: boolean;
  /** Inside code, where a word of a language is no mistake. */
  code: boolean;
}

const code = new Set(['code', 'pre', 'kbd', 'samp', 'var']);
/** Stress on a word of a sentence: the word is talked about. */
const stress = new Set(['em', 'strong', 'i', 'b', 'q', 'cite', 'dfn', 'mark']);
const suspect = /undefined|NaN|null|\[object|Invalid Date/;
const readAloud = new Set(['alt', 'title', 'aria-label']);

/** Reads a page once. @param path its address from the site's root. */
export function readPage(html: string, path: string): Page {
  // Without scripting, so that the content of noscript is elements.
  const document = parse(html, { scriptingEnabled: false });
  const reader = new PageReader(path);
  reader.read(document, { hidden: false, authored: false, code: false });
  return reader.finish(document);
}

class PageReader {
  private readonly page: Page;
  private factsRead = false;

  constructor(path: string) {
    this.page = {
      path,
      lang: undefined,
      partLangs: [],
      titles: [],
      descriptions: [],
      canonicals: [],
      noindex: false,
      headings: [],
      ids: [],
      addresses: [],
      alternates: [],
      inline: [],
      jsonLd: [],
      postings: [],
      text: '',
      squeezed: '',
      leaks: [],
      facts: [],
      times: [],
      notices: [],
      clockEnd: undefined,
      forms: 0,
      applies: 0,
    };
  }

  read(node: Parent, around: Around): void {
    for (const child of node.childNodes) {
      if (isElement(child)) this.readElement(child, around);
      else if (isText(child) && !around.hidden && !around.code && suspect.test(child.value)) this.readSuspect(child.value, node);
    }
  }

  finish(document: Parent): Page {
    const html = document.childNodes.find((node) => node.nodeName === 'html');
    const body = html && isElement(html) ? html.childNodes.find((node) => node.nodeName === 'body') : undefined;
    this.page.text = body && isElement(body) ? plain(visibleText(body)) : '';
    this.page.squeezed = this.page.text.replaceAll(' ', '');
    this.page.postings = this.page.jsonLd.flatMap(({ things }) => thingsOfType(things, 'JobPosting'));
    return this.page;
  }

  private readElement(element: Element, around: Around): void {
    const { page } = this;
    const inner: Around = {
      hidden: around.hidden || (isHidden(element) && element.tagName !== 'head'),
      authored: around.authored || hasClass(element, 'prose'),
      code: around.code || code.has(element.tagName),
    };
    const id = attribute(element, 'id');
    if (id !== undefined) page.ids.push(id);
    const lang = attribute(element, 'lang');
    if (element.tagName === 'html') page.lang = lang;
    else if (lang !== undefined) page.partLangs.push(lang);
    page.addresses.push(...addressesOf(element, inner.authored));
    page.inline.push(...inlineOf(element));
    for (const { name, value } of element.attrs) if (readAloud.has(name)) this.noteLeak(value, `${name} of <${element.tagName}>`);
    this.readHead(element);
    if (!inner.hidden) this.readShown(element);
    if (element.tagName === 'form') page.forms++;
    if (element.tagName === 'vacancy-clock') page.clockEnd = toNumber(attribute(element, 'data-end'));
    // What stands in a picture or a template is no text of the page, but its addresses and handlers count.
    this.read(element, inner);
  }

  private readHead(element: Element): void {
    const { page } = this;
    const { tagName } = element;
    if (tagName === 'title' && !element.namespaceURI.endsWith('svg')) {
      page.titles.push(plain(rawText(element)));
      this.noteLeak(rawText(element), 'title');
    } else if (tagName === 'meta') {
      const [name, content] = [attribute(element, 'name')?.toLowerCase(), attribute(element, 'content') ?? ''];
      if (name === 'description') page.descriptions.push(plain(content));
      if ((name === 'robots' || name === 'googlebot') && /\b(?:noindex|none)\b/i.test(content)) page.noindex = true;
      this.noteLeak(content, `meta ${name ?? attribute(element, 'property') ?? ''}`.trim());
    } else if (tagName === 'link') {
      const [rel, href = ''] = [attribute(element, 'rel')?.toLowerCase(), attribute(element, 'href')];
      if (rel === 'canonical') page.canonicals.push(href);
      // A page in another language is a page, and the links rule looks at it.
      if (rel === 'alternate' && attribute(element, 'hreflang') === undefined)
        page.alternates.push({ address: href, type: attribute(element, 'type')?.toLowerCase() ?? '' });
    } else if (tagName === 'script' && attribute(element, 'type') === 'application/ld+json') {
      page.jsonLd.push(readJsonLd(rawText(element)));
    }
  }

  /** What only counts where a reader sees it. */
  private readShown(element: Element): void {
    const { page } = this;
    const { tagName } = element;
    const level = headingLevel(element);
    if (level) page.headings.push({ level, text: nameOf(element) });
    if (tagName === 'time') page.times.push(attribute(element, 'datetime') ?? '');
    if (tagName === 'dl' && !this.factsRead && hasClass(element, 'facts')) {
      this.factsRead = true;
      page.facts = factsOf(element);
    }
    if (hasClass(element, 'notice')) page.notices.push(plain(visibleText(element)));
    if (attribute(element, 'data-apply') !== undefined) page.applies++;
  }

  private readSuspect(text: string, parent: Parent): void {
    const tagName = isElement(parent) ? parent.tagName : '';
    if (tagName === 'title' || stress.has(tagName)) return;
    this.noteLeak(text, tagName ? `<${tagName}>` : 'the text');
  }

  private noteLeak(text: string, where: string): void {
    if (!suspect.test(text)) return;
    const value = leakIn(text.replace(/\s+/g, ' ').trim());
    if (value !== undefined) this.page.leaks.push({ value, where });
  }
}

function headingLevel(element: Element): number | undefined {
  const match = /^h([1-6])$/.exec(element.tagName);
  if (match) return Number(match[1]);
  return attribute(element, 'role') === 'heading' ? (toNumber(attribute(element, 'aria-level')) ?? 2) : undefined;
}

/** The words of an element for a reader: its text, or what its pictures and its label say. */
function nameOf(element: Element): string {
  const text = plain(visibleText(element));
  if (text !== '') return text;
  const pictures = [...elementsIn(element)].map((one) => attribute(one, 'alt') ?? attribute(one, 'aria-label') ?? '');
  return plain(attribute(element, 'aria-label') ?? pictures.join(' '));
}

function toNumber(text: string | undefined): number | undefined {
  return text === undefined || text.trim() === '' || Number.isNaN(Number(text)) ? undefined : Number(text);
}
