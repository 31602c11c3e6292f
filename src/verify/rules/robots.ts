import { problem, quote } from '../finding.ts';
import { fileOf, toTarget } from '../page/addresses.ts';
import type { PlacedProblem, SiteRule } from './rule.ts';
import { isIndexable } from './sitemap-file.ts';

const file = 'robots.txt';
const page = `/${file}`;

/** robots.txt exists, keeps no crawler from a page that may be indexed, and names the sitemap by its full address. */
export const robots: SiteRule = {
  id: 'robots',
  demands: 'robots.txt lets crawlers in and names the sitemap',
  check(site) {
    if (!site.files.has(file))
      return { checked: 1, problems: [{ page, ...problem('there is no robots.txt', 'write one that allows all and names the sitemap') }] };
    const lines = site.readFile(file).toString('utf8').split(/\r?\n/).map(toLine);
    const problems: PlacedProblem[] = [];
    const sitemaps = lines.filter(({ name }) => name === 'sitemap').map(({ value }) => value);
    for (const address of sitemaps) {
      const target = /^https?:\/\//.test(address) ? toTarget(address, '/', site.origin) : undefined;
      if (target?.kind !== 'own' || !site.files.has(fileOf(target.path))) {
        problems.push({
          page,
          ...problem(`the sitemap ${quote(address)} is no file of ${site.origin}`, `write Sitemap: ${site.origin}/sitemap.xml`),
        });
      }
    }
    if (sitemaps.length === 0)
      problems.push({ page, ...problem('robots.txt names no sitemap', `write Sitemap: ${site.origin}/sitemap.xml`) });
    for (const rule of forbiddenToAll(lines)) {
      const shut = [...site.pages.values()].find((one) => isIndexable(one, site.origin) && one.path.startsWith(rule.replace(/\*.*$/, '')));
      if (shut)
        problems.push({
          page,
          ...problem(`"Disallow: ${rule}" shuts out ${shut.path}`, 'allow the pages that may be indexed; noindex hides the others'),
        });
    }
    return { checked: 1, problems };
  },
};

interface Line {
  name: string;
  value: string;
}

function toLine(text: string): Line {
  const [name = '', ...value] = text.replace(/#.*/, '').split(':');
  return { name: name.trim().toLowerCase(), value: value.join(':').trim() };
}

/** What every crawler is forbidden; a group begins with the user agents it is for. */
function forbiddenToAll(lines: readonly Line[]): string[] {
  const rules: string[] = [];
  let agents: string[] = [];
  let inRules = false;
  for (const { name, value } of lines) {
    if (name === 'user-agent') {
      agents = inRules ? [value] : [...agents, value];
      inRules = false;
    } else if (name === 'allow' || name === 'disallow') {
      inRules = true;
      if (name === 'disallow' && value !== '' && agents.includes('*')) rules.push(value);
    }
  }
  return rules;
}
