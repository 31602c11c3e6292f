import type { Place } from '../schemas/place.ts';
import type { Role } from '../schemas/role.ts';
import type { Site } from '../schemas/site.ts';
import type { SkillCategory } from '../schemas/vocabulary.ts';
import type { Block } from './blocks.ts';

/** What the form of every role guide has to know of the site. */
export interface PostingSite {
  /** The settings, without the text of the about page. */
  site: Site;
  companies: readonly { id: string; name: string }[];
  places: readonly ({ id: string } & Pick<Place, 'name' | 'kind' | 'parent' | 'country'>)[];
}

/** What the form of one role guide has to know of it. */
export interface PostingGuide {
  id: string;
  file: string;
  /** The fields of the guide; lists that no posting is made of are empty. */
  role: Role;
  /** The sample job description. */
  blocks: readonly Block[];
  /** The hard skills a person brings, not those they have only heard of. */
  skills: readonly { id: string; name: string; category: SkillCategory }[];
  /** Ids of the vacancies of the role, whose files are there already. */
  taken: readonly string[];
}
