import { toFileSlug } from './file-slug.ts';

/** What a posting's file name is made from. */
export interface SlugSource {
  /** The board's own id. */
  id: string;
  title: string;
  /** Name of the main place. */
  place: string;
  team?: string | undefined;
  employmentType?: string | undefined;
}

/** What is added to a title that is not alone, in this order; a part that is the same for all says nothing and is left out. */
const distinctions: ((posting: SlugSource) => string)[] = [
  ({ place }) => place,
  ({ team }) => team ?? '',
  ({ employmentType }) => employmentType ?? '',
  ({ id }) => id.slice(0, 8),
  ({ id }) => id,
];

/**
 * Readable, distinct file names for new postings: the title, and where titles meet the place, then the team, the employment type
 * and the beginning of the board's id. The result does not depend on the order of the postings.
 *
 * @param postings new postings only: one that has a file keeps its name for ever.
 * @param taken file names that are in use.
 * @returns file name by the board's id.
 */
export function assignSlugs(postings: readonly SlugSource[], taken: ReadonlySet<string>): Map<string, string> {
  const assigned = new Map<string, string>();
  const used = new Set(taken);
  const groups = groupBy(postings, ({ title }) => toFileSlug(title) || 'posting');
  // Titles that are alone come first, so that "Engineer" in Paris cannot take the name of a posting called "Engineer Paris".
  const bySize = [...groups].sort(([slug, group], [otherSlug, other]) => group.length - other.length || (slug < otherSlug ? -1 : 1));
  for (const [slug, group] of bySize) settle(group, slug, 0, used, assigned);
  return assigned;
}

function settle(group: readonly SlugSource[], slug: string, depth: number, used: Set<string>, assigned: Map<string, string>): void {
  const [only] = group;
  if (group.length === 1 && only && !used.has(slug)) {
    used.add(slug);
    assigned.set(only.id, slug);
    return;
  }
  const distinction = distinctions[depth];
  if (!distinction) throw new Error(`two postings have the id "${only?.id ?? ''}"`);
  const parts = groupBy(group, (posting) => toFileSlug(distinction(posting)));
  const telling = group.length === 1 || parts.size > 1;
  for (const [part, members] of [...parts].sort(([one], [other]) => (one < other ? -1 : 1))) {
    settle(members, telling && part !== '' ? `${slug}-${part}` : slug, depth + 1, used, assigned);
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  return Map.groupBy(items, keyOf);
}
