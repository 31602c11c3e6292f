import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Download, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rolebook } from '../support/command.ts';
import { build, BuiltSite, linesOf, temporaryContent, writeFiles } from '../support/fixture.ts';
import { paragraphsOf } from '../support/word-file.ts';
import { axeProblems } from './axe.ts';
import { screenNames } from './page-types.ts';
import { visitSite } from './visit.ts';

const site = visitSite();
const guide = '/roles/junior-backend-engineer/';
const postingId = 'fernhill-maps/junior-backend-engineer-river-crossings';
const postingFile = `jobs/${postingId}.mdx`;

/** What is typed into the form, by group and label. */
const typed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'The job': {
    'Job title': 'Junior Backend Engineer, River Crossings',
    Company: 'Fernhill Maps',
    Team: 'River crossings',
    'Place of work': 'Edinburgh',
    Summary: 'You keep the data on fords and bridges right, with an engineer beside you.',
  },
  Pay: { 'Lowest pay': '31,000', 'Highest pay': '35,500', Currency: 'gbp' },
  Applying: { 'Last day to apply': '2026-12-31', 'Where to apply': 'jobs@fernhill-maps.example' },
  'The rest of the text': {
    Product: 'maps that tell walkers how long a route takes {today}',
    Mentor: 'Isla Brodie, senior engineer,',
    Manager: 'Ewan Reid, head of data',
    Tools: 'Python, FastAPI & PostgreSQL',
    Equity: 'none',
    'Health cover': 'medical and dental for you <and> your family',
    'Development budget': '£800 a year for courses',
    Leave: '30 days',
    'Working hours': '37 hours, 10 to 15 in common',
    'Team time': 'two days each quarter, on foot',
    'Reply time': 'three working days',
    'Start date': '1 February 2027',
  },
};

/** Sentences of the text that are there once the form is filled. */
const sentences = [
  'Junior Backend Engineer at Fernhill Maps, Edinburgh, United Kingdom. Full-time. Hybrid, 2 days a week on site.',
  'We build maps that tell walkers how long a route takes {today}. You will join River crossings,',
  'Health cover: medical and dental for you <and> your family.',
  'Write to jobs@fernhill-maps.example by 31 December 2026. The start is 1 February 2027.',
];

const groupOf = (page: Page, name: string) => page.locator('.posting-group').filter({ has: page.locator('summary', { hasText: name }) });
const gaps = (page: Page) => page.locator('.posting-gaps');
const count = (page: Page) => gaps(page).locator('[data-part="count"]');
const told = (page: Page) => page.locator('[data-part="told"]');
const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** Waits for what a script brings about; a busy machine takes its time. */
const eventually = <T>(read: () => T | Promise<T>) => expect.poll(read, { timeout: 10_000 });

/** The label of the field that has the focus. */
const focusedLabel = (page: Page) => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent);

async function openGroup(page: Page, name: string): Promise<void> {
  const group = groupOf(page, name);
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
}

async function fillIn(page: Page): Promise<void> {
  for (const [name, fields] of Object.entries(typed)) {
    await openGroup(page, name);
    const group = groupOf(page, name);
    for (const [label, words] of Object.entries(fields)) await group.getByLabel(label, { exact: true }).fill(words);
    if (name !== 'The job') continue;
    await group.getByLabel('Hybrid', { exact: true }).check();
    await group.getByLabel('Days a week on site', { exact: true }).fill('2');
    await group.getByLabel('Full-time', { exact: true }).check();
  }
}

/** Opens the guide in a tab that keeps nothing of the test before. */
async function open(screen: (typeof screenNames)[number] = 'desktop') {
  const { page } = await site.open('/about/');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin });
  await page.evaluate(() => sessionStorage.clear());
  return site.open(guide, { screen });
}

async function save(page: Page, name: string): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([page.waitForEvent('download'), tool(page, name).click()]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await pathOf(file)) };
}

const pathOf = async (file: Download) => (await file.path()) ?? '';

