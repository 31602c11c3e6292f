import type { Issue } from '../domain/issue.ts';
import { collectionNames, type CollectionName } from '../schemas/index.ts';
import type { Rule } from './rule.ts';

/** First parts of an address below a collection that belong to lists: `/roles/page/2/`, `/jobs/closed/`, `/skills/category/ide/`. */
const everywhere = 'page';
const further: Partial<Record<CollectionName, string>> = { jobs: 'closed', skills: 'category' };

/** True when what follows the collection in an address leads to a list and not to an entry. */
export function isListAddress(collection: CollectionName, first: string): boolean {
  return first === everywhere || first === further[collection];
}

/** No entry's address is that of a list. */
export const reservedId: Rule = ({ entries }) => {
  const found: Issue[] = [];
  for (const collection of collectionNames) {
    for (const { id, file } of entries[collection]) {
      const first = id.split('/', 1)[0]!;
      if (!isListAddress(collection, first)) continue;
      found.push({
        code: 'reserved-id',
        severity: 'error',
        file,
        line: 1,
        column: 1,
        message: `/${collection}/${first}/ is the address of a list of the site`,
        fix: `rename the ${collection === 'jobs' ? 'folder' : 'file'}, for example to ${first}-1`,
      });
    }
  }
  return found;
};
