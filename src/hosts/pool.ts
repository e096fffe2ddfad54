import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { CheckError } from '../errors.ts';
import type { Host } from './host.ts';
import { startV8Host } from './v8/start.ts';
import { startWasmtimeHost } from './wasmtime/start.ts';
import { startWideHost, type WideOptions } from './wide-host.ts';

/** Milliseconds that a host has beyond a case's limit to say so itself. */
const GRACE_MS = 500;

/** A process of V8 takes some 200 MB. */
const MOST_HOSTS = 8;

/** Milliseconds of work that pay for one more process: node starts, jco warms up, the component is loaded. */
const V8_PAYS_MS = 1_500;
/** The component was compiled by the first one. */
const WASMTIME_PAYS_MS = 300;

/** What decides which process can serve: V8 takes both at its start only. */
export interface V8Needs {
  readonly kind: 'v8';
  /** `component-check-out`, absolute: all that the host may read beside its own code. */
  readonly outDir: string;
  readonly stackBytes: number;
}

export interface WasmtimeNeeds {
  readonly kind: 'wasmtime';
  /** Absolute. */
  readonly program: string;
  /** Where compiled code is kept, absolute. */
  readonly compiled: string;
}

export type HostNeeds = V8Needs | WasmtimeNeeds;

/** The hosts of a run, each started once; each is as many processes as there are cores, where cases enough ask for them. */
export interface HostPool {
  /** Starts a host that will be needed: it warms up while Go builds. One that cannot start is reported by who needs it. */
  readonly warm: (needs: HostNeeds) => void;
  /** Ends those that were warmed and that none of these needs asks for: they would take a core from Go. */
  readonly only: (needs: readonly HostNeeds[]) => void;
  /** @throws CheckError `host-failed`, `cancelled` */
  readonly host: (needs: HostNeeds) => Promise<Host>;
  /** No host is given from now on; no process is left when it is done. May be called again. */
  readonly end: () => Promise<void>;
}

interface PoolOptions {
  /** The bundled `v8-host.mjs`, absolute. */
  readonly hostScript: string;
  readonly signal: AbortSignal;
  /** Where live processes are written down for the Action's `post` entry; null: nowhere. */
  readonly stateDir: string | null;
}

export function createHostPool(options: PoolOptions): HostPool {
  const started = new Map<string, Promise<Host>>();
  const dropped: Promise<void>[] = [];
  let ending: Promise<void> | null = null;
  const host = async (needs: HostNeeds): Promise<Host> => {
    if (ending !== null) throw new CheckError('host-failed', 'a host was asked for when all had been ended');
    const key = JSON.stringify(needs);
    const running = started.get(key);
    if (running !== undefined) return running;
    const most = Math.min(MOST_HOSTS, availableParallelism());
    const starting = startWideHost({ ...processOf(needs, options), most });
    started.set(key, starting);
    return starting;
  };
  return {
    host,
    warm: (needs) => void host(needs).catch(() => {}),
    only: (needs) => {
      const keys = new Set(needs.map((one) => JSON.stringify(one)));
      for (const [key, starting] of started) {
        if (keys.has(key)) continue;
        started.delete(key);
        dropped.push(endOne(starting));
      }
    },
    end: () => {
      ending ??= Promise.all([...dropped, ...[...started.values()].map(endOne)]).then(() => {});
      return ending;
    },
  };
}

async function endOne(starting: Promise<Host>): Promise<void> {
  await (await starting.catch(() => null))?.end();
}

function processOf(needs: HostNeeds, options: PoolOptions): Omit<WideOptions, 'most'> {
  const shared = { ...options, timeoutGraceMs: GRACE_MS };
  if (needs.kind === 'wasmtime')
    return { start: () => startWasmtimeHost({ ...shared, ...needs }), paysMs: WASMTIME_PAYS_MS };
  const { outDir, stackBytes } = needs;
  return { start: () => startV8Host({ ...shared, readable: [outDir], stackBytes }), paysMs: V8_PAYS_MS };
}

/** The host's script lies beside the bundle's entries. */
export function hostScriptBeside(entryUrl: string): string {
  return path.join(path.dirname(fileURLToPath(entryUrl)), 'v8-host.mjs');
}

/** The crate of the wasmtime host lies beside the bundle, in a checkout of this repository. */
export function crateBeside(entryUrl: string): string {
  return path.join(path.dirname(path.dirname(fileURLToPath(entryUrl))), 'wasmtime-host');
}
