import { fileOf, isVacancyPath, toTarget } from '../page/addresses.ts';
import type { PageDigest, SiteView } from './rule.ts';

/** One entry of a sitemap. */
export interface SitemapEntry {
  /** Path of the page, or the address as written when it is none of ours. */
  path: string;
  own: boolean;
  lastmod: string | undefined;
}

const start = 'sitemap.xml';

/** The entries of `/sitemap.xml` and of the sitemaps it refers to; undefined when there is none. */
export function readSitemap(site: Pick<SiteView, 'files' | 'readFile' | 'origin'>, file = start): SitemapEntry[] | undefined {
  if (!site.files.has(file)) return undefined;
  const xml = site.readFile(file).toString('utf8');
  const entries = [...xml.matchAll(/<(url|sitemap)\b[^>]*>([\s\S]*?)<\/\1>/g)];
  return entries.flatMap(([, kind, inner]) => {
    const address = unescape(/<loc>([\s\S]*?)<\/loc>/.exec(inner!)?.[1] ?? '');
    const target = /^https?:\/\//.test(address) ? toTarget(address, '/', site.origin) : undefined;
    const own = target?.kind === 'own';
    if (kind === 'sitemap' && own && fileOf(target.path) !== file) return readSitemap(site, fileOf(target.path)) ?? [];
    return [{ path: own ? target.path : address, own, lastmod: /<lastmod>([\s\S]*?)<\/lastmod>/.exec(inner!)?.[1]?.trim() }];
  });
}

function unescape(text: string): string {
  return text
    .trim()
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** True for a page that search engines may list: it does not refuse, and stands for its own address. */
export function isIndexable({ path, noindex, canonicals }: PageDigest, origin: string): boolean {
  const [canonical] = canonicals;
  return !noindex && path !== '/404.html' && (canonical === undefined || canonical === new URL(path, origin).href);
}

/** True for the page of a vacancy, which G23 judges. */
export function isVacancyEntry({ path }: { path: string }): boolean {
  return isVacancyPath(path);
}
