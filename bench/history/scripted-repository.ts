import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { corpusFiles, corpusNow } from '../corpus/corpus.ts';

/** Postings each commit changes after the first, which adds the corpus. */
const filesPerCommit = 5;

export interface ScriptedRepository {
  /** Postings, role guides and benchmarks. */
  entries: number;
  /** Changes of facts that the commits after the first made. */
  changes: number;
}

/**
 * Makes a repository whose only folder is an invented content folder, with commits that each revise the text of some postings or move
 * a number of theirs. Nothing is checked out: what is measured reads commits.
 * @param folder a folder that is not there yet.
 * @throws Error when git cannot make it.
 */
export async function makeRepository(folder: string, size: number, commits: number, seed: number): Promise<ScriptedRepository> {
  mkdirSync(folder, { recursive: true });
  run(folder, ['init', '-q', '-b', 'main']);
  const git = spawn('git', ['-C', folder, 'fast-import', '--quiet'], { stdio: ['pipe', 'ignore', 'inherit'] });
  const write = async (text: string) => {
    if (!git.stdin.write(text)) await once(git.stdin, 'drain');
  };
  const postings: { path: string; text: string }[] = [];
  let entries = 0;
  await write(commitHeader(0));
  for (const file of corpusFiles({ size, seed })) {
    await write(modify(file.path, file.text));
    if (file.path.startsWith('jobs/')) postings.push(file);
    if (/^(?:jobs|roles|pay)\//.test(file.path)) entries++;
  }
  for (let number = 1; number < commits; number++) {
    await write(commitHeader(number));
    for (let index = 0; index < filesPerCommit; index++) {
      // A prime step, so that some postings change often in a row of commits and others never.
      const posting = postings[(number * filesPerCommit + index * 7919) % postings.length]!;
      posting.text = number % 2 === 0 ? `${posting.text}\nRevised ${number}-${index}.\n` : renumber(posting.text, `R-${number}-${index}`);
      await write(modify(posting.path, posting.text));
    }
  }
  git.stdin.end('\n');
  const [status] = (await once(git, 'close')) as [number];
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
  run(folder, ['reset', '-q', '--soft', 'main']);
  return { entries, changes: (commits - 1) * filesPerCommit };
}

/** Adds one more commit that changes one posting. */
export function commitOnce(folder: string): void {
  const path = run(folder, ['ls-tree', '-r', '--name-only', 'HEAD', 'jobs/']).split('\n')[0]!;
  const text = `${run(folder, ['show', `HEAD:${path}`])}\nOne more.\n`;
  const head = run(folder, ['rev-parse', 'HEAD']).trim();
  const input = `${commitHeader(100_000)}from ${head}\n${modify(path, text)}\n`;
  const { status } = spawnSync('git', ['-C', folder, 'fast-import', '--quiet'], { input });
  if (status !== 0) throw new Error(`git fast-import ended with ${status}`);
}

/** Commits lie after the corpus, an hour apart, so that every posting is public in all of them. */
function commitHeader(number: number): string {
  const seconds = corpusNow.getTime() / 1000 + number * 3600;
  return `commit refs/heads/main\ncommitter Bench <bench@rolebook.example> ${seconds} +0000\n${data('x')}`;
}

function modify(path: string, text: string): string {
  return `M 100644 inline ${path}\n${data(text)}`;
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

function renumber(text: string, id: string): string {
  const line = `requisitionId: ${id}\n`;
  return /^requisitionId: .*\n/m.test(text) ? text.replace(/^requisitionId: .*\n/m, line) : text.replace('---\n', `---\n${line}`);
}

function run(folder: string, args: readonly string[]): string {
  const { status, stdout } = spawnSync('git', ['-C', folder, ...args], { encoding: 'utf8', maxBuffer: 1 << 30 });
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}`);
  return stdout;
}
