import { type TestMember, tarGz } from './archives.ts';
import { nodeProgram } from './node-program.ts';

/** A program that says this when it is run, by the Node that runs the test. POSIX only. */
export const program = (says: string) => nodeProgram(`console.log(${JSON.stringify(says)});`);

const PLATFORMS: Readonly<Record<string, string>> = {
  'linux-x64': 'x86_64-linux',
  'linux-arm64': 'aarch64-linux',
  'darwin-x64': 'x86_64-macos',
  'darwin-arm64': 'aarch64-macos',
  'win32-x64': 'x86_64-windows',
};

export const PLATFORM = `${process.platform}-${process.arch}`;

/** `wasm-tools-1.262.0-x86_64-linux`, the name of a release here and of the directory in it. */
export const releaseName = (version: string) => `wasm-tools-${version}-${PLATFORMS[PLATFORM]}`;

/** Where a release lies below a mirror. */
export const releasePath = (version: string) => `/v${version}/${releaseName(version)}.tar.gz`;

/** A release whose program is this. */
export function release(version: string, body: string | Uint8Array, ...more: TestMember[]): Promise<Buffer> {
  const name = releaseName(version);
  return tarGz([
    { name: `${name}/README.md`, body: 'x', mode: 0o644 },
    { name: `${name}/wasm-tools`, body },
    ...more,
  ]);
}
