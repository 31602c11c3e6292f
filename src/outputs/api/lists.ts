import type { z } from 'zod';
import { compareText, type SiteGraph } from '../../content/graph.ts';
import { articlesInOrder } from '../../content/article-order.ts';
import { rolesInOrder } from '../../content/role-order.ts';
import { pageOf, type Page } from '../../domain/pagination.ts';
import { apiArticle } from '../../schemas/api/article.ts';
import { apiCompany } from '../../schemas/api/company.ts';
import { apiJob } from '../../schemas/api/job.ts';
import { apiPay } from '../../schemas/api/pay.ts';
import { apiPlace } from '../../schemas/api/place.ts';
import { apiRole } from '../../schemas/api/role.ts';
import { apiSkill } from '../../schemas/api/skill.ts';
import { toApiArticle } from '../published/article.ts';
import { toApiCompany } from '../published/company.ts';
import { publishedCompanies, publishedPlaces, publishedSkills } from '../published/entries.ts';
import { toApiJob } from '../published/job.ts';
import { toApiPay } from '../published/pay.ts';
import { toApiPlace } from '../published/place.ts';
import { toApiRole } from '../published/role.ts';
import { toApiSkill } from '../published/skill.ts';

/** Most things a page of a list has. */
export const apiPageSize = 500;

/** A list of the API. */
export interface ApiList {
  /** Part of its address, and the name of the schema of its pages. */
  name: string;
  title: string;
  /** What is in it, and in which order. */
  description: string;
  /** What one thing in it is: the name of its schema, and what the schema accepts. */
  item: { name: string; title: string; schema: z.ZodType };
  /** Page `number` (from 1); its things are made one by one, as they are asked for. */
  page(number: number, graph: SiteGraph): Omit<Page<never>, 'items'> & { items: Iterable<object> };
}

/** A list of what `entriesOf` gives, in that order. */
function listOf<Entry, Item extends object>(
  said: Omit<ApiList, 'page' | 'item'> & { item: { name: string; title: string; schema: z.ZodType<Item> } },
  entriesOf: (graph: SiteGraph) => readonly Entry[],
  toItem: (entry: Entry, graph: SiteGraph) => Item,
): ApiList {
  return {
    ...said,
    page(number, graph) {
      const { items, ...page } = pageOf(entriesOf(graph), number, apiPageSize);
      return { ...page, items: convert(items, (entry) => toItem(entry, graph)) };
    },
  };
}

function* convert<Entry, Item>(entries: readonly Entry[], toItem: (entry: Entry) => Item): Generator<Item, void> {
  for (const entry of entries) yield toItem(entry);
}

/** Every list of the API. */
export const apiLists: readonly ApiList[] = [
  listOf(
    {
      name: 'jobs',
      title: 'Open vacancies',
      description: 'Vacancies one can apply to, newest first.',
      item: { name: 'job', title: 'Vacancy', schema: apiJob },
    },
    ({ openVacancies }) => openVacancies,
    toApiJob,
  ),
  listOf(
    {
      name: 'roles',
      title: 'Role guides',
      description: 'Role guides, by family, then up the ladder.',
      item: { name: 'role', title: 'Role guide', schema: apiRole },
    },
    rolesInOrder,
    toApiRole,
  ),
  listOf(
    {
      name: 'companies',
      title: 'Companies',
      description: 'Employers, by id.',
      item: { name: 'company', title: 'Company', schema: apiCompany },
    },
    publishedCompanies,
    toApiCompany,
  ),
  listOf(
    {
      name: 'skills',
      title: 'Skills',
      description: 'Skills, tools and practices that a vacancy or a role guide names, by id.',
      item: { name: 'skill', title: 'Skill', schema: apiSkill },
    },
    publishedSkills,
    toApiSkill,
  ),
  listOf(
    {
      name: 'places',
      title: 'Places',
      description: 'Places of work and the places around them, by id.',
      item: { name: 'place', title: 'Place', schema: apiPlace },
    },
    publishedPlaces,
    toApiPlace,
  ),
  listOf(
    {
      name: 'pay',
      title: 'Pay benchmarks',
      description: 'Pay benchmarks of cited sources, by id.',
      item: { name: 'pay-benchmark', title: 'Pay benchmark', schema: apiPay },
    },
    ({ byId }) => [...byId.pay.values()].sort((one, other) => compareText(one.id, other.id)),
    toApiPay,
  ),
  listOf(
    {
      name: 'articles',
      title: 'Articles',
      description: 'Articles, newest first.',
      item: { name: 'article', title: 'Article', schema: apiArticle },
    },
    ({ byId }) => articlesInOrder(byId.articles),
    toApiArticle,
  ),
];
