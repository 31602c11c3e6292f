import { fileOf, toTarget } from '../page/addresses.ts';
import type { Page } from '../page/page.ts';
import { containsWords, numbersIn, plain, squeeze } from '../page/text.ts';
import type { PageContext } from './rule.ts';
import { toMoment } from './moments.ts';

/** A page, asked whether it shows something. */
export class Shown {
  readonly page: Page;
  readonly context: PageContext;
  /** Language of the page; English where it names none. */
  readonly language: string;
  /** Every value of the facts panel; the whole text where there is no panel. */
  readonly facts: readonly string[];

  constructor(page: Page, context: PageContext) {
    this.page = page;
    this.context = context;
    this.language = isLanguage(page.lang) ? page.lang : 'en';
    this.facts = page.facts.length > 0 ? page.facts.flatMap(({ values }) => values.map(({ text }) => text)) : [page.text];
  }

  /** True when the words stand on the page, however they are set. */
  hasWords(words: string): boolean {
    return containsWords(this.page.text, plain(words));
  }

  /** True when a text stands on the page, whatever elements it is spread over. */
  hasText(text: string): boolean {
    return this.page.squeezed.includes(squeeze(text));
  }

  /** True when a value of the facts panel holds the words. */
  hasFact(words: string): boolean {
    return this.facts.some((fact) => containsWords(fact, plain(words)));
  }

  /** True when a day of the facts panel is, or ends at, one of these moments. */
  hasMoment(isIt: (moment: { start: number; end: number }) => boolean): boolean {
    const inFacts = this.page.facts.flatMap(({ values }) => values.flatMap(({ times }) => times));
    return (inFacts.length > 0 ? inFacts : this.page.times).some((time) => {
      const moment = toMoment(time);
      return moment !== undefined && isIt(moment);
    });
  }

  /** True when one value of the facts panel holds all amounts, the sign of their currency and the words. */
  hasPay(amounts: readonly number[], currency: string, words: string): boolean {
    const signs = currencySigns(currency, this.language);
    return this.facts.some((fact) => {
      const numbers = numbersIn(fact, this.language);
      return amounts.every((amount) => numbers.includes(amount)) && signs.some((sign) => fact.includes(sign)) && containsWords(fact, words);
    });
  }

  /** An address of our own that leads to no file; undefined when all is well, or when it is not ours. */
  deadAddress(address: string): string | undefined {
    const target = toTarget(address, this.page.path, this.context.origin);
    return target.kind === 'own' && !this.context.hasFile(fileOf(target.path)) ? target.path : undefined;
  }
}

function isLanguage(tag: string | undefined): tag is string {
  try {
    return tag !== undefined && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const signsByKey = new Map<string, string[]>();

/** What may stand for a currency: `€`, `US$`, `$`, `EUR`. */
function currencySigns(currency: string, language: string): string[] {
  const key = `${language} ${currency}`;
  let signs = signsByKey.get(key);
  if (!signs) {
    const sign = (currencyDisplay: 'symbol' | 'narrowSymbol') =>
      new Intl.NumberFormat(language, { style: 'currency', currency, currencyDisplay })
        .formatToParts(1)
        .find(({ type }) => type === 'currency')?.value;
    signs = [sign('symbol'), sign('narrowSymbol'), currency].flatMap((one) => (one ? [plain(one)] : []));
    signsByKey.set(key, signs);
  }
  return signs;
}
