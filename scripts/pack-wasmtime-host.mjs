// Packs the built wasmtime host as its release has it, where the crate, its --version and the tag agree.
// usage: node scripts/pack-wasmtime-host.mjs NAME DIRECTORY [PROGRAM]      NAME: x86_64-linux, …
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { runTool } from './run-tool.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const exe = process.platform === 'win32' ? '.exe' : '';
const PROGRAM = `component-check-wasmtime${exe}`;

async function must(argv, options) {
  const { code, output } = await runTool(argv, options);
  if (code !== 0) throw new Error(`${argv.join(' ')}: exit ${code}\n${output.trim()}`);
  return output;
}

/** The crate's version; what is tagged, and what the program says, must be the same. */
async function versionOf(program) {
  const manifest = readFileSync(join(root, 'wasmtime-host/Cargo.toml'), 'utf8');
  const version = /^version = "(.+)"$/m.exec(manifest)?.[1];
  const said = (await must([program, '--version'])).trim();
  if (!said.startsWith(`component-check-wasmtime ${version} (`))
    throw new Error(`the crate is ${version}, the program says: ${said}`);
  const tag = process.env.GITHUB_REF_TYPE === 'tag' ? process.env.GITHUB_REF_NAME : null;
  if (tag !== null && tag !== `wasmtime-host-v${version}`)
    throw new Error(`the tag is ${tag}, the crate ${version}`);
  return version;
}

async function main([name = '', into, program = join(root, 'wasmtime-host/target/release', PROGRAM)]) {
  if (!/^(x86_64|aarch64)-(linux|macos|windows)$/.test(name) || into === undefined)
    throw new Error('usage: node scripts/pack-wasmtime-host.mjs NAME DIRECTORY [PROGRAM]');
  const folder = `component-check-wasmtime-${await versionOf(program)}-${name}`;
  const stage = mkdtempSync(join(tmpdir(), 'pack wasmtime host '));
  try {
    mkdirSync(join(stage, folder));
    copyFileSync(program, join(stage, folder, PROGRAM));
    copyFileSync(join(root, 'LICENSE'), join(stage, folder, 'LICENSE'));
    mkdirSync(into, { recursive: true });
    const windows = name.endsWith('windows');
    const archive = resolve(into, `${folder}.${windows ? 'zip' : 'tar.gz'}`);
    // The tar of Windows and macOS writes zip as well.
    const argv = windows ? ['tar', '-acf', archive, folder] : ['tar', '-czf', archive, folder];
    await must(argv, { cwd: stage });
    return archive;
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
