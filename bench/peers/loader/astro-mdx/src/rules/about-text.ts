import { checkBody } from '../content/body-check.ts';
import { siteFile } from './references.ts';
import type { Rule } from './rule.ts';

/** The text of the about page obeys what the body of a `.md` entry obeys. */
export const aboutText: Rule = ({ graph: { site } }) =>
  checkBody(site.about, 'md', 1).issues.map(({ code, severity, message, fix }) => ({
    code,
    severity,
    file: siteFile,
    path: ['about'],
    message,
    fix,
  }));
