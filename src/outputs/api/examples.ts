import type { SiteGraph } from '../../content/graph.ts';
import * as paths from '../../domain/paths.ts';
import { publishedCompanies, publishedPlaces, publishedSkills } from '../published/entries.ts';
import { absolute } from '../published/references.ts';
import { listPageText } from './list-page-text.ts';
import { apiLists, type ApiList } from './lists.ts';
import { toShortJson } from './short-json.ts';

/** The first page of a list as its file has it, shortened. */
export function firstPageExample(list: ApiList, graph: SiteGraph): string {
  return toShortJson(JSON.parse([...listPageText(list, 1, graph)].join('')));
}

/** A program in JavaScript that reads the whole list of vacancies of this site. */
export function followNextExample(graph: Pick<SiteGraph, 'site'>): string {
  return [
    `let address = '${absolute(paths.apiListPath('jobs'), graph)}';`,
    'while (address) {',
    '  const page = await (await fetch(address)).json();',
    '  for (const job of page.items) console.log(job.title, job.url);',
    '  address = page.next;',
    '}',
  ].join('\n');
}

/** A page of each kind that is also a file, as far as there is one; what has open vacancies rather than what has none. */
export function twinExamples(graph: SiteGraph): { kind: string; name: string; page: string }[] {
  const { vacancies, openVacancies, byId, openBy } = graph;
  const vacancy = openVacancies[0] ?? vacancies[0];
  const role = pick(byId.roles.values(), openBy.role);
  const company = vacancy?.company ?? publishedCompanies(graph)[0];
  const skill = pick(publishedSkills(graph), openBy.skill);
  const place = pick(publishedPlaces(graph), openBy.place);
  const [article] = byId.articles.values();
  return [
    ...(vacancy ? [{ kind: 'Vacancy', name: vacancy.entry.data.title, page: paths.jobPath(vacancy.id) }] : []),
    ...(role ? [{ kind: 'Role guide', name: role.data.title, page: paths.rolePath(role.id) }] : []),
    ...(company ? [{ kind: 'Company', name: company.data.name, page: paths.aboutCompanyPath(company.id, graph.site) }] : []),
    ...(skill ? [{ kind: 'Skill', name: skill.data.name, page: paths.skillPath(skill.id) }] : []),
    ...(place ? [{ kind: 'Place', name: place.data.name, page: paths.placePath(place.id) }] : []),
    ...(article ? [{ kind: 'Article', name: article.data.title, page: paths.articlePath(article.id) }] : []),
  ];
}

/** The entry with the most open vacancies, the first of several. */
function pick<E extends { id: string }>(entries: Iterable<E>, open: ReadonlyMap<string, readonly unknown[]>): E | undefined {
  let most: E | undefined;
  const openOf = (entry: E) => open.get(entry.id)?.length ?? 0;
  for (const entry of entries) if (!most || openOf(entry) > openOf(most)) most = entry;
  return most;
}

/** The licences of the pay figures, each with how many benchmarks have it and the sources they are from. */
export function payLicences({ byId }: Pick<SiteGraph, 'byId'>): { licence: string; benchmarks: number; sources: string[] }[] {
  const licences = Map.groupBy(byId.pay.values(), ({ data }) => data.source.licence);
  return [...licences]
    .map(([licence, benchmarks]) => ({
      licence,
      benchmarks: benchmarks.length,
      sources: [...new Set(benchmarks.map(({ data }) => data.source.name))].sort(),
    }))
    .sort((one, other) => other.benchmarks - one.benchmarks || (one.licence < other.licence ? -1 : 1));
}

/** The list of open vacancies, which examples are taken from. */
export const exampleList: ApiList = apiLists.find(({ name }) => name === 'jobs')!;
