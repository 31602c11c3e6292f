import { attribute, type Element } from './elements.ts';
import type { Address } from './page.ts';
import { plain, visibleText } from './text.ts';

/** Relations of a `link` for which a browser asks a host while it shows the page. */
const fetched = new Set([
  ...['stylesheet', 'icon', 'apple-touch-icon', 'mask-icon', 'manifest'],
  ...['preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch', 'prerender'],
]);

/** Attributes that hold an address, by element; `true` where the browser fetches it by itself. */
const addressed: Record<string, Record<string, boolean>> = {
  a: { href: false },
  area: { href: false },
  audio: { src: true },
  embed: { src: true },
  form: { action: false },
  iframe: { src: true },
  image: { href: true },
  img: { src: true, srcset: true },
  input: { src: true },
  object: { data: true },
  script: { src: true },
  source: { src: true, srcset: true },
  track: { src: true },
  use: { href: true },
  video: { src: true, poster: true },
};

/** Properties of `meta` elements that hold an address. */
const metaAddresses = new Set(['og:url', 'og:image', 'twitter:image']);

/** Every address an element names. */
export function addressesOf(element: Element, authored: boolean): Address[] {
  const { tagName } = element;
  if (tagName === 'link') return linkAddresses(element);
  if (tagName === 'meta') {
    const property = attribute(element, 'property') ?? attribute(element, 'name') ?? '';
    const address = metaAddresses.has(property) ? attribute(element, 'content') : undefined;
    return address === undefined ? [] : [{ address, where: `meta ${property}`, loaded: false, authored: false, name: '' }];
  }
  const attributes = addressed[tagName];
  if (!attributes) return [];
  // Only links that leave the site are told apart by their words.
  const name = tagName === 'a' && !/^[/#]/.test(attribute(element, 'href') ?? '/') ? plain(visibleText(element)) : '';
  return Object.entries(attributes).flatMap(([attributeName, loaded]) => {
    const value = attribute(element, attributeName);
    if (value === undefined) return [];
    const list = attributeName === 'srcset' ? value.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') : [value];
    return list.map((address) => ({ address: address.trim(), where: `${tagName} ${attributeName}`, loaded, authored, name }));
  });
}

function linkAddresses(element: Element): Address[] {
  const address = attribute(element, 'href');
  if (address === undefined) return [];
  const rel = attribute(element, 'rel') ?? '';
  return [
    {
      address,
      where: `link rel="${rel}"`,
      loaded: rel
        .toLowerCase()
        .split(/\s+/)
        .some((one) => fetched.has(one)),
      authored: false,
      name: '',
    },
  ];
}

/** What of an element keeps a strict content security policy from working, in words; usually nothing. */
export function inlineOf(element: Element): string[] {
  const { tagName, attrs } = element;
  const found: string[] = [];
  if (tagName === 'style') found.push('a style element');
  if (tagName === 'script' && attribute(element, 'src') === undefined && attribute(element, 'type') !== 'application/ld+json') {
    found.push(`a script element without src${attribute(element, 'type') ? ` (${attribute(element, 'type')})` : ''}`);
  }
  for (const { name, value } of attrs) {
    if (name.startsWith('on') && /^on[a-z]/.test(name)) found.push(`the attribute ${name} of <${tagName}>`);
    else if (name === 'style') found.push(`the attribute style of <${tagName}>`);
    else if (isAddress(tagName, name) && /^javascript:/i.test(value.replace(controls, '')))
      found.push(`a javascript: address in <${tagName}>`);
  }
  return found;
}

/** A browser leaves out spaces and control characters around and inside the scheme of an address. */
const controls = new RegExp('[\\u0000-\\u0020]', 'g');

function isAddress(tagName: string, name: string): boolean {
  return name === 'href' || name === 'formaction' || addressed[tagName]?.[name] !== undefined;
}
