import type { SiteGraph } from '../content/graph.ts';
import type { Issue } from '../domain/issue.ts';
import { toSlug } from '../domain/slug.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/index.ts';
import { KnownNames } from './known-names.ts';
import { nouns, siteFile } from './references.ts';
import type { RuleInput } from './rule.ts';

/** What is wrong with a reference, wherever it stands. */
export type ReferenceProblem = Pick<Issue, 'code' | 'severity' | 'message' | 'fix'>;

/** Answers whether a name leads somewhere, and if not, what is wrong. */
export class ReferenceCheck {
  /** No more of it than is asked: dev keeps a check, and with it would keep a graph that has another after it. */
  private readonly graph: Pick<SiteGraph, 'byId' | 'payByRole' | 'site' | 'skills'>;
  private readonly unread: RuleInput['unread'];
  private readonly known: Record<CollectionName, KnownNames>;
  private readonly families: KnownNames;
  private readonly someSkillUnread: boolean;

  constructor({ graph: { byId, payByRole, site, skills }, unread }: RuleInput) {
    const listed = collectionNames.map((name) => [name, new KnownNames(() => (name === 'skills' ? skills.names() : byId[name].keys()))]);
    this.graph = { byId, payByRole, site, skills };
    this.unread = unread;
    this.known = Object.fromEntries(listed) as Record<CollectionName, KnownNames>;
    this.families = new KnownNames(() => Object.keys(site.families));
    this.someSkillUnread = [...unread].some((key) => key.startsWith('skills/'));
  }

  entry(to: CollectionName, id: string): ReferenceProblem | undefined {
    const { graph, unread } = this;
    if (graph.byId[to].has(id) || unread.has(`${to}/${id}`)) return undefined;
    const create = `create ${to}/${id}${collections[to].extensions[0]}`;
    return unknown(`there is no ${nouns[to]} "${id}"`, this.known[to].remedyFor(id, create));
  }

  skill(name: string): ReferenceProblem | undefined {
    const { graph, unread } = this;
    if (graph.skills.find(name)) return undefined;
    const id = toSlug(name);
    if (unread.has(`skills/${id}`)) return undefined;
    const create = `create skills/${id || 'name'}.yaml`;
    const fix = this.known.skills.remedyFor(name, create);
    // It may be a name of a skill whose file cannot be read, unless it is nearly a name of another.
    if (this.someSkillUnread && fix.endsWith(create)) return undefined;
    return unknown(`no skill has the id, name or alias "${name}"`, fix);
  }

  family(id: string): ReferenceProblem | undefined {
    if (Object.hasOwn(this.graph.site.families, id)) return undefined;
    return unknown(`${siteFile} has no family "${id}"`, this.families.remedyFor(id, `add "${id}" to families in ${siteFile}`));
  }

  /** A role that exists may still have no figures to put into a table. */
  payOf(role: string): ReferenceProblem | undefined {
    const { graph, unread } = this;
    if (graph.payByRole.has(role) || unread.has(`roles/${role}`) || [...unread].some((key) => key.startsWith('pay/'))) return undefined;
    return unknown(
      `no pay benchmark names the role "${role}", so the table would be empty`,
      `add "${role}" to the roles of a file in pay/, or delete the table`,
    );
  }
}

function unknown(message: string, fix: string): ReferenceProblem {
  return { code: 'unknown-reference', severity: 'error', message, fix };
}
