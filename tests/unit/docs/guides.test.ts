import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { splitFile } from '../../../src/content/frontmatter.ts';
import { toPostingGuide, toPostingSite } from '../../../src/outputs/posting-data.ts';
import { isAnswered } from '../../../src/posting/blank-words.ts';
import { toContext } from '../../../src/posting/context.ts';
import { toFiles } from '../../../src/posting/draft-files.ts';
import { toDraft } from '../../../src/posting/draft.ts';
import { gapsOf } from '../../../src/posting/gaps.ts';
import { toSampleBlocks } from '../../../src/posting/sample-blocks.ts';
import { readValues } from '../../../src/posting/values.ts';
import { temporaryContent, writeFiles } from '../../support/fixture.ts';

const now = new Date('2026-11-22T09:00:00Z');
const today = '2026-11-22';
const content = resolve('content');
const graph = checkContent(content, now).graph!;

/** What a hiring team would type for any of the guides. */
const facts: [string, string][] = [
  ['company', 'Fernhill Maps'],
  ['team', 'River crossings'],
  ['place', 'Edinburgh'],
  ['workplace', 'onsite'],
  ['employment', 'full-time'],
  ['summary', 'You keep the data on fords and bridges right.'],
  ['pay', 'range'],
  ['pay-min', '31000'],
  ['pay-max', '35500'],
  ['currency', 'GBP'],
  ['period', 'year'],
  ['until', 'day'],
  ['valid-through', '2026-12-31'],
  ['apply', 'jobs@fernhill-maps.example'],
];

/** The file that the form of a guide makes, and what it says is missing. */
function posting(id: string) {
  const role = graph.byId.roles.get(id)!;
  const { body } = splitFile(readFileSync(join(content, role.file), 'utf8'));
  const guide = toPostingGuide(role, toSampleBlocks(body, role.format === 'md' ? 'md' : 'mdx', graph), graph);
  const context = toContext(toPostingSite(graph), guide);
  const words = context.blanks.flatMap(({ name }): [string, string][] => (isAnswered(name) ? [] : [[`blank.${name}`, `some ${name}`]]));
  const ticked = [
    ...guide.skills.map((skill) => ['must', skill.id]),
    ...(role.data.process ?? []).map((_, index) => ['stage', `${index}`]),
  ];
  const values = readValues([['title', role.data.title], ...facts, ...words, ...(ticked as [string, string][])]);
  return { gaps: gapsOf(values, context, now, today), file: toFiles(toDraft(values, context, today)).posting };
}

test('the form of every guide makes a posting that check accepts, and says so', () => {
  const postings = [...graph.byId.roles.keys()].map(posting);
  expect(postings.length).toBeGreaterThan(5);
  expect(postings.flatMap(({ gaps }) => gaps)).toEqual([]);
  const copy = temporaryContent(content);
  writeFiles(copy, Object.fromEntries(postings.map(({ file }) => [file.path, file.text])));
  const written = new Set(postings.map(({ file }) => file.path));
  expect(written.size).toBe(postings.length);
  expect(checkContent(copy, now).issues.filter(({ file }) => written.has(file))).toEqual([]);
});
