import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { locateFindings } from '../../../src/content/read.ts';
import { baseContent, checkFiles, edited, problemsOf, testNow, withContent } from '../../support/content.ts';
import { writeFiles } from '../../support/fixture.ts';

const job = 'jobs/acme/backend-engineer.mdx';

it('says that there is no content folder', () => {
  const { issues, graph, valid } = checkContent('/nowhere/content', testNow);
  expect(issues).toEqual([
    {
      code: 'missing-folder',
      severity: 'error',
      file: '.',
      line: 1,
      column: 1,
      message: 'there is no content folder at "/nowhere/content"',
      fix: 'create it, or name another one in ROLEBOOK_CONTENT',
    },
  ]);
  expect([graph, valid]).toEqual([undefined, false]);
});

it('gives every problem of a folder at once, in the order of the files', () => {
  const changes = {
    ...edited(job, 'level: mid', 'level: midd'),
    ...edited('articles/write-well.mdx', 'Say what', '<b>Say</b> what'),
    ...edited('companies/acme.mdx', 'acme.svg', 'logo.svg'),
    ...edited('skills/kafka.yaml', 'name: Kafka', 'name: [Kafka'),
  };
  expect(problemsOf(changes).map(({ at, code }) => `${at} ${code}`)).toEqual([
    'articles/write-well.mdx:12:1 mdx-html',
    'companies/acme.mdx:3:7 unknown-media',
    'jobs/acme/backend-engineer.mdx:4:8 invalid-value',
    'skills/kafka.yaml:1:7 yaml-syntax',
  ]);
});

it('is valid with warnings, and not with errors', () => {
  expect(checkFiles(edited(job, 'min: 52000', 'min: 20000'))).toMatchObject({ valid: true, issues: [{ severity: 'warning' }] });
  expect(checkFiles(edited(job, 'min: 52000', 'min: 70000'))).toMatchObject({ valid: false, issues: [{ severity: 'error' }] });
});

describe('a file that cannot be read', () => {
  it('is not reported again by those who refer to it', () => {
    for (const file of [
      'roles/backend-engineer.mdx',
      'companies/acme.mdx',
      'places/barcelona.mdx',
      'articles/write-well.mdx',
      'skills/postgresql.yaml',
    ]) {
      const broken = baseContent[file]!.replace(/^(title|name): /m, '$1: [');
      expect(problemsOf({ [file]: broken }).map(({ at, code }) => `${at.split(':')[0]} ${code}`)).toEqual([`${file} yaml-syntax`]);
    }
  });

  it('does not hide a slip in the name of another', () => {
    const broken = { 'skills/postgresql.yaml': 'name: [', ...edited(job, 'nice: [kafka]', 'nice: [kafak]') };
    expect(problemsOf(broken).map(({ at, code }) => `${at} ${code}`)).toEqual([
      `${job}:23:10 unknown-reference`,
      'skills/postgresql.yaml:1:7 yaml-syntax',
    ]);
  });

  it('keeps quiet what may be the fault of that file: nothing is called an orphan', () => {
    const ruby = { 'skills/ruby.yaml': baseContent['skills/kafka.yaml']!.replace('Kafka', 'Ruby') };
    expect(problemsOf(ruby).map(({ code }) => code)).toEqual(['orphan']);
    expect(problemsOf({ ...ruby, ...edited(job, 'level: mid', 'level: midd') }).map(({ code }) => code)).toEqual(['invalid-value']);
  });
});

it('without settings checks the files and not what they refer to', () => {
  const changes = { ...edited('site.yaml', 'currency: EUR\n', ''), ...edited(job, 'role: backend-engineer', 'role: nobody') };
  expect(problemsOf(changes).map(({ at, code }) => `${at} ${code}`)).toEqual(['site.yaml:1:1 missing-field']);
  expect(checkFiles(changes).graph).toBeUndefined();
});

it('has exchange rates where the content states them, and goes on without', () => {
  const rates =
    'base: EUR\nsource: { name: ECB, url: https://x.example/, referenceDate: 2025-01-01, retrieved: 2026-01-01, licence: CC0 }\n';
  const stated = checkFiles({ 'pay/rates.yaml': `${rates}rates: { USD: 1.0389 }\n` });
  expect(stated.graph!.rates).toMatchObject({ base: 'EUR', source: { name: 'ECB', referenceDate: '2025-01-01' }, rates: { USD: 1.0389 } });
  expect(stated.content.entries.pay.map(({ id }) => id)).toEqual(['developers-spain']);
  expect(checkFiles().graph!.rates).toBeUndefined();
  const broken = checkFiles({ 'pay/rates.yaml': `${rates}rates: { USD: none }\n` });
  expect([broken.graph!.rates, broken.valid]).toEqual([undefined, false]);
});

it('does not follow links, and says so', () => {
  const codes = withContent({}, (root) => {
    symlinkSync(join(root, 'roles'), join(root, 'articles', 'linked'));
    return checkContent(root, testNow).issues;
  });
  expect(codes).toEqual([
    {
      code: 'unknown-file',
      severity: 'error',
      file: 'articles/linked',
      line: 1,
      column: 1,
      message: 'links and special files are not read',
      fix: 'put the file itself here',
    },
  ]);
});

it('finds the place of what a rule found, also when there is nothing to point at', () => {
  const finding = { code: 'x', severity: 'error', message: '', fix: '' } as const;
  const places = withContent({ 'roles/bare.md': 'No fields' }, (root) =>
    locateFindings({ root, digests: new Map() }, [
      { ...finding, file: job, path: ['pay', 'max'] },
      { ...finding, file: 'skills/kafka.yaml', path: ['name'] },
      { ...finding, file: 'roles/bare.md', path: ['title'] },
      { ...finding, file: 'roles/gone.mdx', path: ['title'] },
    ]).map(({ file, line, column }) => `${file}:${line}:${column}`),
  );
  expect(places).toEqual([`${job}:12:25`, 'skills/kafka.yaml:1:7', 'roles/bare.md:1:1', 'roles/gone.mdx:1:1']);
});

it('finds the place anew in a file that has changed since', () => {
  const skill = 'name: Unused\ncategory: database\ndescription: Nobody names it.\nrelated: [Kafkaa]\n';
  withContent({ 'skills/unused.yaml': skill }, (root) => {
    const places = () =>
      checkContent(root, testNow).issues.flatMap(({ code, line, column }) => (code === 'unknown-reference' ? [`${line}:${column}`] : []));
    expect([places(), places()]).toEqual([['4:11'], ['4:11']]);
    writeFiles(root, { 'skills/unused.yaml': `# A note.\n${skill}` });
    expect(places()).toEqual(['5:11']);
  });
});
