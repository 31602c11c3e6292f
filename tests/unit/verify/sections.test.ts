import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyTexts } from '../../../src/verify/content/body-texts.ts';
import type { Expectation } from '../../../src/verify/content/expectation.ts';
import { readExpectations } from '../../../src/verify/content/read-expectations.ts';
import { entryPages, sections } from '../../../src/verify/rules/sections.ts';
import { testNow, withContent, type ContentFiles } from '../../support/content.ts';
import { temporaryFolder } from '../../support/fixture.ts';
import { check, checkSite, contextWith, page, siteOf } from './pages.ts';

const read = (changes: ContentFiles = {}, origin = 'https://jobs.example', hasPage: (path: string) => boolean = () => true) =>
  withContent(changes, (root) => {
    // Dates of commits would be those of the project the temporary folder lies in, if it lay in one.
    const result = readExpectations(root, testNow, origin, hasPage);
    return 'expectations' in result ? result.expectations : result.reason.replace(root, 'content');
  });

describe('what the content says a page must show', () => {
  it('has a page for each entry that is referred to, with its sections', () => {
    const expectations = read();
    if (typeof expectations === 'string') throw new Error(expectations);
    expect([...expectations.pages.keys()].sort()).toEqual([
      '/articles/write-well/',
      '/companies/acme/',
      '/jobs/acme/backend-engineer/',
      '/pay/backend-engineer/',
      '/pay/senior-backend-engineer/',
      '/places/barcelona/',
      '/places/catalonia/',
      '/places/spain/',
      '/roles/backend-engineer/',
      '/roles/senior-backend-engineer/',
      '/skills/communication/',
      '/skills/curiosity/',
      '/skills/kafka/',
      '/skills/ownership/',
      '/skills/postgresql/',
      '/skills/python/',
      '/skills/system-design/',
    ]);
    const vacancy = expectations.pages.get('/jobs/acme/backend-engineer/')!;
    expect(vacancy).toMatchObject({ entry: 'jobs/acme/backend-engineer.mdx', vacancy: { open: true, obstacles: [] } });
    expect(Object.fromEntries(vacancy.sections.map(({ name, texts }) => [name, texts]))).toMatchObject({
      title: ['Backend Engineer, Payments', 'Acme'],
      pay: ['€52,000 – €64,000 a year'],
      summary: ['Builds the payment service.'],
      stack: ['Application', 'Python', 'PostgreSQL'],
      skills: ['Python', 'Kafka'],
      hybrid: ['On site', '2 days a week', 'Fixed days', 'Monday and Thursday'],
    });
    expect(expectations.lastChanges.get('/articles/write-well/')).toEqual(['2026-11-01']);
    expect(expectations.lastChanges.get('/companies/acme/')).toEqual([]);
  });

  it('says why a content folder says nothing', () => {
    expect(read({}, 'https://other.example')).toBe('the content folder content is that of https://jobs.example/');
    expect(read({ 'companies/acme.mdx': '---\nname: 1\n---\n' })).toBe('the content folder content has errors');
    expect(read({}, 'https://jobs.example', () => false)).toBe('the folder was not built from content');
    expect(readExpectations('/nowhere', testNow, 'https://jobs.example', () => true)).toEqual({
      reason: 'there is no content folder at /nowhere',
    });
  });

  it('takes the day of the last commit where there is one', () => {
    withContent({}, (root) => {
      // A commit after the moment the folder is checked for is not told of.
      const env = { ...process.env, GIT_COMMITTER_DATE: '2026-10-05T12:00:00Z' };
      const identity = ['-c', 'user.name=t', '-c', 'user.email=t@t.example'];
      const git = (...args: string[]) => execFileSync('git', ['-C', root, ...identity, ...args], { env });
      git('init', '-q');
      git('add', '.');
      git('commit', '-q', '-m', 'All', '--date', '2026-10-05T12:00:00Z');
      const result = readExpectations(root, testNow, 'https://jobs.example', () => true);
      expect('expectations' in result && result.expectations.lastChanges.get('/companies/acme/')).toEqual(['2026-10-05']);
    });
  });
});

describe('the texts of a body', () => {
  it('are its blocks, with what components hold and without what they say themselves', () => {
    const body = `## A *heading*

One <Blank name="team" /> two[^1] three.

<Callout title="Mind">

- first
- second
  - inner

</Callout>

| A | B |
| - | - |
| c | d |

[^1]: A note.
`;
    expect(bodyTexts(body, 'mdx')).toEqual(expect.arrayContaining(['A heading', 'One', 'first', 'second', 'inner', 'c', 'd']));
    expect(bodyTexts(body, 'mdx')).not.toContainEqual(expect.stringMatching(/Mind|team/));
  });
});

describe('sections', () => {
  const expected = (texts: Record<string, string[]>, body?: string): Expectation => {
    const file = join(temporaryFolder(), 'entry.md');
    if (body !== undefined) writeFileSync(file, `---\ntitle: A\n---\n\n${body}`);
    return {
      entry: 'roles/baker.md',
      sections: Object.entries(texts).map(([name, list]) => ({ name, texts: list })),
      ...(body !== undefined && { body: { file, format: 'md' as const } }),
    };
  };
  const checkBody = (body: string, expectation: Expectation) => check(sections, page({ body }), contextWith({}, expectation));

  it('finds a section and a sentence that are not there, or only for scripts', () => {
    const texts = { tools: ['Oven', 'Peel'], pay: ['€20 an hour', 'From a survey'] };
    expect(checkBody('<h2>Tools</h2><p>€20 an hour</p><template><p>Oven, Peel</p></template>', expected(texts))).toEqual([
      'the page does not show the section "tools" of roles/baker.md',
      'the page does not show "From a survey" of the section "pay" of roles/baker.md',
    ]);
    expect(checkBody('<p>You bake.</p><p hidden>You clean.</p>', expected({}, 'You bake.\n\nYou clean.\n'))).toEqual([
      'the page does not show "You clean." of the section "text" of roles/baker.md',
    ]);
  });

  it('lets a section be that is set otherwise', () => {
    const texts = { tools: ["It's “hot” - mind", 'Oven Peel'] };
    expect(
      checkBody('<p>It’s <b>"hot"</b> –\n mind</p><ul><li>Oven</li><li>Peel</li></ul>', expected(texts, "## It's -- done...\n")),
    ).toEqual(['the page does not show "It’s – done…" of the section "text" of roles/baker.md']);
    expect(
      checkBody("<p>It's “hot” - mind</p><p>Oven</p><p>Peel</p><h2>It's – done…</h2>", expected(texts, "## It's -- done...\n")),
    ).toEqual([]);
    expect(check(sections, page())).toBeUndefined();
  });

  it('finds an entry that has no page', () => {
    const more = { entries: new Map([['/roles/baker/', 'roles/baker.md']]) };
    expect(checkSite(entryPages, siteOf({ '/': page({ path: '/' }) }, {}, more))).toEqual(['/roles/baker/: roles/baker.md has no page']);
    expect(checkSite(entryPages, siteOf({ '/roles/baker/': page({ path: '/roles/baker/' }) }, {}, more))).toEqual([]);
    expect(checkSite(entryPages, siteOf({}))).toEqual([]);
  });
});
