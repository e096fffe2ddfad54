import { n as progressOn, r as cancelledBy, t as SILENT } from "./progress.mjs";
import { c as DEFAULTS, i as ownTools, r as reportErrors } from "./assemble.mjs";
import { _ as DOWNLOAD_LIMITS, a as wasmToolsSearchFor, c as lockFileOf, d as readGoRequest, f as configuredGo, h as goSearchFor, i as wasmToolsHere, l as readLock, m as goHere, n as configuredWasmTools, o as confirmLocked, s as wantedTools, t as EMBEDDED_WASM_TOOLS, u as renderLock, v as loadConfig } from "./wasm-tools.mjs";
import { D as reportPath, c as escapeText, i as escapeJson, o as escapeLog } from "./escape.mjs";
import { n as isUsageError, r as toCheckError, t as CheckError } from "./errors.mjs";
import { i as listToolchains, r as fetchesToolchains, s as cacheRoot } from "./go-cache.mjs";
import { i as hashFile, l as goPlatform } from "./verify-entry.mjs";
import { a as listReleases, i as listArchives, n as presentGo, o as noSuchVersion, r as GO_DOWNLOADS } from "./acquire-go.mjs";
import { a as get, o as SourceFailure } from "./unpack.mjs";
import { a as goName, c as newestFit, f as below, h as urlProblem, i as fits, m as shownUrl, n as describeRequest, o as isMoving, t as ANY_GO, u as parseGoVersion } from "./go-request.mjs";
import { r as wasmToolsRelease } from "./wasm-tools-release.mjs";
import { c as formatCount, i as palette, r as wrap, t as renderError } from "./text.mjs";
import { t as textOptions } from "./terminal.mjs";
import { rename, rm, writeFile } from "node:fs/promises";

// src/toolchain/price.ts
async function priceGo(search, installed) {
	const attempts = [];
	if (installed !== null && fetchesToolchains(installed)) {
		const proxied = await moduleVersion(search, installed);
		if (typeof proxied === "string") return await presentGo(proxied, search, installed) ?? await modulePrice(proxied, search, installed);
		attempts.push(proxied);
	}
	for (const base of [...search.mirror === null ? [] : [search.mirror], GO_DOWNLOADS]) {
		const archives = await listArchives(base, search);
		if ("why" in archives) {
			attempts.push(archives);
			continue;
		}
		const versions = archives.map(({ version }) => version);
		const archive = archives.find(({ version }) => version === newestFit(versions, search.request));
		if (archive !== void 0) {
			const there = isMoving(search.request) ? await presentGo(archive.version, search, installed) : null;
			if (there !== null) return there;
			const { version, fileName, size, sha256 } = archive;
			return {
				version,
				url: shownUrl(below(base, fileName)),
				bytes: size,
				sha256
			};
		}
		attempts.push(noSuchVersion(base, archives, search));
	}
	return attempts;
}
async function moduleVersion(search, installed) {
	const source = "the module proxy";
	try {
		const versions = await listToolchains(installed, search, search.limits.probeMs);
		const none = {
			source,
			why: `it has no ${describeRequest(search.request)}`
		};
		return newestFit(versions, search.request) ?? none;
	} catch (error) {
		if (!(error instanceof CheckError) || error.code === "cancelled") throw error;
		return {
			source,
			why: error.message
		};
	}
}
async function modulePrice(version, search, { settings }) {
	const file = `golang.org/toolchain/@v/v0.0.1-${goName(version)}.${goPlatform()}.zip`;
	const proxy = (settings.GOPROXY ?? "").split(/[,|]/)[0] ?? "";
	if (urlProblem(proxy) !== null) return {
		version,
		url: file,
		bytes: null,
		sha256: null
	};
	const url = below(proxy, file);
	return {
		version,
		url: shownUrl(url),
		bytes: await sizeOf(url, search),
		sha256: null
	};
}
async function priceWasmTools(version, { sources, sha256 }, network) {
	const [first] = sources;
	if (network.offline && first !== void 0) return {
		version,
		url: shownUrl(first),
		bytes: null,
		sha256
	};
	const attempts = [];
	for (const source of sources) try {
		return {
			version,
			url: shownUrl(source),
			bytes: await announced(source, network),
			sha256
		};
	} catch (error) {
		if (!(error instanceof SourceFailure)) throw error;
		attempts.push({
			source: shownUrl(source),
			why: error.message
		});
	}
	return attempts;
}
async function sizeOf(url, network) {
	try {
		return await announced(url, network);
	} catch (error) {
		if (error instanceof SourceFailure) return null;
		throw error;
	}
}
function announced(url, network) {
	return get(url, network, async (body, { length }) => {
		body.destroy();
		return length;
	});
}

