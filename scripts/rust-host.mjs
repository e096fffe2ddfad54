// Builds fixtures/rust-host, once for each state of its sources, and prints the path of the program.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { installOnce } from './install-once.mjs';
import { runTool } from './run-tool.mjs';

const FIXTURES = fileURLToPath(new URL('../fixtures/', import.meta.url));
const CRATE = join(FIXTURES, 'rust-host');
const NAME = `go-component-host${process.platform === 'win32' ? '.exe' : ''}`;
const MADE_OF = ['Cargo.toml', 'Cargo.lock', 'golden.txt', 'src/main.rs', 'src/engine.rs', 'src/pool.rs'];

function sourceDigest() {
  const digest = createHash('sha256').update(readFileSync(join(FIXTURES, 'compute-hash/wit/go-api.wit')));
  for (const file of MADE_OF) digest.update(`\0${file}\0`).update(readFileSync(join(CRATE, file)));
  return digest.digest('hex').slice(0, 16);
}

/**
 * In the target directory of the wasmtime host, most of what it depends on is compiled already.
 * @returns {Promise<string>} absolute path of the program; throws with cargo's output
 */
export async function buildRustHost() {
  const sources = sourceDigest();
  const installed = await installOnce(`rust-host-${sources}`, async (stage) => {
    const target = process.env.CARGO_TARGET_DIR ?? join(stage, '..', 'wasmtime-host-target');
    const manifest = join(CRATE, 'Cargo.toml');
    const cargo = ['cargo', 'build', '--release', '--locked', '--manifest-path', manifest];
    const env = { ...process.env, COMPONENT_CHECK_SOURCES: sources };
    const { code, output } = await runTool([...cargo, '--target-dir', target], { env });
    if (code !== 0) throw new Error(`cargo build of fixtures/rust-host failed:\n${output}`);
    copyFileSync(join(target, 'release', NAME), join(stage, NAME));
  });
  return join(installed, NAME);
}

if (import.meta.main ?? process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    process.stdout.write(`${await buildRustHost()}\n`);
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
