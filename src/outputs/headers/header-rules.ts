import { dataFileRules } from './data-files.ts';
import { placementRules } from './placement.ts';
import type { HeaderRule } from './rule.ts';
import { securityRule } from './security.ts';

/**
 * Every header of every file of the site; the configurations of all hosts are made of this list.
 *
 * Netlify and Cloudflare send a header that two matching rules give with both values and a comma between, and no browser takes `*, *`.
 * So the three groups name different headers, and inside a group no two paths match one file. Of two rules with the same path,
 * Cloudflare keeps the last, so they are made one. It drops a rule with more than one `*`, and takes 100 rules.
 * https://developers.cloudflare.com/pages/configuration/headers/ https://docs.netlify.com/manage/routing/headers/
 */
export const headerRules: readonly HeaderRule[] = mergeByPath([securityRule, ...placementRules, ...dataFileRules]);

function mergeByPath(rules: readonly HeaderRule[]): HeaderRule[] {
  const groups = Map.groupBy(rules, ({ path }) => path);
  return [...groups].map(([path, group]) => ({ path, headers: Object.assign({}, ...group.map(({ headers }) => headers)) }));
}
