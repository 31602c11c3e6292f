import type { PayPeriod } from '../schemas/pay-periods.ts';

export const weeksPerYear = 52;
export const monthsPerYear = 12;
export const hoursPerDay = 8;

/**
 * How often a period of pay fits into a year.
 * @param hoursPerYear working hours a year, from the site's settings; without it an hour or a day cannot be compared.
 * @returns undefined when it cannot be said.
 */
export function timesPerYear(period: PayPeriod, hoursPerYear: number | undefined): number | undefined {
  const times: Readonly<Record<PayPeriod, number | undefined>> = {
    year: 1,
    month: monthsPerYear,
    week: weeksPerYear,
    day: hoursPerYear && hoursPerYear / hoursPerDay,
    hour: hoursPerYear,
  };
  return times[period];
}

/**
 * Pay of a period as pay of a year, for comparing only.
 * @param hoursPerYear as for `timesPerYear`.
 * @returns undefined when it cannot be said.
 */
export function toYearly(amount: number, period: PayPeriod, hoursPerYear: number | undefined): number | undefined {
  const times = timesPerYear(period, hoursPerYear);
  return times === undefined ? undefined : amount * times;
}
