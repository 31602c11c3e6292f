import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { toSchemaIssues } from '../../../src/content/schema-issues.ts';
import { readYamlFields } from '../../../src/content/yaml-fields.ts';
import { currencyCode, entryId } from '../../../src/schemas/fields.ts';
import { jobPay } from '../../../src/schemas/pay.ts';
import { levels, valuesOf } from '../../../src/schemas/vocabulary.ts';

/** What an author is told of a YAML text: `line:column code: message; fix`. */
function told(schema: z.ZodType, yaml: string): string[] {
  const fields = readYamlFields(yaml, 1);
  const { error } = schema.safeParse(fields.data);
  if (!error) return [];
  return toSchemaIssues(error, schema, fields).map(
    ({ line, column, code, message, fix }) => `${line}:${column} ${code}: ${message}; ${fix}`,
  );
}

describe('of several ways to write a value, the one that was meant', () => {
  const pay = z.strictObject({ pay: jobPay });

  it.each([
    [
      'a range with a slip',
      'pay: { min: 1, max: 2, currency: EUR, perod: year }',
      ['1:39 unknown-field: "perod" is not a field of pay; did you mean "period"?'],
    ],
    [
      'a range with little in it',
      'pay: { min: 1 }',
      [
        '1:6 missing-field: "pay.currency" is required; write "currency: …". Currency (ISO 4217), for example EUR.',
        '1:6 missing-field: "pay.period" is required; write "period: …". What the figure is paid for: hour, day, week, month or year.',
      ],
    ],
    [
      'several ranges',
      'pay: { ranges: [{ min: 1, currency: eur, period: year }] }',
      [
        '1:37 invalid-value: "pay.ranges[1].currency" must be a currency code of three capitals (ISO 4217), for example EUR; ' +
          'write "currency: …". Currency (ISO 4217), for example EUR.',
      ],
    ],
    [
      'not disclosed',
      'pay: { disclosed: false, reason: "" }',
      [
        '1:34 invalid-value: "pay.reason" must not be empty; ' +
          'write "reason: …". Why, in the words shown to the reader, for example "The employer did not publish a range."',
      ],
    ],
    [
      'disclosed, and then nothing',
      'pay: { disclosed: true }',
      [
        '1:19 invalid-value: "pay.disclosed" cannot be true; write "disclosed: false", or give other fields',
        '1:6 missing-field: "pay.reason" is required; ' +
          'write "reason: …". Why, in the words shown to the reader, for example "The employer did not publish a range."',
      ],
    ],
    [
      'nothing at all',
      'pay: {}',
      ['1:6 missing-field: "pay" is empty; write "pay: …". Pay: a range, several labelled ranges, or "disclosed: false" with the reason.'],
    ],
    [
      'none of them',
      'pay: 52000',
      [
        '1:6 invalid-value: "pay" cannot be 52000; write "pay: …". Pay: a range, several labelled ranges, or "disclosed: ' +
          'false" with the reason.',
      ],
    ],
    [
      'a list',
      'pay: [1, 2]',
      [
        '1:6 invalid-value: "pay" cannot be a list; ' +
          'write "pay: …". Pay: a range, several labelled ranges, or "disclosed: false" with the reason.',
      ],
    ],
  ])('%s', (_, yaml, issues) => {
    expect(told(pay, yaml)).toEqual(issues);
  });

  it('a word or a group of fields', () => {
    const schema = z.strictObject({
      experience: z
        .union([z.literal('no-requirements'), z.strictObject({ months: z.number().int().describe('Months.') })])
        .describe('Experience.'),
    });
    expect(told(schema, 'experience: { months: 3.5 }')).toEqual([
      '1:23 wrong-type: "experience.months" must be a whole number, not 3.5; write "months: …". Months.',
    ]);
    expect(told(schema, 'experience: 5 years')).toEqual([
      '1:13 invalid-value: "experience" cannot be "5 years"; write "experience: …". Experience.',
    ]);
  });

  it('a word or a list', () => {
    const schema = z.strictObject({ countries: z.union([z.literal('worldwide'), z.array(z.string()).min(1)]).describe('Countries.') });
    expect(told(schema, 'countries: []')).toEqual([
      '1:12 invalid-value: "countries" needs at least 1 item; write "countries: …". Countries.',
    ]);
  });

  it('speaks with the words of the union when it has some', () => {
    const schema = z.strictObject({
      end: z.union([z.iso.date(), z.iso.datetime()], { error: 'must be a day or a time' }).describe('The end.'),
    });
    expect(told(schema, 'end: soon')).toEqual(['1:6 invalid-value: "end" must be a day or a time; write "end: …". The end.']);
  });
});

