/** Reads the history of a content folder with a cache folder, and writes how much it found: what `subjects/history.ts` measures. */
import { writeFileSync } from 'node:fs';
import { readHistory } from '../../src/history/read-history.ts';

const [contentDir = '', cacheDir = '', out = ''] = process.argv.slice(2);
/** After all commits, whatever day they bear. */
const afterAll = new Date('2090-01-01T00:00:00Z');
const { byFile } = readHistory(contentDir, cacheDir, afterAll);
const changes = [...byFile.values()].flatMap(({ entries }) => entries.slice(0, -1)).reduce((sum, entry) => sum + entry.changes.length, 0);
writeFileSync(out, JSON.stringify({ entries: byFile.size, changes }));
