import { levels, type Level } from '../schemas/vocabulary.ts';
import type { JobSkill, SiteGraph, SkillEntry, Vacancy } from './graph.ts';
import { askedHardSkills, namedSkills } from './guide-skills.ts';

/** How a vacancy departs from the guide of its role. */
export interface GuideDepartures {
  /** Skills the vacancy asks for and the guide does not name, needed ones first. */
  added: JobSkill[];
  /** Hard skills the guide wants at a working level or above, and the vacancy does not name. */
  leftOut: SkillEntry[];
  /** Where the level of the vacancy lies against that of the guide; absent when it is the same, or not stated. */
  level?: { guide: Level; side: 'above' | 'below' } | undefined;
}

/**
 * Compares a vacancy with its role guide. Skills that are being phased out are not asked for, but they are named.
 * @returns undefined without a guide, and when the vacancy says nothing that could be compared: no skill and no other level.
 */
export function guideDepartures(
  { role, entry, skills }: Vacancy,
  { skills: registry }: Pick<SiteGraph, 'skills'>,
): GuideDepartures | undefined {
  if (!role) return undefined;
  const level = levelDeparture(entry.data.level, role.data.level);
  if (skills.length === 0) return level && { added: [], leftOut: [], level };
  const inGuide = namedSkills(role, registry);
  const inVacancy = new Set(skills.map(({ skill }) => skill));
  return {
    added: skills.filter(({ skill, status }) => status !== 'legacy' && !inGuide.has(skill.id)),
    leftOut: askedHardSkills(role, registry).flatMap(({ skill }) => (inVacancy.has(skill) ? [] : [skill])),
    level,
  };
}

function levelDeparture(vacancy: Level | undefined, guide: Level): GuideDepartures['level'] {
  if (vacancy === undefined || vacancy === guide) return undefined;
  return { guide, side: levels[vacancy].rank > levels[guide].rank ? 'above' : 'below' };
}
