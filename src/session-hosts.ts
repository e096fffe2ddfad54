import path from 'node:path';
import type { ComponentConfig, Config } from './config/config.ts';
import type { Host } from './hosts/host.ts';
import type { HostNeeds } from './hosts/pool.ts';
import type { HostName } from './report/report.ts';
import type { VerifyRequest } from './request.ts';
import { DOWNLOAD_LIMITS } from './toolchain/download/limits.ts';
import { cacheRoot } from './toolchain/install/cache-root.ts';
import { findWasmtimeHost, type WasmtimeHost, wasmtimeHostSearchFor } from './toolchain/wasmtime-host.ts';

/** The hosts that the components of a run ask for. */
export interface SessionHosts {
  /** Of each kind that the component names, in that order. @throws CheckError `host-failed` */
  readonly hosts: (component: ComponentConfig) => Promise<readonly Host[]>;
  /** The first of them. @throws CheckError `host-failed` */
  readonly host: (component: ComponentConfig) => Promise<Host>;
  /** Versions of those that greeted, by name. */
  readonly engines: ReadonlyMap<HostName, string>;
}

/**
 * Finds the wasmtime host where a component names it, and starts the hosts of the first component: they warm up while Go builds.
 * @throws CheckError where the wasmtime host cannot be had
 */
export async function findHosts(
  config: Config,
  outDir: string,
  request: VerifyRequest,
): Promise<SessionHosts> {
  const [first] = config.components;
  const runs = request.command !== 'build' ? config.components : [];
  const needsV8 = ({ golden: { limits } }: ComponentConfig) =>
    ({ kind: 'v8', outDir, stackBytes: limits.stackBytes }) as const;
  request.hosts.only(runs.filter(({ hosts }) => hosts.includes('v8')).map(needsV8));
  if (runs.length > 0 && first?.hosts.includes('v8')) request.hosts.warm(needsV8(first));
  const wasmtime = runs.some(({ hosts }) => hosts.includes('wasmtime'))
    ? wasmtimeNeeds(await findWasmtime(config, request), request)
    : null;
  if (wasmtime !== null && first?.hosts.includes('wasmtime')) request.hosts.warm(wasmtime);
  const engines = new Map<HostName, string>();
  const start = async (component: ComponentConfig, name: HostName): Promise<Host> => {
    const needs = name === 'wasmtime' && wasmtime !== null ? wasmtime : needsV8(component);
    const host = await request.hosts.host(needs);
    engines.set(name, host.hello.version);
    return host;
  };
  return {
    engines,
    hosts: (component) => Promise.all(component.hosts.map((name) => start(component, name))),
    host: (component) => start(component, component.hosts[0] ?? 'v8'),
  };
}

function findWasmtime({ toolchain }: Config, request: VerifyRequest): Promise<WasmtimeHost> {
  const { env, offline, signal, hostSource: crate, progress } = request;
  const { step: say, note } = progress;
  const search = { env, offline, signal, crate, say, note, limits: DOWNLOAD_LIMITS };
  return findWasmtimeHost(wasmtimeHostSearchFor(toolchain, search));
}

/** Compiled code is kept by its content, beside the tools: it is as much to be trusted as they are. */
function wasmtimeNeeds({ path: program }: WasmtimeHost, { env }: VerifyRequest): HostNeeds {
  const compiled = path.join(cacheRoot(env), 'component-check-wasmtime', 'compiled');
  return { kind: 'wasmtime', program, compiled };
}
