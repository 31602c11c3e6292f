import type { Entry } from '../content/entry.ts';
import { companyIdOf } from '../content/graph.ts';
import type { FieldPath } from '../domain/issue.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { RuleInput } from './rule.ts';

/**
 * Is told of a value in a file by where it stands: in a field, at a place of a list, in a field of what is there. `toPath` makes a path of
 * these when something is reported: of hundreds of thousands of values hardly any is, and after each edit a dev server looks at all of them.
 */
type Visit<What extends readonly unknown[]> = (...found: [...what: What, field: FieldPath, index?: number, inside?: string]) => void;

/** Is told of one entry, or the settings, naming an entry by its id. */
export type ReferenceVisit = Visit<[file: string, to: CollectionName, id: string]>;

/** Is told of a skill as an entry names it: by id, name or alias. */
export type SkillVisit = Visit<[from: Entry<'roles' | 'jobs' | 'skills'>, name: string]>;

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

/** Visits every reference by id in frontmatter and in the settings. */
export function eachReference({ entries, graph }: RuleInput, visit: ReferenceVisit): void {
  const one = (file: string, to: CollectionName, field: string, id: string | undefined) => {
    if (id !== undefined) visit(file, to, id, [field]);
  };
  const many = (file: string, to: CollectionName, field: FieldPath, ids: readonly string[] = []) => {
    for (let index = 0; index < ids.length; index++) visit(file, to, ids[index]!, field, index);
  };
  for (const { file, data } of entries.roles) {
    one(file, 'roles', 'previous', data.previous);
    one(file, 'roles', 'next', data.next);
    many(file, 'roles', ['relatedRoles'], data.relatedRoles);
    many(file, 'articles', ['relatedArticles'], data.relatedArticles);
  }
  for (const job of entries.jobs) {
    const { file, data } = job;
    one(file, 'companies', 'company', companyIdOf(job));
    one(file, 'roles', 'role', data.role);
    many(file, 'places', ['places'], data.places);
    one(file, 'places', 'scene', data.scene);
  }
  for (const { file, data } of entries.companies) {
    one(file, 'places', 'headOffice', data.headOffice);
    many(file, 'places', ['places'], data.places);
  }
  for (const { file, data } of entries.places) one(file, 'places', 'parent', data.parent);
  for (const { file, data } of entries.pay) {
    many(file, 'roles', ['roles'], data.roles);
    one(file, 'places', 'place', data.place);
  }
  const { employer, home } = graph.site;
  one(siteFile, 'companies', 'employer', employer);
  for (const collection of ['jobs', 'roles', 'articles'] as const) many(siteFile, collection, ['home', collection], home?.[collection]);
}

/** Visits every skill that frontmatter names. */
export function eachSkillMention({ entries }: Pick<RuleInput, 'entries'>, visit: SkillVisit): void {
  for (const role of entries.roles) {
    for (const field of ['hardSkills', 'softSkills', 'tools', 'interviewQuestions'] as const) {
      for (const [index, { skill }] of role.data[field].entries()) if (skill !== undefined) visit(role, skill, [field], index, 'skill');
    }
  }
  for (const job of entries.jobs) {
    const { stack = [], skills } = job.data;
    for (let group = 0; group < stack.length; group++) {
      const [field, named] = [['stack', group, 'skills'], stack[group]!.skills];
      for (let index = 0; index < named.length; index++) {
        const skill = named[index]!;
        if (typeof skill === 'string') visit(job, skill, field, index);
        else visit(job, skill.skill, field, index, 'skill');
      }
    }
    for (const list of ['must', 'nice'] as const) {
      const [field, named] = [['skills', list], skills?.[list] ?? []];
      for (let index = 0; index < named.length; index++) visit(job, named[index]!, field, index);
    }
  }
  for (const skill of entries.skills) {
    for (const [index, name] of (skill.data.related ?? []).entries()) visit(skill, name, ['related'], index);
  }
}
