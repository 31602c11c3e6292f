import { describe, expect, it } from 'vitest';
import { readPage } from '../../../src/verify/page/read-page.ts';
import { visibleJsonLd, visiblePosting } from '../../../src/verify/rules/jsonld-visible.ts';
import { check, checkPosting, contextWith, facts, page, posting, readVacancy, remoteFacts, remotePosting } from './pages.ts';

const withFact = (term: string, ...values: string[]) => facts.map((row) => (row[0] === term ? ([term, ...values] as const) : row));
const without = (...terms: string[]) => facts.filter(([term]) => !terms.includes(term));
const unshown = (name: string, value: string, what: string) =>
  `"${name}" is ${JSON.stringify(value)}, and the facts of the page do not show ${what}`;
const address = (changes: object) => ({
  jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality: 'Lisbon', addressCountry: 'PT', ...changes } },
});

describe('G03: a posting says what the page shows', () => {
  it('agrees with its page', () => {
    expect(check(visiblePosting, readVacancy())).toEqual([]);
    expect(check(visiblePosting, readVacancy({ postings: [remotePosting], facts: remoteFacts }))).toEqual([]);
    expect(check(visiblePosting, page())).toBeUndefined();
  });

  it('finds a title that is not that of the page', () => {
    expect(checkPosting(visiblePosting, { title: 'Baker' })).toEqual([
      '"title" is "Baker", and the heading of the page is "Baker, Night Shift"',
    ]);
  });

  it('finds a sentence of the description that the page does not show, and one that is hidden', () => {
    const description = '<p>You bake bread.</p><p>Salary negotiable.</p>';
    const message = 'the description says "Salary negotiable.", which the page does not show';
    expect(checkPosting(visiblePosting, { description })).toEqual([message]);
    expect(checkPosting(visiblePosting, { description }, { text: '<p>You bake bread.</p><p hidden>Salary negotiable.</p>' })).toEqual([
      message,
    ]);
  });

  it('lets a description be whose words are set in other elements, with other quotes and spaces', () => {
    const description = '<p>It\'s "fun" - really.</p><ul><li><strong>Bread</strong> Free every day.</li></ul><p>Python, Apache Kafka</p>';
    const text =
      '<p>It’s <em>“fun”</em> –\n really.</p><dl><dt>Bread</dt><dd>Free every day.</dd></dl><ul><li>Apache Kafka</li><li>Python</li></ul>';
    expect(checkPosting(visiblePosting, { description }, { text })).toEqual([]);
  });

  it('finds dates that the facts do not show, though another part of the page does', () => {
    const text = '<p>You bake bread.</p><ul><li>Rye and wheat.</li></ul><p><time datetime="2026-11-03">3 November</time></p>';
    expect(checkPosting(visiblePosting, { datePosted: '2026-11-03' }, { text })).toEqual([unshown('datePosted', '2026-11-03', 'that day')]);
    expect(checkPosting(visiblePosting, { validThrough: '2026-12-31T12:00:00Z' })).toHaveLength(1);
  });

  it('lets an end be that is the same moment in another offset', () => {
    const rows = withFact('Apply by', '<time datetime="2026-12-31T18:00:00+01:00">31 December 2026</time> <span>18:00 (UTC+01:00)</span>');
    expect(checkPosting(visiblePosting, { validThrough: '2026-12-31T17:00:00.000Z' }, { facts: rows })).toEqual([]);
  });

  it('finds an address that the facts do not show', () => {
    const shown = (changes: object) => checkPosting(visiblePosting, address(changes));
    expect(shown({ addressLocality: 'Porto' })).toHaveLength(1);
    expect(shown({ addressRegion: 'Lis' })).toHaveLength(1);
    expect(shown({ addressCountry: 'ES' })).toEqual([expect.stringContaining('do not show Spain')]);
  });

  it('lets a country be by another of its names, and in the language of the page', () => {
    const place = (country: string) => withFact('Place', `<a href="/places/lisbon/">Lisbon, ${country}</a>`);
    expect(checkPosting(visiblePosting, address({ addressCountry: 'US' }), { facts: place('USA') })).toEqual([]);
    expect(checkPosting(visiblePosting, address({ addressCountry: 'HK' }), { facts: place('Hong Kong') })).toEqual([]);
    expect(checkPosting(visiblePosting, address({ addressCountry: 'DE' }), { facts: place('Deutschland'), lang: 'de' })).not.toContainEqual(
      expect.stringContaining('addressCountry'),
    );
  });

  it('finds pay that the facts show otherwise', () => {
    for (const pay of ['€52,000 – €65,000 a year', '£52,000 – £64,000 a year', '€52,000 – €64,000 a month', 'Not disclosed']) {
      expect(checkPosting(visiblePosting, {}, { facts: withFact('Pay', pay) }), pay).toEqual([
        expect.stringContaining('do not show that pay'),
      ]);
    }
  });

  it('lets pay be in the numbers of another language, or beside a label', () => {
    expect(checkPosting(visiblePosting, {}, { facts: withFact('Pay', 'Lisbon: €52,000–64,000 a year <span>base salary</span>') })).toEqual(
      [],
    );
    expect(checkPosting(visiblePosting, {}, { facts: withFact('Pay', '52.000–64.000 € a year'), lang: 'de-DE' })).toEqual([]);
    const hourly = { baseSalary: { ...posting.baseSalary, value: { '@type': 'QuantitativeValue', value: 22.5, unitText: 'HOUR' } } };
    expect(checkPosting(visiblePosting, hourly, { facts: withFact('Pay', '€22.50 an hour') })).toEqual([]);
  });

  it('finds kinds of employment, number, education and experience that the facts do not show', () => {
    expect(checkPosting(visiblePosting, { employmentType: ['PART_TIME'] })).toEqual([expect.stringContaining('do not show Part-time')]);
    expect(checkPosting(visiblePosting, {}, { facts: without('Reference') })).toEqual([
      '"value" says "B-17", which the page does not show',
    ]);
    expect(checkPosting(visiblePosting, {}, { facts: without('Education') })).toEqual([
      expect.stringContaining('do not show High school'),
      expect.stringContaining('"experienceInPlaceOfEducation"'),
    ]);
    expect(checkPosting(visiblePosting, {}, { facts: withFact('Experience', '24 weeks') })).toEqual([
      expect.stringContaining('do not show 24 months'),
    ]);
    expect(
      checkPosting(visiblePosting, { experienceRequirements: 'no requirements' }, { facts: withFact('Experience', 'None required') }),
    ).toEqual([]);
  });

  it('finds an employer whom the page does not name, and addresses of ours that lead nowhere', () => {
    const employer = (changes: object) => ({ hiringOrganization: { ...posting.hiringOrganization, ...changes } });
    expect(checkPosting(visiblePosting, employer({ name: 'Globex' }))).toEqual(['the employer is "Globex", and the page does not name it']);
    expect(checkPosting(visiblePosting, employer({ logo: 'https://jobs.example/media/gone.svg' }))).toEqual([
      'the employer has an address that leads nowhere: /media/gone.svg',
    ]);
    expect(checkPosting(visiblePosting, employer({ logo: 'https://acme.example/logo.svg' }))).toEqual([]);
    expect(checkPosting(visiblePosting, { hiringOrganization: 'confidential' })).toEqual([]);
  });

  it('finds a remote posting whose page names other countries', () => {
    const rows = remoteFacts.map((row) => (row[0] === 'Work from' ? (['Work from', 'Portugal'] as const) : row));
    expect(check(visiblePosting, readVacancy({ postings: [remotePosting], facts: rows }))).toEqual([
      '"applicantLocationRequirements" is "Spain", and the facts of the page do not show it',
    ]);
  });
});

