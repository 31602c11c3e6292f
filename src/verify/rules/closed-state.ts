import type { PageContext } from './rule.ts';
import type { Page } from '../page/page.ts';

/** What the notice on the page of a closed vacancy says. */
const closedWords = /\bthis vacancy is closed\b/i;

/**
 * Why the page of a vacancy counts as closed: everything that says so, on the page, in its dates and in its entry. Each of them
 * alone is enough, so that a page that says it in one place and not in another is found out.
 */
export function closedBecause(page: Page, { now, expected }: Pick<PageContext, 'now' | 'expected'>): string[] {
  return [
    ...(hasClosedNotice(page) ? ['its notice says so'] : []),
    ...(page.noindex ? ['it has noindex'] : []),
    ...(page.clockEnd !== undefined && page.clockEnd < now ? [`its last moment was ${new Date(page.clockEnd).toISOString()}`] : []),
    ...(expected?.vacancy?.open === false ? [`${expected.entry} says so`] : []),
  ];
}

/** True when a reader is told that the vacancy is closed. */
export function hasClosedNotice({ notices }: Page): boolean {
  return notices.some((notice) => closedWords.test(notice));
}
