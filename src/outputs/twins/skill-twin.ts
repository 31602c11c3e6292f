import type { SiteGraph, SkillEntry } from '../../content/graph.ts';
import { jobPath, rolePath, skillCategoryPath, skillPath } from '../../domain/paths.ts';
import { skillCategories } from '../../schemas/vocabulary.ts';
import { absolute, hasSkillPage } from '../published/references.ts';
import { toApiSkill } from '../published/skill.ts';
import { bullets, inLine, link, plain, section } from './markdown-lines.ts';
import { skillLink, vacancyLinks, websiteLink } from './shared-blocks.ts';
import type { Twin } from './twin.ts';

/** A skill for readers that are programs. */
export function toSkillTwin(skill: SkillEntry, graph: SiteGraph): Twin {
  const { id, data } = skill;
  const related = (data.related ?? []).flatMap((name) => graph.skills.find(name) ?? []).filter((one) => hasSkillPage(one, graph));
  const roles = graph.rolesBySkill.get(id) ?? [];
  const phasingOut = graph.phasingOut.get(id) ?? [];
  return {
    facts: toApiSkill(skill, graph),
    title: data.name,
    text: '',
    blocks: [
      plain(data.description),
      bullets([
        `Category: ${link(skillCategories[data.category].singular, absolute(skillCategoryPath(data.category), graph))}`,
        ...(data.aliases ? [`Also written: ${inLine(data.aliases.join(', '))}`] : []),
        ...(data.website ? [`Website: ${websiteLink(data.website)}`] : []),
      ]),
      ...section('Roles that ask for it', [bullets(roles.map((role) => link(role.data.title, absolute(rolePath(role.id), graph))))]),
      ...section(
        'Open vacancies',
        vacancyLinks(
          graph.openBy.skill.get(id) ?? [],
          absolute(skillPath(id), graph),
          `No open vacancy asks for ${data.name} at the moment.`,
          graph,
        ),
      ),
      ...section('Being phased out at', [
        bullets(
          phasingOut.map(
            (vacancy) => `${link(vacancy.entry.data.title, absolute(jobPath(vacancy.id), graph))}, ${inLine(vacancy.company.data.name)}`,
          ),
        ),
      ]),
      ...section('Related', [bullets(related.map((one) => skillLink(one, graph)))]),
    ],
  };
}
