import type { RuleResult } from '../run/verify-folder.ts';

/** The rules as a table: pages looked at, findings, and what each demands. */
export function toTable(rules: readonly RuleResult[]): string[] {
  const rows = [
    ['rule', 'pages', 'findings', 'demands'],
    ...rules.map(({ id, pages, findings, demands, note }) => [
      id,
      note === undefined ? String(pages) : '–',
      note === undefined ? String(findings) : '–',
      note ?? demands,
    ]),
  ];
  const widths = [0, 1, 2].map((column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map(([rule, pages, findings, demands]) =>
    [rule!.padEnd(widths[0]!), pages!.padStart(widths[1]!), findings!.padStart(widths[2]!), demands].join('  '),
  );
}
