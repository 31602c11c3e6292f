import { articlePath, companyPath, placePath, rolePath, skillPath } from '../domain/paths.ts';

/** Raised whenever the shape of the table changes. */
export const thingTableVersion = 1;

/** What can be searched besides vacancies, in the order it is shown. */
export const thingKinds = ['role', 'company', 'skill', 'place', 'article'] as const;
export type ThingKind = (typeof thingKinds)[number];

/** A page of the site that is no vacancy. */
export interface Thing {
  kind: ThingKind;
  /** Its id; its address follows from it and its kind. */
  id: string;
  name: string;
  /** A sentence or two that say what it is; searched too. */
  about: string;
  /** Other names. */
  also?: string[];
  /** Number of open vacancies that refer to it. */
  open?: number;
}

const pathsOf: Readonly<Record<ThingKind, (id: string) => string>> = {
  role: rolePath,
  company: companyPath,
  skill: skillPath,
  place: placePath,
  article: articlePath,
};

/** The address of a thing's page. */
export function thingPath({ kind, id }: Pick<Thing, 'kind' | 'id'>): string {
  return pathsOf[kind](id);
}

/** Roles, companies, skills, places and articles, each kind by name. */
export interface ThingTable {
  version: number;
  things: Thing[];
}
