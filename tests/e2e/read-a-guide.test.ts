import { describe, expect, test } from 'vitest';
import { screenNames } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const guide = '/roles/junior-backend-engineer/';

/** The sections of a role guide, each with something only that section can say. */
const sections: Record<string, RegExp> = {
  'Sample job description': /Ready to copy\.[^]*About the role[^]*What you will do[^]*How to apply/,
  Responsibilities: /Implement REST APIs[^]*Write automated tests/,
  Prerequisites: /Uses Git for everyday work/,
  'Hard skills': /Python[^]*Working[^]*SQL[^]*Often asked, not in this guide/,
  'Soft skills': /Curiosity[^]*Reads the code underneath a call/,
  Pay: /10th[^]*Median[^]*90th[^]*Source:/,
  Tools: /Programming languages[^]*Databases[^]*PostgreSQL[^]*CI\/CD/,
  'Hiring questions': /Does a junior backend engineer need a degree\?\s+No\./,
  'Interview kit': /Print the scorecard[^]*A good answer shows[^]*Red flags/,
  'Suggested process': /3 stages\. In all 3 h 15 min\./,
  'The ladder': /Junior[^]*Staff Backend Engineer[^]*Next role\s+Backend Engineer[^]*Skills raised[^]*Pay difference\s+US\$/,
  'Open vacancies': /Junior Backend Engineer/,
  'Related roles': /Frontend Engineer/,
  'Related articles': /How to read a pay benchmark/,
  // A copy of the project without its commits has no history to show, and says so.
  'What changed': /Published|No history is available/,
};

describe.each(screenNames)('a role guide without scripts, on a %s', (screen) => {
  const open = async () => (await site.open(guide, { screen, withoutScripts: true })).page;

  test('has every section, each with its content', async () => {
    const page = await open();
    const headings = page.getByRole('main').locator('section[aria-labelledby] > h2');
    expect(await headings.allInnerTexts()).toEqual(Object.keys(sections));
    for (const [name, content] of Object.entries(sections)) {
      const section = page.getByRole('region', { name, exact: true });
      expect(await section.isVisible(), name).toBe(true);
      expect(await section.innerText(), name).toMatch(content);
    }
  });

  test('hides nothing: what is in the document is on the page', async () => {
    const page = await open();
    const hidden = await page
      // The way to the page leaves out the page itself on a phone: its title is the heading.
      .locator('main :is(p, li:not(nav *), dt, dd, td, th, h2, h3)')
      .evaluateAll((elements) =>
        elements
          .filter((element) => !element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          .map((element) => element.outerHTML),
      );
    expect(hidden).toEqual([]);
  });

  test('has tables one can read: captions, headings, no empty cell, in reach by scrolling', async () => {
    const page = await open();
    const tables = await page.getByRole('table').evaluateAll((all) =>
      all.map((table) => ({
        caption: table.querySelector('caption')?.textContent?.trim() ?? '',
        columns: [...table.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope')),
        rows: [...table.querySelectorAll('tbody tr > :first-child')].map((cell) => cell.getAttribute('scope')),
        empty: [...table.querySelectorAll('td, th')].filter((cell) => cell.textContent?.trim() === '').length,
        cutOff: table.scrollWidth > table.parentElement!.scrollWidth,
        scrollsOrFits: table.parentElement!.scrollWidth <= table.parentElement!.clientWidth || table.parentElement!.tabIndex === 0,
      })),
    );
    expect(tables.length).toBeGreaterThanOrEqual(3);
    for (const table of tables) {
      expect(table.caption).not.toBe('');
      expect(table.columns.length).toBeGreaterThan(1);
      expect(new Set(table.columns)).toEqual(new Set(['col']));
      expect(new Set(table.rows)).toEqual(new Set(['row']));
      expect(table).toMatchObject({ empty: 0, cutOff: false, scrollsOrFits: true });
    }
  });

  test('has a contents list that leads to each section', async () => {
    const page = await open();
    const contents = page.getByRole('navigation', { name: 'On this page' });
    expect(await contents.getByRole('link').allInnerTexts()).toEqual(Object.keys(sections));
    await contents.getByRole('link', { name: 'Interview kit' }).click();
    expect(new URL(page.url()).hash).toBe('#interview');
    const top = await page.getByRole('heading', { name: 'Interview kit' }).evaluate((heading) => heading.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(400);
  });
});