// src/toolchain/survey.ts
const NOTHING = {
	version: null,
	path: null,
	source: null,
	sha256: null,
	attempts: [],
	price: null,
	hint: null
};
function surveyGo(toolchain, request, context) {
	const wanted = typeof toolchain.go === "object" && toolchain.go !== null ? toolchain.go.path : describeRequest(request);
	return orMissing({
		...NOTHING,
		name: "go",
		wanted,
		state: "missing"
	}, async (blank) => {
		const search = goSearchFor(toolchain, context.env, {
			...context,
			request
		});
		if (typeof toolchain.go === "object" && toolchain.go !== null) return await present(blank, await configuredGo(toolchain.go.path, search));
		const here = await goHere(search);
		if ("go" in here) return await present(blank, here);
		if (context.offline) return {
			...blank,
			attempts: here.attempts,
			hint: ONLINE
		};
		const { attempts, installed } = here;
		const price = await priceGo(search, installed);
		if ("go" in price) return await present(blank, price);
		return priced({
			...blank,
			attempts
		}, price, GET_GO);
	});
}
function surveyWasmTools(toolchain, context) {
	const { wasmTools, encoder } = toolchain;
	const blank = {
		...NOTHING,
		name: "wasm-tools",
		wanted: "the embedded one",
		state: "missing"
	};
	if (encoder === "embedded") return Promise.resolve({
		...blank,
		state: "embedded",
		version: EMBEDDED_WASM_TOOLS
	});
	if (typeof wasmTools === "object" && "path" in wasmTools) return orMissing({
		...blank,
		wanted: wasmTools.path
	}, async (tool) => found(tool, await configuredWasmTools(wasmTools.path, context.env, context.signal)));
	const search = wasmToolsSearchFor(wasmTools, toolchain, context.env, context);
	return orMissing({
		...blank,
		wanted: `wasm-tools ${search.version}`
	}, async (tool) => {
		const here = await wasmToolsHere(search);
		if ("path" in here) return found(tool, {
			version: search.version,
			...here
		});
		const { attempts, release } = here;
		const price = release === null ? [] : await priceWasmTools(search.version, release, search);
		const lacking = context.strict ? "missing" : "stand-in";
		const tools = priced({
			...tool,
			state: lacking,
			attempts
		}, price, context.offline ? ONLINE : GET_WASM_TOOLS);
		return context.offline ? {
			...tools,
			state: lacking,
			hint: ONLINE
		} : tools;
	});
}
const ONLINE = "run once without --offline, or name a program by toolchain {path: …}";
const GET_GO = "install that Go and put it first on PATH, or name a mirror in toolchain.mirrors.go";
const GET_WASM_TOOLS = "install that wasm-tools, name a mirror in toolchain.mirrors.wasm-tools, or choose `encoder: embedded`";
function priced(tool, price, hint) {
	if ("url" in price) return {
		...tool,
		state: "obtainable",
		price
	};
	return {
		...tool,
		attempts: [...tool.attempts, ...price],
		hint
	};
}
function present(tool, { go, source }) {
	return found(tool, {
		...go,
		source
	});
}
async function found(tool, { path, version, source }) {
	return {
		...tool,
		state: "present",
		version,
		path,
		source,
		sha256: await hashFile(path)
	};
}
async function orMissing(blank, look) {
	try {
		return await look(blank);
	} catch (error) {
		if (!(error instanceof CheckError) || !/^tool-/.test(error.code)) throw error;
		return {
			...blank,
			attempts: [{
				source: blank.wanted,
				why: error.message
			}],
			hint: error.hint ?? null
		};
	}
}

