import { expect, it } from 'vitest';
import { toSiteGraph } from '../../../src/content/graph.ts';
import { toPostingTemplate } from '../../../src/posting/posting-template.ts';
import { toSampleBlocks } from '../../../src/posting/sample-blocks.ts';
import { checkFiles, edited, problemsOf, testNow } from '../../support/content.ts';

const role = 'roles/backend-engineer.mdx';
const process = 'process:\n  - { name: A talk, minutes: 45 }\nrelatedArticles';
const changes = edited(role, 'relatedArticles', process);

function templateOf(files: Parameters<typeof checkFiles>[0]): string {
  const { content } = checkFiles(files);
  const graph = toSiteGraph(content.entries, content.site!, testNow);
  const body = 'You join <Blank name="team">the team</Blank> at once.';
  return toPostingTemplate(graph.byId.roles.get('backend-engineer')!, toSampleBlocks(body, 'mdx', graph), graph.skills);
}

const template = templateOf(changes);

it('has what the guide knows, and says what to write for the rest', () => {
  expect(template).toBe(`---
# A posting in the making. Put it into jobs/<company>/ of the content folder, fill in each line that ends with a comment, and
# write a fact in place of each [blank] of the text.

title: Backend Engineer
role: backend-engineer
level: mid
places: # Ids of the places of work, for example [barcelona].
workplace: # onsite, hybrid or remote.
# With workplace: hybrid, add   hybrid: { daysOnSite: 3 }
# With workplace: remote, add   remote: { countries: [ES, FR] }
employmentTypes: # Kinds of employment, for example [full-time].
datePosted: # The day the vacancy was first published. Never moved later.
validThrough: # The last day (or moment, with its offset) to apply. Leave out if there is none, and give reviewBy.
status: open
pay:
  min: # Lowest pay offered, as a plain number, for example 52000.
  max: # Highest pay offered, as a plain number, for example 64000. The same as min for a single figure.
  currency: # Currency (ISO 4217), for example EUR.
  period: # What the figure is paid for: hour, day, week, month or year.
summary:
  text: # Two or three sentences that say what the job is.
  by: # human, or model when a language model wrote it; the page says so.
skills:
  must:
    - python
    - postgresql
process:
  - name: A talk
    minutes: 45
applyUrl: # Address of the application form. Or instead of it applyEmail: an address to send an application to.
---

You join [the team] at once.
`);
});

it('leaves out the process of a guide that has none', () => {
  expect(templateOf({})).not.toContain('process:');
});

it('is refused by the check at every line that is still empty, and nowhere else', () => {
  const lines = template.split('\n');
  const open = lines.flatMap((line, index) => (/^ *\w+: #/.test(line) ? [index + 1] : []));
  const told = problemsOf({ ...changes, 'jobs/acme/new.mdx': template }).map(({ at }) => Number(at.split(':')[1]));
  expect(open.filter((line) => !told.includes(line)).map((line) => lines[line - 1]!.trim().split(':')[0])).toEqual([]);
  expect(told.filter((line) => !open.includes(line))).toEqual([]);
});

it('is a valid posting once it is filled in', () => {
  const facts: Record<string, string> = {
    places: '[barcelona]',
    workplace: 'onsite',
    employmentTypes: '[full-time]',
    datePosted: '2026-11-20',
    validThrough: '2026-12-20',
    min: '52000',
    max: '64000',
    currency: 'EUR',
    period: 'year',
    text: 'Builds services.',
    by: 'human',
    applyUrl: 'https://acme.example/apply/2',
  };
  const filled = template.replace(/^( *)(\w+): #.*$/gm, (_, indent: string, field: string) => `${indent}${field}: ${facts[field]!}`);
  const left = problemsOf({ ...changes, 'jobs/acme/new.mdx': filled });
  expect(left.map(({ code, message }) => `${code}: ${message}`)).toEqual([
    'blank-left: "[the team]" is a blank of the guide "Backend Engineer" that is not filled in',
  ]);
  expect(problemsOf({ ...changes, 'jobs/acme/new.mdx': filled.replace('[the team]', 'the payments team') })).toEqual([]);
});
