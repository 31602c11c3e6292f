import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { JSDOM } from 'jsdom';
import { noEntries, type Entries, type Entry } from '../../src/content/entry.ts';
import { toSiteGraph, type SiteGraph } from '../../src/content/graph.ts';
import { collectionNames, collections, type CollectionName } from '../../src/schemas/index.ts';
import { siteSchema } from '../../src/schemas/site.ts';

/** An HTML text as a document. Scripts in it do not run. */
export function parseHtml(html: string): Document {
  return new JSDOM(html).window.document;
}

interface RenderOptions {
  props?: object;
  /** HTML between the component's tags. */
  slot?: string;
  /** What author components look ids up in. */
  graph?: SiteGraph;
}

/** The HTML of a component as an element around it, to be asked what a reader meets. */
export async function render(component: unknown, { props = {}, slot, graph }: RenderOptions = {}): Promise<HTMLElement> {
  const container = await AstroContainer.create();
  const html = await container.renderToString(component as AstroComponentFactory, {
    props: { ...props },
    ...(slot !== undefined && { slots: { default: slot } }),
    ...(graph && { locals: { graph } }),
  });
  return parseHtml(html).body;
}

/** Entries of a small site by collection and id, as an author would write their fields. */
export type SmallContent = { [Name in CollectionName]?: Record<string, object> } & { site?: object };

/** The moment small graphs speak of. */
export const smallNow = new Date('2026-11-22T09:00:00Z');

const site = {
  name: 'Test board',
  tagline: 'Vacancies for tests.',
  url: 'https://jobs.example/',
  organisation: { name: 'Test organisation' },
  locale: 'en-GB',
  currency: 'EUR',
  report: { email: 'report@jobs.example' },
  families: { backend: { name: 'Backend', summary: 'Servers and data.' } },
  about: 'A board.',
};

/**
 * The graph of a few entries. Each goes through its schema, so that no component is shown what no author can write.
 * @throws ZodError when an entry is not valid.
 */
export function smallGraph(content: SmallContent): SiteGraph {
  const entries: Entries = noEntries();
  for (const collection of collectionNames) {
    for (const [id, fields] of Object.entries(content[collection] ?? {}))
      (entries[collection] as Entry[]).push(toEntry(collection, id, fields));
  }
  return toSiteGraph(entries, siteSchema.parse({ ...site, ...content.site }), smallNow);
}

function toEntry(collection: CollectionName, id: string, fields: object): Entry {
  const { schema, extensions } = collections[collection];
  const format = extensions[0] === '.yaml' ? 'yaml' : 'mdx';
  const data = schema.parse({ ...leastFields[collection], ...fields });
  return { collection, id, file: `${collection}/${id}.${format}`, format, data, hasBody: false, bodyReferences: [], bodyPhrases: [] };
}

/** The fields an entry of each collection cannot do without. */
const leastFields: Record<CollectionName, object> = {
  roles: {
    title: 'Backend Engineer',
    family: 'backend',
    level: 'mid',
    summary: 'Builds services.',
    responsibilities: ['Builds.', 'Tests.', 'Documents.'],
    prerequisites: ['Writes code.'],
    hardSkills: ['python', 'sql', 'kafka'].map((skill) => ({ skill, proficiency: 'working', why: 'It is used.' })),
    softSkills: ['python', 'sql', 'kafka'].map((skill) => ({ skill, behaviour: 'Uses it.' })),
    tools: [{ skill: 'kafka', use: 'Events.' }],
    hiringQuestions: ['Who?', 'When?', 'Why?'].map((question) => ({ question, answer: 'Because.' })),
    interviewQuestions: ['What?', 'How?', 'Where?'].map((question) => ({ question, lookFor: 'A reason.' })),
    reviewed: '2026-11-01',
    reviewedBy: 'Editors',
  },
  jobs: {
    title: 'Backend Engineer',
    role: 'backend-engineer',
    level: 'mid',
    places: ['barcelona'],
    workplace: 'onsite',
    employmentTypes: ['full-time'],
    datePosted: '2026-11-02',
    validThrough: '2026-12-31',
    status: 'open',
    pay: { min: 52000, max: 64000, currency: 'EUR', period: 'year' },
    summary: { text: 'Builds the payment service.', by: 'human' },
    applyUrl: 'https://acme.example/apply',
  },
  companies: { name: 'Acme' },
  places: { name: 'Barcelona', kind: 'city' },
  articles: { title: 'Write well', summary: 'How.', published: '2026-10-01', author: 'Editors', topics: ['hiring'] },
  skills: { name: 'Python', category: 'language', description: 'A language.' },
  pay: {
    title: 'Developers, Spain',
    roles: ['backend-engineer'],
    place: 'spain',
    currency: 'EUR',
    period: 'year',
    source: {
      name: 'Pay survey',
      url: 'https://pay.example/',
      kind: 'survey',
      referenceDate: '2025-12-31',
      retrieved: '2026-11-01',
      licence: 'CC0',
    },
    rows: [{ median: 48000 }],
  },
};