// src/doctor.ts
async function diagnose(request) {
	const { env, offline, signal, say, limits = DOWNLOAD_LIMITS } = request;
	const errors = [];
	const guarded = async (ask) => {
		try {
			return await ask();
		} catch (thrown) {
			errors.push(...reportErrors(toCheckError(thrown)));
			return null;
		}
	};
	const config = await guarded(() => loadConfig(request.config));
	const wanted = config === null ? null : await guarded(() => wantedTools(config));
	const toolchain = wanted?.toolchain ?? config?.toolchain ?? fallback();
	const context = {
		env,
		offline,
		locked: wanted?.goSha256 ?? null,
		strict: env.CI === "true" || wanted?.lock?.wasmTools != null,
		signal,
		limits,
		say
	};
	const tools = [config !== null && !needsGo(config) ? NO_GO : await guarded(() => surveyGo(toolchain, wanted?.go ?? ANY_GO, context)), await guarded(() => surveyWasmTools(toolchain, context))].filter((tool) => tool !== null);
	await guarded(() => confirmLocked(wanted?.lock ?? null, foundOf(tools)));
	return {
		schema: "component-check-doctor/1",
		exitCode: exitCodeOf(errors, tools),
		platform: `${process.platform}-${process.arch}`,
		offline,
		config: config?.file == null ? null : reportPath(config.root, config.file),
		cache: cacheRoot(env),
		own: ownTools(),
		tools,
		errors
	};
}
function fallback() {
	const mirrors = {
		go: null,
		wasmTools: null
	};
	const { wasmTools, encoder } = DEFAULTS;
	return {
		go: null,
		wasmTools,
		mirrors,
		encoder,
		encoderOrigin: "default"
	};
}
const needsGo = ({ components }) => components.some(({ component, build }) => component === null && build.command === null);
function foundOf(tools) {
	const of = (name) => {
		const { state, path, version } = tools.find((tool) => tool.name === name) ?? NO_GO;
		return state === "present" && path !== null && version !== null ? {
			path,
			version
		} : null;
	};
	return {
		go: of("go"),
		wasmTools: of("wasm-tools")
	};
}
const NO_GO = {
	name: "go",
	wanted: "none",
	state: "not-needed",
	version: null,
	path: null,
	source: null,
	sha256: null,
	attempts: [],
	price: null,
	hint: null
};
function exitCodeOf(errors, tools) {
	if (errors.some(({ code }) => isUsageError(code))) return 2;
	return errors.length > 0 || tools.some(({ state }) => state === "missing") ? 3 : 0;
}

