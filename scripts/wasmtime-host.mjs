// Builds the wasmtime host, once for each state of its sources, and prints the path of the binary.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install-once.mjs';
import { runTool } from './run-tool.mjs';

const CRATE = fileURLToPath(new URL('../wasmtime-host/', import.meta.url));
const NAME = `component-check-wasmtime${process.platform === 'win32' ? '.exe' : ''}`;

/** What the binary is made of; the directory that it lies in is named by it. */
function sourceDigest() {
  const inside = ['src', 'wit'].flatMap((folder) =>
    readdirSync(join(CRATE, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  const digest = createHash('sha256');
  for (const file of [join(CRATE, 'Cargo.toml'), join(CRATE, 'Cargo.lock'), ...inside.sort()]) {
    digest
      .update(`${file.slice(CRATE.length).replaceAll('\\', '/')}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return digest.digest('hex').slice(0, 16);
}

/**
 * The first build takes some minutes; one after a change of the crate, seconds: what it depends on stays compiled.
 * @param {{targetDir?: string}} options where cargo keeps what it compiled
 * @returns {Promise<string>} absolute path of the binary; throws with cargo's output
 */
export async function buildWasmtimeHost({ targetDir } = {}) {
  const sources = sourceDigest();
  const installed = await installOnce(`wasmtime-host-${sources}`, async (stage) => {
    const target = targetDir ?? join(stage, '..', 'wasmtime-host-target');
    const manifest = join(CRATE, 'Cargo.toml');
    const argv = [
      'cargo',
      'build',
      '--release',
      '--locked',
      '--manifest-path',
      manifest,
      '--target-dir',
      target,
    ];
    process.stderr.write('building the wasmtime host (some minutes the first time)\n');
    const { code, output } = await runTool(argv, {
      env: { ...process.env, COMPONENT_CHECK_SOURCES: sources },
    });
    if (code !== 0) throw new Error(`cargo build of wasmtime-host failed:\n${output}`);
    copyFileSync(join(target, 'release', NAME), join(stage, NAME));
  });
  return join(installed, NAME);
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await buildWasmtimeHost({ targetDir: process.env.CARGO_TARGET_DIR })}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
