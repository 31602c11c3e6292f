import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/search/engine/highlight.ts';
import { wordsIn } from '../../../src/search/engine/words.ts';

/** The text with brackets around what is found. */
const marked = (text: string, looked: string) =>
  highlight(text, wordsIn(looked))
    .map((piece) => (piece.found ? `[${piece.text}]` : piece.text))
    .join('');

describe('highlighting', () => {
  it.each([
    ['Senior Backend Engineer', 'back', 'Senior [Backend] Engineer'],
    ['Senior Backend Engineer', 'eng sen', '[Senior] Backend [Engineer]'],
    ['Señor in Zürich', 'zurich senor', '[Señor] in [Zürich]'],
    ['C, C++ and C#', 'c++', 'C, [C++] and C#'],
    ['C, C++, C# and CSS', 'c', '[C], C++, C# and CSS'],
    ['.NET in the Netherlands', '.net', '[.NET] in the Netherlands'],
    ['.NET in the Netherlands', 'net', '[.NET] in the [Netherlands]'],
    ['Node.js, node', 'node.js', '[Node.js], node'],
    ['Node.js', 'js', '[Node.js]'],
    ['Front-end, Frontend, Front End, Endpoint', 'front-end', '[Front-end], [Frontend], [Front] [End], Endpoint'],
    ['Frontend', 'front end', '[Frontend]'],
    ["O'Reilly & Kafka.", 'oreilly kafka', "[O'Reilly] & [Kafka]."],
    ['Engineer', 'neer', 'Engineer'],
    ['Engineer', '', 'Engineer'],
    ['', 'x', ''],
  ])('%s, looking for %s', (text, looked, expected) => {
    expect(marked(text, looked)).toBe(expected);
  });

  it('gives pieces that join to the text, none of them empty', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(text, text, text, (before, looked, after) => {
        const whole = `${before} ${looked} ${after}`;
        const pieces = highlight(whole, wordsIn(looked));
        expect(pieces.map((piece) => piece.text).join('')).toBe(whole);
        expect(pieces.every((piece) => piece.text !== '')).toBe(true);
      }),
    );
  });
});
