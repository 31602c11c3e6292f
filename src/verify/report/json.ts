import { findingFile, type VerifyReporter } from './verify-report.ts';

/** Every finding and the table of rules, for other programs. */
export const toJson: VerifyReporter = ({ folder, origin, pages, rules, findings }) => {
  const listed = findings.map(({ rule, page, message, fix }) => ({ rule, page, file: findingFile(folder, page), message, fix }));
  return JSON.stringify({ folder, origin, pages, findings: listed.length, rules, list: listed }, null, 2);
};
