import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Report } from '../../src/report/report.ts';
import { findGo } from '../../src/toolchain/go.ts';
import { runProcess } from '../../src/toolchain/process.ts';
import { cli, reportOf } from '../e2e/cli.ts';
import { CONFIG, makeProgram } from '../e2e/program.ts';
import { type Repository, run } from '../e2e/repository.ts';
import { sha256 } from './kit/archives.ts';
import { PLATFORM } from './kit/fake-tool.ts';
import {
  type GoArchiveFile,
  goRoutes,
  realGoArchive,
  realWasmTools,
  wasmToolsRoutes,
} from './kit/real-tools.ts';
import { send, serve, type TestServer } from './kit/server.ts';

const bundle = inject('bundle');
const wasmTools = await realWasmTools();
const linux = process.platform === 'linux';

let program: Repository;
let go: GoArchiveFile;
let server: TestServer;
let scratch: Repository;
beforeAll(async () => {
  go = await realGoArchive();
  program = await makeProgram();
  scratch = await program;
  server = await serve({ ...goRoutes(go), ...(wasmTools === null ? {} : wasmToolsRoutes(wasmTools)) });
});
afterAll(async () => {
  await server.close();
  await program.remove();
  rmSync(`${scratch.root} cache`, { recursive: true, force: true });
});

const cacheOf = () => `${scratch.root} cache`;

/** A machine without Go and wasm-tools; programs of the system are there. */
async function bare() {
  const { stdout } = await run('go', ['env', 'GOCACHE', 'GOMODCACHE']);
  const [GOCACHE = '', GOMODCACHE = ''] = stdout.trim().split(/\r?\n/);
  return { PATH: '/usr/bin:/bin', RUNNER_TOOL_CACHE: cacheOf(), GOCACHE, GOMODCACHE, CI: 'true' };
}

const toolchain = (lines: string) => CONFIG.replace(/^toolchain: .*$/m, `toolchain: { ${lines} }`);

function mirrored(): string {
  const hash = wasmTools === null ? '' : sha256(wasmTools.bytes);
  const tool = `wasm-tools: { version: "${wasmTools?.version}", sha256: { ${PLATFORM}: ${hash} } }`;
  return toolchain(`${tool}, mirrors: { go: "${server.url}go", wasm-tools: "${server.url}" }`);
}

const toolsOf = (report: Report) => report.components[0]?.tools;

describe.skipIf(wasmTools === null || process.platform === 'win32')(
  'a machine without Go, and a mirror',
  () => {
    test('check installs Go and wasm-tools, and passes', async () => {
      await program.write('component-check.yml', mirrored());
      const result = await cli(bundle, ['--json'], { cwd: program.root, env: await bare() });
      expect(result.code, result.stdout + result.stderr).toBe(0);
      expect(toolsOf(reportOf(result))).toMatchObject({
        go: { version: go.version, source: 'archive' },
        wasmTools: { version: wasmTools?.version, engine: 'native', substitute: null },
      });
      expect(server.requests).toHaveLength(3);
    });

    test('A12 offline, with a filled cache, it makes no request, in a machine without a network too', async () => {
      const before = server.requests.length;
      const env = await bare();
      const proxied = {
        ...env,
        HTTPS_PROXY: server.url,
        HTTP_PROXY: server.url,
        GOPROXY: `${server.url}proxy`,
      };
      const result = await cli(bundle, ['--json', '--offline'], { cwd: program.root, env: proxied });
      expect([result.code, result.stderr], result.stdout).toEqual([0, '']);
      expect(toolsOf(reportOf(result))).toMatchObject({ go: { source: 'tool-cache' } });
      expect(server.requests.length).toBe(before);
      const isolated = [
        '--net',
        '--map-root-user',
        process.execPath,
        path.join(bundle, 'cli.mjs'),
        '--json',
        '--offline',
      ];
      const possible =
        linux &&
        (await run('unshare', ['--net', '--map-root-user', 'true']).then(
          () => true,
          () => false,
        ));
      if (possible) {
        const { stdout } = await run('unshare', isolated, { cwd: program.root, env });
        expect((JSON.parse(stdout) as Report).verdict).toBe('passed');
      }
    });

    test('finding Go costs at most 30 ms beyond `go version`', async () => {
      const env = await bare();
      const config = { go: null, wasmTools: '', mirrors: { go: null, wasmTools: null } } as const;
      const find = () =>
        findGo({ ...config, encoder: 'embedded', encoderOrigin: 'config' }, env, { offline: true });
      const { path: file, source } = await find();
      expect(source).toBe('tool-cache');
      const ask = () => runProcess({ argv: [file, 'version'], cwd: program.root, env, timeoutMs: 10_000 });
      const best = async (measured: () => Promise<unknown>) => {
        const times: number[] = [];
        for (let count = 0; count < 7; count++) {
          const started = performance.now();
          await measured();
          times.push(performance.now() - started);
        }
        return Math.min(...times);
      };
      expect((await best(find)) - (await best(ask))).toBeLessThan(30);
    });

    test('A26 a compiler that was changed is not run; the whole Go is replaced', async () => {
      const [compiler = ''] = compilers();
      const { atime, mtime, size } = statSync(compiler);
      writeFileSync(compiler, `#!/bin/sh\ntouch '${cacheOf()}/evil'\n`, { flag: 'w' });
      utimesSync(compiler, atime, mtime);
      const result = await cli(bundle, ['build'], { cwd: program.root, env: await bare() });
      expect(result.code, result.stdout).toBe(0);
      expect(result.stderr).toMatch(
        /Go \S+ in the tool cache is not used: pkg\/tool\/\S+\/compile has sha256/,
      );
      expect([statSync(compiler).size, existsSync(`${cacheOf()}/evil`)]).toEqual([size, false]);
    });

    function compilers(): string[] {
      return readdirSync(cacheOf(), { recursive: true })
        .map((name) => path.join(cacheOf(), String(name)))
        .filter((name) => /[/]pkg[/]tool[/][^/]+[/]compile$/.test(name));
    }
  },
);