// src/toolchain/lock/make-lock.ts
const PLATFORMS = [
	["darwin", "arm64"],
	["darwin", "x64"],
	["linux", "arm64"],
	["linux", "x64"],
	["win32", "arm64"],
	["win32", "x64"]
];
async function makeLock(config, current, request) {
	const kept = request.update ? null : current;
	const wasmTools = lockWasmTools(config, kept?.wasmTools ?? null);
	return {
		go: await lockGo(config, kept?.go ?? null, request),
		wasmTools
	};
}
async function lockGo(config, kept, request) {
	const { go, mirrors } = config.toolchain;
	if (!config.components.some(({ component, build }) => component === null && build.command === null) || typeof go === "object" && go !== null) return null;
	const wanted = wish(readGoRequest(config), kept);
	const tried = [];
	for (const base of [...mirrors.go === null ? [] : [mirrors.go], GO_DOWNLOADS]) {
		const releases = await listReleases(base, request);
		if ("why" in releases) {
			tried.push(`${releases.source}: ${releases.why}`);
			continue;
		}
		const all = releases.of(goPlatform());
		const version = newestFit(all.map((archive) => archive.version), wanted);
		if (version === null) {
			tried.push(`${base}: it has no ${describeRequest(wanted)}`);
			continue;
		}
		const archives = PLATFORMS.flatMap(([os, arch]) => {
			const archive = releases.of(goPlatform(os, arch)).find((one) => one.version === version);
			if (archive === void 0) return [];
			const url = below(GO_DOWNLOADS, archive.fileName).href;
			return [[`${os}-${arch}`, {
				url,
				sha256: archive.sha256
			}]];
		});
		return {
			version: goName(version).slice(2),
			archives: Object.fromEntries(archives),
			location: null
		};
	}
	throw new CheckError("download", `the hashes of ${describeRequest(wanted)} cannot be had: ${tried.join("; ")}`, { hint: "name a mirror that has a list of releases in toolchain.mirrors.go" });
}
function wish(request, kept) {
	const version = kept === null ? null : parseGoVersion(`go${kept.version}`);
	const asked = request.wish !== null && /stable$/.test(request.wish.version) ? {
		...request,
		wish: null
	} : request;
	if (kept === null || version === null || !fits(version, asked)) return request;
	return {
		wish: {
			version: kept.version,
			from: "toolchain.lock"
		},
		minimum: request.minimum
	};
}
function lockWasmTools({ toolchain, origins }, kept) {
	const { wasmTools, encoder } = toolchain;
	if (encoder === "embedded" || typeof wasmTools === "object" && "path" in wasmTools) return null;
	const asked = typeof wasmTools === "string" ? {
		version: wasmTools,
		sha256: null
	} : wasmTools;
	const version = origins["toolchain.wasm-tools"] === "default" ? kept?.version ?? DEFAULTS.wasmTools : asked.version;
	const archives = PLATFORMS.flatMap(([os, arch]) => {
		const platform = `${os}-${arch}`;
		if (!(asked.sha256 === null || asked.sha256[platform] !== void 0) || os === "win32" && arch === "arm64") return [];
		const { sources, sha256 } = wasmToolsRelease({
			version,
			sha256: asked.sha256,
			mirror: null
		}, platform);
		return sources.map(({ href }) => [platform, {
			url: href,
			sha256
		}]);
	});
	return {
		version,
		archives: Object.fromEntries(archives),
		location: null
	};
}

// src/lock.ts
async function lockTools(config, request) {
	const loaded = await loadConfig(config);
	const file = lockFileOf(loaded);
	const lock = await makeLock(loaded, await readable(loaded), request);
	const name = reportPath(loaded.root, file);
	const locked = [describe("Go", lock.go), describe("wasm-tools", lock.wasmTools)].filter(Boolean);
	if (locked.length === 0) throw new CheckError("config", `there is nothing to lock in ${name}`, { hint: "tools that are named by {path: …}, the embedded encoder and what no component needs are not locked" });
	await write(file, renderLock(lock));
	return `${name}: ${locked.join(", ")}`;
}
async function readable(config) {
	try {
		return await readLock(config);
	} catch (error) {
		if (error instanceof CheckError) return null;
		throw error;
	}
}
function describe(name, tool) {
	return tool === null ? "" : `${name} ${tool.version} for ${Object.keys(tool.archives).join(", ")}`;
}
async function write(file, text) {
	const staged = `${file}.${process.pid}.tmp`;
	try {
		await writeFile(staged, text, { flag: "wx" });
		await rename(staged, file);
	} catch (cause) {
		await rm(staged, { force: true });
		throw new CheckError("file-unreadable", `${file} cannot be written: ${cause.message}`, { cause });
	}
}

