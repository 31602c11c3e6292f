import { foldName } from '../content/skill-registry.ts';
import type { FieldPath, Finding } from '../domain/issue.ts';
import type { Rule } from './rule.ts';

/** Where several ranges or rows stand side by side, each has a label of its own. */
export const payLabel: Rule = ({ entries }) => {
  const found: Finding[] = [];
  const distinct = (file: string, items: { label?: string | undefined; path: FieldPath }[], what: string) => {
    if (items.length < 2) return;
    const taken = new Set<string>();
    for (const { label, path } of items) {
      const key = label === undefined ? undefined : foldName(label);
      if (key === undefined) {
        const fix = 'write "label: …" with what tells it from the others';
        found.push({
          code: 'pay-label',
          severity: 'error',
          file,
          path,
          message: `there are ${items.length} ${what}, and this one has no label`,
          fix,
        });
      } else if (taken.has(key)) {
        const fix = 'write a label that tells the two apart, or delete one of them';
        found.push({
          code: 'pay-label',
          severity: 'error',
          file,
          path: [...path, 'label'],
          message: `two ${what} have the label "${label}"`,
          fix,
        });
      } else {
        taken.add(key);
      }
    }
  };
  for (const { file, data } of entries.jobs) {
    if ('ranges' in data.pay) {
      distinct(
        file,
        data.pay.ranges.map(({ label }, index) => ({ label, path: ['pay', 'ranges', index] })),
        'pay ranges',
      );
    }
  }
  for (const { file, data } of entries.pay) {
    const byLevel = Map.groupBy(data.rows.entries(), ([, row]) => row.level);
    for (const [level, rows] of byLevel) {
      distinct(
        file,
        rows.map(([index, { label }]) => ({ label, path: ['rows', index] })),
        level === undefined ? 'rows for all levels' : `rows for level ${level}`,
      );
    }
  }
  return found;
};
