import { isDeepStrictEqual } from 'node:util';
import { isOpen, toLifecycle } from '../domain/lifecycle.ts';
import type { Job } from '../schemas/job.ts';
import type { SkillStatus } from '../schemas/vocabulary.ts';
import type { FactChange, SkillList } from './fact-changes.ts';
import type { Change, Difference } from './known-entry.ts';
import { isLonger, listChange, revisedCount } from './list-changes.ts';
import { processChanges } from './process-changes.ts';
import { textChange } from './text-changes.ts';

/**
 * What a commit changed in a vacancy, most telling first. When its board was last asked is bookkeeping of the importer, not a fact of the
 * job, and is left out.
 * @param time moment of the commit, which decides whether the vacancy was open before and after.
 */
export function vacancyChanges(difference: Difference<Job>, time: string): FactChange[] {
  const { take } = difference;
  return [
    ...lifeChanges(difference, time),
    ...moved('date-posted', take('datePosted')),
    ...moved('deadline', take('validThrough')),
    ...moved('review-by', take('reviewBy')),
    ...moved('pay', take('pay')),
    ...moved('title', take('title')),
    ...moved('level', take('level')),
    ...moved('role', take('role')),
    ...moved('workplace', take('workplace')),
    ...hybridChanges(take('hybrid')),
    ...remoteChanges(take('remote')),
    ...placeChanges(take('places')),
    ...employmentChanges(take('employmentTypes')),
    ...skillChanges(take('skills')),
    ...stackChanges(take('stack')),
    ...languageChanges(take('languages')),
    ...processChanges(take('process')),
    ...benefitChanges(take('benefits')),
    ...applyChanges(difference),
    ...summaryChanges(take('summary')),
    ...textChange('inclusion', take('inclusion')),
    ...textChange('accommodation', take('accommodation')),
    ...boardChanges(take('imported')),
  ];
}

type MovedKind = 'date-posted' | 'deadline' | 'review-by' | 'pay' | 'title' | 'level' | 'role' | 'workplace';

/** A field that is one value, under the name of its kind of change. */
function moved<T>(kind: MovedKind, change: Change<T> | undefined): FactChange[] {
  return change ? [{ kind, ...change } as FactChange] : [];
}

/** Closed by its editor, or open again: also when only a last day that had passed was moved. */
function lifeChanges({ take, both, touches }: Difference<Job>, time: string): FactChange[] {
  if (!touches('status', 'datePosted', 'validThrough', 'closedOn')) return [];
  const [status, posted, end, closedOn] = [both('status'), both('datePosted'), both('validThrough'), both('closedOn')];
  if (!status || !posted) return [];
  const openAt = (side: 'before' | 'after') => {
    const dates = { status: status[side], datePosted: posted[side], validThrough: end?.[side], closedOn: closedOn?.[side] };
    return isOpen(toLifecycle(dates, new Date(time)));
  };
  if (status.after !== 'open' && status.before !== status.after) {
    take('status');
    take('closedOn');
    const on = closedOn?.after;
    return [{ kind: 'closed', reason: status.after, ...(on !== undefined && { on }) }];
  }
  if (openAt('before') || !openAt('after') || posted.before > time.slice(0, 10)) return [];
  take('status');
  take('closedOn');
  return [{ kind: 'reopened' }];
}

function hybridChanges(change: Change<Job['hybrid']> | undefined): FactChange[] {
  if (!change) return [];
  const { before, after } = change;
  const days: Change<number | undefined> = { before: before?.daysOnSite, after: after?.daysOnSite };
  const others = before && after && !isDeepStrictEqual({ ...before, daysOnSite: 0 }, { ...after, daysOnSite: 0 });
  return [
    ...(days.before === days.after ? [] : [{ kind: 'on-site-days' as const, ...days }]),
    ...(others ? [{ kind: 'field' as const, field: 'hybrid', action: 'changed' as const }] : []),
  ];
}

function remoteChanges(change: Change<Job['remote']> | undefined): FactChange[] {
  if (!change) return [];
  const { before, after } = change;
  const listed = (policy: Job['remote']) => (Array.isArray(policy?.countries) ? [...policy.countries].sort() : policy?.countries);
  return [
    ...(isDeepStrictEqual(listed(before), listed(after))
      ? []
      : [{ kind: 'remote-countries' as const, before: before?.countries, after: after?.countries }]),
    ...(before && after && before.note !== after.note ? [{ kind: 'field' as const, field: 'remote', action: 'changed' as const }] : []),
  ];
}

/** In another order the places are the same. */
function placeChanges(change: Change<Job['places']> | undefined): FactChange[] {
  const places = listChange(change?.before, change?.after, (id) => id);
  return isLonger(places) ? [{ kind: 'places', added: places.added, removed: places.removed }] : [];
}

