import { describe, expect, it } from 'vitest';
import type { Expectation } from '../../../src/verify/content/expectation.ts';
import { readPage } from '../../../src/verify/page/read-page.ts';
import { onePosting } from '../../../src/verify/rules/g01-one-posting.ts';
import { jsonLdEscaped } from '../../../src/verify/rules/g02-json-ld.ts';
import { completePosting } from '../../../src/verify/rules/g04-complete-posting.ts';
import { indexablePosting } from '../../../src/verify/rules/g05-indexable.ts';
import { afterClosing } from '../../../src/verify/rules/g22-after-closing.ts';
import { pageRules } from '../../../src/verify/rules/index.ts';
import { alternates } from './face-files.ts';
import {
  check,
  checkPosting,
  closedVacancy,
  contextWith,
  page,
  posting,
  readVacancy,
  remoteFacts,
  remotePosting,
  vacancy,
  vacancyPath,
} from './pages.ts';

const expected = (obstacles: string[], open = true): Expectation => ({
  entry: 'jobs/acme/baker.mdx',
  sections: [],
  vacancy: { open, obstacles },
});
const read = (html: string) => readPage(html, vacancyPath);

describe('pages that no rule objects to', () => {
  const head = alternates(vacancyPath);
  it.each([
    ['an open vacancy', vacancy({ head })],
    ['a remote vacancy', vacancy({ postings: [remotePosting], facts: remoteFacts, head })],
    ['a closed vacancy', closedVacancy({ head: `<meta name="robots" content="noindex">${head}` })],
  ])('%s', (_, html) => {
    const context = contextWith({ 'jobs/acme/baker.md': '', 'jobs/acme/baker.json': '' });
    const found = pageRules.flatMap((rule) => (check(rule, read(html), context) ?? []).map((message) => `${rule.id}: ${message}`));
    expect(found).toEqual([]);
  });
});

describe('G01: one JobPosting', () => {
  it('finds one on a page that is no vacancy', () => {
    expect(check(onePosting, page({ things: [posting] }))).toEqual(['a page that is no vacancy has 1 JobPosting']);
  });

  it('finds one inside a list', () => {
    const list = { '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, item: posting }] };
    expect(check(onePosting, page({ things: [list] }))).toEqual(['a page that is no vacancy has 1 JobPosting']);
  });

  it('finds two on a vacancy', () => {
    expect(check(onePosting, readVacancy({ postings: [posting, posting] }))).toEqual(['the vacancy has 2 JobPosting']);
  });

  it('finds one on a closed vacancy', () => {
    expect(check(onePosting, read(closedVacancy({ postings: [posting] })))).toEqual([
      'a closed vacancy has a JobPosting (its notice says so; it has noindex)',
    ]);
  });

  it('misses one where the entry can be stated', () => {
    const without = readVacancy({ postings: [] });
    expect(check(onePosting, without, contextWith({}, expected([])))).toEqual([
      'the open vacancy has no JobPosting, and nothing keeps it from having one',
    ]);
    expect(check(onePosting, without, contextWith({}, expected(['"worldwide" is no country'])))).toEqual([]);
  });

  it('lets a page be that only speaks of postings', () => {
    const article = page({ things: [{ '@type': 'Article', name: 'JobPosting' }], body: '<h1>How to write a JobPosting</h1>' });
    expect(check(onePosting, article)).toEqual([]);
    // The third page of the list of vacancies has the shape of a vacancy's address.
    expect(check(onePosting, readPage(page({ things: [posting] }), '/jobs/page/3/'))).toHaveLength(1);
  });
});

describe('G02: JSON-LD', () => {
  const withText = (text: string) => page({ head: `<script type="application/ld+json">${text}</script>` });

  it('finds what cannot be read', () => {
    const [message] = check(jsonLdEscaped, withText('{"@type":"Thing",}'))!;
    expect(message).toMatch(/^the JSON-LD cannot be read: /);
  });

  it.each([
    ['<', 'U+003C'],
    ['>', 'U+003E'],
    ['&', 'U+0026'],
    ['\u2028', 'U+2028'],
    ['\u2029', 'U+2029'],
  ])('finds %j as it is', (character, code) => {
    const [message] = check(jsonLdEscaped, withText(`{"name":"a${character}b"}`))!;
    expect(message).toContain(`the JSON-LD holds ${code} as it is`);
  });

  it('finds a title that closed the element', () => {
    expect(check(jsonLdEscaped, withText('{"title":"</script><b>"}'))).toHaveLength(1);
  });

  it('lets escaped characters and other scripts be', () => {
    const head = '<script type="application/ld+json">{"name":"a\\u003cb\\u0026 \\u2028"}</script><script src="/a<b.js"></script>';
    expect(check(jsonLdEscaped, page({ head }))).toEqual([]);
    expect(check(jsonLdEscaped, page())).toBeUndefined();
  });
});

describe('G04: required properties', () => {
  it.each(['title', 'description', 'datePosted', 'hiringOrganization', 'jobLocation'])('misses %s', (name) => {
    expect(checkPosting(completePosting, { [name]: undefined })).toEqual([`"${name}" is not stated`]);
  });

  it('misses what is stated as nothing', () => {
    expect(checkPosting(completePosting, { title: ' ', jobLocation: [] })).toEqual([
      '"title" is not stated',
      '"jobLocation" is not stated',
    ]);
  });

  it('finds a posting that should not be there', () => {
    const context = contextWith({}, expected(['"worldwide" is no country']));
    expect(check(completePosting, readVacancy(), context)).toEqual(['there is a JobPosting though "worldwide" is no country']);
  });

  it('asks a remote job for no jobLocation', () => {
    expect(check(completePosting, readVacancy({ postings: [remotePosting] }))).toEqual([]);
    expect(check(completePosting, readVacancy({ postings: [] }))).toBeUndefined();
  });
});

describe('G05: an indexable page', () => {
  it('finds noindex, another canonical address and another url', () => {
    expect(check(indexablePosting, readVacancy({ head: '<meta name="robots" content="noindex">' }))).toEqual([
      'the page has a JobPosting and noindex',
    ]);
    expect(check(indexablePosting, readVacancy({ canonical: 'https://jobs.example/jobs/' }))).toEqual([
      'the canonical address is "https://jobs.example/jobs/"',
    ]);
    expect(checkPosting(indexablePosting, { url: 'https://jobs.example/jobs/acme/' })).toEqual([
      '"url" is "https://jobs.example/jobs/acme/"',
    ]);
  });

  it('lets robots be that allow', () => {
    expect(check(indexablePosting, readVacancy({ head: '<meta name="robots" content="max-snippet:50, index">' }))).toEqual([]);
    expect(checkPosting(indexablePosting, { url: undefined })).toEqual([]);
  });
});

describe('G22: after closing', () => {
  it('finds a posting that goes on', () => {
    expect(check(afterClosing, read(closedVacancy({ postings: [posting] })))).toEqual([
      'the vacancy is closed (its notice says so; it has noindex), and its JobPosting goes on',
    ]);
    expect(check(afterClosing, read(closedVacancy({ postings: [{ ...posting, validThrough: undefined }] })))).toHaveLength(1);
  });

  it('lets a posting be whose end has passed, and an open one', () => {
    expect(check(afterClosing, read(closedVacancy({ postings: [{ ...posting, validThrough: '2026-11-21T23:59:59Z' }] })))).toEqual([]);
    expect(check(afterClosing, readVacancy())).toBeUndefined();
  });
});
