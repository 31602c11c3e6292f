import { describe, expect, it } from 'vitest';
import { baseContent, edited, problemsOf, type ContentFiles } from '../../support/content.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const role = 'roles/backend-engineer.mdx';
const senior = 'roles/senior-backend-engineer.mdx';
const pay = 'pay/developers-spain.yaml';
const article = 'articles/write-well.mdx';
const payLine = 'pay: { min: 52000, max: 64000, currency: EUR, period: year }';

const another = (title: string) => baseContent[job]!.replace('Backend Engineer, Payments', title);
const withBody = (text: string) => edited(job, 'Build the service.', text);

/** Content that looks broken to a hasty check, and is not. */
const fine: Record<string, [what: string, changes: ContentFiles][]> = {
  'the folder and its files': [
    ['notes for editors', { 'README.md': '# Read me', 'roles/README.md': '# Roles', 'media/.gitkeep': '' }],
    ['what editors and systems leave behind', { '.DS_Store': '', '.obsidian/app.json': '{}', 'roles/.x.mdx.swp': '', 'roles/x.mdx~': '' }],
    ['an entry in .md', { [article]: null, 'articles/write-well.md': baseContent[article]!.replace('<SkillList skills="kafka" />', '') }],
    ['an entry in .yml', { 'skills/kafka.yaml': null, 'skills/kafka.yml': baseContent['skills/kafka.yaml']! }],
    ['lines that end as on Windows', { [job]: baseContent[job]!.replaceAll('\n', '\r\n') }],
    ['a byte order mark', { [job]: `\ufeff${baseContent[job]}`, 'skills/kafka.yaml': `\ufeff${baseContent['skills/kafka.yaml']}` }],
    ['a vacancy whose own name is that of a list', { 'jobs/acme/page.mdx': another('Writer'), 'jobs/acme/closed.mdx': another('Closer') }],
  ],
  fields: [
    ['": " inside quotes', edited(job, 'title: Backend Engineer, Payments', 'title: "Engineer: Payments"')],
    ['a vacancy that names its folder again', edited(job, 'role: backend-engineer', 'company: acme\nrole: backend-engineer')],
    [
      'a vacancy of a job board, which says little',
      {
        'jobs/acme/imported.md': `---
title: Analyst
places: [barcelona]
datePosted: 2025-01-01
status: open
pay: { disclosed: false, reason: The board does not state the pay. }
applyUrl: https://jobs.ashbyhq.com/acme/1/application
imported: { system: ashby, board: acme, id: '1', url: https://jobs.ashbyhq.com/acme/1, lastSeen: 2026-11-21 }
---

import duties, {curly} braces and 3 < 4 are only text here.
`,
      },
    ],
  ],
  bodies: [
    ['braces and tags in code', withBody('Write `{x}` and `<div>`.\n\n```js\nimport fs from "fs";\n```')],
    ['escaped signs', withBody('Fewer than \\<5 people, and \\{braces}.')],
    ['a line between two parts', withBody('Build.\n\n---\n\nRun.')],
    ['a word that only starts like import', withBody('Importing data is part of it.')],
    ['components inside components', withBody('<Callout title="Tools">\n\n- <Blank name="tool">Git</Blank>\n\n</Callout>')],
    [
      'links out of the site',
      withBody('[Acme](https://acme.example), [us](mailto:a@b.example), [call](tel:+34600000000), [up](#what-you-will-do)'),
    ],
    [
      'links to lists',
      withBody('[a](/jobs/) [b](/jobs/page/2/) [c](/jobs/closed/) [d](/skills/category/ide/) [e](/roles/backend-engineer/page/2/)'),
    ],
    ['links with a question and a part', withBody('[a](/jobs/?level=mid) [b](/roles/backend-engineer/#pay) [c](/pay/backend-engineer/)')],
    [
      'links to pages below a role',
      withBody('[a](/roles/backend-engineer/compare/senior-backend-engineer/#pay) [b](/roles/backend-engineer/scorecard/) [c](/ladders/)'),
    ],
    ['a picture that is there', withBody('![Our logo](/media/acme.svg)')],
    ['a picture whose address stands below', withBody('![Our logo][logo]\n\n[logo]: /media/acme.svg')],
    [
      'a link to a vacancy that is closed',
      {
        'jobs/acme/old.mdx': another('Old').replace('2026-12-31', '2026-11-03'),
        ...edited(article, 'Say what', '[It](/jobs/acme/old/) says what'),
      },
    ],
  ],
  references: [
    ['a skill by its alias, in any case', edited(job, 'must: [python]', 'must: ["PYTHON", " system   design "]')],
    [
      'a place only a city lies in',
      {
        'places/europe.mdx': '---\nname: Europe\nkind: remote-area\n---\n',
        ...edited('places/spain.mdx', 'country: ES', 'country: ES\nparent: europe'),
      },
    ],
    ['a company without a body or a logo', edited('companies/acme.mdx', 'logo: /media/acme.svg\n', '')],
    [
      'two places of one name in different places',
      {
        'places/cordoba.mdx': '---\nname: Córdoba\nkind: city\nparent: spain\n---\n',
        'places/cordoba-argentina.mdx': '---\nname: Córdoba\nkind: city\ncountry: AR\n---\n',
        ...edited('companies/acme.mdx', 'headOffice: barcelona', 'headOffice: cordoba\nplaces: [cordoba-argentina]'),
      },
    ],
    ['two vacancies of one title', { 'jobs/acme/backend-engineer-2.mdx': baseContent[job]! }],
    [
      'a skill in two groups of the stack',
      edited(job, '  - group: Application', '  - group: Scripts\n    skills: [python]\n  - group: Application'),
    ],
    ['an alias that repeats the name', edited('skills/kafka.yaml', 'category', 'aliases: [kafka, KAFKA]\ncategory')],
  ],
  dates: [
    ['a vacancy that is still to come', { 'jobs/acme/later.mdx': another('Later').replace('2026-11-02', '2026-12-01') }],
    ['a vacancy that ends on the day it starts', edited(job, 'validThrough: 2026-12-31', 'validThrough: 2026-11-02T23:00:00+01:00')],
    ['a day that has begun in Auckland', edited(article, 'published: 2026-10-01\nupdated: 2026-11-01', 'published: 2026-11-22')],
    ['a review that is due today', edited(job, 'validThrough: 2026-12-31', 'reviewBy: 2026-11-21')],
    [
      'a review that a closed vacancy no longer needs',
      edited(job, 'validThrough: 2026-12-31\nstatus: open', 'reviewBy: 2026-11-03\nstatus: filled\nclosedOn: 2026-11-05'),
    ],
    ['figures of exactly 36 months ago', edited(pay, 'referenceDate: 2025-12-31', 'referenceDate: 2023-11-21')],
  ],
  pay: [
    ['a single figure', edited(job, 'min: 52000, max: 64000', 'min: 52000, max: 52000')],
    ['an open end', edited(job, 'min: 52000, max: 64000', 'min: 52000')],
    ['exactly three times', edited(job, 'min: 52000, max: 64000', 'min: 20000, max: 60000')],
    ['an hourly pay of four digits in rupees', edited(job, payLine, 'pay: { min: 1200, max: 1500, currency: INR, period: hour }')],
    ['an hourly pay of four digits in yen', edited(job, payLine, 'pay: { min: 1200, max: 1500, currency: JPY, period: hour }')],
    ['one range in a list, without a label', edited(job, payLine, 'pay: { ranges: [{ min: 52000, currency: EUR, period: year }] }')],
    ['percentiles that are equal', edited(pay, 'p25: 40000, median: 48000', 'p25: 48000, median: 48000')],
    [
      'two rows of one level with labels',
      { [pay]: baseContent[pay]!.replace('level: mid,', 'level: mid, label: A,').replace('level: senior,', 'level: mid, label: B,') },
    ],
  ],
  'ladders, skills and places': [
    ['a step to a role of the same level', edited(senior, 'level: senior', 'level: mid')],
    [
      'a role on no ladder',
      {
        [role]: baseContent[role]!.replace('next: senior-backend-engineer\n', ''),
        [senior]: baseContent[senior]!.replace('previous: backend-engineer\n', ''),
      },
    ],
    [
      'a region inside a region',
      {
        ...edited('places/catalonia.mdx', 'parent: spain', 'parent: east'),
        'places/east.mdx': '---\nname: East\nkind: region\nparent: spain\n---\n',
      },
    ],
    [
      'a code for Kosovo',
      {
        'places/kosovo.mdx': '---\nname: Kosovo\nkind: country\ncountry: XK\n---\n',
        ...edited('companies/acme.mdx', 'barcelona', 'kosovo'),
      },
    ],
    [
      'the place of the vacancy as its scene',
      {
        ...edited(job, 'scene: catalonia', 'scene: barcelona'),
        'places/barcelona.mdx': '---\nname: Barcelona\nkind: city\nparent: catalonia\nsources: [{ name: City hall }]\n---\n\nA city.\n',
      },
    ],
    ['a place with sources and no text', edited('places/barcelona.mdx', 'kind: city', 'kind: city\nsources: [{ name: City hall }]')],
    [
      'a skill that is legacy and nobody asks for',
      edited(job, '      - python\n', '      - python\n      - { skill: system-design, status: legacy }\n'),
    ],
  ],
};

describe.each(Object.entries(fine))('nothing is wrong with %s:', (_, list) => {
  it.each(list)('%s', (_what, changes) => {
    expect(problemsOf(changes)).toEqual([]);
  });
});

describe('a title that is only a title', () => {
  it.each([
    'C++ Engineer',
    'SRE',
    'iOS/Android Engineer (L4/L5)',
    'Designer (UI/UX)',
    'Engineer (Remote Sensing)',
    'Remote Sensing Engineer',
    'Hybrid Cloud Engineer',
    'Yahoo! Mail Engineer',
    'Legal Intern (English and French speaker)',
    '401k Specialist',
    'Staff Engineer 2',
    'Head of R&D',
  ])('%s', (title) => {
    expect(problemsOf({ [job]: another(title) })).toEqual([]);
  });
});
