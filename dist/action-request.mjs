import { n as RESULT } from "./worker-protocol.mjs";
import { t as CheckError } from "./errors.mjs";
import { t as definedIn } from "./environment.mjs";
import { t as runProcess } from "./process.mjs";
import { a as resolveInside, d as judgeGo, i as reportPath, n as kindOf, t as isInside } from "./paths.mjs";
import { t as decodeText } from "./decode.mjs";
import { t as COMMANDS } from "./argv.mjs";
import { t as didYouMean } from "./suggest.mjs";
import { a as hostScriptBeside, i as createHostPool, n as progressOn, o as cancelledBy, r as crateBeside } from "./progress.mjs";
import { n as readToolVersions, t as readGoDirectives } from "./go-directives.mjs";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, renameSync, rmSync, statSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";

// src/toolchain/build-cache/keep-verifiable.ts
function keepVerifiable(from, to) {
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [file, target] = [path.join(from, entry.name), path.join(to, entry.name)];
		if (entry.isDirectory()) keepVerifiable(file, target);
		else if (!entry.isFile() || !isChecked(file) || existsSync(`${target}hash`)) rmSync(file);
	}
}
const isChecked = (file) => /\.(?:zip|mod|info)$/.test(file) || path.basename(file) === "list" || file.split(path.sep).includes("sumdb");

