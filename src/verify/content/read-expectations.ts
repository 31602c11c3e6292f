import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkContent } from '../../content/check.ts';
import type { Entry } from '../../content/entry.ts';
import type { SiteGraph } from '../../content/graph.ts';
import { postingObstacles } from '../../content/posting-obstacles.ts';
import * as paths from '../../domain/paths.ts';
import { readLastCommitted } from '../../history/git-log.ts';
import { entryFacts, type EntryFacts } from './entry-facts.ts';
import {
  articleSections,
  companySections,
  paySections,
  placeSections,
  roleSections,
  skillSections,
  vacancySections,
} from './entry-sections.ts';
import type { Expectation, ExpectedSection } from './expectation.ts';
import { feedContents } from './feed-contents.ts';

/** What a content folder says about a built folder. */
export interface Expectations {
  /** By the path of the page. */
  pages: Map<string, Expectation>;
  /** Days a page may give as its last change, by path. */
  lastChanges: Map<string, string[]>;
  /** Facts to compare with every form of an entry, by the path of its page. */
  facts: Map<string, EntryFacts>;
  /** What each feed must hold, by the page it stands beside. */
  feeds: Map<string, string[]>;
}

/** Expectations, or why there are none. */
export type ExpectationsResult = { expectations: Expectations } | { reason: string };

/**
 * Reads what the pages of a built folder must show.
 * @param root absolute path of the content folder.
 * @param origin where the built site is served; another site's content says nothing about it.
 * @param hasPage true for a page of the built folder.
 */
export function readExpectations(root: string, now: Date, origin: string, hasPage: (path: string) => boolean): ExpectationsResult {
  if (!existsSync(root)) return { reason: `there is no content folder at ${root}` };
  const { graph, valid } = checkContent(root, now);
  if (!graph || !valid) return { reason: `the content folder ${root} has errors` };
  if (new URL(graph.site.url).origin !== origin) return { reason: `the content folder ${root} is that of ${graph.site.url}` };
  const expectations = toExpectations(graph, root);
  const present = [...expectations.pages.keys()].filter(hasPage).length;
  // The same address and other pages: the folder was built from something else.
  if (present * 2 < expectations.pages.size) return { reason: `the folder was not built from ${root}` };
  return { expectations };
}

function toExpectations(graph: SiteGraph, root: string): Expectations {
  const { site, byId, referred } = graph;
  const pages = new Map<string, Expectation>();
  const lastChanges = new Map<string, string[]>();
  const lastCommitted = readLastCommitted(root, graph.now);
  const add = (path: string, entry: Entry, sections: ExpectedSection[], stated?: string | undefined, vacancy?: Expectation['vacancy']) => {
    const { file, format, hasBody } = entry;
    const body = hasBody && format !== 'yaml' ? { body: { file: join(root, file), format } } : {};
    pages.set(path, { entry: file, sections, ...body, ...(vacancy && { vacancy }) });
    lastChanges.set(path, [lastCommitted.get(file) ?? stated ?? []].flat());
  };
  for (const vacancy of graph.vacancies) {
    const { id, entry, open } = vacancy;
    const obstacles = postingObstacles(vacancy, graph).map(({ reason }) => reason);
    add(paths.jobPath(id), entry, vacancySections(vacancy, graph), entry.data.imported?.lastSeen ?? entry.data.datePosted, {
      open,
      obstacles,
    });
  }
  for (const [id, role] of byId.roles) add(paths.rolePath(id), role, roleSections(role, graph), role.data.reviewed);
  for (const [id, company] of byId.companies) add(paths.aboutCompanyPath(id, site), company, companySections(company));
  for (const id of referred.skill) withEntry(byId.skills.get(id), (skill) => add(paths.skillPath(id), skill, skillSections(skill)));
  for (const id of referred.place) withEntry(byId.places.get(id), (place) => add(paths.placePath(id), place, placeSections(place)));
  for (const [id, article] of byId.articles)
    add(paths.articlePath(id), article, articleSections(article, graph), article.data.updated ?? article.data.published);
  for (const id of graph.payByRole.keys()) pages.set(paths.payPath(id), { entry: `pay/ (${id})`, sections: paySections(id, graph) });
  return { pages, lastChanges, facts: entryFacts(graph), feeds: feedContents(graph) };
}

function withEntry<E>(entry: E | undefined, use: (entry: E) => void): void {
  if (entry !== undefined) use(entry);
}
