import type { Role } from '../schemas/role.ts';
import type { Proficiency } from '../schemas/vocabulary.ts';
import type { RoleEntry, SiteGraph, SkillEntry } from './graph.ts';
import { withSkills } from './guide-skills.ts';

/** The interview questions that test one skill; without a skill, those that test none alone. */
export interface QuestionGroup {
  skill?: SkillEntry | undefined;
  /** How well the guide wants the skill, where it is a hard skill of the guide. */
  proficiency?: Proficiency | undefined;
  questions: Role['interviewQuestions'];
}

/** The interview questions of a guide by skill, in the order it asks them; questions without a skill come last. */
export function interviewGroups({ data }: RoleEntry, { skills }: Pick<SiteGraph, 'skills'>): QuestionGroup[] {
  const wanted = new Map(withSkills(data.hardSkills, skills).map(({ skill, proficiency }) => [skill, proficiency]));
  const groups = new Map<SkillEntry | undefined, QuestionGroup>();
  for (const question of data.interviewQuestions) {
    const skill = question.skill === undefined ? undefined : skills.find(question.skill);
    const group = groups.get(skill) ?? { skill, proficiency: skill && wanted.get(skill), questions: [] };
    group.questions.push(question);
    groups.set(skill, group);
  }
  const general = groups.get(undefined);
  groups.delete(undefined);
  return [...groups.values(), ...(general ? [general] : [])];
}