// src/report/doctor-text.ts
function renderDoctor(doctor, { color, columns }) {
	const paint = palette(color);
	const { own, platform, config, cache } = doctor;
	const blocks = [
		[
			`${paint.bold(`component-check ${own.componentCheck}`)}  ${paint.dim(escapeText(`Node ${own.node} · jco ${own.jco} · ${platform}`))}`,
			`  config      ${escapeText(config ?? "none: defaults")}`,
			`  tool cache  ${escapeText(cache)}`
		],
		...doctor.tools.map((tool) => renderTool(tool, paint, columns)),
		...doctor.errors.map((error) => renderError(error, paint, columns)),
		[renderVerdict(doctor, paint)]
	];
	return `${escapeLog(blocks.map((lines) => lines.join("\n")).join("\n\n"))}\n`;
}
function renderDoctorJson(doctor) {
	return `${escapeJson(JSON.stringify(doctor, null, 2))}\n`;
}
const SOURCES = {
	path: "from PATH",
	config: "named by the config",
	"tool-cache": "from the tool cache",
	"module-proxy": "from Go’s module cache",
	archive: "from its archive",
	release: "from its release"
};
const STATES = {
	present: "",
	embedded: "embedded",
	obtainable: "not here; a run downloads it",
	"stand-in": "not here; the embedded one stands in: other bytes, so no digest",
	missing: "missing",
	"not-needed": "no component is built by Go"
};
function renderTool(tool, paint, columns) {
	const { name, state, version, source, price } = tool;
	const marks = {
		present: "✓",
		embedded: "✓",
		"not-needed": "-",
		obtainable: "↓",
		"stand-in": "!",
		missing: "✗"
	};
	const color = state === "missing" ? paint.red : /obtainable|stand-in|not-/.test(state) ? paint.yellow : paint.green;
	const said = [
		version,
		STATES[state],
		source && SOURCES[source]
	].filter(Boolean).join(", ");
	return [
		`${color(marks[state])} ${paint.bold(name)}  ${escapeText(said)}`,
		...row("wanted", tool.wanted),
		...row("program", tool.path),
		...row("sha256", tool.sha256),
		...tool.attempts.flatMap((one) => wrap(`${one.source}: ${one.why}`, "  - ", columns)),
		...price === null ? [] : renderPrice(price),
		...tool.hint === null ? [] : wrap(tool.hint, "  → ", columns)
	];
}
function renderPrice({ version, url, bytes, sha256 }) {
	return [
		...row("get", `${version}, ${bytes === null ? "size unknown" : `${formatCount(bytes)} bytes`}`),
		...row("from", url),
		...row("sha256", sha256 ?? "compared by Go with its checksum database")
	];
}
function row(label, value) {
	return value === null ? [] : [`  ${label.padEnd(8)} ${escapeText(value)}`];
}
function renderVerdict({ exitCode, tools, offline }, paint) {
	const asked = offline ? " (no request was made)" : "";
	if (exitCode === 2) return `${paint.bold(paint.red("a run would be refused (exit 2)"))}${asked}`;
	if (exitCode === 3) return `${paint.bold(paint.red("a run could not judge (exit 3)"))}${asked}`;
	const get = tools.filter(({ state }) => state === "obtainable");
	if (get.length === 0) return `${paint.bold(paint.green("ready"))}${asked}`;
	const bytes = get.map(({ price }) => price?.bytes ?? null);
	const sum = bytes.includes(null) ? "" : `: ${formatCount(bytes.reduce((all, one) => all + (one ?? 0), 0))} bytes`;
	return `${paint.bold(paint.yellow("ready after downloads"))}${sum}${asked}`;
}

// src/tool-command.ts
async function runToolCommand(invocation, cwd, process) {
	const { offline, json, update } = invocation;
	const progress = json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr);
	const { env } = process;
	const shared = {
		env,
		signal: cancelledBy(process),
		say: progress.step,
		limits: DOWNLOAD_LIMITS
	};
	const config = configOf(invocation, cwd);
	try {
		if (invocation.command === "lock") {
			const written = await lockTools(config, {
				...shared,
				update
			});
			progress.end();
			process.stdout.write(`${escapeLog(escapeText(written))}\n`);
			return 0;
		}
		const found = await diagnose({
			...shared,
			config,
			offline
		});
		progress.end();
		process.stdout.write(json ? renderDoctorJson(found) : renderDoctor(found, textOptions(process)));
		return found.exitCode;
	} finally {
		progress.end();
	}
}
function configOf({ config, packageDirs, components }, cwd) {
	const list = (value) => value.length === 0 ? null : {
		value,
		origin: "flag"
	};
	return {
		cwd,
		configPath: config,
		overrides: {
			packageDirs: list(packageDirs),
			components: list(components)
		}
	};
}

export { runToolCommand };