import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import { runProcess } from '../toolchain/process.ts';
import type { BuildContext } from './context.ts';

/** binaryen's wasm-opt is compiled to JavaScript: a node runs it, half a minute for a Go module. */
const TIMEOUT_MS = 600_000;

/** What Go emits beyond WebAssembly 1.0, and no more: wasm-opt must not use what the hosts' tools cannot read. */
const FEATURES = ['mutable-globals', 'sign-ext', 'nontrapping-float-to-int', 'bulk-memory'];

/** The package `binaryen`, where it is installed. */
export interface WasmOpt {
  readonly program: string;
  readonly version: string;
}

/**
 * Finds the npm package `binaryen` from `directory` upward: it is not part of component-check.
 * @throws CheckError `tool-missing`
 */
export async function findWasmOpt(directory: string): Promise<WasmOpt> {
  const require = createRequire(path.join(directory, 'noop.js'));
  try {
    const root = path.dirname(require.resolve('binaryen'));
    const { version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
    return { program: path.join(root, 'bin', 'wasm-opt'), version };
  } catch (cause) {
    throw new CheckError(
      'tool-missing',
      `\`optimize.wasm-opt\` needs the npm package binaryen, and ${directory} has none`,
      {
        hint: 'npm install --save-dev --save-exact binaryen, or set `wasm-opt: null`',
        key: 'optimize.wasm-opt',
        cause,
      },
    );
  }
}

/**
 * Runs wasm-opt over a core module. `level` is `-O` to `-Oz`.
 * @throws CheckError `tool-failed`, `timeout`, `cancelled`
 */
export async function runWasmOpt(
  { program }: WasmOpt,
  core: Uint8Array,
  level: string,
  { signal, stateDir = null }: Pick<BuildContext, 'signal' | 'stateDir'>,
  tempDir: string,
): Promise<Uint8Array> {
  const [input, output] = ['wasm-opt-in.wasm', 'wasm-opt-out.wasm'].map((name) => path.join(tempDir, name));
  if (input === undefined || output === undefined) throw new TypeError('two files');
  await writeFile(input, core);
  const features = FEATURES.map((name) => `--enable-${name}`);
  const argv = [process.execPath, program, ...features, level, input, '-o', output];
  const env = process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot ?? '' } : {};
  const result = await runProcess({ argv, cwd: tempDir, env, timeoutMs: TIMEOUT_MS, signal, stateDir });
  if (result.timedOut)
    throw new CheckError('timeout', `wasm-opt did not end within ${TIMEOUT_MS / 60_000} minutes`, {
      hint: 'a lower level is faster: wasm-opt: -O1',
      key: 'optimize.wasm-opt',
    });
  if (result.exitCode !== 0)
    throw new CheckError(
      'tool-failed',
      `wasm-opt ${level} failed (exit ${result.exitCode ?? result.signal}): ${result.stderr.trim().slice(0, 500)}`,
      { hint: 'try another version of binaryen, or set `wasm-opt: null`', key: 'optimize.wasm-opt' },
    );
  return await readFile(output);
}
