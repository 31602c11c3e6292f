import { aboutText } from './about-text.ts';
import { accentColour } from './accent-colour.ts';
import { brokenLink } from './broken-link.ts';
import { companyFolder } from './company-folder.ts';
import { datePostedMoved } from './date-posted-moved.ts';
import { emptyBody } from './empty-body.ts';
import { ladderCycle } from './ladder-cycle.ts';
import { ladderFamily } from './ladder-family.ts';
import { ladderLevel } from './ladder-level.ts';
import { ladderMismatch } from './ladder-mismatch.ts';
import { orphan } from './orphan.ts';
import { otherEmployer } from './other-employer.ts';
import { payStale } from './pay-stale.ts';
import { placeParent } from './place-parent.ts';
import { placeSources } from './place-sources.ts';
import { postingRules } from './posting-rules.ts';
import type { Rule, RuleInput, RuleReport } from './rule.ts';
import { scenePlace } from './scene-place.ts';
import { selfReference } from './self-reference.ts';
import { skillCategory } from './skill-category.ts';
import { uncitedFigure } from './uncited-figure.ts';
import { unknownBodyReference } from './unknown-body-reference.ts';
import { unknownMedia } from './unknown-media.ts';

/** Every rule; those that a single vacancy can be held against first, the others grouped by what they speak of. */
const rules: readonly Rule[] = [
  ...postingRules,
  // what refers to what
  unknownBodyReference,
  unknownMedia,
  brokenLink,
  orphan,
  selfReference,
  companyFolder,
  otherEmployer,
  // dates
  datePostedMoved,
  // pay
  payStale,
  uncitedFigure,
  // ladders
  ladderCycle,
  ladderMismatch,
  ladderFamily,
  ladderLevel,
  // skills
  skillCategory,
  // places
  placeParent,
  placeSources,
  scenePlace,
  // texts
  emptyBody,
  aboutText,
  // how the site looks
  accentColour,
];

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
