import type { SiteGraph, SkillEntry, Vacancy } from '../../content/graph.ts';
import { jobPath, skillPath } from '../../domain/paths.ts';
import { count, formatMinutes } from '../../domain/words.ts';
import type { Citation, ProcessStage } from '../../schemas/fields.ts';
import { absolute, hasSkillPage } from '../published/references.ts';
import { bullets, inLine, link, section, steps, strong } from './markdown-lines.ts';

/** Most vacancies a twin names; the API has all of them. */
const mostVacancies = 100;

/** Short named paragraphs. */
export function namedTexts(items: readonly { name: string; text: string }[] | undefined): string {
  return bullets((items ?? []).map(({ name, text }) => `${strong(name)}: ${inLine(text)}`));
}

/** The stages of a hiring process. */
export function processStages(stages: readonly ProcessStage[] | undefined): string {
  return steps(
    (stages ?? []).map(({ name, minutes, with: whom, assesses }) => ({
      item: `${strong(name)}, ${minutes === undefined ? 'length not stated' : formatMinutes(minutes)}`,
      below: [...(whom ? [`With ${inLine(whom)}`] : []), ...(assesses ? [`Assesses ${inLine(assesses)}`] : [])],
    })),
  );
}

/** A skill, as a link where it has a page. */
export function skillLink(skill: SkillEntry, graph: SiteGraph): string {
  return hasSkillPage(skill, graph) ? link(skill.data.name, absolute(skillPath(skill.id), graph)) : inLine(skill.data.name);
}

/** A site of somebody else, by its host. */
export function websiteLink(url: string): string {
  return link(new URL(url).hostname.replace(/^www\./, ''), url);
}

/** Vacancies as links, the newest of them when there are many. @param empty what to say when there is none. */
export function vacancyLinks(vacancies: readonly Vacancy[], page: string, empty: string, graph: SiteGraph): string[] {
  if (vacancies.length === 0) return [inLine(empty)];
  const items = vacancies.slice(0, mostVacancies).map((vacancy) => {
    const places = vacancy.places.map(({ data }) => data.name).join(', ');
    return `${link(vacancy.entry.data.title, absolute(jobPath(vacancy.id), graph))}, ${inLine(`${vacancy.company.data.name}, ${places}`)}`;
  });
  const rest = vacancies.length - items.length;
  return [bullets(items), ...(rest > 0 ? [`${link(`${count(rest, 'more vacancy', 'more vacancies')}`, page)} on the page.`] : [])];
}

/** Where the facts come from. */
export function sourceSection(sources: readonly Citation[] | undefined): string[] {
  return section('Sources', [bullets((sources ?? []).map(({ name, url }) => (url ? link(name, url) : inLine(name))))]);
}
