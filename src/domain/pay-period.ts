import type { PayPeriod } from '../schemas/pay-periods.ts';

const weeksPerYear = 52;
const monthsPerYear = 12;
const hoursPerDay = 8;

/**
 * Pay of a period as pay of a year, for comparing only.
 * @param hoursPerYear working hours a year, from the site's settings; without it an hour or a day cannot be compared.
 * @returns undefined when it cannot be said.
 */
export function toYearly(amount: number, period: PayPeriod, hoursPerYear: number | undefined): number | undefined {
  switch (period) {
    case 'year':
      return amount;
    case 'month':
      return amount * monthsPerYear;
    case 'week':
      return amount * weeksPerYear;
    case 'day':
      return hoursPerYear === undefined ? undefined : (amount * hoursPerYear) / hoursPerDay;
    case 'hour':
      return hoursPerYear === undefined ? undefined : amount * hoursPerYear;
  }
}
