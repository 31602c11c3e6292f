import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContent } from '../../../src/content/read.ts';
import { splitFile } from '../../../src/content/frontmatter.ts';
import { importBoard, type ImportReport } from '../../../src/importers/import-board.ts';
import { companySchema } from '../../../src/schemas/company.ts';
import { jobSchema, type Job } from '../../../src/schemas/job.ts';
import { placeSchema } from '../../../src/schemas/place.ts';
import { contentFolder, readAll } from './ashby-board.ts';
import { wordsOf, wordsOfHtml, wordsOfMarkdown } from './words.ts';

/** A folder with real responses of job boards, `ashby-<board>.json`. They are other people's text, so they are not in this repository. */
const folder = process.env.ROLEBOOK_SAMPLES;
/** Answers of real job boards. */
const samples = folder === undefined ? undefined : join(folder, 'ats');

interface Sample {
  jobs: { id: string; title: string; descriptionHtml: string; descriptionPlain: string; compensation: { compensationTiers: unknown[] } }[];
}

interface Imported {
  sample: Sample;
  content: string;
  report: ImportReport;
  files: Record<string, string>;
  /** Postings by the board's id. */
  jobs: Map<string, { job: Job; body: string }>;
}

const request = (board: string, content: string) =>
  ({ system: 'ashby', source: join(samples ?? '', `ashby-${board}.json`), content, today: '2026-11-21' }) as const;

const samplesByBoard = new Map<string, Promise<Imported>>();

/** Each board is imported once. */
function importedSample(board: string): Promise<Imported> {
  const imported = samplesByBoard.get(board) ?? importSample(board);
  samplesByBoard.set(board, imported);
  return imported;
}

async function importSample(board: string): Promise<Imported> {
  const content = contentFolder();
  const report = await importBoard(request(board, content));
  const files = await readAll(content);
  const jobs = Object.entries(files).flatMap(([file, text]) => {
    if (!file.startsWith('jobs/')) return [];
    const { yaml = '', body } = splitFile(text);
    const job = jobSchema.parse(parse(yaml));
    return [[job.imported!.id, { job, body }] as const];
  });
  const sample = JSON.parse(readFileSync(request(board, content).source, 'utf8')) as Sample;
  return { sample, content, report, files, jobs: new Map(jobs) };
}

describe.for([
  { board: 'backmarket', postings: 41, paid: 12 },
  { board: 'ramp', postings: 115, paid: 115 },
])('the real board $board', { timeout: 60_000 }, ({ board, postings, paid }) => {
  const missing = samples === undefined ? 'ROLEBOOK_SAMPLES does not name a folder' : `there is no ashby-${board}.json in ${samples}`;
  const absent = samples === undefined || !existsSync(join(samples, `ashby-${board}.json`));

  test(`gives ${postings} valid postings, ${paid} of them with pay`, async ({ skip }) => {
    skip(absent, missing);
    const { content, report, files, jobs } = await importedSample(board);
    expect(report.skipped).toEqual([]);
    expect(jobs.size).toBe(postings);
    expect([...jobs.values()].filter(({ job }) => !('disclosed' in job.pay))).toHaveLength(paid);
    for (const [file, text] of Object.entries(files)) {
      const schema = { places: placeSchema, companies: companySchema, jobs: jobSchema }[file.split('/')[0]!]!;
      expect(schema.safeParse(parse(splitFile(text).yaml ?? '')), file).toMatchObject({ success: true });
    }
    expect(readContent(content).issues.filter(({ code }) => code !== 'missing-site')).toEqual([]);
  });

  test('is the same after a second import', async ({ skip }) => {
    skip(absent, missing);
    const { content, files } = await importedSample(board);
    const second = await importBoard(request(board, content));
    expect(second).toMatchObject({ written: [], skipped: [] });
    expect(second.unchanged).toHaveLength(postings);
    expect(await readAll(content)).toEqual(files);
  });

  test('loses no word of a description', async ({ skip }) => {
    skip(absent, missing);
    const { sample, jobs } = await importedSample(board);
    for (const { id, title, descriptionHtml, descriptionPlain } of sample.jobs) {
      const words = wordsOfMarkdown(jobs.get(id)!.body);
      expect(words, title).toEqual(wordsOfHtml(descriptionHtml));
      // The plain text has numbers of lists and addresses of links besides, and shouts headings.
      const rest = words.map((word) => word.toLowerCase());
      const plain = wordsOf(descriptionPlain.toLowerCase());
      const kept = plain.filter((word) => rest.includes(word)).length;
      expect(kept / plain.length, title).toBeGreaterThan(0.9);
    }
  });
});

test(
  'the board backmarket: one title in two cities has two readable names, and what the board does not say is absent',
  { timeout: 60_000 },
  async ({ skip }) => {
    skip(samples === undefined || !existsSync(join(samples, 'ashby-backmarket.json')), 'ROLEBOOK_SAMPLES has no ats/ashby-backmarket.json');
    const { files, jobs } = await importedSample('backmarket');
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(['jobs/backmarket/head-of-total-rewards-paris.md', 'jobs/backmarket/head-of-total-rewards-barcelona.md']),
    );
    expect(Object.keys(files).filter((file) => file.startsWith('places/'))).toHaveLength(10);
    for (const { job } of jobs.values()) {
      for (const field of ['role', 'level', 'workplace', 'summary', 'skills', 'process', 'validThrough'] as const)
        expect(job[field]).toBeUndefined();
    }
  },
);
