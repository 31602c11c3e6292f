import { isUtf8 } from 'node:buffer';
import type { EntryFacts, VacancyFacts } from '../content/entry-facts.ts';
import { apiClaims, buildAgain, differences, factClaims, type Claims } from '../faces/claims.ts';
import { readMarkdownTwin, withoutMarks } from '../faces/markdown-twin.ts';
import { finderIn } from '../faces/shown-text.ts';
import { twinsOf } from '../faces/twins.ts';
import { problem, quote, type Problem } from '../finding.ts';
import { fileOf, toTarget } from '../page/addresses.ts';
import { isObject, listOf, type Json, type JsonObject } from '../page/json-ld.ts';
import type { Page } from '../page/page.ts';
import { containsWords, plain } from '../page/text.ts';
import { payPeriodUnits } from '../../schemas/vocabulary.ts';
import { toMoment } from './moments.ts';
import type { PageContext, PageRule, PlacedProblem } from './rule.ts';

export const parityId = 'parity';
export const parityDemands = 'page, JSON-LD, twins, API, feeds and job feeds say the same as the content';

/** The page of an entry, its structured data and the two files beside it say what the content says. */
export const pageParity: PageRule = {
  id: parityId,
  demands: parityDemands,
  check(page, context) {
    const { facts } = context;
    if (!facts) return undefined;
    const expected = factClaims(facts);
    return [
      ...checkPage(page, facts, context),
      ...(facts.vacancy ? page.postings.flatMap((posting) => checkPosting(posting, facts, facts.vacancy!)) : []),
      ...checkJsonTwin(page.path, facts, expected, context),
      ...checkMarkdownTwin(page.path, facts, expected, context),
    ];
  },
};

function checkPage(page: Page, facts: EntryFacts, { origin }: PageContext): Problem[] {
  const { name, entry, vacancy } = facts;
  const heading = page.headings.find(({ level }) => level === 1)?.text ?? '';
  const applies = page.addresses.some(({ address }) => [address, address.replace(/^mailto:/, '')].includes(vacancy?.apply ?? ''));
  return [
    ...(isHeaded(heading, facts) ? [] : [problem(`the page is headed ${quote(heading)}, and ${entry} ${quote(name)}`, buildAgain)]),
    // An address of our own is a page that tells how to apply.
    ...(!vacancy?.open || applies || toTarget(vacancy.apply, page.path, origin).kind === 'own'
      ? []
      : [problem(`the page does not lead to ${quote(vacancy.apply)}, where ${entry} says to apply`, buildAgain)]),
  ];
}

/** The page of a place is headed by what one finds there: "Jobs in Lisbon". */
function isHeaded(heading: string, { kind, name }: EntryFacts): boolean {
  return kind === 'place' ? containsWords(heading, plain(name)) : heading === plain(name);
}

/** What a `JobPosting` can say: a range with both ends, the employer unless it stays anonymous. */
function checkPosting(posting: JsonObject, facts: EntryFacts, vacancy: VacancyFacts): Problem[] {
  const { hiringOrganization: employer, jobLocation, applicantLocationRequirements: areas } = posting;
  const isRemote = vacancy.workplace === 'remote';
  const text = (value: Json | undefined) => (typeof value === 'string' ? [value] : []);
  const addresses = listOf(jobLocation).flatMap((place) => (isObject(place) && isObject(place.address) ? [place.address] : []));
  const end = toMoment(posting.validThrough)?.end;
  const bounded = vacancy.pay.length === 1 && vacancy.pay[0]!.min !== undefined && vacancy.pay[0]!.max !== undefined;
  const moment = (milliseconds: number | undefined) => (milliseconds === undefined ? [] : [new Date(milliseconds).toISOString()]);
  const said: Claims = {
    title: text(posting.title),
    company: isObject(employer) ? text(employer.name) : text(employer),
    datePosted: text(posting.datePosted),
    validThrough: moment(end),
    workplace: text(posting.jobLocationType),
    locations: [
      ...addresses.map((one) => addressWords(one.addressLocality, one.addressRegion, one.addressCountry)),
      ...listOf(areas).flatMap((area) => (isObject(area) ? text(area.name) : [])),
    ],
    pay: salaryWords(posting.baseSalary),
  };
  const expected: Claims = {
    title: [facts.name],
    company: [vacancy.confidential ? 'confidential' : vacancy.company],
    datePosted: [vacancy.datePosted],
    validThrough: moment(vacancy.end),
    workplace: isRemote ? ['TELECOMMUTE'] : [],
    locations: vacancy.locations.map(({ city, region, country, countryName }) =>
      isRemote ? countryName : addressWords(city, region, country),
    ),
    pay: bounded ? vacancy.pay.map(({ min, max, currency, period }) => `${min} to ${max} ${currency} ${payPeriodUnits[period]}`) : [],
  };
  return differences('the JSON-LD', said, expected, facts.entry);
}

