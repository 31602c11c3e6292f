import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/search/engine/words.ts';

const words = (text: string) => wordsIn(text).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['Senior Backend Engineer, Payout', ['senior', 'backend', 'engineer', 'payout']],
    ['c++, C# and F#', ['c++', 'c#', 'and', 'f#']],
    ['C/C++ developer', ['c', 'c++', 'developer']],
    ['C#/.NET', ['c#', '.net']],
    ['.NET developer', ['.net', 'developer']],
    ['ASP.NET Core', ['aspnet', 'core']],
    ['node.js NodeJS', ['nodejs', 'nodejs']],
    ['front-end frontend', ['frontend', 'frontend']],
    ['front‑end', ['frontend']],
    ['CI/CD', ['ci', 'cd']],
    ['Kafka.', ['kafka']],
    ['"Kafka"? (Kafka!)', ['kafka', 'kafka']],
    ["O'Reilly O’Reilly", ['oreilly', 'oreilly']],
    ['Señor in Zürich', ['senor', 'in', 'zurich']],
    ['Zu\u0308rich', ['zurich']],
    ['R&D', ['r', 'd']],
    ['k8s, Python 3.11', ['k8s', 'python', '311']],
    ['ソフトウェアエンジニア（東京）', ['ソフトウェアエンジニア', '東京']],
    ['Ｃ＃', ['c#']],
    ['❤️ – … !!! ++', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it.each([
    ['Node.js', ['node', 'js']],
    ['.NET', ['net']],
    ['front-end', ['front', 'end']],
    ["d'Azur", ['azur']],
    ['e-commerce', ['commerce']],
    ['C-level', ['level']],
    ['Kafka', []],
    ['c++', []],
  ])('%s is found by its parts too, if they are more than a letter', (text, parts) => {
    expect(wordsIn(text)[0]!.parts).toEqual(parts);
  });

  it('stand where they say, one after the other, and are never empty', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        let at = 0;
        for (const { word, start, end } of wordsIn(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(wordsIn(text.slice(start, end)).map((one) => one.word)).toEqual([word]);
          expect(word).not.toBe('');
          at = end;
        }
        expect(at).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
