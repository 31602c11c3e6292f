import type { Entry } from '../content/entry.ts';
import { companyIdOf } from '../content/graph.ts';
import type { FieldPath } from '../domain/issue.ts';
import type { CollectionName } from '../schemas/index.ts';
import type { RuleInput } from './rule.ts';

/** A value in a file. Its path is made when something is reported of it: of hundreds of thousands hardly any is. */
class LocatedValue {
  readonly file: string;
  private readonly field: FieldPath;
  private readonly index: number | undefined;
  private readonly inside: string | undefined;

  constructor(file: string, field: FieldPath, index?: number, inside?: string) {
    this.file = file;
    this.field = field;
    this.index = index;
    this.inside = inside;
  }

  get path(): FieldPath {
    return [...this.field, this.index, this.inside].filter((step) => step !== undefined);
  }
}

/** One entry, or the settings, naming an entry by its id. */
export class Reference extends LocatedValue {
  readonly to: CollectionName;
  readonly id: string;

  constructor(file: string, to: CollectionName, id: string, field: FieldPath, index?: number) {
    super(file, field, index);
    this.to = to;
    this.id = id;
  }
}

/** A skill as an entry names it: by id, name or alias. */
export class SkillMention extends LocatedValue {
  readonly from: Entry<'roles' | 'jobs' | 'skills'>;
  readonly name: string;

  constructor(from: Entry<'roles' | 'jobs' | 'skills'>, name: string, field: FieldPath, index: number, inside?: string) {
    super(from.file, field, index, inside);
    this.from = from;
    this.name = name;
  }
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
  for (const { file, data } of entries.roles) {
    yield* one(file, 'roles', 'previous', data.previous);
    yield* one(file, 'roles', 'next', data.next);
    yield* many(file, 'roles', ['relatedRoles'], data.relatedRoles);
    yield* many(file, 'articles', ['relatedArticles'], data.relatedArticles);
  }
  for (const job of entries.jobs) {
    const { file, data } = job;
    yield* one(file, 'companies', 'company', companyIdOf(job));
    yield* one(file, 'roles', 'role', data.role);
    yield* many(file, 'places', ['places'], data.places);
    yield* one(file, 'places', 'scene', data.scene);
  }
  for (const { file, data } of entries.companies) {
    yield* one(file, 'places', 'headOffice', data.headOffice);
    yield* many(file, 'places', ['places'], data.places);
  }
  for (const { file, data } of entries.places) yield* one(file, 'places', 'parent', data.parent);
  for (const { file, data } of entries.pay) {
    yield* many(file, 'roles', ['roles'], data.roles);
    yield* one(file, 'places', 'place', data.place);
  }
  const { employer, home } = graph.site;
  yield* one(siteFile, 'companies', 'employer', employer);
  for (const collection of ['jobs', 'roles', 'articles'] as const)
    yield* many(siteFile, collection, ['home', collection], home?.[collection]);
}

function* one(file: string, to: CollectionName, field: string, id: string | undefined): Generator<Reference> {
  if (id !== undefined) yield new Reference(file, to, id, [field]);
}

function* many(file: string, to: CollectionName, field: FieldPath, ids: readonly string[] = []): Generator<Reference> {
  for (let index = 0; index < ids.length; index++) yield new Reference(file, to, ids[index]!, field, index);
}

/** Every skill that frontmatter names. */
export function* skillMentions({ entries }: Pick<RuleInput, 'entries'>): Generator<SkillMention> {
  for (const role of entries.roles) {
    for (const field of ['hardSkills', 'softSkills', 'tools', 'interviewQuestions'] as const) {
      for (const [index, { skill }] of role.data[field].entries()) {
        if (skill !== undefined) yield new SkillMention(role, skill, [field], index, 'skill');
      }
    }
  }
  for (const job of entries.jobs) {
    const { stack = [], skills } = job.data;
    for (let group = 0; group < stack.length; group++) {
      const [field, named] = [['stack', group, 'skills'], stack[group]!.skills];
      for (let index = 0; index < named.length; index++) {
        const skill = named[index]!;
        yield typeof skill === 'string'
          ? new SkillMention(job, skill, field, index)
          : new SkillMention(job, skill.skill, field, index, 'skill');
      }
    }
    for (const list of ['must', 'nice'] as const) {
      const [field, named] = [['skills', list], skills?.[list] ?? []];
      for (let index = 0; index < named.length; index++) yield new SkillMention(job, named[index]!, field, index);
    }
  }
  for (const skill of entries.skills) {
    for (const [index, name] of (skill.data.related ?? []).entries()) yield new SkillMention(skill, name, ['related'], index);
  }
}
