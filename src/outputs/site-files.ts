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

/**
 * Everything a site has beside its pages, kind by kind. The few files that take longest are the first: two processes then end at about
 * the same time.
 */
const makers: readonly FileMaker[] = [
  jobFeeds,
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

/** All files of a site that are not pages. */
export function* siteFiles(source: FileSource): Generator<SiteFile> {
  for (const make of makers) yield* make(source);
}
