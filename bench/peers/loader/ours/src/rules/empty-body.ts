import type { Rule } from './rule.ts';

const contents = { roles: 'the sample job description', articles: 'the text of the article' } as const;

/** A role guide has its sample, and an article its text. */
export const emptyBody: Rule = ({ entries }) =>
  (['roles', 'articles'] as const).flatMap((collection) =>
    entries[collection]
      .filter(({ hasBody }) => !hasBody)
      .map(({ file }) => ({
        code: 'empty-body',
        severity: 'error',
        file,
        path: [],
        message: `${contents[collection]} is missing`,
        fix: 'write it below the second line "---"',
      })),
  );
