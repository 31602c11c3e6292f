import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { filledVacancy, screenNames } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const vacancy = '/jobs/back-market/senior-backend-engineer-payout/';
const title = 'Senior Backend Engineer, Payout';

describe.each(screenNames)('on a %s', (screen) => {
  test('a person finds the Back Market vacancy from the home page, by the list and its filters', async () => {
    const { page } = await site.open('/', { screen });
    if (screen === 'phone') await page.getByRole('button', { name: 'Menu' }).click();
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Vacancies' }).click();
    await expectTitle(page, 'Open vacancies');
    if (screen === 'phone') await page.getByRole('button', { name: 'Filters' }).click();
    const filters = page.getByRole('complementary', { name: 'Filters' });
    await filters.getByText('Company', { exact: true }).click();
    await filters.getByRole('checkbox', { name: /^Back Market\b/ }).check();
    if (screen === 'phone') await page.getByRole('button', { name: /^Show \d+ vacanc/ }).click();
    await page.getByRole('link', { name: title }).click();
    await expectTitle(page, title);
    expect(new URL(page.url()).pathname).toBe(vacancy);
  });

  test('or without scripts by the pages of its values', async () => {
    const { page } = await site.open('/jobs/', { screen, withoutScripts: true });
    const browse = page.getByRole('complementary', { name: 'Browse vacancies' });
    await browse.getByText('Company', { exact: true }).click();
    await browse.getByRole('link', { name: /^Back Market\b/ }).click();
    await expectTitle(page, 'Back Market');
    await page.getByRole('link', { name: title }).click();
    await expectTitle(page, title);
    // Nothing would answer them.
    expect(await page.getByRole('button', { name: /^(Copy the link|Print)$/ }).count()).toBe(0);
  });

  test('or by the card that the home page features', async () => {
    const { page } = await site.open('/', { screen });
    const card = page.getByRole('article').filter({ hasText: title });
    expect(await card.innerText()).toMatch(
      /Back Market[^]*Barcelona · Hybrid · Senior · Full-time[^]*Pay not disclosed[^]*Posted 18 November 2026/,
    );
    // Anywhere on the card, not only on its title.
    await card.click({ position: { x: 10, y: 10 } });
    await expectTitle(page, title);
  });

  test('reads the facts, each once', async () => {
    const { page } = await site.open(vacancy, { screen });
    const facts = page.getByRole('complementary', { name: 'Facts and application' });
    expect(await facts.getByRole('heading', { name: 'Facts at a glance' }).count()).toBe(1);
    const shown = await facts.locator('dt').evaluateAll((terms) =>
      terms.map((term) => {
        const values: string[] = [];
        for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling)
          values.push(next.textContent ?? '');
        return [term.textContent, values.join(', ').replace(/\s+/g, ' ').trim()];
      }),
    );
    expect(shown).toEqual([
      ['Pay', expect.stringMatching(/^Not disclosed The vacancy, as it could be read on 21 November 2026, gives neither/)],
      ['Place', expect.stringMatching(/^Barcelona\b.*Spain$/)],
      ['Workplace', 'Hybrid'],
      ['Level', 'Senior'],
      ['Employment', 'Full-time'],
      ['Role guide', 'Senior Backend Engineer'],
      ['Team', 'Payout'],
      ['Languages', expect.stringMatching(/^English, working proficiency/)],
      ['Posted', '18 November 2026 (4 days ago)'],
    ]);
  });

  test('reads the rest, in the sections the product promises', async () => {
    const { page } = await site.open(vacancy, { screen });
    const text = await page.getByRole('main').innerText();
    for (const words of [
      'Summary: written by a person.',
      'What makes the work hard',
      'What you will do',
      'django (being phased out)',
      '6 stages. The lengths that are stated add up to 3 h 30 min. 3 stages do not say how long they take.',
      '3 days a week',
      '1 week a quarter',
      'Inclusion and adjustments',
      'The tech scene in Barcelona',
      'Similar vacancies',
      'Report this vacancy',
    ]) {
      expect(text.replace(/\s+/g, ' ').toLowerCase()).toContain(words.toLowerCase());
    }
  });

  test('finds how to apply, beside the facts and at the end', async () => {
    const { page } = await site.open(vacancy, { screen });
    const links = page.getByRole('link', { name: 'Apply at Back Market' });
    expect(await links.count()).toBe(2);
    for (const link of await links.all()) {
      expect(await link.getAttribute('href')).toBe('https://jobs.ashbyhq.com/backmarket');
      // A trial click: it is visible, holds still and nothing lies over it.
      await link.click({ trial: true });
    }
  });

  test('goes on to a similar vacancy, which says why it is similar', async () => {
    const { page } = await site.open(vacancy, { screen });
    const first = page.getByRole('region', { name: 'Similar vacancies' }).getByRole('article').first();
    expect(await first.innerText()).toMatch(/same role|same level|same workplace|also in|shares/i);
    const name = await first.getByRole('heading').innerText();
    await first.getByRole('link').click();
    await expectTitle(page, name);
  });

  test('is told that a vacancy is closed, and cannot apply to it', async () => {
    const { page } = await site.open(filledVacancy, { screen });
    expect(await page.getByText('This vacancy is closed.').isVisible()).toBe(true);
    expect(await page.getByRole('link', { name: /^Apply/ }).count()).toBe(0);
    await page.goto(`${site.origin}/jobs/`);
    expect(await page.locator(`a[href="${filledVacancy}"]`).count()).toBe(0);
  });
});

async function expectTitle(page: Page, title: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name: title, exact: true }).waitFor();
}
