import type { Issue } from '../domain/issue.ts';
import { collectionNames, type CollectionName } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

/**
 * First parts of an address below a collection that belong to the site itself: `/roles/page/2/`, `/jobs/closed/`,
 * `/skills/category/ide/`, `/roles/posting.json`.
 */
const everywhere = 'page';
const further: Partial<Record<CollectionName, string>> = { jobs: 'closed', skills: 'category', roles: 'posting' };

/** True when what follows the collection in an address leads to the site itself and not to an entry. */
export function isSiteAddress(collection: CollectionName, first: string): boolean {
  return first === everywhere || first === further[collection];
}

/** No entry has an address that the site needs. */
export const reservedId: Rule = ({ entries }) => {
  const found: Issue[] = [];
  for (const collection of collectionNames) {
    for (const { id, file } of entries[collection]) {
      const first = id.split('/', 1)[0]!;
      if (!isSiteAddress(collection, first)) continue;
      found.push({
        code: 'reserved-id',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: `/${collection}/${first}/ is an address of the site itself`,
        fix: `rename the ${collection === 'jobs' ? 'folder' : 'file'}, for example to ${first}-1`,
      });
    }
  }
  return found;
};
