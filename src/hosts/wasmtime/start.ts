import { tmpdir } from 'node:os';
import { CheckError } from '../../errors.ts';
import { hostEnvironment } from '../environment.ts';
import type { Host } from '../host.ts';
import { startHost } from '../session.ts';

export interface WasmtimeHostOptions {
  /** The program, absolute. */
  readonly program: string;
  /** Where compiled code is kept by its content, absolute. */
  readonly compiled: string;
  /** Milliseconds beyond a case's time limit before the process is killed. */
  readonly timeoutGraceMs: number;
  readonly signal: AbortSignal;
  /** Where live processes are written down for the post step; null: nowhere. */
  readonly stateDir: string | null;
}

/**
 * Starts the wasmtime host: without environment, in a directory that says nothing about ours.
 * @throws CheckError `host-failed`, `cancelled`
 */
export async function startWasmtimeHost(options: WasmtimeHostOptions): Promise<Host> {
  const { program, compiled, stateDir } = options;
  const argv = [program, '--cache', compiled];
  const host = await startHost({ argv, cwd: tmpdir(), env: hostEnvironment(), stateDir }, options);
  if (host.hello.host === 'wasmtime') return host;
  await host.end();
  throw new CheckError(
    'host-failed',
    `${program} greets as the host ${JSON.stringify(host.hello.host)}, not wasmtime`,
    {
      hint: 'name the program component-check-wasmtime itself',
    },
  );
}
