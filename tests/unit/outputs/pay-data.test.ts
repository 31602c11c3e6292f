import { expect, it } from 'vitest';
import type { SiteGraph } from '../../../src/content/graph.ts';
import { payColumns, payRows, toPayCsv, toPayJson } from '../../../src/outputs/pay-data.ts';
import { baseContent, checkFiles, edited, type ContentFiles } from '../../support/content.ts';

const file = 'pay/developers-spain.yaml';
const job = 'jobs/acme/backend-engineer.mdx';

function graphOf(changes: ContentFiles = {}): SiteGraph {
  return checkFiles(changes).graph!;
}
const csvOf = (graph: SiteGraph) => toPayCsv(graph.byId.roles.get('backend-engineer')!, graph);

it('is a line a row, first the benchmarks and then the ranges of open vacancies', () => {
  expect(csvOf(graphOf()).split('\r\n')).toEqual([
    'kind,title,role,place,level,label,currency,period,min,max,p10,p25,median,p75,p90,at_least,n,source,url,reference_date,retrieved,licence',
    'survey,"Developers, Spain",backend-engineer,Spain,mid,,EUR,year,,,,40000,48000,56000,,,120,Pay survey,https://pay.example/,2025-12-31,2026-11-01,CC0',
    'survey,"Developers, Spain",backend-engineer,Spain,senior,,EUR,year,,,,,60000,,80000,p90,,Pay survey,https://pay.example/,2025-12-31,2026-11-01,CC0',
    'employers-range,"Backend Engineer, Payments",backend-engineer,"Barcelona, Catalonia, Spain",mid,,EUR,year,52000,64000,,,,,,,,Acme,https://jobs.example/jobs/acme/backend-engineer/,2026-11-02,,',
    '',
  ]);
});

it('says the same in JSON, with what each value means', () => {
  const graph = graphOf();
  const role = graph.byId.roles.get('backend-engineer')!;
  const data = JSON.parse(toPayJson(role, graph)) as { rows: Record<string, unknown>[] };
  expect(data).toEqual({
    role: 'Backend Engineer',
    page: 'https://jobs.example/pay/backend-engineer/',
    columns: payColumns,
    rows: payRows(role, graph),
  });
  const lines = data.rows.map((row) => Object.keys(payColumns).map((column) => row[column] ?? ''));
  const unquoted = csvOf(graph).replace(/"([^"]*)"/g, (_, text: string) => text.replaceAll(', ', '¸'));
  expect(lines.map((line) => line.map((value) => String(value).replaceAll(', ', '¸')).join(','))).toEqual(
    unquoted.split('\r\n').slice(1, -1),
  );
});

it('takes the sample of the whole benchmark for a row that states none', () => {
  const graph = graphOf(edited(file, 'rows:\n', 'sampleSize: 300\nrows:\n'));
  expect(payRows(graph.byId.roles.get('backend-engineer')!, graph).map(({ n }) => n)).toEqual([120, 300, undefined]);
});

it('has a row for each range of a vacancy, and none for pay that is not disclosed', () => {
  const pay = 'pay: { min: 52000, max: 64000, currency: EUR, period: year }';
  const several = graphOf(
    edited(
      job,
      pay,
      'pay: { ranges: [{ label: A, min: 30, currency: USD, period: hour }, { label: B, max: 40, currency: USD, period: hour }] }',
    ),
  );
  const rowsOf = (graph: SiteGraph) =>
    payRows(graph.byId.roles.get('backend-engineer')!, graph)
      .filter(({ kind }) => kind === 'employers-range')
      .map(({ label, min, max, currency, period }) => ({ label, min, max, currency, period }));
  expect(rowsOf(several)).toEqual([
    { label: 'A', min: 30, max: undefined, currency: 'USD', period: 'hour' },
    { label: 'B', min: undefined, max: 40, currency: 'USD', period: 'hour' },
  ]);
  expect(rowsOf(graphOf(edited(job, pay, 'pay: { disclosed: false, reason: Not stated. }')))).toEqual([]);
});

it('gives a spreadsheet no formula, and quotes what would break a line', () => {
  const changes = {
    [file]: baseContent[file]!.replace('Developers, Spain', `"=HYPERLINK(\\"https://x.example/\\")"`).replace(
      'licence: CC0',
      'licence: "@SUM(1)\\n-2"',
    ),
  };
  const line = csvOf(graphOf(changes)).split('\r\n')[1];
  expect(line).toContain(`survey,"'=HYPERLINK(""https://x.example/"")",backend-engineer`);
  expect(line).toMatch(/,"'@SUM\(1\)\n-2"$/);
});

it('converts nothing, whatever the rates are', () => {
  const rates =
    'base: EUR\nsource: { name: ECB, url: "https://x.example/", referenceDate: 2025-01-01, retrieved: 2026-01-01, licence: CC0 }\nrates: { USD: 2 }\n';
  const changes = edited('site.yaml', 'currency: EUR', 'currency: USD');
  expect(csvOf(graphOf({ ...changes, 'pay/rates.yaml': rates }))).toBe(csvOf(graphOf(changes)));
});
