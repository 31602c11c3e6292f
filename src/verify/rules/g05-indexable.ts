import { problem, quote } from '../finding.ts';
import { postingRule } from './rule.ts';

/** G05: a page with a posting may be indexed and is its own canonical page. */
export const indexablePosting = postingRule(
  'G05',
  'the page of a JobPosting is indexable and its own canonical',
  (posting, page, { origin }) => {
    const own = new URL(page.path, origin).href;
    const [canonical] = page.canonicals;
    return [
      ...(page.noindex ? [problem('the page has a JobPosting and noindex', 'take one of them away')] : []),
      ...(canonical === own ? [] : [problem(`the canonical address is ${quote(canonical ?? 'not given')}`, `write ${own}`)]),
      ...(posting.url === undefined || posting.url === own ? [] : [problem(`"url" is ${JSON.stringify(posting.url)}`, `write ${own}`)]),
    ];
  },
);
