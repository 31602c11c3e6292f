import { cacheFolder } from '../content/cache-folder.ts';
import { readSettings } from '../content/settings.ts';
import { count } from '../domain/words.ts';
import { indexNowEndpoint, readIndexNowKey, submit, toSubmissions } from '../outputs/index-now.ts';
import { BuildRecords, toIndexableChanges, type BuildRecord, type UrlChanges } from '../outputs/url-changes.ts';
import { readOptions, UsageError } from './command.ts';

/**
 * `rolebook notify`: tells search engines which pages of a built site changed since they were last told. Without a key it says what it
 * would send. Exit status 1 when a request was not accepted.
 */
export async function notify(argv: readonly string[]): Promise<number> {
  const { values } = readOptions(argv, {
    outDir: { type: 'string', default: 'dist' },
    endpoint: { type: 'string', default: indexNowEndpoint },
    'dry-run': { type: 'boolean', default: false },
  });
  if (!/^https?:\/\/./.test(values.endpoint) || !URL.canParse(values.endpoint)) {
    throw new UsageError(`"${values.endpoint}" is not an address`, `for example: --endpoint ${indexNowEndpoint}`);
  }
  const { contentDir } = readSettings(process.env, process.cwd());
  const key = readIndexNowKey(process.env);
  const records = new BuildRecords(cacheFolder(contentDir, process.cwd()), values.outDir);
  const build = records.lastBuild();
  if (!build) throw new UsageError(`no build of this content into ${values.outDir} is known`, 'run "npm run build" first');
  const changes = toIndexableChanges(records.told(), build);
  const total = changes.added.length + changes.changed.length + changes.removed.length;
  if (total === 0) {
    console.log('Search engines know of every change.');
    return 0;
  }
  if (key === undefined || values['dry-run']) {
    printChanges(changes);
    console.log(`${count(total, 'address', 'addresses')} would be sent to ${values.endpoint}.`);
    if (key === undefined) console.log('Set INDEXNOW_KEY to send them.');
    return 0;
  }
  return send(changes, build, records, key, values.endpoint);
}

function printChanges({ added, changed, removed }: UrlChanges): void {
  for (const [what, urls] of Object.entries({ added, changed, removed })) for (const url of urls) console.log(`${what.padEnd(8)} ${url}`);
}

/** Sends the changes, request by request; what was accepted is not sent again, even when a later one fails. */
async function send(changes: UrlChanges, build: BuildRecord, records: BuildRecords, key: string, endpoint: string): Promise<number> {
  const before = records.told();
  const told: BuildRecord = { ...build, pages: before?.site === build.site ? { ...before.pages } : {} };
  let sent = 0;
  for (const submission of toSubmissions(changes, build.site, key)) {
    const refusal = await submit(submission, endpoint);
    if (refusal) {
      console.error(`${refusal.message}; ${count(sent, 'address', 'addresses')} were sent.\n  ${refusal.fix}`);
      return 1;
    }
    sent += submission.urlList.length;
    for (const url of submission.urlList) noteTold(told, build, new URL(url).pathname);
    records.noteTold(told);
  }
  records.noteTold(build);
  console.log(`${count(sent, 'address', 'addresses')} sent to ${endpoint}.`);
  return 0;
}

function noteTold(told: BuildRecord, { pages }: BuildRecord, path: string): void {
  const state = pages[path];
  if (state) told.pages[path] = state;
  else delete told.pages[path];
}
