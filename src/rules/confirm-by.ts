import type { Entry } from '../content/entry.ts';
import { toLifecycle } from '../domain/lifecycle.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

/** Somebody confirms in time that a vacancy without an end date is still open. */
export const confirmBy: Rule = ({ entries, graph }) => inVacancies(entries.jobs, graph.now.getTime());

const inVacancies = inEach<Entry<'jobs'>, number>(({ file, data }, now) => {
  const lifecycle = toLifecycle(data, new Date(now));
  if (!('notConfirmedSince' in lifecycle) || lifecycle.notConfirmedSince! < data.datePosted) return [];
  return [
    {
      code: 'confirm-by',
      severity: 'warning',
      file,
      path: ['reviewBy'],
      message: `nobody has confirmed since ${lifecycle.notConfirmedSince} that the vacancy is open`,
      fix: 'if it is, write a later day; if not, set status to filled or cancelled and give closedOn',
    },
  ];
});
