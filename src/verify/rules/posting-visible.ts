import { problem, quote, type Problem } from '../finding.ts';
import { isObject, listOf, show, type Json } from '../page/json-ld.ts';
import { plain, visibleText } from '../page/text.ts';
import { educationCredentials, employmentTypes, payPeriods, payPeriodUnits, workplaces, type PayPeriod } from '../../schemas/vocabulary.ts';
import { countryNames } from './countries.ts';
import { descriptionTree } from './description.ts';
import { toMoment } from './moments.ts';
import type { Shown } from './shown.ts';

type Check = (value: Json, shown: Shown) => Problem[];

/** Codes of schema.org with the words our pages have for them. */
const labelsOf = (vocabulary: Record<string, { label: string; schemaOrg: string }>) =>
  new Map(Object.values(vocabulary).map(({ label, schemaOrg }) => [schemaOrg, label]));
const kinds = labelsOf(employmentTypes);
const periods = new Map(Object.entries(payPeriods).map(([period, { label }]) => [payPeriodUnits[period as PayPeriod], label]));
const credentials = labelsOf(educationCredentials);
/** What a page says instead of the code `no requirements`. */
const noRequirements = 'no requirements';

const unlike = (name: string, value: Json, expected: string): Problem =>
  problem(`"${name}" is ${show(value)}, and the facts of the page do not show ${expected}`, 'make the page and the JSON-LD say the same');

/** How the properties of a `JobPosting` are compared that a page shows in other words, or in one place only. */
export const postingChecks: Readonly<Record<string, Check>> = {
  title: (title, { page }) => {
    const heading = page.headings.find(({ level }) => level === 1)?.text ?? '';
    return typeof title === 'string' && plain(title) === heading
      ? []
      : [problem(`"title" is ${show(title)}, and the heading of the page is ${quote(heading)}`, 'use the same title')];
  },
  description: (html, shown) => (typeof html === 'string' ? checkDescription(html, shown) : []),
  // G09, G18, G11 judge these: they have no words of their own.
  hiringOrganization: (employer, shown) => (isObject(employer) ? checkOrganization(employer.name, employer, shown) : []),
  directApply: () => [],
  datePosted: (date, shown) => {
    const posted = toMoment(date);
    return posted && shown.hasMoment(({ start }) => start === posted.start) ? [] : [unlike('datePosted', date, 'that day')];
  },
  validThrough: (date, shown) => {
    const last = toMoment(date);
    return last && shown.hasMoment(({ end }) => end === last.end) ? [] : [unlike('validThrough', date, 'that moment')];
  },
  addressLocality: (name, shown) => (typeof name === 'string' && shown.hasFact(name) ? [] : [unlike('addressLocality', name, 'it')]),
  addressRegion: (name, shown) => (typeof name === 'string' && shown.hasFact(name) ? [] : [unlike('addressRegion', name, 'it')]),
  addressCountry: (country, shown) => {
    const code = isObject(country) ? country.name : country;
    if (typeof code !== 'string' || !/^[A-Z]{2}$/.test(code)) return [];
    const names = countryNames(code, shown.language);
    return names.some((name) => shown.hasFact(name)) ? [] : [unlike('addressCountry', code, names[0]!)];
  },
  jobLocationType: (type, shown) =>
    shown.hasFact(workplaces.remote.label) ? [] : [unlike('jobLocationType', type, workplaces.remote.label)],
  applicantLocationRequirements: (areas, shown) =>
    listOf(areas).flatMap((area) => {
      const name = isObject(area) ? area.name : area;
      return typeof name === 'string' && shown.hasFact(name) ? [] : [unlike('applicantLocationRequirements', name ?? null, 'it')];
    }),
  employmentType: (types, shown) =>
    listOf(types).flatMap((type) => {
      const label = kinds.get(String(type));
      // A kind that nobody knows is G15's business.
      return label === undefined || shown.hasFact(label) ? [] : [unlike('employmentType', type, label)];
    }),
  baseSalary: (salary, shown) => checkSalary(salary, shown),
  educationRequirements: (education, shown) =>
    listOf(education).flatMap((one) => {
      const label = credentials.get(String(isObject(one) ? one.credentialCategory : one));
      return label === undefined || shown.hasFact(label) ? [] : [unlike('educationRequirements', one, label)];
    }),
  experienceRequirements: (experience, shown) => {
    const months = isObject(experience) ? experience.monthsOfExperience : undefined;
    if (typeof months === 'number') {
      const words = months === 1 ? '1 month' : `${months} months`;
      return shown.hasFact(words) ? [] : [unlike('experienceRequirements', experience, words)];
    }
    if (experience !== noRequirements) return [];
    return shown.hasFact('None required') ? [] : [unlike('experienceRequirements', experience, 'that none is required')];
  },
  experienceInPlaceOfEducation: (instead, shown) =>
    instead !== true || shown.facts.some((fact) => /\bexperience can stand in\b/i.test(fact))
      ? []
      : [unlike('experienceInPlaceOfEducation', instead, 'it')],
};

function checkOrganization(name: Json | undefined, employer: Json, shown: Shown): Problem[] {
  const dead = isObject(employer)
    ? [employer['@id'], ...listOf(employer.logo), ...listOf(employer.sameAs)].flatMap((address) =>
        typeof address === 'string' ? (shown.deadAddress(address) ?? []) : [],
      )
    : [];
  return [
    ...(typeof name === 'string' && !shown.hasWords(name)
      ? [problem(`the employer is ${quote(name)}, and the page does not name it`, 'name it on the page')]
      : []),
    ...dead.map((path) => problem(`the employer has an address that leads nowhere: ${path}`, 'correct the address, or make the page')),
  ];
}

/** Each paragraph and each item of the description stands on the page. */
function checkDescription(html: string, shown: Shown): Problem[] {
  const blocks = visibleText(descriptionTree(html)).split('\n').map(plain).filter(Boolean);
  const absent = blocks.filter((block) => !shown.hasText(block) && !isListOfShownNames(block, shown));
  return absent.map((block) =>
    problem(`the description says ${quote(block)}, which the page does not show`, 'make the description from what the page says'),
  );
}

/** `Python, Kafka`: names that the page shows as tags instead of a sentence. */
function isListOfShownNames(block: string, shown: Shown): boolean {
  const names = block.split(/,\s/);
  return names.length > 1 && names.every((name) => name.split(' ').length <= 4 && shown.hasWords(name));
}

function checkSalary(salary: Json, shown: Shown): Problem[] {
  if (!isObject(salary) || !isObject(salary.value) || typeof salary.currency !== 'string') return [];
  const { value, minValue, maxValue, unitText } = salary.value;
  const amounts = [value, minValue, maxValue].filter((one) => typeof one === 'number');
  const period = periods.get(String(unitText));
  if (period === undefined || !/^[A-Z]{3}$/.test(salary.currency)) return [];
  if (shown.hasPay(amounts, salary.currency, period)) return [];
  return [unlike('baseSalary', `${amounts.join(' to ')} ${salary.currency} ${period}`, 'that pay')];
}
