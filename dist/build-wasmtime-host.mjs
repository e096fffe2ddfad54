import { i as REPOSITORY, t as CheckError } from "./errors.mjs";
import { t as askWasmtimeHost } from "./ask-wasmtime-host.mjs";
import { r as withoutGo } from "./environment.mjs";
import { t as findOnPath } from "./find-on-path.mjs";
import { t as cacheRoot } from "./cache-root.mjs";
import { i as onDisk, n as commitEntry, r as seal, t as makeStaging } from "./staging.mjs";
import { l as programOf } from "./verify-entry.mjs";
import { t as runProcess } from "./process.mjs";
import { o as readHostSources, r as sourceEntry } from "./wasmtime-host.mjs";
import { n as WASMTIME_HOST_PROGRAM } from "./wasmtime-host-release.mjs";
import path from "node:path";
import { copyFileSync, existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";

// src/toolchain/build-wasmtime-host.ts
const BUILD_MS = 36e5;
const TELL_MS = 5e3;
const MAX_SAID_BYTES = 16 << 20;
async function buildWasmtimeHost(search) {
	const { directory } = search.crate;
	const sources = readHostSources(directory);
	if (sources === null) throw noSources(directory);
	if (sources.version !== null) requireVersion(sources.version, search);
	const cargo = findOnPath("cargo", search.env);
	if (cargo === null) throw noCargo();
	const built = await runCargo(cargo, targetDirectory(search), sources, search);
	const entry = sourceEntry(search, sources.sha256);
	const staging = await makeStaging(path.join(entry.root, entry.tool));
	try {
		const tree = path.join(staging, "tree");
		const program = path.join(tree, entry.program);
		await onDisk(() => {
			mkdirSync(tree);
			copyFileSync(built, program);
		});
		requireVersion(await askWasmtimeHost(program, search.env, search.signal), search);
		const { tool, version } = entry;
		const marker = await seal(tree, {
			tool,
			version,
			url: "cargo",
			sha256: sources.sha256
		}, [entry.program]);
		await commitEntry(entry, marker, tree, path.join(staging, "broken"));
		return programOf(entry);
	} finally {
		rmSync(staging, {
			recursive: true,
			force: true
		});
	}
}
function requireVersion(version, { version: asked, crate }) {
	if (version === asked) return;
	throw new CheckError("tool-version", `the crate ${crate.directory} is version ${version} of the wasmtime host, and ${asked} is asked for`, {
		hint: `set \`toolchain: { wasmtime: { version: ${version} } }\`, or check out the sources of ${asked}`,
		source: "flag"
	});
}
function targetDirectory({ env }) {
	return path.resolve(env.CARGO_TARGET_DIR || path.join(cacheRoot(env), "component-check-wasmtime", "target"));
}
async function runCargo(cargo, target, { crates, sha256 }, { crate, env, offline, signal, say }) {
	const manifest = path.join(crate.directory, "Cargo.toml");
	const flags = [
		"--release",
		"--locked",
		...offline ? ["--offline"] : []
	];
	const places = [
		"--manifest-path",
		manifest,
		"--target-dir",
		target
	];
	const argv = [
		cargo,
		"build",
		...flags,
		...places
	];
	const { CARGO_BUILD_TARGET: _, ...ambient } = withoutGo(env);
	const started = performance.now();
	const tell = () => {
		const seconds = Math.round((performance.now() - started) / 1e3);
		say(`building the wasmtime host by cargo: ${compiled(target)} of about ${crates} crates, ${seconds} s`);
	};
	tell();
	const telling = setInterval(tell, TELL_MS);
	try {
		const result = await runProcess({
			argv: [...argv, "--message-format=json-render-diagnostics"],
			cwd: crate.directory,
			env: {
				...ambient,
				COMPONENT_CHECK_SOURCES: sha256
			},
			timeoutMs: BUILD_MS,
			signal,
			maxOutputBytes: MAX_SAID_BYTES
		});
		const program = result.exitCode === 0 ? programIn(result.stdout) : null;
		if (program !== null) return program;
		const silent = result.exitCode === 0 ? `it names no program ${WASMTIME_HOST_PROGRAM}` : result.stdout;
		throw buildFailed(argv, result.stderr || silent, result.timedOut);
	} finally {
		clearInterval(telling);
	}
}
function programIn(stdout) {
	return stdout.split(/\r?\n/).filter((line) => line.startsWith("{\"reason\":\"compiler-artifact\"")).map((line) => JSON.parse(line).executable).findLast((one) => one !== null && path.basename(one) === WASMTIME_HOST_PROGRAM && existsSync(one)) ?? null;
}
function compiled(target) {
	try {
		return readdirSync(path.join(target, "release", "deps")).filter((name) => name.endsWith(".d")).length;
	} catch {
		return 0;
	}
}
function noSources(directory) {
	return new CheckError("tool-missing", `the wasmtime host cannot be built: its sources would be ${directory}, and there is no crate`, {
		hint: `clone https://github.com/${REPOSITORY} and run its dist/cli.mjs, or name a built host by \`toolchain: { wasmtime: { path: … } }\``,
		source: "flag"
	});
}
function noCargo() {
	return new CheckError("tool-missing", "the wasmtime host cannot be built: there is no cargo on PATH", {
		hint: "install Rust (https://rustup.rs), or name a built host by `toolchain: { wasmtime: { path: … } }`",
		source: "flag"
	});
}
function buildFailed(argv, output, timedOut) {
	const lines = output.split(/\r?\n/).filter((line) => line.trim() !== "");
	const said = timedOut ? "it took longer than an hour" : lines.slice(-12).join("\n");
	return new CheckError("tool-failed", `cargo could not build the wasmtime host: ${said}`, {
		hint: `cargo downloads crates the first time, so it needs a network; by hand: ${argv.slice(1).join(" ")}`,
		source: "flag"
	});
}

export { buildWasmtimeHost };