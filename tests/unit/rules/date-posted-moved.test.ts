import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { readHistory } from '../../../src/history/read-history.ts';
import { baseContent } from '../../support/content.ts';
import { ScratchRepository } from '../../support/repository.ts';

const job = 'jobs/acme/backend-engineer.mdx';
let repository: ScratchRepository;

beforeAll(() => {
  repository = new ScratchRepository();
  for (const [file, text] of Object.entries(baseContent)) repository.write(file, text);
  repository.commit('2026-11-03');
});
afterAll(() => repository.delete());

/** What is wrong when the vacancy in the folder says that it was posted on a day; nothing of this is committed. */
function problems(datePosted: string, now = '2026-11-21T12:00:00Z') {
  repository.write(job, baseContent[job]!.replace('datePosted: 2026-11-02', `datePosted: ${datePosted}`));
  const moment = new Date(now);
  return checkContent(repository.content, moment, readHistory(repository.content, repository.cache, moment)).issues;
}

test('a posted date that is later than the first one is a warning, before it is committed', () => {
  expect(problems('2026-11-20')).toEqual([
    {
      code: 'date-posted-moved',
      severity: 'warning',
      file: job,
      line: 9,
      column: 13,
      message: '"datePosted" is 2026-11-20, but the vacancy was first published with 2026-11-02',
      fix: 'write 2026-11-02 again; to say that the vacancy is still open, move validThrough or reviewBy',
    },
  ]);
});

test.each([
  ['the same', '2026-11-02'],
  ['earlier, which makes nothing look new', '2026-11-01'],
])('one that is %s is none', (_, day) => {
  expect(problems(day)).toEqual([]);
});

test('a vacancy that nobody has seen yet may be moved', () => {
  // Committed on the 3rd for the 30th.
  const other = new ScratchRepository();
  try {
    for (const [file, text] of Object.entries(baseContent)) other.write(file, text);
    other.write(job, baseContent[job]!.replace('datePosted: 2026-11-02', 'datePosted: 2026-11-30'));
    other.commit('2026-11-03');
    other.write(job, baseContent[job]!.replace('datePosted: 2026-11-02', 'datePosted: 2026-12-05'));
    const codes = (now: string) => {
      const moment = new Date(now);
      return checkContent(other.content, moment, readHistory(other.content, other.cache, moment)).issues.map(({ code }) => code);
    };
    expect(codes('2026-11-21T12:00:00Z')).not.toContain('date-posted-moved');
    expect(codes('2026-12-01T12:00:00Z')).toContain('date-posted-moved');
  } finally {
    other.delete();
  }
});

test('without a history nothing is found', () => {
  repository.write(job, baseContent[job]!.replace('datePosted: 2026-11-02', 'datePosted: 2026-11-20'));
  expect(checkContent(repository.content, new Date('2026-11-21T12:00:00Z')).issues).toEqual([]);
});
