import { toSlug } from '../../../src/domain/slug.ts';
import type { ProcessStage } from '../../../src/schemas/fields.ts';
import type { Role } from '../../../src/schemas/role.ts';
import type { Level } from '../../../src/schemas/vocabulary.ts';
import { dayFrom } from '../dates.ts';
import { fill, type Words } from '../prose/fill.ts';
import * as guide from '../prose/guide.ts';
import type { Random } from '../random.ts';
import { families, levelFacts, type FamilyFacts, type PostedLevel } from '../vocabulary/families.ts';
import type { CorpusSkill } from './skills.ts';

/** A role guide of the corpus. */
export interface CorpusRole {
  id: string;
  family: FamilyFacts;
  level: PostedLevel;
  data: Role;
  body: string;
}

interface Step {
  family: FamilyFacts;
  level: Level;
  step: number;
  title: string;
  id: string;
}

/** Twelve role guides: three steps of each family's ladder. Between them they name every skill. */
export function corpusRoles(skills: readonly CorpusSkill[], articleIds: readonly string[], now: Date, random: Random): CorpusRole[] {
  const steps = families.flatMap((family) =>
    family.ladder.map((level, step): Step => {
      const title = `${levelFacts[level as PostedLevel].prefix}${family.noun}`;
      return { family, level, step, title, id: toSlug(title) };
    }),
  );
  return steps.map((step, index) => {
    const draw = random.fork(`role/${step.id}`);
    const neighbour = (distance: number) => steps.find(({ family, step: at }) => family === step.family && at === step.step + distance)?.id;
    const words: Words = { role: step.title.toLowerCase(), things: step.family.things.join(', '), reach: guide.reaches[step.step]! };
    const write = (sentences: readonly string[], least: number, most: number) =>
      draw.sample(sentences, draw.int(least, most)).map((sentence) => fill(sentence, words));
    const own = skills.filter(({ families: letters }) => letters.includes(step.family.letter));
    const soft = skills.filter(({ data }) => data.category === 'soft-skill');
    const hard = partOf(
      own.filter(({ tool, data }) => !tool && data.category !== 'soft-skill'),
      step.step,
      5,
    );
    const tools = partOf(
      own.filter(({ tool }) => tool),
      step.step,
      8,
    );
    const others = steps.filter(({ family, level }) => family !== step.family && level === step.level);
    const previous = neighbour(-1);
    const next = neighbour(1);
    const data: Role = {
      title: step.title,
      aliases: step.family.synonyms.slice(0, 2).map((name) => `${name}, ${step.level} level`),
      family: step.family.id,
      level: step.level,
      ...(previous && { previous }),
      ...(next && { next }),
      summary: fill(guide.guideSummary, words),
      responsibilities: write(guide.responsibilities, 6, 9),
      prerequisites: write(guide.prerequisites, 3, 5),
      hardSkills: [...hard, ...tools.slice(0, 4)].map((skill, place) => ({
        skill: skill.id,
        proficiency: draw.pick(proficienciesOf[step.step]!),
        why: fill(guide.whys[place % guide.whys.length]!, { ...words, skill: skill.data.name }),
      })),
      softSkills: [0, 1, 2, 3].map((turn) => ({
        skill: soft[(index + turn) % soft.length]!.data.name,
        behaviour: guide.behaviours[(index + turn) % guide.behaviours.length]!,
      })),
      tools: tools.map((skill, place) => ({ skill: skill.id, use: fill(guide.uses[place % guide.uses.length]!, words) })),
      hiringQuestions: draw.sample(guide.hiringQuestions, 4).map(([question, answer]) => ({ question, answer: fill(answer, words) })),
      interviewQuestions: draw.sample(guide.interviewQuestions, 5).map(([question, lookFor, redFlags], place) => {
        const skill = tools[place]!;
        const asked = fill(question, { ...words, skill: skill.data.name });
        return { question: asked, ...(question.includes('{skill}') && { skill: skill.id }), lookFor, ...(redFlags && { redFlags }) };
      }),
      process: processStages(draw.sample(guide.stages.slice(0, 5), 3)),
      relatedRoles: others.map(({ id }) => id).slice(0, 3),
      relatedArticles: draw.sample(articleIds, 2),
      reviewed: dayFrom(now, -draw.int(5, 200)),
      reviewedBy: draw.pick(['Guild of editors', 'Hiring circle', 'People team']),
    };
    if (data.relatedRoles?.length === 0) delete data.relatedRoles;
    const body = guide.sampleBody.replaceAll('{role}', step.title).replaceAll('{things}', words.things!).replaceAll('{id}', step.id);
    return { id: step.id, family: step.family, level: step.level as PostedLevel, data, body };
  });
}

const proficienciesOf: readonly (readonly Role['hardSkills'][number]['proficiency'][])[] = [
  ['awareness', 'working', 'practitioner'],
  ['working', 'practitioner', 'practitioner'],
  ['practitioner', 'expert'],
];

/** The first few of a list, and every third of the rest, so that three steps together name all of it. */
function partOf<T>(list: readonly T[], step: number, common: number): T[] {
  return list.filter((_, index) => index < common || index % 3 === step);
}

/** Stages as entries write them: what is not known is left out. */
export function processStages(stages: readonly (typeof guide.stages)[number][]): ProcessStage[] {
  return stages.map(([name, minutes, whom, assesses]) => ({
    name,
    ...(minutes && { minutes }),
    ...(whom && { with: whom }),
    ...(assesses && { assesses }),
  }));
}
