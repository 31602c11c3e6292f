import { comparedPairs } from '../content/role-pairs.ts';
import type { FieldPath, Finding, Issue } from '../domain/issue.ts';
import { toLifecycle } from '../domain/lifecycle.ts';
import { comparePath, scorecardPath } from '../domain/paths.ts';
import { suggest } from '../domain/suggest.ts';
import { collections, type CollectionName } from '../schemas/index.ts';
import type { Site } from '../schemas/site.ts';
import { bodyReferences } from './body-references.ts';
import { nouns, siteFile } from './references.ts';
import { isSiteAddress } from './reserved-id.ts';
import type { Rule, RuleInput } from './rule.ts';

type Problem = Pick<Issue, 'message' | 'fix'>;

/** Every link of a body or of the settings to a page of an entry, or to a file in the media folder, leads somewhere. */
export const brokenLink: Rule = (input) => {
  const found: (Finding | Issue)[] = [];
  for (const { kind, value, at } of bodyReferences(input)) {
    const problem = kind === 'link' ? problemOf(value, input) : undefined;
    if (problem) found.push({ code: 'broken-link', severity: 'error', ...problem, ...at });
  }
  for (const { url, path } of ownLinks(input.graph.site)) {
    const problem = url.startsWith('/') ? problemOf(url, input) : undefined;
    if (problem) found.push({ code: 'broken-link', severity: 'error', ...problem, file: siteFile, path });
  }
  return found;
};

/** The links of the settings, with the position of each. */
function ownLinks({ navigation = [], footer }: Site): { url: string; path: FieldPath }[] {
  return [
    ...navigation.flatMap((item, index) => ('url' in item ? [{ url: item.url, path: ['navigation', index, 'url'] }] : [])),
    ...(footer?.links ?? []).map(({ url }, index) => ({ url, path: ['footer', 'links', index, 'url'] })),
  ];
}

function problemOf(link: string, input: RuleInput): Problem | undefined {
  const path = link.replace(/[?#].*$/s, '');
  const parts = path.split('/').filter((part) => part !== '');
  const [folder = '', ...inside] = parts;
  if (folder === 'media')
    return input.media.has(path) ? undefined : missing(path, `put the file at ${path.slice(1)} in the content folder, or correct the link`);
  if (!Object.hasOwn(collections, folder)) return undefined;
  if (folder === 'companies' && input.graph.site.employer !== undefined)
    return missing(path, 'link to "/": this site is that of its employer');

  const collection = folder as CollectionName;
  const id = inside
    .join('/')
    .replace(/\/page\/\d+$/, '')
    .replace(/\.(?:mdx?|ya?ml|html)$/, '');
  if (collection === 'roles' && inside.length > 1 && rolePages(input).has(path)) return undefined;
  const ofEntry = id !== '' && !isSiteAddress(collection, inside[0]!);
  const problem = ofEntry ? (collection === 'pay' ? payProblem(id, path, input) : entryProblem(collection, id, path, input)) : undefined;
  if (problem) return problem;
  const address = `/${parts.join('/').replace(/\.(?:mdx?|ya?ml|html)$/, '')}/`;
  return path === address
    ? undefined
    : { message: `"${path}" is not how the address of the page is written`, fix: `write "${address}${link.slice(path.length)}"` };
}

/** The pages below those of roles: scorecards, and two roles side by side. */
function rolePages({ graph }: RuleInput): Set<string> {
  return new Set([
    ...[...graph.byId.roles.keys()].map(scorecardPath),
    ...comparedPairs(graph).map(({ from, to }) => comparePath(from.id, to.id)),
  ]);
}

/** The pay page of a role exists when a benchmark names the role. */
function payProblem(role: string, path: string, { graph, unread }: RuleInput): Problem | undefined {
  if (graph.payByRole.has(role) || unread.has(`roles/${role}`) || [...unread].some((key) => key.startsWith('pay/'))) return undefined;
  return graph.byId.roles.has(role)
    ? missing(path, `add "${role}" to the roles of a file in pay/, or link to "/roles/${role}/"`)
    : missing(path, remedyFor('pay', role, graph.payByRole.keys()));
}

function entryProblem(collection: CollectionName, id: string, path: string, { graph, unread }: RuleInput): Problem | undefined {
  if (collection === 'jobs' && graph.byId.companies.has(id)) return missing(path, `did you mean "/companies/${id}/"?`);
  if (unread.has(`${collection}/${id}`)) return undefined;
  if (!graph.byId[collection].has(id)) return missing(path, remedyFor(collection, id, graph.byId[collection].keys()));
  const job = collection === 'jobs' ? graph.byId.jobs.get(id) : undefined;
  if (job && toLifecycle(job.data, graph.now).state === 'upcoming') {
    return { message: `the vacancy has no page before ${job.data.datePosted}`, fix: 'take the link out until then' };
  }
  // A skill or a place that nothing refers to has no page; an unread file may be what refers to it.
  const referred = collection === 'skills' ? graph.referred.skill : collection === 'places' ? graph.referred.place : undefined;
  if (referred && !referred.has(id) && unread.size === 0) {
    return {
      message: `nothing names the ${nouns[collection]} "${id}", so it has no page`,
      fix: 'delete the link, or name it in a role or a vacancy',
    };
  }
  return undefined;
}

function missing(path: string, fix: string): Problem {
  return { message: `there is no page "${path}"`, fix };
}

function remedyFor(collection: CollectionName, id: string, known: Iterable<string>): string {
  const closest = suggest(id, known);
  return closest === undefined
    ? `link to the page of a ${nouns[collection]} that exists, or delete the link`
    : `did you mean "/${collection}/${closest}/"?`;
}
