import { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readGitLog, readLastCommitted, readPosition } from '../../../src/history/git-log.ts';
import { git, ScratchRepository } from '../../support/repository.ts';

let repository: ScratchRepository;

beforeAll(() => {
  repository = new ScratchRepository();
  repository.write('jobs/acme/one.mdx', '1');
  repository.write('jobs/acme/two.mdx', '1');
  repository.write('companies/zoë & co.mdx', '1');
  writeFileSync(join(repository.root, 'three.mdx'), '1');
  repository.commit('2026-03-01T09:00:00Z');
  repository.write('jobs/acme/one.mdx', '2');
  // The day where the committer is.
  repository.commit('2026-04-01T23:30:00-08:00');
  writeFileSync(join(repository.root, 'three.mdx'), '2');
  repository.commit('2026-05-01T09:00:00Z');
  repository.move('jobs/acme/two.mdx', 'jobs/acme/renamed.mdx');
  repository.commit('2026-06-01T09:00:00Z');
  repository.write('jobs/acme/untracked.mdx', '1');
});
afterAll(() => repository.delete());

/** After every commit of these tests. */
const later = new Date('2030-01-01T00:00:00Z');
const days = (folder: string) => Object.fromEntries(readLastCommitted(folder, later));

describe('the day a file was last committed', () => {
  test('by file, as the content folder names them', () => {
    expect(days(repository.content)).toEqual({
      'jobs/acme/one.mdx': '2026-04-01',
      'jobs/acme/two.mdx': '2026-06-01',
      'jobs/acme/renamed.mdx': '2026-06-01',
      'companies/zoë & co.mdx': '2026-03-01',
    });
  });

  test('where the repository is the content folder, or a link leads there, or another worktree', () => {
    symlinkSync(repository.content, join(repository.top, 'linked'));
    expect(days(join(repository.top, 'linked'))['jobs/acme/one.mdx']).toBe('2026-04-01');
    expect(days(repository.root)['three.mdx']).toBe('2026-05-01');
    git(repository.root, ['worktree', 'add', '-q', '--detach', join(repository.top, 'worktree')]);
    expect(days(join(repository.top, 'worktree/content'))).toEqual(days(repository.content));
  });

  test('is not known of a history that is cut short: its oldest commit would date every file', () => {
    const shallow = join(repository.top, 'shallow');
    git(repository.top, ['clone', '-q', '--depth=1', `file://${repository.root}`, shallow]);
    expect(readPosition(join(shallow, 'content'), later)).toBe('shallow');
    expect(days(join(shallow, 'content'))).toEqual({});
    const whole = join(repository.top, 'whole');
    git(repository.top, ['clone', '-q', `file://${repository.root}`, whole]);
    expect(days(join(whole, 'content'))).toEqual(days(repository.content));
  });

  test('is not known without a repository, a commit, a folder or git', () => {
    const bare = join(repository.top, 'bare');
    mkdirSync(bare);
    expect([readPosition(bare, later), days(bare)]).toEqual(['no-repository', {}]);
    git(bare, ['init', '-q']);
    expect([readPosition(bare, later), days(bare)]).toEqual(['not-committed', {}]);
    expect(readPosition(join(repository.top, 'nowhere'), later)).toBe('no-repository');
    const path = process.env.PATH;
    process.env.PATH = bare;
    try {
      expect([readPosition(repository.content, later), days(repository.content)]).toEqual(['no-repository', {}]);
    } finally {
      process.env.PATH = path;
    }
  });
});

test('what was committed after the moment has not happened', () => {
  const first = readGitLog(repository.content, 'HEAD')!.at(-1)!.commit;
  const position = readPosition(repository.content, new Date(first.time));
  expect(position).toMatchObject({ head: first.sha });
  expect(readGitLog(repository.content, first.sha)?.map(({ commit }) => commit.sha)).toEqual([first.sha]);
  expect(new Set(readLastCommitted(repository.content, new Date(first.time)).values())).toEqual(new Set([first.day]));
  expect(readPosition(repository.content, new Date('2000-01-01T00:00:00Z'))).toBe('not-committed');
});

test('the log says the same whatever a person has set git to', () => {
  const plain = readGitLog(repository.content, 'HEAD');
  expect(plain).toHaveLength(3);
  expect(plain?.[0]?.files).toMatchObject([{ path: 'jobs/acme/renamed.mdx', renamedFrom: 'jobs/acme/two.mdx' }]);
  const settings = {
    ...{ 'log.showRoot': 'false', 'log.follow': 'true', 'log.diffMerges': 'off', 'diff.renames': 'false', 'core.quotePath': 'true' },
    ...{ 'color.ui': 'always', 'log.decorate': 'full', 'diff.noprefix': 'true', 'log.abbrevCommit': 'true', 'diff.relative': 'false' },
  };
  for (const [name, value] of Object.entries(settings)) git(repository.root, ['config', name, value]);
  expect(readGitLog(repository.content, 'HEAD')).toEqual(plain);
});

test('a file that became a link is gone', () => {
  const other = new ScratchRepository();
  try {
    other.write('roles/a.mdx', '1');
    other.commit('2026-03-01');
    renameSync(join(other.content, 'roles/a.mdx'), join(other.top, 'a.mdx'));
    symlinkSync(join(other.top, 'a.mdx'), join(other.content, 'roles/a.mdx'));
    other.commit('2026-03-02');
    expect(readGitLog(other.content, 'HEAD')?.[0]?.files).toEqual([{ path: 'roles/a.mdx' }]);
  } finally {
    other.delete();
  }
});
