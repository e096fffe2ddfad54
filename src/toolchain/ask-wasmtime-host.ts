import { CheckError } from '../errors.ts';
import { type Environment, withoutGo } from './environment.ts';
import { runProcess } from './process.ts';

const QUERY_TIMEOUT_MS = 30_000;

/** The version that a program says it is, `0.1.0`. @throws CheckError `tool-failed` where it is no wasmtime host */
export async function askWasmtimeHost(
  file: string,
  ambient: Environment,
  signal?: AbortSignal | undefined,
): Promise<string> {
  const asked = { argv: [file, '--version'], cwd: process.cwd(), env: withoutGo(ambient), signal };
  const result = await runProcess({ ...asked, timeoutMs: QUERY_TIMEOUT_MS });
  // `component-check-wasmtime 0.1.0 (wasmtime 48.0.8, protocol 1)`
  const version = /^component-check-wasmtime (\S+) \(wasmtime \S+, protocol \d+\)/.exec(result.stdout)?.[1];
  if (version !== undefined && result.exitCode === 0) return version;
  const said = (result.stderr || result.stdout).trim().slice(0, 200);
  throw new CheckError(
    'tool-failed',
    `${file} does not say that it is the wasmtime host: ${said || 'it says nothing'}`,
    { hint: 'run it with --version by hand' },
  );
}
