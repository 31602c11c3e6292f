import { expect, it } from 'vitest';
import { baseContent, problemsOf } from '../../support/content.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const told = (title: string) =>
  problemsOf({ [job]: baseContent[job]!.replace('Backend Engineer, Payments', JSON.stringify(title)) }).map(
    ({ message, fix }) => `${message}; ${fix}`,
  );

it.each([
  ['Engineer (m/f/d)', '"(m/f/d)"; write "Engineer"'],
  ['Ingénieur Backend H/F', undefined],
  ['Ingénieur Backend (H/F)', '"(H/F)"; write "Ingénieur Backend"'],
  ['Engineer [m|w|d], Payments', '"[m|w|d]"; write "Engineer , Payments"'],
  ['Engineer (all genders)', '"(all genders)"; write "Engineer"'],
  ['Engineer (Remote)', '"(Remote)"; write "Engineer"'],
  ['Engineer (100% remote, Spain)', '"(100% remote, Spain)"; write "Engineer"'],
  ['Engineer - Payments, Remote', '", Remote"; write "Engineer - Payments"'],
  ['Engineer $120,000 - $140,000', '"$120,000 - $140,000"; write "Engineer"'],
  ['Engineer 50k-60k', '"50k-60k"; write "Engineer"'],
  ['Engineer (50.000 - 60.000 €)', '"(50.000 - 60.000 €)"; write "Engineer"'],
  ['Great engineer wanted!!', '"!!"; write "Great engineer wanted"'],
  ['€€€', '"€€€"; write the name of the job'],
])('%s', (title, parts) => {
  expect(told(title)).toEqual(parts === undefined ? [] : [`the title says more than the job: ${parts}`]);
});
