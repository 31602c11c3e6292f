import { expect, test } from 'vitest';
import { contentDigest } from '../../../src/content/content-digest.ts';
import { currentContent } from '../../../src/content/current.ts';
import { readSettings } from '../../../src/content/settings.ts';
import { baseContent } from '../../support/content.ts';
import { temporaryContent, writeFiles } from '../../support/fixture.ts';

/** As a process of its own would find it: the folder is another each time, what it holds counts. */
function digestOf(changed: Record<string, string> = {}): string {
  const content = temporaryContent(baseContent);
  writeFiles(content, changed);
  return contentDigest(currentContent(readSettings({ ROLEBOOK_CONTENT: content, ROLEBOOK_NOW: '2026-11-22T09:00:00Z' }, process.cwd())));
}

test('the same files have the same digest, and another text or another picture has another one', () => {
  const digest = digestOf();
  expect(digestOf()).toBe(digest);
  expect(digestOf({ 'media/other.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' })).not.toBe(digest);
  expect(digestOf({ 'skills/added.yaml': 'name: Added\ncategory: language\ndescription: Was not there.\n' })).not.toBe(digest);
});
