import type { Page } from 'playwright-core';

/** A picture of the README: a page, how it is looked at, and what has been done on it. */
export interface Scene {
  /** Name of its file in `docs/screenshots/`, without the ending. */
  name: string;
  path: string;
  screen: keyof typeof screens;
  colorScheme: 'light' | 'dark';
  /** Brings the page to what the picture is to show. */
  prepare?: (page: Page) => Promise<void>;
}

/** The window, and how many pixels of the picture a pixel of the page has. */
export const screens = {
  desktop: { viewport: { width: 1280, height: 800 }, deviceScaleFactor: 1.5 },
  phone: { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2 },
} as const;

/** What the README shows. */
export const scenes: readonly Scene[] = [
  { name: 'home', path: '/', screen: 'desktop', colorScheme: 'light' },
  {
    name: 'finder',
    path: '/jobs/?workplace=hybrid&workplace=remote&level=senior',
    screen: 'desktop',
    colorScheme: 'light',
    prepare: async (page) => {
      await page.getByRole('button', { name: 'Remove Senior' }).waitFor();
    },
  },
  { name: 'vacancy', path: '/jobs/fernhill-maps/senior-backend-engineer-routing/', screen: 'desktop', colorScheme: 'light' },
  {
    name: 'role-guide',
    path: '/roles/junior-backend-engineer/',
    screen: 'desktop',
    colorScheme: 'light',
    prepare: async (page) => {
      await page.getByLabel('Company', { exact: true }).fill('Fernhill Maps');
      await page.getByLabel('Team', { exact: true }).fill('Path Data');
      await page.getByRole('radio', { name: 'Hybrid', exact: true }).check();
      await page
        .getByText(/ at Fernhill Maps/)
        .first()
        .waitFor();
      await page.getByRole('heading', { name: 'Sample job description' }).evaluate((heading) => heading.scrollIntoView());
    },
  },
  { name: 'pay', path: '/pay/junior-backend-engineer/', screen: 'desktop', colorScheme: 'light' },
  { name: 'company', path: '/companies/fernhill-maps/', screen: 'desktop', colorScheme: 'dark' },
  { name: 'vacancy-phone', path: '/jobs/fernhill-maps/senior-backend-engineer-routing/', screen: 'phone', colorScheme: 'dark' },
  {
    name: 'search-phone',
    path: '/',
    screen: 'phone',
    colorScheme: 'light',
    prepare: async (page) => {
      await page.getByRole('link', { name: 'Search', exact: true }).first().click();
      const dialog = page.getByRole('dialog', { name: 'Search' });
      await dialog.getByRole('combobox').fill('kafka');
      await dialog
        .getByRole('option', { name: /^Kafka/ })
        .first()
        .waitFor();
    },
  },
  {
    name: 'menu-phone',
    path: '/jobs/',
    screen: 'phone',
    colorScheme: 'light',
    prepare: (page) => page.getByRole('button', { name: 'Menu' }).click(),
  },
];
