import { list, named, toDescriptionHtml } from '../../content/description-blocks.ts';
import type { SiteGraph, Vacancy } from '../../content/graph.ts';
import { linkedFacts } from '../../content/linked-facts.ts';
import { timeOf } from '../../domain/lifecycle.ts';
import { jobPath } from '../../domain/paths.ts';
import { formatDay } from '../../domain/words.ts';
import { absolute } from '../published/references.ts';
import type { FeedItem } from './feed.ts';

/**
 * An open vacancy as an item of a feed.
 * @param html its main facts, then everything it says.
 * @param committed the day its file was last committed, when that is known.
 */
export function toVacancyItem(vacancy: Vacancy, graph: SiteGraph, html: string, committed: string | undefined): FeedItem {
  const { data } = vacancy.entry;
  const address = absolute(jobPath(vacancy.id), graph);
  return {
    id: address,
    link: address,
    title: `${data.title}, ${vacancy.company.data.name}`,
    html,
    date: new Date(data.datePosted),
    ...(committed !== undefined && isUpdate(committed, data.datePosted, graph.today) && { updated: new Date(committed) }),
    kind: 'Vacancy',
  };
}

/**
 * A vacancy that was committed before it was published has not changed since. And the day of a committer may not have begun in UTC, or
 * the site is built for an earlier moment: a reader puts off what is dated to come.
 */
function isUpdate(committed: string, posted: string, today: string): boolean {
  return committed > posted && committed <= today;
}

/** What one would look for first, as HTML. */
export function mainFacts(vacancy: Vacancy, graph: SiteGraph): string {
  const { validThrough } = vacancy.entry.data;
  const { locale } = graph.site;
  const time = validThrough && timeOf(validThrough);
  const facts = [
    named('Company', vacancy.company.data.name),
    ...linkedFacts(vacancy, graph).map(({ label, links }) => named(label, links.map(({ name }) => name).join('; '))),
    ...(validThrough ? [named('Apply by', `${formatDay(validThrough, locale)}${time ? `, ${time}` : ''}`)] : []),
  ];
  return toDescriptionHtml(list('ul', facts));
}
