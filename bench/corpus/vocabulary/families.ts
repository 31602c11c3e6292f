import type { Level } from '../../../src/schemas/vocabulary.ts';

/** A role family with its ladder and the words its postings use. */
export interface FamilyFacts {
  id: string;
  name: string;
  summary: string;
  /** The letter that marks its skills in the skill lists. */
  letter: string;
  /** The name of the job without a level. */
  noun: string;
  /** Other names of the job, as postings write them. */
  synonyms: readonly string[];
  /** Levels of the three role guides, from the first step to the last. */
  ladder: readonly [Level, Level, Level];
  /** What the people of this family build, in the plural. */
  things: readonly string[];
  /** How likely a posting is of this family. */
  weight: number;
}

/** Four families of three roles each. */
export const families: readonly FamilyFacts[] = [
  {
    id: 'backend-engineering',
    name: 'Backend engineering',
    summary: 'Services, data and interfaces that other software stands on.',
    letter: 'b',
    noun: 'Backend Engineer',
    synonyms: ['Back-End Developer', 'Software Engineer, Backend', 'API Engineer', 'Server-Side Developer'],
    ladder: ['junior', 'mid', 'senior'],
    things: ['services', 'interfaces for partners', 'background jobs', 'internal libraries', 'data stores'],
    weight: 40,
  },
  {
    id: 'frontend-engineering',
    name: 'Frontend engineering',
    summary: 'What people see, touch and read, on any device.',
    letter: 'f',
    noun: 'Frontend Engineer',
    synonyms: ['Front-End Developer', 'Web Engineer', 'UI Engineer', 'Software Engineer, Web'],
    ladder: ['mid', 'senior', 'staff'],
    things: ['pages', 'components', 'forms', 'flows for new customers', 'shared styles'],
    weight: 25,
  },
  {
    id: 'data-engineering',
    name: 'Data engineering',
    summary: 'From where data is made to where somebody decides with it.',
    letter: 'd',
    noun: 'Data Engineer',
    synonyms: ['Analytics Engineer', 'Software Engineer, Data', 'Data Platform Engineer'],
    ladder: ['mid', 'senior', 'lead'],
    things: ['pipelines', 'models of the data', 'checks', 'datasets', 'reports'],
    weight: 20,
  },
  {
    id: 'platform-engineering',
    name: 'Platform engineering',
    summary: 'The ground other teams build, release and sleep on.',
    letter: 'p',
    noun: 'Platform Engineer',
    synonyms: ['Site Reliability Engineer', 'DevOps Engineer', 'Infrastructure Engineer', 'Cloud Engineer'],
    ladder: ['mid', 'senior', 'principal'],
    things: ['pipelines for releases', 'clusters', 'alerts', 'templates for new services', 'runbooks'],
    weight: 15,
  },
];

/** Teams a posting can belong to; the title names it more often than not. */
export const teams: readonly string[] = [
  ...['Payments', 'Checkout', 'Search', 'Identity', 'Notifications', 'Billing', 'Catalogue', 'Pricing', 'Growth', 'Onboarding'],
  ...['Developer Experience', 'Data Platform', 'Analytics', 'Reporting', 'Machine Learning Platform', 'Design System', 'Content'],
  ...['Risk', 'Fraud Prevention', 'Logistics', 'Routing', 'Scheduling', 'Inventory', 'Partner Integrations', 'Public API', 'Security'],
  ...['Infrastructure', 'Networking', 'Storage', 'Release Engineering', 'Internal Tools', 'Customer Care', 'Marketplace'],
  ...['Subscriptions', 'Localisation', 'Compliance', 'Forecasting', 'Experimentation', 'Messaging', 'Accounts'],
];

/** How likely each level is. */
export const levelWeights = { intern: 3, junior: 12, mid: 32, senior: 33, lead: 6, staff: 7, principal: 3, manager: 4 } as const;
export type PostedLevel = keyof typeof levelWeights;

/** Pay of a level against that of a mid-level engineer, months of experience asked for, and the words before a title. */
export const levelFacts: Readonly<Record<PostedLevel, { pay: number; months: number; prefix: string }>> = {
  intern: { pay: 0.42, months: 0, prefix: '' },
  junior: { pay: 0.72, months: 12, prefix: 'Junior ' },
  mid: { pay: 1, months: 36, prefix: '' },
  senior: { pay: 1.36, months: 60, prefix: 'Senior ' },
  lead: { pay: 1.52, months: 84, prefix: 'Lead ' },
  staff: { pay: 1.74, months: 96, prefix: 'Staff ' },
  principal: { pay: 2.05, months: 120, prefix: 'Principal ' },
  manager: { pay: 1.66, months: 84, prefix: '' },
};
