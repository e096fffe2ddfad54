import { a as hostScriptBeside, n as progressOn, o as cancelledBy, r as crateBeside, t as SILENT } from "./progress.mjs";
import { r as reportErrors } from "./assemble.mjs";
import { n as DEFAULTS, t as ownTools } from "./tools.mjs";
import { C as expandGlobs, S as resolveComponent, T as allOf, _ as goSearchFor, c as confirmLocked, d as readLock, f as renderLock, g as goHere, i as configuredWasmTools, l as wantedTools, m as configuredGo, o as wasmToolsHere, p as readGoRequest, r as EMBEDDED_WASM_TOOLS, s as wasmToolsSearchFor, t as examplePath, u as lockFileOf, v as DOWNLOAD_LIMITS, x as require_dist, y as loadConfig } from "./absent.mjs";
import { a as resolveInside, i as reportPath, n as kindOf, p as judgeName, t as isInside, y as quoted } from "./paths.mjs";
import { i as REPOSITORY, n as isUsageError, r as toCheckError, t as CheckError } from "./errors.mjs";
import { t as cacheRoot } from "./cache-root.mjs";
import { t as askWasmtimeHost } from "./ask-wasmtime-host.mjs";
import { a as hashFile } from "./verify-entry.mjs";
import { a as listReleases, i as listArchives, n as presentGo, o as noSuchVersion, r as GO_DOWNLOADS } from "./acquire-go.mjs";
import { a as get, o as SourceFailure } from "./unpack.mjs";
import { i as urlProblem, r as shownUrl, t as below } from "./url.mjs";
import { d as isMoving, i as listToolchains, l as fits, m as newestFit, o as ANY_GO, r as fetchesToolchains, s as describeRequest, u as goName } from "./go-cache2.mjs";
import { t as goPlatform } from "./platform.mjs";
import { a as wasmtimeHostSearchFor, i as wasmtimeHostHere, t as GET_WASMTIME_HOST } from "./wasmtime-host.mjs";
import { n as nearest, t as didYouMean } from "./suggest.mjs";
import { i as palette, r as wrap, t as renderError } from "./text.mjs";
import { r as RULES } from "./inner-types.mjs";
import { a as defaultSources, i as siblingHint, n as findPlace, o as moduleDir, r as resolveGiven, t as CONFIG_FILE } from "./find.mjs";
import { t as embeddedEncoder } from "./embedded.mjs";
import { c as printFunc, l as printFuncType, n as resolveWanted, o as indexSources, t as collectWit } from "./wit-files.mjs";
import { n as scopeOf } from "./plan.mjs";
import { l as sameResource, t as whyUncallable } from "./callable.mjs";
import { c as printValue } from "./parse.mjs";
import { t as exampleValue } from "./example-value.mjs";
import { o as parseGoVersion } from "./ask-go.mjs";
import { r as wasmToolsRelease } from "./wasm-tools-release.mjs";
import { a as escapeLines, c as escapeText, f as formatCount, i as escapeJson, o as escapeLog } from "./escape.mjs";
import { t as textOptions } from "./terminal.mjs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";

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
async function priceRelease(version, { sources, sha256 }, network) {
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
const NO_GO = {
	...NOTHING,
	name: "go",
	wanted: "none",
	state: "not-needed"
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
		const price = release === null ? [] : await priceRelease(search.version, release, search);
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
function surveyWasmtimeHost(toolchain, crate, context) {
	const crateHere = {
		directory: crate,
		build: false
	};
	const search = wasmtimeHostSearchFor(toolchain, {
		...context,
		crate: crateHere,
		note: () => {}
	});
	const wanted = search.path ?? `the wasmtime host ${search.version}`;
	return orMissing({
		...NOTHING,
		name: "wasmtime-host",
		wanted,
		state: "missing"
	}, async (tool) => {
		const here = await wasmtimeHostHere(search);
		if ("path" in here) {
			const version = here.version ?? await askWasmtimeHost(here.path, context.env, context.signal);
			return found(tool, {
				...here,
				version
			});
		}
		const { attempts, release } = here;
		if (release === null || context.offline) return {
			...tool,
			attempts,
			hint: GET_WASMTIME_HOST
		};
		const price = await priceRelease(search.version, release, search);
		return priced({
			...tool,
			attempts
		}, price, GET_WASMTIME_HOST);
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
	const tools = [
		config !== null && !needsGo(config) ? NO_GO : await guarded(() => surveyGo(toolchain, wanted?.go ?? ANY_GO, context)),
		await guarded(() => surveyWasmTools(toolchain, context)),
		...config?.components.some(({ hosts }) => hosts.includes("wasmtime")) ? [await guarded(() => surveyWasmtimeHost(toolchain, request.crate, context))] : []
	].filter((tool) => tool !== null);
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
function exitCodeOf(errors, tools) {
	if (errors.some(({ code }) => isUsageError(code))) return 2;
	return errors.length > 0 || tools.some(({ state }) => state === "missing") ? 3 : 0;
}

// src/explain.ts
const isRule = (id) => Object.hasOwn(RULES, id);
function explain(id, columns) {
	if (id === null) return listOf(Object.entries(RULES));
	if (isRule(id)) return `${describe$1(id, RULES[id], columns).join("\n")}\n`;
	const area = Object.entries(RULES).filter(([known]) => known.startsWith(`${id}/`));
	if (area.length > 0) return listOf(area);
	const known = Object.keys(RULES);
	const within = id.includes("/") ? null : nearest(id, known.map(lastPart));
	const rule = known.find((one) => within !== null && lastPart(one) === within);
	const whole = didYouMean(id, known);
	const meant = rule === void 0 || whole.startsWith("Did") ? whole : `Did you mean \`${rule}\`?`;
	throw new CheckError("usage", `there is no rule ${id}`, { hint: meant.startsWith("Did") ? meant : "`component-check explain` lists the rules" });
}
const lastPart = (id) => id.slice(id.indexOf("/") + 1);
function listOf(rules) {
	const width = Math.max(...rules.map(([id]) => id.length));
	return rules.map(([id, { title }]) => `${id.padEnd(width)}  ${title}\n`).join("");
}
function describe$1(id, { severity, title, why, fix }, columns) {
	const example = exampleOf(id);
	return [
		`${id} (${severity})`,
		...wrap(`${title}.`, "  ", columns),
		"",
		...wrap(why, "  ", columns),
		"",
		...wrap(fix, "  → ", columns),
		"",
		`  \`rules: { ${id}: off | warning | error }\` in component-check.yml changes the severity.`,
		...example === null ? [] : [`  Example: ${example}`],
		`  https://github.com/${REPOSITORY}/blob/main/docs/rules.md#${id.replace("/", "")}`
	];
}
function exampleOf(id) {
	const here = path.dirname(fileURLToPath(import.meta.url));
	const trigger = path.join(here, "..", "fixtures", "broken", id.replace("/", "-"), "trigger");
	return existsSync(trigger) ? trigger : null;
}

// src/init/describe.ts
function describeInit(steps) {
	const width = Math.max(...steps.map(({ file }) => file.length));
	const lines = steps.map(({ file, kept, note }) => `${kept ? "kept " : "wrote"}  ${file.padEnd(width)}  ${note}`);
	const next = steps.some(({ file, kept }) => !kept && file.endsWith(".transcript")) ? "next: `component-check golden --update` writes the answers; read them, then `component-check`" : "next: `component-check`";
	return [...lines, next].join("\n");
}

// src/init/component-name.ts
function startName(directory, taken) {
	const plain = directory.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-").replaceAll(/^[^a-z0-9]+|-+$/g, "");
	const name = plain === "" || judgeName(plain) !== null ? "component" : plain;
	const isTaken = (one) => taken.some((other) => other.name === one);
	let free = name;
	for (let count = 2; isTaken(free); count += 1) free = `${name}-${count}`;
	return free;
}

// src/init/documentation.ts
var import_dist = require_dist();
function ownTag() {
	return `v${ownTools().componentCheck}`;
}
function documentation(file) {
	return `https://github.com/${REPOSITORY}/blob/${ownTag()}/${file}`;
}

// src/init/config-text.ts
function configText(components) {
	return [
		`# yaml-language-server: $schema=${`https://raw.githubusercontent.com/${REPOSITORY}/${ownTag()}/schema/component-check.schema.json`}`,
		"# What `component-check` builds and checks. What is not said here has its default:",
		`# ${documentation("docs/config.md")}`,
		"version: 1",
		"",
		"# wasm-tools is fetched at one exact version. The copy inside component-check needs no download:",
		"# toolchain: { encoder: embedded }",
		"",
		"components:",
		...components.flatMap(componentLines),
		""
	].join("\n");
}
function componentLines({ name, package: directory, wit, world }) {
	return [
		`  ${scalar$1(name)}:`,
		...directory === null ? [] : ["    # The directory of `package main`.", `    package: ${scalar$1(directory)}`],
		...wit === null ? [] : ["    # The directory of its world.", `    wit: ${scalar$1(wit)}`],
		...world === null ? [] : ["    # The world that it must fit.", `    world: ${scalar$1(world)}`],
		"    # Run before `go build`, where bindings are generated and not committed:",
		"    # generate: [go, generate, ./...]",
		"    # The most that it may take; `component-check` says what it takes now:",
		"    # budgets: { raw: 3 MB, gzip: 900 kB, memory: 16 MiB }"
	];
}
function scalar$1(text) {
	return (0, import_dist.stringify)(text).trimEnd();
}

// src/init/find-program.ts
async function findProgram(place, given) {
	const directory = resolveGiven(place.cwd, place.root, given, "package directory");
	const shown = quoted(reportPath(place.root, directory));
	const kind = kindOf(directory);
	if (kind !== "directory") throw new CheckError("usage", `${shown} is ${kind === "missing" ? "not there" : "not a directory"}`, { hint: kind === "missing" ? siblingHint(directory) : "name the directory of `package main`" });
	const module = moduleDir(path.parse(directory).root, directory);
	const found = (await defaultSources(place.root, directory)).wit.length > 0;
	const wit = found ? null : witAbove(place.root, module);
	const lacks = [
		module === null ? noModule(directory, shown) : null,
		noMain(place, directory, shown),
		found || wit !== null ? null : noWit(shown)
	].filter((lack) => lack !== null);
	if (lacks.length > 0) throw allOf(lacks);
	return {
		directory,
		wit
	};
}
const lack = (message, hint) => ({
	message,
	hint,
	location: null,
	source: null
});
function witAbove(root, module) {
	return (module === null || !isInside(root, module) ? [root] : [module, root]).map((home) => path.join(home, DEFAULTS.wit)).find((directory) => kindOf(directory) === "directory") ?? null;
}
function noModule(directory, shown) {
	return lack(`there is no go.mod for ${shown}`, `\`go mod init example.com/${startName(path.basename(directory), [])}\` makes one`);
}
function noMain(place, directory, shown) {
	const names = packagesIn(directory);
	if (names.includes("main")) return null;
	const other = names.find((name) => name !== null);
	return lack(`there is no \`package main\` in ${shown}${other === void 0 ? "" : `, it is package ${other}`}`, `name its directory: \`component-check init ${mainBelow(place, directory) ?? "./cmd/NAME"}\`; or write main.go with \`package main\` and \`func main() {}\``);
}
function mainBelow(place, directory) {
	const commands = path.join(directory, "cmd");
	if (kindOf(commands) !== "directory") return null;
	const main = readdirSync(commands).map((name) => path.join(commands, name)).find((one) => kindOf(one) === "directory" && packagesIn(one).includes("main"));
	if (main === void 0) return null;
	const typed = `./${reportPath(place.cwd, main)}`;
	return /\s/.test(typed) ? `"${typed}"` : typed;
}
function packagesIn(directory) {
	return readdirSync(directory).filter((name) => /\.go$/.test(name) && !/_test\.go$/.test(name)).map((name) => packageOf(readFileSync(path.join(directory, name), "utf8")));
}
function packageOf(source) {
	const code = source.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\/\/.*$/gm, "");
	return /^\s*package\s+([\p{L}_][\p{L}\p{Nd}_]*)/u.exec(code)?.[1] ?? null;
}
function noWit(shown) {
	return lack(`there is no WIT in ${shown}: neither a directory \`wit\` nor a componentize-go.toml`, "write the world that the component exports: wit/world.wit with `package example:hello; world hello { export greet: func(name: string) -> string; }`");
}

// src/init/read-world.ts
async function readWantedWorld(component, root) {
	const collected = await collectWit(component.wit, root);
	const places = indexSources(collected.sources);
	const encoder = await embeddedEncoder("");
	const resolved = await resolveWanted(encoder, component, collected, places).catch(askForFlag);
	if (resolved.findings === null) return resolved.wanted;
	const [first] = resolved.findings;
	throw new CheckError("config", first?.message ?? "the WIT is not valid", {
		...first?.hint == null ? {} : { hint: first.hint },
		...first?.location == null ? {} : { location: first.location }
	});
}
function askForFlag(thrown) {
	if (!(thrown instanceof CheckError)) throw thrown;
	const world = /^choose one: `world: (\S+)`/.exec(thrown.hint ?? "")?.[1];
	if (world === void 0) throw thrown;
	throw new CheckError(thrown.code, thrown.message, {
		hint: `choose one: \`component-check init --world ${world}\``,
		...thrown.location === void 0 ? {} : { location: thrown.location }
	});
}

// src/init/example-case.ts
function exampleCases(table) {
	return table.targets.map((target) => exampleCase(table, target));
}
function exampleCase(table, target) {
	const { func } = target;
	const name = shortName(table, target);
	const why = whyUncallable(func);
	if (why !== null) return {
		name,
		why
	};
	const bench = {
		table,
		calls: [],
		taken: /* @__PURE__ */ new Set(),
		busy: []
	};
	if (func.role.kind === "constructor") {
		if (func.result?.kind === "own" && makeHandle(bench, func.role.resource, target) !== null) return {
			name,
			title: titleOf(name, target),
			calls: bench.calls
		};
	}
	const call = callText(bench, target);
	if (call === null) return {
		name,
		why: `it takes a handle that no function here makes`
	};
	return {
		name,
		title: titleOf(name, target),
		calls: [...bench.calls, call]
	};
}
function callText(bench, target) {
	const { func } = target;
	let callee = shortName(bench.table, target);
	if (func.role.kind === "method") {
		const self = makeHandle(bench, func.role.resource);
		if (self === null) return null;
		callee = `${self}.${func.name}`;
	}
	const args = [];
	for (const { type } of func.params) {
		const value = exampleValue(type, (resource) => makeHandle(bench, resource));
		if (value === null) return null;
		args.push(printValue(value));
	}
	return `${callee}(${args.join(", ")})`;
}
function makeHandle(bench, resource, only) {
	for (const maker of only === void 0 ? makersOf(bench.table, resource) : [only]) {
		if (bench.busy.includes(maker)) continue;
		bench.busy.push(maker);
		const before = bench.calls.length;
		const call = callText(bench, maker);
		bench.busy.pop();
		if (call !== null) {
			const variable = freeVariable(bench, resource.name);
			bench.calls.push(`${variable} = ${call}`);
			return variable;
		}
		bench.calls.length = before;
	}
	return null;
}
function makersOf({ targets }, resource) {
	const makers = targets.filter(({ func }) => whyUncallable(func) === null && func.role.kind !== "method" && func.result?.kind === "own" && sameResource(func.result.resource, resource));
	const rank = ({ func: { role } }) => [
		"constructor",
		"static",
		"function"
	].indexOf(role.kind);
	return makers.sort((a, b) => rank(a) - rank(b));
}
function freeVariable({ table, taken }, resource) {
	for (let count = 0;; count += 1) {
		const name = `${count < 26 ? String.fromCharCode(97 + count) : `x${count}`}-${resource}`;
		if (table.reserved.has(name) || taken.has(name)) continue;
		taken.add(name);
		return name;
	}
}
function shortName({ bySpelling }, target) {
	const [owner = ""] = target.path.length > 1 ? target.path : [];
	const prefix = owner === "" ? "" : `${owner.replace(/@.*$/, "").replace(/^.*[:/]/, "")}.`;
	if (target.func.role.kind === "method") return `${prefix}${target.func.role.resource.name}.${target.func.name}`;
	return [...bySpelling].flatMap(([name, found]) => found.length === 1 && found[0] === target && name.startsWith(prefix) ? [name] : []).sort((a, b) => a.length - b.length)[0] ?? target.full;
}
function titleOf(name, { func }) {
	if (func.role.kind === "constructor") return `${name}: ${printFunc(func)}`;
	return `${name}: ${func.role.kind === "static" ? "static " : ""}${printFuncType(func)}`;
}

// src/init/transcript-text.ts
function exampleTranscript(world, limits) {
	const scope = scopeOf(world, limits);
	const examples = exampleCases(scope.exports);
	const called = distinct(examples.filter((one) => "calls" in one));
	const uncalled = examples.filter((one) => "why" in one);
	if (called.length === 0) return null;
	const cases = called.map(({ title, calls }) => [`# ${title}`, ...calls.map((call) => `> ${call}`)]);
	return {
		text: `${[
			header(scope.imports.targets.length > 0),
			...cases,
			...footer(uncalled)
		].map((lines) => lines.join("\n")).join("\n\n")}\n`,
		cases: called.length,
		uncalled
	};
}
function header(asksHost) {
	return [
		"# One call of each export, with made-up arguments. `component-check golden --update` writes what they answer below them.",
		"# Read that before you commit it, and replace these arguments and titles by ones that mean something.",
		...asksHost ? ["# What the component asks of its host is listed as `< f(x) = ?`: put the answer there, and update once more."] : [],
		`# The language: ${documentation("docs/transcripts.md")}`
	];
}
function footer(uncalled) {
	if (uncalled.length === 0) return [];
	return [["# Not called here; test these from a host of your own:", ...uncalled.map(({ name, why }) => `#   ${name}: ${why}`)]];
}
function distinct(called) {
	const seen = /* @__PURE__ */ new Map();
	return called.map((one) => {
		const count = (seen.get(one.title) ?? 0) + 1;
		seen.set(one.title, count);
		return count === 1 ? one : {
			...one,
			title: `${one.title} (${count})`
		};
	});
}

// src/init/workflow-text.ts
const CHECKOUT = "actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1";
function workflowText(directory) {
	const where = directory === "." ? [] : ["        with:", `          working-directory: ${scalar(directory)}`];
	return [
		"# Builds the component and checks it, on every push and pull request.",
		"name: component-check",
		"",
		"on: [push, pull_request]",
		"",
		"# It reads the repository, and nothing else.",
		"permissions:",
		"  contents: read",
		"",
		"jobs:",
		"  component-check:",
		"    runs-on: ubuntu-24.04",
		"    timeout-minutes: 15",
		"    steps:",
		`      - uses: ${CHECKOUT}`,
		"        with:",
		"          persist-credentials: false",
		`      - uses: ${REPOSITORY}@${ownTag()}`,
		...where,
		""
	].join("\n");
}
function scalar(text) {
	return (0, import_dist.stringify)(text.replaceAll("${{", `\${{ '\${{' }}`), { lineWidth: 0 }).trimEnd();
}

// src/init/write-files.ts
async function writeNewFiles(files, root) {
	const written = [];
	for (const file of files) resolveInside(root, root, reportPath(root, file.path), "init");
	try {
		for (const file of files) {
			await mkdir(path.dirname(file.path), { recursive: true });
			await writeFile(file.path, file.text, { flag: "wx" });
			written.push(file.path);
		}
	} catch (thrown) {
		for (const file of written) await rm(file, { force: true });
		throw new CheckError("file-unreadable", `nothing was written: ${thrown.message}`, {
			hint: "check permissions and free space, then run `component-check init` again",
			cause: thrown
		});
	}
}

// src/init/init.ts
async function initProject({ config: request, world }) {
	const place = findPlace(request.cwd, request.configPath);
	const start = place.file === null ? await newConfig(place, request, world) : await oldConfig(place.file, request, world);
	const transcripts = await Promise.all(start.components.map((component) => wantTranscript(component, place.root)));
	const settled = [
		start.config,
		...transcripts,
		wantWorkflow(place.root, path.dirname(start.config.path))
	].map(keepExisting);
	await writeNewFiles(settled.filter((wish) => "text" in wish), place.root);
	return settled.map((wish) => ({
		file: reportPath(place.root, wish.path),
		kept: "kept" in wish,
		note: "kept" in wish ? wish.kept : wish.note
	}));
}
async function oldConfig(file, request, world) {
	if (world !== null) throw new CheckError("usage", `--world is for a new config, and ${path.basename(file)} is there`, {
		hint: "set `world` of the component in it",
		source: "flag"
	});
	const { components } = await loadConfig(request);
	return {
		config: {
			path: file,
			kept: "it is there"
		},
		components
	};
}
async function newConfig(place, { overrides }, world) {
	const given = overrides.packageDirs?.value ?? ["."];
	const scope = {
		root: place.root,
		base: place.cwd,
		yaml: null,
		overrides: {},
		problems: [],
		origins: {}
	};
	const components = [];
	const starts = [];
	for (const one of given) {
		const program = await findProgram(place, one);
		const { directory } = program;
		const relative = reportPath(place.cwd, directory);
		const name = startName(path.basename(directory), components);
		const wit = program.wit === null ? null : reportPath(place.cwd, program.wit);
		const start = {
			name,
			package: relative === "." ? null : relative,
			wit,
			world
		};
		starts.push(start);
		const raw = {
			package: relative,
			...wit === null ? {} : { wit },
			...world === null ? {} : { world }
		};
		components.push(await resolveComponent(name, raw, scope));
	}
	if (scope.problems.length > 0) throw allOf(scope.problems);
	return {
		config: {
			path: path.join(place.cwd, CONFIG_FILE),
			text: configText(starts),
			note: starts.map(({ name }) => name).join(", ")
		},
		components
	};
}
async function wantTranscript(component, root) {
	const { name, base, golden } = component;
	const target = path.join(base, examplePath(golden.files, name));
	if (golden.filesOrigin !== "default") {
		const [first] = await expandGlobs(base, golden.files, { root });
		if (first !== void 0) return {
			path: first,
			kept: `${name} has transcripts`
		};
	}
	if (component.wit.length === 0) return {
		path: target,
		kept: `not written: ${name} has no WIT to read exports from`
	};
	const { world, name: worldName } = await readWantedWorld(component, root);
	const example = exampleTranscript(world, golden.limits);
	if (example === null) return {
		path: target,
		kept: `not written: no export of ${worldName} can be called`
	};
	const { text, cases, uncalled } = example;
	const more = uncalled.length === 0 ? "" : `; not called: ${uncalled.map((one) => one.name).join(", ")}`;
	return {
		path: target,
		text,
		note: `${cases} ${cases === 1 ? "case" : "cases"}${more}`
	};
}
function wantWorkflow(root, configDir) {
	const directory = path.join(root, ".github", "workflows");
	const uses = workflowsIn(directory).find((file) => readFileSync(file, "utf8").includes(`uses: ${REPOSITORY}@`));
	if (uses !== void 0) return {
		path: uses,
		kept: "it runs component-check"
	};
	const text = workflowText(reportPath(root, configDir));
	return {
		path: path.join(directory, CONFIG_FILE),
		text,
		note: "checks every push and pull request"
	};
}
function workflowsIn(directory) {
	if (kindOf(directory) !== "directory") return [];
	return readdirSync(directory).filter((name) => /\.ya?ml$/.test(name)).map((name) => path.join(directory, name)).filter((file) => kindOf(file) === "file");
}
function keepExisting(wish) {
	if ("kept" in wish || kindOf(wish.path) === "missing") return wish;
	return {
		path: wish.path,
		kept: "it is there"
	};
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
	throw new CheckError("download", `the hashes of ${describeRequest(wanted)} cannot be had: ${tried.join("; ")}`, { hint: "run it once where there is a network, and commit toolchain.lock; or name a mirror that has a list of releases in toolchain.mirrors.go" });
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
	release: "from its release",
	source: "built by cargo"
};
const STATES = {
	present: "",
	embedded: "embedded",
	obtainable: "not here; a run downloads it",
	"stand-in": "not here; the embedded one stands in: other bytes, so no digest",
	missing: "missing",
	"not-needed": "no component asks for it"
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
async function runToolCommand(invocation, { cwd, entryUrl }, process) {
	const { offline, json, update } = invocation;
	const progress = json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr);
	const { env } = process;
	const signal = cancelledBy(process);
	const shared = {
		env,
		signal,
		say: progress.step,
		limits: DOWNLOAD_LIMITS
	};
	const config = configOf(invocation, cwd);
	try {
		if (invocation.command === "bench") {
			const { bench } = await import("./command.mjs");
			const hostSource = {
				directory: crateBeside(entryUrl),
				build: invocation.hostFromSource
			};
			const hosts = {
				v8Host: hostScriptBeside(entryUrl),
				hostSource
			};
			const request = {
				config,
				options: invocation.bench,
				json,
				offline,
				env,
				signal,
				progress,
				...hosts
			};
			process.stdout.write(await bench(request));
			return 0;
		}
		if (invocation.command === "lock") {
			const written = await lockTools(config, {
				...shared,
				update
			});
			progress.end();
			process.stdout.write(`${escapeLog(escapeText(written))}\n`);
			return 0;
		}
		if (invocation.command === "wit" || invocation.command === "explain") {
			process.stdout.write(escapeLog(await said(invocation, cwd, process)));
			return 0;
		}
		if (invocation.command === "init") {
			const steps = await initProject({
				config,
				world: invocation.world
			});
			process.stdout.write(`${escapeLog(escapeLines(describeInit(steps)).join("\n"))}\n`);
			return 0;
		}
		const found = await diagnose({
			...shared,
			config,
			offline,
			crate: crateBeside(entryUrl)
		});
		progress.end();
		process.stdout.write(json ? renderDoctorJson(found) : renderDoctor(found, textOptions(process)));
		return found.exitCode;
	} finally {
		progress.end();
	}
}
async function said({ command, packageDirs, world, json }, cwd, process) {
	const asked = packageDirs[0] ?? null;
	if (command === "explain") return explain(asked, textOptions(process).columns);
	const { showWorld } = await import("./wit-command.mjs");
	const text = await showWorld({
		cwd,
		path: asked,
		world,
		json
	});
	return json ? escapeJson(text) : escapeLines(text).join("\n");
}
function configOf({ config, packageDirs, components, hosts }, cwd) {
	const list = (value) => value.length === 0 ? null : {
		value,
		origin: "flag"
	};
	return {
		cwd,
		configPath: config,
		overrides: {
			packageDirs: list(packageDirs),
			components: list(components),
			hosts: list(hosts)
		}
	};
}

export { runToolCommand };