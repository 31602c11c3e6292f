import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { filesNamedIn } from '../../../bench/weight/weigh-pages.ts';
import { checkEdited, edits, renamedSkill, templateHeading } from '../../../bench/edit/edits.ts';
import { writeCorpus } from '../../../bench/corpus/write.ts';
import { changeText, projectRoot } from '../../../bench/project-copy.ts';
import { checkContent } from '../../../src/content/check.ts';
import { corpusNow } from '../../../bench/corpus/corpus.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rolebook-edit-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every edit changes the content into another that is valid, each time anew', () => {
  const [content, project] = [join(folder, 'content'), join(folder, 'project')];
  writeCorpus({ size: 100, out: content });
  const template = 'src/components/job/JobSections.astro';
  mkdirSync(join(project, 'src/components/job'), { recursive: true });
  writeFileSync(join(project, template), readFileSync(join(projectRoot, template)));
  for (const time of [0, 1]) {
    const words = edits.map(({ make }) => make(content, project, time).words);
    expect(words).toEqual([
      time === 0 ? '51,300' : '52,300',
      `Keeper of Edition ${time + 2}`,
      `Docker Edition ${time + 2}`,
      `What you bring, edition ${time + 2}`,
    ]);
    expect(checkContent(content, corpusNow).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  }
});

test('a skill that is renamed keeps the name that postings use', () => {
  expect(parse(renamedSkill('name: Docker\ncategory: container\n', 'Docker Edition 2'))).toEqual({
    ...{ name: 'Docker Edition 2', category: 'container', aliases: ['Docker'] },
  });
});

test('the template has the one heading that an edit changes', () => {
  const file = 'src/components/job/JobSections.astro';
  expect(changeText(readFileSync(join(projectRoot, file), 'utf8'), templateHeading, 'title="x"', file)).toContain('title="x"');
});

test('a build that does not show the edit is no build of it', () => {
  mkdirSync(join(folder, 'dist/a'), { recursive: true });
  writeFileSync(join(folder, 'dist/a/index.html'), '<p>€51,300</p>');
  checkEdited(join(folder, 'dist'), { page: '/a/', words: '51,300' });
  expect(() => checkEdited(join(folder, 'dist'), { page: '/a/', words: '52,300' })).toThrow('/a/ does not say "52,300" after the edit.');
  expect(() => checkEdited(join(folder, 'dist'), { page: '/b/', words: '51,300' })).toThrow('/b/ does not say "51,300" after the edit.');
});

test('a page weighs with the style sheets and scripts it names, each once', () => {
  const head = '<link rel="stylesheet" href="/a.css"><link rel="icon" href="/i.svg"><link href=/b.css rel=stylesheet>';
  const scripts = '<script type="module" src="/s.js"></script><script src="/s.js"></script><script type="application/ld+json">{}</script>';
  expect(filesNamedIn(`${head}${scripts}`)).toEqual(['/a.css', '/b.css', '/s.js']);
});
