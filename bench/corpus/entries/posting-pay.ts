import type { JobPay, PayRange } from '../../../src/schemas/pay.ts';
import type { PayPeriod } from '../../../src/schemas/vocabulary.ts';
import type { Random } from '../random.ts';
import { levelFacts, type PostedLevel } from '../vocabulary/families.ts';
import type { CountryFacts } from '../vocabulary/places.ts';
import type { CorpusPlace } from './places.ts';

/** How a posting states its pay. */
export type PayForm = 'undisclosed' | 'several' | 'from' | 'upTo' | 'single' | 'range';

const reasons: readonly string[] = [
  'The employer did not publish a range.',
  'Pay follows a collective agreement whose steps depend on seniority.',
  'The employer names the range in the first conversation.',
  'The range is being reviewed and will be added.',
];

const coverages: readonly string[] = [
  'base salary',
  'base salary; a bonus of up to ten per cent comes on top',
  'base salary, with shares after the first year',
  'total pay including on-call',
  'base salary for full-time hours',
];

/** Working time by which yearly pay is divided. */
const perYear: Readonly<Record<PayPeriod, number>> = { hour: 1720, day: 215, week: 46, month: 12, year: 1 };

/** The pay of a posting, in the currency of its country. Ranges stay narrower than one to two. */
export function postingPay(
  form: PayForm,
  level: PostedLevel,
  country: CountryFacts,
  places: readonly CorpusPlace[],
  period: PayPeriod,
  random: Random,
): JobPay {
  if (form === 'undisclosed') return { disclosed: false, reason: random.pick(reasons) };
  if (form !== 'several') return range(form, level, country, period, random);
  const labelled = places.filter((place) => place.country).slice(0, 3);
  if (labelled.length > 1) {
    return { ranges: labelled.map((place) => ({ label: place.data.name, ...range('range', level, place.country!, period, random) })) };
  }
  return {
    ranges: ['Less than five years in the field', 'More than five years in the field'].map((label, step) => {
      const { min, max, ...rest } = range('range', level, country, period, random);
      const raise = (amount: number | undefined) => amount && toRoundFigure(amount * (1 + step * 0.18));
      return { label, min: raise(min), max: raise(max), ...rest };
    }),
  };
}

function range(form: PayForm, level: PostedLevel, country: CountryFacts, period: PayPeriod, random: Random): PayRange {
  const middle = ((country.midPay * levelFacts[level].pay) / perYear[period]) * (0.86 + random.next() * 0.32);
  const spread = 0.05 + random.next() * 0.12;
  const min = toRoundFigure(middle * (1 - spread));
  const max = toRoundFigure(middle * (1 + spread));
  return {
    ...(form !== 'upTo' && { min }),
    ...(form !== 'from' && { max: form === 'single' ? min : max }),
    currency: country.currency,
    period,
    ...(random.chance(0.5) && { covers: random.pick(coverages) }),
  };
}

/** 52,341 → 52,500; 31.7 → 31.5: two figures and a half. */
function toRoundFigure(amount: number): number {
  const step = 10 ** (Math.floor(Math.log10(amount)) - 2) * 5;
  return Number((Math.round(amount / step) * step).toFixed(2));
}
