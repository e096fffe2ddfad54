import path from 'node:path';
import { CheckError } from '../errors.ts';
import { askWasmTools } from './ask-wasm-tools.ts';
import type { Entry } from './install/entry.ts';
import { type Attempt, installTool } from './install/install-tool.ts';
import { unpackProgram } from './install/unpack.ts';
import { isMusl } from './platform.ts';
import { noRelease, type WasmToolsRelease } from './wasm-tools-release.ts';
import type { WasmToolsSearch } from './wasm-tools-search.ts';

/** No release is larger than 20 MB. */
const ARCHIVE_BYTES = 128 * 2 ** 20;

/**
 * Installs a release into the tool cache.
 * @returns the program, or why no source had it
 * @throws CheckError `checksum`, `tool-failed`, `tool-version`, `cancelled`
 */
export async function installWasmTools(
  release: WasmToolsRelease,
  entry: Entry,
  search: WasmToolsSearch,
  musl = isMusl(),
): Promise<string | readonly Attempt[]> {
  if (musl)
    return [{ source: 'releases', why: noRelease(`${process.platform}-${process.arch} with musl`).message }];
  const { fileName, sha256, member, sources } = release;
  const name = `wasm-tools ${search.version}`;
  return installTool(
    {
      entry,
      archive: { name, fileName, sha256, maxBytes: ARCHIVE_BYTES },
      sources,
      unpack: async (archive, tree) => {
        await unpackProgram(archive, member, path.join(tree, entry.program));
        return [entry.program];
      },
      prove: async (program) => {
        const version = await askWasmTools(program, search.env, search.signal);
        if (version === search.version) return;
        throw new CheckError(
          'tool-version',
          `${fileName} was to be ${name}, and says that it is wasm-tools ${version}`,
          {
            hint: 'its hash is the expected one: correct the version that is written beside that hash',
          },
        );
      },
    },
    search,
    search.say,
  );
}
