import { join } from 'node:path';
import { gte, satisfies } from 'semver';

export interface HostLimits {
  /** Directories, absolute. */
  readonly readable: readonly string[];
  readonly stackBytes: number;
}

/** MiB. Node's own default depends on the machine; values and generated code need some hundred. */
const HEAP_MIB = 2_048;

/**
 * Bytes that a thread's stack surely has: 8 MiB on Linux and macOS, of which V8 must leave room for C++. On Windows V8's
 * own default is what node.exe is linked for. A limit beyond it would be a crash instead of a trap.
 */
const STACK_ROOM = process.platform === 'win32' ? 984 * 1024 : 7 * 1024 * 1024;

/**
 * Bytes of code that a function of jco's runs before V8 optimises it: more than it ever runs. One of them takes half a
 * second of a core to optimise, while Go builds or the first cases run, and saves nothing of that. See `tierGuests`.
 */
const TIERING_BUDGET = 2_000_000_000;

/**
 * MiB that the JavaScript heap may take before V8 looks for garbage in all of it. Each case leaves half a megabyte, and
 * its linear memory weighs as much as heap: V8 would else search everything each eighth case.
 */
const UNCOLLECTED_MIB = 256;

/** Flags of node for the host process. */
export function hostArguments(nodeVersion: string, { readable, stackBytes }: HostLimits): readonly string[] {
  return [
    permissionFlag(nodeVersion),
    // With the star: node grants what is below a plain name only where a directory of that name is there at start-up.
    ...readable.map((directory) => `--allow-fs-read=${join(directory, '*')}`),
    '--no-warnings',
    `--stack-size=${Math.floor(Math.min(stackBytes, STACK_ROOM) / 1024)}`,
    `--max-old-space-size=${HEAP_MIB}`,
    `--initial-old-space-size=${UNCOLLECTED_MIB}`,
    // As many hosts run as there are cores: helpers of the collector would take them from one another.
    '--single-threaded-gc',
    '--expose-gc',
    `--wasm-tiering-budget=${TIERING_BUDGET}`,
    '--disallow-code-generation-from-strings',
  ];
}

/** The permission model lost its prefix in 22.13 and 23.5: https://nodejs.org/api/permissions.html */
function permissionFlag(version: string): string {
  const plain = gte(version, '23.5.0') || satisfies(version, '^22.13.0');
  return plain ? '--permission' : '--experimental-permission';
}
