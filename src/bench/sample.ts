import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { hostEnvironment } from '../hosts/environment.ts';
import type { Host } from '../hosts/host.ts';
import type { Limits } from '../hosts/protocol.ts';
import { startHost } from '../hosts/session.ts';
import { startV8Host } from '../hosts/v8/start.ts';
import type { HostName } from '../report/report.ts';
import type { Input } from './input.ts';
import { type Measured, measure } from './measure.ts';

/** Programs that serve. A host of bench is started anew each time: a warm one compiles nothing. */
export interface HostPrograms {
  /** The bundled `v8-host.mjs`, absolute. */
  readonly v8: string;
  /** Null where it was not asked for. */
  readonly wasmtime: string | null;
  readonly signal: AbortSignal;
  readonly stateDir: string | null;
}

/** A variant on one host, measured once. */
export interface Sample {
  readonly variant: string;
  /** Of the component: another one has other figures. */
  readonly sha256: string;
  readonly host: HostName;
  readonly version: string;
  readonly round: number;
  /** Without fuel where the host can do without: what it costs in use; null where no times are wanted of it. */
  readonly plain: Measured | null;
  /** With fuel, from compiled code that was kept where it was there; null on V8. */
  readonly fueled: Measured | null;
  /** Whether `fueled` was loaded from the cache. */
  readonly cached: boolean;
}

interface Subject {
  readonly host: HostName;
  /** Absolute: the component. */
  readonly component: string;
  readonly limits: Limits;
  readonly inputs: readonly Input[];
  /** Where wasmtime keeps compiled code; absolute. */
  readonly cacheDir: string;
  /** Whether times are wanted: without them, wasmtime runs only with fuel, from compiled code where it is kept. */
  readonly times: boolean;
}

const GRACE_MS = 60_000;

/** @throws CheckError `host-failed`; Error where the component does not load or start */
export async function takeSample(
  programs: HostPrograms,
  { host, component, limits, inputs, cacheDir, times }: Subject,
): Promise<Pick<Sample, 'plain' | 'fueled' | 'version'>> {
  const use = async (starting: Promise<Host>) => {
    const started = await starting;
    try {
      return { version: started.hello.version, measured: await measure(started, component, limits, inputs) };
    } finally {
      await started.end();
    }
  };
  if (host === 'v8') {
    const { signal, stateDir } = programs;
    const readable = [path.dirname(component)];
    const options = { readable, stackBytes: limits.stackBytes, timeoutGraceMs: GRACE_MS, signal, stateDir };
    const { version, measured } = await use(startV8Host({ hostScript: programs.v8, ...options }));
    return { version, plain: measured, fueled: null };
  }
  const plain = times ? await use(startWasmtime(programs, ['--no-fuel'])) : null;
  await mkdir(cacheDir, { recursive: true });
  const fueled = await use(startWasmtime(programs, ['--cache', cacheDir]));
  return { version: fueled.version, plain: plain?.measured ?? null, fueled: fueled.measured };
}

function startWasmtime({ wasmtime, signal, stateDir }: HostPrograms, args: readonly string[]): Promise<Host> {
  if (wasmtime === null) throw new TypeError('there is a wasmtime host');
  const command = { argv: [wasmtime, ...args], cwd: tmpdir(), env: hostEnvironment(), stateDir };
  return startHost(command, { timeoutGraceMs: GRACE_MS, signal });
}
