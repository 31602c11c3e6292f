import { problem, quote, type Problem } from '../finding.ts';
import { fileOf, toTarget } from '../page/addresses.ts';
import { cssAddresses, cssFiles } from './css.ts';
import type { PlacedProblem, SiteRule, SiteView } from './rule.ts';

/** Every address of our own, in pages and style sheets, leads to a file, and every fragment to a part of its page. */
export const links: SiteRule = {
  id: 'links',
  demands: 'every internal link and fragment leads somewhere',
  check(site) {
    const problems: PlacedProblem[] = [];
    const known = new Map<string, Problem[]>();
    for (const page of site.pages.values()) {
      const ids = new Set(page.ids);
      for (const link of page.links) {
        let found = known.get(link);
        if (!found) known.set(link, (found = checkLink(link, site)));
        for (const one of found) problems.push({ page: page.path, ...one });
      }
      if (ids.size < page.ids.length) {
        const twice = page.ids.find((id, index) => page.ids.indexOf(id) !== index)!;
        problems.push({
          page: page.path,
          ...problem(`two elements have the id ${quote(twice)}`, 'give each its own, or a fragment leads to the first'),
        });
      }
    }
    for (const file of cssFiles(site)) {
      for (const address of cssAddresses(site.readFile(file).toString('utf8'))) {
        const target = toTarget(address, `/${file}`, site.origin);
        if (target.kind === 'own') for (const one of checkLink(target.path, site)) problems.push({ page: `/${file}`, ...one });
      }
    }
    return { checked: site.pages.size, problems };
  },
};

function checkLink(link: string, { files, pages }: SiteView): Problem[] {
  if (link.startsWith('!')) return [problem(`${quote(link.slice(1))} is no address`, 'correct it')];
  const at = link.indexOf('#');
  const [path, fragment] = at === -1 ? [link, ''] : [link.slice(0, at), link.slice(at + 1)];
  if (!files.has(fileOf(path))) {
    if (files.has(fileOf(`${path}/`)))
      return [problem(`${path} has no slash at its end, and leads there only by a redirect`, `write ${path}/`)];
    return [problem(`${path} does not exist`, 'correct the address, or make the page')];
  }
  // The top of a page has no id, and a text fragment needs none.
  if (fragment === '' || fragment.toLowerCase() === 'top' || fragment.startsWith(':~:')) return [];
  const page = pages.get(path);
  return page && !page.ids.includes(fragment)
    ? [problem(`${path} has no part with the id ${quote(fragment)}`, 'correct the fragment, or give the part that id')]
    : [];
}
