/** Checks a content folder as `rolebook check` does, and writes how long that took: what `subjects/check.ts` measures. */
import { writeFileSync } from 'node:fs';
import { rereadContent } from '../../src/content/current.ts';
import { corpusNow } from '../corpus/corpus.ts';

const [contentDir = '', out = ''] = process.argv.slice(2);
const started = performance.now();
const { valid, graph } = rereadContent({ contentDir, now: corpusNow });
const milliseconds = performance.now() - started;
const entries = graph && valid ? Object.values(graph.byId).reduce((sum, ids) => sum + ids.size, 0) : 0;
writeFileSync(out, JSON.stringify({ milliseconds, entries }));
