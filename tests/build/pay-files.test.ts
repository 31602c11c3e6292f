import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { payDataPath } from '../../src/domain/paths.ts';
import type { Pay } from '../../src/schemas/pay.ts';
import { filesIn, type BuiltSite } from '../support/fixture.ts';
import { ownSite } from '../support/site-build.ts';

let site: BuiltSite;
let roles: string[];
let benchmarks: Pay[];

beforeAll(async () => {
  site = await ownSite();
  const ofRole = /^pay\/([a-z0-9-]+)\/index\.html$/;
  roles = filesIn(site.dist).flatMap((file) => ofRole.exec(file)?.[1] ?? []);
  benchmarks = filesIn('content/pay')
    .filter((file) => file !== 'rates.yaml')
    .map((file) => parse(readFileSync(join('content/pay', file), 'utf8')) as Pay);
});

const textOf = (role: string, format: 'csv' | 'json') => readFileSync(join(site.dist, payDataPath(role, format)), 'utf8');
const rowsOf = (role: string) => (JSON.parse(textOf(role, 'json')) as { rows: Record<string, unknown>[] }).rows;

/** The lines of a CSV as RFC 4180 defines them. */
function linesOf(csv: string): string[][] {
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/y;
  const lines: string[][] = [[]];
  while (field.lastIndex < csv.length) {
    const match = field.exec(csv);
    if (!match) throw new Error('The file is not CSV.');
    lines.at(-1)!.push(match[1]?.replaceAll('""', '"') ?? match[2]!);
    if (match[3] !== ',') lines.push([]);
  }
  return lines.slice(0, -1);
}

describe('every page of pay has its figures to download', () => {
  it('and there are such pages', () => {
    expect(roles.length).toBeGreaterThan(5);
  });

  it('as CSV and as JSON, with the same values', () => {
    for (const role of roles) {
      const [columns, ...lines] = linesOf(textOf(role, 'csv'));
      const values = rowsOf(role).map((row) => columns!.map((column) => String(row[column] ?? '')));
      expect(lines, role).toEqual(values);
      expect(columns, role).toEqual([...new Set(columns)]);
      for (const row of rowsOf(role)) expect(columns, role).toEqual(expect.arrayContaining(Object.keys(row)));
    }
  });

  it('which are those of the benchmark files, with their source, and no converted one', () => {
    for (const role of roles) {
      const written = benchmarks
        .filter((benchmark) => benchmark.roles.includes(role))
        .flatMap(({ source, currency, period, rows }) =>
          rows.map(({ median, p10, p90 }) => {
            const plain = [p10, median, p90].map((figure) => (typeof figure === 'object' ? figure.atLeast : figure));
            return [source.kind, source.name, source.url, source.referenceDate, currency, period, ...plain];
          }),
        );
      const downloaded = rowsOf(role)
        .filter(({ kind }) => kind !== 'employers-range')
        .map((row) => ['kind', 'source', 'url', 'reference_date', 'currency', 'period', 'p10', 'median', 'p90'].map((name) => row[name]));
      const inOrder = (rows: unknown[][]) => rows.map((row) => JSON.stringify(row)).sort();
      expect(inOrder(downloaded), role).toEqual(inOrder(written));
    }
  });

  it('and the ranges of open vacancies, each with the address of its page', () => {
    const offered = roles.flatMap(rowsOf).filter(({ kind }) => kind === 'employers-range');
    expect(offered.length).toBeGreaterThan(10);
    for (const { url, min, max, title } of offered) {
      expect(site.text(new URL(String(url)).pathname), String(title)).toContain('Pay');
      expect(typeof (min ?? max), String(title)).toBe('number');
    }
    expect(offered).toContainEqual(
      expect.objectContaining({ title: 'Senior Backend Engineer, English Shelf', currency: 'USD', period: 'year', min: 165000 }),
    );
    expect(offered).toContainEqual(
      expect.objectContaining({ title: 'Senior Data Engineer, Field Trials', currency: 'USD', period: 'hour', min: 82, max: 98 }),
    );
  });
});
