import { describe, expect, it } from 'vitest';
import { toShortJson } from '../../../../src/outputs/api/short-json.ts';

const long = 'A text that goes on and on, longer than what a reader of an example wants to see of it at once.';

describe('shortened JSON', () => {
  it('is plain JSON where nothing is left out', () => {
    const value = { id: 'acme', open: true, total: 3, none: [], empty: {}, places: [{ id: 'oslo' }], note: 'Two words' };
    expect(JSON.parse(toShortJson(value))).toEqual(value);
    expect(toShortJson(value)).toBe(`{
  "id": "acme",
  "open": true,
  "total": 3,
  "none": [],
  "empty": {},
  "places": [
    {
      "id": "oslo"
    }
  ],
  "note": "Two words"
}`);
  });

  it('has the first item of a list and says how many follow', () => {
    expect(toShortJson({ items: [{ skills: ['a', 'b'] }, {}, {}] })).toBe(`{
  "items": [
    {
      "skills": [
        "a",
        … 1 more
      ]
    },
    … 2 more
  ]
}`);
  });

  it('cuts a long text at a word, with an ellipsis, and keeps an address whole', () => {
    expect(toShortJson(long)).toBe('"A text that goes on and on, longer than what a reader of an example…"');
    const address = `https://jobs.example/${'a'.repeat(100)}/`;
    expect(toShortJson(address)).toBe(JSON.stringify(address));
  });

  it('escapes what JSON escapes', () => {
    expect(toShortJson('say "no"')).toBe('"say \\"no\\""');
  });
});
