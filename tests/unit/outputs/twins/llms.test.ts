import { expect, test } from 'vitest';
import { llmsFile } from '../../../../src/outputs/twins/llms.ts';
import { edited } from '../../../support/content.ts';
import { filesOf } from '../../../support/site-files.ts';

test('is a title, a summary and lists of links', () => {
  const text = filesOf(llmsFile).files.get('/llms.txt')!;
  expect(text.slice(0, text.indexOf('## Optional'))).toBe(`# Test board

> Vacancies for tests.

Every page of a role, vacancy, company, skill, place or article is also Markdown and JSON: put \`.md\` or \`.json\` in the place of the last \`/\` of its address.

## Role guides

- [Backend Engineer](https://jobs.example/roles/backend-engineer.md): Builds services.
- [Senior Backend Engineer](https://jobs.example/roles/senior-backend-engineer.md): Builds services.

## Companies

- [Acme](https://jobs.example/companies/acme.md): 1 open vacancy

## Open vacancies

- [Backend Engineer, Payments](https://jobs.example/jobs/acme/backend-engineer.md): Acme, Barcelona
- [Every open vacancy](https://jobs.example/api/v1/jobs.json): newest first, as JSON, at most 500 a file

## Articles

- [Write well](https://jobs.example/articles/write-well.md): How to write a vacancy.

## Pay

- [Pay of a Backend Engineer](https://jobs.example/pay/backend-engineer.json): what cited sources report, not an offer
- [Pay of a Senior Backend Engineer](https://jobs.example/pay/senior-backend-engineer.json): what cited sources report, not an offer

`);
  expect(text.slice(text.indexOf('## Optional')).split('\n').slice(2, 6)).toEqual([
    '- [Sitemap](https://jobs.example/sitemap.xml): every page that stands for something live',
    '- [For developers](https://jobs.example/developers/): the API, the feeds and the other files, with examples',
    '- [Jobs in Spain](https://jobs.example/places/spain.md): 1 open vacancy',
    '- [Jobs in Catalonia](https://jobs.example/places/catalonia.md): 1 open vacancy',
  ]);
});

test('names no vacancy that is closed', () => {
  const { files } = filesOf(llmsFile, {
    ...edited('jobs/acme/backend-engineer.mdx', 'status: open', 'status: filled\nclosedOn: 2026-11-10'),
    ...edited('site.yaml', '  jobs: [acme/backend-engineer]\n', ''),
  });
  expect(files.get('/llms.txt')).not.toMatch(/## Open vacancies|jobs\/acme/);
});
