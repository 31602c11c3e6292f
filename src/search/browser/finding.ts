/*
 * Everything that finds: the finder of `/jobs/`, the search page and the dialog. Most of what they are made of is the same. As one file
 * they are a tenth smaller than as a file each with what they share in others, and come in one request instead of several that wait for each
 * other; who has opened one of them has all of them.
 */
import { startFinder } from './job-finder.ts';
import { startSearchPage } from './search-page.ts';

export { openSearch } from './search-dialog.ts';

document.querySelectorAll<HTMLElement>('job-finder').forEach(startFinder);
document.querySelectorAll<HTMLElement>('search-page').forEach(startSearchPage);
