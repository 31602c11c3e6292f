import { expect, test } from 'vitest';
import { visitSite } from './visit.ts';

const site = visitSite();

test.each(['/jobs/back-market/no-such-vacancy/', '/no-such-page'])('%s answers 404 with a page that leads on', async (path) => {
  const { page, problems } = await site.open(path, { screen: 'phone' });
  // The page itself, and nothing of what it loads.
  expect(problems.filter((problem) => problem.startsWith('answer'))).toEqual([`answer 404: ${site.origin}${path}`]);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('There is no page here');
  expect(await page.locator('meta[name="robots"]').getAttribute('content')).toBe('noindex');

  const ways = page.getByRole('main').getByRole('link');
  const addresses = await ways.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
  expect(addresses).toEqual(['/jobs/', '/roles/', '/skills/']);
  for (const address of addresses) expect(site.built.pages).toContain(address);
  await ways.first().click();
  await page.getByRole('heading', { level: 1, name: 'Open vacancies' }).waitFor();
});
