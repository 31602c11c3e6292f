/** What the page of the design shows where a component asks for words and not for an entry of the site. Nothing here is real. */
import type { Lifecycle } from '../../domain/lifecycle.ts';
import type { ListedVacancy } from '../../domain/listed-vacancy.ts';
import type { ChartRow } from '../../domain/pay-chart.ts';
import { jobsPath } from '../../domain/paths.ts';
import type { ProcessStage } from '../../schemas/fields.ts';
import { proficiencies, type Proficiency } from '../../schemas/vocabulary.ts';

const vacancy: ListedVacancy = {
  path: jobsPath(),
  title: 'Backend engineer, payments',
  company: 'Sample company',
  facts: 'Barcelona · Hybrid · Mid-level · Full-time',
  pay: '€52,000–€64,000 a year',
  payStated: true,
  posted: '2026-11-02',
};

/** A vacancy in a list, in each of its states. */
export const listedVacancies: readonly { vacancy: ListedVacancy; note?: string }[] = [
  { vacancy },
  { vacancy: { ...vacancy, title: 'Closing soon, with a reason to be in the list', closes: '2026-11-27' }, note: 'Asks for Python.' },
  { vacancy: { ...vacancy, title: 'Pay not disclosed', pay: 'Pay not disclosed', payStated: false } },
  { vacancy: { ...vacancy, title: 'Closed', closed: '2026-11-16' } },
  {
    vacancy: {
      ...vacancy,
      title: 'A title as long as titles should never be: Principal Engineer for the Reliability of Settlement and Reconciliation',
      company: 'A company with a name that does not end where names of companies usually end',
    },
  },
];

/** Every way a vacancy can be closed. */
export const closedStates: readonly Extract<Lifecycle, { state: 'closed' }>[] = (['filled', 'cancelled', 'expired'] as const).map(
  (reason) => ({ state: 'closed', reason, on: '2026-11-16' }),
);

/** Stages with and without a length. */
export const stages: readonly ProcessStage[] = [
  { name: 'First call', minutes: 30, with: 'a recruiter', assesses: 'what you look for' },
  { name: 'Pairing', minutes: 90, with: 'two engineers' },
  { name: 'Offer' },
];

/** A source's figures, an employer's range, and one without an upper end that was converted. */
export const chartRows: readonly ChartRow[] = [
  {
    label: 'Senior: a survey',
    words: '10th percentile 42,000, 25th 50,000, median 58,000, 75th 67,000, 90th 80,000',
    note: '€42,000 to €80,000, median €58,000',
    drawn: { figures: { p10: 42_000, p25: 50_000, median: 58_000, p75: 67_000, p90: 80_000 } },
  },
  {
    label: "An employer's range",
    words: '52,000 to 64,000',
    note: '€52,000 to €64,000',
    drawn: { range: { min: 52_000, max: 64_000 } },
  },
  {
    label: 'A converted one',
    words: 'about 61,000 or more',
    note: '≈ €61,000 or more',
    drawn: { range: { min: 61_000 } },
    isConverted: true,
  },
];

/** Every proficiency, the least first. */
export const proficiencyNames = Object.keys(proficiencies) as Proficiency[];

export const command = `npm run check\nnpm run build   # a line that is longer than a phone is wide, so that it has to be scrolled sideways`;
