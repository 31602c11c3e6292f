import type { Entries } from '../content/entry.ts';
import type { SiteGraph } from '../content/graph.ts';
import type { Finding, Issue } from '../domain/issue.ts';
import type { SiteHistory } from '../history/history.ts';

/** What a rule looks at. Rules are pure: the moment is `graph.now`. */
export interface RuleInput {
  graph: SiteGraph;
  entries: Entries;
  /** Pictures that exist, for example `/media/acme.svg`. */
  media: ReadonlySet<string>;
  /** `collection/id` of files that exist but are not valid: a reference to one of them is not unknown. */
  unread: ReadonlySet<string>;
  /** What commits changed; absent where nobody read it, as in the browser. */
  history?: SiteHistory | undefined;
}

/** What rules report: findings in frontmatter, whose position is looked up later, and issues in bodies, which know theirs. */
export interface RuleReport {
  findings: Finding[];
  issues: Issue[];
}

/** One check over the whole site. */
export type Rule = (input: RuleInput) => (Finding | Issue)[];