function addressWords(...lines: (Json | undefined)[]): string {
  return lines.filter((line) => line !== undefined).join(', ');
}

function salaryWords(salary: Json | undefined): string[] {
  if (!isObject(salary) || !isObject(salary.value)) return [];
  const { value, minValue = value, maxValue = value, unitText } = salary.value;
  return [`${String(minValue)} to ${String(maxValue)} ${String(salary.currency)} ${String(unitText)}`];
}

function checkJsonTwin(path: string, facts: EntryFacts, expected: Claims, context: PageContext): PlacedProblem[] {
  const page = twinsOf(path).json;
  const source = readText(page, context);
  if (typeof source !== 'string') return source;
  const twin = parseJson(source);
  if (!isObject(twin)) return [{ page, ...problem('the JSON twin is no object of JSON', buildAgain) }];
  return [
    ...checkUrl('the JSON twin', twin, path, context),
    ...differences('the JSON twin', apiClaims(twin, facts.kind), expected, facts.entry),
  ].map((one) => ({ page, ...one }));
}

function checkMarkdownTwin(path: string, facts: EntryFacts, expected: Claims, context: PageContext): PlacedProblem[] {
  const page = twinsOf(path).md;
  const source = readText(page, context);
  if (typeof source !== 'string') return source;
  const twin = readMarkdownTwin(source);
  const form = 'the Markdown twin';
  if ('error' in twin) return [{ page, ...problem(`${form} cannot be read: ${twin.error}`, buildAgain) }];
  if (!isObject(twin.facts)) return [{ page, ...problem(`the frontmatter of ${form} is no map`, buildAgain) }];
  const isShown = finderIn(twin.body, withoutMarks);
  const absent = readerTexts(facts).filter(({ text }) => !isShown(text));
  return [
    ...checkUrl(form, twin.facts, path, context),
    ...differences(form, apiClaims(twin.facts, facts.kind), expected, facts.entry),
    ...(isHeaded(plain(twin.title), facts)
      ? []
      : [problem(`${form} is headed ${quote(twin.title)}, and ${facts.entry} ${quote(facts.name)}`, buildAgain)]),
    ...absent.map(({ text, what }) =>
      problem(`the text of ${form} does not show ${quote(text)}, the ${what} of ${facts.entry}`, buildAgain),
    ),
  ].map((one) => ({ page, ...one }));
}

/** What the text of a twin shows a reader of the facts that are compared. */
function readerTexts({ summary, vacancy }: EntryFacts): { text: string; what: string }[] {
  const texts: [what: string, text: string | undefined][] = [
    ['summary', summary],
    ...(vacancy
      ? ([
          ['company', vacancy.company],
          ...vacancy.places.map((place) => ['place', place]),
          ['workplace', vacancy.words.workplace],
          ['level', vacancy.words.level],
          ['day of publication', vacancy.words.datePosted],
          ['last day', vacancy.words.validThrough],
          ...vacancy.words.pay.map((pay) => ['pay', pay]),
          ...vacancy.skills.map(({ name }) => ['skill', name]),
          ['address to apply', vacancy.open ? addressShown(vacancy.apply) : undefined],
        ] as [string, string | undefined][])
      : []),
  ];
  return texts.flatMap(([what, text]) => (text === undefined ? [] : [{ what, text }]));
}

/** A link is told by the host it leads to. */
function addressShown(apply: string): string {
  return URL.canParse(apply) ? new URL(apply).hostname : apply;
}

function checkUrl(form: string, { url }: JsonObject, path: string, { origin }: PageContext): Problem[] {
  const right = origin + path;
  return url === right ? [] : [problem(`${form} gives its address as ${quote(String(url))}, and the page is ${right}`, buildAgain)];
}

/** The text of a file; nothing wrong when there is none, which is another rule's business. */
function readText(path: string, { hasFile, readFile }: PageContext): string | PlacedProblem[] {
  const file = fileOf(path);
  if (!hasFile(file)) return [];
  const bytes = readFile(file);
  return isUtf8(bytes) ? bytes.toString('utf8') : [{ page: path, ...problem('the file is not in UTF-8', buildAgain) }];
}

function parseJson(source: string): Json | undefined {
  try {
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}
