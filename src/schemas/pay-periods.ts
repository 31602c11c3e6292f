/**
 * What a pay figure is paid for; `schemaOrg` is the `unitText` of structured data (rule G14). A part of the vocabulary in a file of its
 * own, because the scripts of the finder need this one set and not the others.
 */
export const payPeriods = {
  hour: { label: 'an hour', schemaOrg: 'HOUR' },
  day: { label: 'a day', schemaOrg: 'DAY' },
  week: { label: 'a week', schemaOrg: 'WEEK' },
  month: { label: 'a month', schemaOrg: 'MONTH' },
  year: { label: 'a year', schemaOrg: 'YEAR' },
} as const satisfies Record<string, { label: string; schemaOrg: string }>;
/** A period of pay. */
export type PayPeriod = keyof typeof payPeriods;
