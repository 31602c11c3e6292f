import type { Entry } from '../content/entry.ts';
import { companyIdOf } from '../content/graph.ts';
import type { FieldPath } from '../domain/issue.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { RuleInput } from './rule.ts';

/** One entry naming another by its id. */
export interface Reference {
  file: string;
  path: FieldPath;
  /** Id of the entry that refers, undefined for `site.yaml`. */
  from: string | undefined;
  to: CollectionName;
  id: string;
}

/** A skill as an entry names it: by id, name or alias. */
export interface SkillMention {
  file: string;
  path: FieldPath;
  from: Entry<'roles' | 'jobs' | 'skills'>;
  name: string;
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

/** Every reference by id in frontmatter and in the settings. */
export function* references({ entries, graph }: RuleInput): Generator<Reference> {
  const one = (entry: Entry, to: CollectionName, path: FieldPath, id: string | undefined): Reference[] =>
    id === undefined ? [] : [{ file: entry.file, path, from: entry.id, to, id }];
  const many = (entry: Entry, to: CollectionName, path: FieldPath, ids: readonly string[] = []): Reference[] =>
    ids.map((id, index) => ({ file: entry.file, path: [...path, index], from: entry.id, to, id }));

  for (const role of entries.roles) {
    const { previous, next, relatedRoles, relatedArticles } = role.data;
    yield* one(role, 'roles', ['previous'], previous);
    yield* one(role, 'roles', ['next'], next);
    yield* many(role, 'roles', ['relatedRoles'], relatedRoles);
    yield* many(role, 'articles', ['relatedArticles'], relatedArticles);
  }
  for (const job of entries.jobs) {
    yield* one(job, 'companies', ['company'], companyIdOf(job));
    yield* one(job, 'roles', ['role'], job.data.role);
    yield* many(job, 'places', ['places'], job.data.places);
    yield* one(job, 'places', ['scene'], job.data.scene);
  }
  for (const company of entries.companies) {
    yield* one(company, 'places', ['headOffice'], company.data.headOffice);
    yield* many(company, 'places', ['places'], company.data.places);
  }
  for (const place of entries.places) yield* one(place, 'places', ['parent'], place.data.parent);
  for (const pay of entries.pay) {
    yield* many(pay, 'roles', ['roles'], pay.data.roles);
    yield* one(pay, 'places', ['place'], pay.data.place);
  }
  const { employer } = graph.site;
  if (employer !== undefined) yield { file: siteFile, path: ['employer'], from: undefined, to: 'companies', id: employer };
  for (const collection of ['jobs', 'roles', 'articles'] as const) {
    const ids = graph.site.home?.[collection] ?? [];
    yield* ids.map((id, index): Reference => ({ file: siteFile, path: ['home', collection, index], from: undefined, to: collection, id }));
  }
}

/** Every skill that frontmatter names. */
export function* skillMentions({ entries }: Pick<RuleInput, 'entries'>): Generator<SkillMention> {
  for (const role of entries.roles) {
    for (const field of ['hardSkills', 'softSkills', 'tools', 'interviewQuestions'] as const) {
      for (const [index, { skill }] of role.data[field].entries()) {
        if (skill !== undefined) yield { file: role.file, path: [field, index, 'skill'], from: role, name: skill };
      }
    }
  }
  for (const job of entries.jobs) {
    const { file, data } = job;
    for (const [index, group] of (data.stack ?? []).entries()) {
      for (const [position, one] of group.skills.entries()) {
        const path = ['stack', index, 'skills', position];
        if (typeof one === 'string') yield { file, path, from: job, name: one };
        else yield { file, path: [...path, 'skill'], from: job, name: one.skill };
      }
    }
    for (const field of ['must', 'nice'] as const) {
      for (const [index, name] of (data.skills?.[field] ?? []).entries()) yield { file, path: ['skills', field, index], from: job, name };
    }
  }
  for (const skill of entries.skills) {
    for (const [index, name] of (skill.data.related ?? []).entries())
      yield { file: skill.file, path: ['related', index], from: skill, name };
  }
}
