import { compareText, type RoleEntry, type SiteGraph } from '../content/graph.ts';
import { askedHardSkills } from '../content/guide-skills.ts';
import type { Block } from '../posting/blocks.ts';
import type { PostingGuide, PostingSite } from '../posting/posting-data.ts';

/** What the forms of all role guides read of the site. */
export function toPostingSite({ site, byId }: SiteGraph): PostingSite {
  return {
    site: { ...site, about: '' },
    companies: [...byId.companies.values()]
      .map(({ id, data }) => ({ id, name: data.name }))
      .sort((one, other) => compareText(one.name.toLowerCase(), other.name.toLowerCase()) || compareText(one.id, other.id)),
    places: [...byId.places.values()]
      .map(({ id, data: { name, kind, parent, country } }) => ({ id, name, kind, ...(parent && { parent }), ...(country && { country }) }))
      .sort((one, other) => compareText(one.name, other.name) || compareText(one.id, other.id)),
  };
}

/**
 * What the form of one role guide reads of it.
 * @param sample the sample job description.
 */
export function toPostingGuide(role: RoleEntry, sample: readonly Block[], { vacancies, skills }: SiteGraph): PostingGuide {
  const { title, family, level, summary, process, reviewed, reviewedBy } = role.data;
  const none = { responsibilities: [], prerequisites: [], softSkills: [], tools: [], hiringQuestions: [], interviewQuestions: [] };
  return {
    id: role.id,
    file: role.file,
    role: { title, family, level, summary, hardSkills: [], ...(process && { process }), reviewed, reviewedBy, ...none },
    blocks: sample,
    skills: askedHardSkills(role, skills).map(({ skill }) => ({ id: skill.id, name: skill.data.name, category: skill.data.category })),
    // Those that are only to come are in no file of the site.
    taken: vacancies
      .filter((vacancy) => vacancy.role?.id === role.id)
      .map(({ id }) => id)
      .sort(compareText),
  };
}
