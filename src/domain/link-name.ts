import { skillCategories, type SkillCategory } from '../schemas/vocabulary.ts';

/** Words that name nothing when somebody hears them as a link, apart from the text around it: WCAG 2.2, success criterion 2.4.9. */
const emptyWords = new Set(['go', 'here', 'information', 'more', 'start', 'this']);

/**
 * What a link to a skill adds for those who hear it alone: ` (programming language)` after the name "Go".
 * @returns nothing when the name speaks for itself.
 */
export function skillHint({ name, category }: { name: string; category: SkillCategory }): string | undefined {
  return emptyWords.has(name.toLowerCase()) ? ` (${skillCategories[category].singular.toLowerCase()})` : undefined;
}
