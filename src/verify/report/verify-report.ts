import type { ReportOptions } from '../../reporters/index.ts';
import { fileOf } from '../page/addresses.ts';
import type { VerifyResult } from '../run/verify-folder.ts';

/** What the check of a folder gave, ready to be told. */
export interface VerifyReport extends VerifyResult {
  /** Path of the folder as a person would type it. */
  folder: string;
}

/** A report as text. */
export type VerifyReporter = (report: VerifyReport, options?: ReportOptions) => string;

/** The file of a finding from where the person stands. */
export function findingFile(folder: string, page: string): string {
  return `${folder.replace(/\/$/, '')}/${fileOf(page)}`;
}
