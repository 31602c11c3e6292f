import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { remember } from '../../content/readings.ts';
import { feedFormatNames, feedTitles } from '../../domain/feed-formats.ts';
import * as paths from '../../domain/paths.ts';
import { employmentTypes, levels, workplaces, type EmploymentType, type Level, type Workplace } from '../../schemas/vocabulary.ts';
import { absolute } from '../published/references.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { feedAddresses, mostFeedItems, type FeedContent, type FeedItem } from './feed.ts';
import { mainFacts, toVacancyItem } from './vacancy-item.ts';
import { toFeed } from './write-feed.ts';

/** A page with a list of open vacancies, which has feeds beside it. */
interface ListPage {
  /** Path of the page. */
  page: string;
  /** What the vacancies have in common. */
  title: () => string;
  /** Newest first. */
  vacancies: () => readonly Vacancy[];
}

/** The newest open vacancies of the site, and of each value that has any, as feeds beside their pages. */
export function* vacancyFeeds({ graph, history, postingHtml }: FileSource): Generator<SiteFile> {
  const facts = new Map<Vacancy, () => string>();
  // What a vacancy says is not held: a large site has 100 MB of it in feeds alone.
  const itemOf = (vacancy: Vacancy) => {
    let made = facts.get(vacancy);
    if (!made) facts.set(vacancy, (made = remember(() => mainFacts(vacancy, graph))));
    return toVacancyItem(vacancy, graph, `${made()}\n${postingHtml(vacancy)}`, history.lastCommitted.get(vacancy.entry.file));
  };
  for (const list of listPages(graph)) {
    for (const format of feedFormatNames) {
      yield { path: paths.feedPath(list.page, format), content: () => toFeed(toContent(list, graph, itemOf), format) };
    }
  }
}

/** Every list that has a feed. The site's own has one even when it is empty: readers stay subscribed to it. */
function* listPages(graph: SiteGraph): Generator<ListPage> {
  const { openBy, byId } = graph;
  const of = (lists: ReadonlyMap<string, readonly Vacancy[]>, pathOf: (id: string) => string, titleOf: (id: string) => string) =>
    [...lists.keys()].map((id) => ({ page: pathOf(id), title: () => titleOf(id), vacancies: () => lists.get(id)! }));
  yield { page: paths.jobsPath(), title: () => feedTitles.all(), vacancies: () => graph.openVacancies };
  // The vacancies of the only employer are those of the site.
  if (graph.site.employer === undefined) {
    yield* of(openBy.company, paths.companyPath, (id) => feedTitles.company(byId.companies.get(id)!.data.name));
  }
  yield* of(openBy.place, paths.placePath, (id) => feedTitles.place(byId.places.get(id)!.data.name));
  yield* of(openBy.skill, paths.skillPath, (id) => feedTitles.skill(byId.skills.get(id)!.data.name));
  yield* of(openBy.role, paths.rolePath, (id) => feedTitles.role(byId.roles.get(id)!.data.title));
  yield* of(openBy.level, paths.levelPath, (id) => feedTitles.level(levels[id as Level].label));
  yield* of(openBy.workplace, paths.workplacePath, (id) => feedTitles.workplace(workplaces[id as Workplace].label));
  yield* of(openBy.employmentType, paths.employmentTypePath, (id) =>
    feedTitles.employmentType(employmentTypes[id as EmploymentType].label),
  );
}

function toContent({ page, ...list }: ListPage, graph: SiteGraph, itemOf: (vacancy: Vacancy) => FeedItem): FeedContent {
  const { site } = graph;
  const title = list.title();
  return {
    title: `${site.name}: ${title}`,
    description: `${title}, newest first.`,
    page: absolute(page, graph),
    addresses: feedAddresses(page, graph),
    language: site.locale,
    author: site.organisation,
    items: list.vacancies().slice(0, mostFeedItems).map(itemOf),
  };
}
