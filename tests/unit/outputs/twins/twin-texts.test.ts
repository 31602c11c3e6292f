import { describe, expect, test } from 'vitest';
import { twinFiles } from '../../../../src/outputs/twins/twin-files.ts';
import { edited, type ContentFiles } from '../../../support/content.ts';
import { filesOf } from '../../../support/site-files.ts';

const job = 'jobs/acme/backend-engineer.mdx';

/** What stands in a file of Markdown below its frontmatter. */
function wordsOf(path: string, changes: ContentFiles = {}): string {
  const text = filesOf(twinFiles, changes).files.get(path)!;
  return text.slice(text.indexOf('\n---\n\n') + 6);
}

/** The lines of one section, without its heading. */
function sectionOf(text: string, title: string): string {
  const [, rest = ''] = text.split(`## ${title}\n\n`);
  return rest.split('\n\n## ')[0]!.trimEnd();
}

describe('a vacancy as Markdown', () => {
  test('says what its page says', () => {
    expect(wordsOf('/jobs/acme/backend-engineer.md')).toBe(`# Backend Engineer, Payments

[Acme](https://jobs.example/companies/acme/)

Builds the payment service.

Summary: written by a person.

## Facts at a glance

- Pay: €52,000 – €64,000 a year
- Place: [Barcelona, Catalonia, Spain](https://jobs.example/places/barcelona/)
- Workplace: [Hybrid](https://jobs.example/workplaces/hybrid/)
- Level: [Mid-level](https://jobs.example/levels/mid/)
- Employment: [Full-time](https://jobs.example/employment-types/full-time/)
- Role guide: [Backend Engineer](https://jobs.example/roles/backend-engineer/)
- Posted: 2 November 2026
- Apply by: 31 December 2026

## What you will do

Build the service.

## What you bring

- Needed: [Python](https://jobs.example/skills/python/)
- Welcome: [Kafka](https://jobs.example/skills/kafka/)

## Technical environment

- Application: [Python](https://jobs.example/skills/python/), [PostgreSQL](https://jobs.example/skills/postgresql/) (being phased out)

## Hybrid policy

- On site: 2 days a week
- Fixed days: Monday and Thursday

## The company

- [Acme](https://jobs.example/companies/acme/)
- [The tech scene in Catalonia](https://jobs.example/places/catalonia/)

## How to apply

[Apply for this job](https://acme.example/apply) on acme.example. The last day is 31 December 2026.
`);
  });

  test('that is closed says so first, and offers no way to apply', () => {
    const text = wordsOf('/jobs/acme/backend-engineer.md', {
      ...edited(job, 'status: open', 'status: filled\nclosedOn: 2026-11-10'),
      ...edited('site.yaml', '  jobs: [acme/backend-engineer]\n', ''),
    });
    expect(text.split('\n').slice(0, 4)).toEqual([
      '# Backend Engineer, Payments',
      '',
      '> **This vacancy is closed.** The position was filled on 10 November 2026.',
      '',
    ]);
    expect(text).not.toContain('acme.example/apply');
    expect(text).not.toContain('How to apply');
  });

  test('that nobody has confirmed says so first', () => {
    const text = wordsOf('/jobs/acme/backend-engineer.md', edited(job, 'validThrough: 2026-12-31', 'reviewBy: 2026-11-15'));
    expect(text).toContain('> Nobody has confirmed that this vacancy is still open since 15 November 2026.\n');
  });

  test('has every other fact it states', () => {
    const text = wordsOf(
      '/jobs/acme/backend-engineer.md',
      edited(
        job,
        'applyUrl: https://acme.example/apply',
        `team: Ledger
languages: [{ language: en, level: fluent, note: The team is international. }]
process:
  - { name: First call, minutes: 45, with: a recruiter, assesses: motivation }
  - { name: Offer }
benefits: [{ name: Time, text: 30 days. }]
inclusion: Everybody is welcome.
accommodation: Ask for what you need.
requisitionId: A-7
education: bachelor-degree
experience: { months: 60 }
experienceInPlaceOfEducation: true
sources: [{ name: Careers page, url: https://acme.example/careers }, { name: A letter }]
applyEmail: jobs@acme.example`,
      ),
    );
    expect(sectionOf(text, 'Facts at a glance').split('\n').slice(6)).toEqual([
      '- Team: Ledger',
      '- Language: English, fluent; The team is international.',
      "- Education: Bachelor's degree; experience can stand in for it",
      '- Experience: 5 years (60 months)',
      '- Posted: 2 November 2026',
      '- Apply by: 31 December 2026',
      '- Reference: A-7',
    ]);
    expect(sectionOf(text, 'Hiring process')).toBe(
      '1. **First call**, 45 min\n   - With a recruiter\n   - Assesses motivation\n2. **Offer**, length not stated',
    );
    expect(sectionOf(text, 'Benefits')).toBe('- **Time**: 30 days.');
    expect(sectionOf(text, 'Inclusion and adjustments')).toBe('Everybody is welcome.\n\nAsk for what you need.');
    expect(sectionOf(text, 'How to apply')).toBe(
      'Apply by e-mail to [jobs@acme.example](mailto:jobs@acme.example). The last day is 31 December 2026. Give the reference A-7.',
    );
    expect(sectionOf(text, 'Sources')).toBe('- [Careers page](https://acme.example/careers)\n- A letter');
  });

  test('gives the reason where pay is not disclosed, and each range where there are several', () => {
    const pay = 'pay: { min: 52000, max: 64000, currency: EUR, period: year }';
    const payOf = (words: string) =>
      sectionOf(wordsOf('/jobs/acme/backend-engineer.md', edited(job, pay, words)), 'Facts at a glance')
        .split('\n')
        .filter((line) => line.startsWith('- Pay'));
    expect(payOf('pay: { disclosed: false, reason: The board has no figure. }')).toEqual([
      '- Pay: not disclosed. The board has no figure.',
    ]);
    expect(
      payOf(
        'pay: { ranges: [{ label: Madrid, min: 50000, currency: USD, period: year }, { label: Lisbon, max: 40000, currency: EUR, period: year, covers: base }] }',
      ),
    ).toEqual(['- Pay: Madrid: From US$50,000 a year', '- Pay: Lisbon: Up to €40,000 a year; base']);
  });
});

