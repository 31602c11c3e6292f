import { readFileSync, writeFileSync } from 'node:fs';
import { regenerate } from '../outputs/authoring-guide.ts';

/** `npm run docs`: makes the generated tables of the authoring guide anew and leaves the rest of it alone. */
const guide = new URL('../../content/README.md', import.meta.url);
const before = readFileSync(guide, 'utf8');
const after = regenerate(before);
if (after !== before) writeFileSync(guide, after);
console.log(after === before ? 'content/README.md is up to date.' : 'content/README.md was rewritten.');
