import { isVacancyPath, toTarget } from '../page/addresses.ts';
import { closedBecause } from '../rules/closed-state.ts';
import type { Page } from '../page/page.ts';
import { isVacancy, type PageContext, type PageDigest } from '../rules/rule.ts';

/** What the checks over the whole site need of a page. Small, because it goes from one thread to another. */
export function toDigest(page: Page, context: PageContext): PageDigest {
  const links = new Set<string>();
  const listed = new Set<string>();
  const shareImages = new Set<string>();
  for (const { address, where, authored } of page.addresses) {
    const target = toTarget(address, page.path, context.origin);
    if (target.kind === 'broken') links.add(`!${address}`);
    if (target.kind !== 'own') continue;
    links.add(target.fragment === '' ? target.path : `${target.path}#${target.fragment}`);
    if (where === 'meta og:image' || where === 'meta twitter:image') shareImages.add(target.path);
    if (where === 'a href' && !authored && isVacancyPath(target.path)) listed.add(target.path);
  }
  const description = page.postings[0]?.description;
  return {
    path: page.path,
    titles: page.titles,
    descriptions: page.descriptions,
    canonicals: page.canonicals,
    noindex: page.noindex,
    ids: page.ids,
    links: [...links],
    listed: [...listed],
    closedBecause: isVacancy(page) ? closedBecause(page, context) : undefined,
    postingText: typeof description === 'string' ? description.replace(/<[^>]*>/g, '').length : undefined,
    shareImages: [...shareImages],
  };
}

/** Digests with each link written once: most pages lead to the same places, and copying between threads costs time. */
export interface PackedDigests {
  targets: string[];
  pages: (Omit<PageDigest, 'links' | 'listed'> & { links: number[]; listed: number[] })[];
}

/** Packs digests for the way between threads. */
export function pack(digests: readonly PageDigest[]): PackedDigests {
  const numbers = new Map<string, number>();
  const numberOf = (target: string) => {
    let number = numbers.get(target);
    if (number === undefined) numbers.set(target, (number = numbers.size));
    return number;
  };
  const pages = digests.map((digest) => ({ ...digest, links: digest.links.map(numberOf), listed: digest.listed.map(numberOf) }));
  return { targets: [...numbers.keys()], pages };
}

/** Undoes `pack`. */
export function unpack({ targets, pages }: PackedDigests): PageDigest[] {
  const named = (numbers: readonly number[]) => numbers.map((number) => targets[number]!);
  return pages.map((page) => ({ ...page, links: named(page.links), listed: named(page.listed) }));
}
