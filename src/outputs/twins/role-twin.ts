import { ladderOf, type RoleEntry, type SiteGraph } from '../../content/graph.ts';
import { toolGroups, withSkills } from '../../content/guide-skills.ts';
import { interviewGroups } from '../../content/interview-kit.ts';
import { articlePath, familyPath, levelPath, payPath, rolePath } from '../../domain/paths.ts';
import { formatDay } from '../../domain/words.ts';
import { levels, proficiencies, skillCategories } from '../../schemas/vocabulary.ts';
import { toApiRole } from '../published/role.ts';
import { absolute } from '../published/references.ts';
import { benchmarkBlocks } from './benchmark-markdown.ts';
import { bullets, heading, inLine, link, nested, plain, section, steps, strong } from './markdown-lines.ts';
import { processStages, skillLink, vacancyLinks } from './shared-blocks.ts';
import type { Twin } from './twin.ts';

/** A role guide for readers that are programs. @param text the sample job description in Markdown. */
export function toRoleTwin(role: RoleEntry, text: string, graph: SiteGraph): Twin {
  const { id, data } = role;
  const { byId, openBy, site } = graph;
  const linked = (entry: RoleEntry) => link(entry.data.title, absolute(rolePath(entry.id), graph));
  const relatedRoles = (data.relatedRoles ?? []).flatMap((other) => byId.roles.get(other) ?? []);
  const relatedArticles = (data.relatedArticles ?? []).flatMap((article) => byId.articles.get(article) ?? []);
  return {
    facts: toApiRole(role, graph),
    title: data.title,
    text,
    blocks: [
      plain(data.summary),
      bullets([
        `Family: ${link(site.families[data.family]?.name ?? data.family, absolute(familyPath(data.family), graph))}`,
        `Level: ${link(levels[data.level].label, absolute(levelPath(data.level), graph))}`,
        ...(data.aliases ? [`Also called: ${inLine(data.aliases.join(', '))}`] : []),
        `Reviewed: ${formatDay(data.reviewed, site.locale)} by ${inLine(data.reviewedBy)}`,
      ]),
      ...section('Sample job description', [nested(text)]),
      ...section('Responsibilities', [bullets(data.responsibilities.map(plain))]),
      ...section('Prerequisites', [bullets(data.prerequisites.map(plain))]),
      ...section('Hard skills', [
        bullets(
          withSkills(data.hardSkills, graph.skills).map(
            ({ skill, proficiency, why }) =>
              `${skillLink(skill, graph)} (${proficiencies[proficiency].label.toLowerCase()}): ${inLine(why)}`,
          ),
        ),
        `${Object.values(proficiencies)
          .map(({ label, meaning }) => `${label}: ${meaning}`)
          .join('; ')}.`,
      ]),
      ...section('Soft skills', [
        bullets(
          withSkills(data.softSkills, graph.skills).map(({ skill, behaviour }) => `${skillLink(skill, graph)}: ${inLine(behaviour)}`),
        ),
      ]),
      ...section('Pay', payBlocks(role, graph)),
      ...section('Tools', toolBlocks(role, graph)),
      ...section(
        'Hiring questions',
        data.hiringQuestions.flatMap(({ question, answer }) => [heading(question, 3), plain(answer)]),
      ),
      ...section('Interview kit', interviewBlocks(role, graph)),
      ...section('Suggested process', [processStages(data.process)]),
      ...section('The ladder', [
        steps(ladderOf(role, byId.roles).map((step) => ({ item: step === role ? `${strong(step.data.title)}, this role` : linked(step) }))),
      ]),
      ...section(
        'Open vacancies',
        vacancyLinks(
          openBy.role.get(id) ?? [],
          absolute(rolePath(id), graph),
          `No vacancy for a ${data.title} is open at the moment.`,
          graph,
        ),
      ),
      ...section('Related roles', [bullets(relatedRoles.map(linked))]),
      ...section('Related articles', [
        bullets(relatedArticles.map((article) => link(article.data.title, absolute(articlePath(article.id), graph)))),
      ]),
    ],
  };
}

function payBlocks(role: RoleEntry, graph: SiteGraph): string[] {
  const benchmarks = graph.payByRole.get(role.id) ?? [];
  if (benchmarks.length === 0) return ['No source we can cite reports pay for this role yet.'];
  return [
    'What cited sources report, not an offer.',
    ...benchmarks.flatMap((benchmark) => benchmarkBlocks(benchmark, graph)),
    `${link(`Pay of a ${role.data.title}`, absolute(payPath(role.id), graph))} beside our open vacancies.`,
  ];
}

function toolBlocks(role: RoleEntry, graph: SiteGraph): string[] {
  return toolGroups(role, graph.skills).flatMap(({ category, tools }) => [
    heading(skillCategories[category].label, 3),
    bullets(tools.map(({ skill, use }) => `${skillLink(skill, graph)}: ${inLine(use)}`)),
  ]);
}

function interviewBlocks(role: RoleEntry, graph: SiteGraph): string[] {
  return interviewGroups(role, graph).flatMap(({ skill, proficiency, questions }) => [
    heading(
      [skill?.data.name ?? 'Across skills', ...(proficiency ? [`(${proficiencies[proficiency].label.toLowerCase()})`] : [])].join(' '),
      3,
    ),
    steps(
      questions.map(({ question, lookFor, redFlags }) => ({
        item: strong(question),
        below: [`A good answer shows: ${inLine(lookFor)}`, ...(redFlags ? [`Red flags: ${inLine(redFlags)}`] : [])],
      })),
    ),
  ]);
}
