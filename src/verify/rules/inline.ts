import { problem } from '../finding.ts';
import type { PageRule } from './rule.ts';

/** Nothing that a Content-Security-Policy without `unsafe-inline` would stop. JSON-LD is data and is not stopped. */
export const inline: PageRule = {
  id: 'inline',
  demands: 'no inline script, style, handler or javascript: link',
  check: (page) => page.inline.map((what) => problem(`the page has ${what}`, 'move it to a file of its own')),
};
