import { currentGraph } from './current.ts';
import { readSettings } from './settings.ts';
import { toStoredContent } from './stored-content.ts';

const settings = readSettings(process.env, process.cwd());

/** The module that stands for Astro's store: the content of the process that renders. */
export default toStoredContent(() => currentGraph(settings), settings.contentDir, process.cwd());
