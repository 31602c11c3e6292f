import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { countKinds, pageDifference, samplePages } from '../../../bench/build/compare-sites.ts';
import { factsOf, missingFacts, plainWords, textBlocks } from '../../../bench/build/facts.ts';
import { hugoVersion } from '../../../bench/build/install-hugo.ts';
import { otherFiles } from '../../../bench/build/pages-only.ts';
import { withoutVacancies } from '../../../bench/build/peer-files.ts';
import { toPostingData } from '../../../bench/build/posting-data.ts';
import { corpusGraph } from '../../../bench/corpus/graph.ts';
import { changeText, projectRoot } from '../../../bench/project-copy.ts';
import { sizesUpTo } from '../../../bench/subjects/growth.ts';
import type { SiteGraph } from '../../../src/content/graph.ts';

let graph: SiteGraph;
beforeAll(() => {
  graph = corpusGraph({ size: 100 });
});

test('there is still one place each that makes search, and all other files but the pages', () => {
  const text = readFileSync(join(projectRoot, 'src/build/write-site.ts'), 'utf8');
  const changed = otherFiles.reduce((rest, place) => changeText(rest, place, '', 'write-site.ts'), text);
  expect(changed).toContain('const search = undefined;');
  expect(changed).toContain('const rest = renderPages(program, graph.site.url, writer, turns);');
});

test('typography makes no difference to a fact, words do', () => {
  expect(plainWords('“It’s”\u00a0here…  10–20')).toBe('"It\'s" here... 10-20');
  expect(missingFacts(["It's here", 'It’s there', "It's there"], 'Look: It’s here.')).toEqual(['It’s there', "It's there"]);
});

test('the texts of a body are its paragraphs, headings and items; what a component shows is left to each side', () => {
  const body =
    '## Your **work**\n\nWe use `git`\nevery day.\n\n- One\n- [Two](/x/)\n\n<Callout>\n\nInside.\n\n</Callout>\n\n<SkillList skills="a" />';
  expect(textBlocks(body)).toEqual(['Your work', 'We use git\nevery day.', 'One', 'Two', 'Inside.']);
});

test('a page of a list must show its own vacancies: the second page of fifty those after the fiftieth', () => {
  const [skill, list] = [...graph.openBy.skill].find(([, vacancies]) => vacancies.length > 50)!;
  const facts = factsOf(`/skills/${skill}/page/2/`, graph, () => '');
  expect(facts.slice(0, 2)).toEqual([list[50]!.entry.data.title, list[50]!.company.data.name]);
  expect(facts).toHaveLength((list.length - 50) * 5);
  expect(factsOf('/jobs/', graph, () => '')).toHaveLength(30 * 5);
});

test('a vacancy must show its words, its pay and the text of its author', () => {
  const vacancy = graph.openVacancies.find(({ entry }) => 'min' in entry.data.pay)!;
  const facts = factsOf(`/jobs/${vacancy.id}/`, graph, (entry) => (entry === vacancy.entry ? 'Come and see.' : ''));
  expect(facts).toEqual(expect.arrayContaining([vacancy.entry.data.title, vacancy.company.data.name, 'Come and see.']));
  expect(facts).toEqual(expect.arrayContaining(toPostingData(vacancy, 1, graph).pay));
  expect(facts.some((fact) => /\d .*(?:year|month|day|hour)/.test(fact))).toBe(true);
});

test('a closed vacancy is in no list, an open one in the same lists as in the graph', () => {
  const closed = toPostingData(graph.closedVacancies[0]!, 1, graph);
  expect([closed.companies, closed.skills, closed.places]).toEqual([undefined, undefined, undefined]);
  expect(closed.closed?.reason).toMatch(/\w/);
  for (const vacancy of graph.openVacancies) {
    const data = toPostingData(vacancy, 1, graph);
    for (const place of graph.referred.place)
      expect(data.places!.includes(place)).toBe(graph.openBy.place.get(place)?.includes(vacancy) ?? false);
    for (const skill of graph.referred.skill)
      expect(data.skills!.includes(skill)).toBe(graph.openBy.skill.get(skill)?.includes(vacancy) ?? false);
  }
});

test('sites differ when a page is missing or too many, and the message says of which kind', () => {
  const expected = new Set(['/', '/roles/a/', '/roles/b/', '/jobs/x/y/']);
  expect(pageDifference(expected, new Set(expected))).toBeUndefined();
  expect(pageDifference(expected, new Set(['/', '/roles/a/', '/jobs/x/y/', '/odd/thing/here/']))).toBe(
    'role guide 1 instead of 2; other 1 instead of 0; /roles/b/ is missing; /odd/thing/here/ is too many',
  );
  // As many of each kind, but others.
  expect(pageDifference(expected, new Set(['/', '/roles/a/', '/roles/c/', '/jobs/x/y/']))).toBe(
    '/roles/b/ is missing; /roles/c/ is too many',
  );
});

test('the sample has pages of every kind, and more of vacancies', () => {
  const vacancies = Array.from({ length: 200 }, (_, index) => `/jobs/a/v-${index}x/`);
  const roles = Array.from({ length: 12 }, (_, index) => `/roles/r-${index}/`);
  expect(countKinds(samplePages(['/', ...roles, ...vacancies]))).toEqual(
    new Map([
      ['home', 1],
      ['role guide', 4],
      ['vacancy', 40],
    ]),
  );
});

test('the list of vacancies of a twin is left to the templates, what follows it stays', () => {
  const blocks = ['Intro.', '## Facts', '- a', '## Open vacancies', '- [b](/b/)', '## Sources', '- c'];
  expect(withoutVacancies(blocks)).toBe('Intro.\n\n## Facts\n\n- a\n\n## Sources\n\n- c');
});

test('the version of Hugo is read from what it says', () => {
  const said = 'hugo v0.169.0+extended linux/amd64 BuildDate=2026-10-28T20:34:56Z VendorInfo=debian:0.169.0-1\n';
  expect(hugoVersion(said)).toEqual({ version: '0.169.0', minor: 169 });
  expect(hugoVersion('command not found')).toBeUndefined();
});

test('growth is measured at the sizes of its goals, or at a tenth for a quick look', () => {
  expect(sizesUpTo(30_000)).toEqual([1_000, 10_000, 30_000]);
  expect(sizesUpTo(12_000)).toEqual([1_000, 10_000, 12_000]);
  expect(sizesUpTo(2_000)).toEqual([200, 2_000]);
  expect(sizesUpTo(100)).toEqual([100]);
});
