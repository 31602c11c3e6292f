/** An amount of pay in a text, its place in UTF-16 units. */
export interface PayAmount {
  start: number;
  end: number;
}

const digits = String.raw`\d(?:[\d.,'’\u00a0\u202f]|\u0020(?=\d{3}(?!\d)))*(?<![.,])(?:\s?(?:k|thousand|million|m)\b)?`;
const sign = String.raw`(?:\b(?:US|CA|AU|NZ|HK|MX|R|A|C|S))?[$€£¥₹₩₪₺₽₴₦฿₫]|[zZ]ł|\b[A-Z]{3}\b`;
const signAfter = String.raw`[$€£¥₹₩₪₺₽₴₦฿₫]|(?:zł|kr|[A-Z]{3}|euros?|dollars?|pounds|francs?|yen|rupees|krone[rn]?|kronor)\b`;
/** An amount with its currency before or after it. */
const amount = new RegExp(`(?:(${sign})\\s?)${digits}|${digits}\\s?(${signAfter})`, 'gu');
/** `60k`: money only where the sentence speaks of a salary. */
const thousands = /(?<![\p{L}\p{N}])\d{2,3}\s?k\b/gu;
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** Words that make every amount of their sentence one of pay. */
const salary =
  /\b(?:salar(?:y|ies)|wages?|remuneration|pay (?:bands?|ranges?|scales?)|(?:base|take-home|starting|median|average) pay|payslips?)\b/iu;
/** Words of a time that is paid for. */
const period =
  /(?:\b(?:an?|per|each|every)\s+(?:year|annum|month|week|day|hour)\b|\/\s?(?:year|yr|month|week|day|hour|h)\b|\b(?:annual|yearly|monthly|weekly|daily|hourly)(?:ly)?\b|\bp\.\s?a\.)/iu;
/** Words of figures about many people, and of what they get. */
const statistic = /\b(?:medians?|percentiles?|quartiles?|earn|earns|earned|earning|earnings|compensation|income)\b/iu;
/** Words of what is bought, sold and moved. */
const cost =
  /\b(?:costs?|prices?|priced|bills?|billed|spends?|spending|spent|budgets?|saves?|saved|savings?|revenue|turnover|profits?|fees?|fines?|invoices?|customers?|buyers?|users?|clients?|subscri\w+|refund\w*|rents?|licen[cs]es?|lose|loses|lost|loss\w*|worth|funding|raised|cloud|servers?|clusters?|storage|orders?|payments?|transactions?|transfers?|charge[ds]?)\b/iu;

/**
 * Finds amounts of pay in a text: amounts of money in a sentence that speaks of a salary, of earnings, or of what is paid in a period.
 * What something costs is none, so the words of customers, prices and budgets count against it. Code is for the caller to leave out.
 */
export function payAmountsIn(text: string): PayAmount[] {
  if (!/\d/.test(text)) return [];
  return sentencesOf(text).flatMap(({ start, words }) => {
    const ofSalary = salary.test(words);
    if (!ofSalary && (cost.test(words) || !(statistic.test(words) || period.test(words)))) return [];
    const found = [...words.matchAll(amount)].filter(([, before, after]) => isCurrency(before ?? after ?? ''));
    const bare = ofSalary && found.length === 0 ? words.matchAll(thousands) : [];
    return [...found, ...bare].map(({ 0: match, index }) => ({ start: start + index, end: start + index + match.length }));
  });
}

/** Three capitals are money only when they are a currency: `100 GET` is none. */
function isCurrency(mark: string): boolean {
  return !/^[A-Z]{3}$/.test(mark) || currencies.has(mark);
}

/** The sentences of a text with the place where each begins. A point between digits, or in `p.a.`, ends none. */
function sentencesOf(text: string): { start: number; words: string }[] {
  let start = 0;
  return text.split(/(?<=[.!?…][)"”’]?\s)(?=[\p{Lu}\p{N}"“‘(€£$])|(?<=\n\s*\n)/u).map((words) => {
    const sentence = { start, words };
    start += words.length;
    return sentence;
  });
}
