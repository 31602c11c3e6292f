import { problem, quote, type Problem } from '../finding.ts';
import { isObject, isOfType, listOf, show, type Json, type JsonObject } from '../page/json-ld.ts';
import { postingChecks } from './posting-visible.ts';
import { postingRule, type PageRule } from './rule.ts';
import { Shown } from './shown.ts';

/** G03: every value of a `JobPosting` stands on its page, and is the same there. */
export const visiblePosting = postingRule(
  'G03',
  'every value of a JobPosting is visible on its page, and equal',
  (posting, page, context) => checkObject(posting, new Shown(page, context)),
);

/** Every value of all other structured data stands on its page too. */
export const visibleJsonLd: PageRule = {
  id: 'jsonld-visible',
  demands: 'every value of other JSON-LD is visible on its page',
  check(page, context) {
    const things = page.jsonLd.flatMap((document) => document.things).filter((thing) => !isOfType(thing, 'JobPosting'));
    if (things.length === 0) return undefined;
    const shown = new Shown(page, context);
    return things.flatMap((thing) => (isOfType(thing, 'ItemList') ? checkItemList(thing, shown) : checkObject(thing, shown)));
  },
};

/** Numbers that order and count, and say nothing of the thing. */
const structure = new Set(['position', 'numberOfItems', '@type', '@context']);
const isWebAddress = (value: string) => /^https?:\/\//.test(value);

function checkObject(thing: JsonObject, shown: Shown): Problem[] {
  return Object.entries(thing).flatMap(([name, value]) => {
    if (structure.has(name) || value === undefined || value === null) return [];
    const check = postingChecks[name];
    return check ? check(value, shown) : checkValue(name, value, shown);
  });
}

/** A value of any property: its words stand on the page, and an address of ours leads somewhere. */
function checkValue(name: string, value: Json, shown: Shown): Problem[] {
  if (Array.isArray(value)) return value.flatMap((one) => checkValue(name, one, shown));
  if (isObject(value)) return checkObject(value, shown);
  if (typeof value === 'boolean' || value === null) return [];
  if (typeof value === 'number') return shown.hasWords(String(value)) ? [] : [unseen(name, value)];
  if (isWebAddress(value) || name === '@id') {
    const path = shown.deadAddress(value);
    return path === undefined ? [] : [problem(`"${name}" leads to ${path}, which does not exist`, 'correct the address, or make the page')];
  }
  if (name === 'inLanguage') {
    return value === shown.page.lang
      ? []
      : [problem(`"inLanguage" is ${quote(value)}, and the page is in ${quote(shown.page.lang ?? 'no language')}`, 'make them the same')];
  }
  return shown.hasWords(value) || (value.length > 40 && shown.hasText(value)) ? [] : [unseen(name, value)];
}

function unseen(name: string, value: Json): Problem {
  return problem(`"${name}" says ${show(value)}, which the page does not show`, 'show it on the page, or leave it out of the JSON-LD');
}

/** A list names positions and addresses only, and links to what it names. */
function checkItemList({ itemListElement }: JsonObject, shown: Shown): Problem[] {
  const base = shown.context.origin + shown.page.path;
  const links = shown.page.addresses.filter(({ where, address }) => where === 'a href' && URL.canParse(address, base));
  const linked = new Set(links.map(({ address }) => new URL(address, base).href));
  return listOf(itemListElement).flatMap((item) => {
    if (!isObject(item)) return [problem(`a list holds ${show(item)}`, 'write a ListItem with position and url')];
    const more = Object.keys(item).filter((name) => !['@type', 'position', 'url'].includes(name));
    const url = typeof item.url === 'string' ? item.url : '';
    return [
      ...(more.length === 0
        ? []
        : [problem(`an item of a list has ${more.join(', ')}`, 'give position and url only; the page it leads to says the rest')]),
      ...(linked.has(url) ? [] : [problem(`a list names ${quote(url)}, and the page has no link to it`, 'list what the page lists')]),
    ];
  });
}
