import { t as CheckError } from "./errors.mjs";
import { t as askWasmTools } from "./ask-wasm-tools.mjs";
import { r as installTool, t as unpackProgram } from "./unpack.mjs";
import { n as isMusl } from "./platform.mjs";
import { n as noRelease } from "./wasm-tools-release.mjs";
import path from "node:path";

// src/toolchain/install-wasm-tools.ts
const ARCHIVE_BYTES = 128 * 2 ** 20;
async function installWasmTools(release, entry, search, musl = isMusl()) {
	if (musl) return [{
		source: "releases",
		why: noRelease(`${process.platform}-${process.arch} with musl`).message
	}];
	const { fileName, sha256, member, sources } = release;
	const name = `wasm-tools ${search.version}`;
	return installTool({
		entry,
		archive: {
			name,
			fileName,
			sha256,
			maxBytes: ARCHIVE_BYTES
		},
		sources,
		unpack: async (archive, tree) => {
			await unpackProgram(archive, member, path.join(tree, entry.program));
			return [entry.program];
		},
		prove: async (program) => {
			const version = await askWasmTools(program, search.env, search.signal);
			if (version === search.version) return;
			throw new CheckError("tool-version", `${fileName} was to be ${name}, and says that it is wasm-tools ${version}`, { hint: "its hash is the expected one: correct the version that is written beside that hash" });
		}
	}, search, search.say);
}

export { installWasmTools };