import { describe, expect, it } from 'vitest';
import { readYamlFields } from '../../../src/content/yaml-fields.ts';

const job = `title: Engineer
pay:
  ranges:
    - label: Berlin
      min: 1
    - { label: Lyon, min: 2 }
places: [berlin, lyon]
empty:
`;

describe('the place of a field', () => {
  // Frontmatter starts on line 2 of its file.
  const fields = readYamlFields(job, 2);

  it.each([
    [['title'], '2:8'],
    [['pay', 'ranges', 0, 'min'], '6:12'],
    [['pay', 'ranges', 1, 'label'], '7:16'],
    [['pay', 'ranges', 1], '7:7'],
    [['places', 1], '8:18'],
    [['empty'], '9:7'],
  ])('%j is at %s', (path, place) => {
    const { line, column } = fields.locate(path);
    expect(`${line}:${column}`).toBe(place);
  });

  it('is that of its name when asked for', () => {
    expect(fields.locate(['pay', 'ranges'], true)).toEqual({ line: 4, column: 3 });
    expect(fields.locate(['empty'], true)).toEqual({ line: 9, column: 1 });
  });

  it('is that of the nearest field around one that does not exist', () => {
    expect(fields.locate(['pay', 'ranges', 1, 'currency'])).toEqual({ line: 7, column: 7 });
    expect(fields.locate(['pay', 'ranges', 5, 'currency'])).toEqual({ line: 5, column: 5 });
    expect(fields.locate(['level'])).toEqual({ line: 2, column: 1 });
    expect(fields.locate([])).toEqual({ line: 2, column: 1 });
    expect(readYamlFields('', 2).locate(['title'])).toEqual({ line: 2, column: 1 });
  });

  it('does not move with a byte order mark or with lines that end as on Windows', () => {
    expect(readYamlFields(`\ufeff${job}`, 1).locate(['title'])).toEqual({ line: 1, column: 8 });
    expect(readYamlFields(job.replaceAll('\n', '\r\n'), 2).locate(['places', 1])).toEqual({ line: 8, column: 18 });
  });
});

it('gives plain data: days and words stay text', () => {
  expect(readYamlFields('posted: 2026-11-02\ncountry: no\nminimum: 52000\nopen: true\n', 1).data).toEqual({
    posted: '2026-11-02',
    country: 'no',
    minimum: 52000,
    open: true,
  });
});

it('keeps what the author wrote', () => {
  const { sourceOf } = readYamlFields('version: 1.10\ntext: "a"\nlist: [1]\n', 1);
  expect([sourceOf(['version']), sourceOf(['text']), sourceOf(['list', 0]), sourceOf(['list']), sourceOf(['none'])]).toEqual([
    '1.10',
    'a',
    '1',
    undefined,
    undefined,
  ]);
});

it('reads a value that is written once and used twice', () => {
  expect(readYamlFields('a: &same { min: 1 }\nb: *same\n', 1)).toMatchObject({ data: { a: { min: 1 }, b: { min: 1 } }, issues: [] });
});

describe('what cannot be read', () => {
  const told = (yaml: string) =>
    readYamlFields(yaml, 1).issues.map(({ code, line, column, message, fix }) => `${line}:${column} ${code}: ${message}; ${fix}`);

  it.each([
    ['title: "A\nlevel: mid\n', ['1:8 yaml-syntax: " is opened and not closed; close it with "']],
    ["title: 'A\nlevel: mid\n", ["1:8 yaml-syntax: ' is opened and not closed; close it with '"]],
    ['a: [b, {c: d]\n', ['1:8 yaml-syntax: { is opened and not closed; close it with }']],
    ['a:\n  - b: [1, 2\n    c: 3\n', ['2:8 yaml-syntax: [ is opened and not closed; close it with ]']],
    [
      'title: a: b: c\n',
      [
        '1:8 yaml-syntax: the value runs into another field; ' +
          'put quotes around a text that contains ": ", and line each field up with its neighbours',
      ],
    ],
    ['a: 1\n"b c": 2\n"b c": 3\n', ['3:1 duplicate-field: "b c" is given twice; keep one of the two']],
    [
      'a: *none\nb: *none\n',
      [
        '1:4 yaml-syntax: a text cannot start with *; put quotes around the text',
        '2:4 yaml-syntax: a text cannot start with *; put quotes around the text',
      ],
    ],
    [
      'a: | text\n  b\n',
      ['1:6 yaml-syntax: this cannot be read: Not a YAML token: text; compare the lines around it with another file of the folder'],
    ],
  ])('%j', (yaml, issues) => {
    expect(told(yaml)).toEqual(issues);
    expect(readYamlFields(yaml, 1).data).toBeUndefined();
  });
});
