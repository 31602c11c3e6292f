import { describe, expect, it } from 'vitest';
import { commitPage, editFilePage, newFilePage, repositoryKind } from '../../../src/domain/repository.ts';

const at = (url: string, kind?: 'github' | 'gitlab') => ({ url, branch: 'main', contentPath: 'content', ...(kind && { kind }) });
const github = at('https://github.com/acme/jobs');

describe('the kind of a host', () => {
  it.each([
    ['https://github.com/acme/jobs', 'github'],
    ['https://github.acme.example/acme/jobs', 'github'],
    ['https://gitlab.com/acme/jobs', 'gitlab'],
    ['https://gitlab.acme.example/jobs', 'gitlab'],
    ['https://git.acme.example/gitlab/jobs', undefined],
    ['https://notgithub.com/acme/jobs', undefined],
  ])('of %s is %s by its name', (url, kind) => {
    expect(repositoryKind(at(url))).toBe(kind);
  });

  it('is what the settings say where they say it', () => {
    expect(repositoryKind(at('https://git.acme.example/jobs', 'gitlab'))).toBe('gitlab');
  });
});

describe('the page for a new file', () => {
  it('of GitHub has its path and its text', () => {
    expect(newFilePage(github, 'jobs/acme/engineer.mdx', '---\ntitle: C++ & more\n')).toEqual({
      address:
        'https://github.com/acme/jobs/new/main?filename=content%2Fjobs%2Facme%2Fengineer.mdx&value=---%0Atitle%3A%20C%2B%2B%20%26%20more%0A',
      hasText: true,
    });
  });

  it('of GitHub has no text that would make the address longer than GitHub takes', () => {
    const page = (length: number) => newFilePage(github, 'jobs/acme/engineer.mdx', 'x'.repeat(length))!;
    expect(page(7900)).toMatchObject({ hasText: true });
    expect(page(7900).address.length).toBeLessThanOrEqual(8000);
    expect(page(8000)).toEqual({
      address: 'https://github.com/acme/jobs/new/main?filename=content%2Fjobs%2Facme%2Fengineer.mdx',
      hasText: false,
    });
  });

  it('of GitLab has its path; the text has to be pasted', () => {
    const gitlab = { url: 'https://gitlab.com/acme/jobs/', branch: 'next/step', contentPath: 'content' };
    expect(newFilePage(gitlab, 'jobs/acme/engineer.mdx', 'x')).toEqual({
      address: 'https://gitlab.com/acme/jobs/-/new/next/step?file_name=content%2Fjobs%2Facme%2Fengineer.mdx',
      hasText: false,
    });
  });

  it('is not known of other hosts', () => {
    expect(newFilePage(at('https://git.acme.example/jobs'), 'jobs/acme/engineer.mdx', 'x')).toBeUndefined();
  });
});

describe('the page that edits a file', () => {
  it.each([
    ['GitHub', github, 'https://github.com/acme/jobs/edit/main/content/roles/a.mdx'],
    ['GitLab', at('https://gitlab.com/acme/jobs'), 'https://gitlab.com/acme/jobs/-/edit/main/content/roles/a.mdx'],
    ['another host', at('https://git.example/acme/jobs.git'), 'https://git.example/acme/jobs/edit/main/content/roles/a.mdx'],
  ])('of %s', (_, repository, address) => {
    expect(editFilePage(repository, 'roles/a.mdx')).toBe(address);
  });
});

describe('the page of a commit', () => {
  const sha = '1f2e3d4c5b6a79880123456789abcdef01234567';

  it.each([
    ['GitHub', at('https://github.com/acme/jobs.git'), `https://github.com/acme/jobs/commit/${sha}`],
    ['GitLab', at('https://gitlab.com/acme/jobs/'), `https://gitlab.com/acme/jobs/-/commit/${sha}`],
    [
      'a host whose kind is stated',
      { ...at('https://git.example/jobs'), kind: 'gitlab' as const },
      `https://git.example/jobs/-/commit/${sha}`,
    ],
    ['another host', at('https://git.example/acme/jobs'), undefined],
  ])('of %s', (_, repository, address) => {
    expect(commitPage(repository, sha)).toBe(address);
  });
});
