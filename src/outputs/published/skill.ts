import type { SiteGraph, SkillEntry } from '../../content/graph.ts';
import { skillPath } from '../../domain/paths.ts';
import type { ApiSkill } from '../../schemas/api/skill.ts';
import { present } from './present.ts';
import { absolute, hasSkillPage, toRoleReference, toSkillReference, unlessEmpty } from './references.ts';

/** A skill that has a page as it is published. */
export function toApiSkill({ id, data }: SkillEntry, graph: SiteGraph): ApiSkill {
  const related = data.related?.flatMap((name) => graph.skills.find(name) ?? []).filter((skill) => hasSkillPage(skill, graph));
  return present<ApiSkill>({
    id,
    url: absolute(skillPath(id), graph),
    name: data.name,
    aliases: data.aliases,
    category: data.category,
    website: data.website,
    description: data.description,
    related: unlessEmpty(related?.map((skill) => toSkillReference(skill, graph))),
    roles: unlessEmpty(graph.rolesBySkill.get(id)?.map((role) => toRoleReference(role, graph))),
    openVacancies: graph.openBy.skill.get(id)?.length ?? 0,
    phasingOut: graph.phasingOut.get(id)?.length,
  });
}
