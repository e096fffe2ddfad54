import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { CheckError } from '../errors.ts';
import { REPOSITORY } from '../repository.ts';
import { askWasmtimeHost } from './ask-wasmtime-host.ts';
import { withoutGo } from './environment.ts';
import { findOnPath } from './find-on-path.ts';
import { cacheRoot } from './install/cache-root.ts';
import { commitEntry, seal } from './install/commit-entry.ts';
import { programOf } from './install/entry.ts';
import { onDisk } from './install/on-disk.ts';
import { makeStaging } from './install/staging.ts';
import { runProcess } from './process.ts';
import { sourceEntry, type WasmtimeHostSearch } from './wasmtime-host.ts';
import { WASMTIME_HOST_PROGRAM } from './wasmtime-host-release.ts';
import { type HostSources, readHostSources } from './wasmtime-host-sources.ts';

/** Milliseconds. From nothing it takes some seven minutes on two cores. */
const BUILD_MS = 3_600_000;
const TELL_MS = 5_000;
const SAID_LINES = 12;

const MAX_SAID_BYTES = 16 << 20;

/**
 * Builds the crate into the tool cache, by cargo and its lock file; what it depends on stays compiled beside it.
 * @returns the program
 * @throws CheckError `tool-missing` without cargo or sources, `tool-version` where the crate is another version than the one
 *   that is asked for, `tool-failed` with cargo's last words, `cancelled`
 */
export async function buildWasmtimeHost(search: WasmtimeHostSearch): Promise<string> {
  const { directory } = search.crate;
  const sources = readHostSources(directory);
  if (sources === null) throw noSources(directory);
  // It takes minutes to be told by the program.
  if (sources.version !== null) requireVersion(sources.version, search);
  const cargo = findOnPath('cargo', search.env);
  if (cargo === null) throw noCargo();
  const built = await runCargo(cargo, targetDirectory(search), sources, search);
  const entry = sourceEntry(search, sources.sha256);
  const staging = await makeStaging(path.join(entry.root, entry.tool));
  try {
    const tree = path.join(staging, 'tree');
    const program = path.join(tree, entry.program);
    await onDisk(() => {
      mkdirSync(tree);
      copyFileSync(built, program);
    });
    requireVersion(await askWasmtimeHost(program, search.env, search.signal), search);
    const { tool, version } = entry;
    const marker = await seal(tree, { tool, version, url: 'cargo', sha256: sources.sha256 }, [entry.program]);
    await commitEntry(entry, marker, tree, path.join(staging, 'broken'));
    return programOf(entry);
  } finally {
    rmSync(staging, { recursive: true, force: true });
  }
}

function requireVersion(version: string, { version: asked, crate }: WasmtimeHostSearch): void {
  if (version === asked) return;
  throw new CheckError(
    'tool-version',
    `the crate ${crate.directory} is version ${version} of the wasmtime host, and ${asked} is asked for`,
    {
      hint: `set \`toolchain: { wasmtime: { version: ${version} } }\`, or check out the sources of ${asked}`,
      source: 'flag',
    },
  );
}

/** Absolute: cargo runs in another directory than we do. */
function targetDirectory({ env }: WasmtimeHostSearch): string {
  return path.resolve(
    env.CARGO_TARGET_DIR || path.join(cacheRoot(env), 'component-check-wasmtime', 'target'),
  );
}

/** @returns the program; where it lies depends on the user's configuration of cargo, so cargo is asked */
async function runCargo(
  cargo: string,
  target: string,
  { crates, sha256 }: HostSources,
  { crate, env, offline, signal, say }: WasmtimeHostSearch,
): Promise<string> {
  const manifest = path.join(crate.directory, 'Cargo.toml');
  const flags = ['--release', '--locked', ...(offline ? ['--offline'] : [])];
  const places = ['--manifest-path', manifest, '--target-dir', target];
  const argv = [cargo, 'build', ...flags, ...places];
  // The host runs here, whatever else is built on this machine.
  const { CARGO_BUILD_TARGET: _, ...ambient } = withoutGo(env);
  const started = performance.now();
  const tell = () => {
    const seconds = Math.round((performance.now() - started) / 1000);
    say(`building the wasmtime host by cargo: ${compiled(target)} of about ${crates} crates, ${seconds} s`);
  };
  tell();
  const telling = setInterval(tell, TELL_MS);
  try {
    const result = await runProcess({
      argv: [...argv, '--message-format=json-render-diagnostics'],
      cwd: crate.directory,
      // What was built of other sources in the same directory is not taken for this.
      env: { ...ambient, COMPONENT_CHECK_SOURCES: sha256 },
      timeoutMs: BUILD_MS,
      signal,
      maxOutputBytes: MAX_SAID_BYTES,
    });
    const program = result.exitCode === 0 ? programIn(result.stdout) : null;
    if (program !== null) return program;
    const silent = result.exitCode === 0 ? `it names no program ${WASMTIME_HOST_PROGRAM}` : result.stdout;
    throw buildFailed(argv, result.stderr || silent, result.timedOut);
  } finally {
    clearInterval(telling);
  }
}

/** https://doc.rust-lang.org/cargo/reference/external-tools.html#artifact-messages */
function programIn(stdout: string): string | null {
  const lines = stdout.split(/\r?\n/).filter((line) => line.startsWith('{"reason":"compiler-artifact"'));
  const programs = lines.map((line) => JSON.parse(line).executable as string | null);
  return (
    programs.findLast(
      (one) => one !== null && path.basename(one) === WASMTIME_HOST_PROGRAM && existsSync(one),
    ) ?? null
  );
}

/** Cargo writes a `.d` file for each crate that it has compiled. */
function compiled(target: string): number {
  try {
    return readdirSync(path.join(target, 'release', 'deps')).filter((name) => name.endsWith('.d')).length;
  } catch {
    return 0;
  }
}

function noSources(directory: string): CheckError {
  return new CheckError(
    'tool-missing',
    `the wasmtime host cannot be built: its sources would be ${directory}, and there is no crate`,
    {
      hint: `clone https://github.com/${REPOSITORY} and run its dist/cli.mjs, or name a built host by \`toolchain: { wasmtime: { path: … } }\``,
      source: 'flag',
    },
  );
}

function noCargo(): CheckError {
  return new CheckError('tool-missing', 'the wasmtime host cannot be built: there is no cargo on PATH', {
    hint: 'install Rust (https://rustup.rs), or name a built host by `toolchain: { wasmtime: { path: … } }`',
    source: 'flag',
  });
}

function buildFailed(argv: readonly string[], output: string, timedOut: boolean): CheckError {
  const lines = output.split(/\r?\n/).filter((line) => line.trim() !== '');
  const said = timedOut ? 'it took longer than an hour' : lines.slice(-SAID_LINES).join('\n');
  return new CheckError('tool-failed', `cargo could not build the wasmtime host: ${said}`, {
    hint: `cargo downloads crates the first time, so it needs a network; by hand: ${argv.slice(1).join(' ')}`,
    source: 'flag',
  });
}
