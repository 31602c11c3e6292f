import type { Job } from '../../../src/schemas/job.ts';
import type { SkillCategory } from '../../../src/schemas/vocabulary.ts';
import type { Random } from '../random.ts';
import type { FamilyFacts } from '../vocabulary/families.ts';
import type { CorpusSkill } from './skills.ts';

type Stack = NonNullable<Job['stack']>;

/** What a posting says about skills, and which ones its text may name. */
export interface PostingSkills {
  stack: Stack;
  must: string[];
  nice: string[];
  /** Skills in use and asked for, without those being phased out. */
  named: readonly CorpusSkill[];
  /** Those of `named` that a sentence about the work can speak of: everyday tools of any office are not among them. */
  worked: readonly CorpusSkill[];
}

/** Groups of a stack: their possible names, the categories in them, and how many skills of them a company uses. */
const groups: readonly { names: readonly string[]; categories: readonly SkillCategory[]; most: number }[] = [
  { names: ['Application', 'Languages and frameworks', 'What we write'], categories: ['language', 'framework'], most: 5 },
  { names: ['Data', 'Storage and messages'], categories: ['database', 'message-broker', 'data-analytics', 'machine-learning'], most: 4 },
  {
    names: ['Platform', 'Infrastructure', 'Where it runs'],
    categories: ['cloud-platform', 'container', 'infrastructure-as-code', 'ci-cd'],
    most: 4,
  },
  { names: ['Quality', 'Testing and monitoring'], categories: ['testing', 'monitoring', 'api-tool', 'security'], most: 4 },
  { names: ['Working together', 'Everyday tools'], categories: ['version-control', 'ide', 'collaboration', 'design', 'business'], most: 3 },
];

const coreNotes = ['for most new work', 'since last year', 'the larger part', 'in two teams'];
const legacyNotes = ['being phased out', 'until the summer', 'two places left'];

/** What a company uses in a family: the part of the skills that its postings draw from. */
export function companyStack(family: FamilyFacts, skills: readonly CorpusSkill[], random: Random): CorpusSkill[][] {
  const own = skills.filter(({ families }) => families.includes(family.letter));
  return groups.map(({ categories, most }) => {
    const fitting = own.filter(({ data }) => categories.includes(data.category));
    return random.sample(fitting, random.int(Math.min(2, most), most + 1));
  });
}

/** The skills of one posting: a stack in groups, and what an applicant must or may bring. */
export function postingSkills(used: readonly (readonly CorpusSkill[])[], practices: readonly CorpusSkill[], random: Random): PostingSkills {
  const named: CorpusSkill[] = [];
  const stack: Stack = [];
  for (const [index, group] of used.entries()) {
    const chosen = group.filter((_, place) => place < 1 || random.chance(0.75));
    if (chosen.length === 0) continue;
    const skills = chosen.map((skill, place): Stack[number]['skills'][number] => {
      const name = nameOf(skill, random);
      const status = place === 0 ? 'core' : random.weighted({ core: 78, nice: 13, legacy: 9 });
      if (status !== 'legacy') named.push(skill);
      if (status === 'core') return random.chance(0.12) ? { skill: name, note: random.pick(coreNotes) } : name;
      return { skill: name, status, ...(status === 'legacy' && random.chance(0.7) && { note: random.pick(legacyNotes) }) };
    });
    stack.push({ group: random.pick(groups[index]!.names), skills });
  }
  const asked = random.sample([...random.sample(named, 6), ...random.sample(practices, 3)], random.int(4, 8));
  const musts = random.int(2, asked.length - 1);
  const names = asked.map((skill) => nameOf(skill, random));
  const everyday = groups.at(-1)!.categories;
  return {
    ...{ stack, must: names.slice(0, musts), nice: names.slice(musts) },
    named: [...named, ...practices.slice(0, 2)],
    worked: named.filter(({ data }) => !everyday.includes(data.category)),
  };
}

/** A skill as authors type it: mostly its id or name, now and then another name. */
function nameOf({ id, data }: CorpusSkill, random: Random): string {
  const form = random.weighted({ id: 50, name: 38, alias: 12 });
  if (form === 'alias' && data.aliases) return random.pick(data.aliases);
  return form === 'id' ? id : data.name;
}
