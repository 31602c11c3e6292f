import type { Entry } from '../content/entry.ts';
import { foldName } from '../content/skill-registry.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import { inEach } from './in-each.ts';
import type { Rule } from './rule.ts';

/** Where several ranges or rows stand side by side, each has a label of its own. */
export const payLabel: Rule = ({ entries }) => [...inVacancies(entries.jobs), ...inBenchmarks(entries.pay)];

const inVacancies = inEach<Entry<'jobs'>>(({ file, data: { pay } }) => {
  if (!('ranges' in pay)) return [];
  const items = pay.ranges.map(({ label }, index) => ({ label, path: ['pay', 'ranges', index] }));
  return alike(file, items, 'pay ranges');
});

const inBenchmarks = inEach<Entry<'pay'>>(({ file, data }) =>
  [...Map.groupBy(data.rows.entries(), ([, row]) => row.level)].flatMap(([level, rows]) => {
    const items = rows.map(([index, { label }]) => ({ label, path: ['rows', index] }));
    return alike(file, items, level === undefined ? 'rows for all levels' : `rows for level ${level}`);
  }),
);

/** What stands beside others without a label of its own. @param what all of them are. */
function alike(file: string, items: readonly { label?: string | undefined; path: FieldPath }[], what: string): Finding[] {
  const found: Finding[] = [];
  if (items.length < 2) return found;
  const report = (path: FieldPath, message: string, fix: string) => {
    found.push({ code: 'pay-label', severity: 'error', file, path, message, fix });
  };
  const taken = new Set<string>();
  for (const { label, path } of items) {
    if (label === undefined) {
      report(path, `there are ${items.length} ${what}, and this one has no label`, 'write "label: …" with what tells it from the others');
    } else if (taken.has(foldName(label))) {
      const fix = 'write a label that tells the two apart, or delete one of them';
      report([...path, 'label'], `two ${what} have the label "${label}"`, fix);
    } else {
      taken.add(foldName(label));
    }
  }
  return found;
}
