import { resolve } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { z } from 'zod';
import { llmsFile } from '../../../../src/outputs/twins/llms.ts';
import { twinFiles } from '../../../../src/outputs/twins/twin-files.ts';
import { articleTwin } from '../../../../src/schemas/api/article.ts';
import { companyTwin } from '../../../../src/schemas/api/company.ts';
import { jobTwin } from '../../../../src/schemas/api/job.ts';
import { placeTwin } from '../../../../src/schemas/api/place.ts';
import { roleTwin } from '../../../../src/schemas/api/role.ts';
import { apiSkill } from '../../../../src/schemas/api/skill.ts';
import { filesOfFolder, type MadeFiles } from '../../../support/site-files.ts';

const schemas: Record<string, z.ZodType> = {
  jobs: jobTwin,
  roles: roleTwin,
  companies: companyTwin,
  skills: apiSkill,
  places: placeTwin,
  articles: articleTwin,
};
const now = new Date('2026-11-22T09:00:00Z');
const shipped = resolve('content');
let made: MadeFiles;
beforeAll(() => {
  made = filesOfFolder(twinFiles, shipped, now);
});

test('every entry with a page has both files', () => {
  const { vacancies, byId, referred } = made.graph;
  const pages = [
    ...vacancies.map(({ id }) => `/jobs/${id}`),
    ...[...byId.roles.keys()].map((id) => `/roles/${id}`),
    ...[...byId.companies.keys()].map((id) => `/companies/${id}`),
    ...[...referred.skill].map((id) => `/skills/${id}`),
    ...[...referred.place].map((id) => `/places/${id}`),
    ...[...byId.articles.keys()].map((id) => `/articles/${id}`),
  ];
  expect(pages.length).toBeGreaterThan(200);
  expect([...made.files.keys()].sort()).toEqual(pages.flatMap((page) => [`${page}.json`, `${page}.md`]).sort());
});

test('the JSON is valid, and the Markdown has the same facts and the same text', () => {
  for (const [path, json] of made.files) {
    if (!path.endsWith('.json')) continue;
    const data = JSON.parse(json) as { text?: string };
    const checked = schemas[path.split('/')[1]!]!.safeParse(data);
    expect(checked.error, path).toBeUndefined();
    const [, frontmatter, words] = /^---\n([\s\S]*?\n)---\n\n([\s\S]*)$/.exec(made.files.get(path.replace(/json$/, 'md'))!)!;
    const { text, ...facts } = data;
    expect(parse(frontmatter!), path).toEqual(facts);
    if (text && !/^\/(roles|places)\//.test(path)) expect(words, path).toContain(text);
  }
});

test('no component, no tag and no incomplete address is left in the Markdown', () => {
  for (const [path, text] of made.files) {
    if (!path.endsWith('.md')) continue;
    const [, , ...words] = text.split(/^---$/m);
    const prose = words.join('---').replace(/```[\s\S]*?```|`[^`]*`/g, '');
    expect(prose, path).not.toMatch(/<\/?[a-z]/i);
    expect(prose, path).not.toMatch(/(?<!\\)[{}]|^(?:import|export) /m);
    expect(prose, path).not.toMatch(/\]\((?!https?:|mailto:)/);
    expect(prose, path).not.toMatch(/undefined|null\b|\[object /);
  }
});

test('a closed vacancy has no way to apply in either file', () => {
  const { closedVacancies } = made.graph;
  expect(closedVacancies.length).toBeGreaterThan(0);
  for (const { id, entry } of closedVacancies) {
    const markdown = made.files.get(`/jobs/${id}.md`)!;
    expect(markdown, id).toContain('\n> **This vacancy is closed.** ');
    const json = made.files.get(`/jobs/${id}.json`)!;
    for (const text of [markdown, json]) expect(text, id).not.toContain(entry.data.applyUrl ?? entry.data.applyEmail);
  }
});

test('two runs give the same bytes', () => {
  expect([...filesOfFolder(twinFiles, shipped, now).files]).toEqual([...made.files]);
});

test('every file of Markdown that llms.txt names exists', () => {
  const text = filesOfFolder(llmsFile, shipped, now).files.get('/llms.txt')!;
  const named = [...text.matchAll(/\]\(https:\/\/rolebook\.example(\/[^)]*\.md)\)/g)].map(([, path]) => path!);
  expect(named.length).toBeGreaterThan(200);
  expect(named.filter((path) => !made.files.has(path))).toEqual([]);
});
