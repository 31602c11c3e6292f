import type { Nodes, Root } from 'mdast';
import { markdownToMdast } from 'satteri';
import { linkedFacts } from '../../src/content/linked-facts.ts';
import { toListedVacancy } from '../../src/content/listed-vacancy.ts';
import type { SiteGraph, Vacancy } from '../../src/content/graph.ts';
import { jobsPageSize, pageOf, pageSize } from '../../src/domain/pagination.ts';
import { jobPath, placePath } from '../../src/domain/paths.ts';
import { formatDay } from '../../src/domain/words.ts';
import { listKinds, type ListKind } from './peer-data.ts';
import type { BodyOf } from './peer-files.ts';
import { toPostingData } from './posting-data.ts';

/** What a visitor must be able to read on a page, whoever made it: short texts, in no order. */
export function factsOf(path: string, graph: SiteGraph, bodyOf: BodyOf): string[] {
  const { first, second, number } = partsOf(path);
  const job = graph.vacancyById.get(path.slice('/jobs/'.length, -1));
  if (first === 'jobs' && job && path === jobPath(job.id)) return vacancyFacts(job, graph, bodyOf);
  const listed = (list: readonly Vacancy[], size: number) => pageOf(list, number, size).items.flatMap((one) => cardFacts(one, graph));
  if (path.startsWith('/jobs/closed/')) return listed(graph.closedVacancies, pageSize);
  if (first === 'jobs') return listed(graph.openVacancies, jobsPageSize);
  const kind = listKinds.find((one) => one === first);
  const list = kind && second !== undefined && second !== 'category' ? graph.openBy[facets[kind]].get(second) : undefined;
  return [...(number === 1 ? namesOn(first, second, graph) : []), ...(isList(path) && list ? listed(list, pageSize) : [])];
}

const facets: Readonly<Record<ListKind, keyof SiteGraph['openBy']>> = {
  companies: 'company',
  roles: 'role',
  skills: 'skill',
  places: 'place',
  levels: 'level',
  workplaces: 'workplace',
  'employment-types': 'employmentType',
};

function partsOf(path: string): { first: string; second: string | undefined; number: number } {
  const page = /page\/(\d+)\/$/.exec(path)?.[1];
  const [first = '', second] = path
    .replace(/page\/\d+\/$/, '')
    .split('/')
    .filter(Boolean);
  return { first, second, number: Number(page ?? 1) };
}

/** `/roles/x/` and its pages, not `/roles/x/scorecard/`. */
function isList(path: string): boolean {
  return /^\/[a-z-]+\/[a-z0-9-]+\/(page\/\d+\/)?$/.test(path);
}

/** The name of what a page is about, and the names it lists. */
function namesOn(first: string, second: string | undefined, { byId, placesInside, referred }: SiteGraph): string[] {
  const named = {
    roles: byId.roles.get(second ?? '')?.data.title,
    pay: byId.roles.get(second ?? '')?.data.title,
    companies: byId.companies.get(second ?? '')?.data.name,
    skills: byId.skills.get(second ?? '')?.data.name,
    places: byId.places.get(second ?? '')?.data.name,
    articles: byId.articles.get(second ?? '')?.data.title,
  }[first];
  const inside = first === 'places' ? (placesInside.get(second ?? '') ?? []).filter(({ id }) => referred.place.has(id)) : [];
  const all = second !== undefined ? [] : first === 'roles' ? [...byId.roles.values()].map(({ data }) => data.title) : [];
  return [...(named === undefined ? [] : [named]), ...inside.map(({ data }) => data.name), ...all];
}

function cardFacts(vacancy: Vacancy, graph: SiteGraph): string[] {
  const { title, company, facts, pay, posted } = toListedVacancy(vacancy, graph.site.locale);
  return [title, company!, facts, pay, formatDay(posted, graph.site.locale)];
}

function vacancyFacts(vacancy: Vacancy, graph: SiteGraph, bodyOf: BodyOf): string[] {
  const data = toPostingData(vacancy, 0, graph);
  const { locale } = graph.site;
  const nameOf = (id: string) => graph.byId.skills.get(id)!.data.name;
  const scene = data.scene === undefined ? undefined : graph.byId.places.get(data.scene);
  return [
    data.title,
    vacancy.company.data.name,
    ...data.pay,
    ...linkedFacts(vacancy, graph).flatMap(({ links }) =>
      links.filter(({ path }) => !path.startsWith(placePath(''))).map(({ name }) => name),
    ),
    ...vacancy.places.map((place) => place.data.name),
    ...data.facts.flatMap(({ values }) => values),
    formatDay(data.posted, locale),
    ...(data.closes ? [formatDay(data.closes, locale)] : []),
    ...(data.closed ? [`${data.closed.reason} on ${formatDay(data.closed.on, locale)}`] : []),
    ...(data.intro ? [data.intro] : []),
    ...[...data.must, ...data.nice].map(nameOf),
    ...data.stack.flatMap(({ group, skills }) => [group, ...skills.flatMap(({ id, remark }) => [nameOf(id), ...(remark ? [remark] : [])])]),
    ...data.stages.flatMap(({ name, length, with: whom, assesses }) => [`${name} ${length}`, whom ?? '', assesses ?? '']),
    ...data.hybrid.flatMap(({ label, value }) => [label, value]),
    ...data.benefits.flatMap(({ name, text }) => [name, text]),
    ...[data.hybridNote, data.inclusion, data.accommodation, vacancy.company.data.tagline].map((words) => words ?? ''),
    ...textBlocks(bodyOf(vacancy.entry)),
    ...(scene ? textBlocks(bodyOf(scene)) : []),
  ].filter((fact) => fact !== '');
}

/** The paragraphs, headings and list items of a text; blocks with a component in them, which each side shows in its own way, are left out. */
export function textBlocks(markdown: string): string[] {
  const plain = markdown
    .split(/\n{2,}/)
    .filter((block) => !block.includes('<'))
    .join('\n\n');
  return blocksIn(markdownToMdast(plain, { features: { gfm: true, frontmatter: false } }) as unknown as Root);
}

function blocksIn(node: Nodes): string[] {
  if (node.type === 'paragraph' || node.type === 'heading') return [wordsIn(node)];
  return 'children' in node ? node.children.flatMap(blocksIn) : [];
}

function wordsIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** Signs that one processor of Markdown makes of others, and spaces that look alike. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/[\u2018\u2019]/g, "'"],
  [/[\u201c\u201d]/g, '"'],
  [/\u2026/g, '...'],
  [/[\u2013\u2014]|-{2,3}/g, '-'],
  [/[\s\u00a0\u2009\u202f]+/g, ' '],
];

/** A text in which typography makes no difference. */
export function plainWords(text: string): string {
  return signs.reduce((words, [sign, plain]) => words.replace(sign, plain), text).trim();
}

/** The facts that a page does not say. @param pageWords what it says, as `pageText` reads it. */
export function missingFacts(facts: readonly string[], pageWords: string): string[] {
  const words = plainWords(pageWords);
  return [...new Set(facts)].filter((fact) => !words.includes(plainWords(fact)));
}
