import { toLifecycle } from '../domain/lifecycle.ts';
import type { Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** Somebody confirms in time that a vacancy without an end date is still open. */
export const confirmBy: Rule = ({ entries, graph: { now } }) => {
  const found: Finding[] = [];
  for (const { file, data } of entries.jobs) {
    const lifecycle = toLifecycle(data, now);
    if (!('notConfirmedSince' in lifecycle) || lifecycle.notConfirmedSince! < data.datePosted) continue;
    found.push({
      code: 'confirm-by',
      severity: 'warning',
      file,
      path: ['reviewBy'],
      message: `nobody has confirmed since ${lifecycle.notConfirmedSince} that the vacancy is open`,
      fix: 'if it is, write a later day; if not, set status to filled or cancelled and give closedOn',
    });
  }
  return found;
};
