import { AsyncLocalStorage } from 'node:async_hooks';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkContent } from '../../../src/content/check.ts';
import { Digests } from '../../../src/content/digests.ts';
import { installRecorder, recordReadings, type Readings } from '../../../src/content/readings.ts';
import { toStoredContent } from '../../../src/content/stored-content.ts';
import { collectionNames } from '../../../src/schemas/index.ts';
import { baseContent, testNow, type ContentFiles } from '../../support/content.ts';
import { temporaryContent } from '../../support/fixture.ts';

beforeAll(() => installRecorder(new AsyncLocalStorage<Readings | undefined>()));
afterAll(() => installRecorder(undefined));

function store(changes: ContentFiles = {}) {
  const digests = new Digests();
  const folder = temporaryContent({ ...baseContent, ...changes });
  const { graph } = checkContent(folder, testNow, undefined, undefined, digests);
  return { stored: toStoredContent(() => graph!, folder, folder), digests };
}

test('every collection has its entries, with their frontmatter', () => {
  const { stored } = store();
  expect([...stored.keys()].sort()).toEqual([...collectionNames, 'rates', 'site'].sort());
  expect(stored.get('jobs')!.values()).toMatchObject([
    { id: 'acme/backend-engineer', filePath: 'jobs/acme/backend-engineer.mdx', data: { title: 'Backend Engineer, Payments' } },
  ]);
  expect(stored.get('site')!.get('site')!.data).toMatchObject({ name: 'Test board' });
  expect(stored.get('jobs')!.get('acme/nobody')).toBeUndefined();
});

test('Astro is told to render the bodies that it compiles, and those alone', () => {
  const { stored } = store();
  expect(stored.get('roles')!.get('backend-engineer')!.deferredRender).toBe(true);
  expect(stored.get('jobs')!.get('acme/backend-engineer')!.deferredRender).toBeUndefined();
});

test('who asks for a collection has read it: an incremental build notices that an entry was added or changed', () => {
  const before = store();
  const { readings } = recordReadings(() => before.stored.get('jobs')!.values());
  const job = baseContent['jobs/acme/backend-engineer.mdx']!;
  const notices = (changes: ContentFiles) => {
    const after = store(changes);
    return [...readings.names].some((name) => before.digests.of(name) !== after.digests.of(name));
  };
  expect(notices({})).toBe(false);
  expect(notices({ 'jobs/acme/other.mdx': job.replace('Backend Engineer, Payments', 'Other Engineer') })).toBe(true);
  expect(notices({ 'jobs/acme/backend-engineer.mdx': job.replace('min: 52000', 'min: 53000') })).toBe(true);
});
