import type { Rule } from './rule.ts';

/** What the text of a place says can be looked up. */
export const placeSources: Rule = ({ entries }) =>
  entries.places
    .filter(({ hasBody, data }) => hasBody && !data.sources?.length)
    .map(({ file }) => ({
      code: 'place-sources',
      severity: 'error',
      file,
      path: ['sources'],
      message: 'the place has a text but no sources',
      fix: 'write "sources:" with the name and url of each source of the text',
    }));
