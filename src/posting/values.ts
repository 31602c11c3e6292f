/** What somebody has typed and ticked in the form. Texts are trimmed and without signs that no file can hold; nothing is checked. */
export interface PostingValues {
  title: string;
  company: string;
  team: string;
  places: string[];
  workplace: string;
  daysOnSite: string;
  countries: string;
  employmentTypes: string[];
  /** `range`, or `withheld` for pay that is not disclosed. */
  pay: string;
  payMin: string;
  payMax: string;
  currency: string;
  period: string;
  payReason: string;
  /** `day`, or `open` for a vacancy without a last day. */
  until: string;
  validThrough: string;
  reviewBy: string;
  apply: string;
  summary: string;
  /** Ids of skills. */
  must: string[];
  /** Positions of the stages in the guide's process. */
  stages: string[];
  /** Words of blanks by the name of the blank. */
  blanks: Record<string, string>;
}

/** The control of a blank's own words. */
export const blankControl = (blank: string) => `blank.${blank}`;

/**
 * What stands in the form, from the names and values of its controls.
 * @param entries as `FormData` lists them.
 */
export function readValues(entries: Iterable<readonly [name: string, value: string]>): PostingValues {
  const all = new Map<string, string[]>();
  for (const [name, value] of entries) {
    const text = plainText(value);
    if (text !== '') all.set(name, [...(all.get(name) ?? []), text]);
  }
  const one = (name: string) => all.get(name)?.[0] ?? '';
  const many = (name: string) => all.get(name) ?? [];
  const blanks = [...all].flatMap(([name, [text]]) => (name.startsWith('blank.') ? [[name.slice(6), text!] as const] : []));
  return {
    title: one('title'),
    company: one('company'),
    team: one('team'),
    places: many('place'),
    workplace: one('workplace'),
    daysOnSite: one('days-on-site'),
    countries: one('countries'),
    employmentTypes: many('employment'),
    pay: one('pay'),
    payMin: one('pay-min'),
    payMax: one('pay-max'),
    currency: one('currency').toUpperCase(),
    period: one('period'),
    payReason: one('pay-reason'),
    until: one('until'),
    validThrough: one('valid-through'),
    reviewBy: one('review-by'),
    apply: one('apply'),
    summary: one('summary'),
    must: many('must'),
    stages: many('stage'),
    blanks: Object.fromEntries(blanks),
  };
}

/**
 * A text on one line, without control characters and without what UTF-8 cannot say: halves of a surrogate pair, and U+FFFD, which
 * stands for a character that was lost.
 */
export function plainText(text: string): string {
  return text
    .replace(/(?:[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff])/g, '')
    .replace(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd-\uffff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
