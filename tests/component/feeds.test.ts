import { describe, expect, test } from 'vitest';
import FeedLinks from '../../src/components/feeds/FeedLinks.astro';
import FeedTags from '../../src/components/feeds/FeedTags.astro';
import VacancyList from '../../src/components/job/VacancyList.astro';
import { pageOf } from '../../src/domain/pagination.ts';
import { placePath } from '../../src/domain/paths.ts';
import { boardGraph, linksOf, render, textOf } from '../support/render.ts';

const spain = [
  { name: 'RSS', to: '/places/spain/feed.rss' },
  { name: 'Atom', to: '/places/spain/feed.atom' },
  { name: 'JSON Feed', to: '/places/spain/feed.json' },
];

describe('the links to the feeds of a page', () => {
  test('name the formats, and say what is in them', async () => {
    const element = await render(FeedLinks, { props: { page: '/places/spain/' } });
    expect(textOf(element)).toBe('Feed of these vacancies: RSS, Atom, JSON Feed');
    expect(linksOf(element)).toEqual(spain);
    expect(textOf(await render(FeedLinks, { props: { page: '/changes/', words: 'Feeds of the newest changes' } }))).toBe(
      'Feeds of the newest changes: RSS, Atom, JSON Feed',
    );
  });

  test('stand in the head for programs, each with its type and a title of its own', async () => {
    const element = await render(FeedTags, { props: { page: '/places/spain/', title: 'Open vacancies in Spain' } });
    expect(
      [...element.ownerDocument.querySelectorAll('link')].map((link) => [link.rel, link.type, link.getAttribute('href'), link.title]),
    ).toEqual([
      ['alternate', 'application/rss+xml', '/places/spain/feed.rss', 'Open vacancies in Spain (RSS)'],
      ['alternate', 'application/atom+xml', '/places/spain/feed.atom', 'Open vacancies in Spain (Atom)'],
      ['alternate', 'application/feed+json', '/places/spain/feed.json', 'Open vacancies in Spain (JSON Feed)'],
    ]);
  });
});

describe('a list of vacancies', () => {
  const { openVacancies } = boardGraph();
  const list = (vacancies: typeof openVacancies, feed: boolean, number = 1) =>
    render(VacancyList, {
      props: {
        page: pageOf(vacancies, number),
        pathOf: (page: number) => placePath('spain', page),
        label: 'Pages',
        empty: 'None.',
        locale: 'en-GB',
        feed,
      },
    });
  const feedLinks = async (element: Promise<HTMLElement>) => linksOf(await element).filter(({ to }) => to.includes('/feed.'));

  test('leads to its feeds, which are those of its first page', async () => {
    expect(await feedLinks(list(openVacancies, true))).toEqual(spain);
    const many = Array.from({ length: 60 }, () => openVacancies[0]!);
    expect(await feedLinks(list(many, true, 2))).toEqual(spain);
  });

  test('leads to none when it is empty, and when it has none', async () => {
    expect(await feedLinks(list([], true))).toEqual([]);
    expect(await feedLinks(list(openVacancies, false))).toEqual([]);
  });
});
