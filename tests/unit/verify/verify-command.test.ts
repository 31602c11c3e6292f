import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rolebook } from '../../support/command.ts';
import { temporaryFolder } from '../../support/fixture.ts';
import { page } from './pages.ts';

/** A site of one page. */
function writeSite(body: string): string {
  const dist = join(temporaryFolder(), 'site');
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), page({ path: '/', body }));
  writeFileSync(join(dist, 'robots.txt'), 'User-agent: *\nAllow: /\nSitemap: https://jobs.example/sitemap.xml\n');
  writeFileSync(join(dist, 'sitemap.xml'), '<urlset><url><loc>https://jobs.example/</loc></url></urlset>');
  return dist;
}

describe('rolebook verify', () => {
  it('exits with 0 on a clean folder, and draws no progress bar into a pipe', async () => {
    const { status, stdout, stderr } = await rolebook(['verify', writeSite('<h1>Hello</h1>')]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('1 page, no findings');
    expect(stdout).toMatch(/^rule +pages +findings +demands$/m);
  });

  it('exits with 1 on a finding, and names the file and what to do', async () => {
    const dist = writeSite('<h1>Hello</h1><a href="/gone/">x</a>');
    const { status, stdout } = await rolebook(['verify', dist, '--format', 'json']);
    expect(status).toBe(1);
    const { list } = JSON.parse(stdout) as { list: object[] };
    expect(list).toEqual([
      expect.objectContaining({ rule: 'links', page: '/', message: '/gone/ does not exist', fix: 'correct the address, or make the page' }),
    ]);
  });

  it.each([
    [['nowhere'], 'there is no folder nowhere'],
    [['src'], 'there is no built site in src'],
    [['dist', 'build'], 'one folder is checked at a time'],
    [['--format', 'xml'], '"xml" is not a format'],
    [['--fast'], "Unknown option '--fast'"],
  ])('exits with 2 on %j', async (args, message) => {
    const { status, stdout, stderr } = await rolebook(['verify', ...args]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
