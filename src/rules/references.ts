import type { Entry } from '../content/entry.ts';
import { companyIdOf } from '../content/graph.ts';
import type { FieldPath } from '../domain/issue.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { Site } from '../schemas/site.ts';

/**
 * Is told of a value in a file by where it stands: in a field, at a place of a list, in a field of what is there. `toPath` makes a path of
 * these when something is reported: of hundreds of thousands of values hardly any is, and after each edit a dev server looks at all of them.
 */
type Visit<What extends readonly unknown[]> = (...found: [...what: What, field: FieldPath, index?: number, inside?: string]) => void;

/** Is told of one entry, or the settings, naming an entry by its id. */
export type ReferenceVisit = Visit<[file: string, to: CollectionName, id: string]>;

/** Is told of a skill as an entry names it: by id, name or alias. */
export type SkillVisit = Visit<[file: string, name: string]>;

/** The path of a value. */
export function toPath(field: FieldPath, index?: number, inside?: string): FieldPath {
  return [...field, index, inside].filter((step) => step !== undefined);
}

/** The settings of the site, as issues name them. */
export const siteFile = 'site.yaml';

/** What one entry of a collection is called. */
export const nouns: Record<CollectionName, string> = {
  roles: 'role',
  jobs: 'vacancy',
  companies: 'company',
  places: 'place',
  articles: 'article',
  skills: 'skill',
  pay: 'pay benchmark',
};

const visitOne = (visit: ReferenceVisit, file: string, to: CollectionName, field: string, id: string | undefined) => {
  if (id !== undefined) visit(file, to, id, [field]);
};
const visitMany = (visit: ReferenceVisit, file: string, to: CollectionName, field: FieldPath, ids: readonly string[] = []) => {
  for (let index = 0; index < ids.length; index++) visit(file, to, ids[index]!, field, index);
};

const referencesIn: { readonly [Name in CollectionName]?: (entry: Entry<Name>, visit: ReferenceVisit) => void } = {
  roles({ file, data }, visit) {
    visitOne(visit, file, 'roles', 'previous', data.previous);
    visitOne(visit, file, 'roles', 'next', data.next);
    visitMany(visit, file, 'roles', ['relatedRoles'], data.relatedRoles);
    visitMany(visit, file, 'articles', ['relatedArticles'], data.relatedArticles);
  },
  jobs(job, visit) {
    const { file, data } = job;
    visitOne(visit, file, 'companies', 'company', companyIdOf(job));
    visitOne(visit, file, 'roles', 'role', data.role);
    visitMany(visit, file, 'places', ['places'], data.places);
    visitOne(visit, file, 'places', 'scene', data.scene);
  },
  companies({ file, data }, visit) {
    visitOne(visit, file, 'places', 'headOffice', data.headOffice);
    visitMany(visit, file, 'places', ['places'], data.places);
  },
  places({ file, data }, visit) {
    visitOne(visit, file, 'places', 'parent', data.parent);
  },
  pay({ file, data }, visit) {
    visitMany(visit, file, 'roles', ['roles'], data.roles);
    visitOne(visit, file, 'places', 'place', data.place);
  },
};

/** Visits every reference by id in the frontmatter of an entry. */
export function eachReferenceIn(entry: Entry, visit: ReferenceVisit): void {
  (referencesIn[entry.collection] as ((entry: Entry, visit: ReferenceVisit) => void) | undefined)?.(entry, visit);
}

/** Visits every reference by id in the settings. */
export function eachReferenceOfSite({ employer, home }: Site, visit: ReferenceVisit): void {
  visitOne(visit, siteFile, 'companies', 'employer', employer);
  for (const collection of ['jobs', 'roles', 'articles'] as const)
    visitMany(visit, siteFile, collection, ['home', collection], home?.[collection]);
}

const skillsIn: { readonly [Name in CollectionName]?: (entry: Entry<Name>, visit: SkillVisit) => void } = {
  roles({ file, data }, visit) {
    for (const field of ['hardSkills', 'softSkills', 'tools', 'interviewQuestions'] as const) {
      for (const [index, { skill }] of data[field].entries()) if (skill !== undefined) visit(file, skill, [field], index, 'skill');
    }
  },
  jobs({ file, data: { stack = [], skills } }, visit) {
    for (let group = 0; group < stack.length; group++) {
      const [field, named] = [['stack', group, 'skills'], stack[group]!.skills];
      for (let index = 0; index < named.length; index++) {
        const skill = named[index]!;
        if (typeof skill === 'string') visit(file, skill, field, index);
        else visit(file, skill.skill, field, index, 'skill');
      }
    }
    for (const list of ['must', 'nice'] as const) {
      const [field, named] = [['skills', list], skills?.[list] ?? []];
      for (let index = 0; index < named.length; index++) visit(file, named[index]!, field, index);
    }
  },
  skills({ file, data }, visit) {
    for (const [index, name] of (data.related ?? []).entries()) visit(file, name, ['related'], index);
  },
};

/** Visits every skill that the frontmatter of an entry names. */
export function eachSkillIn(entry: Entry, visit: SkillVisit): void {
  (skillsIn[entry.collection] as ((entry: Entry, visit: SkillVisit) => void) | undefined)?.(entry, visit);
}
