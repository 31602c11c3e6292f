import type { PayPeriod } from '../schemas/pay-periods.ts';
import type { Rates } from '../schemas/rates.ts';
import { hoursPerDay, monthsPerYear, timesPerYear, weeksPerYear } from './pay-period.ts';
import { formatCount, formatDay } from './words.ts';

/** What an amount of pay is counted in. */
export interface PayUnit {
  currency: string;
  period: PayPeriod;
}

/** What a site states, so that amounts in different units can be compared. */
export interface ConversionMeans {
  rates: Rates | undefined;
  /** Working hours a year, from the site's settings. */
  hoursPerYear: number | undefined;
}

/** How an amount becomes one in another unit, with everything that has to be said beside the number. */
export interface Conversion {
  /** An amount times this is the amount in the other unit. */
  factor: number;
  /** Only when the currencies differ. */
  rate?: {
    from: string;
    to: string;
    /** Units of `to` for one unit of `from`. */
    value: number;
    /** The published rates it follows from, the base first with 1: what is shown, because it can be looked up. */
    published: readonly { currency: string; value: number }[];
    source: Rates['source'];
  };
  /** Only when the number of working hours of a year took part. */
  hoursPerYear?: number;
  /** Only when the periods differ. */
  periods?: { from: PayPeriod; to: PayPeriod };
}

/** How amounts of one unit become amounts of another, for comparing only; undefined when it cannot be said. */
export function conversionBetween(from: PayUnit, to: PayUnit, means: ConversionMeans): Conversion | undefined {
  const rate = from.currency === to.currency ? undefined : rateBetween(from.currency, to.currency, means.rates);
  if (from.currency !== to.currency && !rate) return undefined;
  const hoursMatter = isOfHours(from.period) !== isOfHours(to.period);
  // Between an hour and a day the hours of a year cancel out, so any number does.
  const hours = hoursMatter ? means.hoursPerYear : 1;
  const [times, timesOfTo] = [timesPerYear(from.period, hours), timesPerYear(to.period, hours)];
  if (times === undefined || timesOfTo === undefined) return undefined;
  const factor = (times / timesOfTo) * (rate?.value ?? 1);
  if (!Number.isFinite(factor) || factor <= 0) return undefined;
  return {
    factor,
    ...(rate && { rate }),
    ...(hoursMatter && { hoursPerYear: hours! }),
    ...(from.period !== to.period && { periods: { from: from.period, to: to.period } }),
  };
}

function isOfHours(period: PayPeriod): boolean {
  return period === 'hour' || period === 'day';
}

/** The rate between two currencies, by way of the base when neither is the base. */
function rateBetween(from: string, to: string, rates: Rates | undefined): Conversion['rate'] {
  if (!rates) return undefined;
  const worth = (currency: string) => (currency === rates.base ? 1 : rates.rates[currency]);
  const [worthOfFrom, worthOfTo] = [worth(from), worth(to)];
  if (worthOfFrom === undefined || worthOfTo === undefined) return undefined;
  const quoted = [
    { currency: from, value: worthOfFrom },
    { currency: to, value: worthOfTo },
  ].filter(({ currency }) => currency !== rates.base);
  return {
    from,
    to,
    value: worthOfTo / worthOfFrom,
    published: [{ currency: rates.base, value: 1 }, ...quoted],
    source: rates.source,
  };
}

/**
 * What a conversion takes for granted, as it is said beside the number:
 * `€1 = US$1.0389 (European Central Bank, 31 December 2024); a year of 1,720 working hours`. Empty when nothing was converted.
 */
export function conversionWords({ rate, periods, hoursPerYear }: Conversion, locale: string): string {
  const said: string[] = [];
  if (rate) {
    const equal = rate.published.map(({ currency, value }) => formatRate(value, currency, locale)).join(' = ');
    said.push(`${equal} (${rate.source.name}, ${formatDay(rate.source.referenceDate, locale)})`);
  }
  const involves = (period: PayPeriod) => periods?.from === period || periods?.to === period;
  if (involves('day')) said.push(`a day of ${hoursPerDay} hours`);
  const year = [
    ...(hoursPerYear === undefined ? [] : [`${formatCount(hoursPerYear)} working hours`]),
    ...(involves('week') ? [`${weeksPerYear} weeks`] : []),
    ...(involves('month') ? [`${monthsPerYear} months`] : []),
  ];
  if (year.length > 0) said.push(`a year of ${year.join(' and ')}`);
  return said.join('; ');
}

/** A rate with all the decimals it was published with. */
function formatRate(value: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency, minimumFractionDigits: 0, maximumSignificantDigits: 15 }).format(
    value,
  );
}
