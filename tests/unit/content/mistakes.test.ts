import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { baseContent, edited, problemsOf, type ContentFiles, type Problem } from '../../support/content.ts';

/** A mistake an editor makes, and everything they are told about it. */
interface Mistake {
  mistake: string;
  changes: ContentFiles;
  told: Problem[];
}

const job = 'jobs/acme/backend-engineer.mdx';
const role = 'roles/backend-engineer.mdx';
const senior = 'roles/senior-backend-engineer.mdx';
const pay = 'pay/developers-spain.yaml';
const article = 'articles/write-well.mdx';
const barcelona = 'places/barcelona.mdx';
const catalonia = 'places/catalonia.mdx';
const company = 'companies/acme.mdx';
const site = 'site.yaml';

const error = (at: string, code: string, message: string, fix: string): Problem => ({ at, severity: 'error', code, message, fix });
const warning = (at: string, code: string, message: string, fix: string): Problem => ({ at, severity: 'warning', code, message, fix });

/** Exchange rates without a mistake; the base has none. */
const ratesYaml = `base: EUR
source:
  name: European Central Bank
  url: https://rates.example/
  referenceDate: 2024-12-31
  retrieved: 2026-11-01
  licence: CC0
rates:
  USD: 1.0389
`;

/** The base with exchange rates in which something is replaced. */
function rates(...replacements: [from: string | RegExp, to: string, ...more: [string, string][]]): ContentFiles {
  const [from, to, ...more] = replacements;
  const text = [[from, to] as const, ...more].reduce((before, [wrong, right]) => {
    const after = before.replace(wrong, right);
    if (after === before) throw new Error(`The rates have no ${String(wrong)}.`);
    return after;
  }, ratesYaml);
  return { 'pay/rates.yaml': text };
}

