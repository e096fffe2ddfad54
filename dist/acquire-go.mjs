import { t as CheckError } from "./errors.mjs";
import { o as parseGoVersion, t as askGo } from "./ask-go.mjs";
import { a as get, i as retried, n as unpackTree, o as SourceFailure, r as installTool } from "./unpack.mjs";
import { r as shownUrl, t as below } from "./url.mjs";
import { a as moduleGo, c as exactVersion, d as isMoving, h as goEntry, i as listToolchains, m as newestFit, n as lockedHash, p as nearestVersions, r as fetchesToolchains, s as describeRequest, t as cachedGo, u as goName } from "./go-cache2.mjs";
import { t as goPlatform } from "./platform.mjs";
import path from "node:path";
import { readdirSync } from "node:fs";

// src/toolchain/download/json.ts
function downloadJson(url, maxBytes, network) {
	return retried(network, () => get(url, network, async (body) => {
		const chunks = [];
		let bytes = 0;
		for await (const chunk of body) {
			bytes += chunk.length;
			if (bytes > maxBytes) throw new SourceFailure(`it sends more than ${maxBytes} bytes`);
			chunks.push(chunk);
		}
		try {
			return JSON.parse(Buffer.concat(chunks).toString("utf8"));
		} catch {
			throw new SourceFailure("it does not send JSON, as a proxy or the sign-in page of a network does");
		}
	}));
}

// src/toolchain/version/go-index.ts
function readGoIndex(index, platform) {
	if (!Array.isArray(index)) return null;
	return index.flatMap((release) => Array.isArray(release?.files) ? release.files : []).flatMap((file) => archiveOf(file, platform) ?? []);
}
function archiveOf(file, platform) {
	const { kind, os, arch, version, filename, sha256, size } = file ?? {};
	if (kind !== "archive" || `${os}-${arch}` !== platform) return null;
	if (typeof filename !== "string" || !/^go[\w.-]+\.(?:tar\.gz|zip)$/.test(filename)) return null;
	if (typeof sha256 !== "string" || !/^[0-9a-f]{64}$/.test(sha256)) return null;
	if (typeof size !== "number" || !Number.isSafeInteger(size)) return null;
	const parsed = parseGoVersion(String(version));
	return parsed === null ? null : {
		version: parsed,
		fileName: filename,
		sha256,
		size
	};
}

