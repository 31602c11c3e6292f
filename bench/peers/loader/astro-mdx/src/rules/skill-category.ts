import { isTool } from '../content/graph.ts';
import type { Finding } from '../domain/issue.ts';
import { skillCategories } from '../schemas/vocabulary.ts';
import type { Rule } from './rule.ts';

/** A role's soft skills are soft skills, and its tools are tools. */
export const skillCategory: Rule = ({ entries, graph: { skills } }) => {
  const found: Finding[] = [];
  for (const { file, data } of entries.roles) {
    for (const field of ['softSkills', 'tools'] as const) {
      for (const [index, { skill: name }] of data[field].entries()) {
        const skill = skills.find(name);
        if (!skill || (field === 'tools' ? isTool(skill) : skill.data.category === 'soft-skill')) continue;
        const category = skillCategories[skill.data.category].label.toLowerCase();
        found.push({
          code: 'skill-category',
          severity: 'error',
          file,
          path: [field, index, 'skill'],
          message: `${skill.data.name} is not a ${field === 'tools' ? 'tool' : 'soft skill'}: its category is ${category}`,
          fix: `move it to ${skill.data.category === 'soft-skill' ? 'softSkills' : 'hardSkills'}, or correct the category in ${skill.file}`,
        });
      }
    }
  }
  return found;
};