/** Every kind of mistake, by what it is a mistake in. Each is told once, at its place, with what to type. */
const mistakes: Record<string, Mistake[]> = {
  'the folder and its files': [
    {
      mistake: 'two files claim one id, .md and .mdx',
      changes: { 'jobs/acme/backend-engineer.md': baseContent[job]! },
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:1:1',
          'duplicate-id',
          '"jobs/acme/backend-engineer.md" has the same id, so only one of them could have the page',
          'rename or delete one of the two',
        ),
      ],
    },
    {
      mistake: 'two files claim one id, .yaml and .yml',
      changes: { 'skills/kafka.yml': baseContent['skills/kafka.yaml']! },
      told: [
        error(
          'skills/kafka.yml:1:1',
          'duplicate-id',
          '"skills/kafka.yaml" has the same id, so only one of them could have the page',
          'rename or delete one of the two',
        ),
      ],
    },
    {
      mistake: 'site.yaml is missing',
      changes: { [site]: null },
      told: [
        error(
          'site.yaml:1:1',
          'missing-site',
          'the site has no settings',
          'create site.yaml with name, tagline, url, organisation, locale, currency, report, families and about',
        ),
      ],
    },
    {
      mistake: 'site.yaml has the other ending',
      changes: { 'site.yml': '' },
      told: [error('site.yml:1:1', 'unknown-file', 'the settings of the site are in site.yaml', 'rename it to site.yaml')],
    },
    {
      mistake: 'a folder is not a collection',
      changes: { 'vacancies/acme/x.mdx': '' },
      told: [
        error(
          'vacancies/acme/x.mdx:1:1',
          'unknown-folder',
          '"vacancies" is not a folder of content',
          'use one of roles, jobs, companies, places, articles, skills, pay, media',
        ),
      ],
    },
    {
      mistake: 'a file lies at the top',
      changes: { 'notes.md': '' },
      told: [
        error(
          'notes.md:1:1',
          'unknown-file',
          'only site.yaml lies at the top of the content folder',
          'move it into one of roles, jobs, companies, places, articles, skills, pay or media',
        ),
      ],
    },
    {
      mistake: 'a file has an ending the collection does not know',
      changes: { 'skills/java.json': '{}' },
      told: [
        error(
          'skills/java.json:1:1',
          'unknown-file',
          'an entry of skills is a .yaml or .yml file',
          'rename it to java.yaml, or move it out of the folder',
        ),
      ],
    },
    {
      mistake: 'a vacancy lies outside the folder of a company',
      changes: { 'jobs/engineer.mdx': '' },
      told: [
        error(
          'jobs/engineer.mdx:1:1',
          'misplaced-file',
          'an entry of jobs lies at jobs/<company>/<name>.mdx',
          'move it into the folder of its company',
        ),
      ],
    },
    {
      mistake: 'a role lies in a folder of its own',
      changes: { 'roles/data/data-engineer.mdx': '' },
      told: [
        error(
          'roles/data/data-engineer.mdx:1:1',
          'misplaced-file',
          'an entry of roles lies at roles/<name>.mdx',
          'move it to roles/data-engineer.mdx',
        ),
      ],
    },
    {
      mistake: 'a file name cannot be an address',
      changes: { 'roles/Data Engineer.mdx': '' },
      told: [
        error(
          'roles/Data Engineer.mdx:1:1',
          'invalid-id',
          '"Data Engineer" cannot be part of a web address',
          'use lower-case letters, digits and hyphens, for example data-engineer',
        ),
      ],
    },
    {
      mistake: 'a file is not UTF-8',
      changes: edited(company, 'Acme', 'Acm\ufffd'),
      told: [
        error(
          'companies/acme.mdx:2:10',
          'not-utf8',
          'there is a character here that is not UTF-8',
          'save the file with the encoding UTF-8',
        ),
      ],
    },
    {
      mistake: 'there is no frontmatter',
      changes: { [article]: '## A text\n' },
      told: [
        error(
          'articles/write-well.mdx:1:1',
          'missing-frontmatter',
          'the file has no frontmatter',
          'start it with a line "---", then the fields, then another line "---"',
        ),
      ],
    },
    {
      mistake: 'the frontmatter is never closed',
      changes: { [article]: '---\ntitle: Write well\n' },
      told: [
        error(
          'articles/write-well.mdx:1:1',
          'missing-frontmatter',
          'the frontmatter has no second line "---"',
          'write a line "---" between the fields and the text',
        ),
      ],
    },
  ],
  YAML: [
    {
      mistake: 'a text contains ": "',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: Engineer: Payments'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:8',
          'yaml-syntax',
          'the value runs into another field',
          'put quotes around a text that contains ": ", and line each field up with its neighbours',
        ),
      ],
    },
    {
      mistake: 'a quotation mark is not closed',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: "Backend Engineer'),
      told: [error('jobs/acme/backend-engineer.mdx:2:8', 'yaml-syntax', '" is opened and not closed', 'close it with "')],
    },
    {
      mistake: 'text follows a quoted value',
      changes: edited(job, 'title: Backend Engineer, Payments', `title: 'It's an engineer'`),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:12',
          'yaml-syntax',
          'there is more text after the end of the value',
          "put quotes around the whole text; inside single quotes, write an apostrophe as ''",
        ),
      ],
    },
    {
      mistake: 'a list is not closed',
      changes: edited(job, 'places: [barcelona]', 'places: [barcelona'),
      told: [error('jobs/acme/backend-engineer.mdx:5:9', 'yaml-syntax', '[ is opened and not closed', 'close it with ]')],
    },
    {
      mistake: 'a group is not closed',
      changes: edited(
        job,
        'hybrid: { daysOnSite: 2, onSiteDays: [monday, thursday] }',
        'hybrid: { daysOnSite: 2, onSiteDays: [monday, thursday]',
      ),
      told: [error('jobs/acme/backend-engineer.mdx:7:9', 'yaml-syntax', '{ is opened and not closed', 'close it with }')],
    },
    {
      mistake: 'a line is indented with a tab',
      changes: edited(job, '  by: human', '	by: human'),
      told: [error('jobs/acme/backend-engineer.mdx:15:1', 'yaml-syntax', 'the line is indented with a tab', 'indent with spaces')],
    },
    {
      mistake: 'a field does not line up',
      changes: edited(job, '  by: human', ' by: human'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:15:1',
          'yaml-syntax',
          'the line does not line up with those around it',
          'line the field up with its neighbours',
        ),
      ],
    },
    {
      mistake: 'a field is given twice',
      changes: edited(job, 'level: mid', 'level: mid\nlevel: senior'),
      told: [error('jobs/acme/backend-engineer.mdx:5:1', 'duplicate-field', '"level" is given twice', 'keep one of the two')],
    },
    {
      mistake: 'a text starts with a reserved character',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: @Engineer'),
      told: [error('jobs/acme/backend-engineer.mdx:2:8', 'yaml-syntax', 'a text cannot start with @', 'put quotes around the text')],
    },
    {
      mistake: 'a text starts with *',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: *Engineer'),
      told: [error('jobs/acme/backend-engineer.mdx:2:8', 'yaml-syntax', 'a text cannot start with *', 'put quotes around the text')],
    },
    {
      mistake: 'a text starts with !',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: !Engineer'),
      told: [error('jobs/acme/backend-engineer.mdx:2:8', 'yaml-syntax', 'a text cannot start with !', 'put quotes around the text')],
    },
    {
      mistake: 'a backslash means nothing',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: "Engineer \\d"'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:18',
          'yaml-syntax',
          '\\d means nothing inside double quotes',
          'write \\\\ for a backslash, or use single quotes',
        ),
      ],
    },
    {
      mistake: 'a second "---" stands in a .yaml file',
      changes: edited('skills/kafka.yaml', 'category', '---\ncategory'),
      told: [error('skills/kafka.yaml:2:1', 'yaml-syntax', 'a line "---" ends the fields before the file does', 'delete the line')],
    },
    {
      mistake: 'a broken skill is not also reported as unknown',
      changes: edited('skills/kafka.yaml', 'name: Kafka', 'name: [Kafka'),
      told: [error('skills/kafka.yaml:1:7', 'yaml-syntax', '[ is opened and not closed', 'close it with ]')],
    },
  ],
  fields: [
    {
      mistake: 'a field name is mistyped',
      changes: edited(job, 'level: mid', 'levle: mid'),
      told: [error('jobs/acme/backend-engineer.mdx:4:1', 'unknown-field', '"levle" is not a field', 'did you mean "level"?')],
    },
    {
      mistake: 'a field does not exist',
      changes: edited(article, 'author: Editors', 'author: Editors\nslogan: We try'),
      told: [
        error(
          'articles/write-well.mdx:7:1',
          'unknown-field',
          '"slogan" is not a field',
          'delete it, or use one of title, summary, published, updated, author, topics',
        ),
      ],
    },
    {
      mistake: 'a nested field name is mistyped',
      changes: edited(job, 'currency: EUR', 'curency: EUR'),
      told: [error('jobs/acme/backend-engineer.mdx:12:32', 'unknown-field', '"curency" is not a field of pay', 'did you mean "currency"?')],
    },
    {
      mistake: 'a required field is missing',
      changes: edited(job, 'title: Backend Engineer, Payments\n', ''),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:1',
          'missing-field',
          '"title" is required',
          'write "title: …". The job alone, for example "Senior Backend Engineer, Payout": no pay, place or company.',
        ),
      ],
    },
    {
      mistake: 'a required field is empty',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title:'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:1',
          'missing-field',
          '"title" is empty',
          'write "title: …". The job alone, for example "Senior Backend Engineer, Payout": no pay, place or company.',
        ),
      ],
    },
    {
      mistake: 'a text is blank',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: "  "'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:8',
          'invalid-value',
          '"title" must not be empty',
          'write "title: …". The job alone, for example "Senior Backend Engineer, Payout": no pay, place or company.',
        ),
      ],
    },
    {
      mistake: 'a number stands for a text',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: 1.10'),
      told: [error('jobs/acme/backend-engineer.mdx:2:8', 'wrong-type', '"title" must be text, not 1.1', 'put quotes around it: "1.10"')],
    },
    {
      mistake: 'a text stands for a number',
      changes: edited(job, 'min: 52000', 'min: "52,000"'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:13',
          'wrong-type',
          '"pay.min" must be a number, not "52,000"',
          'write the plain number: 52000',
        ),
      ],
    },
    {
      mistake: 'an amount is abbreviated',
      changes: edited(job, 'min: 52000', 'min: 52k'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:13',
          'wrong-type',
          '"pay.min" must be a number, not "52k"',
          'write the plain number: 52000',
        ),
      ],
    },
    {
      mistake: 'an amount is negative',
      changes: edited(job, 'min: 52000', 'min: -1'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:13',
          'invalid-value',
          '"pay.min" must be more than 0',
          'write "min: …". Lowest pay offered, as a plain number, for example 52000.',
        ),
      ],
    },
    {
      mistake: 'a single value stands for a list',
      changes: edited(job, 'places: [barcelona]', 'places: barcelona'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:5:9',
          'wrong-type',
          '"places" must be a list, not "barcelona"',
          'write it as a list: [barcelona]',
        ),
      ],
    },
    {
      mistake: 'a list is empty',
      changes: edited(job, 'places: [barcelona]', 'places: []'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:5:9',
          'invalid-value',
          '"places" needs at least 1 item',
          'write "places: …". Ids of the places of work, for example [barcelona].',
        ),
      ],
    },
    {
      mistake: 'a list is too short',
      changes: edited(role, 'responsibilities: [Builds, Tests, Documents]', 'responsibilities: [Builds]'),
      told: [
        error(
          'roles/backend-engineer.mdx:7:19',
          'invalid-value',
          '"responsibilities" needs at least 3 items',
          'write "responsibilities: …". What the person does, one sentence each.',
        ),
      ],
    },
    {
      mistake: 'a value stands for a group of fields',
      changes: edited(company, 'headOffice: barcelona', 'size: 50'),
      told: [
        error('companies/acme.mdx:4:7', 'wrong-type', '"size" must be a group of fields, not 50', 'write its fields: { min: …, max: … }'),
      ],
    },
    {
      mistake: 'a value is not one of a closed set, but close',
      changes: edited(job, 'period: year', 'period: yearly'),
      told: [error('jobs/acme/backend-engineer.mdx:12:55', 'invalid-value', '"pay.period" cannot be "yearly"', 'did you mean "year"?')],
    },
    {
      mistake: 'a value is not one of a closed set',
      changes: edited(job, 'workplace: hybrid', 'workplace: office'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:6:12',
          'invalid-value',
          '"workplace" cannot be "office"',
          'use one of onsite, hybrid, remote',
        ),
      ],
    },
    {
      mistake: 'a day does not exist',
      changes: edited(job, 'datePosted: 2026-11-02', 'datePosted: 2026-02-30'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:9:13',
          'invalid-value',
          '"datePosted" must be a day written year-month-day, for example 2026-11-21',
          'write "datePosted: …". The day the vacancy was first published. Never moved later.',
        ),
      ],
    },
    {
      mistake: 'a day is written in another order',
      changes: edited(job, 'validThrough: 2026-12-31', 'validThrough: 31/12/2026'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:10:15',
          'invalid-value',
          '"validThrough" must be a day (2026-12-31) or a time with its offset (2026-12-31T18:00:00+01:00)',
          'write "validThrough: …". The last day (or moment, with its offset) to apply. Leave out if there is none, and give ' +
            'reviewBy.',
        ),
      ],
    },
    {
      mistake: 'a web address is not complete',
      changes: edited(job, 'https://acme.example/apply', 'acme.example/apply'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:25:11',
          'invalid-value',
          '"applyUrl" must be a full web address that starts with https:// or http://',
          'write "applyUrl: …". Address of the application form.',
        ),
      ],
    },
    {
      mistake: 'a language tag with an underscore',
      changes: edited(site, 'locale: en-GB', 'locale: en_GB'),
      told: [
        error(
          'site.yaml:6:9',
          'invalid-value',
          '"locale" must be a language tag, for example en-GB',
          'write "locale: …". Language and region of the site (BCP 47), for example en-GB.',
        ),
      ],
    },
    {
      mistake: 'an accent without its sign',
      changes: edited(site, 'locale: en-GB', 'accent: 0b6b50\nlocale: en-GB'),
      told: [error('site.yaml:6:9', 'accent-colour', '"0b6b50" is not a colour', 'write "#0b6b50", in quotes')],
    },
    {
      mistake: 'an accent that is no colour',
      changes: edited(site, 'locale: en-GB', 'accent: brand green\nlocale: en-GB'),
      told: [
        error('site.yaml:6:9', 'accent-colour', '"brand green" is not a colour', 'write "#006249" or "oklch(0.44 0.09 168)", in quotes'),
      ],
    },
    {
      mistake: 'an accent that is not opaque',
      changes: edited(site, 'locale: en-GB', 'accent: "#0b6b5080"\nlocale: en-GB'),
      told: [error('site.yaml:6:9', 'accent-colour', 'what is behind shows through the accent "#0b6b5080"', 'write "#0b6b50"')],
    },
    {
      mistake: 'an accent without quotes is a comment',
      changes: edited(site, 'locale: en-GB', 'accent: #0b6b50\nlocale: en-GB'),
      told: [
        error(
          'site.yaml:6:1',
          'missing-field',
          '"accent" is empty',
          'write "accent: …". The one colour of the site, in quotes, for example "#0b6b50". It is made darker or brighter where text in it needs that. Without it, green.',
        ),
      ],
    },
    {
      mistake: 'a web address has letters that are not sent as they are',
      changes: edited(job, 'https://acme.example/apply', 'https://äcme.example/café[1]'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:25:11',
          'invalid-value',
          '"applyUrl" must be written as a browser sends it: https://xn--cme-pla.example/caf%C3%A9%5B1%5D',
          'write "applyUrl: …". Address of the application form.',
        ),
      ],
    },
    {
      mistake: 'an e-mail address is none',
      changes: edited(site, 'report@jobs.example', 'report'),
      told: [error('site.yaml:8:18', 'invalid-value', '"report.email" must be an e-mail address', 'write "email: …". An e-mail address.')],
    },
    {
      mistake: 'an id is written like a name',
      changes: edited(job, 'places: [barcelona]', 'places: [New York]'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:5:10',
          'invalid-value',
          '"places[1]" must be the id of an entry: the file name without its ending, in lower case with hyphens',
          'write "new-york"',
        ),
      ],
    },
    {
      mistake: 'the id of a family is written like a name',
      changes: edited(site, '  data: {', '  Data Team: {'),
      told: [
        error(
          'site.yaml:11:3',
          'invalid-value',
          '"families.Data Team" must be the id of an entry: the file name without its ending, in lower case with hyphens',
          'write "data-team"',
        ),
      ],
    },
    {
      mistake: 'the file holds no fields',
      changes: { 'skills/kafka.yaml': 'Kafka' },
      told: [
        error(
          'skills/kafka.yaml:1:1',
          'wrong-type',
          'the file must be a group of fields, not "Kafka"',
          'write one field a line, for example "name: …"',
        ),
      ],
    },
    {
      mistake: 'pay is in words',
      changes: edited(job, 'pay: { min: 52000, max: 64000, currency: EUR, period: year }', 'pay: competitive'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:6',
          'invalid-value',
          '"pay" cannot be "competitive"',
          'write "pay: …". Pay: a range, several labelled ranges, or "disclosed: false" with the reason.',
        ),
      ],
    },
    {
      mistake: 'pay states no figure',
      changes: edited(job, 'pay: { min: 52000, max: 64000, currency: EUR, period: year }', 'pay: { currency: EUR, period: year }'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:6',
          'missing-field',
          '"pay" must state min, max or both',
          'write "min: …". Lowest pay offered, as a plain number, for example 52000.',
        ),
      ],
    },
    {
      mistake: 'pay is not disclosed, without a reason',
      changes: edited(job, 'pay: { min: 52000, max: 64000, currency: EUR, period: year }', 'pay: { disclosed: false }'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:6',
          'missing-field',
          '"pay.reason" is required',
          'write "reason: …". Why, in the words shown to the reader, for example "The employer did not publish a range."',
        ),
      ],
    },
    {
      mistake: 'one of several pay ranges lacks a field',
      changes: edited(
        job,
        'pay: { min: 52000, max: 64000, currency: EUR, period: year }',
        'pay: { ranges: [{ label: Berlin, min: 52000, currency: EUR }] }',
      ),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:17',
          'missing-field',
          '"pay.ranges[1].period" is required',
          'write "period: …". What the figure is paid for: hour, day, week, month or year.',
        ),
      ],
    },
    {
      mistake: 'a benchmark row has no figure',
      changes: edited(pay, 'sampleSize: 120, p25: 40000, median: 48000, p75: 56000', 'sampleSize: 120'),
      told: [
        error(
          'pay/developers-spain.yaml:14:5',
          'invalid-value',
          '"rows[1]" must state at least one of p10, p25, median, p75, p90',
          'correct the item, or delete it. One row of figures.',
        ),
      ],
    },
    {
      mistake: 'a lower bound is mistyped',
      changes: edited(pay, 'atLeast: 80000', 'atleast: 80000'),
      told: [
        error('pay/developers-spain.yaml:15:44', 'unknown-field', '"atleast" is not a field of rows[2].p90', 'did you mean "atLeast"?'),
      ],
    },
    {
      mistake: 'the hybrid policy is missing',
      changes: edited(job, 'hybrid: { daysOnSite: 2, onSiteDays: [monday, thursday] }\n', ''),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:1',
          'missing-field',
          '"hybrid" is required when workplace is hybrid',
          'write "hybrid: …". The hybrid policy. Required when workplace is hybrid.',
        ),
      ],
    },
    {
      mistake: 'a policy is for another workplace',
      changes: edited(job, 'workplace: hybrid', 'workplace: onsite'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:7:9',
          'invalid-value',
          '"hybrid" is only for workplace: hybrid',
          'delete it, or correct the field it disagrees with',
        ),
      ],
    },
    {
      mistake: 'a filled vacancy has no day',
      changes: edited(job, 'status: open', 'status: filled'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:1',
          'missing-field',
          '"closedOn" is required when status is filled',
          'write "closedOn: …". The day the vacancy was filled or cancelled. Required unless status is open.',
        ),
      ],
    },
    {
      mistake: 'an open vacancy has been closed',
      changes: edited(job, 'status: open', 'status: open\nclosedOn: 2026-11-10'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:11',
          'invalid-value',
          '"closedOn" is only for a filled or cancelled vacancy',
          'delete it, or correct the field it disagrees with',
        ),
      ],
    },
    {
      mistake: 'a company that stays anonymous has a logo',
      changes: edited(company, 'headOffice: barcelona', 'confidential: true\nheadOffice: barcelona'),
      told: [
        error(
          'companies/acme.mdx:3:7',
          'invalid-value',
          '"logo" is only for a company that is named',
          'delete it, or correct the field it disagrees with',
        ),
      ],
    },
    {
      mistake: 'there is no end and nobody confirms',
      changes: edited(job, 'validThrough: 2026-12-31\n', ''),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:1',
          'missing-field',
          '"validThrough" is required; without an end date give reviewBy instead',
          'write "validThrough: …". The last day (or moment, with its offset) to apply. Leave out if there is none, and give ' +
            'reviewBy.',
        ),
      ],
    },
    {
      mistake: 'there are two ways to apply',
      changes: edited(job, 'applyUrl: https://acme.example/apply', 'applyUrl: https://acme.example/apply\napplyEmail: jobs@acme.example'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:25:11',
          'invalid-value',
          'give exactly one of applyUrl and applyEmail',
          'delete it, or correct the field it disagrees with',
        ),
      ],
    },
    {
      mistake: 'there is no way to apply',
      changes: edited(job, 'applyUrl: https://acme.example/apply\n', ''),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:2:1',
          'missing-field',
          'give exactly one of applyUrl and applyEmail',
          'write "applyUrl: …". Address of the application form.',
        ),
      ],
    },
  ],
  bodies: [
    {
      mistake: 'a .mdx body imports',
      changes: edited(job, 'Build the service.', `import fs from 'fs'`),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-import',
          `"import fs from 'fs'" is read as code, because it starts with import or export`,
          'delete it, components need no import; if it is a sentence, start it with another word',
        ),
      ],
    },
    {
      mistake: 'a .mdx body exports',
      changes: edited(job, 'Build the service.', 'export const pay = 1'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-import',
          '"export const pay = 1" is read as code, because it starts with import or export',
          'delete it, components need no import; if it is a sentence, start it with another word',
        ),
      ],
    },
    {
      mistake: 'an expression stands in the text',
      changes: edited(job, 'Build the service.', 'We are {process.env.HOME} people.'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:8',
          'mdx-expression',
          '{process.env.HOME} is an expression; content is data, not code',
          'delete it, or write \\{ for a literal brace',
        ),
      ],
    },
    {
      mistake: 'a comment is an expression',
      changes: edited(job, 'Build the service.', '{/* to do */}'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-expression',
          '{/* to do */} is an expression; content is data, not code',
          'delete it, or write \\{ for a literal brace',
        ),
      ],
    },
    {
      mistake: 'a HTML tag stands in .mdx',
      changes: edited(job, 'Build the service.', 'Build <b>the</b> service.'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:7',
          'mdx-html',
          '<b> is an HTML tag; only Markdown and components are allowed',
          'write **text**',
        ),
      ],
    },
    {
      mistake: 'a HTML comment stands in .mdx',
      changes: edited(job, 'Build the service.', '<!-- to do -->'),
      told: [error('jobs/acme/backend-engineer.mdx:30:1', 'mdx-syntax', 'a comment cannot stand in the text', 'delete it')],
    },
    {
      mistake: 'a component is mistyped',
      changes: edited(job, 'Build the service.', '<Calout>Build</Calout>'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-component',
          '<Calout> is not a component authors can use',
          'did you mean "Callout"?',
        ),
      ],
    },
    {
      mistake: 'a component is written in lower case',
      changes: edited(job, 'Build the service.', '<callout>Build</callout>'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-html',
          '<callout> is an HTML tag; only Markdown and components are allowed',
          'write <Callout>',
        ),
      ],
    },
    {
      mistake: 'a component is not closed',
      changes: edited(job, 'Build the service.', '<Callout>\n\nBuild the service.'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-syntax',
          '<Callout> is not closed',
          'write </Callout> after its content; around several lines, put each of the two on a line of its own',
        ),
      ],
    },
    {
      mistake: 'a component is closed by another',
      changes: edited(job, 'Build the service.', '<Callout>\nBuild\n</Steps>'),
      told: [
        error('jobs/acme/backend-engineer.mdx:32:1', 'mdx-syntax', '</Steps> stands where <Callout> should be closed', 'write </Callout>'),
      ],
    },
    {
      mistake: 'a closing tag closes nothing',
      changes: edited(job, 'Build the service.', 'Build</Callout>'),
      told: [
        error('jobs/acme/backend-engineer.mdx:30:6', 'mdx-syntax', '</Callout> closes nothing', 'delete it, or write <Callout> before it'),
      ],
    },
    {
      mistake: 'the quotes of an attribute are curly',
      changes: edited(job, 'Build the service.', '<Callout kind=“tip”>Build</Callout>'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-syntax',
          '<Callout is not a complete component',
          'write <Callout name="value">, with straight quotes around each value',
        ),
      ],
    },
    {
      mistake: 'an attribute is an expression',
      changes: edited(job, 'Build the service.', '<Callout kind={"tip"}>Build</Callout>'),
      told: [error('jobs/acme/backend-engineer.mdx:30:1', 'mdx-attribute', '<Callout kind> must be given as plain text', 'write kind="…"')],
    },
    {
      mistake: 'an attribute is a spread',
      changes: edited(job, 'Build the service.', '<Callout {...all}>Build</Callout>'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-attribute',
          '<Callout> has a spread {...}; attributes must be written out',
          'write name="value" for each attribute',
        ),
      ],
    },
    {
      mistake: 'an attribute does not exist',
      changes: edited(job, 'Build the service.', '<Callout titel="Note">Build</Callout>'),
      told: [error('jobs/acme/backend-engineer.mdx:30:1', 'mdx-attribute', '<Callout> has no attribute "titel"', 'did you mean "title"?')],
    },
    {
      mistake: 'an attribute has a value it cannot have',
      changes: edited(job, 'Build the service.', '<Callout kind="danger">Build</Callout>'),
      told: [
        error('jobs/acme/backend-engineer.mdx:30:1', 'mdx-attribute', '<Callout kind> cannot be "danger"', 'use one of note, tip, warning'),
      ],
    },
    {
      mistake: 'a required attribute is missing',
      changes: edited(job, 'Build the service.', '<Blank>pay</Blank>'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'mdx-attribute',
          '<Blank> needs the attribute "name"',
          'write name="…": what belongs there, in lower case with hyphens, for example pay-range',
        ),
      ],
    },
    {
      mistake: 'a component has content and takes none',
      changes: edited(job, 'Build the service.', '<PayTable role="backend-engineer">Pay</PayTable>'),
      told: [
        error('jobs/acme/backend-engineer.mdx:30:1', 'mdx-attribute', '<PayTable> takes no content', 'close it at once: <PayTable … />'),
      ],
    },
    {
      mistake: '"<" stands for itself',
      changes: edited(job, 'Build the service.', 'Fewer than <5 people.'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:12',
          'mdx-syntax',
          '"<" starts a component here',
          'write \\< where the character itself is meant',
        ),
      ],
    },
    {
      mistake: 'a brace stands for itself',
      changes: edited(job, 'Build the service.', 'Use { with care.'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:5',
          'mdx-syntax',
          '{ is opened and not closed',
          'write \\{ where the character itself is meant',
        ),
      ],
    },
    {
      mistake: 'an address stands between < and >',
      changes: edited(job, 'Build the service.', 'See <https://acme.example/>.'),
      told: [
        error('jobs/acme/backend-engineer.mdx:30:5', 'mdx-syntax', 'an address between < and > is no link here', 'write [text](address)'),
      ],
    },
    {
      mistake: 'the body starts with a title',
      changes: edited(job, '## What you will do', '# What you will do'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:28:1',
          'body-title',
          'a body starts below the title of its page, so it has no "#" heading',
          'write "##" instead of "#"',
        ),
      ],
    },
    {
      mistake: 'a heading skips a level',
      changes: edited(job, '## What you will do', '#### What you will do'),
      told: [error('jobs/acme/backend-engineer.mdx:28:1', 'heading-skip', '"####" skips a heading level', 'write "##" instead')],
    },
    {
      mistake: 'a link has a scheme that runs code',
      changes: edited(job, 'Build the service.', '[Apply](javascript:alert(1))'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'link-scheme',
          'the link "javascript:alert(1)" has a scheme that is not allowed',
          'use https:, mailto:, tel:, or a path that starts with /',
        ),
      ],
    },
    {
      mistake: 'a link depends on where it stands',
      changes: edited(job, 'Build the service.', '[Apply](apply)'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'link-relative',
          'the link "apply" depends on where it stands',
          'start it with / for a page of this site, or with https://',
        ),
      ],
    },
    {
      mistake: 'a link has no address',
      changes: edited(job, 'Build the service.', '[Apply]()'),
      told: [error('jobs/acme/backend-engineer.mdx:30:1', 'link-relative', 'the link has no address', 'write [text](address)')],
    },
    {
      mistake: 'a picture comes from elsewhere',
      changes: edited(job, 'Build the service.', '![An office](https://acme.example/office.webp)'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'image-source',
          'the picture "https://acme.example/office.webp" is not in the media folder',
          'put the file into media/ and write /media/name.webp',
        ),
      ],
    },
    {
      mistake: 'a picture has no text',
      changes: edited(job, 'Build the service.', '![](/media/acme.svg)'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'image-alt',
          'the picture has no text for those who cannot see it',
          'write ![what it shows](/media/…)',
        ),
      ],
    },
    {
      mistake: 'a script stands in a .md body',
      changes: {
        'articles/write-well.mdx': null,
        'articles/write-well.md': baseContent[article]!.replace('<SkillList skills="kafka" />', '<script>alert(1)</script>'),
      },
      told: [
        warning(
          'articles/write-well.md:12:27',
          'html-removed',
          '<script> is not safe to show and is removed from the page',
          'write Markdown instead',
        ),
      ],
    },
    {
      mistake: 'the about text has a title',
      changes: edited(site, '## Who we are', '# Who we are'),
      told: [
        error(
          'site.yaml:16:8',
          'body-title',
          'a body starts below the title of its page, so it has no "#" heading',
          'write "##" instead of "#"',
        ),
      ],
    },
  ],
  references: [
    {
      mistake: 'a role does not exist, but one is close',
      changes: edited(job, 'role: backend-engineer', 'role: backend-enginer'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:3:7',
          'unknown-reference',
          'there is no role "backend-enginer"',
          'did you mean "backend-engineer"?',
        ),
      ],
    },
    {
      mistake: 'a role does not exist',
      changes: edited(job, 'role: backend-engineer', 'role: astronaut'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:3:7',
          'unknown-reference',
          'there is no role "astronaut"',
          'use one of backend-engineer, senior-backend-engineer, or create roles/astronaut.mdx',
        ),
      ],
    },
    {
      mistake: 'a place does not exist',
      changes: edited(job, 'places: [barcelona]', 'places: [barcelona, atlantis]'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:5:21',
          'unknown-reference',
          'there is no place "atlantis"',
          'use one of barcelona, catalonia, spain, or create places/atlantis.mdx',
        ),
      ],
    },
    {
      mistake: 'the company of a folder does not exist',
      changes: { 'jobs/umbrella/engineer.mdx': baseContent[job]! },
      told: [
        error(
          'jobs/umbrella/engineer.mdx:2:1',
          'unknown-reference',
          'there is no company "umbrella"',
          'use acme, or create companies/umbrella.mdx',
        ),
      ],
    },
    {
      mistake: 'the head office does not exist',
      changes: edited(company, 'headOffice: barcelona', 'headOffice: barcelonna'),
      told: [error('companies/acme.mdx:4:13', 'unknown-reference', 'there is no place "barcelonna"', 'did you mean "barcelona"?')],
    },
    {
      mistake: 'a parent does not exist',
      changes: edited(barcelona, 'parent: catalonia', 'parent: catalunya'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:5:9',
          'posting-withheld',
          'job search engines are not told of this vacancy: none of its places lies in a country',
          'name a city, region or country',
        ),
        error('places/barcelona.mdx:4:9', 'unknown-reference', 'there is no place "catalunya"', 'did you mean "catalonia"?'),
      ],
    },
    {
      mistake: 'an article does not exist',
      changes: edited(role, 'relatedArticles: [write-well]', 'relatedArticles: [write-better]'),
      told: [
        error(
          'roles/backend-engineer.mdx:27:19',
          'unknown-reference',
          'there is no article "write-better"',
          'use write-well, or create articles/write-better.mdx',
        ),
      ],
    },
    {
      mistake: 'a family does not exist',
      changes: edited(senior, 'family: backend', 'family: backends'),
      told: [
        error(
          'roles/senior-backend-engineer.mdx:3:9',
          'unknown-reference',
          'site.yaml has no family "backends"',
          'did you mean "backend"?',
        ),
      ],
    },
    {
      mistake: 'a benchmark names a role that does not exist',
      changes: edited(
        pay,
        'roles: [backend-engineer, senior-backend-engineer]',
        'roles: [backend-engineer, senior-backend-engineer, staff-engineer]',
      ),
      told: [
        error(
          'pay/developers-spain.yaml:2:52',
          'unknown-reference',
          'there is no role "staff-engineer"',
          'use one of backend-engineer, senior-backend-engineer, or create roles/staff-engineer.mdx',
        ),
      ],
    },
    {
      mistake: 'the home page features a vacancy that does not exist',
      changes: edited(site, 'jobs: [acme/backend-engineer]', 'jobs: [acme/backend-engineers]'),
      told: [
        error(
          'site.yaml:13:10',
          'unknown-reference',
          'there is no vacancy "acme/backend-engineers"',
          'did you mean "acme/backend-engineer"?',
        ),
      ],
    },
    {
      mistake: 'a skill of the stack does not exist',
      changes: edited(job, '      - python\n', '      - pyhton\n'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:19:9',
          'unknown-reference',
          'no skill has the id, name or alias "pyhton"',
          'did you mean "python"?',
        ),
      ],
    },
    {
      mistake: 'a skill of a role does not exist',
      changes: edited(role, '{ skill: kafka, use: Events. }', '{ skill: Fortran IV, use: Events. }'),
      told: [
        error(
          'roles/backend-engineer.mdx:18:14',
          'unknown-reference',
          'no skill has the id, name or alias "Fortran IV"',
          'create skills/fortran-iv.yaml',
        ),
      ],
    },
    {
      mistake: 'a skill in a body does not exist',
      changes: edited(article, 'skills="kafka"', 'skills="kafka, kafkaesque"'),
      told: [
        error(
          'articles/write-well.mdx:12:27',
          'unknown-reference',
          'no skill has the id, name or alias "kafkaesque"',
          'create skills/kafkaesque.yaml',
        ),
      ],
    },
    {
      mistake: 'a pay table is of a role that does not exist',
      changes: edited(job, 'Build the service.', '<PayTable role="engineer" />'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'unknown-reference',
          'there is no role "engineer"',
          'use one of backend-engineer, senior-backend-engineer, or create roles/engineer.mdx',
        ),
      ],
    },
    {
      mistake: 'a pay table would be empty',
      changes: {
        ...edited(job, 'Build the service.', '<PayTable role="senior-backend-engineer" />'),
        ...edited(pay, ', senior-backend-engineer', ''),
      },
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'unknown-reference',
          'no pay benchmark names the role "senior-backend-engineer", so the table would be empty',
          'add "senior-backend-engineer" to the roles of a file in pay/, or delete the table',
        ),
      ],
    },
    {
      mistake: 'a logo does not exist',
      changes: edited(company, '/media/acme.svg', '/media/acme.png'),
      told: [error('companies/acme.mdx:3:7', 'unknown-media', 'there is no picture "/media/acme.png"', 'did you mean "/media/acme.svg"?')],
    },
    {
      mistake: 'a picture in a body does not exist',
      changes: edited(job, 'Build the service.', '![An office](/media/office.webp)'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:1',
          'unknown-media',
          'there is no picture "/media/office.webp"',
          'put the file at media/office.webp in the content folder',
        ),
      ],
    },
    {
      mistake: 'a link to a role leads nowhere',
      changes: edited(job, 'Build the service.', 'See [the role](/roles/backend-enginer/).'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:5',
          'broken-link',
          'there is no page "/roles/backend-enginer/"',
          'did you mean "/roles/backend-engineer/"?',
        ),
      ],
    },
    {
      mistake: 'a link to a vacancy leads to a company',
      changes: edited(job, 'Build the service.', 'See [Acme](/jobs/acme/).'),
      told: [
        error('jobs/acme/backend-engineer.mdx:30:5', 'broken-link', 'there is no page "/jobs/acme/"', 'did you mean "/companies/acme/"?'),
      ],
    },
    {
      mistake: 'a link lacks its last slash',
      changes: edited(job, 'Build the service.', 'See [the role](/roles/backend-engineer#pay).'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:5',
          'broken-link',
          '"/roles/backend-engineer" is not how the address of the page is written',
          'write "/roles/backend-engineer/#pay"',
        ),
      ],
    },
    {
      mistake: 'a link carries the ending of a file',
      changes: edited(job, 'Build the service.', 'See [the role](/roles/backend-engineer.mdx).'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:5',
          'broken-link',
          '"/roles/backend-engineer.mdx" is not how the address of the page is written',
          'write "/roles/backend-engineer/"',
        ),
      ],
    },
    {
      mistake: 'a link leads to pay nobody reports',
      changes: {
        ...edited(job, 'Build the service.', 'See [pay](/pay/senior-backend-engineer/).'),
        ...edited(pay, ', senior-backend-engineer', ''),
      },
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:5',
          'broken-link',
          'there is no page "/pay/senior-backend-engineer/"',
          'add "senior-backend-engineer" to the roles of a file in pay/, or link to "/roles/senior-backend-engineer/"',
        ),
      ],
    },
    {
      mistake: 'a link leads to a vacancy that is still to come',
      changes: {
        'jobs/acme/later.mdx': baseContent[job]!.replace('2026-11-02', '2026-12-01'),
        ...edited(article, 'Say what', 'See [it](/jobs/acme/later/). Say what'),
      },
      told: [
        error('articles/write-well.mdx:12:5', 'broken-link', 'the vacancy has no page before 2026-12-01', 'take the link out until then'),
      ],
    },
    {
      mistake: 'a link leads to a skill without a page',
      changes: {
        ...edited(article, '<SkillList skills="kafka" />', '[Ruby](/skills/ruby/)'),
        'skills/ruby.yaml': baseContent['skills/kafka.yaml']!.replace('Kafka', 'Ruby'),
      },
      told: [
        error(
          'articles/write-well.mdx:12:27',
          'broken-link',
          'nothing names the skill "ruby", so it has no page',
          'delete the link, or name it in a role or a vacancy',
        ),
      ],
    },
    {
      mistake: 'a link leads to a file that is not there',
      changes: edited(job, 'Build the service.', 'See [the plan](/media/plan.pdf).'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:5',
          'broken-link',
          'there is no page "/media/plan.pdf"',
          'put the file at media/plan.pdf in the content folder, or correct the link',
        ),
      ],
    },
    {
      mistake: 'a link of the about text leads nowhere',
      changes: edited(site, '/roles/', '/roles/nobody/'),
      told: [
        error(
          'site.yaml:16:8',
          'broken-link',
          'there is no page "/roles/nobody/"',
          'link to the page of a role that exists, or delete the link',
        ),
      ],
    },
    {
      mistake: 'a role is related to itself',
      changes: edited(role, 'relatedArticles: [write-well]', 'relatedRoles: [backend-engineer]'),
      told: [
        error('roles/backend-engineer.mdx:27:16', 'self-reference', '"backend-engineer" is this entry itself', 'delete it from the list'),
      ],
    },
    {
      mistake: 'a skill is related to itself',
      changes: edited('skills/postgresql.yaml', 'description: A database.', 'description: A database.\nrelated: [Postgres]'),
      told: [error('skills/postgresql.yaml:5:11', 'self-reference', '"Postgres" is this entry itself', 'delete it from the list')],
    },
    {
      mistake: 'a list names a place twice',
      changes: edited(job, 'places: [barcelona]', 'places: [barcelona, barcelona]'),
      told: [error('jobs/acme/backend-engineer.mdx:5:21', 'listed-twice', '"barcelona" is in the list already', 'delete one of the two')],
    },
    {
      mistake: 'two skills claim one name',
      changes: edited('skills/postgresql.yaml', 'aliases: [Postgres]', 'aliases: [Postgres, kafka]'),
      told: [
        error(
          'skills/postgresql.yaml:2:21',
          'name-clash',
          '"kafka" already means skills/kafka.yaml',
          'write a name that tells the two apart, or delete one of them',
        ),
      ],
    },
    {
      mistake: 'two roles have one name',
      changes: edited(senior, 'family: backend', 'aliases: [Backend engineer]\nfamily: backend'),
      told: [
        error(
          'roles/senior-backend-engineer.mdx:3:11',
          'name-clash',
          '"Backend engineer" already means roles/backend-engineer.mdx',
          'write a name that tells the two apart, or delete one of them',
        ),
      ],
    },
    {
      mistake: 'two companies have one name',
      changes: { 'companies/acme-2.mdx': '---\nname: ACME\n---\n', 'jobs/acme-2/engineer.mdx': baseContent[job]! },
      told: [
        error(
          'companies/acme.mdx:2:7',
          'name-clash',
          '"Acme" already means companies/acme-2.mdx',
          'write a name that tells the two apart, or delete one of them',
        ),
      ],
    },
    {
      mistake: 'an id is the address of a list',
      changes: { 'jobs/closed/engineer.mdx': baseContent[job]!, 'companies/closed.mdx': '---\nname: Closed\n---\n' },
      told: [
        error(
          'jobs/closed/engineer.mdx:1:1',
          'reserved-id',
          '/jobs/closed/ is an address of the site itself',
          'rename the folder, for example to closed-1',
        ),
      ],
    },
    {
      mistake: 'the company is not that of the folder',
      changes: edited(job, 'role: backend', 'company: umbrella\nrole: backend'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:3:10',
          'company-folder',
          '"company" is umbrella, but the file lies in the folder of acme',
          'delete the line, or move the file to jobs/umbrella/',
        ),
      ],
    },
    {
      mistake: 'nothing names a skill',
      changes: { 'skills/ruby.yaml': baseContent['skills/kafka.yaml']!.replace('Kafka', 'Ruby') },
      told: [
        warning(
          'skills/ruby.yaml:1:1',
          'orphan',
          'no role, vacancy or text names this skill',
          'name it in one of them, or delete the file',
        ),
      ],
    },
    {
      mistake: 'nothing names a place',
      changes: { 'places/berlin.mdx': '---\nname: Berlin\nkind: city\n---\n' },
      told: [
        warning(
          'places/berlin.mdx:2:1',
          'orphan',
          'no vacancy, company, pay benchmark or place names this place',
          'name it in one of them, or delete the file',
        ),
      ],
    },
    {
      mistake: 'a company has no vacancy',
      changes: { 'companies/umbrella.mdx': '---\nname: Umbrella\n---\n' },
      told: [
        warning('companies/umbrella.mdx:2:1', 'orphan', 'this company has no vacancy', 'add one in jobs/umbrella/, or delete the file'),
      ],
    },
  ],
  dates: [
    {
      mistake: 'a vacancy ends before it starts',
      changes: edited(job, 'validThrough: 2026-12-31', 'validThrough: 2026-11-01T18:00:00+01:00'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:10:15',
          'date-order',
          '"validThrough" (2026-11-01) is before "datePosted" (2026-11-02)',
          'correct the one that is wrong',
        ),
      ],
    },
    {
      mistake: 'a vacancy was closed before it was posted',
      changes: edited(job, 'status: open', 'status: filled\nclosedOn: 2026-10-30'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:11',
          'date-order',
          '"closedOn" (2026-10-30) is before "datePosted" (2026-11-02)',
          'correct the one that is wrong',
        ),
      ],
    },
    {
      mistake: 'somebody is to confirm before the vacancy is posted',
      changes: edited(job, 'validThrough: 2026-12-31', 'reviewBy: 2026-11-01'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:10:11',
          'date-order',
          '"reviewBy" (2026-11-01) is before "datePosted" (2026-11-02)',
          'correct the one that is wrong',
        ),
      ],
    },
    {
      mistake: 'an article is older than its change',
      changes: edited(article, 'updated: 2026-11-01', 'updated: 2026-09-01'),
      told: [
        error(
          'articles/write-well.mdx:5:10',
          'date-order',
          '"updated" (2026-09-01) is before "published" (2026-10-01)',
          'correct the one that is wrong',
        ),
      ],
    },
    {
      mistake: 'figures were read before the day they speak of',
      changes: edited(pay, 'referenceDate: 2025-12-31', 'referenceDate: 2026-11-05'),
      told: [
        error(
          'pay/developers-spain.yaml:11:14',
          'date-order',
          '"source.retrieved" (2026-11-01) is before "source.referenceDate" (2026-11-05)',
          'correct the one that is wrong',
        ),
      ],
    },
    {
      mistake: 'a vacancy was closed in the future',
      changes: edited(job, 'status: open', 'status: filled\nclosedOn: 2027-01-01'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:11',
          'future-date',
          '"closedOn" (2027-01-01) is in the future',
          'write the day the vacancy was closed; until then its status is open',
        ),
      ],
    },
    {
      mistake: 'a role was reviewed in the future',
      changes: edited(role, 'reviewed: 2026-11-01', 'reviewed: 2027-11-01'),
      told: [
        error(
          'roles/backend-engineer.mdx:28:11',
          'future-date',
          '"reviewed" (2027-11-01) is in the future',
          'write the day somebody last read the guide',
        ),
      ],
    },
    {
      mistake: 'an article was published in the future',
      changes: edited(article, 'published: 2026-10-01\nupdated: 2026-11-01', 'published: 2026-11-23'),
      told: [
        error(
          'articles/write-well.mdx:4:12',
          'future-date',
          '"published" (2026-11-23) is in the future',
          'write the day the article is first on the site; an article in the folder is published at once',
        ),
      ],
    },
    {
      mistake: 'a company was founded in the future',
      changes: edited(company, 'headOffice: barcelona', 'founded: 2041'),
      told: [
        error('companies/acme.mdx:4:10', 'future-date', '"founded" (2041) is in the future', 'write the year the company was founded'),
      ],
    },
    {
      mistake: 'nobody has confirmed an open vacancy',
      changes: edited(job, 'validThrough: 2026-12-31', 'reviewBy: 2026-11-20'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:10:11',
          'confirm-by',
          'nobody has confirmed since 2026-11-20 that the vacancy is open',
          'if it is, write a later day; if not, set status to filled or cancelled and give closedOn',
        ),
      ],
    },
  ],
  pay: [
    {
      mistake: 'min is more than max',
      changes: edited(job, 'min: 52000, max: 64000', 'min: 64000, max: 52000'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:13',
          'pay-order',
          '"min" (64000) is more than "max" (52000)',
          'write min: 52000 and max: 64000, or correct the wrong one',
        ),
      ],
    },
    {
      mistake: 'percentiles do not rise',
      changes: edited(pay, 'median: 48000', 'median: 38000'),
      told: [
        error(
          'pay/developers-spain.yaml:14:56',
          'pay-order',
          '"median" (38000) is less than "p25" (40000)',
          'correct the one that is wrong; percentiles rise from p10 to p90',
        ),
      ],
    },
    {
      mistake: 'a lower bound is below a figure',
      changes: edited(pay, 'atLeast: 80000', 'atLeast: 50000'),
      told: [
        error(
          'pay/developers-spain.yaml:15:42',
          'pay-order',
          '"p90" (50000) is less than "median" (60000)',
          'correct the one that is wrong; percentiles rise from p10 to p90',
        ),
      ],
    },
    {
      mistake: 'a range is very wide',
      changes: edited(job, 'min: 52000, max: 64000', 'min: 20000, max: 64000'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:12:25',
          'pay-width',
          '"max" (64000) is more than three times "min" (20000)',
          'narrow the range to what this vacancy pays, or write several ranges, each with a label',
        ),
      ],
    },
    {
      mistake: 'a currency does not exist',
      changes: edited(job, 'currency: EUR', 'currency: EUE'),
      told: [error('jobs/acme/backend-engineer.mdx:12:42', 'pay-currency', 'there is no currency "EUE"', 'did you mean "EUR"?')],
    },
    {
      mistake: 'the currency of the site does not exist',
      changes: edited(site, 'currency: EUR', 'currency: ECU'),
      told: [
        error(
          'site.yaml:7:11',
          'pay-currency',
          'there is no currency "ECU"',
          'write the code of the currency in ISO 4217, for example EUR',
        ),
      ],
    },
    {
      mistake: 'a year is paid by the hour',
      changes: edited(job, 'min: 52000, max: 64000', 'min: 52, max: 64'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:12:13',
          'pay-period',
          '52 EUR is too little for a year',
          'write the whole amount (52000 for 52k), or correct the period',
        ),
      ],
    },
    {
      mistake: 'a month is paid by the hour',
      changes: edited(job, 'min: 52000, max: 64000, currency: EUR, period: year', 'min: 25, max: 30, currency: EUR, period: month'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:12:13',
          'pay-period',
          '25 EUR is too little for a month',
          'write the whole amount (25000 for 25k), or correct the period',
        ),
      ],
    },
    {
      mistake: 'an hour is paid by the year',
      changes: edited(job, 'period: year', 'period: hour'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:12:13',
          'pay-period',
          '52000 EUR is too much for an hour',
          'correct the period, for example to year, or the amount',
        ),
      ],
    },
    {
      mistake: 'one of several ranges has no label',
      changes: edited(
        job,
        'pay: { min: 52000, max: 64000, currency: EUR, period: year }',
        'pay: { ranges: [{ label: A, min: 50000, currency: EUR, period: year }, { min: 52000, currency: EUR, period: year }] }',
      ),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:72',
          'pay-label',
          'there are 2 pay ranges, and this one has no label',
          'write "label: …" with what tells it from the others',
        ),
      ],
    },
    {
      mistake: 'two ranges have one label',
      changes: edited(
        job,
        'pay: { min: 52000, max: 64000, currency: EUR, period: year }',
        'pay: { ranges: [{ label: A, min: 50000, currency: EUR, period: year }, { label: a, min: 52000, currency: EUR, period: year }] }',
      ),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:12:81',
          'pay-label',
          'two pay ranges have the label "a"',
          'write a label that tells the two apart, or delete one of them',
        ),
      ],
    },
    {
      mistake: 'two rows are for one level',
      changes: edited(pay, 'level: senior', 'level: mid'),
      told: [
        error(
          'pay/developers-spain.yaml:14:5',
          'pay-label',
          'there are 2 rows for level mid, and this one has no label',
          'write "label: …" with what tells it from the others',
        ),
        error(
          'pay/developers-spain.yaml:15:5',
          'pay-label',
          'there are 2 rows for level mid, and this one has no label',
          'write "label: …" with what tells it from the others',
        ),
      ],
    },
    {
      mistake: 'figures are old',
      changes: edited(pay, 'referenceDate: 2025-12-31', 'referenceDate: 2023-11-20'),
      told: [
        warning(
          'pay/developers-spain.yaml:10:18',
          'pay-stale',
          'the figures speak of 2023-11-20, more than 36 months ago',
          'replace them by newer ones, or delete the file',
        ),
      ],
    },
    {
      mistake: 'an article states pay without saying where it is from',
      changes: edited(article, 'Say what the person does.', 'Say what the person does. The median salary is €52,000.'),
      told: [
        warning(
          'articles/write-well.mdx:12:48',
          'uncited-figure',
          '"€52,000" is a figure of pay that does not say where it is from',
          'link the paragraph to where the figure is from, or leave the figure out',
        ),
      ],
    },
    {
      mistake: 'a field of a role guide states pay',
      changes: edited(role, '{ question: Who?, answer: One. }', '{ question: What does it pay?, answer: Between £40k and £50k a year. }'),
      told: [
        warning(
          'roles/backend-engineer.mdx:20:44',
          'uncited-figure',
          '"£40k" is a figure of pay that does not say where it is from',
          'say it in the text with a link to where it is from, or in a file in pay/, or leave it out',
        ),
      ],
    },
    {
      mistake: 'the currency of a benchmark does not exist',
      changes: edited(pay, 'currency: EUR', 'currency: EUE'),
      told: [error('pay/developers-spain.yaml:4:11', 'pay-currency', 'there is no currency "EUE"', 'did you mean "EUR"?')],
    },
    {
      mistake: 'a benchmark states thousands',
      changes: edited(pay, 'p25: 40000, median: 48000, p75: 56000', 'p25: 40, median: 48, p75: 56'),
      told: [
        warning(
          'pay/developers-spain.yaml:14:41',
          'pay-period',
          '40 EUR is too little for a year',
          'write the whole amount (40000 for 40k), or correct the period',
        ),
      ],
    },
    {
      mistake: 'a benchmark has no source',
      changes: { [pay]: baseContent[pay]!.replace(/source:\n(?: .*\n)+/, '') },
      told: [
        error('pay/developers-spain.yaml:1:1', 'missing-field', '"source" is required', 'write "source: …". Where the figures come from.'),
      ],
    },
    {
      mistake: 'a benchmark does not say where its source can be read, nor when it was',
      changes: { [pay]: baseContent[pay]!.replace(/  (?:url|retrieved): .*\n/g, '') },
      told: [
        error(
          'pay/developers-spain.yaml:7:3',
          'missing-field',
          '"source.retrieved" is required',
          'write "retrieved: …". The day the figures were read, for example 2026-11-21.',
        ),
        error('pay/developers-spain.yaml:7:3', 'missing-field', '"source.url" is required', 'write "url: …". Address of the source.'),
      ],
    },
  ],
  'the modes and the look of the site': [
    {
      mistake: 'a mode that there is not',
      changes: edited(site, 'locale: en-GB', 'mode: emploier\nlocale: en-GB'),
      told: [error('site.yaml:6:7', 'invalid-value', '"mode" cannot be "emploier"', 'did you mean "employer"?')],
    },
    {
      mistake: 'a career site of nobody',
      changes: edited(site, 'locale: en-GB', 'mode: employer\nlocale: en-GB'),
      told: [
        error(
          'site.yaml:1:1',
          'missing-field',
          '"employer" is required when mode is employer',
          'write "employer: …". Id of the company whose career site this is, for example acme. Only with mode: employer.',
        ),
      ],
    },
    {
      mistake: 'a board with an employer',
      changes: edited(site, 'locale: en-GB', 'employer: acme\nlocale: en-GB'),
      told: [
        error(
          'site.yaml:6:11',
          'invalid-value',
          '"employer" is only for mode: employer',
          'delete it, or correct the field it disagrees with',
        ),
      ],
    },
    {
      mistake: 'a career site of a company that does not exist',
      changes: edited(site, 'locale: en-GB', 'mode: employer\nemployer: acmee\nlocale: en-GB'),
      told: [error('site.yaml:7:11', 'unknown-reference', 'there is no company "acmee"', 'did you mean "acme"?')],
    },
    {
      mistake: 'a career site with another company and its vacancy',
      changes: {
        ...edited(site, 'locale: en-GB', 'mode: employer\nemployer: acme\nlocale: en-GB'),
        'companies/moss.mdx': '---\nname: Moss\n---\n',
        'jobs/moss/backend-engineer.mdx': baseContent[job]!,
      },
      told: [
        error(
          'companies/moss.mdx:2:1',
          'other-employer',
          'the company "moss" has no page, because this is the career site of "acme"',
          'delete the file, or set mode: board in site.yaml',
        ),
        error(
          'jobs/moss/backend-engineer.mdx:2:1',
          'other-employer',
          'the vacancy is of "moss", and this is the career site of "acme"',
          'move it to jobs/acme/, or set mode: board in site.yaml',
        ),
      ],
    },
    {
      mistake: 'a career site with a link to the page of its company',
      changes: {
        ...edited(site, 'locale: en-GB', 'mode: employer\nemployer: acme\nlocale: en-GB'),
        ...edited(article, 'Say what', '[Acme](/companies/acme/): say what'),
      },
      told: [
        error(
          'articles/write-well.mdx:12:1',
          'broken-link',
          'there is no page "/companies/acme/"',
          'link to "/": this site is that of its employer',
        ),
      ],
    },
    {
      mistake: 'a logo that is not in the media folder',
      changes: edited(site, 'locale: en-GB', 'logo: /media/acne.svg\nlocale: en-GB'),
      told: [error('site.yaml:6:7', 'unknown-media', 'there is no picture "/media/acne.svg"', 'did you mean "/media/acme.svg"?')],
    },
    {
      mistake: 'a navigation to a section that there is not',
      changes: edited(site, 'locale: en-GB', 'navigation: [{ section: rolles }]\nlocale: en-GB'),
      told: [error('site.yaml:6:25', 'invalid-value', '"navigation[1].section" cannot be "rolles"', 'did you mean "roles"?')],
    },
    {
      mistake: 'a navigation of names alone',
      changes: edited(site, 'locale: en-GB', 'navigation: [jobs]\nlocale: en-GB'),
      told: [
        error(
          'site.yaml:6:14',
          'invalid-value',
          '"navigation[1]" cannot be "jobs"',
          'correct the item, or delete it. { section: jobs } for a section of the site, { label: Blog, url: … } for a link of your own.',
        ),
      ],
    },
    {
      mistake: 'a link of the navigation without https://',
      changes: edited(site, 'locale: en-GB', 'navigation: [{ label: Blog, url: blog.example }]\nlocale: en-GB'),
      told: [
        error(
          'site.yaml:6:34',
          'invalid-value',
          '"navigation[1].url" must be a full web address, or one on this site that starts with /',
          'write "url: …". Where it leads: a web address, or a page of this site, for example /articles/how-we-hire/.',
        ),
      ],
    },
    {
      mistake: 'links of the navigation and the footer to pages that are not there',
      changes: edited(
        site,
        'locale: en-GB',
        'navigation: [{ label: Us, url: /articles/wrote-well/ }]\nfooter: { links: [{ label: Roles, url: /roles }] }\nlocale: en-GB',
      ),
      told: [
        error('site.yaml:6:32', 'broken-link', 'there is no page "/articles/wrote-well/"', 'did you mean "/articles/write-well/"?'),
        error('site.yaml:7:40', 'broken-link', '"/roles" is not how the address of the page is written', 'write "/roles/"'),
      ],
    },
    {
      mistake: 'a section of the home page twice',
      changes: edited(site, '  roles: [backend-engineer]', '  sections: [search, vacancies, search]\n  roles: [backend-engineer]'),
      told: [error('site.yaml:14:33', 'listed-twice', '"search" is in the list already', 'delete one of the two')],
    },
  ],
  'exchange rates': [
    {
      mistake: 'the file has the other ending',
      changes: { 'pay/rates.yml': ratesYaml },
      told: [error('pay/rates.yml:1:1', 'unknown-file', 'the exchange rates are in pay/rates.yaml', 'rename it to rates.yaml')],
    },
    {
      mistake: 'nobody says where the rates are from',
      changes: rates(/source:\n(?: .*\n)+/, ''),
      told: [error('pay/rates.yaml:1:1', 'missing-field', '"source" is required', 'write "source: …". Where the rates come from.')],
    },
    {
      mistake: 'there is no rate',
      changes: rates(/rates:\n(?: .*\n)+/, 'rates: {}\n'),
      told: [
        error(
          'pay/rates.yaml:8:8',
          'missing-field',
          '"rates" is empty',
          'write "rates: …". One line a currency: how many units of it one unit of the base is worth, for example "USD: 1.0389".',
        ),
      ],
    },
    {
      mistake: 'a rate is no number',
      changes: rates('USD: 1.0389', 'USD: "1,04"'),
      told: [error('pay/rates.yaml:9:8', 'wrong-type', '"rates.USD" must be a number, not "1,04"', 'write the plain number: 1.04')],
    },
    {
      mistake: 'a rate is zero',
      changes: rates('USD: 1.0389', 'USD: 0'),
      told: [
        error(
          'pay/rates.yaml:9:8',
          'invalid-value',
          '"rates.USD" must be more than 0',
          'write "USD: …". Units of this currency for one unit of the base, for example 1.0389.',
        ),
      ],
    },
    {
      mistake: 'the base is among the rates',
      changes: rates('USD: 1.0389', 'EUR: 1'),
      told: [
        error(
          'pay/rates.yaml:9:8',
          'invalid-value',
          '"rates.EUR" is the base, which is always worth 1 of itself',
          'delete it, or correct the field it disagrees with',
        ),
      ],
    },
    {
      mistake: 'a currency is in small letters',
      changes: rates('USD: 1.0389', 'usd: 1.0389'),
      told: [
        error(
          'pay/rates.yaml:9:3',
          'invalid-value',
          '"rates.usd" must be a currency code of three capitals (ISO 4217), for example EUR',
          'write "USD"',
        ),
      ],
    },
    {
      mistake: 'a currency is written by its name',
      changes: rates('USD: 1.0389', 'dollar: 1.0389'),
      told: [
        error(
          'pay/rates.yaml:9:3',
          'invalid-value',
          '"rates.dollar" must be a currency code of three capitals (ISO 4217), for example EUR',
          'write the code of the currency in three capitals',
        ),
      ],
    },
    {
      mistake: 'a currency does not exist',
      changes: rates('USD: 1.0389', 'USE: 1.0389'),
      told: [error('pay/rates.yaml:9:8', 'pay-currency', 'there is no currency "USE"', 'did you mean "USD"?')],
    },
    {
      mistake: 'the base does not exist',
      changes: rates('base: EUR', 'base: EUE'),
      told: [error('pay/rates.yaml:1:7', 'pay-currency', 'there is no currency "EUE"', 'did you mean "EUR"?')],
    },
    {
      mistake: 'a rate is given twice',
      changes: rates('USD: 1.0389', 'USD: 1.0389\n  USD: 1.04'),
      told: [error('pay/rates.yaml:10:3', 'duplicate-field', '"USD" is given twice', 'keep one of the two')],
    },
    {
      mistake: 'the rates are old',
      changes: rates('2024-12-31', '2023-11-20'),
      told: [
        warning(
          'pay/rates.yaml:5:18',
          'pay-stale',
          'the exchange rates are of 2023-11-20, more than 36 months ago',
          'replace them by newer ones, or delete the file',
        ),
      ],
    },
    {
      mistake: 'the rates are of a day to come',
      changes: rates('2024-12-31', '2027-01-01', ['2026-11-01', '2027-01-02']),
      told: [
        error(
          'pay/rates.yaml:5:18',
          'future-date',
          '"source.referenceDate" (2027-01-01) is in the future',
          'write the day the rates are of',
        ),
        error(
          'pay/rates.yaml:6:14',
          'future-date',
          '"source.retrieved" (2027-01-02) is in the future',
          'write the day the rates were read',
        ),
      ],
    },
    {
      mistake: 'the rates were read before the day they are of',
      changes: rates('2024-12-31', '2026-11-02'),
      told: [
        error(
          'pay/rates.yaml:6:14',
          'date-order',
          '"source.retrieved" (2026-11-01) is before "source.referenceDate" (2026-11-02)',
          'correct the one that is wrong',
        ),
      ],
    },
  ],
  'ladders, skills and places': [
    {
      mistake: 'a ladder runs in a circle',
      changes: edited(senior, 'previous: backend-engineer', 'previous: backend-engineer\nnext: backend-engineer'),
      told: [
        error(
          'roles/backend-engineer.mdx:5:7',
          'ladder-cycle',
          'the ladder runs in a circle: backend-engineer → senior-backend-engineer → backend-engineer',
          'delete "next" in the role where the ladder ends',
        ),
      ],
    },
    {
      mistake: 'a role is its own next',
      changes: edited(senior, 'previous: backend-engineer', 'previous: backend-engineer\nnext: senior-backend-engineer'),
      told: [
        error(
          'roles/senior-backend-engineer.mdx:6:7',
          'ladder-cycle',
          'the ladder runs in a circle: senior-backend-engineer → senior-backend-engineer',
          'delete "next" in the role where the ladder ends',
        ),
      ],
    },
    {
      mistake: 'a ladder is named from one side only',
      changes: edited(senior, 'previous: backend-engineer\n', ''),
      told: [
        error(
          'roles/senior-backend-engineer.mdx:2:1',
          'ladder-mismatch',
          'roles/backend-engineer.mdx names this role as its "next", but this role has no "previous"',
          'write "previous: backend-engineer"',
        ),
      ],
    },
    {
      mistake: 'a ladder is named from the other side only',
      changes: edited(role, 'next: senior-backend-engineer\n', ''),
      told: [
        error(
          'roles/backend-engineer.mdx:2:1',
          'ladder-mismatch',
          'roles/senior-backend-engineer.mdx names this role as its "previous", but this role has no "next"',
          'write "next: senior-backend-engineer"',
        ),
      ],
    },
    {
      mistake: 'two roles claim one next',
      changes: { 'roles/data-engineer.mdx': baseContent[role]!.replace('title: Backend Engineer', 'title: Data Engineer') },
      told: [
        error(
          'roles/data-engineer.mdx:5:7',
          'ladder-mismatch',
          '"next" is senior-backend-engineer, but the "previous" of senior-backend-engineer is backend-engineer',
          'write "previous: data-engineer" in roles/senior-backend-engineer.mdx, or correct "next"',
        ),
      ],
    },
    {
      mistake: 'a ladder changes the family',
      changes: edited(senior, 'family: backend', 'family: data'),
      told: [
        error(
          'roles/backend-engineer.mdx:5:7',
          'ladder-family',
          '"next" is senior-backend-engineer of the family data, but this role is of backend',
          'name the next role of the same family; a close role of another one belongs in relatedRoles',
        ),
      ],
    },
    {
      mistake: 'a ladder leads down',
      changes: edited(senior, 'level: senior', 'level: junior'),
      told: [
        error(
          'roles/backend-engineer.mdx:5:7',
          'ladder-level',
          '"next" is senior-backend-engineer, whose level junior is below mid',
          'swap "next" and "previous", or correct one of the levels',
        ),
      ],
    },
    {
      mistake: 'a legacy skill is a must',
      changes: edited(job, 'must: [python]', 'must: [python, PostgreSQL]'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:22:18',
          'legacy-must',
          'the stack calls PostgreSQL legacy, so applicants are not asked for it',
          'take it out of skills.must, or correct its status in the stack',
        ),
      ],
    },
    {
      mistake: 'a skill is in a list twice',
      changes: edited(
        role,
        '{ skill: system-design, proficiency: awareness, why: Services have neighbours. }',
        '{ skill: PostgreSQL, proficiency: awareness, why: Again. }',
      ),
      told: [
        error(
          'roles/backend-engineer.mdx:12:14',
          'skill-twice',
          '"PostgreSQL" is in the list already, as "Postgres"',
          'delete one of the two',
        ),
      ],
    },
    {
      mistake: 'a must is also nice',
      changes: edited(job, 'nice: [kafka]', 'nice: [python]'),
      told: [error('jobs/acme/backend-engineer.mdx:23:10', 'skill-twice', '"python" is in the list already', 'delete one of the two')],
    },
    {
      mistake: 'a tool is no tool',
      changes: edited(
        role,
        '{ skill: kafka, use: Events. }',
        '{ skill: kafka, use: Events. }\n  - { skill: system-design, use: Drawing. }',
      ),
      told: [
        error(
          'roles/backend-engineer.mdx:19:14',
          'skill-category',
          'System design is not a tool: its category is operating practices',
          'move it to hardSkills, or correct the category in skills/system-design.yaml',
        ),
      ],
    },
    {
      mistake: 'a soft skill is no soft skill',
      changes: edited(role, '{ skill: curiosity, behaviour', '{ skill: kafka, behaviour'),
      told: [
        error(
          'roles/backend-engineer.mdx:16:14',
          'skill-category',
          'Kafka is not a soft skill: its category is message brokers',
          'move it to hardSkills, or correct the category in skills/kafka.yaml',
        ),
      ],
    },
    {
      mistake: 'the parents of places run in a circle',
      changes: edited('places/spain.mdx', 'country: ES', 'country: ES\nparent: barcelona'),
      told: [
        error(
          'places/barcelona.mdx:4:9',
          'place-parent',
          'the parents run in a circle: barcelona → catalonia → spain → barcelona',
          'delete "parent" in the largest of these places',
        ),
      ],
    },
    {
      mistake: 'a place lies in a smaller one',
      changes: {
        ...edited(company, 'barcelona', 'portugal'),
        'places/portugal.mdx': '---\nname: Portugal\nkind: country\ncountry: PT\nparent: barcelona\n---\n',
      },
      told: [
        error(
          'places/portugal.mdx:5:9',
          'place-parent',
          'a country cannot lie in barcelona, which is a city',
          'name a larger place, or correct the kind of one of the two',
        ),
      ],
    },
    {
      mistake: 'the text of a place has no sources',
      changes: edited(catalonia, 'sources:\n  - name: Statistics office\n', ''),
      told: [
        error(
          'places/catalonia.mdx:2:1',
          'place-sources',
          'the place has a text but no sources',
          'write "sources:" with the name and url of each source of the text',
        ),
      ],
    },
    {
      mistake: 'a country does not exist',
      changes: edited('places/spain.mdx', 'country: ES', 'country: UK'),
      told: [error('places/spain.mdx:4:10', 'country-code', 'there is no country "UK"', 'write "GB" (United Kingdom)')],
    },
    {
      mistake: 'a country of a remote policy does not exist',
      changes: edited(
        job,
        'workplace: hybrid\nhybrid: { daysOnSite: 2, onSiteDays: [monday, thursday] }',
        'workplace: remote\nremote: { countries: [ES, EU] }',
      ),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:7:27',
          'country-code',
          'there is no country "EU"',
          'write the code of the country in ISO 3166-1, for example ES',
        ),
      ],
    },
    {
      mistake: 'a region is of another country',
      changes: edited(catalonia, 'regionCode: ES-CT', 'regionCode: FR-OCC'),
      told: [
        error(
          'places/catalonia.mdx:5:13',
          'country-code',
          '"FR-OCC" is not a region of ES, the country of the place',
          'write a code that starts with ES-, or correct the country',
        ),
      ],
    },
    {
      mistake: 'a country is not that of its parent',
      changes: edited(barcelona, 'parent: catalonia', 'parent: catalonia\ncountry: FR'),
      told: [
        error(
          'places/barcelona.mdx:5:10',
          'country-code',
          '"FR" is not the country of spain, which the place lies in (ES)',
          'correct the country or the parent; a place inside a country needs no country of its own',
        ),
      ],
    },
    {
      mistake: 'the scene is of another place',
      changes: {
        ...edited(job, 'scene: catalonia', 'scene: berlin'),
        'places/berlin.mdx': '---\nname: Berlin\nkind: city\nsources: [{ name: Statistics office }]\n---\n\nA text.\n',
      },
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:24:8',
          'scene-place',
          '"berlin" is not a place of this vacancy and contains none of them',
          'write "scene: catalonia"',
        ),
      ],
    },
    {
      mistake: 'the scene has no text',
      changes: edited(job, 'scene: catalonia', 'scene: barcelona'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:24:8',
          'scene-place',
          'places/barcelona.mdx has no text to show',
          'write the text below its frontmatter, or delete "scene"',
        ),
      ],
    },
  ],
  texts: [
    {
      mistake: 'a role has no sample',
      changes: { [role]: baseContent[role]!.replace(/## About[\s\S]*/, '') },
      told: [
        error(
          'roles/backend-engineer.mdx:2:1',
          'empty-body',
          'the sample job description is missing',
          'write it below the second line "---"',
        ),
      ],
    },
    {
      mistake: 'an article has no text',
      changes: { [article]: baseContent[article]!.replace(/## Start[\s\S]*/, '') },
      told: [
        error('articles/write-well.mdx:2:1', 'empty-body', 'the text of the article is missing', 'write it below the second line "---"'),
      ],
    },
    {
      mistake: 'the policy names more days than it asks for',
      changes: edited(job, 'daysOnSite: 2', 'daysOnSite: 1'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:7:38',
          'hybrid-days',
          'the policy names 2 days for the office, but "daysOnSite" is 1',
          'correct the one that is wrong',
        ),
      ],
    },
    {
      mistake: 'a title carries the workplace, a gender mark and pay',
      changes: edited(job, 'title: Backend Engineer, Payments', `title: 'Backend Engineer (m/f/d) | €60k - Remote'`),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:2:8',
          'title-decoration',
          'the title says more than the job: "(m/f/d)", "- Remote", "€60k"',
          'write "Backend Engineer"',
        ),
      ],
    },
    {
      mistake: 'a title is all in capitals',
      changes: edited(job, 'title: Backend Engineer, Payments', 'title: BACKEND ENGINEER'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:2:8',
          'title-decoration',
          'the title is all in capitals',
          'write capitals only where a name has them',
        ),
      ],
    },
    {
      mistake: 'the title of a role guide carries a gender mark',
      changes: edited(role, 'title: Backend Engineer', 'title: Backend Engineer (m/f/d)'),
      told: [
        warning(
          'roles/backend-engineer.mdx:2:8',
          'title-decoration',
          'the title says more than the job: "(m/f/d)"',
          'write "Backend Engineer"',
        ),
      ],
    },
    {
      mistake: 'a vacancy has an adjective in place of its pay',
      changes: edited(job, 'Build the service.', 'Build the service for a **competitive** salary.'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:30:27',
          'vague-words',
          '"competitive salary" does not say what the job pays',
          'write the lowest and the highest pay in its place, or delete it where the figures stand already',
        ),
      ],
    },
    {
      mistake: 'the summary of a vacancy praises a kind of person',
      changes: edited(job, 'Builds the payment service.', 'A rock-star builds the payment service.'),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:14:9',
          'vague-words',
          '"rock-star" praises a kind of person and names no skill',
          'name the job, and the skills it needs',
        ),
      ],
    },
    {
      mistake: 'the sample of a role guide would be rejected as a vacancy',
      changes: edited(role, 'You join', 'For a salary that is commensurate with experience you join'),
      told: [
        error(
          'roles/backend-engineer.mdx:34:22',
          'vague-words',
          '"commensurate with experience" leaves the pay open',
          'write the range, and what decides where in it somebody starts',
        ),
      ],
    },
    {
      mistake: 'a blank of a sample is left in a vacancy',
      changes: edited(job, 'Build the service.', 'Build the service.\n\n- You join [The team].'),
      told: [
        error(
          'jobs/acme/backend-engineer.mdx:32:12',
          'blank-left',
          '"[The team]" is a blank of the guide "Backend Engineer" that is not filled in',
          'write the fact in its place, or delete the sentence',
        ),
      ],
    },
    {
      mistake: 'crawlers are not told of a vacancy that is remote and worldwide',
      changes: edited(
        job,
        'workplace: hybrid\nhybrid: { daysOnSite: 2, onSiteDays: [monday, thursday] }',
        'workplace: remote\nremote: { countries: worldwide }',
      ),
      told: [
        warning(
          'jobs/acme/backend-engineer.mdx:7:22',
          'posting-withheld',
          'job search engines are not told of this vacancy: "worldwide" is no country',
          'list the countries one may work from, for example [ES, FR]',
        ),
      ],
    },
  ],
};

