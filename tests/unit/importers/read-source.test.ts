import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { readSource, toAshbyApiUrl } from '../../../src/importers/read-source.ts';
import { contentFolder } from './ashby-board.ts';

const servers: Server[] = [];

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/board`;
}

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

const api = 'https://api.ashbyhq.com/posting-api/job-board/tidewater?includeCompensation=true';
test.each([
  ['https://jobs.ashbyhq.com/tidewater', api],
  ['https://jobs.ashbyhq.com/tidewater/?utm=1#top', api],
  ['https://jobs.ashbyhq.com/tidewater/11112222/application', api],
  ['https://api.ashbyhq.com/posting-api/job-board/tidewater', api],
  [api, api],
  ['https://api.ashbyhq.com/posting-api/job-board/tidewater?includeCompensation=false', api],
  ['https://jobs.ashbyhq.com/Tide%20Water', 'https://api.ashbyhq.com/posting-api/job-board/Tide%20Water?includeCompensation=true'],
  ['https://yard.example/jobs.json?a=b', 'https://yard.example/jobs.json?a=b'],
])('%s is read from %s', (source, url) => expect(toAshbyApiUrl(source)).toBe(url));

describe('an address', () => {
  test('is read', async () => {
    const url = await serve((_, answer) => answer.end('\ufeff{"jobs":[]}'));
    await expect(readSource(url)).resolves.toEqual({ jobs: [] });
  });

  test('that has nothing', async () => {
    const url = await serve((_, answer) => answer.writeHead(404).end('Not Found'));
    await expect(readSource(url)).rejects.toMatchObject({
      name: 'ImportError',
      message: `${url} answered with status 404 (Not Found)`,
      fix: 'check the name of the board: it is the first part of the path of its page, for example acme in https://jobs.ashbyhq.com/acme',
    });
  });

  test('that is broken', async () => {
    const url = await serve((_, answer) => answer.writeHead(503, 'Down').end());
    await expect(readSource(url)).rejects.toMatchObject({
      message: `${url} answered with status 503 (Down)`,
      fix: 'try again later, or save the answer to a file and import that',
    });
  });

  test('that does not answer in time', async () => {
    const url = await serve(() => undefined);
    await expect(readSource(url, 50)).rejects.toMatchObject({ message: `${url} did not answer within 0.05 seconds` });
  });

  test('that stops in the middle', async () => {
    const url = await serve((_, answer) => answer.writeHead(200, { 'content-length': '99' }).write('{'));
    await expect(readSource(url, 50)).rejects.toMatchObject({ message: `${url} did not answer within 0.05 seconds` });
  });

  test('that nobody answers', async () => {
    const url = await serve(() => undefined);
    await new Promise((done) => servers.pop()?.close(done));
    await expect(readSource(url)).rejects.toMatchObject({
      message: expect.stringMatching(/cannot be reached: .*ECONNREFUSED/),
      fix: 'check the address and the connection, or save the answer to a file and import that',
    });
  });

  test('of a web page', async () => {
    const url = await serve((_, answer) => answer.end('<!doctype html>\n<title>Jobs</title>'));
    await expect(readSource(url)).rejects.toMatchObject({
      message: expect.stringContaining(`${url} is not JSON: it starts with "<!doctype html> <title>Jobs</title>"`),
      fix: "save the answer of the board's API as it is, not its web page",
    });
  });
});

describe('a file', () => {
  test('is read', async () => {
    const folder = contentFolder({ 'board.json': '{"jobs":[]}' });
    await expect(readSource(join(folder, 'board.json'))).resolves.toEqual({ jobs: [] });
  });

  test('that is not there', async () => {
    await expect(readSource('nowhere/board.json')).rejects.toMatchObject({
      name: 'ImportError',
      message: 'there is no file "nowhere/board.json"',
      fix: 'give the path of a saved answer of the API, or the address of the board, for example https://jobs.ashbyhq.com/acme',
    });
  });

  test('that is a folder', async () => {
    const folder = contentFolder();
    await expect(readSource(folder)).rejects.toMatchObject({ message: expect.stringContaining(`"${folder}" cannot be read: EISDIR`) });
  });

  test('that is empty', async () => {
    const folder = contentFolder({ 'board.json': ' ' });
    await expect(readSource(join(folder, 'board.json'))).rejects.toMatchObject({
      message: expect.stringContaining('is not JSON: it is empty'),
    });
  });
});
