import { expect, test } from 'vitest';
import { shortcomings, toFigures, type Report } from '../../../bench/lighthouse/report.ts';

const metric = (numericValue: number, score: number, displayValue: string) => ({
  ...{ title: 'A metric', scoreDisplayMode: 'numeric' },
  ...{ numericValue, score, displayValue },
});
const category = (score: number, ...ids: string[]) => ({ score, auditRefs: ids.map((id) => ({ id })) });

const report: Report = {
  requestedUrl: 'https://localhost/jobs/',
  categories: {
    performance: category(0.98, 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift'),
    accessibility: category(1, 'tap-targets'),
    'best-practices': category(1, 'is-on-https'),
    seo: category(0.92, 'link-text', 'is-on-https'),
    'agentic-browsing': category(0, 'llms-txt'),
  },
  audits: {
    'largest-contentful-paint': metric(1155.5, 1, '1.2 s'),
    'total-blocking-time': metric(160.5, 0.93, '160 ms'),
    'cumulative-layout-shift': metric(0, 1, '0'),
    'tap-targets': { title: 'Targets are large', scoreDisplayMode: 'notApplicable', score: null },
    'is-on-https': { title: 'Uses HTTPS', scoreDisplayMode: 'error', score: null },
    'link-text': { title: 'Links do not have descriptive text', scoreDisplayMode: 'binary', score: 0 },
    'llms-txt': { title: 'No llms.txt', scoreDisplayMode: 'binary', score: 0 },
  },
};

test('a report comes to scores of a hundred, seconds, milliseconds and shift', () => {
  expect(toFigures(report)).toEqual({
    ...{ performance: 98, accessibility: 100, bestPractices: 100, seo: 92 },
    ...{ largestPaint: 1.1555, blocking: 160.5, shift: 0 },
  });
});

test('every audit of the four categories that is not perfect is named once, those that do not apply are not', () => {
  expect(shortcomings(report)).toEqual([
    'total-blocking-time: 160 ms',
    'is-on-https: was not measured',
    'link-text: Links do not have descriptive text',
  ]);
});

test('what was not measured is no figure', () => {
  const { 'total-blocking-time': _, ...audits } = report.audits;
  expect(() => toFigures({ ...report, audits })).toThrow('Lighthouse did not measure total-blocking-time of https://localhost/jobs/');
  const failed = { ...report, categories: {}, runtimeError: { message: 'The page did not load.' } };
  expect(() => toFigures(failed)).toThrow('Lighthouse did not measure performance of https://localhost/jobs/: The page did not load.');
});
