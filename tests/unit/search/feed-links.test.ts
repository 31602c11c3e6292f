import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { showFeedLinks } from '../../../src/search/browser/feed-links.ts';
import type { Constraint } from '../../../src/search/engine/selection.ts';

/** What the feeds are, after something was asked for; `ticked` are the boxes of the panel that are ticked then. */
function feedsFor(asked: readonly Constraint[], ticked: readonly string[] = []): string[] | 'hidden' {
  const row = (id: string) => `<li class="${ticked.includes(id) ? 'ticked' : ''}"><label><input value="${id}"></label></li>`;
  const { document } = new JSDOM(
    `<div>
      <ul data-facet="place" data-page="/places/*/">${row('spain')}${row('lisbon')}</ul>
      <ul data-facet="place" data-remote>${row('remote.ES')}</ul>
      <ul data-facet="family">${row('backend')}</ul>
    </div>
    <p><a href="/jobs/feed.rss">RSS</a>, <a href="/jobs/feed.json">JSON Feed</a></p>`,
  ).window;
  const [panel, feeds] = [document.querySelector('div')!, document.querySelector('p')!];
  showFeedLinks({ panel, feeds }, asked);
  return feeds.hidden ? 'hidden' : [...feeds.querySelectorAll('a')].map((link) => link.getAttribute('href')!);
}

test('everything has the feed of everything', () => {
  expect(feedsFor([])).toEqual(['/jobs/feed.rss', '/jobs/feed.json']);
});

test('one value has the feed of its page', () => {
  expect(feedsFor([['place', 'lisbon']], ['lisbon'])).toEqual(['/places/lisbon/feed.rss', '/places/lisbon/feed.json']);
});

test('anything else has none', () => {
  expect(
    feedsFor(
      [
        ['place', 'spain'],
        ['place', 'lisbon'],
      ],
      ['spain', 'lisbon'],
    ),
  ).toBe('hidden');
  expect(
    feedsFor(
      [
        ['place', 'spain'],
        ['pay', '50000'],
      ],
      ['spain'],
    ),
  ).toBe('hidden');
  expect(feedsFor([['q', 'kafka']])).toBe('hidden');
  expect(feedsFor([['place', 'remote.ES']], ['remote.ES'])).toBe('hidden');
  expect(feedsFor([['family', 'backend']], ['backend'])).toBe('hidden');
  expect(feedsFor([['place', 'unknown']])).toBe('hidden');
});
