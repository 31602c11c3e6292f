import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** One import direction: what the files of a folder may not reach for, and why. */
const forbid = (files, group, message) => ({ files, rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] } });

const diskAndAstro = ['astro:*', 'node:fs', 'node:fs/*', 'fs', 'fs/*', 'node:child_process'];
const aboveRules = ['**/reporters/**', '**/importers/**', '**/outputs/**', '**/queries/**', '**/components/**', '**/cli/**'];

/** Who may import whom: see CONTRIBUTING.md. A file matches one block, so each block says all that holds for its folder. */
const directions = [
  forbid(
    ['src/schemas/**'],
    [...diskAndAstro, '**/domain/**', '**/content/**', '**/rules/**', ...aboveRules],
    'Schemas are pure and stand below everything else.',
  ),
  forbid(
    ['src/domain/**'],
    [...diskAndAstro, '**/content/**', '**/rules/**', ...aboveRules],
    'The domain is pure functions on plain data.',
  ),
  forbid(['src/rules/**'], [...diskAndAstro, ...aboveRules], 'Rules are pure: (graph, now) → findings.'),
  forbid(
    ['src/content/**', 'src/history/**'],
    ['astro:*', '**/importers/**', '**/outputs/**', '**/queries/**', '**/components/**', '**/cli/**'],
    'Reading stands below queries and views.',
  ),
  forbid(['src/reporters/**'], ['astro:*', '**/queries/**', '**/components/**', '**/cli/**'], 'Reporters turn issues into text.'),
  forbid(
    ['src/importers/**', 'src/outputs/**'],
    ['astro:*', '**/queries/**', '**/components/**', '**/cli/**'],
    'Importers and outputs sit on the reader and the graph.',
  ),
  forbid(
    ['src/search/*.ts', 'src/search/engine/**', 'src/search/browser/**'],
    [...diskAndAstro, 'node:*', '**/content/**', '**/rules/**', '**/search/index/**', '../index/**', ...aboveRules],
    'These run in the browser: they know the tables, never the graph they were made from.',
  ),
  forbid(
    ['src/search/index/**'],
    ['astro:*', '**/search/browser/**', '**/importers/**', '**/queries/**', '**/components/**', '**/cli/**'],
    'The index is made from the graph.',
  ),
  forbid(
    ['src/posting/*.ts', 'src/posting/browser/**'],
    [...diskAndAstro, 'node:*', '**/body-check.ts', '**/yaml-fields.ts', ...aboveRules],
    'The form of a role guide runs this in the browser: pure functions, without what only Node has.',
  ),
  forbid(
    ['src/verify/**'],
    ['astro:*', '**/importers/**', '**/outputs/**', '**/queries/**', '**/components/**', '**/layouts/**', '**/pages/**', '**/cli/**'],
    'The checker reads what was built and shares no code with what builds it.',
  ),
  forbid(
    ['src/build/**'],
    ['astro:*', '**/queries/**', '**/components/**', '**/layouts/**', '**/cli/**'],
    'A build stands below commands.',
  ),
  forbid(['src/queries/**'], ['**/components/**', '**/layouts/**', '**/pages/**', '**/cli/**'], 'Queries stand below views.'),
  forbid(
    ['src/components/**'],
    ['astro:content', '**/queries/**', '**/layouts/**', '**/pages/**', '**/cli/**'],
    'Components take data as props, so that each renders alone in a test.',
  ),
  forbid(['src/layouts/**'], ['astro:content', '**/pages/**', '!**/styles/pages/**', '**/cli/**'], 'Layouts stand below pages.'),
  forbid(['src/pages/**'], ['astro:content', '**/cli/**'], 'Only queries import astro:content.'),
];

export default defineConfig([
  globalIgnores(['dist/', '.astro/', '.cache/', 'bench/peers/', 'coverage/']),
  ...tseslint.configs.recommended,
  ...astro.configs.recommended,
  ...directions,
  { rules: { '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }] } },
  {
    files: ['src/{schemas,domain,rules}/**'],
    rules: {
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'The moment is an argument, never the clock.' },
        {
          selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
          message: 'The moment is an argument, never the clock.',
        },
      ],
    },
  },
]);
