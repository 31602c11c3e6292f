/** What a pay figure is paid for. A part of the vocabulary in a file of its own: the scripts of the finder need this set and no other. */
export const payPeriods = {
  hour: { label: 'an hour' },
  day: { label: 'a day' },
  week: { label: 'a week' },
  month: { label: 'a month' },
  year: { label: 'a year' },
} as const satisfies Record<string, { label: string }>;
/** A period of pay. */
export type PayPeriod = keyof typeof payPeriods;

/** The `unitText` of structured data for a period (rule G14). */
export const payPeriodUnits: Readonly<Record<PayPeriod, string>> = { hour: 'HOUR', day: 'DAY', week: 'WEEK', month: 'MONTH', year: 'YEAR' };
