import type { Issue } from '../domain/issue.ts';

/** What a check found, ready to be told. */
export interface Report {
  issues: readonly Issue[];
  /** Path of the content folder as a person would type it, put before every file; `.` for the current folder. */
  root: string;
  /** Number of entries that were read. */
  entries: number;
}

/** How a report is told. */
export interface ReportOptions {
  /** True where colours can be shown. */
  colour?: boolean | undefined;
}

/** A report as text. */
export type Reporter = (report: Report, options?: ReportOptions) => string;

/** Path of an issue's file from where the person stands. */
export function filePath(root: string, file: string): string {
  if (file === '.') return root;
  return root === '.' || root === '' ? file : `${root.replace(/\/$/, '')}/${file}`;
}

/** Number of errors and of warnings. */
export function countIssues(issues: readonly Issue[]): { errors: number; warnings: number } {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: issues.length - errors };
}
