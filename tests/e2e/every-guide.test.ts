import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWritten, type WrittenGuide } from './guides.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const guides = readWritten<WrittenGuide>('roles');

/** What each section of a guide must say at the least: texts of its file, or words that only this section has. */
function wordsOf(guide: WrittenGuide): Record<string, string[]> {
  const minutes = (guide.process ?? []).reduce((sum, stage) => sum + (stage.minutes ?? Number.NaN), 0);
  const total = [Math.floor(minutes / 60) ? `${Math.floor(minutes / 60)} h` : '', minutes % 60 ? `${minutes % 60} min` : '']
    .filter(Boolean)
    .join(' ');
  return {
    'Sample job description': ['What you will do', 'What you bring', 'What we offer', 'How we hire'],
    Responsibilities: guide.responsibilities,
    Prerequisites: guide.prerequisites,
    'Hard skills': guide.hardSkills.map(({ why }) => why),
    'Soft skills': guide.softSkills.map(({ behaviour }) => behaviour),
    Pay: ['Source:', 'Median'],
    Tools: guide.tools.map(({ use }) => use),
    'Hiring questions': guide.hiringQuestions.flatMap(({ question, answer }) => [question, answer]),
    'Interview kit': [
      'Print the scorecard',
      ...guide.interviewQuestions.flatMap(({ question, lookFor, redFlags }) => [question, lookFor, redFlags ?? 'Red flags']),
    ],
    'Suggested process': [...(guide.process ?? []).map(({ name }) => name), `In all ${total}.`],
    'The ladder': [guide.next ? 'Next role' : 'Previous role', 'Pay difference', 'side by side'],
    'Open vacancies': [guide.title.split(' ').at(-1)!],
    'Related roles': ['side by side with'],
    'Related articles': ['2026'],
    'What changed': [],
  };
}

const squeeze = (text: string) => text.replace(/\s+/g, '').toLowerCase();

describe.each(guides)('the guide $id, without scripts', (guide) => {
  // Opened once: its tests only read it.
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open(`/roles/${guide.id}/`, { withoutScripts: true }));
  });

  test('has every section, full and readable', async () => {
    const expected = wordsOf(guide);
    const shown = await page.locator('main section[aria-labelledby]:has(> h2)').evaluateAll((sections) =>
      sections.map((section) => ({
        title: section.querySelector('h2')!.textContent!.trim(),
        // What is laid out: the text of a hidden element is not in it.
        text: (section as HTMLElement).innerText,
        visible: section.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
      })),
    );
    expect(shown.map(({ title }) => title)).toEqual(Object.keys(expected));
    for (const { title, text, visible } of shown) {
      expect(visible, title).toBe(true);
      for (const words of expected[title]!) expect(squeeze(text), `${title}: ${words}`).toContain(squeeze(words));
      expect(text, title).not.toMatch(/\b(?:undefined|NaN)\b|\[object/);
    }
  });

  test('has a process of two or three rounds, each with its minutes', () => {
    expect(guide.process!.length).toBeGreaterThanOrEqual(2);
    expect(guide.process!.length).toBeLessThanOrEqual(3);
    for (const { name, minutes } of guide.process!) expect(minutes, name).toBeGreaterThan(0);
  });

  test('says when and by whom it was reviewed, lists its contents and leads to where it is edited', async () => {
    const header = await page.locator('main header').first().innerText();
    expect(header).toContain(`by ${guide.reviewedBy}`);
    expect(await page.locator('main header time').first().getAttribute('datetime')).toBe(guide.reviewed);
    const contents = await page.getByRole('navigation', { name: 'On this page' }).getByRole('link').allInnerTexts();
    expect(contents).toEqual(Object.keys(wordsOf(guide)));
    const edit = page.getByRole('link', { name: 'Suggest an edit to this page' });
    expect(await edit.getAttribute('href')).toMatch(new RegExp(`/edit/[^/]+/content/roles/${guide.id}\\.mdx$`));
  });

  test('lists the open vacancies of the role and related articles, each as a link', async () => {
    const links = (id: string) =>
      page.locator(`section:has(> #${id}) h3 a`).evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect((await links('vacancies')).length).toBeGreaterThan(0);
    expect(await links('related-articles')).toEqual(guide.relatedArticles!.map((article) => `/articles/${article}/`));
    expect(await links('related-roles')).toEqual(guide.relatedRoles!.map((role) => `/roles/${role}/`));
  });
});