describe('unknown fields', () => {
  const schema = z.strictObject({
    title: z.string().describe('The title.'),
    level: z.enum(valuesOf(levels)).optional().describe('The level.'),
  });

  it('are told once when they are a slip for a field that is missing', () => {
    expect(told(schema, 'titel: A')).toEqual(['1:1 unknown-field: "titel" is not a field; did you mean "title"?']);
  });

  it('are told besides what is missing when they are something else', () => {
    expect(told(schema, 'slogan: A')).toEqual([
      '1:1 missing-field: "title" is required; write "title: …". The title.',
      '1:1 unknown-field: "slogan" is not a field; delete it, or use one of title, level',
    ]);
  });
});

describe('values', () => {
  const value = (schema: z.ZodType, yaml: string) => told(z.strictObject({ value: schema.describe('What it is.') }), `value: ${yaml}`);

  it.each([
    ['a number where a text belongs', z.string(), '1.10', '1:8 wrong-type: "value" must be text, not 1.1; put quotes around it: "1.10"'],
    ['true where a text belongs', z.string(), 'true', '1:8 wrong-type: "value" must be text, not true; put quotes around it: "true"'],
    ['a grouped number', z.number(), '"52 000"', '1:8 wrong-type: "value" must be a number, not "52 000"; write the plain number: 52000'],
    ['an abbreviated number', z.number(), '1.5k', '1:8 wrong-type: "value" must be a number, not "1.5k"; write the plain number: 1500'],
    [
      'words where a number belongs',
      z.number(),
      'two',
      '1:8 wrong-type: "value" must be a number, not "two"; write "value: …". What it is.',
    ],
    [
      'words where yes or no belongs',
      z.boolean(),
      'maybe',
      '1:8 wrong-type: "value" must be true or false, not "maybe"; write "value: …". What it is.',
    ],
    [
      'one item where a list belongs',
      z.array(z.string()),
      'a, b',
      '1:8 wrong-type: "value" must be a list, not "a, b"; write it as a list: [a, b]',
    ],
    ['a list where a text belongs', z.string(), '[a]', '1:8 wrong-type: "value" must be text, not a list; write "value: …". What it is.'],
    [
      'a text where fields belong',
      z.strictObject({ name: z.string(), url: z.string() }),
      'a',
      '1:8 wrong-type: "value" must be a group of fields, not "a"; write its fields: { name: …, url: … }',
    ],
    ['too little', z.number().min(1), '0', '1:8 invalid-value: "value" must be at least 1; write "value: …". What it is.'],
    ['too much', z.number().max(7), '9', '1:8 invalid-value: "value" must be at most 7; write "value: …". What it is.'],
    [
      'a name for an id',
      entryId,
      'New York',
      '1:8 invalid-value: "value" must be the id of an entry: the file name without its ending, in lower case with hyphens; ' +
        'write "new-york"',
    ],
    [
      'a sign for a currency',
      currencyCode,
      '€',
      '1:8 invalid-value: "value" must be a currency code of three capitals (ISO 4217), for example EUR; write "value: …". What it is.',
    ],
    ['a long text', z.enum(['a', 'b']), 'x'.repeat(60), `1:8 invalid-value: "value" cannot be "${'x'.repeat(39)}…"; use one of a, b`],
    ['nothing', z.string(), '', '1:1 missing-field: "value" is empty; write "value: …". What it is.'],
  ])('%s', (_, schema, yaml, issue) => {
    expect(value(schema, yaml)).toEqual([issue]);
  });

  it('in a list are counted from one', () => {
    expect(value(z.array(z.string()), '[a, 2]')).toEqual(['1:12 wrong-type: "value[2]" must be text, not 2; put quotes around it: "2"']);
    expect(value(z.array(z.string()), '[a, ~]')).toEqual(['1:12 missing-field: "value[2]" is empty; correct the item, or delete it']);
  });
});
