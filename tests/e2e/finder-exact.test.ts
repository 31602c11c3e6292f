import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeCorpus } from '../../bench/corpus/write.ts';
import { checkContent } from '../../src/content/check.ts';
import type { SiteGraph } from '../../src/content/graph.ts';
import { jobPath } from '../../src/domain/paths.ts';
import { everything, toQuery, type Selection } from '../../src/search/engine/selection.ts';
import { facetNames, postedWithinDays } from '../../src/search/facet-table.ts';
import { buildSite, temporaryFolder } from '../support/fixture.ts';
import { naiveFind } from '../support/naive-finder.ts';
import { everyChoiceAlone, randomSelections } from '../support/random-selections.ts';
import { visitSite } from './visit.ts';

const now = new Date('2026-11-22T09:00:00Z');
const content = join(temporaryFolder(), 'content');
const site = visitSite(() => {
  writeCorpus({ size: 150, out: content, now });
  return buildSite(content);
});
let graph: SiteGraph;
beforeAll(() => {
  graph = checkContent(content, now).graph!;
});

/** What the page shows of a selection. */
interface Shown {
  paths: (string | null)[];
  status: string;
  /** By name and value of a box: the number beside it, and whether it can be chosen. */
  counts: Record<string, { count: string; enabled: boolean; ticked: boolean }>;
}

/** What the page must show, by a plain filter over the content. Without the full texts, which the test keeps from the browser. */
function expected(selection: Selection): Shown {
  const { ids, counts, posted, closingSoon } = naiveFind(graph, selection, now);
  const total = graph.openVacancies.length;
  const box = (count: number, ticked: boolean) => ({ count: `${count}`, enabled: count > 0 || ticked, ticked });
  const isAsked = toQuery({ ...selection, sort: undefined, currency: undefined, pages: 1 }).size > 0;
  return {
    paths: ids.slice(0, selection.pages * 30).map(jobPath),
    status: `${isAsked ? `${ids.length} of ` : ''}${total} vacancies`,
    counts: Object.fromEntries([
      ...facetNames.flatMap((facet) =>
        Object.entries(counts[facet]).map(([id, count]) => [`${facet}=${id}`, box(count, selection.values[facet].includes(id))]),
      ),
      ...postedWithinDays.map((days) => [`posted=${days}`, box(posted[days]!, selection.postedWithin === days)]),
      ['closing=soon', box(closingSoon, selection.closingSoon)],
    ]),
  };
}

/** Goes to a selection as "back" does, and reads what is then shown. */
async function shownFor(page: Page, selection: Selection): Promise<Shown> {
  const query = toQuery(selection).toString();
  return page.evaluate(async (search) => {
    history.pushState(null, '', `/jobs/${search === '' ? '' : `?${search}`}`);
    window.dispatchEvent(new PopStateEvent('popstate'));
    const finder = document.querySelector('job-finder')!;
    const status = finder.querySelector('[role=status]')!;
    // The answer of the table is there before the next task but one; the full texts are asked for when nothing else was found.
    for (let turn = 0; turn < 3 || !status.textContent.includes('vacanc'); turn++) await new Promise((done) => setTimeout(done));
    const boxes = [...finder.querySelectorAll<HTMLInputElement>('input:is([type=checkbox], [type=radio])[name]')];
    return {
      paths: [...finder.querySelectorAll('article a')].map((link) => link.getAttribute('href')),
      status: status.textContent,
      counts: Object.fromEntries(
        boxes
          .filter(({ name, value }) => name !== 'stated' && value !== '')
          .map((box) => {
            const count = box.closest('label')!.querySelector('span')!.textContent;
            return [`${box.name}=${box.value}`, { count, enabled: !box.disabled, ticked: box.checked }];
          }),
      ),
    };
  }, query);
}

async function openWithoutTexts(): Promise<Page> {
  const { page } = await site.open('/jobs/');
  await page.route('**/search/text.*/**', (route) => route.abort());
  await page.getByRole('searchbox', { name: 'Search vacancies' }).focus();
  await page.getByRole('checkbox', { name: /^Senior\b/ }).waitFor();
  // Numbers that nobody sees wait until they are seen.
  await page.evaluate(() => {
    for (const facet of document.querySelectorAll<HTMLDetailsElement>('.facet')) facet.open = true;
    for (const box of document.querySelectorAll<HTMLInputElement>('.show-all input')) box.click();
    // What is compared is read from the document; laying it out after each change takes several times as long.
    document.body.hidden = true;
  });
  return page;
}

const twoPages = (selection: Selection): Selection => ({ ...selection, pages: 2 });

describe('the finder shows exactly what a plain filter over the content gives', () => {
  test('for everything, and for each value of each facet alone', async () => {
    const page = await openWithoutTexts();
    for (const selection of [everything, ...everyChoiceAlone(graph).map(twoPages)]) {
      expect(await shownFor(page, selection), toQuery(selection).toString()).toEqual(expected(selection));
    }
  });

  test('for 200 random combinations', async () => {
    const page = await openWithoutTexts();
    for (const selection of randomSelections(graph, 200, 'in the browser').map(twoPages)) {
      const [shown, right] = [await shownFor(page, selection), expected(selection)];
      // The order of best matches is a matter of taste; what matches is not.
      if (selection.text !== '' && !selection.sort) for (const one of [shown, right]) one.paths.sort();
      if (right.paths.length < 60 || selection.text === '') expect(shown, toQuery(selection).toString()).toEqual(right);
      else expect({ ...shown, paths: [] }, toQuery(selection).toString()).toEqual({ ...right, paths: [] });
    }
  });
});
