import { apiFiles } from './api/api-files.ts';
import { changeFeeds } from './feeds/change-feed.ts';
import { vacancyFeeds } from './feeds/vacancy-feeds.ts';
import { headerFiles } from './headers/header-files.ts';
import { siteIcons } from './icons/site-icons.ts';
import { skillIcons } from './icons/skill-icons.ts';
import { indexNowKeyFile } from './index-now.ts';
import { jobFeeds } from './job-feeds/job-feeds.ts';
import { payFiles } from './pay-data.ts';
import { shareImages } from './share-images/share-images.ts';
import type { FileMaker, FileSource, SiteFile } from './site-file.ts';
import { themeScript } from './theme-script.ts';
import { llmsFile } from './twins/llms.ts';
import { twinFiles } from './twins/twin-files.ts';

/** Everything a site has beside its pages and the feeds for job boards, kind by kind. */
const makers: readonly FileMaker[] = [
  shareImages,
  siteIcons,
  themeScript,
  skillIcons,
  indexNowKeyFile,
  twinFiles,
  llmsFile,
  apiFiles,
  payFiles,
  vacancyFeeds,
  changeFeeds,
  headerFiles,
];

/**
 * All files of a site that are not pages, those together that one process best makes one after the other. The feeds for job boards are such
 * files: each holds what all open vacancies say. They take longest, so they come first, and two processes end at about the same time.
 */
export function* siteFiles(source: FileSource): Generator<readonly SiteFile[]> {
  yield [...jobFeeds(source)];
  for (const make of makers) for (const file of make(source)) yield [file];
}
