import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summaryRecord } from '../../../../src/search/index/summary-record.ts';

const none: ReadonlySet<string> = new Set();
const length = (text: string) => (text === '' ? 0 : text.split(' ').length);
/** So many words of their own, as a sentence. */
const sentence = (name: string, words: number) => `${Array.from({ length: words }, (_, at) => `${name}${at}`).join(' ')}.`;

describe('the summary of a vacancy', () => {
  it('is empty when there is nothing to read', () => {
    expect(summaryRecord(undefined, [], none)).toBe('');
    expect(summaryRecord('', [''], none)).toBe('');
  });

  it('is the whole text when that is short', () => {
    expect(summaryRecord('Builds the payment service.', ['You write tests.', 'You read logs.'], none)).toBe(
      'Builds the payment service. You write tests. You read logs.',
    );
  });

  it('leaves out what the facet table answers, and what was said before', () => {
    const known = new Set(['backend', 'engineer', 'python', 'barcelona', 'with']);
    const lines = ['A backend engineer in Barcelona with Python.', 'You mentor apprentices.', 'You mentor apprentices.'];
    expect(summaryRecord(undefined, lines, known)).toBe('You mentor apprentices.');
  });

  it('takes the sentences that bring most new words, and keeps them in the order of the text', () => {
    const dull = 'So it is for all of us, day by day and so on.';
    const lines = [dull, sentence('A', 20), `${dull} ${sentence('B', 20)}`, dull, sentence('C', 20)];
    const words = summaryRecord(undefined, lines, none);
    expect(words).toBe([sentence('A', 20), sentence('B', 20), sentence('C', 20)].join(' '));
  });

  it('does not prefer a sentence for being short', () => {
    const long = sentence('long', 59);
    expect(summaryRecord(undefined, ['Coffee.', 'Cake.', long, 'Tea rooms.'], none)).toContain(long);
  });

  it('cuts after a word what is too long', () => {
    const words = summaryRecord(undefined, [sentence('a', 50), sentence('b', 50)], none);
    expect(length(words)).toBe(80);
    expect(words).toMatch(/a49\. b0 .* b29…$/);
    expect(summaryRecord(sentence('lead', 100), [sentence('a', 50)], none)).toMatch(/^lead0 .* lead79…$/);
  });

  it('ends sentences where people do', () => {
    const lines = ['You use tools, e.g. Kafka and Go. You like Node.js? "Yes!" Then write to us at 9.30 a.m. sharp'];
    const sentences = (known: string[]) => summaryRecord(undefined, lines, new Set(known));
    expect(sentences(['tools', 'kafka', 'like', 'nodejs', 'go', 'eg'])).toBe('Then write to us at 9.30 a.m. sharp');
  });

  it('has 60 to 80 words of a text that has as many new ones, whole sentences of it in their order, and is always the same', () => {
    const words = fc.stringMatching(/^[a-z]{4,9}$/);
    const sentences = fc.array(fc.array(words, { minLength: 1, maxLength: 40 }), { maxLength: 30 });
    fc.assert(
      fc.property(sentences, (lists) => {
        const lines = lists.map((list) => `X${list.join(' ')}.`);
        const summary = summaryRecord(undefined, lines, none);
        expect(summary).toBe(summaryRecord(undefined, lines, none));
        expect(length(summary)).toBeLessThanOrEqual(80);
        const different = new Set(
          lines
            .join(' ')
            .replace(/\./g, '')
            .split(' ')
            .map((word) => word.toLowerCase()),
        );
        if (lines.length > 0 && different.size === length(lines.join(' ')) && different.size >= 80) {
          expect(length(summary)).toBeGreaterThanOrEqual(60);
        }
        let from = 0;
        for (const part of summary.split(/(?<=\.) /).filter(Boolean)) {
          const at = lines.findIndex((line, index) => index >= from && line.startsWith(part.replace(/…$/, '')));
          expect(at, part).toBeGreaterThanOrEqual(0);
          from = at;
        }
      }),
    );
  });
});
