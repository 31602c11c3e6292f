import { KnownFiles } from './known-files.ts';
import { listFiles } from './list-files.ts';
import { readFilesAhead } from './read.ts';

/**
 * Reads a part of the files of a content folder for another process, see `read-ahead.ts`.
 *
 *     node read-part.ts <folder> <first> <end> <file to write to> <folder of what files are known as> <version of the code>
 */
const [contentDir, first, end, path, cacheDir, version] = process.argv.slice(2) as [string, string, string, string, string, string];
// Nobody wants it when whoever asked for it is gone.
const stop = () => process.exit(1);
process.once('disconnect', stop);
const files = listFiles(contentDir).map(({ file }) => file);
const known = new KnownFiles(cacheDir, version);
readFilesAhead(contentDir, files.slice(Number(first), Number(end)), known);
known.handOver(path);
process.off('disconnect', stop);
process.disconnect();
