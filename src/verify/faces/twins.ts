/** The Markdown and the JSON beside a page: `/jobs/acme/x.md` for `/jobs/acme/x/`, `/index.md` for the home page. */
export function twinsOf(page: string): { md: string; json: string } {
  const path = page === '/' ? '/index' : page.replace(/\/$/, '');
  return { md: `${path}.md`, json: `${path}.json` };
}

/** True for the page of an entry, which has twins: a vacancy, role, company, skill, place or article. */
export function hasTwins(page: string): boolean {
  return /^\/(?:jobs\/(?!page\/|closed\/)[^/]+|roles|companies|skills|places|articles)\/(?!page\/)[^/]+\/$/.test(page);
}

/**
 * The list for programs that holds the thing a page is of; undefined for any other page. A home page with a twin is that of the only
 * employer.
 */
export function listOfPage(page: string, files: ReadonlySet<string>): string | undefined {
  if (page === '/') return files.has(twinsOf(page).json.slice(1)) ? 'companies' : undefined;
  return hasTwins(page) ? page.split('/')[1] : undefined;
}

/** The page a file is a twin of, by their addresses; undefined for any other file. */
export function pageOfTwin(path: string): string | undefined {
  // What the form of every role guide reads has the name a guide's twin would have.
  if (path === '/roles/posting.json') return undefined;
  const page = /^(.+)\.(?:md|json)$/.exec(path)?.[1];
  return page !== undefined && !page.endsWith('/feed') && hasTwins(`${page}/`) ? `${page}/` : undefined;
}
