/**
 * Every closed set an author can choose from, with the words a reader sees.
 *
 * One entry is `value: { label, … }`; the order of the entries is the order of display.
 */
export { payPeriods, payPeriodUnits, type PayPeriod } from './pay-periods.ts';

/** A closed set: author's value → what the page shows. */
type Vocabulary<T extends string, Extra extends object = object> = Record<T, { label: string } & Extra>;

/** The values of a vocabulary, in order, in the shape `z.enum` takes. */
export function valuesOf<T extends string>(vocabulary: Vocabulary<T>): [T, ...T[]] {
  return Object.keys(vocabulary) as [T, ...T[]];
}

/** Seniority, from first job to most senior; `rank` orders a ladder and a pay table. */
export const levels = {
  intern: { label: 'Intern', rank: 0 },
  junior: { label: 'Junior', rank: 1 },
  mid: { label: 'Mid-level', rank: 2 },
  senior: { label: 'Senior', rank: 3 },
  lead: { label: 'Lead', rank: 4 },
  staff: { label: 'Staff', rank: 5 },
  principal: { label: 'Principal', rank: 6 },
  manager: { label: 'Manager', rank: 7 },
  director: { label: 'Director', rank: 8 },
  executive: { label: 'Executive', rank: 9 },
} as const satisfies Vocabulary<string, { rank: number }>;
export type Level = keyof typeof levels;

/** Where the work is done. */
export const workplaces = {
  onsite: { label: 'On site' },
  hybrid: { label: 'Hybrid' },
  remote: { label: 'Remote' },
} as const satisfies Vocabulary<string>;
export type Workplace = keyof typeof workplaces;

/** Kinds of employment; `schemaOrg` is the value Google for Jobs reads (rule G15). */
export const employmentTypes = {
  'full-time': { label: 'Full-time', schemaOrg: 'FULL_TIME' },
  'part-time': { label: 'Part-time', schemaOrg: 'PART_TIME' },
  contract: { label: 'Contract', schemaOrg: 'CONTRACTOR' },
  temporary: { label: 'Temporary', schemaOrg: 'TEMPORARY' },
  internship: { label: 'Internship', schemaOrg: 'INTERN' },
  volunteer: { label: 'Volunteer', schemaOrg: 'VOLUNTEER' },
  'per-diem': { label: 'Per diem', schemaOrg: 'PER_DIEM' },
  other: { label: 'Other', schemaOrg: 'OTHER' },
} as const satisfies Vocabulary<string, { schemaOrg: string }>;
export type EmploymentType = keyof typeof employmentTypes;

/** What an editor says of a vacancy; whether it is open today is computed from this and the dates. */
export const jobStatuses = {
  open: { label: 'Open' },
  filled: { label: 'Filled' },
  cancelled: { label: 'Cancelled' },
} as const satisfies Vocabulary<string>;

/** Why a vacancy is closed; the label is followed by the day. */
export const closingReasons = {
  filled: { label: 'The position was filled' },
  cancelled: { label: 'The employer cancelled the vacancy' },
  expired: { label: 'The time to apply ended' },
} as const satisfies Vocabulary<string>;

/** How much a vacancy's stack leans on a skill. A legacy skill never counts as a top skill. */
export const skillStatuses = {
  core: { label: 'Core' },
  nice: { label: 'Nice to have' },
  legacy: { label: 'Being phased out' },
} as const satisfies Vocabulary<string>;
export type SkillStatus = keyof typeof skillStatuses;

/** How well a role needs a hard skill, in rising order. */
export const proficiencies = {
  awareness: { label: 'Awareness', rank: 1, meaning: 'knows what it is for and when to ask' },
  working: { label: 'Working', rank: 2, meaning: 'uses it for everyday tasks with some help' },
  practitioner: { label: 'Practitioner', rank: 3, meaning: 'uses it unaided and explains choices' },
  expert: { label: 'Expert', rank: 4, meaning: 'sets the standard others follow' },
} as const satisfies Vocabulary<string, { rank: number; meaning: string }>;
export type Proficiency = keyof typeof proficiencies;

/** Categories of skills; a skill of a category with `tool: true` is a tool and appears in tool lists. */
export const skillCategories = {
  language: { label: 'Programming languages', singular: 'Programming language', tool: true },
  framework: { label: 'Frameworks and libraries', singular: 'Framework or library', tool: true },
  database: { label: 'Databases', singular: 'Database', tool: true },
  'message-broker': { label: 'Message brokers', singular: 'Message broker', tool: true },
  'version-control': { label: 'Version control', singular: 'Version control', tool: true },
  ide: { label: 'Editors and IDEs', singular: 'Editor or IDE', tool: true },
  'api-tool': { label: 'API tools', singular: 'API tool', tool: true },
  'cloud-platform': { label: 'Cloud platforms', singular: 'Cloud platform', tool: true },
  container: { label: 'Containers and orchestration', singular: 'Containers and orchestration', tool: true },
  'ci-cd': { label: 'CI/CD', singular: 'CI/CD', tool: true },
  'infrastructure-as-code': { label: 'Infrastructure as code', singular: 'Infrastructure as code', tool: true },
  testing: { label: 'Testing tools', singular: 'Testing tool', tool: true },
  monitoring: { label: 'Monitoring', singular: 'Monitoring tool', tool: true },
  'data-analytics': { label: 'Data and analytics', singular: 'Data and analytics', tool: true },
  'machine-learning': { label: 'Machine learning', singular: 'Machine learning', tool: true },
  design: { label: 'Design tools', singular: 'Design tool', tool: true },
  security: { label: 'Security tools', singular: 'Security tool', tool: true },
  collaboration: { label: 'Collaboration', singular: 'Collaboration tool', tool: true },
  business: { label: 'Business applications', singular: 'Business application', tool: true },
  practice: { label: 'Operating practices', singular: 'Operating practice', tool: false },
  domain: { label: 'Domain knowledge', singular: 'Domain knowledge', tool: false },
  'soft-skill': { label: 'Soft skills', singular: 'Soft skill', tool: false },
  qualification: { label: 'Qualifications', singular: 'Qualification', tool: false },
} as const satisfies Vocabulary<string, { singular: string; tool: boolean }>;
export type SkillCategory = keyof typeof skillCategories;

