import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compiledFiles, pageProgramKey } from '../../../src/build/program-digest.ts';
import { temporaryContent, writeFiles } from '../../support/fixture.ts';

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
