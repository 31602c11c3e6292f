import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeProblems } from './axe.ts';
import { screenNames } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const guide = '/roles/junior-backend-engineer/';
const nextGuide = '/roles/backend-engineer/';
const vacancy = '/jobs/back-market/senior-backend-engineer-payout/';

const part = (page: Page, kind: 'role' | 'next' | 'vacancy') => page.locator(`my-skills[data-kind="${kind}"]`);
const namesIn = (page: Page, kind: Parameters<typeof part>[1], group: string) =>
  part(page, kind).locator('dl > div').filter({ hasText: group }).filter({ visible: true }).getByRole('button').allTextContents();
const panel = (page: Page) => page.locator('my-skills details');
const said = (page: Page, kind: Parameters<typeof part>[1]) => part(page, kind).getByRole('status').first().innerText();

/** Opens the guide in a browser where nothing is ticked. */
async function open(screen: (typeof screenNames)[number] = 'desktop') {
  const { page } = await site.open('/about/');
  await page.evaluate(() => localStorage.clear());
  return site.open(guide, { screen });
}

const tick = (page: Page, name: string) => part(page, 'role').getByRole('button', { name, exact: true }).click();

describe.each(screenNames)('a candidate on a %s', (screen) => {
  test('ticks skills on a guide, and sees them on the next role and on a vacancy', async () => {
    const { page, problems } = await open(screen);
    expect(await said(page, 'role')).toBe('You have 0 of 7 skills this role asks for, and 0 of 5 that are nice to have.');
    expect(await namesIn(page, 'role', 'Covered')).toEqual([]);
    await tick(page, 'Python');
    await tick(page, 'SQL');
    await tick(page, 'Docker');
    expect(await said(page, 'role')).toBe('You have 2 of 7 skills this role asks for, and 1 of 5 that are nice to have.');
    expect(await namesIn(page, 'role', 'Covered')).toEqual(['Python', 'SQL', 'Docker (nice to have)']);
    expect(await namesIn(page, 'role', 'Missing')).not.toContain('Python');
    expect(await said(page, 'next')).toBe('You have 3 of 12 skills the next role asks for.');
    expect(await namesIn(page, 'next', 'Covered')).toEqual(['Python', 'SQL', 'Docker']);

    for (const path of [nextGuide, guide]) {
      await page.goto(site.origin + path);
      expect((await namesIn(page, 'role', 'Covered')).slice(0, 2)).toEqual(['Python', 'SQL']);
    }
    await page.goto(site.origin + vacancy);
    expect(await namesIn(page, 'vacancy', 'Covered')).toEqual(['Python', 'Docker']);
    expect(await namesIn(page, 'vacancy', 'Missing')).toContain('FastAPI');
    await page.reload();
    expect(await said(page, 'vacancy')).toMatch(/^You have 2 of \d+ skills this vacancy asks for/);
    expect(problems).toEqual([]);
  });

  test('takes the ticked ones away as a file, removes one, and clears them with a second press', async () => {
    const { page, problems } = await open(screen);
    await tick(page, 'Python');
    await tick(page, 'Git');
    await page.goto(site.origin + vacancy);
    await panel(page).locator('summary').click();
    const [file] = await Promise.all([page.waitForEvent('download'), panel(page).getByRole('button', { name: 'Export' }).click()]);
    expect(file.suggestedFilename()).toBe('my-skills.json');
    expect(JSON.parse(readFileSync((await file.path()) ?? '', 'utf8'))).toEqual({
      version: 1,
      skills: [
        { id: 'python', name: 'Python' },
        { id: 'git', name: 'Git' },
      ],
    });
    await panel(page).getByRole('button', { name: 'Remove Git' }).click();
    expect(await panel(page).locator('summary').innerText()).toBe('My skills (1)');
    const clear = panel(page).getByRole('button', { name: 'Clear' });
    await clear.click();
    expect(await panel(page).getByRole('status').innerText()).toBe('Press Clear again to forget all 1.');
    await panel(page).locator('summary').focus();
    await clear.click();
    expect(await panel(page).locator('summary').innerText()).toBe('My skills (1)');
    await clear.click();
    expect(await panel(page).getByRole('status').innerText()).toBe('All are forgotten.');
    expect(await said(page, 'vacancy')).toMatch(/^You have 0 of /);
    expect(await page.evaluate(() => localStorage.getItem('my-skills-1'))).toBeNull();
    expect(problems.filter((problem) => !problem.startsWith('request to blob:'))).toEqual([]);
  });

  test('meets nothing that axe finds wrong, and buttons that are large enough', async () => {
    const { page } = await open(screen);
    await tick(page, 'Python');
    await tick(page, 'Docker');
    for (const path of [guide, vacancy]) {
      await page.goto(site.origin + path);
      await panel(page).locator('summary').click();
      await panel(page).getByRole('button', { name: 'Clear' }).click();
      expect(await axeProblems(page)).toEqual([]);
      const targets = await page.locator('my-skills').locator('button, summary').filter({ visible: true }).all();
      for (const target of targets) {
        const { width, height } = (await target.boundingBox())!;
        expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
    }
  });
});

test('the keyboard ticks and unticks, and the focus stays on the skill', async () => {
  const { page } = await open();
  const python = part(page, 'role').getByRole('button', { name: 'Python' });
  await python.focus();
  for (const pressed of ['true', 'false']) {
    await page.keyboard.press('Space');
    expect(await python.getAttribute('aria-pressed')).toBe(pressed);
    expect(await python.evaluate((button) => button === document.activeElement)).toBe(true);
  }
});

test('another tab is kept in step', async () => {
  const { page } = await open();
  const other = await page.context().newPage();
  try {
    await other.goto(site.origin + vacancy);
    await tick(page, 'Python');
    await expect.poll(() => namesIn(other, 'vacancy', 'Covered')).toEqual(['Python']);
  } finally {
    await other.close();
  }
});

test.each([guide, vacancy])('without scripts there is no trace of it: %s', async (path) => {
  const { page } = await site.open(path, { withoutScripts: true });
  expect(await page.locator('my-skills').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('body').innerText()).not.toMatch(/What you have|My skills|Covered|Missing/);
});
