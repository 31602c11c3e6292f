import type { BuiltSite } from './fixture.ts';

const addressAttributes = { a: 'href', link: 'href', img: 'src', script: 'src', source: 'src', iframe: 'src' } as const;

/** An address in a page that leads nowhere. */
export interface DeadLink {
  page: string;
  address: string;
}

/** Every address of a built site that leads to no file of it, or to a part of a page that is not there. Other sites are not asked. */
export function deadLinks(site: BuiltSite, origin: string): DeadLink[] {
  const files = new Set(site.files);
  return site.pages.flatMap((page) => {
    const base = new URL(page, origin);
    return addressesOf(site.document(page))
      .filter((address) => !leadsSomewhere(site, files, base, address))
      .map((address) => ({ page, address }));
  });
}

/** Every address that a page names, internal or not. */
export function addressesOf(document: Document): string[] {
  return Object.entries(addressAttributes).flatMap(([name, attribute]) =>
    [...document.querySelectorAll(`${name}[${attribute}]`)].map((element) => element.getAttribute(attribute)!),
  );
}

function leadsSomewhere(site: BuiltSite, files: ReadonlySet<string>, base: URL, address: string): boolean {
  if (!URL.canParse(address, base)) return false;
  const url = new URL(address, base);
  if (url.origin !== base.origin) return true;
  const path = decodeURIComponent(url.pathname);
  if (!files.has(`${path.endsWith('/') ? `${path}index.html` : path}`.slice(1))) return false;
  if (url.hash === '' || !path.endsWith('/')) return true;
  return site.document(path).getElementById(decodeURIComponent(url.hash.slice(1))) !== null;
}
