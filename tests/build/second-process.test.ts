import { expect, test } from 'vitest';
import { startSecondProcess } from '../../src/build/second-process.ts';
import { FirstTurns } from '../../src/build/turns.ts';
import { contentDigest } from '../../src/content/content-digest.ts';
import { currentContent } from '../../src/content/current.ts';
import { readSettings } from '../../src/content/settings.ts';
import { rolebook } from '../support/command.ts';
import { filesIn, fixture, temporaryFolder } from '../support/fixture.ts';

/** Starts one that has no program of the pages. @param content what the first process says of its content. */
function startWithoutProgram(content: string) {
  const folder = temporaryFolder();
  const work = { programFolder: temporaryFolder(), programKey: 'no such program', folder };
  const second = startSecondProcess(work, new FirstTurns());
  second.begin(content);
  return { folder, second };
}

test('one that fails fails the build, with what it said', async () => {
  const own = contentDigest(currentContent(readSettings(process.env, process.cwd())));
  const { second } = startWithoutProgram(own);
  await expect(second.end()).rejects.toThrow('There is no program of the pages in');
});

test('one that finds other content makes nothing, and the first makes all', async () => {
  const { folder, second } = startWithoutProgram('content of another time');
  expect(await second.end()).toBeUndefined();
  expect(filesIn(folder)).toEqual([]);
});

test('one that is not wanted any more ends', async () => {
  const { second } = startWithoutProgram('content');
  await expect(second.stop()).resolves.toBeUndefined();
});

test('the number of processes is 1 or 2', async () => {
  const result = await rolebook(['build', '--processes', '3'], { ROLEBOOK_CONTENT: fixture('complete') });
  expect(result).toMatchObject({ status: 2 });
  expect(result.stderr).toContain('"3" is no number of processes');
  expect(result.stderr).toContain('use --processes 1 or --processes 2');
});
