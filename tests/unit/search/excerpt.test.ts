import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/search/engine/words.ts';
import { excerpt } from '../../../src/search/browser/excerpt.ts';

const shown = (text: string, query: string) =>
  excerpt(text, wordsIn(query))
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join('');
const filler = (words: number) => Array.from({ length: words }, (_, at) => `word${at}`).join(' ');

it('is the whole of a short text', () => {
  expect(shown('You run Kafka at night.', 'kafka')).toBe('You run [Kafka] at night.');
  expect(shown('You run Kafka at night.', 'rust')).toBe('You run Kafka at night.');
});

it('is the part with what was looked for, cut between words', () => {
  const text = `${filler(40)} you run Kafka at night ${filler(40)}`;
  const words = shown(text, 'kafka');
  expect(words).toMatch(/^…word\d+ .*you run \[Kafka\] at night .* word\d+…$/);
  expect(words.length).toBeLessThan(200);
});

it('is the part with most different words that were looked for', () => {
  const text = `Kafka, Kafka, Kafka ${filler(40)} Kafka and Rust ${filler(40)}`;
  expect(shown(text, 'kafka rust')).toContain('[Kafka] and [Rust]');
});

it('reaches to the end of the text', () => {
  expect(shown(`${filler(60)} and so Kafka.`, 'kafka')).toMatch(/^…word.*and so \[Kafka\]\.$/);
  expect(shown(`Kafka ${filler(60)}`, 'kafka')).toMatch(/^\[Kafka\] word0 .*…$/);
  expect(shown('x'.repeat(500), 'kafka')).toBe(`${'x'.repeat(180)}…`);
});
