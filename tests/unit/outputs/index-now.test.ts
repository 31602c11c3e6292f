import { expect, it } from 'vitest';
import { readIndexNowKey, toSubmissions } from '../../../src/outputs/index-now.ts';

const urls = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => `https://jobs.example/${from + index}/`);

it('puts at most 10,000 addresses into a request, and each into one', () => {
  const submissions = toSubmissions(
    { added: urls(0, 9_999), changed: urls(9_999, 10_002), removed: urls(10_002, 20_001) },
    'https://jobs.example/',
    'a-key-of-ours',
  );
  expect(submissions.map(({ urlList }) => urlList.length)).toEqual([10_000, 10_000, 1]);
  expect(submissions.flatMap(({ urlList }) => urlList)).toEqual(urls(0, 20_001));
  for (const { host, keyLocation } of submissions) {
    expect([host, keyLocation]).toEqual(['jobs.example', 'https://jobs.example/a-key-of-ours.txt']);
  }
  expect(toSubmissions({ added: [], changed: [], removed: [] }, 'https://jobs.example/', 'a-key-of-ours')).toEqual([]);
});

it('takes a key of 8 to 128 letters, digits and hyphens, and none when there is none', () => {
  for (const key of ['abcd-123', 'A'.repeat(128)]) expect(readIndexNowKey({ INDEXNOW_KEY: key })).toBe(key);
  for (const key of ['abc', 'A'.repeat(129), '../robots', 'a key of ours']) {
    expect(() => readIndexNowKey({ INDEXNOW_KEY: key }), key).toThrow('INDEXNOW_KEY is no key');
  }
  expect([readIndexNowKey({}), readIndexNowKey({ INDEXNOW_KEY: '' })]).toEqual([undefined, undefined]);
});