/** What is on the clipboard, by kind. */
async function clipboard(page: Page): Promise<Record<string, string>> {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const kinds = (item?.types ?? []).map(async (type) => [type, await (await item!.getType(type)).text()] as const);
    return Object.fromEntries(await Promise.all(kinds));
  });
}

describe.each(screenNames)('a hiring team on a %s', (screen) => {
  test('fills the form, sees the text change, and leaves with a posting that check and build accept', async () => {
    const { page, problems } = await open(screen);
    const sheet = page.locator('.sheet');
    const blanks = sheet.locator('.blank[data-blank]');
    expect(await blanks.count()).toBe(19);

    await openGroup(page, 'The job');
    await page.getByLabel('Company', { exact: true }).fill('Fernhill');
    await eventually(() => sheet.innerText()).toContain('Junior Backend Engineer at Fernhill, city and country');
    await eventually(() => count(page).innerText()).toMatch(/^\d\d$/);

    await fillIn(page);
    await eventually(() => count(page).innerText()).toBe('Nothing');
    expect(await blanks.count()).toBe(0);
    const shown = oneLine(await sheet.innerText());
    for (const sentence of sentences) expect(shown).toContain(sentence);
    expect(await page.getByRole('status').filter({ hasText: 'Nothing is missing' }).count()).toBeLessThanOrEqual(1);

    await tool(page, 'Copy as rich text').click();
    await eventually(() => told(page).innerText()).toBe('The text is copied.');
    const rich = await clipboard(page);
    expect(rich['text/html']).toContain('<strong>Junior Backend Engineer</strong> at Fernhill Maps, Edinburgh');
    expect(rich['text/html']).toMatch(/<h2>About the role<\/h2>/);
    expect(oneLine(rich['text/plain']!)).toContain(sentences[1]);
    await tool(page, 'Copy as Markdown').click();
    await eventually(async () => (await clipboard(page))['text/plain']).toContain('## About the role\n\nWe build maps');
    await tool(page, 'Copy as plain text').click();
    await eventually(async () => (await clipboard(page))['text/plain']).toMatch(
      /^Junior Backend Engineer at Fernhill Maps[^]*\n- Pay: £31,000/,
    );

    const markdown = await save(page, 'Download .md');
    expect(markdown.name).toBe('junior-backend-engineer-river-crossings.md');
    expect(markdown.bytes.toString()).toMatch(
      /^# Junior Backend Engineer, River Crossings\n\n\*\*Junior Backend Engineer\*\* at Fernhill Maps/,
    );

    const word = await save(page, 'Download .docx');
    expect(word.name).toBe('junior-backend-engineer-river-crossings.docx');
    const paragraphs = paragraphsOf(word.bytes);
    expect(paragraphs[0]).toMatchObject({ style: 'Heading1', text: 'Junior Backend Engineer, River Crossings' });
    expect(oneLine(paragraphs.map(({ text }) => text).join(' '))).toContain(sentences[3]);
    expect(paragraphs.flatMap(({ marked }) => marked)).toEqual([]);

    const posting = await save(page, 'Download posting (.mdx)');
    expect(posting.name).toBe('junior-backend-engineer-river-crossings.mdx');
    await eventually(() => told(page).innerText()).toBe(`The posting is downloaded. It belongs at ${postingFile} in the content folder.`);
    expect(problems.filter((problem) => !problem.startsWith('request to blob:'))).toEqual([]);

    const content = temporaryContent('content');
    writeFiles(content, { [postingFile]: posting.bytes.toString() });
    const checked = await rolebook(['check'], { ROLEBOOK_CONTENT: content });
    expect(linesOf(checked).filter((line) => line.includes('river-crossings'))).toEqual([]);
    expect(checked.status).toBe(0);
    // The file does not depend on the screen, and what other companies offer makes its build twice as long and no other.
    if (screen === 'phone') return;
    for (const company of readdirSync(join(content, 'jobs'))) {
      if (company !== 'fernhill-maps') rmSync(join(content, 'jobs', company), { recursive: true });
    }
    const settings = readFileSync(join(content, 'site.yaml'), 'utf8');
    const featured = settings.replace(/^home:\n {2}jobs:\n(?: {4}- .*\n)+/m, `home:\n  jobs: [${postingId}]\n`);
    expect(featured).toContain(postingId);
    writeFiles(content, { 'site.yaml': featured });
    const built = await build(content);
    expect(built.status).toBe(0);
    const vacancy = new BuiltSite(built.dist);
    const address = `/jobs/${postingId}/`;
    expect(vacancy.pages).toContain(address);
    expect(vacancy.text(address)).toContain('Junior Backend Engineer, River Crossings');
    expect(oneLine(vacancy.text(address))).toContain('maps that tell walkers how long a route takes {today}');
    expect(vacancy.text(guide, '[aria-labelledby="vacancies"]')).toContain('River Crossings');
  });

  test('is told what a posting would lack, and is led to where it is typed', async () => {
    const { page } = await open(screen);
    await gaps(page).locator('summary').click();
    await openGroup(page, 'The job');
    await page.getByLabel('Team', { exact: true }).fill('Maps');
    const list = gaps(page).getByRole('list');
    await eventually(() => list.getByRole('listitem').count()).toBeGreaterThan(15);
    await list.getByRole('button', { name: 'Pay is required' }).click();
    expect(await page.getByLabel('Lowest pay').evaluate((field) => field === document.activeElement)).toBe(true);
    expect(await page.getByLabel('Lowest pay').isVisible()).toBe(true);
    await page.keyboard.type('35000');
    await page.getByLabel('Highest pay').fill('31000');
    await eventually(() => list.innerText()).toContain('Lowest pay (35000) is more than Highest pay (31000)');
    await list.getByRole('button', { name: 'Workplace is required' }).click();
    await page.keyboard.press('Space');
    expect(await page.getByLabel('On site', { exact: true }).isChecked()).toBe(true);
    await openGroup(page, 'The rest of the text');
    await page.getByLabel('Leave', { exact: true }).fill('unlimited holidays, competitive salary');
    await eventually(() => list.innerText()).toContain('"competitive salary" does not say what the job pays');
    expect(await groupOf(page, 'Pay').locator('[data-part="open"]').innerText()).toBe('1 open');
    await eventually(() => gaps(page).getByRole('status').innerText()).toMatch(/^\d+ things still missing from a posting\.$/);
  });

  test('reaches everything with the keyboard, in the order of reading', async () => {
    const { page } = await open(screen);
    await page.locator('.posting-group summary').first().focus();
    for (const group of await page.locator('.posting-panel details').all()) {
      if ((await group.getAttribute('open')) !== null) continue;
      await group.locator('summary').focus();
      await page.keyboard.press('Enter');
    }
    const form = page.locator('posting-form');
    // Of a group of radio buttons one is a stop, and arrows lead to the others.
    const expected = await form.locator('summary, input, select, textarea, button').evaluateAll((elements) => {
      const seen = new Set<string>();
      return elements
        .filter((element) => element.checkVisibility())
        .filter((element) => {
          const { type, name, checked } = element as HTMLInputElement;
          if (type !== 'radio') return true;
          const some = document.querySelector(`[name="${name}"]:checked`) !== null;
          if (some ? !checked : seen.has(name)) return false;
          seen.add(name);
          return true;
        })
        .map((element, index) => {
          element.setAttribute('data-stop', String(index));
          return String(index);
        });
    });
    expect(expected.length).toBeGreaterThan(40);
    await page.locator('.posting-group summary').first().focus();
    const stops: (string | null)[] = [];
    const unmarked: string[] = [];
    while (stops.length < expected.length) {
      const stop = await page.evaluate(() => {
        const element = document.activeElement!;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          stop: element.getAttribute('data-stop'),
          marked: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
          html: element.outerHTML,
        };
      });
      stops.push(stop.stop);
      if (!stop.marked) unmarked.push(stop.html);
      // A field for a day has a stop for each of its parts.
      do await page.keyboard.press('Tab');
      while (await page.evaluate((last) => document.activeElement?.getAttribute('data-stop') === last && last !== null, stop.stop));
    }
    expect(stops).toEqual(expected);
    expect(unmarked).toEqual([]);
  });

  // Of the empty form axe is asked in accessibility.test.ts: this guide is its example of a guide.
  test('meets nothing that axe finds wrong: half filled or complete, in light and dark', async () => {
    const { page } = await open(screen);
    await gaps(page).locator('summary').click();
    await openGroup(page, 'The job');
    await page.getByLabel('Company', { exact: true }).fill('Acme');
    await eventually(() => count(page).innerText()).toMatch(/^\d+$/);
    for (const group of ['Pay', 'Applying', 'The rest of the text', 'Skills and process', 'Other words for a fact'])
      await openGroup(page, group);
    expect(await axeProblems(page)).toEqual([]);
    await fillIn(page);
    await eventually(() => count(page).innerText()).toBe('Nothing');
    expect(await axeProblems(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });
});

describe('a pull request', () => {
  test('is opened with the file in place, and nothing else leaves the browser', async () => {
    const { page } = await open();
    const context = page.context();
    await context.route('https://github.com/**', (route) => route.fulfill({ body: 'A form of GitHub.' }));
    await fillIn(page);
    const [proposal] = await Promise.all([context.waitForEvent('page'), tool(page, 'Open a pull request with this posting').click()]);
    const address = new URL(proposal.url());
    await proposal.close();
    expect(address.origin + address.pathname).toBe('https://github.com/rolebook-example/site/new/main');
    expect(address.searchParams.get('filename')).toBe(`content/${postingFile}`);
    const posting = await save(page, 'Download posting (.mdx)');
    expect(address.searchParams.get('value')).toBe(posting.bytes.toString());

    // Too long for an address of GitHub: the text goes by the clipboard.
    await page.getByLabel('Product').fill('maps and more maps, '.repeat(300));
    const [empty] = await Promise.all([context.waitForEvent('page'), tool(page, 'Open a pull request with this posting').click()]);
    expect(new URL(empty.url()).searchParams.has('value')).toBe(false);
    await empty.close();
    await eventually(() => told(page).innerText()).toBe('The posting is copied: paste it into the page that opens in a new tab.');
    expect((await clipboard(page))['text/plain']).toMatch(/^---\ntitle: Junior Backend Engineer, River Crossings\n/);
  });

  test('comes with a second one when the company is new', async () => {
    const { page } = await open();
    await fillIn(page);
    const company = tool(page, 'Download company (.mdx)');
    expect(await company.isVisible()).toBe(false);
    await openGroup(page, 'The job');
    await page.getByLabel('Company', { exact: true }).fill('Ford & Bridge');
    await company.waitFor();
    expect(await tool(page, 'Open a pull request with the company').isVisible()).toBe(true);
    const [posting, file] = [await save(page, 'Download posting (.mdx)'), await save(page, 'Download company (.mdx)')];
    expect(file).toMatchObject({ name: 'ford-and-bridge.mdx' });
    const content = temporaryContent('content');
    writeFiles(content, {
      [`jobs/ford-and-bridge/${posting.name}`]: posting.bytes.toString(),
      [`companies/${file.name}`]: file.bytes.toString(),
    });
    const checked = await rolebook(['check'], { ROLEBOOK_CONTENT: content });
    expect(linesOf(checked).filter((line) => /ford-and-bridge/.test(line))).toEqual([]);
    expect(checked.status).toBe(0);
  });
});

describe('what is typed', () => {
  test('stays in the tab until it is cleared', async () => {
    const { page } = await open();
    await openGroup(page, 'The job');
    await page.getByLabel('Company', { exact: true }).fill('Fernhill Maps');
    await page.getByLabel('Place of work', { exact: true }).fill('Edinburgh');
    await tool(page, 'Add another place').click();
    await eventually(() => focusedLabel(page)).toBe('Another place of work');
    await page.keyboard.type('Lyon');
    await page.getByLabel('Remote', { exact: true }).check();
    await eventually(() => page.locator('.sheet').innerText()).toContain('Edinburgh, United Kingdom or Lyon, France');
    await page.reload();
    await eventually(() => page.locator('.sheet').innerText()).toContain('Fernhill Maps, Edinburgh, United Kingdom or Lyon, France');
    expect(await page.getByLabel('Remote', { exact: true }).isChecked()).toBe(true);
    await tool(page, 'Clear the form').click();
    await eventually(() => page.locator('.sheet').innerText()).toContain('at your company, city and country');
    expect(await page.getByLabel('Job title').inputValue()).toBe('Junior Backend Engineer');
    await page.reload();
    expect(await page.getByLabel('Company', { exact: true }).inputValue()).toBe('');
    expect(await page.evaluate(() => sessionStorage.length)).toBe(0);
  });

  test('has room for another place, also when that is asked for before the form has loaded what it needs', async () => {
    const { page } = await open();
    let letGo = () => {};
    const held = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(/posting-editor/, async (route) => {
      await held;
      await route.continue();
    });
    await openGroup(page, 'The job');
    await tool(page, 'Add another place').click();
    expect(await page.getByLabel('Another place of work').count()).toBe(0);
    letGo();
    await eventually(() => focusedLabel(page)).toBe('Another place of work');
    expect(await page.getByLabel('Another place of work').count()).toBe(1);
  });

  test('is not lost on a browser that keeps nothing and copies nothing', async () => {
    const { page } = await open();
    const context = await page.context().browser()!.newContext();
    try {
      const strict = await context.newPage();
      const errors: string[] = [];
      strict.on('pageerror', ({ message }) => errors.push(message));
      await strict.addInitScript(() => {
        for (const name of ['sessionStorage', 'localStorage']) {
          Object.defineProperty(window, name, {
            get: () => {
              throw new DOMException('Access is denied.', 'SecurityError');
            },
          });
        }
        navigator.clipboard.write = () => Promise.reject(new DOMException('Not allowed.', 'NotAllowedError'));
      });
      await strict.goto(site.origin + guide);
      await strict.getByLabel('Company', { exact: true }).fill('Acme');
      await eventually(() => strict.locator('.sheet').innerText()).toContain('at Acme');
      await tool(strict, 'Copy as rich text').click();
      await eventually(() => told(strict).innerText()).toContain('The text is selected');
      expect(oneLine(await strict.evaluate(() => getSelection()?.toString() ?? ''))).toMatch(/^Junior Backend Engineer at Acme/);
      await tool(strict, 'Clear the form').click();
      expect(errors).toEqual([]);
    } finally {
      await context.close();
    }
  });

  test('is found from the blank it fills', async () => {
    const { page } = await open();
    await page.getByLabel('Company', { exact: true }).focus();
    await eventually(() => page.locator('.sheet [data-current]').allInnerTexts()).toEqual(['your company']);
    await page.locator('.sheet [data-blank="leave"]').click();
    expect(await page.getByLabel('Leave', { exact: true }).evaluate((field) => field === document.activeElement)).toBe(true);
  });
});

test('nothing of the form is loaded before somebody touches it', async () => {
  const { page } = await open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const parts = () => asked.flatMap((path) => /posting-editor|gaps|draft-files|word-document|posting\.json/.exec(path)?.[0] ?? []);
  await page.reload({ waitUntil: 'networkidle' });
  expect(asked.some((path) => path.includes('PostingSample'))).toBe(true);
  expect(parts()).toEqual([]);
  await page.getByLabel('Company', { exact: true }).fill('Acme');
  await eventually(() => count(page).innerText()).toMatch(/^\d+$/);
  expect(parts().sort()).toEqual(['gaps', 'posting-editor', 'posting.json', 'posting.json']);
});
