import { realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { CheckError } from '../../errors.ts';
import { runProcess } from '../../toolchain/process.ts';
import { hostEnvironment } from '../environment.ts';
import type { Host } from '../host.ts';
import { startHost } from '../session.ts';
import { hostArguments } from './arguments.ts';

export interface V8HostOptions {
  /** The bundled `v8-host.mjs`; its directory holds jco's wasm files. */
  readonly hostScript: string;
  /** Directories that the host may read: where components lie, and copies for `dirs`. */
  readonly readable: readonly string[];
  /** Default: the node that runs us. */
  readonly nodePath?: string;
  /** `limits.stack`: V8 takes it at start-up only. */
  readonly stackBytes: number;
  /** Milliseconds beyond a case's time limit before the process is killed. */
  readonly timeoutGraceMs: number;
  readonly signal: AbortSignal;
  /** Where live processes are written down for the post step; none: nowhere. */
  readonly stateDir?: string | null;
}

/**
 * Starts the V8 host: node under its permission model, without environment, in a directory that says nothing about ours.
 * @throws CheckError `host-failed`, `cancelled`
 */
export async function startV8Host(options: V8HostOptions): Promise<Host> {
  const node = options.nodePath ?? process.execPath;
  const version = node === process.execPath ? process.versions.node : await versionOf(node);
  const readable = [dirname(options.hostScript), ...options.readable].flatMap(bothNames);
  const argv = [
    node,
    ...hostArguments(version, { readable, stackBytes: options.stackBytes }),
    options.hostScript,
  ];
  const command = { argv, cwd: tmpdir(), env: hostEnvironment(), stateDir: options.stateDir ?? null };
  return startHost(command, options);
}

/** Node compares names as they are asked for, and loads its own script by its real name. */
function bothNames(directory: string): readonly string[] {
  const real = realName(directory);
  return real === directory ? [directory] : [directory, real];
}

/** The host starts while Go still builds: the directory of the component may not be there yet. */
function realName(directory: string): string {
  try {
    return realpathSync(directory);
  } catch (error) {
    const parent = dirname(directory);
    if (parent === directory) throw error;
    return join(realName(parent), basename(directory));
  }
}

async function versionOf(node: string): Promise<string> {
  const request = { argv: [node, '--version'], cwd: tmpdir(), env: hostEnvironment(), timeoutMs: 30_000 };
  const { stdout, exitCode } = await runProcess(request);
  const version = /^v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
  if (exitCode === 0 && version !== undefined) return version;
  throw new CheckError(
    'host-failed',
    `${node} is no node: --version gave ${JSON.stringify(stdout.slice(0, 200))}`,
  );
}
