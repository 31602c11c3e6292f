import type { Browser, Page } from 'playwright-core';
import { slow4g, type GzipServer, type Sent } from '../gzip-server.ts';

/** A visit that has not ended after so many milliseconds hangs, and closing its window makes that an error. */
const longestVisit = 300_000;

/** Lighthouse's factor for a phone. It holds the page's main thread, not its workers. */
const slowProcessor = 4;

/**
 * Opens a window of its own for one visit, with nothing in any cache, and closes it.
 * @param slow true for slow 4G and a processor four times slower.
 */
export async function visit<T>(browser: Browser, server: GzipServer, slow: boolean, use: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', timezoneId: 'Europe/Madrid' });
  const tooLong = setTimeout(() => void context.close({ reason: 'The visit took longer than five minutes.' }), longestVisit);
  try {
    const page = await context.newPage();
    server.useLine(slow ? slow4g : undefined);
    if (slow) await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowProcessor });
    server.takeSent();
    return await use(page);
  } finally {
    clearTimeout(tooLong);
    server.useLine(undefined);
    await context.close();
  }
}

/** Bytes of some answers, in thousands. */
export function kilobytes(sent: readonly Sent[], counts: (path: string) => boolean = () => true): number {
  return sent.reduce((sum, { path, bytes }) => sum + (counts(path) ? bytes : 0), 0) / 1000;
}
