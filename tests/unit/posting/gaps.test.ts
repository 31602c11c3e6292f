import fc from 'fast-check';
import type { Nodes } from 'hast';
import { mdxToHast } from 'satteri';
import { describe, expect, it, test } from 'vitest';
import { textOf } from '../../../src/content/tree-walk.ts';
import { toSlug } from '../../../src/domain/slug.ts';
import { toFiles } from '../../../src/posting/draft-files.ts';
import { toDraft } from '../../../src/posting/draft.ts';
import { gapsOf } from '../../../src/posting/gaps.ts';
import { toMarkdown } from '../../../src/posting/markdown.ts';
import { plainText } from '../../../src/posting/values.ts';
import { checkFiles, testNow } from '../../support/content.ts';
import { complete, guideFiles, smallGuide, untouched, valuesOf } from './small-guide.ts';

const { context } = smallGuide();
const today = '2026-11-21';
type Form = Record<string, string | string[] | undefined>;
const told = (form: Form, now = testNow, day = today) =>
  gapsOf(valuesOf(form), context, now, day).map(
    ({ control, index, severity, message, fix }) => `${control}${index > 0 ? `[${index}]` : ''} ${severity}: ${message}; ${fix}`,
  );
const after = (change: Form) => told({ ...complete, ...change });

test('nothing is missing from a complete form', () => {
  expect(told(complete)).toEqual([]);
});

test('an untouched form lacks what a posting must have, in the order of the form, each once', () => {
  expect(told(untouched)).toEqual([
    'company error: Company is required; One of this site, or a new one.',
    'team error: Team is not filled in; the team',
    'place error: Place of work is required; A place of this site.',
    'workplace error: Workplace is required; On site, hybrid or remote.',
    'employment error: Employment is required; At least one kind.',
    'summary error: Summary is required; One or two sentences in your own words: what the job is.',
    'pay-min error: Pay is required; The range this vacancy pays, or why none is disclosed.',
    'valid-through error: Last day to apply is required; The page closes the vacancy after it.',
    'apply error: Where to apply is required; The address of a form, or an e-mail address.',
    'blank.product error: Product is not filled in; What the product does',
    'blank.leave error: Leave is not filled in; Number of days',
  ]);
});

describe('what check says of a file is said of the form:', () => {
  it.each<[string, Form, string[]]>([
    [
      'no days for a hybrid posting',
      { 'days-on-site': undefined },
      ['days-on-site error: Days a week on site is required; For example 2.'],
    ],
    [
      'no countries for a remote posting',
      { workplace: 'remote' },
      ['countries error: Countries to work from is required; For example Spain, France.'],
    ],
    [
      'a country nobody knows',
      { workplace: 'remote', countries: 'Spain, Freedonia' },
      [
        'countries error: Countries to work from must be a country code of two capitals (ISO 3166-1), for example ES; ' +
          'correct the item, or delete it',
      ],
    ],
    [
      'a code of no country',
      { workplace: 'remote', countries: 'UK' },
      ['countries error: there is no country "UK"; write "GB" (United Kingdom)'],
    ],
    [
      'a country twice',
      { workplace: 'remote', countries: 'Spain, ES' },
      ['countries error: "ES" is in the list already; delete one of the two'],
    ],
    [
      'the whole world',
      { workplace: 'remote', countries: 'worldwide' },
      [
        'countries warning: job search engines are not told of this vacancy: "worldwide" is no country; ' +
          'list the countries one may work from, for example [ES, FR]',
      ],
    ],
    [
      'a place nobody knows',
      { place: ['Barcelona', 'Madrid'] },
      ['place[1] error: there is no place "madrid"; use one of barcelona, catalonia, spain, or create places/madrid.mdx'],
    ],
    ['a place twice', { place: ['Barcelona', 'barcelona'] }, ['place[1] error: "barcelona" is in the list already; delete one of the two']],
    [
      'pay in words',
      { 'pay-min': 'a lot' },
      ['pay-min error: Lowest pay must be a number, not "a lot"; Lowest pay offered, as a plain number, for example 52000.'],
    ],
    [
      'pay upside down',
      { 'pay-min': '60000' },
      [
        'pay-min error: Lowest pay (60000) is more than Highest pay (56000); ' +
          'write 56000 as the lowest and 60000 as the highest, or correct the wrong one',
      ],
    ],
    [
      'a wide range',
      { 'pay-min': '10000' },
      [
        'pay-max warning: Highest pay (56000) is more than three times Lowest pay (10000); ' +
          'narrow the range to what this vacancy pays, or write several ranges, each with a label',
      ],
    ],
    [
      'too little for a year',
      { 'pay-min': '48', 'pay-max': '56' },
      ['pay-min warning: 48 EUR is too little for a year; write the whole amount (48000 for 48k), or correct the period'],
    ],
    ['no such currency', { currency: 'EUX' }, ['currency error: there is no currency "EUX"; did you mean "EUR"?']],
    [
      'half a currency',
      { currency: 'EU' },
      [
        'currency error: Currency must be a currency code of three capitals (ISO 4217), for example EUR; ' +
          'Currency (ISO 4217), for example EUR.',
      ],
    ],
    ['no reason', { pay: 'withheld' }, ['pay-reason error: Reason is required; Readers see it in place of the pay.']],
    [
      'a day that is over',
      { 'valid-through': '2026-11-01' },
      ['valid-through error: Last day to apply (2026-11-01) is before today (2026-11-21); correct the one that is wrong'],
    ],
    [
      'no day to confirm by',
      { until: 'open', 'blank.deadline': 'the end of the year' },
      ['review-by error: Day to confirm by is required; Somebody then says whether the vacancy is still open.'],
    ],
    [
      'no words for the last day',
      { until: 'open', 'review-by': '2026-12-31' },
      ['blank.deadline error: Deadline is not filled in; day, month and year'],
    ],
    [
      'an address without a scheme',
      { apply: 'acme.example/apply' },
      ['apply error: Where to apply must be a full web address that starts with https:// or http://; Address of the application form.'],
    ],
    [
      'an e-mail address without a host',
      { apply: 'ana@' },
      ['apply error: Where to apply must be an e-mail address; Address to send an application to.'],
    ],
    [
      'a title with more than the job',
      { title: 'Backend Engineer (m/f/d) - Remote' },
      ['title warning: the title says more than the job: "(m/f/d)", "- Remote"; write "Backend Engineer"'],
    ],
    [
      'vague words in a field',
      { summary: 'You join a young team.' },
      [
        'summary warning: "young team" reads as a wish for people of a certain age, which many countries forbid in an advertisement; ' +
          'name the skill or the experience that the job needs',
      ],
    ],
    [
      'vague words in the text',
      { 'blank.leave': 'unlimited', 'blank.product': 'A competitive salary' },
      [
        'blank.product error: "competitive salary" does not say what the job pays; ' +
          'write the lowest and the highest pay in its place, or delete it where the figures stand already',
      ],
    ],
    [
      'a company whose name is no address',
      { company: '株式会社' },
      [
        'company error: "株式会社" cannot be part of a web address; ' +
          'write the name with letters from a to z, and correct it in the file of the company',
      ],
    ],
    [
      'a company that takes the address of a list',
      { company: 'Closed' },
      ['company error: /jobs/closed/ is an address of the site itself; rename the folder, for example to closed-1'],
    ],
  ])('%s', (_, change, expected) => {
    expect(after(change)).toEqual(expected);
  });
});

