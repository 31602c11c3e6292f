import { describe, expect, it } from 'vitest';
import { wordsIn } from '../../../src/search/engine/words.ts';
import { lookups, termsOf } from '../../../src/search/full-text-terms.ts';

/** Whether one word of a query is found among the terms of a text, as Pagefind does it: by the beginnings of terms. */
function finds(query: string, text: string): boolean {
  const [terms, words] = [[...termsOf([text])], wordsIn(query)];
  return words.every((word, at) => lookups(word, words[at - 1], words[at + 1]).some((look) => terms.some((term) => term.startsWith(look))));
}

describe('words as the full text has them', () => {
  it.each(['Kafka.', '(kafka)', 'KAFKA,', '"Kafka"', 'Käfka'])('are found without regard to what stands around: %s', (text) => {
    expect(finds('kafka', `We use ${text}`)).toBe(true);
  });

  it('are found by how they begin, from four letters on', () => {
    expect(finds('mentor', 'Mentoring is part of it.')).toBe(true);
    expect(finds('go', 'Good work.')).toBe(false);
    expect(finds('go', 'Go, and good work.')).toBe(true);
    expect(finds('kafkaesque', 'We use Kafka.')).toBe(false);
  });

  it('keep their signs', () => {
    const names = ['C', 'C++', 'C#', '.NET', 'Node.js', 'F#'];
    for (const looked of names)
      for (const name of names) expect(finds(looked, `We use ${name}.`), `${looked} in ${name}`).toBe(looked === name);
    expect(finds('net', 'We use .NET.')).toBe(true);
    expect(finds('node', 'We use Node.js.')).toBe(true);
  });

  it('may be written as one', () => {
    expect(finds('front end', 'A frontend developer')).toBe(true);
    expect(finds('front-end', 'A frontend developer')).toBe(true);
    expect(finds('front end', 'A front-end developer')).toBe(true);
  });

  it('have no sign that Pagefind cuts words at', () => {
    expect([...termsOf(['C++ .NET e-mail O’Reilly 3.11'])].join('')).toMatch(/^[\p{L}\p{N}]+$/u);
  });
});
