import { expect, it } from 'vitest';
import type { Entries, Entry } from '../../../src/content/entry.ts';
import { toSiteGraph } from '../../../src/content/graph.ts';
import { checkRules } from '../../../src/rules/index.ts';
import type { RuleInput } from '../../../src/rules/rule.ts';
import { checkFiles, testNow } from '../../support/content.ts';

/** What the rules look at on a site with many copies of the one vacancy of the base. */
function siteWith(vacancies: number): RuleInput {
  const { content } = checkFiles();
  const [one] = content.entries.jobs as [Entry<'jobs'>];
  const jobs = Array.from({ length: vacancies }, (_, index) => ({ ...one, id: `acme/job-${index}`, file: `jobs/acme/job-${index}.mdx` }));
  const entries: Entries = { ...content.entries, jobs: [one, ...jobs] };
  return { graph: toSiteGraph(entries, content.site!, testNow), entries, media: content.media, unread: new Set() };
}

/** Processor seconds; the clock also counts the work of others. */
function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e6;
}

it('checks 10,000 vacancies in a blink', () => {
  const input = siteWith(10_000);
  let found = 0;
  const seconds = secondsOf(() => {
    const { findings, issues } = checkRules(input);
    found = findings.length + issues.length;
  });
  expect(found).toBe(0);
  expect(seconds).toBeLessThan(3);
});

it('tells 10,000 vacancies of the same mistake without comparing it 10,000 times', () => {
  const input = siteWith(10_000);
  for (const job of input.entries.jobs) job.data = { ...job.data, role: 'backend-enginer', skills: { must: ['pyhton'] } };
  const seconds = secondsOf(() =>
    expect(checkRules(input).findings.filter(({ code }) => code === 'unknown-reference')).toHaveLength(20_002),
  );
  expect(seconds).toBeLessThan(3);
});
