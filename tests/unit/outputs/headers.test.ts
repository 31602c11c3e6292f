import { describe, expect, it } from 'vitest';
import { headersFile } from '../../../src/outputs/headers.ts';

const [file] = [...headersFile()];
const text = file!.content() as string;

/** The rules of a `_headers` file: a path, then its headers, each a line that begins with white space. */
const rules = text
  .split(/\n(?=\S)/)
  .map((block) => block.trimEnd().split('\n'))
  .map(([path, ...lines]) => ({
    path: path!,
    headers: lines.map((line) => /^ {2}([\w-]+): (.+)$/.exec(line)!.slice(1) as [string, string]),
  }));

/** Everything a file is sent with, by the way both hosts read a path: `*` is anything, and every rule that matches adds its headers. */
function headersOf(path: string): string[] {
  const matching = rules.filter((rule) => new RegExp(`^${rule.path.split('*').map(RegExp.escape).join('.*')}$`).test(path));
  return matching.flatMap(({ headers }) => headers.map(([name, value]) => `${name}: ${value}`));
}

const open = 'Access-Control-Allow-Origin: *';

describe('the headers of a site', () => {
  it('lie where Netlify and Cloudflare look', () => {
    expect(file!.path).toBe('/_headers');
  });

  it('let any site read what programs read, and say what it is', () => {
    expect(headersOf('/api/v1/jobs/2.json')).toEqual([open]);
    expect(headersOf('/jobs/acme/engineer.json')).toEqual([open]);
    expect(headersOf('/jobs/acme/engineer.md')).toEqual([open, 'Content-Type: text/markdown; charset=utf-8']);
    expect(headersOf('/pay/backend-engineer.csv')).toEqual([open, 'Content-Type: text/csv; charset=utf-8']);
    expect(headersOf('/places/spain/feed.rss')).toEqual([open, 'Content-Type: application/rss+xml; charset=utf-8']);
    expect(headersOf('/jobs/feed.atom')).toEqual([open, 'Content-Type: application/atom+xml; charset=utf-8']);
    expect(headersOf('/jobs/feed.json')).toEqual([open]);
    expect(headersOf('/feeds/indeed.xml')).toEqual([open, 'Content-Type: application/xml; charset=utf-8']);
    expect(headersOf('/llms.txt')).toEqual([open, 'Content-Type: text/plain; charset=utf-8']);
  });

  it('say nothing about pages', () => {
    for (const page of ['/', '/jobs/acme/engineer/', '/404.html', '/favicon.svg']) expect(headersOf(page), page).toEqual([]);
  });

  it('keep to what the hosts accept', () => {
    expect(rules.length).toBeLessThanOrEqual(100);
    for (const { path } of rules) {
      expect(path).toMatch(/^\/[^\s*]*\*?[^\s*]*$/);
      expect(path.length).toBeLessThan(2000);
    }
  });
});
