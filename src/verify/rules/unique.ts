import { problem, quote } from '../finding.ts';
import type { PageDigest, PlacedProblem, SiteRule } from './rule.ts';

const parts = [
  { name: 'title', of: ({ titles }: PageDigest) => titles },
  { name: 'description', of: ({ descriptions }: PageDigest) => descriptions },
  { name: 'canonical address', of: ({ canonicals }: PageDigest) => canonicals },
] as const;

/** Each page has one title, one description and one canonical address that no other page has. */
export const unique: SiteRule = {
  id: 'unique',
  demands: 'one title, description and canonical a page, like no other',
  check({ pages }) {
    const problems: PlacedProblem[] = [];
    for (const { name, of } of parts) {
      const first = new Map<string, string>();
      for (const page of pages.values()) {
        const values = of(page);
        const [value = ''] = values;
        // A page that is not to be indexed stands for no address.
        const needless = name === 'canonical address' && page.noindex;
        if (values.length > 1) problems.push({ page: page.path, ...problem(`the page has ${values.length} of ${name}`, 'keep one') });
        if (value === '') {
          if (!needless) problems.push({ page: page.path, ...problem(`the page has no ${name}`, 'write one') });
        } else if (first.has(value)) {
          problems.push({
            page: page.path,
            ...problem(`the ${name} ${quote(value)} is also that of ${first.get(value)}`, 'say what this page has that the other has not'),
          });
        } else first.set(value, page.path);
      }
    }
    return { checked: pages.size, problems };
  },
};
