import { readFileSync, writeFileSync } from 'node:fs';
import { regenerate } from '../outputs/authoring-guide.ts';
import { headerRules } from '../outputs/headers/header-rules.ts';
import { toNginxConfig } from '../outputs/headers/nginx.ts';

/** `npm run docs`: makes what is generated of the sources and committed anew, and leaves the rest alone. */
const generated: Readonly<Record<string, (before: string) => string>> = {
  'content/README.md': regenerate,
  'deploy/nginx.conf': () => toNginxConfig(headerRules),
};

for (const [file, make] of Object.entries(generated)) {
  const url = new URL(`../../${file}`, import.meta.url);
  const before = readFileSync(url, 'utf8');
  const after = make(before);
  if (after !== before) writeFileSync(url, after);
  console.log(after === before ? `${file} is up to date.` : `${file} was rewritten.`);
}
