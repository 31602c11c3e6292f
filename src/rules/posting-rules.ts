import { blankLeft } from './blank-left.ts';
import { confirmBy } from './confirm-by.ts';
import { countryCode } from './country-code.ts';
import { dateOrder } from './date-order.ts';
import { futureDate } from './future-date.ts';
import { hybridDays } from './hybrid-days.ts';
import { legacyMust } from './legacy-must.ts';
import { listedTwice } from './listed-twice.ts';
import { nameClash } from './name-clash.ts';
import { payCurrency } from './pay-currency.ts';
import { payLabel } from './pay-label.ts';
import { payOrder } from './pay-order.ts';
import { payPeriod } from './pay-period.ts';
import { payWidth } from './pay-width.ts';
import { postingWithheld } from './posting-withheld.ts';
import { reservedId } from './reserved-id.ts';
import type { Rule } from './rule.ts';
import { skillTwice } from './skill-twice.ts';
import { titleDecoration } from './title-decoration.ts';
import { unknownReference } from './unknown-reference.ts';
import { vagueWords } from './vague-words.ts';

/**
 * The rules that a vacancy can break and that need no more than the vacancy and the names it may use. The form of a role guide runs
 * them in the browser, so nothing here may import what only runs in Node.
 */
export const postingRules: readonly Rule[] = [
  // what refers to what
  unknownReference,
  listedTwice,
  nameClash,
  reservedId,
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
  // skills
  legacyMust,
  skillTwice,
  // places
  countryCode,
  // texts
  hybridDays,
  titleDecoration,
  vagueWords,
  blankLeft,
  // what crawlers are told
  postingWithheld,
];
