import { expect, it } from 'vitest';
import { edited, problemsOf } from '../../support/content.ts';

const job = 'jobs/acme/backend-engineer.mdx';
const left = (hint: string, text: string) =>
  problemsOf({
    ...edited('roles/backend-engineer.mdx', '>the team<', `>${hint}<`),
    ...edited(job, 'Build the service.', text),
  }).map(({ at, code }) => `${at.replace(/^.*?:/, '')} ${code}`);

it('finds a hint in brackets, whatever its quotation marks, dashes and capitals', () => {
  expect(left('the manager\'s name -- or "none"', 'Ask [The manager’s name – or “none”] and [the team].')).toEqual([
    '30:5 blank-left',
    '30:42 blank-left',
  ]);
});

it('leaves other words in brackets alone', () => {
  expect(left('number', 'A [sic] and a [link](/roles/), `[number]` and \\[numbers\\]. - [ ] x')).toEqual([]);
});
