import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import type { CompanyEntry } from '../../../src/content/graph.ts';
import { toOrganization } from '../../../src/outputs/job-posting.ts';
import { toBreadcrumbList, toItemList, toJsonLd, toWebSite } from '../../../src/outputs/structured-data.ts';
import { checkFiles, edited } from '../../support/content.ts';
import { readPosting } from './posting.ts';

const { graph } = checkFiles();
const parser = new new JSDOM('').window.DOMParser();

describe('things a crawler is told of', () => {
  test('the way to a page, its last step the page itself', () => {
    const crumbs = [{ name: 'Home', path: '/' }, { name: 'Vacancies', path: '/jobs/' }, { name: 'Engineer & co' }];
    expect(toBreadcrumbList(crumbs, '/jobs/acme/engineer/', 'https://jobs.example')).toEqual({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, name: 'Home', item: 'https://jobs.example/' },
        { '@type': 'ListItem', position: 2, name: 'Vacancies', item: 'https://jobs.example/jobs/' },
        { '@type': 'ListItem', position: 3, name: 'Engineer & co', item: 'https://jobs.example/jobs/acme/engineer/' },
      ],
    });
  });

  test('the site', () => {
    expect(toWebSite(graph!.site)).toEqual({
      '@type': 'WebSite',
      '@id': 'https://jobs.example/#website',
      name: 'Test board',
      description: 'Vacancies for tests.',
      url: 'https://jobs.example/',
      inLanguage: 'en-GB',
    });
  });

  test('a list, by position and address only', () => {
    expect(toItemList(['/jobs/b/', '/jobs/a/'], 'https://jobs.example/')).toEqual({
      '@type': 'ItemList',
      itemListElement: [
        { '@type': 'ListItem', position: 1, url: 'https://jobs.example/jobs/b/' },
        { '@type': 'ListItem', position: 2, url: 'https://jobs.example/jobs/a/' },
      ],
    });
    expect(toItemList([], 'https://jobs.example/')).toEqual({ '@type': 'ItemList', itemListElement: [] });
  });

  test('a company, which its vacancies refer to by the same id', () => {
    const files = edited('companies/acme.mdx', 'name: Acme', 'name: Acme\nurl: https://acme.example/');
    const { graph: read, posting } = readPosting({ files });
    const company = read.byId.companies.get('acme') as CompanyEntry;
    expect(toOrganization(company, read.site)).toEqual({
      '@type': 'Organization',
      '@id': 'https://jobs.example/companies/acme/#organization',
      name: 'Acme',
      sameAs: 'https://acme.example/',
      logo: 'https://jobs.example/media/acme.svg',
    });
    expect(posting!.hiringOrganization).toEqual(toOrganization(company, read.site));
  });
});

describe('JSON-LD in a page (G02)', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028', '\u2029', '&lt;/script&gt;', '\ud800'),
  );
  const anyThing = fc.dictionary(anyText, fc.oneof(anyText, fc.array(anyText), fc.dictionary(anyText, anyText)));

  test('parses back equal, and holds no character that could close its element', () => {
    fc.assert(
      fc.property(fc.array(anyThing), (things) => {
        const json = toJsonLd(things as unknown as Parameters<typeof toJsonLd>[0]);
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify({ '@context': 'https://schema.org', '@graph': things })));
      }),
      { numRuns: 200 },
    );
  });

  test('is the text of one element, whatever it says', () => {
    fc.assert(
      fc.property(fc.array(anyText, { minLength: 1, maxLength: 5 }), (texts) => {
        const json = toJsonLd(texts.map((name) => ({ '@type': 'Organization' as const, name })));
        const document = parser.parseFromString(`<main><script type="application/ld+json">${json}</script><i></i></main>`, 'text/html');
        expect([...document.querySelector('main')!.children].map(({ localName }) => localName)).toEqual(['script', 'i']);
        expect(document.querySelector('script')!.textContent).toBe(json);
      }),
      { numRuns: 100 },
    );
  });
});

describe('any vacancy', () => {
  const amount = fc.integer({ min: 1, max: 500_000 });
  const figures = fc.record({ min: amount, max: amount }, { requiredKeys: [] });
  const period = fc.constantFrom('hour', 'day', 'week', 'month', 'year');
  const range = fc.tuple(figures, period, fc.constantFrom('EUR', 'USD', 'JPY')).map(([{ min, max }, unit, currency]) => {
    const [low, high] = min !== undefined && max !== undefined ? [Math.min(min, max), Math.max(min, max)] : [min, max];
    return { ...(low !== undefined && { min: low }), ...(high !== undefined && { max: high }), currency, period: unit };
  });
  const pay = fc.oneof(
    range.filter(({ min, max }) => min !== undefined || max !== undefined),
    fc.constant({ disclosed: false, reason: 'It is not said.' }),
  );
  const countries = fc.oneof(fc.constant('worldwide'), fc.uniqueArray(fc.constantFrom('ES', 'FR', 'GB', 'JP'), { minLength: 1 }));
  const where = fc.oneof(
    fc.constant({ workplace: 'onsite' }),
    fc.constant({ workplace: 'hybrid', hybrid: { daysOnSite: 2 } }),
    countries.map((one) => ({ workplace: 'remote', remote: { countries: one } })),
  );
  const places = fc.uniqueArray(fc.constantFrom('barcelona', 'catalonia', 'spain', 'europe'), { minLength: 1 });
  const ends = fc.constantFrom('2026-11-21', '2026-11-21T12:00:00Z', '2026-11-21T11:59:59Z', '2027-01-31T18:00:00-08:00', '2026-11-20');
  const files = { 'places/europe.mdx': '---\nname: Europe\nkind: remote-area\n---\n' };

  test('keeps the rules that hold between properties', () => {
    const told = { none: 0, some: 0 };
    fc.assert(
      fc.property(fc.record({ pay, where, places, validThrough: ends }), ({ where: workplace, ...fields }) => {
        const { posting, vacancy, issues } = readPosting({ fields: { ...fields, ...workplace }, files });
        const withheld = issues.some((issue) => issue.startsWith('posting-withheld'));
        // G01, G04: an open vacancy has markup, or `check` says why not.
        expect(posting !== undefined).toBe(vacancy!.open && !withheld);
        told[posting ? 'some' : 'none'] += 1;
        if (!posting) return;
        const { baseSalary, jobLocationType, applicantLocationRequirements, jobLocation, validThrough, datePosted } = posting;
        // G11, G12, G13
        expect(jobLocationType === 'TELECOMMUTE').toBe(applicantLocationRequirements !== undefined);
        expect(jobLocationType === 'TELECOMMUTE').toBe(vacancy!.entry.data.workplace === 'remote');
        expect([jobLocation, applicantLocationRequirements].flat().filter((one) => one !== undefined)).not.toEqual([]);
        // G14
        const { minValue, maxValue, value } = ((baseSalary ?? {}) as { value?: Record<string, number> }).value ?? {};
        if (baseSalary) expect(value !== undefined || minValue! < maxValue!).toBe(true);
        // G16
        expect(Date.parse(validThrough as string)).toBeGreaterThanOrEqual(Date.parse(datePosted as string));
      }),
      { numRuns: 60 },
    );
    expect(Math.min(told.none, told.some)).toBeGreaterThan(5);
  });
});
