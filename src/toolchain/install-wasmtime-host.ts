import path from 'node:path';
import { CheckError } from '../errors.ts';
import { askWasmtimeHost } from './ask-wasmtime-host.ts';
import type { Entry } from './install/entry.ts';
import { type Attempt, installTool } from './install/install-tool.ts';
import { unpackProgram } from './install/unpack.ts';
import { isMusl } from './platform.ts';
import type { WasmtimeHostSearch } from './wasmtime-host.ts';
import { noWasmtimeRelease, type WasmtimeHostRelease } from './wasmtime-host-release.ts';

/** No release is larger than 20 MB. */
const ARCHIVE_BYTES = 128 * 2 ** 20;

/**
 * Installs a release into the tool cache.
 * @returns the program, or why no source had it
 * @throws CheckError `checksum`, `tool-failed`, `tool-version`, `cancelled`
 */
export async function installWasmtimeHost(
  { fileName, sha256, member, sources }: WasmtimeHostRelease,
  entry: Entry,
  search: WasmtimeHostSearch,
): Promise<string | readonly Attempt[]> {
  if (isMusl())
    return [
      { source: 'releases', why: noWasmtimeRelease(`${process.platform}-${process.arch} with musl`).message },
    ];
  const name = `the wasmtime host ${search.version}`;
  const prove = async (program: string) => {
    const version = await askWasmtimeHost(program, search.env, search.signal);
    if (version === search.version) return;
    throw new CheckError('tool-version', `${fileName} was to be ${name}, and says that it is ${version}`, {
      hint: 'its hash is the expected one: correct the version that is written beside that hash',
    });
  };
  return installTool(
    {
      entry,
      archive: { name, fileName, sha256, maxBytes: ARCHIVE_BYTES },
      sources,
      unpack: async (archive, tree) => {
        await unpackProgram(archive, member, path.join(tree, entry.program));
        return [entry.program];
      },
      prove,
    },
    search,
    search.say,
  );
}