function employmentChanges(change: Change<Job['employmentTypes']> | undefined): FactChange[] {
  const types = listChange(change?.before, change?.after, (type) => type);
  return change && isLonger(types) ? [{ kind: 'employment-types', ...change }] : [];
}

function skillChanges(change: Change<Job['skills']> | undefined): FactChange[] {
  return (['must', 'nice'] as const).flatMap((list) => namedSkills(list, change?.before?.[list], change?.after?.[list]));
}

function namedSkills(list: SkillList, before: readonly string[] | undefined, after: readonly string[] | undefined): FactChange[] {
  const skills = listChange(before, after, (name) => name);
  return isLonger(skills) ? [{ kind: 'skills', list, added: skills.added, removed: skills.removed }] : [];
}

interface StackSkill {
  skill: string;
  status: SkillStatus;
  rest: string;
}

function stackChanges(change: Change<Job['stack']> | undefined): FactChange[] {
  if (!change) return [];
  const [before, after] = [change.before, change.after].map(stackSkills);
  const skills = listChange(before, after, ({ skill }) => skill);
  const names = (of: StackSkill[]) => of.map(({ skill }) => skill);
  const found: FactChange[] = [];
  if (isLonger(skills)) found.push({ kind: 'skills', list: 'stack', added: names(skills.added), removed: names(skills.removed) });
  for (const { before: was, after: is } of skills.kept) {
    if (was.status !== is.status) found.push({ kind: 'skill-status', skill: is.skill, before: was.status, after: is.status });
  }
  const noted = skills.kept.some((kept) => kept.before.rest !== kept.after.rest);
  return noted ? [...found, { kind: 'field', field: 'stack', action: 'changed' }] : found;
}

/** Every skill of a stack with what is said of it beside its status. The order of groups and skills says nothing. */
function stackSkills(stack: Job['stack']): StackSkill[] {
  return (stack ?? []).flatMap(({ group, skills }) =>
    skills.map((one) =>
      typeof one === 'string'
        ? { skill: one, status: 'core' as const, rest: `${group}\n` }
        : { skill: one.skill, status: one.status ?? 'core', rest: `${group}\n${one.note ?? ''}` },
    ),
  );
}

function languageChanges(change: Change<Job['languages']> | undefined): FactChange[] {
  if (!change) return [];
  const needs = (languages: Job['languages']) => languages?.map(({ language, level }) => ({ language, level }));
  const languages = listChange(needs(change.before), needs(change.after), ({ language }) => language);
  if (!isLonger(languages) && revisedCount(languages) === 0) {
    return isDeepStrictEqual(sorted(change.before), sorted(change.after)) ? [] : [{ kind: 'field', field: 'languages', action: 'changed' }];
  }
  return [{ kind: 'languages', before: needs(change.before), after: needs(change.after) }];
}

function sorted(languages: Job['languages']): Job['languages'] {
  return [...(languages ?? [])].sort((a, b) => (a.language < b.language ? -1 : 1));
}

/** In another order the benefits are the same. */
function benefitChanges(change: Change<Job['benefits']> | undefined): FactChange[] {
  const benefits = listChange(change?.before, change?.after, ({ name }) => name);
  const revised = revisedCount(benefits) > 0;
  if (!isLonger(benefits) && !revised) return [];
  return [{ kind: 'benefits', added: benefits.added.map(({ name }) => name), removed: benefits.removed.map(({ name }) => name), revised }];
}

/** A form or a mailbox: moving from one to the other is one change. */
function applyChanges({ take, both }: Difference<Job>): FactChange[] {
  const [url, email] = [both('applyUrl'), both('applyEmail')];
  if ((!take('applyUrl') && !take('applyEmail')) || !url || !email) return [];
  take('applyEmail');
  const [before, after] = [url.before ?? email.before, url.after ?? email.after];
  if (before !== undefined && after !== undefined) return [{ kind: 'apply', before, after }];
  return [{ kind: 'field', field: 'applyUrl', action: after === undefined ? 'removed' : 'added' }];
}

function summaryChanges(change: Change<Job['summary']> | undefined): FactChange[] {
  if (!change) return [];
  const { before, after } = change;
  const texts = textChange('summary', { before: before?.text, after: after?.text });
  return before && after && before.by !== after.by ? [...texts, { kind: 'field', field: 'summary', action: 'changed' }] : texts;
}

function boardChanges(change: Change<Job['imported']> | undefined): FactChange[] {
  const lasting = (imported: Job['imported']) => imported && { ...imported, lastSeen: '' };
  if (!change || isDeepStrictEqual(lasting(change.before), lasting(change.after))) return [];
  const action = !change.before ? 'added' : !change.after ? 'removed' : 'changed';
  return [{ kind: 'field', field: 'imported', action }];
}