describe.skipIf(process.platform === 'win32')('a mirror of Go that errs', () => {
  const index = (version: string, hash: string) => {
    const [, os, arch] = /\.(\w+)-(\w+)\.tar\.gz$/.exec(go.fileName) ?? [];
    const file = {
      filename: go.fileName,
      os,
      arch,
      version,
      sha256: hash,
      size: go.bytes.length,
      kind: 'archive',
    };
    return send(JSON.stringify([{ version, stable: true, files: [file] }]), 'application/json');
  };

  test.each([
    [
      'A01 in the hash',
      () => index(`go${go.version}`, 'a'.repeat(64)),
      'checksum',
      'other bytes than it must have',
    ],
    ['A30 in the version', () => index('go1.26.1', sha256(go.bytes)), 'tool-version', 'was to be Go 1.26.1'],
  ] as const)('%s: nothing is installed', async (_, listed, code, message) => {
    const wrong = await serve({ ...goRoutes(go), '/go/?mode=json&include=all': listed() });
    await program.write(
      'component-check.yml',
      toolchain(`encoder: embedded, mirrors: { go: "${wrong.url}go" }`),
    );
    const empty = `${cacheOf()}/${code}`;
    const env = { ...(await bare()), RUNNER_TOOL_CACHE: empty };
    const result = await cli(bundle, ['--json'], { cwd: program.root, env });
    await wrong.close();
    expect(result.code).toBe(3);
    expect(reportOf(result).errors[0]).toMatchObject({ code, message: expect.stringContaining(message) });
    expect(readdirSync(path.join(empty, 'component-check-go'))).toEqual([]);
  });
});

