import { aboutText } from './about-text.ts';
import { brokenLink } from './broken-link.ts';
import { companyFolder } from './company-folder.ts';
import { confirmBy } from './confirm-by.ts';
import { countryCode } from './country-code.ts';
import { dateOrder } from './date-order.ts';
import { emptyBody } from './empty-body.ts';
import { futureDate } from './future-date.ts';
import { hybridDays } from './hybrid-days.ts';
import { ladderCycle } from './ladder-cycle.ts';
import { ladderFamily } from './ladder-family.ts';
import { ladderLevel } from './ladder-level.ts';
import { ladderMismatch } from './ladder-mismatch.ts';
import { legacyMust } from './legacy-must.ts';
import { listedTwice } from './listed-twice.ts';
import { nameClash } from './name-clash.ts';
import { orphan } from './orphan.ts';
import { payCurrency } from './pay-currency.ts';
import { payLabel } from './pay-label.ts';
import { payOrder } from './pay-order.ts';
import { payPeriod } from './pay-period.ts';
import { payStale } from './pay-stale.ts';
import { payWidth } from './pay-width.ts';
import { placeParent } from './place-parent.ts';
import { placeSources } from './place-sources.ts';
import { postingWithheld } from './posting-withheld.ts';
import { reservedId } from './reserved-id.ts';
import type { Rule, RuleInput, RuleReport } from './rule.ts';
import { scenePlace } from './scene-place.ts';
import { selfReference } from './self-reference.ts';
import { skillCategory } from './skill-category.ts';
import { skillTwice } from './skill-twice.ts';
import { titleDecoration } from './title-decoration.ts';
import { unknownMedia } from './unknown-media.ts';
import { unknownReference } from './unknown-reference.ts';

/** Every rule, grouped by what it speaks of. */
const rules: readonly Rule[] = [
  // what refers to what
  unknownReference,
  unknownMedia,
  brokenLink,
  orphan,
  selfReference,
  listedTwice,
  nameClash,
  reservedId,
  companyFolder,
  // dates
  dateOrder,
  futureDate,
  confirmBy,
  // pay
  payOrder,
  payWidth,
  payCurrency,
  payPeriod,
  payLabel,
  payStale,
  // ladders
  ladderCycle,
  ladderMismatch,
  ladderFamily,
  ladderLevel,
  // skills
  legacyMust,
  skillTwice,
  skillCategory,
  // places
  placeParent,
  placeSources,
  countryCode,
  scenePlace,
  // texts
  emptyBody,
  aboutText,
  hybridDays,
  titleDecoration,
  // what crawlers are told
  postingWithheld,
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
