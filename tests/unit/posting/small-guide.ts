import type { SiteGraph } from '../../../src/content/graph.ts';
import { toPostingGuide, toPostingSite } from '../../../src/outputs/posting-data.ts';
import { toContext, type PostingContext } from '../../../src/posting/context.ts';
import type { PostingGuide, PostingSite } from '../../../src/posting/posting-data.ts';
import { toSampleBlocks } from '../../../src/posting/sample-blocks.ts';
import { readValues, type PostingValues } from '../../../src/posting/values.ts';
import { baseContent, checkFiles, type ContentFiles } from '../../support/content.ts';

/** A sample with blanks of every kind: answered by facts, in words only, twice, and where Markdown looks twice. */
export const sample = `**Backend Engineer** at <Blank name="company">your company</Blank>, <Blank name="place">city and country</Blank>. <Blank name="employment-type">Full-time, or the number of hours</Blank>. <Blank name="workplace-policy">on site, remote or hybrid</Blank>.

## About the role

<Blank name="product">What the product does</Blank> is what <Blank name="company">your company</Blank> makes. You join <Blank name="team">the team</Blank>.

- <Blank name="leave">Number of days</Blank> days of leave.
- Pay: <Blank name="pay-range">lowest to highest, with currency</Blank>.

## How to apply

Write to <Blank name="contact">a person</Blank> by <Blank name="deadline">day, month and year</Blank>.
`;

/** A content folder whose guide has that sample. */
export const guideFiles: ContentFiles = {
  'roles/backend-engineer.mdx': baseContent['roles/backend-engineer.mdx']!.replace(/(?<=\n---\n)[\s\S]*$/, () => `\n${sample}`).replace(
    'relatedArticles: [write-well]',
    'process: [{ name: First talk, minutes: 30 }, { name: Work sample, minutes: 90 }]\nrelatedArticles: [write-well]',
  ),
};

interface Small {
  graph: SiteGraph;
  context: PostingContext;
  data: { site: PostingSite; guide: PostingGuide };
}

/** What the form of the guide knows, read as the browser reads it. */
export function smallGuide(changes: ContentFiles = {}): Small {
  const { graph, issues } = checkFiles({ ...guideFiles, ...changes });
  if (!graph) throw new Error(JSON.stringify(issues));
  const role = graph.byId.roles.get('backend-engineer')!;
  const data = { site: toPostingSite(graph), guide: toPostingGuide(role, toSampleBlocks(sample, 'mdx', graph), graph) };
  const read = JSON.parse(JSON.stringify(data)) as typeof data;
  return { graph, data, context: toContext(read.site, read.guide) };
}

/** The form as it is when nobody has touched it. */
export const untouched: Record<string, string | string[]> = {
  title: 'Backend Engineer',
  pay: 'range',
  currency: 'EUR',
  period: 'year',
  until: 'day',
  must: ['python', 'postgresql'],
  stage: ['0', '1'],
};

/** A form in which nothing is missing. */
export const complete: Record<string, string | string[]> = {
  ...untouched,
  title: 'Backend Engineer, Ledger',
  company: 'Acme',
  team: 'Ledger',
  place: 'Barcelona',
  workplace: 'hybrid',
  'days-on-site': '2',
  employment: ['full-time'],
  summary: 'You keep the ledger right.',
  'pay-min': '48,000',
  'pay-max': '56k',
  'valid-through': '2026-12-31',
  apply: 'jobs@acme.example',
  'blank.product': 'A ledger for bakeries',
  'blank.leave': '27',
};

/** The values of a form with other controls; `undefined` empties one. */
export function valuesOf(form: Record<string, string | string[] | undefined>): PostingValues {
  return readValues(
    Object.entries(form).flatMap(([name, value]) => (value === undefined ? [] : [value].flat().map((one) => [name, one] as const))),
  );
}
