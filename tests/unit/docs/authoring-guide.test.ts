import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { authorComponents } from '../../../src/content/author-components.ts';
import { partNames, regenerate, toComponentTable, toFieldTable } from '../../../src/outputs/authoring-guide.ts';
import { day, entryId } from '../../../src/schemas/fields.ts';
import { jobSchema } from '../../../src/schemas/job.ts';
import { documentOf } from './documents.ts';

const guide = documentOf('content/README.md').text;

describe('generated parts', () => {
  test('are up to date in the guide: if not, run "npm run docs"', () => {
    expect(regenerate(guide)).toBe(guide);
  });

  test('are all in the guide', () => {
    expect(partNames.filter((name) => !guide.includes(`<!-- generated:${name} -->`))).toEqual([]);
  });

  test('stand between their markers, and the rest stays', () => {
    const before = 'Above.\n\n<!-- generated:components -->\nold\n<!-- /generated -->\n\nBelow.\n';
    const after = regenerate(before);
    expect(after).toBe(`Above.\n\n<!-- generated:components -->\n\n${toComponentTable()}\n\n<!-- /generated -->\n\nBelow.\n`);
    expect(regenerate(after)).toBe(after);
  });

  test('must be known', () => {
    expect(() => regenerate('<!-- generated:fields:jobs -->\n<!-- /generated -->\n')).toThrow('"fields:jobs" is not a generated part');
  });

  test('must be closed', () => {
    expect(() => regenerate('<!-- generated:components -->\n')).toThrow('opens 1 generated parts and closes 0');
  });
});

describe('field table', () => {
  const rowsOf = (schema: z.ZodType, least?: object) => toFieldTable(schema, least).split('\n').slice(2);

  test('says what each kind of field takes', () => {
    const schema = z.strictObject({
      name: z.string().describe('A name.'),
      on: day.optional().describe('A day.'),
      parent: entryId.describe('An id | a bar.'),
      share: z.number().min(0).max(1).describe('A share.'),
      count: z.number().int().positive().max(9).describe('A count.'),
      kind: z.enum(['a', 'b']).describe('A kind.'),
      kinds: z
        .array(z.enum(['a', 'b']))
        .min(1)
        .describe('Kinds.'),
      true: z.boolean().describe('Yes or no.'),
    });
    expect(rowsOf(schema)).toEqual([
      '| `name` | yes | text | A name. |',
      '| `on` | no | a day | A day. |',
      '| `parent` | yes | an id | An id \\| a bar. |',
      '| `share` | yes | a number from 0 to 1 | A share. |',
      '| `count` | yes | a whole number above 0, at most 9 | A count. |',
      '| `kind` | yes | one of `a`, `b` | A kind. |',
      '| `kinds` | yes | a list of 1 or more of `a`, `b` | Kinds. |',
      '| `true` | yes | one of `true`, `false` | Yes or no. |',
    ]);
  });

  test('indents the fields of a group, and shows a group that it has shown by name', () => {
    const source = z.strictObject({ url: z.url().describe('An address.') });
    expect(rowsOf(z.strictObject({ source: source.describe('One.'), sources: z.array(source).describe('More.') }))).toEqual([
      '| `source` | yes | a group of fields | One. |',
      '| &emsp;`url` | yes | a web address | An address. |',
      '| `sources` | yes | a list of groups of fields, as in `source` | More. |',
    ]);
  });

  test('sets the shapes that a value may have one below the other', () => {
    const one = z.strictObject({ a: z.string().describe('A.') });
    const other = z.strictObject({ b: z.string().describe('B.') });
    expect(
      rowsOf(z.strictObject({ either: z.union([one, other]).describe('Either.'), or: z.union([z.literal('x'), one]).describe('Or.') })),
    ).toEqual([
      '| `either` | yes | one of these groups of fields | Either. |',
      '| &emsp;*either* |  |  |  |',
      '| &emsp;&emsp;`a` | yes | text | A. |',
      '| &emsp;*or* |  |  |  |',
      '| &emsp;&emsp;`b` | yes | text | B. |',
      '| `or` | yes | `x`, or a group of fields, as in `either` | Or. |',
    ]);
  });

  test('shows names of the author’s own', () => {
    const families = z.record(entryId, z.strictObject({ name: z.string().describe('A name.') })).describe('Families.');
    expect(rowsOf(z.strictObject({ families }))).toEqual([
      '| `families` | yes | a group of fields | Families. |',
      '| &emsp;*name* |  | a group of fields | The name is an id of your own. |',
      '| &emsp;&emsp;`name` | yes | text | A name. |',
    ]);
  });

  test('asks the schema what else a writer must give', () => {
    const schema = z
      .strictObject({ role: z.string().optional(), endOn: z.string().optional(), reviewBy: z.string().optional() })
      .superRefine((entry, context) => {
        const missing = (path: string, message: string) => context.addIssue({ code: 'custom', path: [path], message });
        if (!entry.role) missing('role', 'is required');
        if (!entry.endOn && !entry.reviewBy) missing('endOn', 'is required; without one give reviewBy instead');
      });
    expect(rowsOf(schema, {})).toEqual([
      '| `role` | yes | text |  |',
      '| `endOn` | depends | text |  Without one give reviewBy instead. |',
      '| `reviewBy` | depends | text |  |',
    ]);
  });

  test('refuses a least entry that lacks what the type asks for, inside a group', () => {
    const schema = z.strictObject({ pay: z.strictObject({ min: z.number() }) });
    expect(() => toFieldTable(schema, { pay: {} })).toThrow('The least entry is not valid: pay.min');
  });

  test('has every field of a vacancy', () => {
    const table = documentOf('content/README.md').text;
    for (const field of Object.keys(jobSchema.shape)) expect(table).toMatch(new RegExp(`^\\| \`${field}\` \\|`, 'm'));
  });

  test('says of a vacancy what one written by hand must have', () => {
    for (const field of ['role', 'level', 'workplace', 'employmentTypes', 'summary']) {
      expect(guide).toMatch(new RegExp(`^\\| \`${field}\` \\| yes \\|`, 'm'));
    }
    for (const field of ['hybrid', 'remote', 'validThrough', 'reviewBy', 'closedOn', 'applyUrl', 'applyEmail']) {
      expect(guide).toMatch(new RegExp(`^\\| \`${field}\` \\| depends \\|`, 'm'));
    }
  });
});

test('the table of components has each of them with its attributes', () => {
  const table = toComponentTable();
  for (const [component, { attributes }] of Object.entries(authorComponents)) {
    const row = table.split('\n').find((line) => line.startsWith(`| \`<${component}>\``));
    for (const attribute of Object.keys(attributes)) expect(row).toContain(`\`${attribute}\``);
  }
  expect(table.split('\n')).toHaveLength(Object.keys(authorComponents).length + 2);
});
