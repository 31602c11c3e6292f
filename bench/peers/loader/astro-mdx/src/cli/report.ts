import { relative } from 'node:path';
import type { CheckedContent } from '../content/check.ts';
import type { Report } from '../reporters/index.ts';

/** Checked content as reporters take it: with the folder as the person would type it. */
export function toReport({ content, issues }: CheckedContent): Report {
  const entries = Object.values(content.entries).reduce((sum, list) => sum + list.length, 0);
  return { issues, root: relative(process.cwd(), content.root) || '.', entries };
}
