import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { readMarkdownTwin, readYaml, withoutMarks } from '../../../src/verify/faces/markdown-twin.ts';

describe('YAML of a twin', () => {
  const value = fc.letrec((tie) => ({
    any: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.constantFrom('no', 'Yes', 'a: b', 'a #b', '- a', '1.10', '0x1F', '~', '2026-11-21', 'x:', ' y', '"', "it's", '日本', 'NaN', '1e3'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.integer(),
      fc.boolean(),
      fc.array(tie('any'), { maxLength: 3 }),
      tie('map'),
    ),
    map: fc.dictionary(fc.stringMatching(/^[A-Za-z][A-Za-z0-9_-]{0,6}$/), tie('any'), { maxKeys: 4 }),
  }));

  it('is read as the library reads it, in every style of writing', () => {
    fc.assert(
      fc.property(value.map, fc.constantFrom('1.1', '1.2'), fc.boolean(), fc.boolean(), (map, version, indentSeq, flow) => {
        const yaml = stringify(map, { version, indentSeq, lineWidth: 0, collectionStyle: flow ? 'flow' : 'any' });
        expect(readYaml(yaml), yaml).toEqual(parse(yaml));
      }),
      { numRuns: 1000 },
    );
  });

  it.each(['a: |\n  b\n  c\n', 'a: b # c\n', 'a: &x b\nc: *x\n', "a: 'b'\n", 'a: b\n  c\n', 'a:\nb: 1\n', '- - 1\n  - 2\n', 'a:\n- b\n'])(
    '%j is read as the library reads it',
    (yaml) => expect(readYaml(yaml)).toEqual(parse(yaml)),
  );

  it('is refused where the library refuses it', () => {
    expect(readMarkdownTwin('---\na: 1\na: 2\n---\n')).toEqual({
      error: 'its frontmatter cannot be read: Map keys must be unique at line 2, column 1',
    });
    expect(readMarkdownTwin('# A\n')).toEqual({ error: 'it has no frontmatter' });
  });
});

describe('the words of Markdown', () => {
  it('are those a reader sees', () => {
    expect(withoutMarks('## A \\* [b \\[c\\]](https://d.example/e) **f** `g` &#x26;\n> h\n\n[i](<https://j.example/k l>)')).toBe(
      'A * b [c] f `g` &\nh\n\ni',
    );
  });
});
