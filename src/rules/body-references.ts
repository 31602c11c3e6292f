import { checkBody, type BodyReference } from '../content/body-check.ts';
import type { FieldPath } from '../domain/issue.ts';
import { collectionNames } from '../schemas/index.ts';
import { siteFile } from './references.ts';
import type { RuleInput } from './rule.ts';

/** A reference in a body, and where to report it. */
export interface LocatedBodyReference extends Pick<BodyReference, 'kind' | 'value'> {
  at: { file: string; line: number; column: number } | { file: string; path: FieldPath };
}

/** Every reference in a body, the text of the about page among them. */
export function* bodyReferences({ entries, graph }: RuleInput): Generator<LocatedBodyReference> {
  for (const collection of collectionNames) {
    for (const { file, bodyReferences } of entries[collection]) {
      for (const { kind, value, line, column } of bodyReferences) yield { kind, value, at: { file, line, column } };
    }
  }
  for (const { kind, value } of checkBody(graph.site.about, 'md', 1).references)
    yield { kind, value, at: { file: siteFile, path: ['about'] } };
}
