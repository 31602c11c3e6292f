/** The Markdown and the JSON beside a page: `/jobs/acme/x.md` for `/jobs/acme/x/`. */
export function twinsOf(page: string): { md: string; json: string } {
  const path = page.replace(/\/$/, '');
  return { md: `${path}.md`, json: `${path}.json` };
}

/** True for the page of an entry, which has twins: a vacancy, role, company, skill, place or article. */
export function hasTwins(page: string): boolean {
  return /^\/(?:jobs\/(?!page\/|closed\/)[^/]+|roles|companies|skills|places|articles)\/(?!page\/)[^/]+\/$/.test(page);
}

/** The page a file is a twin of, by their addresses; undefined for any other file. */
export function pageOfTwin(path: string): string | undefined {
  // What the form of every role guide reads has the name a guide's twin would have.
  if (path === '/roles/posting.json') return undefined;
  const page = /^(.+)\.(?:md|json)$/.exec(path)?.[1];
  return page !== undefined && !page.endsWith('/feed') && hasTwins(`${page}/`) ? `${page}/` : undefined;
}