// src/toolchain/go-archive.ts
const GO_DOWNLOADS = "https://go.dev/dl/";
const INDEX_BYTES = 64 * 2 ** 20;
async function archiveGo(search, present) {
	const bases = [...search.mirror === null ? [] : [search.mirror], GO_DOWNLOADS];
	const attempts = [];
	for (const base of bases) {
		const archives = await listArchives(base, search);
		if (!Array.isArray(archives)) {
			attempts.push(archives);
			continue;
		}
		const version = newestFit(archives.map((archive) => archive.version), search.request);
		const archive = archives.find((one) => one.version === version);
		if (archive === void 0) {
			attempts.push(noSuchVersion(base, archives, search));
			continue;
		}
		const there = isMoving(search.request) ? await present(archive.version) : null;
		if (there !== null) return there;
		confirmHash(archive, base, search);
		const installed = await install(archive, [base, ...bases.filter((other) => other !== base)].map((one) => below(one, archive.fileName)), search);
		return "path" in installed ? {
			go: installed,
			source: "archive"
		} : [...attempts, ...installed];
	}
	return attempts;
}
async function listArchives(base, search) {
	const releases = await listReleases(base, search);
	return "why" in releases ? releases : releases.of(goPlatform());
}
async function listReleases(base, search) {
	search.say(`reading which Go there is from ${new URL(base).host}`);
	const source = shownUrl(base);
	try {
		const index = await downloadJson(below(base, "?mode=json&include=all"), INDEX_BYTES, search);
		if (readGoIndex(index, goPlatform()) === null) return {
			source,
			why: "it does not send a list of Go releases"
		};
		return { of: (platform) => readGoIndex(index, platform) ?? [] };
	} catch (error) {
		if (!(error instanceof SourceFailure)) throw error;
		return {
			source,
			why: error.message
		};
	}
}
function noSuchVersion(base, archives, { request }) {
	const versions = archives.map((archive) => archive.version);
	const nearest = nearestVersions(versions, exactVersion(request) ?? request.wish?.version ?? "").join(", ");
	const has = nearest === "" ? "it has none" : `the nearest are ${nearest}`;
	return {
		source: shownUrl(base),
		why: `it has no ${describeRequest(request)} for ${goPlatform()}; ${has}`
	};
}
function confirmHash({ fileName, sha256 }, base, { locked }) {
	const expected = lockedHash(locked);
	if (expected === null || expected === sha256) return;
	const platform = `${process.platform}-${process.arch}`;
	const [problem, hint] = expected === "" ? [`toolchain.lock has no Go for ${platform}`, "put that Go on PATH, or lock one that has it"] : [`${fileName} has sha256 ${sha256} in the list of ${shownUrl(base)}, but ${expected} in toolchain.lock`, "one of both was changed: ask who runs that server, and who changed toolchain.lock"];
	throw new CheckError("checksum", problem, { hint });
}
async function install(archive, sources, search) {
	const { version, fileName, sha256, size } = archive;
	const name = `Go ${version}`;
	let asked = null;
	const installed = await installTool({
		entry: goEntry(search.env, version),
		archive: {
			name,
			sha256,
			maxBytes: size,
			fileName
		},
		sources,
		unpack,
		prove: async (program) => {
			asked = await askGo(program, search.env, { signal: search.signal });
			if (asked.version === version) return;
			throw new CheckError("tool-version", `${fileName} was to be ${name}, and says that it is Go ${asked.version}`, { hint: "whoever made the list of that server should look at it" });
		}
	}, search, search.say);
	return typeof installed === "string" ? await askGo(installed, search.env, { signal: search.signal }) : installed;
}
async function unpack(archive, tree) {
	await unpackTree(archive, "go", tree);
	return programsOf(tree);
}
function programsOf(tree) {
	const list = (directory) => readdirSync(path.join(tree, ...directory.split("/")), {
		withFileTypes: true,
		recursive: true
	}).filter((entry) => entry.isFile()).map((entry) => path.relative(tree, path.join(entry.parentPath, entry.name)).split(path.sep).join("/"));
	return [...list("bin"), ...list("pkg/tool")];
}

// src/toolchain/acquire-go.ts
async function acquireGo(search, installed) {
	const proxied = await throughModules(search, installed);
	if (!("why" in proxied)) return proxied;
	const archived = await archiveGo(search, (version) => presentGo(version, search, installed));
	return "go" in archived ? archived : [proxied, ...archived];
}
async function throughModules(search, installed) {
	const source = "the module proxy";
	if (installed === null) return {
		source,
		why: "it takes an installed Go to ask it"
	};
	if (!fetchesToolchains(installed)) return {
		source,
		why: `it takes Go 1.21 to ask it, and ${installed.path} is Go ${installed.version}`
	};
	try {
		search.say("asking the module proxy which Go there is");
		const versions = await listToolchains(installed, search, search.limits.probeMs);
		const version = newestFit(versions, search.request);
		if (version === null) return {
			source,
			why: noneFits(versions, search)
		};
		return await presentGo(version, search, installed) ?? await fetched(version, search, installed);
	} catch (error) {
		if (!(error instanceof CheckError) || error.code === "cancelled") throw error;
		return {
			source,
			why: error.message
		};
	}
}
async function presentGo(version, search, installed) {
	if (installed !== null && version === installed.version) return {
		go: installed,
		source: "path"
	};
	const exact = {
		...search,
		request: {
			wish: {
				version: goName(version).slice(2),
				from: "the list of releases"
			},
			minimum: null
		}
	};
	return await cachedGo(exact, installed);
}
async function fetched(version, search, installed) {
	search.say(`fetching Go ${version} through the module proxy`);
	return {
		go: await moduleGo(installed, version, search, true),
		source: "module-proxy"
	};
}
function noneFits(versions, { request }) {
	const nearest = nearestVersions(versions, exactVersion(request) ?? request.wish?.version ?? "");
	return `it has no ${describeRequest(request)}; the nearest are ${nearest.join(", ")}`;
}

export { listReleases as a, listArchives as i, presentGo as n, noSuchVersion as o, GO_DOWNLOADS as r, acquireGo as t };