it('has nothing to say about content without a mistake', () => {
  expect(problemsOf()).toEqual([]);
  expect(problemsOf({ 'pay/rates.yaml': ratesYaml })).toEqual([]);
});

it('has an example of every code there is', () => {
  const examples = new Set(Object.values(mistakes).flatMap((list) => list.flatMap(({ told }) => told.map(({ code }) => code))));
  // A date that was moved needs commits; rules/date-posted-moved.test.ts. A folder that does not exist has no files to change; check.test.ts has it.
  expect([...codesInSource()].filter((code) => !examples.has(code))).toEqual(['missing-folder', 'date-posted-moved']);
});

/** Every code that the reader and the rules can give, as their sources write them. */
function codesInSource(): Set<string> {
  const written = /(?:code: |code = |unreadable = |(?:wholeFile|refuse|one)\(\s*(?:node,\s*)?)'([a-z][a-z0-9-]+)'/g;
  const folders = ['src/content', 'src/rules'];
  const sources = folders.flatMap((folder) => readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')));
  return new Set(sources.flatMap((source) => [...source.matchAll(written)].map(([, code]) => code!)));
}

describe.each(Object.entries(mistakes))('mistakes in %s', (_, list) => {
  it.each(list)('$mistake', ({ changes, told }) => {
    expect(problemsOf(changes)).toEqual(told);
  });
});
