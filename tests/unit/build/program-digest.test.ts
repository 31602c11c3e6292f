import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compiledFiles, pageProgramKey, programDigests } from '../../../src/build/program-digest.ts';
import { filesIn, temporaryContent, temporaryFolder, writeFiles } from '../../support/fixture.ts';

const settings = { name: 'Lamplight', url: 'https://lamplight.example/', locale: 'en-GB' };
const toYaml = (data: object) => JSON.stringify(data);

function keyOf(folder: string, digests: Record<string, string> = {}): string {
  const files = compiledFiles(folder, (file) => digests[file]);
  return pageProgramKey('the program', '/project', folder, files);
}

test('the pages are compiled with the settings and the `.mdx` bodies of roles and articles', () => {
  const folder = temporaryContent({ 'site.yaml': '', 'roles/tide.mdx': '', 'articles/lamp.mdx': '', 'jobs/acme/tide.mdx': '' });
  const files = compiledFiles(folder, (file) => (file === 'roles/tide.mdx' ? 'digest' : undefined));
  expect([...files]).toEqual([
    ['site.yaml', undefined],
    ['roles/tide.mdx', 'digest'],
    ['articles/lamp.mdx', undefined],
  ]);
});

test('of the settings, the address and the accent make another program', () => {
  const folder = temporaryContent({ 'site.yaml': toYaml(settings) });
  const before = keyOf(folder);
  const keyWith = (changed: object) => {
    writeFiles(folder, { 'site.yaml': toYaml({ ...settings, ...changed }) });
    return keyOf(folder);
  };
  expect(keyWith({ name: 'Another', locale: 'de' })).toBe(before);
  expect(keyWith({ url: 'https://another.example/' })).not.toBe(before);
  expect(keyWith({ accent: 'oklch(0.5 0.1 20)' })).not.toBe(before);
});

test('a body that is compiled makes another program when it says something else, or lies elsewhere', () => {
  const files = { 'site.yaml': toYaml(settings), 'roles/tide.mdx': '' };
  const [one, other] = [temporaryContent(files), temporaryContent(files)];
  const before = keyOf(one, { 'roles/tide.mdx': 'a' });
  expect(keyOf(one, { 'roles/tide.mdx': 'a' })).toBe(before);
  expect(keyOf(one, { 'roles/tide.mdx': 'b' })).not.toBe(before);
  expect(keyOf(other, { 'roles/tide.mdx': 'a' })).not.toBe(before);
});

test('contents without such bodies share a program', () => {
  const files = { 'site.yaml': toYaml(settings), 'jobs/acme/tide.mdx': '' };
  expect(keyOf(temporaryContent(files))).toBe(keyOf(temporaryContent(files)));
});

test('settings that cannot be read, or are not there, have a key too', () => {
  const folder = temporaryContent({ 'jobs/acme/tide.mdx': '' });
  const keys = ['name: [', 'name: {', ''].map((text) => {
    writeFiles(folder, { 'site.yaml': text });
    return keyOf(folder);
  });
  expect(new Set(keys)).toHaveLength(3);
  expect(keyOf(join(folder, 'nowhere'))).toBe(keys[2]);
});

describe('the digests of the program', () => {
  const files = {
    'astro.config.mjs': '',
    'package-lock.json': '{}',
    'tsconfig.json': '{}',
    'public/icon.svg': '<svg/>',
    'src/read.ts': '',
    'src/Page.astro': '',
    'src/styles/tokens.css': '',
    'src/styles/base.css': '',
  };

  test.each([
    ['astro.config.mjs', true],
    ['package-lock.json', true],
    ['public/icon.svg', true],
    ['src/read.ts', true],
    ['src/styles/tokens.css', true],
    ['src/Page.astro', false],
    ['src/styles/base.css', false],
  ])('%s changes all files, and not pages alone: %s', (file, all) => {
    const project = temporaryFolder();
    writeFiles(project, files);
    const before = programDigests(project, {});
    expect(programDigests(project, {})).toEqual(before);
    writeFiles(project, { [file]: '{ "changed": true }' });
    const after = programDigests(project, {});
    expect(after.whole).not.toBe(before.whole);
    expect(after.common !== before.common).toBe(all);
  });

  test('count every style sheet and component that other code reads as a file', () => {
    const code = filesIn('src').filter((file) => file.endsWith('.ts'));
    const named = code.flatMap((file) => readFileSync(join('src', file), 'utf8').match(/(?<=')[\w./-]+\.(?:css|astro)(?=')/g) ?? []);
    // Each of them is imported by what only Astro loads, but for this one.
    expect(named.filter((name) => name.startsWith('src/'))).toEqual(['src/styles/tokens.css']);
  });
});
