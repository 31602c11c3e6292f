import type { Entry } from '../../content/entry.ts';
import { remember } from '../../content/readings.ts';
import { aboutCompanyPath, articlePath, jobPath, placePath, rolePath, skillPath, twinPath } from '../../domain/paths.ts';
import { publishedCompanies, publishedPlaces, publishedSkills } from '../published/entries.ts';
import { absolute } from '../published/references.ts';
import type { FileSource, SiteFile } from '../site-file.ts';
import { toArticleTwin } from './article-twin.ts';
import { toBodyMarkdown } from './body-markdown.ts';
import { toCompanyTwin } from './company-twin.ts';
import { toJobTwin } from './job-twin.ts';
import { toPlaceTwin } from './place-twin.ts';
import { toRoleTwin } from './role-twin.ts';
import { toSkillTwin } from './skill-twin.ts';
import { toJsonTwin, toMarkdownTwin, type Twin } from './twin.ts';

/** Every page of an entry as Markdown and as JSON. */
export function* twinFiles({ graph, bodyOf }: FileSource): Generator<SiteFile> {
  const textOf = (entry: Entry, page: string) => toBodyMarkdown(bodyOf(entry), entry.format, absolute(page, graph), graph);
  for (const vacancy of graph.vacancies) {
    const page = jobPath(vacancy.id);
    yield* twins(page, () => toJobTwin(vacancy, textOf(vacancy.entry, page), graph));
  }
  for (const role of graph.byId.roles.values())
    yield* twins(rolePath(role.id), () => toRoleTwin(role, textOf(role, rolePath(role.id)), graph));
  for (const company of publishedCompanies(graph)) {
    const page = aboutCompanyPath(company.id, graph.site);
    yield* twins(page, () => toCompanyTwin(company, textOf(company, page), graph));
  }
  for (const skill of publishedSkills(graph)) yield* twins(skillPath(skill.id), () => toSkillTwin(skill, graph));
  for (const place of publishedPlaces(graph)) {
    yield* twins(placePath(place.id), () => toPlaceTwin(place, textOf(place, placePath(place.id)), graph));
  }
  for (const article of graph.byId.articles.values()) {
    yield* twins(articlePath(article.id), () => toArticleTwin(article, textOf(article, articlePath(article.id)), graph));
  }
}

/** The two files beside a page. Both are made of one twin, which is made once: they are written one after the other. */
function* twins(page: string, make: () => Twin): Generator<SiteFile> {
  let twin = remember(make);
  yield {
    path: twinPath(page, 'md'),
    content: () => toMarkdownTwin(twin()),
  };
  yield {
    path: twinPath(page, 'json'),
    content: () => {
      const text = toJsonTwin(twin());
      // In dev all files are held by name; what they say must not be.
      twin = remember(make);
      return text;
    },
  };
}
