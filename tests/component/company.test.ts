import { describe, expect, test } from 'vitest';
import CompanyCard from '../../src/components/company/CompanyCard.astro';
import CompanyFacts from '../../src/components/company/CompanyFacts.astro';
import { boardGraph, factsOf, linksOf, render, textOf } from '../support/render.ts';

describe('the facts of a company', () => {
  const facts = async (fields: object) => {
    const places = { madrid: { name: 'Madrid', parent: 'spain' }, bilbao: { name: 'Bilbao', parent: 'spain' } };
    const graph = boardGraph({ companies: { acme: fields }, places });
    return render(CompanyFacts, { props: { company: graph.byId.companies.get('acme'), graph } });
  };

  test('each once, in the words of the site', async () => {
    const element = await facts({
      url: 'https://www.acme.example/about',
      industries: ['Fintech', 'Logistics'],
      size: { min: 1000, max: 5000 },
      founded: 2014,
      headOffice: 'barcelona',
      places: ['barcelona', 'madrid', 'bilbao'],
      certifications: [
        { name: 'B Corp', figure: 'score 93.2', source: { name: 'B Lab', url: 'https://b.example/' }, retrieved: '2026-11-01' },
        { name: 'ISO 27001', source: { name: 'Annual report' } },
      ],
    });
    const all = factsOf(element).map(([term, ...values]) => [term, values.join(', ')]);
    expect(all).toEqual([
      ['Website', 'www.acme.example'],
      ['Industries', 'Fintech, Logistics'],
      ['Size', '1,000–5,000 people'],
      ['Founded', '2014'],
      ['Head office', 'Barcelona'],
      ['Also in', 'Madrid, Bilbao'],
      ['Certification', expect.stringMatching(/^B Corp, score 93\.2 B Lab,? read 1 November 2026$/i)],
      ['Certification', 'ISO 27001 Annual report'],
    ]);
    expect(linksOf(element).map(({ to }) => to)).toEqual([
      'https://www.acme.example/about',
      '/places/barcelona/',
      '/places/madrid/',
      '/places/bilbao/',
      'https://b.example/',
    ]);
  });

  test('nothing for what is absent', async () => {
    expect(factsOf(await facts({}))).toEqual([]);
  });

  test('an open-ended size, and places without a head office', async () => {
    expect(factsOf(await facts({ size: { min: 10000 }, places: ['madrid'] }))).toEqual([
      ['Size', '10,000 people or more'],
      ['Places', 'Madrid'],
    ]);
  });
});

test.each([
  [0, 'No open vacancy'],
  [1, '1 open vacancy'],
  [3, '3 open vacancies'],
])('a company card counts %i vacancies', async (open, words) => {
  const company = boardGraph({ companies: { acme: { tagline: 'Anvils.' } } }).byId.companies.get('acme');
  const element = await render(CompanyCard, { props: { company, open } });
  expect(textOf(element)).toBe(`Acme Anvils. ${words}`);
  expect(linksOf(element)).toEqual([{ name: 'Acme', to: '/companies/acme/' }]);
});