// src/toolchain/build-cache/merge.ts
function mergeInto(from, to, rename = renameSync) {
	mkdirSync(path.dirname(to), { recursive: true });
	if (!existsSync(to)) {
		move(from, to, rename);
		return;
	}
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)];
		if (!existsSync(target)) move(source, target, rename);
		else if (entry.isDirectory()) mergeInto(source, target, rename);
	}
}
function move(from, to, rename) {
	try {
		rename(from, to);
	} catch (error) {
		if (existsSync(to)) return;
		if (error.code !== "EXDEV") throw error;
		copyBeside(from, to, rename);
	}
}
function copyBeside(from, to, rename) {
	const copy = `${to}${process.pid}.tmp`;
	try {
		cpSync(from, copy, {
			recursive: true,
			preserveTimestamps: true
		});
		rename(copy, to);
	} catch (error) {
		if (!existsSync(to)) throw error;
	} finally {
		rmSync(copy, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}

// src/toolchain/build-cache/build-cache.ts
const RESTORE_MS = 6e4;
const SAVE_MS = 12e4;
function cachesOf(goEnv) {
	const { GOCACHE: build = "", GOMODCACHE: modules = "" } = goEnv;
	return path.isAbsolute(build) && path.isAbsolute(modules) ? {
		build,
		modules
	} : null;
}
function hasCacheService({ ACTIONS_RESULTS_URL, ACTIONS_CACHE_URL, ACTIONS_RUNTIME_TOKEN }) {
	return Boolean(ACTIONS_RESULTS_URL || ACTIONS_CACHE_URL) && Boolean(ACTIONS_RUNTIME_TOKEN);
}
async function restoreCaches(key, caches, context) {
	return await guarded("restored", context, async (scratch) => {
		const found = await runWorker("restore", key, scratch, context);
		context.note(found === null ? `no cache of Go’s builds as ${key.exact}` : `Go’s caches are those of ${found}`);
		if (found === null) return null;
		const there = [["build", caches.build], ["mod", downloadsIn(caches)]].filter(([name]) => isDirectory(path.join(scratch, name)));
		if (there.length === 0) throw new Error("the archive holds nothing of it");
		if (isDirectory(path.join(scratch, "mod"))) keepVerifiable(path.join(scratch, "mod"), downloadsIn(caches));
		for (const [name, target] of there) mergeInto(path.join(scratch, name), target);
		return found;
	});
}
async function saveCaches(key, caches, context) {
	return await guarded("saved", context, async (scratch) => {
		for (const [name, target] of [["build", caches.build], ["mod", downloadsIn(caches)]]) if (existsSync(target)) symlinkSync(target, path.join(scratch, name), "junction");
		return readdirSync(scratch).length <= 1 ? null : await runWorker("save", key, scratch, context);
	}) !== null;
}
const isDirectory = (file) => lstatSync(file, { throwIfNoEntry: false })?.isDirectory() === true;
const downloadsIn = ({ modules }) => path.join(modules, "cache", "download");
function placeFor(env) {
	const places = [env.RUNNER_TEMP || tmpdir(), tmpdir()];
	const place = places.find((one) => !/\s/.test(one));
	if (place === void 0) throw new Error(`${places[0]} has a space in it, which @actions/cache cannot take`);
	return place;
}
async function guarded(verb, { env, warn }, work) {
	let scratch = null;
	try {
		scratch = mkdtempSync(path.join(placeFor(env), "component-check-cache-"));
		mkdirSync(path.join(scratch, "tmp"));
		return await work(scratch);
	} catch (error) {
		if (error instanceof CheckError && error.code === "cancelled") throw error;
		warn(`Go’s caches were not ${verb}: ${error.message}`);
		return null;
	} finally {
		if (scratch !== null) discard(scratch, warn);
	}
}
function discard(directory, warn, remove = rmSync) {
	try {
		remove(directory, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	} catch (error) {
		warn(`${directory} stays behind: ${error.message}`);
	}
}
async function runWorker(verb, key, scratch, context) {
	const { script, env, signal, stateDir, timeoutMs } = context;
	const result = await runProcess({
		argv: [
			process.execPath,
			script,
			verb,
			key.exact,
			key.prefix
		],
		cwd: scratch,
		env: {
			...definedIn(env),
			GITHUB_WORKSPACE: scratch,
			RUNNER_TEMP: path.join(scratch, "tmp")
		},
		timeoutMs,
		signal,
		stateDir
	});
	if (result.timedOut) throw new Error(`that took more than ${timeoutMs / 1e3} s`);
	const complaint = complaintIn(result);
	const line = result.stdout.trimEnd().split("\n").at(-1) ?? "";
	if (!line.startsWith("component-check-cache ")) throw new Error(complaint ?? `exit ${result.exitCode}`);
	const found = JSON.parse(line.slice(RESULT.length)).key;
	if (found === null && complaint !== null) throw new Error(complaint);
	return found;
}
function complaintIn({ stdout, stderr }) {
	const told = /^::(?:warning|error)[^:]*::(.*)$/m.exec(stdout)?.[1] ?? (stderr.trim().split("\n").at(-1) || null);
	return told === null ? null : decodeURIComponent(told.replace(/%(?!25|0A|0D)/g, "%25")).replace(/\?[^\s"']*/g, "?…").slice(0, 300);
}

// src/toolchain/build-cache/module-files.ts
function moduleFiles(root, directory) {
	const module = holder(root, directory, "go.mod");
	const work = holder(root, directory, "go.work");
	const used = work === null ? [] : usedModules(work).filter((one) => isInside(root, one));
	const files = [...[...module === null ? [] : [module], ...used].flatMap((one) => [path.join(one, "go.mod"), path.join(one, "go.sum")]), ...work === null ? [] : [path.join(work, "go.work"), path.join(work, "go.work.sum")]];
	return [...new Set(files)].filter((file) => kindOf(file) === "file");
}
function holder(root, directory, name) {
	if (!isInside(root, directory)) return null;
	if (kindOf(path.join(directory, name)) === "file") return directory;
	return directory === root ? null : holder(root, path.dirname(directory), name);
}
function usedModules(work) {
	return readFileSync(path.join(work, "go.work"), "utf8").split(/\r?\n/).flatMap((line) => /^\s*(?:use\s+)?"?(\.{1,2}(?:\/[^\s"]*)?)"?\s*(?:\/\/.*)?$/.exec(line)?.[1] ?? []).map((one) => path.resolve(work, one));
}

// src/toolchain/build-cache/cache-key.ts
function cacheKey({ root, components }, goVersion, target, env) {
	const prefix = `component-check-go-${`${env.RUNNER_OS ?? process.platform}-${env.RUNNER_ARCH ?? process.arch}`}-go${goVersion}-${target}-`;
	const hash = createHash("sha256");
	const files = new Set(components.flatMap((component) => moduleFiles(root, component.package)));
	for (const file of [...files].sort()) {
		const bytes = readFileSync(file);
		hash.update(`${reportPath(root, file)} ${bytes.length}\n`).update(bytes);
	}
	hash.update(JSON.stringify(components.map(settings)));
	return {
		exact: `${prefix}${hash.digest("hex")}`,
		prefix
	};
}
function settings({ build: { tags, experiments, trimpath, env } }) {
	return {
		tags,
		experiments,
		trimpath,
		env: Object.entries(env).sort()
	};
}

// src/action-cache.ts
const UNSAVED = "go-cache";
const BUILT = "built";
async function restoreFor(config, go, target, { entryUrl, ...context }) {
	const caches = go === null ? null : cachesOf(go.env);
	if (go === null || caches === null) return null;
	if (!hasCacheService(context.env)) {
		context.note("Go’s caches are neither restored nor saved: this runner offers no cache");
		return null;
	}
	const key = keyOrNull(() => cacheKey(config, go.version, target, context.env), context.warn);
	if (key === null) return null;
	return await restoreCaches(key, caches, {
		...context,
		script: workerBeside(entryUrl),
		timeoutMs: 6e4
	}) === key.exact ? null : {
		key,
		caches
	};
}
function keyOrNull(make, warn) {
	try {
		return make();
	} catch (error) {
		warn(`Go’s caches are neither restored nor saved: ${error.message}`);
		return null;
	}
}
async function saveUnsaved(state, { entryUrl, ...context }) {
	if (state === "") return;
	const { key, caches } = JSON.parse(state);
	if (await saveCaches(key, caches, {
		...context,
		script: workerBeside(entryUrl),
		timeoutMs: 12e4
	})) context.note(`Go’s caches are saved as ${key.exact}`);
}
function workerBeside(entryUrl) {
	return path.join(path.dirname(fileURLToPath(entryUrl)), "go-cache.mjs");
}

// src/toolchain/version/read-version-file.ts
const FILE_BYTES = 1048576;
function readVersionFile(workspace, cwd, given) {
	if (given === "") return null;
	const file = resolveInside(workspace, cwd, given, "go-version-file");
	const name = reportPath(workspace, file);
	const refuse = (problem, hint, line = 1, column = 1) => new CheckError("config", `${name} ${problem}`, {
		hint,
		location: {
			file: name,
			line,
			column
		},
		source: "input"
	});
	const correct = "correct the input go-version-file";
	if (kindOf(file) !== "file") throw refuse(kindOf(file) === "missing" ? "does not exist" : "is no file", correct);
	if (statSync(file).size > FILE_BYTES) throw refuse(`is larger than ${FILE_BYTES} bytes`, correct);
	const text = decodeText(readFileSync(file), name);
	const named = namedIn(path.basename(file), text);
	if (named === null) throw refuse("names no version of Go", EXPECTED[path.basename(file)] ?? "write one, such as 1.26.8");
	const { version, line } = named;
	const wrong = judgeGo(version);
	const column = (text.split(/\r?\n/)[line - 1] ?? "").indexOf(version) + 1;
	if (wrong !== null) throw refuse(wrong.problem, wrong.hint, line, column);
	return {
		value: version,
		origin: "input",
		from: `${name}:${line}`
	};
}
const EXPECTED = {
	"go.mod": "write a line `toolchain go1.26.8` or `go 1.26`",
	"go.work": "write a line `toolchain go1.26.8` or `go 1.26`",
	".tool-versions": "write a line `golang 1.26.8`"
};
function namedIn(name, text) {
	if (name === ".tool-versions") return readToolVersions(text);
	if (name !== "go.mod" && name !== "go.work") return firstLine(text);
	const { go, toolchain } = readGoDirectives(text);
	return toolchain ?? go;
}
function firstLine(text) {
	const lines = text.split(/\r?\n/).map((line) => line.replace(/#.*$/, "").trim());
	const at = lines.findIndex((line) => line !== "");
	const version = lines[at]?.replace(/^go(?=\d)/, "");
	return version === void 0 ? null : {
		version,
		line: at + 1
	};
}

// src/action-request.ts
function requestOf(inputs, given, process, entryUrl) {
	refuseUnknown(given, inputs);
	refuseOtherThanBoolean("annotations", inputs.annotations);
	refuseOtherThanBoolean("cache", inputs.cache);
	const command = readCommand(inputs.command);
	const workspace = realpathSync(process.env.GITHUB_WORKSPACE ?? process.cwd());
	const cwd = readDirectory(workspace, inputs.workingDirectory);
	if (command === "setup") refuseHosts(inputs.hosts);
	const shared = {
		config: {
			cwd,
			configPath: inputs.config === "" ? null : inputs.config,
			overrides: {
				components: readList(inputs.components),
				hosts: readList(inputs.hosts),
				base: readText(inputs.base),
				goVersion: readText(inputs.goVersion) ?? readVersionFile(workspace, cwd, inputs.goVersionFile),
				wasmToolsVersion: readText(inputs.wasmToolsVersion)
			}
		},
		env: process.env,
		signal: cancelledBy(process),
		progress: progressOn({ write: (text) => process.stdout.write(text) })
	};
	if (command === "setup") return {
		command,
		...shared
	};
	const stateDir = stateDirOf(process.env);
	const hosts = createHostPool({
		hostScript: hostScriptBeside(entryUrl),
		signal: shared.signal,
		stateDir
	});
	const hostSource = {
		directory: crateBeside(entryUrl),
		build: false
	};
	return {
		command,
		...shared,
		hostSource,
		update: false,
		twice: false,
		offline: false,
		stateDir,
		hosts
	};
}
function refuseHosts(value) {
	if (value === "") return;
	throw new CheckError("usage", "the input hosts belongs to check and golden, not to setup", {
		source: "input",
		hint: "leave hosts out: setup runs no transcript"
	});
}
function stateDirOf(env) {
	const temp = env.RUNNER_TEMP;
	return temp === void 0 ? null : path.join(temp, "component-check-groups");
}
function refuseUnknown(given, inputs) {
	const known = Object.keys(inputs).map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
	const unknown = given.map((name) => name.toLowerCase()).find((name) => !known.includes(name));
	if (unknown === void 0) return;
	throw new CheckError("usage", `there is no input ${unknown}`, {
		source: "input",
		hint: didYouMean(unknown, known)
	});
}
function readDirectory(workspace, value) {
	const directory = path.resolve(workspace, value);
	const refuse = (problem) => new CheckError("usage", `the input working-directory is ${JSON.stringify(value)}, ${problem}`, {
		source: "input",
		hint: "write a directory of the workspace; actions/checkout with `path` makes one"
	});
	if (kindOf(directory) !== "directory") throw refuse("which is no directory");
	if (!isInside(realpathSync(workspace), realpathSync(directory))) throw refuse("which leaves the workspace");
	return directory;
}
function refuseOtherThanBoolean(name, value) {
	if ([
		"",
		"true",
		"false"
	].includes(value)) return;
	throw new CheckError("usage", `the input ${name} is ${JSON.stringify(value)}; it takes true or false`, {
		source: "input",
		hint: `write \`${name}: true\` or \`${name}: false\``
	});
}
const ACTION_COMMANDS = [...COMMANDS, "setup"];
function readCommand(value) {
	if (value === "") return "check";
	const command = ACTION_COMMANDS.find((name) => name === value);
	if (command !== void 0) return command;
	throw new CheckError("usage", `the input command is ${JSON.stringify(value)}; it takes ${ACTION_COMMANDS.join(", ")}`, {
		source: "input",
		hint: didYouMean(value, ACTION_COMMANDS)
	});
}
function readList(value) {
	const given = value.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
	return given.length === 0 ? null : {
		value: given,
		origin: "input"
	};
}
function readText(value) {
	return value === "" ? null : {
		value,
		origin: "input"
	};
}

export { restoreFor as a, UNSAVED as i, stateDirOf as n, saveUnsaved as o, BUILT as r, requestOf as t };