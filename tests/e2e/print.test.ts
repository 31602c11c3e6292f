import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWritten, type WrittenGuide } from './guides.ts';
import { filledVacancy, pageTypes } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
/** An A4 sheet with margins, at 96 dpi. */
const sheet = { width: 718, height: 1047 };
const vacancy = '/jobs/back-market/senior-backend-engineer-payout/';

/** Pages of a PDF. */
const sheetsOf = (pdf: string) => pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;

const print = async (path: string) => {
  const { page } = await site.open(path, { viewport: sheet, colorScheme: 'dark', media: 'print' });
  return page;
};

describe('on paper', () => {
  test('a vacancy is its facts and its text, without what only a screen can use', async () => {
    const page = await print(vacancy);
    for (const role of ['navigation', 'banner', 'contentinfo'] as const) expect(await page.getByRole(role).count(), role).toBe(0);
    expect(await page.getByRole('link', { name: /^Skip|^Suggest an edit|^Report/ }).count()).toBe(0);
    expect(await page.getByRole('heading', { name: 'Similar vacancies' }).count()).toBe(0);
    const text = await page.locator('body').innerText();
    for (const words of [
      'Senior Backend Engineer, Payout',
      'Not disclosed',
      'Barcelona',
      'Hybrid',
      'What you will do',
      'Hiring process',
      'Benefits',
    ]) {
      expect(text).toContain(words);
    }
  });

  test('a vacancy says how to apply, with the address, and where it is from', async () => {
    const page = await print(vacancy);
    const section = page.getByRole('region', { name: 'How to apply' });
    expect(await section.innerText()).toContain('You apply on jobs.ashbyhq.com.');
    const apply = page.getByRole('link', { name: /^Apply/ });
    expect(await apply.count()).toBe(1);
    const after = (element: Element) => getComputedStyle(element, '::after').content;
    expect(await apply.evaluate(after)).toBe('" (https://jobs.ashbyhq.com/backmarket)"');
    expect(await page.locator('link[rel="canonical"]').evaluate(after)).toBe(`"https://rolebook.example${vacancy}"`);
  });

  test('a closed vacancy offers no way to apply', async () => {
    const page = await print(filledVacancy);
    expect(await page.getByRole('heading', { name: 'How to apply' }).count()).toBe(0);
    expect(await page.getByRole('link', { name: /^Apply/ }).count()).toBe(0);
  });

  test('every vacancy takes one or two sheets of A4', async () => {
    const { pattern } = pageTypes.find(({ name }) => name === 'vacancy')!;
    const long: string[] = [];
    for (const path of site.built.pages.filter((one) => pattern.test(one))) {
      const { page } = await site.open(path);
      const sheets = sheetsOf((await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1'));
      if (sheets > 2) long.push(`${path} takes ${sheets}`);
    }
    expect(long).toEqual([]);
  });

  test('a role guide is every section, without the contents list', async () => {
    const page = await print('/roles/junior-backend-engineer/');
    expect(await page.getByRole('navigation').count()).toBe(0);
    for (const name of ['Sample job description', 'Hard skills', 'Pay', 'Tools', 'Interview kit']) {
      expect(await page.getByRole('heading', { level: 2, name, exact: true }).isVisible()).toBe(true);
    }
  });

  test.each([vacancy, '/roles/junior-backend-engineer/'])('%s is dark on white, whatever the theme, and fits the sheet', async (path) => {
    const page = await print(path);
    const colours = await page.evaluate(() => {
      const lightness = (colour: string) => {
        const context = document.createElement('canvas').getContext('2d')!;
        context.fillStyle = colour;
        context.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
        return (red + green + blue) / 765;
      };
      const style = getComputedStyle(document.documentElement);
      return { paper: lightness(style.backgroundColor), ink: lightness(style.color) };
    });
    expect(colours.paper).toBeGreaterThan(0.95);
    expect(colours.ink).toBeLessThan(0.2);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(sheet.width);
  });

  test('the address of a link in the text is printed after it', async () => {
    const page = await print('/articles/read-a-pay-benchmark/');
    const link = page.getByRole('region', { name: 'Article' }).locator('a[href^="http"]').first();
    const address = await link.getAttribute('href');
    expect(await link.evaluate((element) => getComputedStyle(element, '::after').content)).toContain(address);
  });
});

describe.each(readWritten<WrittenGuide>('roles'))('the scorecard of $id', ({ id, title, interviewQuestions, softSkills }) => {
  // Opened once: its tests only read it.
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open(`/roles/${id}/scorecard/`, { colorScheme: 'dark' }));
  });

  test('is one sheet of A4', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(sheetsOf(pdf)).toBe(1);
    const [, width = '', height = ''] = /\/MediaBox\s*\[\s*0\s+0\s+([\d.]+)\s+([\d.]+)/.exec(pdf) ?? [];
    // Points, 72 to the inch: A4 is 210 by 297 mm.
    expect([Math.round((Number(width) / 72) * 25.4), Math.round((Number(height) / 72) * 25.4)]).toEqual([210, 297]);
  });

  test('has the role, lines to fill in, the scale in words, each question once, and a decision', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(`Scorecard: ${title}`);
    for (const role of ['navigation', 'banner', 'contentinfo', 'button'] as const) expect(await page.getByRole(role).count(), role).toBe(0);
    const text = await page.locator('main').innerText();
    for (const words of [
      'Candidate',
      'Interviewer',
      'Date',
      '1 not shown',
      '2 partly',
      '3 what a good answer shows',
      '4 more than',
      'Decision',
    ]) {
      expect(text).toContain(words);
    }
    for (const { question } of interviewQuestions) expect(text.split(question), question).toHaveLength(2);
    const rows = await page.locator('tbody tr:has(td)').count();
    const skills = new Set(interviewQuestions.map(({ skill }) => skill));
    expect(rows).toBe(skills.size + softSkills.filter(({ skill }) => !skills.has(skill)).length);
    expect(await page.locator('tbody td ol > li').count()).toBe(rows * 4);
  });
});
