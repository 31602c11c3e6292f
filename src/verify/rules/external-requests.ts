import { problem, quote } from '../finding.ts';
import { toTarget } from '../page/addresses.ts';
import { cssAddresses, cssFiles } from './css.ts';
import type { PageRule, SiteRule } from './rule.ts';

const id = 'external-requests';
const demands = 'nothing is loaded from another host';
const remedy = 'serve it from this site, or leave it out';

/** No script, style, picture, font or frame of a page comes from another host. */
export const pageRequests: PageRule = {
  id,
  demands,
  check: ({ path, addresses }, { origin }) =>
    addresses.flatMap(({ address, where, loaded }) => {
      const target = loaded ? toTarget(address, path, origin) : undefined;
      return target?.kind === 'foreign' ? [problem(`${where} loads ${quote(target.url)}`, remedy)] : [];
    }),
};

/** No style sheet imports or loads from another host. */
export const styleRequests: SiteRule = {
  id,
  demands,
  check(site) {
    const problems = cssFiles(site).flatMap((file) =>
      cssAddresses(site.readFile(file).toString('utf8')).flatMap((address) => {
        const target = toTarget(address, `/${file}`, site.origin);
        return target.kind === 'foreign' ? [{ page: `/${file}`, ...problem(`the style sheet loads ${quote(target.url)}`, remedy) }] : [];
      }),
    );
    return { checked: 0, problems };
  },
};
