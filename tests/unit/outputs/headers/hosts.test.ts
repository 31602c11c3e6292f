import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { headerFiles } from '../../../../src/outputs/headers/header-files.ts';
import { headerRules } from '../../../../src/outputs/headers/header-rules.ts';
import { toNginxConfig } from '../../../../src/outputs/headers/nginx.ts';
import { headersFor, readHeadersFile } from '../../../support/headers-file.ts';
import { filesOf } from '../../../support/site-files.ts';

const { files } = filesOf(headerFiles);
const rules = readHeadersFile(files.get('/_headers')!);

/** Files of every kind that a rule tells from others. */
const paths = [
  ...['/', '/404.html', '/jobs/', '/jobs/acme/engineer/', '/search/', '/search/manifest.json', '/own.pdf', '/press/logo.png'],
  ...['/_astro/Base.BaNZ.css', '/search/facets.8359.json', '/search/text.9f0e/pagefind.js', '/searchtext.js', '/searchXtext.9f0e'],
  ...['/api/v1/index.json', '/feeds/indeed.xml', '/jobs/feed.rss', '/skills/go.md', '/skills/gomd', '/pay/engineer.csv'],
  ...['/share/site.png', '/favicon.svg', '/favicons', '/icon-192.png', '/site.webmanifest', '/llms.txt', '/robots.txt', '/sitemap.xml'],
];
const sorted = (headers: Record<string, string>) => Object.entries(headers).sort();

describe('vercel.json', () => {
  const config = JSON.parse(files.get('/vercel.json')!) as {
    trailingSlash: boolean;
    headers: { source: string; headers: { key: string; value: string }[] }[];
  };

  it('says the same as _headers', () => {
    for (const path of paths) {
      const matching = config.headers.filter(({ source }) => new RegExp(`^${source}$`).test(path)).flatMap(({ headers }) => headers);
      const sent = Object.fromEntries(matching.map(({ key, value }) => [key.toLowerCase(), value]));
      expect(matching.length, path).toBe(Object.keys(sent).length);
      expect(sorted(sent), path).toEqual(sorted(headersFor(rules, path)));
    }
  });

  it('has addresses end with a slash, as links of the site do', () => {
    expect(config.trailingSlash).toBe(true);
  });
});

describe('deploy/nginx.conf', () => {
  const config = readFileSync('deploy/nginx.conf', 'utf8');

  it('is up to date: if not, run "npm run docs"', () => {
    expect(config).toBe(toNginxConfig(headerRules));
  });

  it('says the same as _headers; nginx knows types itself, and has to be told what other hosts do unasked', () => {
    for (const path of paths) {
      const expected: Record<string, string> = { 'cache-control': 'public, max-age=0, must-revalidate', ...headersFor(rules, path) };
      delete expected['content-type'];
      expect(sorted(sentByNginx(config, path)), path).toEqual(sorted(expected));
    }
  });

  it('says how long something is kept of what is there only, and everything else of errors too', () => {
    const lines = config.split('\n').filter((line) => line.startsWith('  add_header '));
    expect(lines.filter((line) => !line.endsWith(' always;'))).toEqual(['  add_header Cache-Control $site_cache_control;']);
    expect(lines.length).toBeGreaterThan(9);
  });

  it('knows the types of what the site has', () => {
    for (const line of [
      'text/html html;',
      'text/javascript js;',
      'text/markdown md mdx;',
      'application/rss+xml rss;',
      'font/woff2 woff2;',
    ]) {
      expect(config).toContain(`    ${line}\n`);
    }
  });
});

/** What nginx sends: fixed values, and those it looks up in a `map` by the path of the file. */
function sentByNginx(config: string, path: string): Record<string, string> {
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const maps = new Map(
    Array.from(config.matchAll(/^map \$uri (\$\w+) \{\n([^}]*)\}/gm), ([, variable, lines]) => [
      variable!,
      Array.from(lines!.matchAll(/^ {2}"?([^\s"]+)"? "([^"]*)";$/gm), ([, key, value]) => ({ key: key!, value: value! })),
    ]),
  );
  const sent = Array.from(
    config.matchAll(/^ {2}add_header ([\w-]+) (?:"([^"]*)"|(\$\w+))(?: always)?;$/gm),
    ([, name, fixed, variable]) => {
      if (fixed !== undefined) return [name!.toLowerCase(), fixed] as const;
      const lines = maps.get(variable!)!;
      const found = lines.find(({ key }) => (key.startsWith('~') ? new RegExp(key.slice(1)).test(file) : key === file));
      return [name!.toLowerCase(), (found ?? lines.find(({ key }) => key === 'default'))!.value] as const;
    },
  );
  return Object.fromEntries(sent.filter(([, value]) => value !== ''));
}
