import type { RoleEntry, SiteGraph } from '../../content/graph.ts';
import { withSkills } from '../../content/guide-skills.ts';
import { familyPath, payPath, rolePath } from '../../domain/paths.ts';
import type { ApiRole } from '../../schemas/api/role.ts';
import { present } from './present.ts';
import { absolute, hasSkillPage, toArticleReference, toRoleReference, toSkillReference, unlessEmpty } from './references.ts';

/** A role guide as it is published. */
export function toApiRole(role: RoleEntry, graph: SiteGraph): ApiRole {
  const { id, data } = role;
  const { byId, payByRole, openBy, skills } = graph;
  const roleReference = (other: string | undefined) => {
    const entry = other === undefined ? undefined : byId.roles.get(other);
    return entry && toRoleReference(entry, graph);
  };
  return present<ApiRole>({
    id,
    url: absolute(rolePath(id), graph),
    title: data.title,
    aliases: data.aliases,
    family: {
      id: data.family,
      name: graph.site.families[data.family]?.name ?? data.family,
      url: absolute(familyPath(data.family), graph),
    },
    level: data.level,
    previous: roleReference(data.previous),
    next: roleReference(data.next),
    summary: data.summary,
    responsibilities: data.responsibilities,
    prerequisites: data.prerequisites,
    hardSkills: withSkills(data.hardSkills, skills).map(({ skill, ...said }) => ({ ...toSkillReference(skill, graph), ...said })),
    softSkills: withSkills(data.softSkills, skills).map(({ skill, ...said }) => ({ ...toSkillReference(skill, graph), ...said })),
    tools: withSkills(data.tools, skills).map(({ skill, ...said }) => ({ ...toSkillReference(skill, graph), ...said })),
    hiringQuestions: data.hiringQuestions,
    interviewQuestions: data.interviewQuestions.map(({ skill: typed, ...asked }) => {
      const skill = typed === undefined ? undefined : skills.find(typed);
      return present({ ...asked, skill: skill && hasSkillPage(skill, graph) ? toSkillReference(skill, graph) : undefined });
    }),
    process: data.process,
    pay: unlessEmpty(payByRole.get(id)?.map((pay) => ({ id: pay.id, name: pay.data.title, url: absolute(payPath(id), graph) }))),
    relatedRoles: unlessEmpty(data.relatedRoles?.flatMap((other) => roleReference(other) ?? [])),
    relatedArticles: unlessEmpty(
      data.relatedArticles?.flatMap((article) => {
        const entry = byId.articles.get(article);
        return entry ? [toArticleReference(entry, graph)] : [];
      }),
    ),
    openVacancies: openBy.role.get(id)?.length ?? 0,
    reviewed: data.reviewed,
    reviewedBy: data.reviewedBy,
  });
}
