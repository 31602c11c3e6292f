import { KnownFiles } from './known-files.ts';
import { halfOf } from './read-ahead.ts';
import { readFilesAhead } from './read.ts';

/**
 * Reads one half of the files of a content folder for another process, see `read-ahead.ts`.
 *
 *     node read-half.ts <folder> <file to write to> <folder of what files are known as> <version of the code>
 */
const [contentDir, path, cacheDir, version] = process.argv.slice(2) as [string, string, string, string];
// Nobody wants it when whoever asked for it is gone.
const stop = () => process.exit(1);
process.once('disconnect', stop);
const known = new KnownFiles(cacheDir, version);
readFilesAhead(contentDir, halfOf(contentDir, 1), known);
known.handOver(path);
process.off('disconnect', stop);
process.disconnect();
