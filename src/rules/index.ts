import type { Rule, RuleInput, RuleReport } from './rule.ts';

const rules: readonly Rule[] = [];

/** Runs every rule over the site. */
export function checkRules(input: RuleInput): RuleReport {
  const report: RuleReport = { findings: [], issues: [] };
  for (const rule of rules) {
    for (const found of rule(input)) {
      if ('path' in found) report.findings.push(found);
      else report.issues.push(found);
    }
  }
  return report;
}
