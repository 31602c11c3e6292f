/** `npm run screenshots`: takes the pictures of the README from the site's own content. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../tests/support/chromium.ts';
import { serveWithHeaders } from '../tests/support/headers-file.ts';
import { ownSite } from '../tests/support/site-build.ts';
import { scenes, screens, type Scene } from './screenshot-scenes.ts';

/** The visitor's clock shows the moment that tests build the site for, so the same sources give the same pictures. */
const moment = '2026-11-22T09:00:00Z';
const folder = join(import.meta.dirname, 'screenshots');

const { dist } = await ownSite();
const site = await serveWithHeaders(dist);
const browser = await launchBrowser();
try {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (const scene of scenes) {
    const picture = await take(browser, site.origin, scene);
    writeFileSync(join(folder, `${scene.name}.webp`), picture);
    console.log(`${scene.name}.webp: ${Math.round(picture.length / 1000)} KB`);
  }
} finally {
  await browser.close();
  await site.close();
}

/** A picture of one scene as WebP, which Chromium writes itself; Playwright writes PNG and JPEG only. */
async function take(browser: Browser, origin: string, { path, screen, colorScheme, prepare }: Scene): Promise<Buffer> {
  const context = await browser.newContext({
    ...screens[screen],
    colorScheme,
    reducedMotion: 'reduce',
    locale: 'en-GB',
    timezoneId: 'Europe/Madrid',
  });
  try {
    await context.clock.setFixedTime(moment);
    const page = await context.newPage();
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    await prepare?.(page);
    await page.waitForLoadState('networkidle');
    const session = await context.newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 82 });
    return Buffer.from(data, 'base64');
  } finally {
    await context.close();
  }
}
