/** How bad an issue is: an `error` stops the build, a `warning` is printed. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with the content, at the place where a person mends it. */
export interface Issue {
  /** Permanent name of the kind of problem, for example `unknown-reference`. */
  code: string;
  severity: Severity;
  /** Path of the file, relative to the content folder. */
  file: string;
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  /** What is wrong. */
  message: string;
  /** What to type. */
  fix: string;
}

/** A path into frontmatter: keys and list positions. */
export type FieldPath = readonly (string | number)[];

/** A path as an author reads it: `pay.ranges[2].min`, counting list items from one. */
export function fieldName(path: FieldPath): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step + 1}]` : index === 0 ? step : `.${step}`)).join('');
}

/** A problem found by a rule, before its file, line and column are looked up. */
export interface Finding {
  code: string;
  severity: Severity;
  /** File the problem is in, relative to the content folder. */
  file: string;
  /** The field it is about; empty for the whole entry. */
  path: FieldPath;
  message: string;
  fix: string;
}

/** Orders issues as a reader works through them: by file, then line, then column, then code. */
export function byPosition(a: Issue, b: Issue): number {
  return compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code) || compare(a.message, b.message);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** True when at least one issue stops the build. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some((issue) => issue.severity === 'error');
}
