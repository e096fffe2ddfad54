import { availableParallelism } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../host.ts';
import { startWideHost } from '../wide-host.ts';
import { startV8Host } from './start.ts';

/** Milliseconds that a host has beyond a case's limit to say so itself. */
const GRACE_MS = 500;

/** Each process takes some 200 MB. */
const MOST_HOSTS = 8;

/** Milliseconds: node starts, jco warms up, the component is loaded. */
const START_PAYS_MS = 1_500;

/** What decides which process can serve: V8 takes both at its start only. */
export interface HostNeeds {
  /** `component-check-out`, absolute: all that the host may read beside its own code. */
  readonly outDir: string;
  readonly stackBytes: number;
}

/** The V8 hosts of a run, each started once; each is as many processes as there are cores, where cases enough ask for them. */
export interface HostPool {
  /** Starts a host that will be needed: it warms up while Go builds. One that cannot start is reported by who needs it. */
  readonly warm: (needs: HostNeeds) => void;
  /** @throws CheckError `host-failed`, `cancelled` */
  readonly host: (needs: HostNeeds) => Promise<Host>;
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
  const host = ({ outDir, stackBytes }: HostNeeds): Promise<Host> => {
    const key = `${stackBytes} ${outDir}`;
    const running = started.get(key);
    if (running !== undefined) return running;
    const start = () => startV8Host({ ...options, readable: [outDir], stackBytes, timeoutGraceMs: GRACE_MS });
    const most = Math.min(MOST_HOSTS, availableParallelism());
    const starting = startWideHost({ start, most, paysMs: START_PAYS_MS });
    started.set(key, starting);
    return starting;
  };
  return {
    host,
    warm: (needs) => void host(needs).catch(() => {}),
    end: async () => {
      for (const starting of started.values()) await (await starting.catch(() => null))?.end();
    },
  };
}

/** The host's script lies beside the bundle's entries. */
export function hostScriptBeside(entryUrl: string): string {
  return path.join(path.dirname(fileURLToPath(entryUrl)), 'v8-host.mjs');
}
