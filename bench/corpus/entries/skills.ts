import { toSlug } from '../../../src/domain/slug.ts';
import type { Skill } from '../../../src/schemas/skill.ts';
import { skillCategories } from '../../../src/schemas/vocabulary.ts';
import type { Random } from '../random.ts';
import { categorySentences, practiceLines } from '../vocabulary/skills-practice.ts';
import { toolLines } from '../vocabulary/skills-tools.ts';

/** A skill of the corpus, and the families it belongs to. */
export interface CorpusSkill {
  id: string;
  families: string;
  tool: boolean;
  data: Skill;
}

/** Every skill, with two or three related ones of its families. */
export function corpusSkills(random: Random): CorpusSkill[] {
  const skills = [...toolLines, ...practiceLines].map(([name, category, families, gloss, icon, ...aliases]): CorpusSkill => {
    const id = toSlug(name);
    const { tool } = skillCategories[category];
    const data: Skill = {
      name,
      ...(aliases.length > 0 && { aliases }),
      category,
      ...(tool && { website: `https://${id}.example/` }),
      ...(icon !== '' && { icon }),
      description: `${name} is ${gloss}. ${categorySentences[category]!}`,
    };
    return { id, families, tool, data };
  });
  for (const skill of skills) {
    const near = skills.filter((other) => other !== skill && [...other.families].some((family) => skill.families.includes(family)));
    skill.data.related = random
      .fork(`skill/${skill.id}`)
      .sample(near, random.fork(skill.id).int(2, 3))
      .map(({ id }) => id);
  }
  return skills;
}