test('a posting of today is open where the day has begun before it begins in UTC', () => {
  const form = { ...complete, workplace: 'remote', countries: 'worldwide' };
  expect(told(form, new Date('2026-11-20T12:00:00Z'), '2026-11-21')).toEqual(told(form));
});

describe('whatever somebody types,', () => {
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc
      .array(
        fc.oneof(
          fc.constantFrom('{', '}', '<', '>', '<b>', '[', ']', '(', ')', '`', '*', '_', '#', '|', '~', '\\', '!', '&lt;', '$', '^', ':::'),
          fc.constantFrom(
            'import ',
            'export ',
            '- ',
            '1. ',
            '---',
            '===',
            '<!--',
            '-->',
            'https://',
            'www.',
            'a@b.example',
            'xmpp:a@b',
            ' ',
          ),
          fc.string({ maxLength: 5 }),
        ),
        { maxLength: 8 },
      )
      .map((pieces) => pieces.join('')),
  );
  const blanks = ['product', 'team', 'leave', 'contact', 'place', 'pay-range', 'workplace-policy', 'deadline'].map(
    (name) => `blank.${name}`,
  );
  const names = ['title', 'company', 'team', 'place', 'summary', 'apply', 'countries', 'pay-reason', 'pay-min', 'currency', ...blanks];
  const form = fc.record(Object.fromEntries(names.map((name) => [name, typed])), { requiredKeys: [] });

  it('the file passes check, or the form says what is wrong', () => {
    fc.assert(
      fc.property(form, (change) => {
        const values = valuesOf({ ...complete, ...change });
        const gaps = gapsOf(values, context, testNow, today).filter(({ severity }) => severity === 'error');
        const { posting, company } = toFiles(toDraft(values, context, today));
        const files = company ? [company, posting] : [posting];
        const { issues } = checkFiles({ ...guideFiles, ...Object.fromEntries(files.map(({ path, text }) => [path, text])) });
        const errors = issues.filter(({ severity }) => severity === 'error');
        if (gaps.length === 0) expect(errors).toEqual([]);
        // The file of a company whose name gives no address has a stand-in for one, which the form refuses and check cannot know of.
        else if (company === undefined || toSlug(values.company) !== '') expect(errors).not.toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('the text of the posting says it, and no more', () => {
    fc.assert(
      fc.property(typed, fc.constantFrom(...blanks), (words, control) => {
        const text = plainText(words);
        fc.pre(text !== '');
        const body = (form: object) => toMarkdown(toDraft(valuesOf({ ...complete, ...form }), context, today).blocks);
        const wordsOf = (markdown: string) =>
          textOf(mdxToHast(markdown, { features: { gfm: true, frontmatter: false } }) as unknown as Nodes);
        expect(wordsOf(body({ [control]: text }))).toBe(wordsOf(body({ [control]: 'Placeholder' })).replace('Placeholder', () => text));
      }),
      { numRuns: 500 },
    );
  });
});
