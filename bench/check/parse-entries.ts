/** Reads the same files and parses their YAML, and does nothing else: what `subjects/check.ts` divides by. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const [contentDir = '', out = ''] = process.argv.slice(2);
const started = performance.now();
let entries = 0;
for (const file of readdirSync(contentDir, { recursive: true, encoding: 'utf8' })) {
  // The settings are no entry.
  if (!/\.(?:mdx|yaml)$/.test(file) || file === 'site.yaml') continue;
  const text = readFileSync(join(contentDir, file), 'utf8');
  const yaml = file.endsWith('.yaml') ? text : text.slice(4, text.indexOf('\n---\n', 3) + 1);
  if (parse(yaml) !== null) entries++;
}
const milliseconds = performance.now() - started;
writeFileSync(out, JSON.stringify({ milliseconds, entries }));