/** Kinds of place, from small to large. */
export const placeKinds = {
  city: { label: 'City' },
  region: { label: 'Region' },
  country: { label: 'Country' },
  'remote-area': { label: 'Remote area' },
} as const satisfies Vocabulary<string>;
export type PlaceKind = keyof typeof placeKinds;

/** What kind of figure a pay benchmark reports; `meaning` is read out beside the figure. */
export const paySourceKinds = {
  'official-statistic': { label: 'Official statistic', meaning: 'wages paid, from a government survey' },
  survey: { label: 'Survey', meaning: 'pay that people reported' },
  'advertised-ranges': { label: 'Advertised ranges', meaning: 'ends of ranges in job advertisements, not wages paid' },
  'pay-scale': { label: 'Pay scale', meaning: 'a published scale an employer pays by' },
} as const satisfies Vocabulary<string, { meaning: string }>;

/** Days of the working week, as an on-site day is named. */
export const weekdays = {
  monday: { label: 'Monday' },
  tuesday: { label: 'Tuesday' },
  wednesday: { label: 'Wednesday' },
  thursday: { label: 'Thursday' },
  friday: { label: 'Friday' },
  saturday: { label: 'Saturday' },
  sunday: { label: 'Sunday' },
} as const satisfies Vocabulary<string>;

/** Who wrote a vacancy's summary. */
export const summaryAuthors = {
  human: { label: 'Written by a person' },
  model: { label: 'Written by a language model' },
} as const satisfies Vocabulary<string>;

/** How well a human language is needed. */
export const languageLevels = {
  basic: { label: 'basic' },
  working: { label: 'working proficiency' },
  fluent: { label: 'fluent' },
  native: { label: 'native or equal' },
} as const satisfies Vocabulary<string>;

/** Education credentials Google for Jobs reads (rule G19). */
export const educationCredentials = {
  'no-requirements': { label: 'No formal education required', schemaOrg: 'no requirements' },
  'high-school': { label: 'High school', schemaOrg: 'high school' },
  'associate-degree': { label: 'Associate degree', schemaOrg: 'associate degree' },
  'bachelor-degree': { label: "Bachelor's degree", schemaOrg: 'bachelor degree' },
  'professional-certificate': { label: 'Professional certificate', schemaOrg: 'professional certificate' },
  'postgraduate-degree': { label: 'Postgraduate degree', schemaOrg: 'postgraduate degree' },
} as const satisfies Vocabulary<string, { schemaOrg: string }>;

/** Applicant-tracking systems a posting can be imported from. */
export const boardSystems = {
  ashby: { label: 'Ashby' },
} as const satisfies Vocabulary<string>;
export type BoardSystem = keyof typeof boardSystems;

/** Software of the hosts that keep repositories. */
export const repositoryKinds = {
  github: { label: 'GitHub' },
  gitlab: { label: 'GitLab' },
} as const satisfies Vocabulary<string>;
export type RepositoryKind = keyof typeof repositoryKinds;

/** One employer's own career site, or a board with the vacancies of many. */
export const siteModes = {
  board: { label: 'Board of several employers' },
  employer: { label: 'Career site of one employer' },
} as const satisfies Vocabulary<string>;
export type SiteMode = keyof typeof siteModes;

/** Sections of the site that a navigation can lead to, in the order in which it does unless the settings say otherwise. */
export const siteSections = {
  jobs: { label: 'Vacancies' },
  roles: { label: 'Role guides' },
  companies: { label: 'Companies' },
  skills: { label: 'Tools' },
  places: { label: 'Places' },
  pay: { label: 'Pay' },
  articles: { label: 'Articles' },
  about: { label: 'About' },
  ladders: { label: 'Career ladders' },
  changes: { label: 'What changed' },
} as const satisfies Vocabulary<string>;
export type SiteSection = keyof typeof siteSections;

/** Sections of the home page, in the order in which it shows them unless the settings say otherwise. */
export const homeSections = {
  search: { label: 'Search' },
  featured: { label: 'Featured vacancies' },
  vacancies: { label: 'New vacancies' },
  company: { label: 'The employer' },
  families: { label: 'By kind of work' },
  places: { label: 'By place' },
  skills: { label: 'By skill' },
  levels: { label: 'By level' },
  workplaces: { label: 'By workplace' },
  roles: { label: 'Role guides' },
  companies: { label: 'Companies that are hiring' },
  articles: { label: 'Articles' },
} as const satisfies Vocabulary<string>;
export type HomeSection = keyof typeof homeSections;
