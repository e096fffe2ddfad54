import { t as CheckError } from "./errors.mjs";
import { t as askWasmtimeHost } from "./ask-wasmtime-host.mjs";
import { r as installTool, t as unpackProgram } from "./unpack.mjs";
import { n as isMusl } from "./platform.mjs";
import { r as noWasmtimeRelease } from "./wasmtime-host-release.mjs";
import path from "node:path";

// src/toolchain/install-wasmtime-host.ts
const ARCHIVE_BYTES = 128 * 2 ** 20;
async function installWasmtimeHost({ fileName, sha256, member, sources }, entry, search) {
	if (isMusl()) return [{
		source: "releases",
		why: noWasmtimeRelease(`${process.platform}-${process.arch} with musl`).message
	}];
	const name = `the wasmtime host ${search.version}`;
	const prove = async (program) => {
		const version = await askWasmtimeHost(program, search.env, search.signal);
		if (version === search.version) return;
		throw new CheckError("tool-version", `${fileName} was to be ${name}, and says that it is ${version}`, { hint: "its hash is the expected one: correct the version that is written beside that hash" });
	};
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
		prove
	}, search, search.say);
}

export { installWasmtimeHost };