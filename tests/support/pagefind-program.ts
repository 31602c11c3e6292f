import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The environment in which Pagefind runs another program than its own: one that takes every message and answers it with an error, or
 * ends at the first.
 */
export function failingPagefind(folder: string, fails: { saying: string } | { withStatus: number }): Record<string, string> {
  const program = join(folder, 'pagefind');
  const answer = 'saying' in fails ? `answer(JSON.parse(Buffer.from(text, 'base64')))` : `process.exit(${fails.withStatus})`;
  writeFileSync(
    program,
    `#!${process.execPath}
let read = '';
function answer({ message_id, payload: { type } }) {
  const error = { type: 'Error', message: ${JSON.stringify('saying' in fails ? fails.saying : '')} };
  const payload = type === 'NewIndex' ? { type, index_id: 0 } : error;
  process.stdout.write(Buffer.from(JSON.stringify({ message_id, payload })).toString('base64') + ',');
}
process.stdin.on('data', (chunk) => {
  const messages = (read + chunk).split(',');
  read = messages.pop();
  for (const text of messages) ${answer};
});
`,
    { mode: 0o755 },
  );
  return { PAGEFIND_EXTENDED_BINARY_PATH: program };
}
