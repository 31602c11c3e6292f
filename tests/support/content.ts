import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { checkContent, type CheckedContent } from '../../src/content/check.ts';
import type { Issue } from '../../src/domain/issue.ts';

/** Files of a content folder by path; `null` leaves a file of the base out. */
export type ContentFiles = Readonly<Record<string, string | null>>;

/** The moment tests check content for. */
export const testNow = new Date('2026-11-21T12:00:00Z');

/** The smallest content folder with an entry of every collection, without an error or a warning. */
export const baseContent: Readonly<Record<string, string>> = {
  'site.yaml': `name: Test board
tagline: Vacancies for tests.
url: https://jobs.example/
organisation:
  name: Test organisation
locale: en-GB
currency: EUR
report: { email: report@jobs.example }
families:
  backend: { name: Backend, summary: Servers and data. }
  data: { name: Data, summary: Pipelines. }
home:
  jobs: [acme/backend-engineer]
  roles: [backend-engineer]
  articles: [write-well]
about: |
  ## Who we are

  A board. See [the roles](/roles/).
`,
  'roles/backend-engineer.mdx': roleGuide('Backend Engineer', 'mid', 'next: senior-backend-engineer'),
  'roles/senior-backend-engineer.mdx': roleGuide('Senior Backend Engineer', 'senior', 'previous: backend-engineer'),
  'jobs/acme/backend-engineer.mdx': `---
title: Backend Engineer, Payments
role: backend-engineer
level: mid
places: [barcelona]
workplace: hybrid
hybrid: { daysOnSite: 2, onSiteDays: [monday, thursday] }
employmentTypes: [full-time]
datePosted: 2026-11-02
validThrough: 2026-12-31
status: open
pay: { min: 52000, max: 64000, currency: EUR, period: year }
summary:
  text: Builds the payment service.
  by: human
stack:
  - group: Application
    skills:
      - python
      - { skill: Postgres, status: legacy }
skills:
  must: [python]
  nice: [kafka]
scene: catalonia
applyUrl: https://acme.example/apply
---

## What you will do

Build the service.
`,
  'companies/acme.mdx': `---
name: Acme
logo: /media/acme.svg
headOffice: barcelona
---
`,
  'places/spain.mdx': `---
name: Spain
kind: country
country: ES
---
`,
  'places/catalonia.mdx': `---
name: Catalonia
kind: region
parent: spain
regionCode: ES-CT
sources:
  - name: Statistics office
---

A region with a text.
`,
  'places/barcelona.mdx': `---
name: Barcelona
kind: city
parent: catalonia
---
`,
  'articles/write-well.mdx': `---
title: Write well
summary: How to write a vacancy.
published: 2026-10-01
updated: 2026-11-01
author: Editors
topics: [hiring]
---

## Start with the work

Say what the person does. <SkillList skills="kafka" />
`,
  'skills/python.yaml': skill('Python', 'language'),
  'skills/postgresql.yaml': `name: PostgreSQL
aliases: [Postgres]
category: database
description: A database.
`,
  'skills/kafka.yaml': skill('Kafka', 'message-broker'),
  'skills/system-design.yaml': skill('System design', 'practice'),
  'skills/communication.yaml': skill('Communication', 'soft-skill'),
  'skills/ownership.yaml': skill('Ownership', 'soft-skill'),
  'skills/curiosity.yaml': skill('Curiosity', 'soft-skill'),
  'pay/developers-spain.yaml': `title: Developers, Spain
roles: [backend-engineer, senior-backend-engineer]
place: spain
currency: EUR
period: year
source:
  name: Pay survey
  url: https://pay.example/
  kind: survey
  referenceDate: 2025-12-31
  retrieved: 2026-11-01
  licence: CC0
rows:
  - { level: mid, sampleSize: 120, p25: 40000, median: 48000, p75: 56000 }
  - { level: senior, median: 60000, p90: { atLeast: 80000 } }
`,
  'media/acme.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>\n',
};

function roleGuide(title: string, level: string, neighbour: string): string {
  return `---
title: ${title}
family: backend
level: ${level}
${neighbour}
summary: Builds services.
responsibilities: [Builds, Tests, Documents]
prerequisites: [Can write code]
hardSkills:
  - { skill: python, proficiency: working, why: It is what we write. }
  - { skill: Postgres, proficiency: working, why: It is where data lives. }
  - { skill: system-design, proficiency: awareness, why: Services have neighbours. }
softSkills:
  - { skill: communication, behaviour: Asks early. }
  - { skill: ownership, behaviour: Follows a change to the end. }
  - { skill: curiosity, behaviour: Reads the code underneath. }
tools:
  - { skill: kafka, use: Events. }
hiringQuestions:
  - { question: Who?, answer: One. }
  - { question: When?, answer: Two. }
  - { question: Why?, answer: Three. }
interviewQuestions:
  - { question: What is a queue?, skill: kafka, lookFor: An example. }
  - { question: What is an index?, lookFor: A reason. }
  - { question: What broke?, lookFor: A cause. }
relatedArticles: [write-well]
reviewed: 2026-11-01
reviewedBy: Editors
---

## About the role

You join <Blank name="team">the team</Blank>.
`;
}

function skill(name: string, category: string): string {
  return `name: ${name}\ncategory: ${category}\ndescription: A skill.\n`;
}

/**
 * One file of the base with a piece of it replaced.
 * @throws Error when the piece does not occur exactly once, so that a test cannot pass because it changed nothing.
 */
export function edited(file: string, from: string, to: string): ContentFiles {
  const source = baseContent[file];
  if (source === undefined) throw new Error(`The base has no file ${file}.`);
  if (source.split(from).length !== 2) throw new Error(`"${from}" does not occur exactly once in ${file}.`);
  return { [file]: source.replace(from, () => to) };
}

/** Runs something on a content folder made of the base and changes to it, and removes the folder afterwards. */
export function withContent<T>(changes: ContentFiles, use: (root: string) => T): T {
  const root = mkdtempSync(join(tmpdir(), 'rolebook-content-'));
  try {
    for (const [file, text] of Object.entries({ ...baseContent, ...changes })) {
      if (text === null) continue;
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Checks the base with changes. */
export function checkFiles(changes: ContentFiles = {}, now = testNow): CheckedContent {
  return withContent(changes, (root) => checkContent(root, now));
}

/** One issue as tests compare it. */
export interface Problem {
  /** `file:line:column` */
  at: string;
  severity: Issue['severity'];
  code: string;
  message: string;
  fix: string;
}

/** Everything that is wrong with the base and changes to it. */
export function problemsOf(changes: ContentFiles = {}, now = testNow): Problem[] {
  return checkFiles(changes, now).issues.map(({ file, line, column, severity, code, message, fix }) => {
    return { at: `${file}:${line}:${column}`, severity, code, message, fix };
  });
}