describe('GOTOOLCHAIN', () => {
  test.each(['1.24', '1.25', '1.27'])('builds with Go %s where another is on PATH', async (version) => {
    // The configuration that the README checks, with its budgets.
    const own = readFileSync(new URL('../../component-check.yml', import.meta.url), 'utf8');
    const config = own.replaceAll('fixtures/', '').replace('embedded', `embedded, go: "${version}"`);
    await program.write('component-check.yml', config);
    const result = await cli(bundle, ['--json'], { cwd: program.root });
    expect(result.code, result.stdout).toBe(0);
    expect(toolsOf(reportOf(result))?.go).toEqual({
      version: expect.stringMatching(`^${version}\\.\\d+$`),
      source: 'module-proxy',
    });
    const again = await cli(bundle, ['--offline'], { cwd: program.root });
    expect(again.code, again.stdout).toBe(0);
    expect(again.stderr).toContain(`from Go’s module cache, for Go ${version} (toolchain.go)`);
  });

  test('A31 a toolchain line is followed, and said; offline it is exit 3 where it is not there', async () => {
    const other = await makeProgram();
    await other.write('compute-hash/.tool-versions', 'golang 1.26.1\n');
    const mod = 'compute-hash/go.mod';
    const text = readFileSync(path.join(other.root, mod), 'utf8');
    await other.write(mod, text.replace(/^go .*$/m, 'go 1.25\n\ntoolchain go1.25.14'));
    const result = await cli(bundle, ['build'], { cwd: other.root });
    expect(result.code, result.stdout).toBe(0);
    expect(result.stderr).toContain(
      'Go 1.25.14 from Go’s module cache, for Go 1.25.14 (compute-hash/go.mod:5)',
    );
    await other.write(mod, text.replace(/^go .*$/m, 'go 1.99.3'));
    const offline = await cli(bundle, ['build', '--offline', '--json'], { cwd: other.root });
    expect([offline.code, reportOf(offline).errors[0]?.code]).toEqual([3, 'tool-version']);
    expect(reportOf(offline).errors[0]?.message).toMatch(
      /Go 1\.99\.3 or newer \(compute-hash\/go\.mod:3\) cannot be had/,
    );
    await other.remove();
  });

  test('Go without a checksum database fetches nothing', async () => {
    await program.write('component-check.yml', toolchain('encoder: embedded, go: "1.25.11"'));
    const env = { GOSUMDB: 'off', GOMODCACHE: `${cacheOf()}/empty`, HTTPS_PROXY: '' };
    const result = await cli(bundle, ['--json'], { cwd: program.root, env });
    expect(result.code).toBe(3);
    expect(reportOf(result).errors[0]?.message).toContain('checksum database disabled by GOSUMDB=off');
  });
});

describe('a network that is not there', () => {
  const error = (report: Report) => report.errors[0];

  test('is exit 3 within ten seconds, and every source is named with its reason', async () => {
    await program.write(
      'component-check.yml',
      toolchain('encoder: embedded, go: "1.24.1", mirrors: { go: "http://127.0.0.1:9/" }'),
    );
    // A server that takes connections and never answers stands for a network that swallows them.
    const silent = await serve({ '*': () => {} });
    const env = { GOPROXY: silent.url, HTTPS_PROXY: 'http://127.0.0.1:9', XDG_CACHE_HOME: cacheOf() };
    const started = performance.now();
    const result = await cli(bundle, ['--json'], { cwd: program.root, env });
    expect(performance.now() - started).toBeLessThan(10_000);
    await silent.close();
    expect(result.code).toBe(3);
    expect(error(reportOf(result))?.code).toBe('download');
    expect(error(reportOf(result))?.message).toMatch(
      /PATH: it has Go .*tool cache: .*module proxy: it does not answer within 4 s; http:\/\/127\.0\.0\.1:9\/: it refuses connections \(ECONNREFUSED\); https:\/\/go\.dev\/dl\/: it refuses connections/,
    );
  });

  test.skipIf(!linux)('the same where no packet comes back', async () => {
    await program.write(
      'component-check.yml',
      toolchain('encoder: embedded, mirrors: { go: "https://192.0.2.1/" }'),
    );
    const possible = await run('unshare', ['--net', '--map-root-user', 'true']).then(
      () => true,
      () => false,
    );
    if (!possible) return;
    // A network of its own whose only way leads nowhere: nothing leaves this machine.
    const steps = [
      'PATH="$PATH:/usr/sbin:/sbin"',
      'ip link add near type veth peer name far',
      'ip addr add 192.0.2.2/24 dev near',
      'ip link set near up',
      'ip link set far up',
      'ip neigh add 192.0.2.1 lladdr 02:00:00:00:00:01 dev near',
      'exec "$@"',
    ];
    const script = steps.join(' && ');
    const argv = [
      '--net',
      '--map-root-user',
      'sh',
      '-c',
      script,
      'sh',
      process.execPath,
      path.join(bundle, 'cli.mjs'),
      '--json',
    ];
    const started = performance.now();
    const { stdout } = await run('unshare', argv, {
      cwd: program.root,
      env: { ...(await bare()), RUNNER_TOOL_CACHE: `${cacheOf()}/none` },
    }).catch((e: { stdout: string }) => e);
    expect(performance.now() - started).toBeLessThan(10_000);
    expect((JSON.parse(stdout) as Report).errors[0]?.message).toMatch(
      /192\.0\.2\.1\/: it cannot be reached in time.*go\.dev/,
    );
  });
});
