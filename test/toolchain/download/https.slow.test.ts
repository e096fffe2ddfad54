import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createHttps } from 'node:https';
import { type AddressInfo, connect, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findNode } from '../../e2e/find-node.ts';
import { sha256 } from '../kit/archives.ts';
import { PLATFORM, program, release, releasePath } from '../kit/fake-tool.ts';
import type { InstallOrder } from '../kit/install-process.ts';

const run = promisify(execFile);
const script = fileURLToPath(new URL('../kit/install-process.ts', import.meta.url));
const node = Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : await findNode(24);
const openssl = await run('openssl', ['version']).then(
  () => true,
  () => false,
);

const VERSION = '1.262.0';
const TOOL = await release(VERSION, program(`wasm-tools ${VERSION}`));
const HOST = 'mirror.component-check.test';

/** A mirror by https under a name that only the proxy knows, its certificate made for this test. */
describe.skipIf(node === null || !openssl || process.platform === 'win32')('https', () => {
  const open: Server[] = [];
  const asked: string[] = [];
  let directory: string;
  let secure: number;
  let proxy: string;
  let redirectTo: string | null = null;

  const listen = async (server: Server) => {
    open.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return (server.address() as AddressInfo).port;
  };

  beforeAll(async () => {
    directory = realpathSync(mkdtempSync(path.join(tmpdir(), 'component-check-tls-')));
    const [key, cert] = ['key.pem', 'cert.pem'].map((name) => path.join(directory, name)) as [string, string];
    const names = `subjectAltName=DNS:${HOST},DNS:localhost`;
    const argv = [
      'req',
      '-x509',
      '-newkey',
      'ec',
      '-pkeyopt',
      'ec_paramgen_curve:P-256',
      '-nodes',
      '-days',
      '2',
    ];
    await run('openssl', [...argv, '-subj', `/CN=${HOST}`, '-addext', names, '-keyout', key, '-out', cert]);
    secure = await listen(
      createHttps({ key: readFileSync(key), cert: readFileSync(cert) }, (request, response) => {
        asked.push(`https ${request.headers.host} ${request.url}`);
        if (redirectTo === null) response.end(TOOL);
        else response.writeHead(302, { location: redirectTo }).end();
      }),
    );
    const tunnel = createHttp((request, response) => {
      asked.push(`http ${request.url}`);
      response.end(TOOL);
    });
    tunnel.on('connect', (request, socket, head) => {
      asked.push(`CONNECT ${request.url} ${request.headers['proxy-authorization'] ?? ''}`.trim());
      const upstream = connect(secure, '127.0.0.1', () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        upstream.write(head);
        upstream.pipe(socket).pipe(upstream);
      });
      upstream.on('error', () => socket.destroy());
      socket.on('error', () => upstream.destroy());
    });
    proxy = `127.0.0.1:${await listen(tunnel)}`;
  });
  afterAll(() => {
    for (const server of open) server.close();
    rmSync(directory, { recursive: true, force: true });
  });

  async function install(mirror: string, env: Record<string, string>) {
    asked.length = 0;
    const order: InstallOrder = {
      toolchain: {
        go: null,
        wasmTools: { version: VERSION, sha256: { [PLATFORM]: sha256(TOOL) } },
        mirrors: { go: null, wasmTools: mirror },
        encoder: 'native',
        encoderOrigin: 'config',
      },
      env: { PATH: '', RUNNER_TOOL_CACHE: mkdtempSync(path.join(directory, 'cache-')), ...env },
      offline: false,
      killBefore: null,
    };
    const { stdout } = await run(node ?? '', ['--no-warnings', script, JSON.stringify(order)], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: path.join(directory, 'cert.pem') },
    });
    return JSON.parse(stdout) as { source?: string; message?: string };
  }

  test('A13 goes through HTTPS_PROXY, with the password that it names', async () => {
    redirectTo = null;
    expect(await install(`https://${HOST}/`, { HTTPS_PROXY: `http://user:secret@${proxy}` })).toMatchObject({
      source: 'release',
    });
    expect(asked).toEqual([
      `CONNECT ${HOST}:443 Basic ${Buffer.from('user:secret').toString('base64')}`,
      `https ${HOST} ${releasePath(VERSION)}`,
    ]);
  });

  test('A13 NO_PROXY keeps a host from it', async () => {
    const found = await install(`https://${HOST}/`, {
      HTTPS_PROXY: `http://${proxy}`,
      NO_PROXY: `${HOST},github.com`,
    });
    expect(found.message).toContain(`${HOST}${releasePath(VERSION)}: its name cannot be resolved`);
    expect(asked).toEqual([]);
  });

  test('A15 never goes on by http, not even to this machine', async () => {
    redirectTo = `http://${proxy}/x`;
    const found = await install(`https://localhost:${secure}/`, { HTTPS_PROXY: 'http://127.0.0.1:9' });
    expect(found.message).toMatch(/redirects to http:\/\/127\.0\.0\.1:\d+\/x, which is http/);
    expect(asked).toEqual([`https localhost:${secure} ${releasePath(VERSION)}`]);
  });

  test('a certificate that nobody vouches for is refused', async () => {
    redirectTo = null;
    const found = await install(`https://${HOST.replace('mirror', 'other')}/`, {
      HTTPS_PROXY: `http://${proxy}`,
    });
    expect(found.message).toContain('its certificate is for another name');
  });
});
