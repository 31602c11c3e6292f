import type { SiteGraph } from '../../src/content/graph.ts';
import { checkFiles, edited, testNow, type ContentFiles } from './content.ts';

/** Fields of a vacancy as YAML; `undefined` leaves out what a vacancy of these tests has otherwise. */
export type PostingFields = Readonly<Record<string, string | undefined>>;

/** As little as a vacancy can say. */
const bare: PostingFields = {
  title: 'Backend Engineer',
  places: '[barcelona]',
  datePosted: '2026-11-02',
  status: 'open',
  pay: '{ disclosed: false, reason: No. }',
  applyUrl: 'https://acme.example/apply',
  imported: "{ system: ashby, board: a, id: '1', url: https://a.example/1, lastSeen: 2026-11-21 }",
};

/**
 * The graph of a site that has these vacancies, by id, and what else the base has.
 * @throws Error when a file has a mistake.
 */
export function graphOfPostings(postings: Readonly<Record<string, PostingFields>>, others: ContentFiles = {}, now = testNow): SiteGraph {
  const files = Object.entries(postings).map(([id, fields]) => {
    const lines = Object.entries({ ...bare, ...fields }).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}\n`]));
    return [`jobs/${id}.md`, `---\n${lines.join('')}---\n\nA text.\n`];
  });
  const withoutVacancy = {
    'jobs/acme/backend-engineer.mdx': null,
    ...edited('site.yaml', '  jobs: [acme/backend-engineer]\n', ''),
  };
  const { graph, issues } = checkFiles({ ...withoutVacancy, ...others, ...Object.fromEntries(files) }, now);
  const errors = issues.filter(({ severity }) => severity === 'error');
  if (!graph || errors.length > 0) throw new Error(errors.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return graph;
}
