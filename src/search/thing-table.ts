/** Raised whenever the shape of the table changes. */
export const thingTableVersion = 2;

/** What can be searched besides vacancies. */
export type ThingKind = 'role' | 'company' | 'skill' | 'place' | 'article';

/** A page of the site that is no vacancy. */
export interface Thing {
  kind: ThingKind;
  /** Its id; its address follows from it and its group. */
  id: string;
  name: string;
  /** A sentence or two that say what it is; searched too. */
  about: string;
  /** Other names. */
  also?: string[];
  /** Number of open vacancies that refer to it. */
  open?: number;
}

/** All things of a kind. */
export interface ThingGroup {
  kind: ThingKind;
  /** What they are called together. */
  title: string;
  /** Address of the page of one, with `*` in the place of its id. */
  path: string;
}

/** The address of a thing's page. */
export function thingPath({ path }: Pick<ThingGroup, 'path'>, { id }: Pick<Thing, 'id'>): string {
  return path.replace('*', id);
}

/** Roles, companies, skills, places and articles, each kind by name. */
export interface ThingTable {
  version: number;
  /** In the order in which they are shown. */
  groups: ThingGroup[];
  things: Thing[];
}
