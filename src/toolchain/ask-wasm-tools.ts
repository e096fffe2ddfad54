import { CheckError } from '../errors.ts';
import { type Environment, withoutGo } from './environment.ts';
import { runProcess } from './process.ts';

const QUERY_TIMEOUT_MS = 30_000;

/** The version that a program says it is, `1.257.1`. @throws CheckError `tool-failed` where it is no wasm-tools */
export async function askWasmTools(
  file: string,
  ambient: Environment,
  signal?: AbortSignal | undefined,
): Promise<string> {
  const result = await runProcess({
    argv: [file, '--version'],
    cwd: process.cwd(),
    env: withoutGo(ambient),
    timeoutMs: QUERY_TIMEOUT_MS,
    signal,
  });
  // `wasm-tools 1.257.1`, or with the commit in brackets after it.
  const version = /^wasm-tools (\S+)/.exec(result.stdout)?.[1];
  if (version !== undefined && result.exitCode === 0) return version;
  const said = (result.stderr || result.stdout).trim().slice(0, 200);
  throw new CheckError(
    'tool-failed',
    `${file} does not say that it is wasm-tools: ${said || 'it says nothing'}`,
    { hint: 'run it with --version by hand' },
  );
}