test('a role guide as Markdown has all its sections', () => {
  const text = wordsOf('/roles/backend-engineer.md', { ...edited('pay/developers-spain.yaml', 'rows:', 'note: Base pay.\nrows:') });
  expect(text.match(/^## .*/gm)).toEqual([
    '## Sample job description',
    '## Responsibilities',
    '## Prerequisites',
    '## Hard skills',
    '## Soft skills',
    '## Pay',
    '## Tools',
    '## Hiring questions',
    '## Interview kit',
    '## The ladder',
    '## Open vacancies',
    '## Related articles',
  ]);
  expect(sectionOf(text, 'Sample job description')).toBe('### About the role\n\nYou join [the team].');
  expect(sectionOf(text, 'Hard skills').split('\n').slice(0, 3)).toEqual([
    '- [Python](https://jobs.example/skills/python/) (working): It is what we write.',
    '- [PostgreSQL](https://jobs.example/skills/postgresql/) (working): It is where data lives.',
    '- [System design](https://jobs.example/skills/system-design/) (awareness): Services have neighbours.',
  ]);
  expect(sectionOf(text, 'Pay')).toBe(`What cited sources report, not an offer.

**Developers, Spain** (EUR, a year, percentiles)

| Level | 25th | Median | 75th | 90th | Sample |
| --- | --- | --- | --- | --- | --- |
| Mid-level | €40,000 | €48,000 | €56,000 | not given | 120 |
| Senior | not given | €60,000 | not given | €80,000 or more | not given |

Survey for [Spain](https://jobs.example/places/spain/): pay that people reported. Source: [Pay survey](https://pay.example/), reference date 31 December 2025, read 1 November 2026, CC0. Base pay.

[Pay of a Backend Engineer](https://jobs.example/pay/backend-engineer/) beside our open vacancies.`);
  expect(sectionOf(text, 'Tools')).toBe('### Message brokers\n\n- [Kafka](https://jobs.example/skills/kafka/): Events.');
  expect(sectionOf(text, 'Interview kit')).toBe(`### Kafka

1. **What is a queue?**
   - A good answer shows: An example.

### Across skills

1. **What is an index?**
   - A good answer shows: A reason.
2. **What broke?**
   - A good answer shows: A cause.`);
  expect(sectionOf(text, 'The ladder')).toBe(
    '1. **Backend Engineer**, this role\n2. [Senior Backend Engineer](https://jobs.example/roles/senior-backend-engineer/)',
  );
});

