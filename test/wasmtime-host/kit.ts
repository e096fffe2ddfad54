import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentEmbed, componentNew } from '@bytecodealliance/jco-transpile/wasm-tools';
import type { Host } from '../../src/hosts/host.ts';
import { startHost } from '../../src/hosts/session.ts';
import { directory, write } from '../hosts/kit.ts';

/** Milliseconds: the crate's first build. */
export const BUILD_MS = 3_600_000;

const script = fileURLToPath(new URL('../../scripts/wasmtime-host.mjs', import.meta.url));

/** The binary, built where it is not yet; null where there is no cargo to build it with. */
export function wasmtimeHost(): string | null {
  try {
    execFileSync('cargo', ['--version'], { stdio: 'ignore' });
  } catch (error) {
    if (process.env.CI === 'true') throw error;
    return null;
  }
  return execFileSync(process.execPath, [script], { encoding: 'utf8' }).trim();
}

/** One cache of compiled code for all tests of a file. */
export function startWasmtimeHost(binary: string, ...flags: readonly string[]): Promise<Host> {
  const argv = [binary, '--cache', join(directory, 'compiled'), ...flags];
  const { SystemRoot } = process.env;
  return startHost(
    { argv, cwd: tmpdir(), env: SystemRoot === undefined ? {} : { SystemRoot }, stateDir: null },
    { timeoutGraceMs: 300, signal: new AbortController().signal },
  );
}

const fixture = fileURLToPath(new URL('../../fixtures/compute-hash', import.meta.url));

/** The fixture as a component. */
export async function buildComputeHash(): Promise<string> {
  const core = join(directory, 'hash.core.wasm');
  const argv = ['build', '-buildmode=c-shared', '-trimpath', '-ldflags=-checklinkname=0', '-o', core, '.'];
  execFileSync('go', argv, {
    cwd: fixture,
    env: { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '-buildvcs=false' },
  });
  const witSource = readFileSync(join(fixture, 'wit', 'go-api.wit'), 'utf8');
  const embedded = await componentEmbed({ binary: readFileSync(core), witSource });
  const jco = dirname(createRequire(import.meta.url).resolve('@bytecodealliance/jco/component'));
  const adapter = readFileSync(join(jco, '../lib/wasi_snapshot_preview1.reactor.wasm'));
  return write('hash', await componentNew(embedded, [['wasi_snapshot_preview1', adapter]]));
}
