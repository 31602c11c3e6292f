import type { Random } from '../random.ts';
import { fill, type Words } from './fill.ts';
import { familyDuties, qualities, seniorDuties, sharedDuties, skillQualities } from './posting-duties.ts';
import {
  applicantQuestions,
  callouts,
  closings,
  currentWork,
  firstSteps,
  growth,
  openings,
  reasonSentences,
  teamSentences,
  waysOfWorking,
  weekRows,
} from './posting-paragraphs.ts';

/** What a posting's body is about. */
export interface BodySubject {
  words: Words;
  /** Letter of the family. */
  family: string;
  senior: boolean;
  /** Names of tools the posting's text may speak of; at least three. */
  skills: readonly string[];
  /** Ids of skills for a list of links. */
  skillIds: readonly string[];
  /** Address of the role guide, where the posting has a role. */
  guide: string | undefined;
  /** True when the body holds components: Callout, Steps, Columns, SkillList. */
  components: boolean;
}

/** The body of a posting: 400 to 900 words of Markdown, with components where the subject says so. */
export function postingBody(subject: BodySubject, random: Random): string {
  const { words, components } = subject;
  const write = (sentences: readonly string[], least: number, most: number) =>
    random.sample(sentences, random.int(least, most)).map((sentence) => fill(sentence, wordsWithSkill(subject, random)));
  const stepsInOrder = (least: number, most: number) => {
    const chosen = new Set(random.sample(firstSteps, random.int(least, most)));
    return firstSteps.filter((step) => chosen.has(step)).map((step) => fill(step, words));
  };
  const paragraph = (sentences: readonly string[], least: number, most: number) => write(sentences, least, most).join(' ');

  const intro = [paragraph(openings, 1, 1), paragraph(teamSentences, 1, 1), paragraph(reasonSentences, 1, 1)].join(' ');
  const duties = random.shuffle([
    ...write(familyDuties[subject.family]!, 4, 6),
    ...write(sharedDuties, 2, 3),
    ...(subject.senior ? write(seniorDuties, 1, 2) : []),
  ]);
  const brings = [...skillSentences(subject, random), ...write(qualities, 2, 4)];
  const sections: string[] = [
    random.chance(0.5) ? `## ${random.pick(['About the team', 'The team', `Who ${words.team} are`])}\n\n${intro}` : intro,
    `## ${random.pick(['What you will do', 'Your work', 'What the job is'])}\n\n${list(duties)}`,
    bringsSection(subject, brings, random),
  ];

  const work = write(currentWork, 5, 8);
  const ways = write(waysOfWorking, 6, 9);
  const further: string[] = [
    `## How we work\n\n${twoParagraphs(ways)}`,
    `## What we are working on\n\n${twoParagraphs(work)}`,
    `## Your first months\n\n${firstMonths(stepsInOrder(4, 6), components)}`,
    `## Room to grow\n\n${paragraph(growth, 2, 4)}`,
  ];
  if (random.chance(0.12)) further.push(`## An ordinary week\n\n${weekTable()}`);
  if (random.chance(0.5)) {
    const asked = random
      .sample(applicantQuestions, random.int(2, 4))
      .map((one) => one.map((text) => fill(text, wordsWithSkill(subject, random))));
    further.push(`## What people ask\n\n${asked.map(([question, answer]) => `### ${question!}\n\n${answer!}`).join('\n\n')}`);
  }
  const wanted = random.int(390, 860);
  while (further.length > 0 && (sections.length < 4 || countWords(sections) < wanted)) sections.push(further.shift()!);
  if (components && !sections.some((section) => section.includes('<Steps>'))) {
    sections.push(`## Your first months\n\n${firstMonths(stepsInOrder(3, 3), true)}`);
  }
  if (components) sections.push(callout(random));
  sections.push(closing(subject, random));
  return `${sections.join('\n\n')}\n`;
}

/** Words of Markdown, roughly as a reader would count them. */
export function countWords(parts: readonly string[]): number {
  return parts.reduce((sum, part) => sum + (part.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0), 0);
}

function wordsWithSkill({ words, skills }: BodySubject, random: Random): Words {
  const [skill, second] = random.sample(skills, 2);
  return { ...words, skill: skill!, second: second! };
}

function skillSentences({ skills, words }: BodySubject, random: Random): string[] {
  const named = random.sample(skills, 3);
  return random.sample(skillQualities, named.length).map((sentence, index) => fill(sentence, { ...words, skill: `**${named[index]!}**` }));
}

function bringsSection({ components, skillIds }: BodySubject, brings: readonly string[], random: Random): string {
  const heading = `## ${random.pick(['What you bring', 'About you', 'What we are looking for'])}`;
  if (!components) return `${heading}\n\n${list(brings)}`;
  const half = Math.ceil(brings.length / 2);
  const columns = `<Columns>\n\n${list(brings.slice(0, half))}\n\n${list(brings.slice(half))}\n\n</Columns>`;
  return `${heading}\n\n${columns}\n\nYou will meet these most often:\n\n<SkillList skills="${skillIds.slice(0, 5).join(', ')}" />`;
}

function firstMonths(steps: readonly string[], components: boolean): string {
  const numbered = steps.map((step, index) => `${index + 1}. ${step}`).join('\n');
  return components ? `<Steps>\n\n${numbered}\n\n</Steps>` : numbered;
}

function callout(random: Random): string {
  const [kind, title, text] = random.pick(callouts);
  return `<Callout kind="${kind}" title="${title}">\n\n${text}\n\n</Callout>`;
}

function weekTable(): string {
  return ['| Day | Time | What |', '| --- | --- | --- |', ...weekRows.map((row) => `| ${row.join(' | ')} |`)].join('\n');
}

function closing({ guide, words }: BodySubject, random: Random): string {
  const sentences = random.sample(closings, random.int(1, 3)).join(' ');
  if (guide && random.chance(0.2)) return `${sentences} Our idea of the role is close to [this guide](${guide}).`;
  if (random.chance(0.1)) return `> What I like about ${words.team!} is that people ask before they build.\n\n${sentences}`;
  return sentences;
}

function twoParagraphs(sentences: readonly string[]): string {
  const half = Math.ceil(sentences.length / 2);
  return `${sentences.slice(0, half).join(' ')}\n\n${sentences.slice(half).join(' ')}`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}