test('a company as Markdown has its facts and its open vacancies', () => {
  const company = edited(
    'companies/acme.mdx',
    'headOffice: barcelona',
    'url: https://www.acme.example/\nsize: { min: 1000 }\nheadOffice: barcelona',
  );
  expect(wordsOf('/companies/acme.md', company)).toBe(`# Acme

## Facts

- Website: [acme.example](https://www.acme.example/)
- Size: 1,000 people or more
- Head office: [Barcelona](https://jobs.example/places/barcelona/)

## Open vacancies

- [Backend Engineer, Payments](https://jobs.example/jobs/acme/backend-engineer/), Acme, Barcelona
`);
});

test('a skill as Markdown says who asks for it and who is phasing it out', () => {
  expect(wordsOf('/skills/postgresql.md')).toBe(`# PostgreSQL

A database.

- Category: [Database](https://jobs.example/skills/category/database/)
- Also written: Postgres

## Roles that ask for it

- [Backend Engineer](https://jobs.example/roles/backend-engineer/)
- [Senior Backend Engineer](https://jobs.example/roles/senior-backend-engineer/)

## Open vacancies

No open vacancy asks for PostgreSQL at the moment.

## Being phased out at

- [Backend Engineer, Payments](https://jobs.example/jobs/acme/backend-engineer/), Acme
`);
});

test('a place as Markdown has what is inside it, and its text', () => {
  expect(
    wordsOf(
      '/places/catalonia.md',
      edited('places/catalonia.mdx', 'A region with a text.', '## Meetups\n\nSee [the city](/places/barcelona/).'),
    ),
  ).toBe(`# Jobs in Catalonia

Region. 1 open vacancy.

Lies in [Spain](https://jobs.example/places/spain/).

## Inside Catalonia

- [Barcelona](https://jobs.example/places/barcelona/)

## Open vacancies

- [Backend Engineer, Payments](https://jobs.example/jobs/acme/backend-engineer/), Acme, Barcelona

## The tech scene

### Meetups

See [the city](https://jobs.example/places/barcelona/).

## Sources

- Statistics office
`);
});

test('an article as Markdown says who wrote it and when', () => {
  expect(wordsOf('/articles/write-well.md')).toBe(`# Write well

How to write a vacancy.

Editors · 1 October 2026 · updated 1 November 2026 · hiring

## Start with the work

Say what the person does. [Kafka](https://jobs.example/skills/kafka/)

## Role guides it belongs to

- [Backend Engineer](https://jobs.example/roles/backend-engineer/)
- [Senior Backend Engineer](https://jobs.example/roles/senior-backend-engineer/)
`);
});

test('what is only to come has no file, and neither has a skill without a page', () => {
  const later = edited(job, 'datePosted: 2026-11-02', 'datePosted: 2026-12-01');
  const { files } = filesOf(twinFiles, {
    ...later,
    ...edited('site.yaml', '  jobs: [acme/backend-engineer]\n', ''),
    'skills/fortran.yaml': 'name: Fortran\ncategory: language\ndescription: A language.\n',
  });
  expect([...files.keys()].filter((path) => /backend-engineer|fortran/.test(path))).toEqual([
    '/roles/backend-engineer.md',
    '/roles/backend-engineer.json',
    '/roles/senior-backend-engineer.md',
    '/roles/senior-backend-engineer.json',
  ]);
});
