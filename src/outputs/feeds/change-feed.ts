import { lines, list, paragraph, toDescriptionHtml } from '../../content/description-blocks.ts';
import type { SiteGraph } from '../../content/graph.ts';
import { remember } from '../../content/readings.ts';
import { feedFormatNames } from '../../domain/feed-formats.ts';
import { changesPath, feedPath } from '../../domain/paths.ts';
import { shorten } from '../../domain/words.ts';
import { changeWords } from '../../history/change-words.ts';
import { momentOf } from '../../history/days.ts';
import { graphNames } from '../../history/graph-names.ts';
import { kindWords, massChangeWords } from '../../history/mass-change-words.ts';
import { siteChanges, type SiteChange } from '../../history/site-changes.ts';
import { historySection } from '../../history/timeline.ts';
import { absolute } from '../published/references.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { feedAddresses, mostFeedItems, type FeedContent, type FeedItem } from './feed.ts';
import { toFeed } from './write-feed.ts';

/** Characters of a title; all changes stand below it. */
const longestTitle = 140;

/** The feeds beside the list of what changed. */
export function* changeFeeds({ graph, history }: FileSource): Generator<SiteFile> {
  const content = remember(() => changeFeed(siteChanges(history, graph), graph));
  for (const format of feedFormatNames) {
    yield {
      path: feedPath(changesPath(), format),
      content: () => toFeed(content(), format),
    };
  }
}

/** The newest changes of the site as a feed. */
export function changeFeed(changes: readonly SiteChange[], graph: Pick<SiteGraph, 'site' | 'skills' | 'byId'>): FeedContent {
  const { site } = graph;
  const full = (path: string) => absolute(path, graph);
  return {
    title: `${site.name}: what changed`,
    description: 'Changes to the facts of vacancies, role guides and pay benchmarks.',
    page: full(changesPath()),
    addresses: feedAddresses(changesPath(), graph),
    language: site.locale,
    author: site.organisation,
    items: changes.slice(0, mostFeedItems).map((change) => toItem(change, graph, full)),
  };
}

function toItem(change: SiteChange, graph: Pick<SiteGraph, 'site' | 'skills' | 'byId'>, full: (path: string) => string): FeedItem {
  const { commit } = change;
  // Site, commit and entry: the page that shows the change moves as new ones come, so the address names no page of the list.
  const idOf = (what: string) => full(`${changesPath()}#${commit.sha}/${what}`);
  if ('mass' in change) {
    const { mass, entries } = change;
    const words = massChangeWords(mass, entries, graph.site.locale);
    return {
      id: idOf(`${change.day}/${mass}`),
      link: full(changesPath()),
      title: words,
      html: toDescriptionHtml(
        list(
          'ul',
          entries.map(({ title }) => lines(title)),
        ),
      ),
      date: momentOf(change),
      kind: 'Several entries',
    };
  }
  const { entry, changes } = change;
  const words = changes.map((one) => changeWords(one, graphNames(graph)));
  const kind = kindWords[entry.collection].one;
  return {
    id: idOf(`${entry.collection}/${entry.id}`),
    link: full(entry.path === undefined ? changesPath() : `${entry.path}#${historySection.id}`),
    title: shorten(`${entry.title}: ${words.join('; ')}`, longestTitle),
    html: toDescriptionHtml([
      ...paragraph(lines(kind)),
      ...list(
        'ul',
        words.map((one) => lines(one)),
      ),
    ]),
    date: momentOf(change),
    kind,
  };
}
