import { beforeAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { KnownFiles } from '../../../src/content/known-files.ts';
import { baseContent, edited, testNow, type ContentFiles } from '../../support/content.ts';
import { temporaryContent, temporaryFolder, writeFiles } from '../../support/temporary.ts';

const skill = (name: string, category: string, more = '') => `name: ${name}\ncategory: ${category}\ndescription: A skill.\n${more}`;

/** Edits of one file whose mistakes lie in others, and what is found there. */
const edits: readonly (readonly [what: string, changes: ContentFiles, codes: readonly string[]])[] = [
  ['a skill that others name is deleted', { 'skills/python.yaml': null }, ['unknown-reference']],
  ['a place that others name is deleted', { 'places/barcelona.mdx': null }, ['unknown-reference']],
  [
    'a name goes from one skill to another, which the stack then calls legacy',
    {
      'skills/postgresql.yaml': skill('PostgreSQL', 'database'),
      'skills/kafka.yaml': skill('Kafka', 'message-broker', 'aliases: [Postgres]\n'),
    },
    ['legacy-must'],
  ],
  [
    'a vacancy asks for what its stack calls legacy',
    edited('jobs/acme/backend-engineer.mdx', 'must: [python]', 'must: [Postgres]'),
    ['legacy-must'],
  ],
  [
    'a family is gone from the settings',
    edited('site.yaml', '  backend: { name: Backend, summary: Servers and data. }\n', ''),
    ['unknown-reference'],
  ],
  ['the currency of the site does not exist', edited('site.yaml', 'currency: EUR', 'currency: EUQ'), ['pay-currency']],
  [
    'the currency of a vacancy does not exist',
    edited('jobs/acme/backend-engineer.mdx', 'currency: EUR', 'currency: EUQ'),
    ['pay-currency'],
  ],
];

describe('content that is checked again after each edit, as in dev', () => {
  const found: Record<string, { again: unknown; anew: unknown; codes: string[] }> = {};
  beforeAll(() => {
    const root = temporaryContent(baseContent);
    const known = new KnownFiles(temporaryFolder(), undefined);
    const check = (what: string, now = testNow) => {
      const again = checkContent(root, now, undefined, known).issues;
      found[what] = { again, anew: checkContent(root, now).issues, codes: again.map(({ code }) => code) };
    };
    check('at first');
    for (const [what, changes] of edits) {
      writeFiles(root, changes);
      check(what);
      writeFiles(root, Object.fromEntries(Object.keys(changes).map((file) => [file, baseContent[file]!])));
      check(`${what}, undone`);
    }
    writeFiles(root, edited('jobs/acme/backend-engineer.mdx', 'validThrough: 2026-12-31', 'reviewBy: 2026-12-31'));
    check('before time goes by');
    check('a year later', new Date('2027-11-21T12:00:00Z'));
    check('a year earlier', new Date('2025-11-21T12:00:00Z'));
  });

  it.each(edits)('is found to have what is wrong after %s', (what, _changes, codes) => {
    expect(found[what]!.again).toEqual(found[what]!.anew);
    for (const code of codes) expect(found[what]!.codes).toContain(code);
    expect(found[`${what}, undone`]!.again).toEqual(found['at first']!.anew);
  });

  it.each(['a year later', 'a year earlier'])('is found to have what is wrong %s', (what) => {
    expect(found[what]!.codes.length).toBeGreaterThan(0);
    expect(found[what]!.again).toEqual(found[what]!.anew);
  });
});
