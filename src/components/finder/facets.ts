import {
  companiesPath,
  companyPath,
  employmentTypePath,
  levelPath,
  placePath,
  placesPath,
  rolePath,
  rolesPath,
  skillPath,
  skillsPath,
  workplacePath,
} from '../../domain/paths.ts';
import type { FacetName } from '../../search/facet-table.ts';

/** How a facet is shown. */
export interface FacetWords {
  title: string;
  /** Its values, in the middle of a sentence. */
  plural: string;
  /** The page of a value; without one it is no link. */
  pathOf?: (id: string) => string;
  /** The page of all values. */
  index?: string;
}

export const facetWords: Readonly<Record<FacetName, FacetWords>> = {
  place: { title: 'Place', plural: 'places', pathOf: (id) => placePath(id), index: placesPath() },
  level: { title: 'Level', plural: 'levels', pathOf: (id) => levelPath(id) },
  workplace: { title: 'Workplace', plural: 'workplaces', pathOf: (id) => workplacePath(id) },
  skill: { title: 'Skill', plural: 'skills', pathOf: (id) => skillPath(id), index: skillsPath },
  family: { title: 'Role family', plural: 'role families' },
  role: { title: 'Role', plural: 'roles', pathOf: (id) => rolePath(id), index: rolesPath() },
  company: { title: 'Company', plural: 'companies', pathOf: (id) => companyPath(id), index: companiesPath() },
  type: { title: 'Employment type', plural: 'employment types', pathOf: (id) => employmentTypePath(id) },
};
