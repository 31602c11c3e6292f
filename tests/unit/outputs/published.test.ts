import { describe, expect, test } from 'vitest';
import type { SiteGraph } from '../../../src/content/graph.ts';
import { toApiCompany } from '../../../src/outputs/published/company.ts';
import { toApiJob } from '../../../src/outputs/published/job.ts';
import { toApiPay } from '../../../src/outputs/published/pay.ts';
import { toApiPlace } from '../../../src/outputs/published/place.ts';
import { toApiRole } from '../../../src/outputs/published/role.ts';
import { toApiSkill } from '../../../src/outputs/published/skill.ts';
import { apiCompany } from '../../../src/schemas/api/company.ts';
import { apiJob } from '../../../src/schemas/api/job.ts';
import { apiPay } from '../../../src/schemas/api/pay.ts';
import { checkFiles, edited, type ContentFiles } from '../../support/content.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const graphOf = (changes: ContentFiles = {}): SiteGraph => checkFiles(changes).graph!;

function jobOf(changes: ContentFiles = {}) {
  const graph = graphOf(changes);
  const published = toApiJob(graph.vacancies[0]!, graph);
  expect(apiJob.parse(published)).toEqual(published);
  return published;
}

const named = (folder: string, id: string, name: string) => ({ id, name, url: `https://jobs.example/${folder}/${id}/` });

describe('a vacancy', () => {
  test('is published with its references named, and nothing it does not state', () => {
    expect(Object.entries(jobOf())).toEqual([
      ['id', 'acme/backend-engineer'],
      ['url', 'https://jobs.example/jobs/acme/backend-engineer/'],
      ['title', 'Backend Engineer, Payments'],
      ['company', named('companies', 'acme', 'Acme')],
      ['role', named('roles', 'backend-engineer', 'Backend Engineer')],
      ['level', 'mid'],
      ['places', [{ ...named('places', 'barcelona', 'Barcelona'), country: 'ES' }]],
      ['workplace', 'hybrid'],
      ['hybrid', { daysOnSite: 2, onSiteDays: ['monday', 'thursday'] }],
      ['employmentTypes', ['full-time']],
      ['datePosted', '2026-11-02'],
      ['validThrough', '2026-12-31'],
      ['status', 'open'],
      ['pay', { disclosed: true, ranges: [{ min: 52000, max: 64000, currency: 'EUR', period: 'year' }] }],
      ['summary', { text: 'Builds the payment service.', by: 'human' }],
      [
        'skills',
        [
          { ...named('skills', 'python', 'Python'), status: 'core' },
          { ...named('skills', 'kafka', 'Kafka'), status: 'nice' },
          { ...named('skills', 'postgresql', 'PostgreSQL'), status: 'legacy' },
        ],
      ],
      [
        'stack',
        [
          {
            group: 'Application',
            skills: [
              { ...named('skills', 'python', 'Python'), status: 'core' },
              { ...named('skills', 'postgresql', 'PostgreSQL'), status: 'legacy' },
            ],
          },
        ],
      ],
      ['apply', { url: 'https://acme.example/apply' }],
    ]);
  });

  test.each([
    ['status: filled\nclosedOn: 2026-11-10', { status: 'closed', closedOn: '2026-11-10', closedBecause: 'filled' }],
    ['status: cancelled\nclosedOn: 2026-11-09', { status: 'closed', closedOn: '2026-11-09', closedBecause: 'cancelled' }],
  ])('with %j is closed, and cannot be applied for', (status, expected) => {
    const published = jobOf(edited(job, 'status: open', status));
    expect(published).toMatchObject(expected);
    expect(published).not.toHaveProperty('apply');
  });

  test('whose time is over is closed on its last day', () => {
    const published = jobOf(edited(job, 'validThrough: 2026-12-31', 'validThrough: 2026-11-15'));
    expect(published).toMatchObject({ status: 'closed', closedOn: '2026-11-15', closedBecause: 'expired' });
    expect(published).not.toHaveProperty('apply');
  });

  test('says why pay is not disclosed', () => {
    const pay = edited(
      job,
      'pay: { min: 52000, max: 64000, currency: EUR, period: year }',
      'pay: { disclosed: false, reason: No figure. }',
    );
    expect(jobOf(pay).pay).toEqual({ disclosed: false, reason: 'No figure.' });
  });
});

describe('a company', () => {
  const companyOf = (more: string) => {
    const graph = graphOf(edited('companies/acme.mdx', 'headOffice: barcelona', `${more}headOffice: barcelona`));
    const published = toApiCompany(graph.byId.companies.get('acme')!, graph);
    expect(apiCompany.parse(published)).toEqual(published);
    return published;
  };

  test('is published with its own site beside its page', () => {
    expect(companyOf('url: https://acme.example/\n')).toEqual({
      ...named('companies', 'acme', 'Acme'),
      website: 'https://acme.example/',
      logo: 'https://jobs.example/media/acme.svg',
      headOffice: { ...named('places', 'barcelona', 'Barcelona'), country: 'ES' },
      openVacancies: 1,
    });
  });
});

test('a skill refers only to what has a page', () => {
  const graph = graphOf({
    ...edited('skills/postgresql.yaml', 'description: A database.', 'description: A database.\nrelated: [kafka, fortran]'),
    'skills/fortran.yaml': 'name: Fortran\ncategory: language\ndescription: A language.\n',
  });
  expect(toApiSkill(graph.byId.skills.get('postgresql')!, graph)).toEqual({
    ...named('skills', 'postgresql', 'PostgreSQL'),
    aliases: ['Postgres'],
    category: 'database',
    description: 'A database.',
    related: [named('skills', 'kafka', 'Kafka')],
    roles: [named('roles', 'backend-engineer', 'Backend Engineer'), named('roles', 'senior-backend-engineer', 'Senior Backend Engineer')],
    openVacancies: 0,
    phasingOut: 1,
  });
});

test('a place knows its country, what is around it and what is inside', () => {
  const graph = graphOf();
  expect(toApiPlace(graph.byId.places.get('catalonia')!, graph)).toEqual({
    ...named('places', 'catalonia', 'Catalonia'),
    kind: 'region',
    parent: { ...named('places', 'spain', 'Spain'), country: 'ES' },
    country: 'ES',
    regionCode: 'ES-CT',
    contains: [{ ...named('places', 'barcelona', 'Barcelona'), country: 'ES' }],
    openVacancies: 1,
    sources: [{ name: 'Statistics office' }],
  });
});

test('a role names its family, its next step and its benchmarks', () => {
  const graph = graphOf();
  expect(toApiRole(graph.byId.roles.get('backend-engineer')!, graph)).toMatchObject({
    family: { id: 'backend', name: 'Backend', url: 'https://jobs.example/ladders/backend/' },
    next: named('roles', 'senior-backend-engineer', 'Senior Backend Engineer'),
    pay: [{ id: 'developers-spain', name: 'Developers, Spain', url: 'https://jobs.example/pay/backend-engineer/' }],
    relatedArticles: [named('articles', 'write-well', 'Write well')],
    openVacancies: 1,
  });
});

test('a benchmark names its roles and its place', () => {
  const graph = graphOf();
  const published = toApiPay(graph.byId.pay.get('developers-spain')!, graph);
  expect(apiPay.parse(published)).toEqual(published);
  expect(published).toMatchObject({
    url: 'https://jobs.example/pay/backend-engineer/',
    roles: [named('roles', 'backend-engineer', 'Backend Engineer'), named('roles', 'senior-backend-engineer', 'Senior Backend Engineer')],
    place: { ...named('places', 'spain', 'Spain'), country: 'ES' },
  });
});
