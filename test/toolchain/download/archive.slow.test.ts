import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { downloadArchive } from '../../../src/toolchain/download/archive.ts';
import { SourceFailure } from '../../../src/toolchain/download/failure.ts';
import type { Network } from '../../../src/toolchain/download/request.ts';
import { scratch, sha256, tarGz } from '../kit/archives.ts';
import { network } from '../kit/network.ts';
import {
  type Answer,
  closedUrl,
  redirect,
  send,
  serveForTest,
  stall,
  status,
  truncated,
} from '../kit/server.ts';

const BODY = await tarGz([{ name: 'tool/tool', body: 'x'.repeat(200_000) }]);
const wanted = { name: 'tool 1.0.0', sha256: sha256(BODY), maxBytes: 1_000_000 };

/** Downloads `/tool.tar.gz` of a server with these answers. */
async function download(answers: Answer | readonly Answer[], how: Network = network(), routes = {}) {
  const server = await serveForTest({ '/tool.tar.gz': answers, ...routes });
  const file = path.join(scratch(), 'archive');
  const error: unknown = await downloadArchive(new URL('tool.tar.gz', server.url), wanted, file, how).then(
    () => null,
    (reason: unknown) => reason,
  );
  return { server, file, error, requests: server.requests.length };
}

const message = (error: unknown) => (error as Error).message;

test('what has the expected hash is there, whole', async () => {
  const { file, error } = await download(send(BODY));
  expect(error).toBeNull();
  expect(readFileSync(file).equals(BODY)).toBe(true);
});

describe('bytes that are not the expected ones', () => {
  test('A01 fail closed: tool, URL, expected and actual are named, the file is gone, nobody tries again', async () => {
    const other = await tarGz([{ name: 'tool/tool', body: 'evil' }]);
    const { error, file, requests, server } = await download(send(other));
    expect(error).toMatchObject({ code: 'checksum', exitCode: 3, hint: expect.stringMatching(/./) });
    for (const part of ['tool 1.0.0', `${server.url}tool.tar.gz`, wanted.sha256, sha256(other)])
      expect(message(error)).toContain(part);
    expect([existsSync(file), requests]).toEqual([false, 1]);
  });

  test('A04 a body cut off without its length being known is one of them', async () => {
    const { error, file } = await download(truncated(BODY, false));
    expect(error).toMatchObject({ code: 'checksum' });
    expect(existsSync(file)).toBe(false);
  });

  test.each([
    ['A05 a page', send('<html>Sign in</html>', 'text/html'), 'sends a page and not an archive'],
    ['A05 a page that says it is an archive', send('\n<!doctype html>'), 'sends a page and not an archive'],
    ['A05 an error as JSON', send('{"error":1}', 'application/json'), 'sends a page and not an archive'],
    ['A06 nothing', send(''), 'sends an empty answer'],
  ])('%s is told apart, with what sends such', async (_, answer, why) => {
    const { error, file, requests } = await download(answer);
    expect(error).toBeInstanceOf(SourceFailure);
    expect(message(error)).toContain(why);
    expect(message(error)).toContain('sign-in page');
    expect([existsSync(file), requests]).toEqual([false, 1]);
  });

  test('more than the archive can have is not read to its end', async () => {
    const endless: Answer = (response) => {
      response.writeHead(200);
      const more = () => response.write(Buffer.alloc(65_536, 0x1f), () => setImmediate(more));
      response.write(Buffer.from([0x1f, 0x8b]), more);
    };
    const { error } = await download(endless);
    expect(message(error)).toContain('more than the 1000000 bytes');
  });
});

