import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { componentEmbed, componentNew, parse } from '@bytecodealliance/jco-transpile/wasm-tools';
import type { Host, RunResult } from '../../src/hosts/host.ts';
import type { ExportPath, HostError, Limits, Loaded, Run, Step, Stub } from '../../src/hosts/protocol.ts';
import { startV8Host } from '../../src/hosts/v8/start.ts';

/** Where this test's components lie; the host may read it. */
export const directory = realpathSync(mkdtempSync(join(tmpdir(), 'hosts test ')));

export const LIMITS: Limits = {
  timeoutMs: 10_000,
  memoryBytes: 256 * 1024 * 1024,
  outputBytes: 1024 * 1024,
  stackBytes: 512 * 1024,
  valueBytes: 128 * 1024 * 1024,
};

const own = fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url));

/** The Action's own runtime, and the oldest that the command promises, where there is one. */
export const NODES = [
  { name: 'Node 24', nodePath: own },
  ...(existsSync('/usr/bin/node') ? [{ name: 'the system’s Node', nodePath: '/usr/bin/node' }] : []),
];

export function startHost(hostScript: string, nodePath: string = own): Promise<Host> {
  return startV8Host({
    hostScript,
    nodePath,
    readable: [directory],
    stackBytes: LIMITS.stackBytes,
    timeoutGraceMs: 300,
    signal: new AbortController().signal,
  });
}

const GO_WIT = 'package root:component; world root { export run: func(order: string) -> string; }';

/** The Go guest, built as users build theirs. */
export async function buildGoGuest(): Promise<string> {
  const core = join(directory, 'guest.core.wasm');
  execFileSync('go', ['build', '-buildmode=c-shared', '-ldflags=-checklinkname=0', '-o', core, '.'], {
    cwd: fileURLToPath(new URL('./guest', import.meta.url)),
    env: { ...process.env, GOOS: 'wasip1', GOARCH: 'wasm', GOFLAGS: '-buildvcs=false' },
  });
  const embedded = await componentEmbed({ binary: readFileSync(core), witSource: GO_WIT });
  const jco = dirname(createRequire(import.meta.url).resolve('@bytecodealliance/jco/component'));
  const adapter = readFileSync(join(jco, '../lib/wasi_snapshot_preview1.reactor.wasm'));
  return write('guest', await componentNew(embedded, [['wasi_snapshot_preview1', adapter]]));
}

/** A component from the text of its core module and its world. */
export async function writeCore(name: string, wat: string, wit: string): Promise<string> {
  const embedded = await componentEmbed({ binary: await parse(wat), witSource: wit });
  return write(name, await componentNew(embedded, []));
}

/** A component from its text. */
export async function writeWat(name: string, wat: string): Promise<string> {
  return write(name, await parse(wat));
}

export function write(name: string, bytes: Uint8Array): string {
  const path = join(directory, `${name}.wasm`);
  writeFileSync(path, bytes);
  return path;
}

export function load(host: Host, path: string): Promise<Loaded | HostError> {
  return host.load({ path, limits: LIMITS });
}

export function step(name: string | ExportPath, ...args: string[]): Step {
  return { exportPath: typeof name === 'string' ? [name] : name, args, bind: null, stubs: [] };
}

export function withStubs(one: Step, ...stubs: Stub[]): Step {
  return { ...one, stubs };
}

export type CaseOptions = Partial<Omit<Run, 'limits'>> & { readonly limits?: Partial<Limits> };

export function runCase(host: Host, steps: readonly Step[], options: CaseOptions = {}): Promise<RunResult> {
  return host.run({
    seed: 0,
    clock: '946684800000000000',
    env: [],
    args: [],
    stdin: '',
    dirs: [],
    fuel: null,
    ...options,
    steps,
    limits: { ...LIMITS, ...options.limits },
  });
}

/** How each step ended, in short: `= value`, `! class`, `exit code`, or why nothing is known. */
export function summary({ steps, failure }: RunResult): readonly string[] {
  const told = steps.map(({ step: index, outcome }) => {
    const place = index === -1 ? 'start: ' : '';
    if (outcome.kind === 'result') return `${place}= ${outcome.value}`;
    return outcome.kind === 'exit' ? `${place}exit ${outcome.code}` : `${place}! ${outcome.class}`;
  });
  return failure === null ? told : [...told, failure.kind];
}

export function text(base64: string | undefined): string {
  return Buffer.from(base64 ?? '', 'base64').toString('utf8');
}