describe('jsonld-visible: other things say what the page shows', () => {
  const about = (thing: object, body = '<h1>Acme</h1><p><a href="/jobs/acme/baker/">Baker</a></p>') =>
    readPage(page({ things: [thing], body }), '/about/');
  const list = (item: object) => ({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', position: 1, ...item }] });

  it('finds a name, a number and an address that are not there', () => {
    const thing = { '@type': 'Organization', name: 'Globex', numberOfEmployees: 40, url: 'https://jobs.example/gone/' };
    expect(check(visibleJsonLd, about(thing))).toEqual([
      '"name" says "Globex", which the page does not show',
      '"numberOfEmployees" says 40, which the page does not show',
      '"url" leads to /gone/, which does not exist',
    ]);
  });

  it('finds a language that is not that of the page', () => {
    expect(check(visibleJsonLd, about({ '@type': 'WebSite', inLanguage: 'fr' }))).toEqual([
      '"inLanguage" is "fr", and the page is in "en-GB"',
    ]);
  });

  it('finds a step of the way that the page does not show', () => {
    const way = {
      '@type': 'BreadcrumbList',
      itemListElement: [{ '@type': 'ListItem', position: 1, name: 'Home', item: 'https://jobs.example/' }],
    };
    expect(check(visibleJsonLd, about(way))).toEqual(['"name" says "Home", which the page does not show']);
  });

  it('finds a list that says more than positions and addresses, or names what the page does not list', () => {
    expect(check(visibleJsonLd, about(list({ url: 'https://jobs.example/jobs/acme/baker/', name: 'Baker' })))).toEqual([
      'an item of a list has name',
    ]);
    expect(check(visibleJsonLd, about(list({ url: 'https://jobs.example/about/' })))).toEqual([
      'a list names "https://jobs.example/about/", and the page has no link to it',
    ]);
  });

  it('lets ids be that stand for no page of their own, other sites, and the position of an item', () => {
    const thing = {
      '@type': 'Organization',
      '@id': 'https://jobs.example/about/#organization',
      name: 'Acme',
      sameAs: 'https://acme.example/gone',
    };
    expect(check(visibleJsonLd, about(thing), contextWith())).toEqual([]);
    expect(check(visibleJsonLd, about(list({ url: 'https://jobs.example/jobs/acme/baker/' })))).toEqual([]);
    expect(check(visibleJsonLd, readVacancy())).toBeUndefined();
  });
});