describe('what may pass is tried again', () => {
  test.each([
    ['A03 a body cut off', truncated(BODY, true)],
    ['A08 503', status(503)],
    ['A08 429', status(429, { 'retry-after': '0' })],
    ['A09 a server that says nothing', stall()],
    ['A09 a body that stops', stall(BODY.subarray(0, 1000))],
    ['a connection that breaks', (response) => response.destroy()],
  ] as [string, Answer][])('%s', async (_, answer) => {
    const { error, file, requests } = await download([answer, send(BODY)]);
    expect([error, requests]).toEqual([null, 2]);
    expect(readFileSync(file).equals(BODY)).toBe(true);
  });

  test.each([
    ['A03 a body cut off', truncated(BODY, true), /broke off|fewer bytes/],
    ['A08 503', status(503), /HTTP 503, 2 times/],
    ['A09 a server that says nothing', stall(), /did not answer in time.*2 times/],
  ] as [string, Answer, RegExp][])('%s again and again ends', async (_, answer, why) => {
    const { error, file, requests } = await download(answer, network({}, { attempts: 2 }));
    expect(message(error)).toMatch(why);
    expect([existsSync(file), requests]).toEqual([false, 2]);
  });

  test('A08 Retry-After is waited for, in seconds and as a date, and no longer than the limit', async () => {
    const waited = async (value: string, retryAfterMs: number) => {
      const started = performance.now();
      const answers = [status(429, { 'retry-after': value }), send(BODY)];
      const { error } = await download(answers, network({}, { retryAfterMs }));
      expect(error).toBeNull();
      return performance.now() - started;
    };
    const soon = new Date(Date.now() + 2000).toUTCString();
    const [seconds, capped, date] = await Promise.all([
      waited('1', 5000),
      waited('86400', 150),
      waited(soon, 5000),
    ]);
    expect(seconds).toBeGreaterThanOrEqual(990);
    expect(capped).toBeLessThan(seconds);
    expect(date).toBeGreaterThan(500);
  });

  test('A09 an attempt that trickles on for ever ends by its deadline', async () => {
    const trickle: Answer = (response) => {
      response.writeHead(200);
      response.write(BODY.subarray(0, 10));
      const timer = setInterval(() => response.write('x'), 50);
      response.on('close', () => clearInterval(timer));
    };
    const { error } = await download(trickle, network({}, { attemptMs: 300, attempts: 1 }));
    expect(message(error)).toContain('did not end within 0.3 s');
  });
});

describe('what will not pass is not', () => {
  test.each([
    ['A07 404', status(404), 'HTTP 404'],
    ['A11 403', status(403), 'HTTP 403'],
    ['a redirect to nowhere', status(302), 'HTTP 302'],
  ])('%s', async (_, answer, why) => {
    const { error, requests } = await download(answer);
    expect(message(error)).toContain(why);
    expect(requests).toBe(1);
  });

  test('a port that nobody listens on', async () => {
    const file = path.join(scratch(), 'archive');
    const started = performance.now();
    const error = await downloadArchive(new URL(await closedUrl()), wanted, file, network()).catch((e) => e);
    expect(message(error)).toBe('it refuses connections (ECONNREFUSED)');
    expect(performance.now() - started).toBeLessThan(1000);
  });

  test('a cancelled run', async () => {
    const how = { ...network(), signal: AbortSignal.timeout(100) };
    const { error, file } = await download(stall(BODY.subarray(0, 1000)), how);
    expect(error).toMatchObject({ code: 'cancelled' });
    expect(existsSync(file)).toBe(false);
  });
});

describe('redirects', () => {
  test('A14 are followed, and no token of the environment goes with any request', async () => {
    const env = { GITHUB_TOKEN: 'sentinel', GH_TOKEN: 'sentinel', ACTIONS_RUNTIME_TOKEN: 'sentinel' };
    const other = await serveForTest({ '/b': send(BODY) });
    const { error, server } = await download(redirect(`${other.url}b`), network(env));
    expect(error).toBeNull();
    const sent = [...server.headers, ...other.headers];
    expect(sent).toHaveLength(2);
    expect(JSON.stringify(sent)).not.toContain('sentinel');
    expect(
      sent.every(({ authorization, cookie }) => authorization === undefined && cookie === undefined),
    ).toBe(true);
  });

  test.each([
    ['to http elsewhere', 'http://mirror.example/x', 'is http'],
    ['to a file', 'file:///etc/passwd', 'is file:'],
    ['with a password', 'https://a:hunter2@mirror.example/x', 'has a user name or password'],
    ['in a circle', '/tool.tar.gz', 'redirects more than 5 times'],
    ['to no URL', 'https://[', 'what is no URL'],
  ])('A15 %s are refused', async (_, location, why) => {
    const { error } = await download(redirect(location));
    expect(error).toBeInstanceOf(SourceFailure);
    expect(message(error)).toContain(why);
    expect(message(error)).not.toContain('hunter2');
  });
});