/** A site with one vacancy and everything it refers to; `jobs` and the rest add to it. */
export function boardGraph(content: SmallContent = {}): SiteGraph {
  const base: SmallContent = {
    roles: { 'backend-engineer': {} },
    jobs: { 'acme/backend-engineer': {} },
    companies: { acme: {} },
    places: { spain: { name: 'Spain', kind: 'country', country: 'ES' }, barcelona: { parent: 'spain' } },
    skills: {
      python: {},
      sql: { name: 'SQL', category: 'language' },
      kafka: { name: 'Kafka', category: 'message-broker' },
    },
  };
  const names = [...collectionNames, 'site'] as const;
  return smallGraph(Object.fromEntries(names.map((name) => [name, { ...base[name], ...content[name] }])));
}

/** The vacancy of `boardGraph` with other fields. */
export function vacancyWith(fields: object, content: SmallContent = {}) {
  const graph = boardGraph({ ...content, jobs: { ...content.jobs, 'acme/backend-engineer': fields } });
  return graph.vacancyById.get('acme/backend-engineer')!;
}

const blocks = [
  'address, article, aside, blockquote, caption, dd, div, dl, dt, figcaption, figure, footer, h1, h2, h3, h4, header',
  'li, main, nav, ol, p, pre, section, td, th, tr, ul',
].join(', ');

/** What an element says, a line for each block: without what is hidden or a script, spaces made single. */
export function linesOf(element: Element): string[] {
  const copy = element.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll('[aria-hidden="true"], [hidden], script')) hidden.remove();
  for (const block of copy.querySelectorAll(blocks)) {
    block.before('\u2029');
    block.after('\u2029');
  }
  const lines = (copy.textContent ?? '').split('\u2029').map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '');
}

/** What an element says, on one line. */
export function textOf(element: Element): string {
  return linesOf(element).join(' ');
}

/** True when a selector finds anything. A test asks for this, not for the element: jsdom's elements cannot be printed in a failure. */
export function has(element: Element, selector: string): boolean {
  return element.querySelector(selector) !== null;
}

/** The texts of all elements a selector finds. */
export function textsOf(element: Element, selector: string): string[] {
  return [...element.querySelectorAll(selector)].map(textOf);
}

/** Every link as its name and its address. */
export function linksOf(element: Element): { name: string; to: string }[] {
  return [...element.querySelectorAll('a')].map((link) => ({
    name: link.getAttribute('aria-label') ?? textOf(link),
    to: link.getAttribute('href') ?? '',
  }));
}

/** The terms of all description lists, in order, each with its descriptions. */
export function factsOf(element: Element): [term: string, ...descriptions: string[]][] {
  return [...element.querySelectorAll('dt')].map((term) => {
    const descriptions: string[] = [];
    for (let next = term.nextElementSibling; next?.localName === 'dd'; next = next.nextElementSibling) descriptions.push(textOf(next));
    return [textOf(term), ...descriptions];
  });
}

/** A table as rows of cells, the heading row first. */
export function rowsOf(element: Element): string[][] {
  return [...element.querySelectorAll('tr')].map((row) => textsOf(row, 'th, td'));
}
