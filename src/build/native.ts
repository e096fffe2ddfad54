import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import { withoutGo } from '../toolchain/environment.ts';
import { runProcess } from '../toolchain/process.ts';
import type { BuildContext } from './context.ts';
import type { Encoded, Encoder, StagedWit } from './encoder.ts';
import { withTempDir } from './temp-dir.ts';

const TIMEOUT_MS = 120_000;
/** Of what it says: errors quote lines of WIT. */
const MAX_TEXT = 1 << 20;

/** The wasm-tools program. Each question is a process with a directory of its own. */
export function nativeEncoder(
  tool: { readonly path: string; readonly version: string },
  context: BuildContext,
): Encoder {
  const run = (args: readonly string[], cwd: string) =>
    runTool([tool.path, 'component', ...args], cwd, context);
  const dummy = (wit: StagedWit, world: string | null) =>
    withTempDir(context.env, async (dir) => {
      await writeWit(path.join(dir, 'wit'), wit);
      const choice = world === null ? [] : ['--world', world];
      const ran = await run(['embed', 'wit', ...choice, '--dummy-names', 'legacy', '-o', 'dummy.wasm'], dir);
      return ran.ok ? bytesOf(dir, 'dummy.wasm') : ran;
    });
  const encode = (module: Uint8Array, adapter: Uint8Array | null) =>
    withTempDir(context.env, async (dir) => {
      await writeFile(path.join(dir, 'module.wasm'), module);
      if (adapter !== null) await writeFile(path.join(dir, 'adapter.wasm'), adapter);
      const adapt = adapter === null ? [] : ['--adapt', 'wasi_snapshot_preview1=adapter.wasm'];
      const ran = await run(['new', 'module.wasm', ...adapt, '-o', 'component.wasm'], dir);
      return ran.ok ? bytesOf(dir, 'component.wasm') : ran;
    });
  const validate = (component: Uint8Array) =>
    withTempDir(context.env, async (dir) => {
      await writeFile(path.join(dir, 'component.wasm'), component);
      const ran = await runTool([tool.path, 'validate', 'component.wasm'], dir, context);
      return ran.ok ? { ok: true as const, value: null } : ran;
    });
  return { engine: 'native', version: tool.version, dummy, encode, validate, warmUp: async () => {} };
}

/** Runs wasm-tools; what it rejects is an answer. Throws CheckError `timeout` and `tool-failed`. */
export async function runTool(
  argv: readonly string[],
  cwd: string,
  context: BuildContext,
): Promise<Encoded<string>> {
  const { signal, stateDir = null } = context;
  const env = withoutGo(context.env);
  const result = await runProcess({
    argv,
    cwd,
    env,
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_TEXT,
    signal,
    stateDir,
  });
  if (result.timedOut) {
    throw new CheckError('timeout', `${argv[0]} did not end within ${TIMEOUT_MS / 1000} s`);
  }
  if (result.exitCode === 0) return { ok: true, value: result.stdout };
  // 1 is its way of saying no; panics and signals are not.
  if (result.exitCode === 1) return { ok: false, problem: result.stderr.trim().replace(/^error: /, '') };
  const said = result.stderr.trim() || `it ended with ${result.signal ?? result.exitCode}`;
  throw new CheckError('tool-failed', `${argv[0]} broke: ${said}`, {
    hint: 'run `wasm-tools --version`; try another version, or `encoder: embedded`',
  });
}

async function bytesOf(dir: string, name: string): Promise<Encoded<Uint8Array>> {
  return { ok: true, value: await readFile(path.join(dir, name)) };
}

/** Writes files below a directory, which is made. */
export async function writeWit(dir: string, wit: StagedWit): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [name, bytes] of wit) {
    const file = path.join(dir, ...name.split('/'));
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}
