import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { rolebook, type CommandResult } from '../support/command.ts';
import { buildSite, type BuiltSite, filesIn, fixture, linesOf, temporaryContent, temporaryFolder, textOf } from '../support/fixture.ts';
import { deadLinks } from '../support/links.ts';
import { sharedSite } from '../support/site-build.ts';

const board = join(fixture('import'), 'harbour-board.json');
/** Real responses of job boards: other people's text, so not in this repository. */
const samples = process.env.ROLEBOOK_SAMPLES;
const sample = samples === undefined ? undefined : join(samples, 'ats/ashby-backmarket.json');

const importBoard = (file: string, content: string, ...more: string[]) =>
  rolebook(['import', 'ashby', file, '--content', content, ...more]);
const contentsOf = (folder: string) => Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
const vacanciesOf = (site: BuiltSite) =>
  site.pages.filter((page) => /^\/jobs\/[^/]+\/[^/]+\/$/.test(page) && !page.startsWith('/jobs/page/'));

describe('a small board', () => {
  const content = temporaryContent({});
  let first: CommandResult;
  let imported: Record<string, string>;
  let site: BuiltSite;

  beforeAll(async () => {
    first = await importBoard(board, content);
    imported = contentsOf(content);
    site = await buildSite(content);
  });

  it('becomes a file for each listed vacancy, with the company and the places it needs', () => {
    expect({ status: first.status, stderr: first.stderr }).toEqual({ status: 0, stderr: '' });
    expect(Object.keys(imported)).toEqual([
      'companies/harbour.md',
      'jobs/harbour/keeper-of-c-plus-plus-and-knots.md',
      'jobs/harbour/rope-engineer-lisbon.md',
      'jobs/harbour/rope-engineer-oslo.md',
      'places/lisbon.md',
      'places/norway.md',
      'places/oslo.md',
      'places/portugal.md',
      'site.yaml',
    ]);
    expect(linesOf(first).at(-1)).toBe('8 written, 0 unchanged, 0 left as they were, 0 skipped');
    expect(first.stdout).toContain('1 of 4 postings are not listed on the board and were left out');
  });

  it('builds a page for each of them and for nothing else', () => {
    expect(vacanciesOf(site)).toEqual([
      '/jobs/harbour/keeper-of-c-plus-plus-and-knots/',
      '/jobs/harbour/rope-engineer-lisbon/',
      '/jobs/harbour/rope-engineer-oslo/',
    ]);
    expect(site.pages.filter((page) => site.html(page).includes('A Secret'))).toEqual([]);
    expect(deadLinks(site, 'https://careers.example').filter(({ page }) => page !== '/404.html')).toEqual([]);
  });

  it('shows what the board says and invents nothing', () => {
    const page = '/jobs/harbour/rope-engineer-lisbon/';
    const prose = site.document(page).querySelector('.prose')!;
    expect(textOf(prose)).toBe('The ropes You splice ropes & {knots}. import nothing from ‘nowhere’ Hemp Steel');
    expect(prose.querySelectorAll('h2, strong, li')).toHaveLength(4);
    const facts = textOf(site.document(page).querySelector('main aside'));
    expect(facts).toMatch(/€40,000 ?– ?€50,000 a year/);
    for (const fact of ['Lisbon', 'Hybrid', 'Full-time', 'Rigging', 'October 4, 2026', 'November 22, 2026']) expect(facts).toContain(fact);
    for (const unsaid of ['Level', 'Role guide', 'Apply by', 'undefined']) expect(facts).not.toContain(unsaid);
    expect(textOf(site.document('/jobs/harbour/rope-engineer-oslo/').querySelector('main aside'))).toContain('Not disclosed');
    expect(site.html(page)).not.toContain('alert(1)');
  });

  it('changes no byte when it is imported again, and is reported as unchanged', async () => {
    const again = await importBoard(board, content);
    expect(again.status).toBe(0);
    expect(linesOf(again).at(-1)).toMatch(/^0 written, 3 unchanged, /);
    expect(contentsOf(content)).toEqual(imported);
  });

  it('leaves the settings and the words of an editor alone', async () => {
    const site = join(content, 'site.yaml');
    writeFileSync(site, imported['site.yaml']!.replace('name: Careers', 'name: Harbour careers'));
    expect((await importBoard(board, content)).status).toBe(0);
    expect(readFileSync(site, 'utf8')).toContain('name: Harbour careers');
  });

  it('goes to the company it is told', async () => {
    const other = temporaryContent({});
    expect((await importBoard(board, other, '--company', 'rope-works')).status).toBe(0);
    expect(filesIn(other).filter((file) => file.includes('rope-works'))).toHaveLength(4);
    expect((await rolebook(['check'], { ROLEBOOK_CONTENT: other })).status).toBe(0);
  });
});

describe('an import that cannot be done', () => {
  it('ends with 1, says why and writes nothing', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'no.json'), '{ "jobs": [');
    writeFileSync(join(folder, 'other.json'), '{ "postings": [] }');
    for (const file of ['missing.json', 'no.json', 'other.json']) {
      const content = temporaryContent({});
      const result = await importBoard(join(folder, file), content);
      expect(result.status, file).toBe(1);
      expect(linesOf(result), file).toHaveLength(2);
      expect(filesIn(content), file).toEqual([]);
    }
  });

  it('ends with 1 when one posting cannot be read, and writes the others', async () => {
    const { jobs } = JSON.parse(readFileSync(board, 'utf8')) as { jobs: Record<string, unknown>[] };
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'board.json'), JSON.stringify({ jobs: [{ ...jobs[0], publishedAt: 'some day' }, ...jobs.slice(1)] }));
    const content = temporaryContent({});
    const result = await importBoard(join(folder, 'board.json'), content);
    expect(result.status).toBe(1);
    expect(result.stderr).toContain('skipped  Rope Engineer: publishedAt');
    expect(filesIn(join(content, 'jobs/harbour'))).toHaveLength(2);
  });
});

describe('the board of Back Market', () => {
  it('becomes 41 vacancy pages, and importing it again changes no byte', async ({ skip }) => {
    skip(sample === undefined || !existsSync(sample), 'ROLEBOOK_SAMPLES names no folder with ashby-backmarket.json');
    const content = temporaryContent({});
    const { status, stderr } = await importBoard(sample!, content);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const imported = contentsOf(content);
    const site = await sharedSite(content);
    expect(vacanciesOf(site)).toHaveLength(41);
    expect(site.text('/jobs/')).toContain('41 open vacancies at 1 company');
    expect(deadLinks(site, 'https://careers.example').filter(({ page }) => page !== '/404.html')).toEqual([]);
    expect((await importBoard(sample!, content)).status).toBe(0);
    expect(contentsOf(content)).toEqual(imported);
  });
});
