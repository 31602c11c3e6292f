import type { Entry } from '../../src/content/entry.ts';
import { compareText, fullPlaceName, type SiteGraph } from '../../src/content/graph.ts';
import { articlesInOrder } from '../../src/content/article-order.ts';
import { placesInOrder } from '../../src/content/place-order.ts';
import { rolesInOrder } from '../../src/content/role-order.ts';
import { skillCategoriesOf } from '../../src/content/skill-lists.ts';
import { articlePath, companyPath, placePath, rolePath, skillPath } from '../../src/domain/paths.ts';
import { count } from '../../src/domain/words.ts';
import { toArticleTwin } from '../../src/outputs/twins/article-twin.ts';
import { toBodyMarkdown } from '../../src/outputs/twins/body-markdown.ts';
import { toCompanyTwin } from '../../src/outputs/twins/company-twin.ts';
import { toRoleTwin } from '../../src/outputs/twins/role-twin.ts';
import { toSkillTwin } from '../../src/outputs/twins/skill-twin.ts';
import { employmentTypes, levels, placeKinds, skillCategories, workplaces } from '../../src/schemas/vocabulary.ts';
import type { EntryData, Link, ListKind, Names, PeerFile } from './peer-data.ts';
import { plainPages } from './plain-pages.ts';
import { toPostingData } from './posting-data.ts';

/** Gives the body of an entry as its author wrote it; empty when it has none. */
export type BodyOf = (entry: Entry) => string;

/** Every content file of a peer, made from the graph of the corpus. */
export function* peerFiles(graph: SiteGraph, bodyOf: BodyOf): Generator<PeerFile> {
  const textOf = (entry: Entry, page: string) => toBodyMarkdown(bodyOf(entry), entry.format, new URL(page, graph.site.url).href, graph);
  for (const [index, vacancy] of graph.vacancies.entries()) {
    const body = textOf(vacancy.entry, `/jobs/${vacancy.id}/`);
    yield { kind: 'posting', id: vacancy.id, data: toPostingData(vacancy, index + 1, graph), body };
  }
  const companies = [...graph.byId.companies.values()].sort((a, b) => compareText(a.data.name, b.data.name) || compareText(a.id, b.id));
  for (const [index, company] of companies.entries()) {
    const body = withoutVacancies(toCompanyTwin(company, textOf(company, companyPath(company.id)), graph).blocks);
    yield { kind: 'companies', id: company.id, data: entry(company.data.name, index, { lead: company.data.tagline }), body };
  }
  for (const [index, role] of rolesInOrder(graph).entries()) {
    const body = withoutVacancies(toRoleTwin(role, textOf(role, rolePath(role.id)), graph).blocks);
    yield { kind: 'roles', id: role.id, data: entry(role.data.title, index), body };
  }
  for (const [index, { place }] of placesInOrder(graph).entries()) {
    const inside = (graph.placesInside.get(place.id) ?? []).filter(({ id }) => graph.referred.place.has(id));
    const links = [
      { title: `Inside ${place.data.name}`, items: inside.map(({ id, data }) => ({ name: data.name, path: placePath(id) })) },
      {
        title: `Companies in ${place.data.name}`,
        items: (graph.companiesByPlace.get(place.id) ?? []).map(({ id, data }) => ({
          name: data.name,
          path: companyPath(id),
          note: data.tagline,
        })),
      },
    ];
    const data = entry(place.data.name, index, { eyebrow: placeKinds[place.data.kind].label, links });
    yield { kind: 'places', id: place.id, data, body: textOf(place, placePath(place.id)) };
  }
  yield* skillFiles(graph);
  yield* facetFiles('levels', graph.referred.level, levels);
  yield* facetFiles('workplaces', graph.referred.workplace, workplaces);
  yield* facetFiles('employment-types', graph.referred.employmentType, employmentTypes);
  for (const [index, article] of articlesInOrder(graph.byId.articles).entries()) {
    const body = toArticleTwin(article, textOf(article, articlePath(article.id)), graph).blocks.join('\n\n');
    yield { kind: 'articles', id: article.id, data: entry(article.data.title, index, { lead: article.data.summary }), body };
  }
  yield* plainPages(graph);
}

/** Names of what postings refer to. */
export function peerNames(graph: SiteGraph): Names {
  const { companies, roles, places, skills } = graph.byId;
  const labels = (values: object) =>
    Object.fromEntries(Object.entries(values as Record<string, { label: string }>).map(([id, { label }]) => [id, label]));
  return {
    companies: Object.fromEntries([...companies.values()].map(({ id, data }) => [id, { name: data.name, tagline: data.tagline }])),
    roles: Object.fromEntries([...roles.values()].map(({ id, data }) => [id, data.title])),
    skills: Object.fromEntries([...skills.values()].map(({ id, data }) => [id, data.name])),
    places: Object.fromEntries([...places.values()].map((place) => [place.id, fullPlaceName(place, places)])),
    levels: labels(levels),
    workplaces: labels(workplaces),
    types: labels(employmentTypes),
  };
}

function* skillFiles(graph: SiteGraph): Generator<PeerFile> {
  let index = 0;
  let place = 0;
  for (const [category, skills] of skillCategoriesOf(graph)) {
    const { label, singular } = skillCategories[category];
    const items = skills.map(({ id, data }): Link => {
      return { name: data.name, path: skillPath(id), note: count(graph.openBy.skill.get(id)?.length ?? 0, 'vacancy', 'vacancies') };
    });
    yield { kind: 'skill-categories', id: category, data: entry(label, place++, { links: [{ title: label, items }] }), body: '' };
    for (const skill of skills) {
      const body = withoutVacancies(toSkillTwin(skill, graph).blocks);
      yield { kind: 'skills', id: skill.id, data: entry(skill.data.name, index++, { eyebrow: singular }), body };
    }
  }
}

function* facetFiles(kind: ListKind, ids: ReadonlySet<string>, labels: Readonly<Record<string, { label: string }>>): Generator<PeerFile> {
  for (const [index, id] of [...ids].entries()) yield { kind, id, data: entry(labels[id]!.label, index), body: '' };
}

function entry(title: string, index: number, more: Partial<EntryData> = {}): EntryData {
  return { title, weight: index + 1, links: [], ...more };
}

/** The blocks of a twin but the section that lists open vacancies: the peers' templates make that. */
export function withoutVacancies(blocks: readonly string[]): string {
  let left = false;
  const kept = blocks.filter((block) => {
    if (block.startsWith('## ')) left = block === '## Open vacancies';
    return !left;
  });
  return kept.join('\n\n');
}
