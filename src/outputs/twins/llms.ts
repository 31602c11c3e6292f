import type { SiteGraph } from '../../content/graph.ts';
import { articlesInOrder } from '../../content/article-order.ts';
import { placesInOrder } from '../../content/place-order.ts';
import { rolesInOrder } from '../../content/role-order.ts';
import * as paths from '../../domain/paths.ts';
import { count } from '../../domain/words.ts';
import { publishedCompanies, publishedSkills } from '../published/entries.ts';
import { absolute } from '../published/references.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { heading, inLine, link, plain, quote } from './markdown-lines.ts';

/** Most vacancies the file names. */
const mostVacancies = 100;

/** `/llms.txt` by its convention, llmstxt.org: a title, a summary, and lists of links to the Markdown of the pages. */
export function* llmsFile({ graph }: FileSource): Generator<SiteFile> {
  yield { path: paths.llmsPath, content: () => lines(graph) };
}

function* lines(graph: SiteGraph): Generator<string, void> {
  const { site, openVacancies, byId, payByRole, openBy } = graph;
  const noted = (name: string, path: string, note = '') => `- ${link(name, absolute(path, graph))}${note && `: ${inLine(note)}`}\n`;
  const twin = (name: string, page: string, note?: string) => noted(name, paths.twinPath(page, 'md'), note);
  const open = (number = 0) => count(number, 'open vacancy', 'open vacancies');

  yield `# ${plain(site.name)}\n\n${quote(plain(site.tagline))}\n\n`;
  yield (
    'Every page of a role, vacancy, company, skill, place or article is also Markdown and JSON: put `.md` or `.json` in the place ' +
    'of the last `/` of its address.\n'
  );
  const roles = rolesInOrder(graph);
  yield* part('Role guides', roles, ({ id, data }) => twin(data.title, paths.rolePath(id), data.summary));
  yield* part('Companies', publishedCompanies(graph), ({ id, data }) =>
    twin(data.name, paths.aboutCompanyPath(id, site), data.tagline ?? open(openBy.company.get(id)?.length)),
  );
  const newest = openVacancies.slice(0, mostVacancies);
  yield* part('Open vacancies', newest, ({ id, entry, company, places }) =>
    twin(entry.data.title, paths.jobPath(id), [company.data.name, ...places.map(({ data }) => data.name)].join(', ')),
  );
  if (newest.length > 0) {
    yield noted('Every open vacancy', paths.apiListPath('jobs'), 'newest first, as JSON, at most 500 a file');
  }
  yield* part('Articles', articlesInOrder(byId.articles), ({ id, data }) => twin(data.title, paths.articlePath(id), data.summary));
  yield* part(
    'Pay',
    roles.filter(({ id }) => payByRole.has(id)),
    ({ id, data }) => noted(`Pay of a ${data.title}`, paths.payDataPath(id, 'json'), 'what cited sources report, not an offer'),
  );
  yield `\n${heading('Optional')}\n\n`;
  yield noted('Sitemap', '/sitemap.xml', 'every page that stands for something live');
  yield noted('For developers', paths.developersPath, 'the API, the feeds and the other files, with examples');
  for (const { place } of placesInOrder(graph)) {
    yield twin(`Jobs in ${place.data.name}`, paths.placePath(place.id), open(openBy.place.get(place.id)?.length));
  }
  for (const { id, data } of publishedSkills(graph)) yield twin(data.name, paths.skillPath(id), open(openBy.skill.get(id)?.length));
}

/** A section of links; none without a thing to list. */
function* part<T>(title: string, things: readonly T[], line: (thing: T) => string): Generator<string, void> {
  if (things.length === 0) return;
  yield `\n${heading(title)}\n\n`;
  for (const thing of things) yield line(thing);
}
