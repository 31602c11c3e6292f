import { skillCategories, type SkillCategory } from '../schemas/vocabulary.ts';
import { compareText, type SiteGraph, type SkillEntry } from './graph.ts';

/** The skills that have a page, by category in the order of the vocabulary, each list by name. Empty categories are left out. */
export function skillCategoriesOf(graph: SiteGraph): Map<SkillCategory, SkillEntry[]> {
  const lists = new Map<SkillCategory, SkillEntry[]>();
  for (const category of Object.keys(skillCategories) as SkillCategory[]) lists.set(category, []);
  for (const skill of graph.byId.skills.values()) {
    if (graph.referred.skill.has(skill.id)) lists.get(skill.data.category)!.push(skill);
  }
  for (const [category, skills] of lists) {
    if (skills.length === 0) lists.delete(category);
    skills.sort((a, b) => compareText(a.data.name.toLowerCase(), b.data.name.toLowerCase()) || compareText(a.id, b.id));
  }
  return lists;
}
