import type { Role } from '../schemas/role.ts';
import type { FactChange, SkillList } from './fact-changes.ts';
import type { Change, Difference } from './known-entry.ts';
import { isLonger, listChange, revisedCount, type ListChange } from './list-changes.ts';
import { processChanges } from './process-changes.ts';
import { textChange, textsChange } from './text-changes.ts';

/**
 * What a commit changed in a role guide. When and by whom it was last reviewed is left out: the page states it, and a review that
 * found nothing to change changed nothing.
 */
export function roleChanges({ take }: Difference<Role>): FactChange[] {
  take('reviewed');
  take('reviewedBy');
  const [title, level] = [take('title'), take('level')];
  return [
    ...(title ? [{ kind: 'title' as const, ...title }] : []),
    ...(level ? [{ kind: 'level' as const, ...level }] : []),
    ...textChange('summary', take('summary')),
    ...sentences('responsibilities', take('responsibilities')),
    ...sentences('prerequisites', take('prerequisites')),
    ...hardSkillChanges(take('hardSkills')),
    ...softSkillChanges(take('softSkills')),
    ...toolChanges(take('tools')),
    ...questionChanges('hiring', take('hiringQuestions')),
    ...questionChanges('interview', take('interviewQuestions')),
    ...processChanges(take('process')),
  ];
}

function sentences(part: 'responsibilities' | 'prerequisites', change: Change<string[]> | undefined): FactChange[] {
  return change ? textsChange(part, change.before, change.after) : [];
}

function hardSkillChanges(change: Change<Role['hardSkills']> | undefined): FactChange[] {
  if (!change) return [];
  const skills = listChange(change.before, change.after, ({ skill }) => skill);
  const proficiencies = skills.kept.flatMap(({ before, after }): FactChange[] =>
    before.proficiency === after.proficiency
      ? []
      : [{ kind: 'proficiency', skill: after.skill, before: before.proficiency, after: after.proficiency }],
  );
  return [...skillList('hard', skills), ...proficiencies, ...keptTexts('hard-skills', skills, ({ why }) => why)];
}

function softSkillChanges(change: Change<Role['softSkills']> | undefined): FactChange[] {
  if (!change) return [];
  const skills = listChange(change.before, change.after, ({ skill }) => skill);
  return [...skillList('soft', skills), ...keptTexts('soft-skills', skills, ({ behaviour }) => behaviour)];
}

function toolChanges(change: Change<Role['tools']> | undefined): FactChange[] {
  if (!change) return [];
  const skills = listChange(change.before, change.after, ({ skill }) => skill);
  return [...skillList('tools', skills), ...keptTexts('tools', skills, ({ use }) => use)];
}

function skillList(list: SkillList, change: ListChange<{ skill: string }>): FactChange[] {
  const names = (of: { skill: string }[]) => of.map(({ skill }) => skill);
  return isLonger(change) ? [{ kind: 'skills', list, added: names(change.added), removed: names(change.removed) }] : [];
}

/** What is said of items that stayed. */
function keptTexts<T>(part: 'hard-skills' | 'soft-skills' | 'tools', { kept }: ListChange<T>, textOf: (item: T) => string): FactChange[] {
  return textsChange(
    part,
    kept.map(({ before }) => textOf(before)),
    kept.map(({ after }) => textOf(after)),
  );
}

function questionChanges(list: 'hiring' | 'interview', change: Change<{ question: string }[]> | undefined): FactChange[] {
  if (!change) return [];
  const questions = listChange(change.before, change.after, ({ question }) => question);
  const revised = revisedCount(questions);
  if (!isLonger(questions) && revised === 0) return [];
  const texts = (of: { question: string }[]) => of.map(({ question }) => question);
  return [{ kind: 'questions', list, added: texts(questions.added), removed: texts(questions.removed), revised }];
}
