import { h as findGo, v as DOWNLOAD_LIMITS, y as loadConfig } from "./absent.mjs";
import { t as CheckError } from "./errors.mjs";
import { i as refuseLink, n as outDirOf, t as makeOutDir } from "./out-dir.mjs";
import { a as escapeLines, f as formatCount, i as escapeJson, o as escapeLog } from "./escape.mjs";
import { t as formatDuration } from "./format.mjs";
import { h as findTools, n as buildComponent, p as readGolden, t as measureSizes } from "./sizes.mjs";
import { a as wasmtimeHostSearchFor, n as findWasmtimeHost } from "./wasmtime-host.mjs";
import { t as ownTools } from "./tools.mjs";
import { c as plainRun, n as scopeOf, t as planCase } from "./plan.mjs";
import { t as hostileNames } from "./hostile.mjs";
import { n as readComponent } from "./read.mjs";
import { n as readWorld } from "./world.mjs";
import { t as whyUncallable } from "./callable.mjs";
import { a as describeDifference, i as readResult } from "./tree.mjs";
import { S as inline } from "./data.mjs";
import { t as exampleValue } from "./example-value.mjs";
import { c as printValue, d as isIntKind } from "./parse.mjs";
import { S as parseOptimization } from "./decode.mjs";
import { n as startHost, r as hostEnvironment, t as startV8Host } from "./start.mjs";
import { createHash, randomUUID } from "node:crypto";
import path from "node:path";
import { arch, availableParallelism, cpus, loadavg, platform, release, tmpdir, totalmem } from "node:os";
import { mkdir, readFile, rename, stat, writeFile } from "node:fs/promises";

// src/report/bench-csv.ts
const HEAD = [
	"component",
	"variant",
	"go",
	"experiments",
	"ldflags",
	"host",
	"host version",
	"input",
	"figure",
	"unit",
	"deterministic",
	"median",
	"min",
	"max",
	"mad",
	"count",
	"unavailable"
];
function renderBenchCsv({ components }) {
	const rows = components.flatMap(({ name, variants }) => variants.flatMap((variant) => {
		const { label, go, experiments, ldflags, unavailable, results } = variant;
		const about = [
			name,
			label,
			go ?? "",
			experiments.join(" "),
			ldflags
		];
		if (unavailable !== null) return [[
			...about,
			...Array(11).fill(""),
			unavailable
		]];
		return results.flatMap(({ host, version, input, failed, figures }) => {
			const lane = [
				...about,
				host,
				version,
				input
			];
			if (failed !== null) return [[
				...lane,
				...Array(8).fill(""),
				failed
			]];
			return figures.map(({ name: figure, unit, deterministic, median, min, max, mad, count }) => [
				...lane,
				figure,
				unit,
				deterministic,
				median,
				min,
				max,
				mad,
				count,
				""
			].map(String));
		});
	}));
	return [HEAD, ...rows].map((row) => `${row.map(quoted).join(",")}\r\n`).join("");
}
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/;
function quoted(cell) {
	const inert = /^[=+\-@\t\r\n]/.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
	return /[",\r\n]/.test(inert) ? `"${inert.replaceAll("\"", "\"\"")}"` : inert;
}

// src/bench/result.ts
const FIGURES = {
	raw: {
		title: "size",
		unit: "bytes"
	},
	gzip: {
		title: "gzip -9",
		unit: "bytes"
	},
	core: {
		title: "core module",
		unit: "bytes"
	},
	compile: {
		title: "compile",
		unit: "ms"
	},
	cached: {
		title: "from the cache",
		unit: "ms"
	},
	instantiate: {
		title: "instantiate",
		unit: "ms"
	},
	"first-call": {
		title: "first call",
		unit: "ns"
	},
	call: {
		title: "a call",
		unit: "ns"
	},
	"call-p95": {
		title: "p95",
		unit: "ns"
	},
	throughput: {
		title: "calls/s",
		unit: "calls/s"
	},
	"memory-start": {
		title: "memory at start",
		unit: "bytes"
	},
	"memory-calls": {
		title: "memory after calls",
		unit: "bytes"
	},
	"fuel-start": {
		title: "fuel to start",
		unit: "fuel"
	},
	"fuel-first": {
		title: "fuel of the first call",
		unit: "fuel"
	},
	"fuel-call": {
		title: "fuel of a call",
		unit: "fuel"
	},
	"fuel-p95": {
		title: "fuel p95",
		unit: "fuel"
	},
	"fuel-max": {
		title: "fuel max",
		unit: "fuel"
	},
	"fuel-total": {
		title: "fuel of all calls",
		unit: "fuel"
	}
};

// src/report/bench-format.ts
function formatFigure({ unit, median }) {
	if (unit === "ns") return formatNanoseconds(median);
	if (unit === "ms") return median < 10 ? `${median.toFixed(2)} ms` : `${formatCount(Math.round(median))} ms`;
	return formatCount(Math.round(median));
}
function formatSpread(figure) {
	const said = formatFigure(figure);
	if (figure.min === figure.max) return said;
	const end = (median) => formatFigure({
		unit: figure.unit,
		median
	});
	return `${said} (${end(figure.min)} to ${end(figure.max)})`;
}
function formatNanoseconds(ns) {
	if (ns < 1e3) return `${Math.round(ns)} ns`;
	if (ns < 1e6) return `${(ns / 1e3).toFixed(ns < 1e4 ? 2 : 1)} µs`;
	return `${(ns / 1e6).toFixed(ns < 1e7 ? 2 : 1)} ms`;
}

// src/report/bench-text.ts
const TABLES = [
	{
		title: "Size and memory",
		figures: [
			"raw",
			"gzip",
			"core",
			"memory-start",
			"memory-calls"
		]
	},
	{
		title: "Fuel",
		figures: [
			"fuel-start",
			"fuel-first",
			"fuel-call",
			"fuel-p95",
			"fuel-max",
			"fuel-total"
		]
	},
	{
		title: "Start",
		figures: [
			"compile",
			"cached",
			"instantiate",
			"first-call"
		]
	},
	{
		title: "Calls",
		figures: [
			"call",
			"call-p95",
			"throughput"
		]
	}
];
function renderBench(report) {
	const lines = [...report.components.flatMap(renderComponent), ...renderMachine(report)];
	return `${escapeLog(escapeLines(lines.join("\n")).join("\n"))}\n`;
}
function renderMachine({ machine, runs, tools, durationMs }) {
	const { cpu, cores, memoryBytes, system, load } = machine;
	return [
		`Medians of ${runs} ${runs === 1 ? "round" : "rounds"} (smallest to largest). Columns with = are the same on any machine; the others hold for this one:`,
		`${cpu}, ${cores} cores, ${Math.round(memoryBytes / 2 ** 30)} GiB, ${system}; load ${load.before} before, ${load.after} after; Node ${tools.node}.`,
		`${formatDuration(durationMs)} in all.`
	];
}
function renderComponent(component) {
	const lanes = lanesOf(component);
	return [
		`# ${component.name}`,
		"",
		...lanes.flatMap((lane) => renderLane(component, lane)),
		...component.variants.flatMap(({ label, unavailable, results }) => [...unavailable === null ? [] : [`${label}: unavailable: ${unavailable}`, ""], ...results.flatMap(({ failed, host, input }) => failed === null ? [] : [`${label}: failed on ${[host, input].join(" ").trim()}: ${failed}`, ""])])
	];
}
function lanesOf({ variants }) {
	const lanes = /* @__PURE__ */ new Map();
	for (const { results } of variants) for (const { host, input, failed } of results) if (failed === null) lanes.set(`${host}\n${input}`, {
		host,
		input
	});
	return [...lanes.values()];
}
function renderLane(component, { host, input }) {
	const rows = component.variants.flatMap(({ label, results }) => {
		const run = results.find((one) => one.host === host && one.input === input && one.failed === null);
		return run === void 0 ? [] : [{
			label,
			run
		}];
	});
	const calls = component.inputs.find(({ name }) => name === input)?.calls ?? 0;
	const tables = TABLES.flatMap(({ title, figures }) => {
		const shown = figures.filter((name) => rows.some(({ run }) => figureOf$1(run, name) !== void 0));
		if (shown.length === 0) return [];
		const head = ["variant", ...shown.map((name) => headOf(name, rows.map(({ run }) => run)))];
		const body = rows.map(({ label, run }) => [label, ...shown.map((name) => cellOf(run, name))]);
		return [
			`### ${title}`,
			"",
			...table([head, ...body]),
			""
		];
	});
	return [
		`## ${host} ${rows[0]?.run.version ?? ""}: ${input} (${calls} calls)`,
		"",
		...tables
	];
}
const figureOf$1 = ({ figures }, name) => figures.find((figure) => figure.name === name);
function headOf(name, runs) {
	const same = runs.every((run) => figureOf$1(run, name)?.deterministic ?? true);
	return `${FIGURES[name].title}${same ? " =" : ""}`;
}
function cellOf(run, name) {
	const figure = figureOf$1(run, name);
	return figure === void 0 ? "" : formatSpread(figure);
}
function table(rows) {
	const clean = rows.map((row) => row.map((cell) => cell.replace(/[|\r\n]+/g, " ")));
	const widths = (clean[0] ?? []).map((_, at) => Math.max(3, ...clean.map((row) => (row[at] ?? "").length)));
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const [head = [], ...body] = clean.map((row) => widths.map((width, at) => at === 0 ? (row[at] ?? "").padEnd(width) : (row[at] ?? "").padStart(width)));
	const rule = widths.map((width, at) => at === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`);
	return [
		line(head),
		line(rule),
		...body.map(line)
	];
}

// src/report/bench-svg.ts
const WIDTH = 760;
const LABELS = 210;
const BAR = 16;
const ROW = 22;
const PANEL = 46;
const SHOWN = [
	"raw",
	"memory-calls",
	"fuel-call",
	"compile",
	"first-call",
	"call"
];
function renderBenchSvg({ components, machine }) {
	const panels = components.flatMap(panelsOf);
	const parts = [];
	let top = 8;
	for (const panel of panels) {
		parts.push(drawPanel(panel, top));
		top += PANEL + panel.rows.length * ROW;
	}
	const foot = `${machine.cpu}, ${machine.cores} cores, ${machine.system}; load ${machine.load.before} to ${machine.load.after}`;
	parts.push(text(8, top + 16, foot, "foot"));
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 28}" width="${WIDTH}" height="${top + 28}" role="img">
<style>text{font:12px system-ui,sans-serif;fill:#24292f}.title{font-weight:600}.value{font-variant-numeric:tabular-nums}.foot{fill:#57606a}rect{fill:#218bff}.same rect{fill:#2da44e}path{stroke:#24292f;fill:none}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.foot{fill:#8d96a0}path{stroke:#e6edf3}}</style>
${parts.join("\n")}
</svg>
`;
}
function panelsOf(component) {
	const seen = /* @__PURE__ */ new Set();
	return lanesOf(component).flatMap(({ host, input }) => SHOWN.flatMap((name) => {
		const rows = component.variants.flatMap(({ label, results }) => {
			const figure = results.find((one) => one.host === host && one.input === input)?.figures.find((one) => one.name === name);
			return figure === void 0 ? [] : [{
				label,
				figure
			}];
		});
		const where = name === "raw" ? component.name : `${component.name}, ${host}, ${input}`;
		if (rows.length === 0 || seen.has(`${name} ${where}`)) return [];
		seen.add(`${name} ${where}`);
		return [{
			title: `${FIGURES[name].title}: ${where}`,
			rows
		}];
	}));
}
function drawPanel({ title, rows }, top) {
	const room = 440;
	const largest = Math.max(...rows.map(({ figure }) => figure.max), Number.MIN_VALUE);
	const scale = (value) => value / largest * room;
	const bars = rows.map(({ label, figure }, at) => {
		const y = top + 30 + at * ROW;
		const [low, high] = [LABELS + scale(figure.min), LABELS + scale(figure.max)].map(round);
		const middle = y + BAR / 2;
		const whisker = figure.min === figure.max ? "" : `<path d="M${low} ${middle}H${high}M${low} ${y + 4}v8M${high} ${y + 4}v8"/>`;
		return [
			text(8, y + 12, label, ""),
			`<rect x="${LABELS}" y="${y}" width="${round(scale(figure.median))}" height="${BAR}"/>${whisker}`,
			text(658, y + 12, formatFigure(figure), "value")
		].join("");
	});
	return `<g${rows.every(({ figure }) => figure.deterministic) ? " class=\"same\"" : ""}>${text(8, top + 20, title, "title")}${bars.join("\n")}</g>`;
}
const round = (value) => Math.round(value * 10) / 10;
function text(x, y, content, name) {
	return `<text x="${x}" y="${y}"${name === "" ? "" : ` class="${name}"`}>${escapeXml(content)}</text>`;
}
const escapeXml = (content) => content.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, "").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");

// src/bench/build-variants.ts
const OF_THE_VARIANT = /* @__PURE__ */ new Set([
	"config",
	"tool-missing",
	"tool-version",
	"tool-failed",
	"download",
	"timeout"
]);
async function buildVariant(component, variant, at, building) {
	const { context, directory } = building;
	try {
		const why = notApplicable(component, variant);
		if (why !== null) return {
			variant,
			go: null,
			unavailable: why
		};
		const go = await goFor(variant, building);
		context.progress(`${component.name}: building ${variant.label}`);
		await mkdir(directory, { recursive: true });
		const { artifact, findings } = await buildComponent({
			...component,
			...settingsOf(component, variant),
			generate: at === 0 ? component.generate : []
		}, {
			...context,
			go,
			outDir: path.join(directory, String(at))
		});
		const version = component.build.command === null ? go?.version ?? null : null;
		if (artifact === null) return {
			variant,
			go: version,
			unavailable: findings[0]?.message ?? "the build failed"
		};
		const { raw, gzip } = await measureSizes(artifact.bytes, false);
		return {
			variant,
			go: version,
			unavailable: null,
			artifact,
			sizes: {
				raw,
				gzip,
				core: artifact.core?.bytes.length ?? null
			}
		};
	} catch (error) {
		if (!(error instanceof CheckError) || !OF_THE_VARIANT.has(error.code)) throw error;
		const { code, message, hint } = error;
		return {
			variant,
			go: null,
			unavailable: code === "tool-missing" && hint !== void 0 ? `${message}; ${hint}` : message,
			error: ofBench(error, component, variant)
		};
	}
}
function ofBench(error, { build }, { experiments }) {
	if (error.code !== "config" || experiments.every((one) => build.experiments.includes(one))) return error;
	return new CheckError(error.code, error.message, { hint: "correct --experiment, or bench.experiments and bench.go; `go doc internal/goexperiment` lists those of a version" });
}
const settingsOf = ({ build }, { experiments, ldflags, optimize }) => ({
	build: {
		...build,
		experiments,
		ldflags
	},
	optimize
});
function notApplicable({ component, build }, { go, label }) {
	if (component !== null) return label === "as configured" ? null : "`component:` is not built, so nothing of it can vary";
	return build.command !== null && go !== null ? "`build.command` chooses its own compiler: versions of Go do not apply" : null;
}
async function goFor({ go }, { config, context, offline }) {
	if (go === null) return context.go;
	const request = {
		wish: {
			version: go,
			from: "bench"
		},
		minimum: null
	};
	const { signal, env, progress: say } = context;
	return findGo({
		...config.toolchain,
		go
	}, env, {
		request,
		offline,
		signal,
		say,
		note: say
	});
}

// src/bench/statistics.ts
function spreadOf(figures) {
	const median = quantile(figures, .5);
	const mad = quantile(figures.map((figure) => Math.abs(figure - median)), .5);
	return {
		median,
		min: quantile(figures, 0),
		max: quantile(figures, 1),
		mad,
		count: figures.length
	};
}
function quantile(figures, share) {
	const sorted = [...figures].sort((a, b) => a - b);
	const at = (sorted.length - 1) * share;
	const [low, high] = [sorted[Math.floor(at)], sorted[Math.ceil(at)]];
	if (low === void 0 || high === void 0) throw new RangeError("no figures");
	return low + (high - low) * (at - Math.floor(at));
}
const sum = (figures) => figures.reduce((total, one) => total + one, 0);

// src/bench/figures.ts
function runsOf(samples, sizes) {
	const [first] = samples;
	if (first === void 0) return [];
	return (inUse(first)?.inputs ?? []).map(({ name }) => {
		const measured = samples.flatMap((one) => inUse(one)?.inputs.filter((input) => input.name === name) ?? []);
		const failed = measured.find((input) => input.failed !== null)?.failed ?? null;
		return {
			host: first.host,
			version: first.version,
			input: name,
			failed,
			figures: failed === null ? figuresOf(samples, name, measured, sizes) : []
		};
	});
}
const inUse = ({ plain, fueled }) => plain ?? fueled;
const isWhole = (input) => input.failed === null;
function figuresOf(samples, name, measured, { raw, gzip, core }) {
	const inputs = measured.filter(isWhole);
	const plain = samples.flatMap((one) => one.plain ?? []);
	const timed = plain.flatMap((one) => one.inputs.filter((input) => input.name === name)).filter(isWhole);
	const fueled = samples.flatMap(({ fueled: one }) => one ?? []);
	const fuels = fueled.flatMap((one) => one.inputs.filter((input) => input.name === name)).filter(isWhole);
	const fuel = (pick) => fuels.flatMap((one) => one.fuel ? pick(one.fuel) : []);
	return [
		["raw", [raw]],
		["gzip", [gzip]],
		["core", core === null ? [] : [core]],
		["compile", plain.map(({ loadMs }) => loadMs)],
		["cached", samples.flatMap((one) => one.cached && one.fueled !== null ? one.fueled.loadMs : [])],
		["instantiate", plain.map(({ instantiateMs }) => spreadOf(instantiateMs).median)],
		["first-call", timed.map(({ firstNs }) => firstNs)],
		["call", timed.map(({ medianNs }) => medianNs)],
		["call-p95", timed.map(({ p95Ns }) => p95Ns)],
		["throughput", timed.map(({ calls, totalNs }) => calls * 1e9 / Math.max(1, totalNs))],
		["memory-start", samples.flatMap((one) => inUse(one)?.memoryStart ?? [])],
		["memory-calls", inputs.map(({ memoryBytes }) => memoryBytes)],
		["fuel-start", fueled.flatMap(({ fuelStart }) => fuelStart ?? [])],
		["fuel-first", fuel(({ first }) => first)],
		["fuel-call", fuel(({ median }) => median)],
		["fuel-p95", fuel(({ p95 }) => p95)],
		["fuel-max", fuel(({ max }) => max)],
		["fuel-total", fuel(({ total }) => total)]
	].flatMap(([figure, values]) => values.length === 0 ? [] : [figureOf(figure, values)]);
}
const isMachineless = ({ unit }) => unit === "bytes" || unit === "fuel";
function figureOf(name, values) {
	const spread = spreadOf(values);
	const { unit } = FIGURES[name];
	return {
		name,
		unit,
		deterministic: isMachineless({ unit }) && spread.min === spread.max,
		...spread
	};
}

// src/bench/case-at.ts
function planAt(place, scope, transcripts, cwd) {
	const [, name = place, line = null] = /^(.*):(\d+)$/.exec(place) ?? [];
	const wanted = path.resolve(cwd, name);
	const file = transcripts.find((one) => one.path === wanted);
	if (file === void 0) throw noTranscript(place, transcripts, cwd);
	const { cases, source } = file.transcript;
	const text = line === null ? cases[0] : at(cases, Number(line), source.text.trimEnd().split("\n").length);
	if (text === void 0) {
		const lines = cases.map((one) => one.line).slice(0, 10);
		throw new CheckError("usage", `--case ${place}: no case stands there`, { hint: lines.length === 0 ? `${name} has no cases` : `cases of ${name} begin at line ${lines.join(", ")}` });
	}
	const plan = text.problems.length > 0 ? text.problems : planCase(source, text, scope, file);
	if ("run" in plan) return plan;
	const [problem] = plan;
	throw new CheckError("usage", `--case ${place}: it cannot run: ${problem?.message ?? "it is invalid"}`, { hint: "correct it, or give one that `component-check golden` passes" });
}
const at = (cases, line, last) => line > last ? void 0 : cases.findLast((one) => one.line <= line);
function noTranscript(place, transcripts, cwd) {
	const [first] = transcripts.flatMap((one) => {
		const [begin] = one.transcript.cases;
		return begin === void 0 ? [] : [`${path.relative(cwd, one.path)}:${begin.line}`];
	});
	return new CheckError("usage", `--case ${place}: it is none of the component’s transcripts`, { hint: first === void 0 ? "the component has none (`golden.files`): leave --case out, or measure by --input SIZE" : `\`golden.files\` says which are; one is --case ${first}` });
}

// src/bench/sized-value.ts
function takesSize(type) {
	if (type.kind === "string") return true;
	return type.kind === "list" && (isIntKind(type.element.kind) || type.element.kind === "bool");
}
function sized(type, size) {
	if (type.kind === "string") return {
		kind: "string",
		value: "abcdefghij".repeat(Math.ceil(size / 10)).slice(0, size)
	};
	if (type.kind !== "list") throw new TypeError(`${type.kind} takes no size`);
	const { kind } = type.element;
	if (kind === "u8") return {
		kind: "bytes",
		bytes: Uint8Array.from({ length: size }, (_, at) => (at + 1) % 256)
	};
	const item = (at) => isIntKind(kind) ? {
		kind,
		value: BigInt(at % 100)
	} : {
		kind: "bool",
		value: at % 2 === 0
	};
	return {
		kind: "list",
		items: Array.from({ length: size }, (_, at) => item(at))
	};
}

// src/bench/input.ts
const MOST_BYTES = 16e6;
function inputsOf(scope, files, asked, cwd) {
	const inputs = [
		...asked.cases.map((place) => caseAt(place, scope, files, asked.calls, cwd)),
		...asked.inputs.map(({ text, size }) => bySize(scope, asked, text, size)),
		...asked.func !== null && asked.inputs.length === 0 ? [bySize(scope, asked, null, 0)] : []
	];
	if (inputs.length > 0) return inputs;
	return [firstCase(scope, files, asked.calls) ?? bySize(scope, asked, null, 0)];
}
function plans(scope, files) {
	return (files?.transcripts ?? []).flatMap((file) => file.transcript.cases.flatMap((text) => {
		const plan = text.problems.length > 0 ? [] : planCase(file.transcript.source, text, scope, file);
		return "run" in plan ? [{
			file: file.path,
			plan
		}] : [];
	}));
}
function firstCase(scope, files, calls) {
	const plan = plans(scope, files).find((one) => repeatable(one.plan) === null)?.plan;
	return plan === void 0 ? null : inputOf(plan, calls);
}
function caseAt(place, scope, files, calls, cwd) {
	const plan = planAt(place, scope, files?.transcripts ?? [], cwd);
	const why = repeatable(plan);
	if (why !== null) throw new CheckError("usage", `--case ${place}: ${why}`, { hint: "choose another case" });
	return inputOf(plan, calls);
}
function repeatable({ steps, case: { settings } }) {
	if (steps.length === 0) return "it has no call";
	if (settings.dirs.length > 0) return "it uses `@ dir`, which bench does not copy";
	return steps.some(({ expected: { kind } }) => kind === "trap" || kind === "exit") ? "it ends in a trap or an exit, so it has no second call" : null;
}
function inputOf({ case: { name }, run, steps }, calls) {
	const judge = (results) => wrongAnswer(steps, results);
	return {
		name,
		run: {
			...run,
			dirs: []
		},
		calls: fewer(calls, bytesOf(run.steps)),
		judge
	};
}
function wrongAnswer(steps, results) {
	for (const [index, step] of steps.entries()) {
		if (step.expected.kind !== "value") continue;
		const actual = readResult(step, results[index] ?? null);
		if (actual === null || describeDifference(step.expected.value, actual) === null) continue;
		const [is, wanted] = [actual, step.expected.value].map((value) => inline(printValue(value)));
		return `${step.target.full} answers ${is}, and the transcript has ${wanted}`;
	}
	return null;
}
function bySize(scope, { func, calls }, text, size) {
	const target = targetFor(scope, func, text !== null);
	let left = text !== null;
	const args = target.func.params.map(({ type }) => {
		const value = left && takesSize(type) ? sized(type, size) : exampleValue(type, () => null);
		if (left && takesSize(type)) left = false;
		if (value === null) throw noFunction(`${target.full} takes a handle`);
		return printValue(value);
	});
	const step = {
		exportPath: target.path,
		args,
		bind: null,
		stubs: []
	};
	return {
		name: text === null ? target.full : `${target.full}, ${text}`,
		calls: fewer(calls, size),
		run: {
			...plainRun(scope.limits),
			steps: [step]
		},
		judge: () => null
	};
}
function targetFor({ exports }, name, needsSize) {
	const callable = exports.targets.filter(({ func }) => func.role.kind === "function" && whyUncallable(func) === null);
	const simple = ({ func: { params } }) => params.every(({ type }) => exampleValue(type, () => null) !== null);
	const fitting = callable.filter((one) => simple(one) && (!needsSize || one.func.params.some(({ type }) => takesSize(type))));
	const named = name === null ? fitting : fitting.filter((one) => one.full === name || exports.bySpelling.get(name)?.includes(one));
	const [target, other] = named;
	if (target === void 0) throw noFunction(name === null ? "no export takes such an input" : `${name} is no export that takes such an input`);
	if (needsSize && other !== void 0) throw noFunction(`${named.length} exports take a list or a string: ${named.map(({ full }) => full).join(", ")}`);
	return target;
}
const noFunction = (message) => new CheckError("usage", message, { hint: "name one that takes a list or a string, --function NAME, or a case of a transcript, --case FILE:LINE" });
const bytesOf = (steps) => steps.reduce((total, { args }) => total + args.join().length, 0) / 4;
const fewer = (calls, bytes) => Math.max(Math.min(calls, 10), Math.min(calls, Math.floor(MOST_BYTES / Math.max(1, bytes))));

// src/bench/machine.ts
function describeMachine(loadBefore) {
	return {
		cpu: cpus()[0]?.model.trim() ?? "unknown",
		cores: availableParallelism(),
		memoryBytes: totalmem(),
		system: `${platform()} ${arch()} ${release()}`,
		load: {
			before: loadBefore,
			after: loadNow()
		}
	};
}
const loadNow = () => Math.round((loadavg()[0] ?? 0) * 100) / 100;
const machineKey = () => ({
	cpu: cpus()[0]?.model,
	cores: availableParallelism(),
	system: platform(),
	arch: arch()
});
async function programKey(program) {
	if (program === null) return null;
	const { size, mtimeMs } = await stat(program);
	return {
		program,
		size,
		mtimeMs
	};
}

// src/bench/matrix.ts
function variantsOf({ build, optimize }, axes) {
	const variants = [];
	for (const go of orOwn(axes.go)) for (const experiments of orOwn(axes.experiments)) for (const ldflags of orOwn(axes.ldflags)) for (const optimized of orOwn(axes.optimize)) {
		const [version = null, own = ""] = go?.split("+") ?? [];
		const said = [experiments ?? build.experiments.join(","), own].flatMap(splitExperiments);
		const all = [...new Set(said)];
		const optimization = optimized === null ? optimize : parseOptimization(optimized);
		if (optimization === null) throw new TypeError(`${optimized} was judged before`);
		variants.push({
			label: labelOf(version, experiments === null && own === "" ? [] : all, ldflags, optimized, experiments === null ? "as configured" : "no experiments"),
			go: version,
			experiments: all,
			ldflags: ldflags ?? build.ldflags,
			optimize: optimization
		});
	}
	const labels = /* @__PURE__ */ new Set();
	return variants.filter(({ label }) => !labels.has(label) && labels.add(label));
}
const orOwn = (axis) => axis.length === 0 ? [null] : axis;
const splitExperiments = (text) => text === "none" ? [] : text.split(",").filter((name) => name !== "");
function labelOf(go, experiments, ldflags, optimize, bare) {
	const parts = [
		go === null ? null : `Go ${go}`,
		experiments.length === 0 ? null : `+${experiments.join("+")}`,
		ldflags === null ? null : ldflags === "" ? "no ldflags" : ldflags,
		optimize === null ? null : optimize === "none" ? "not optimized" : optimize
	].filter((part) => part !== null);
	return parts.length === 0 ? bare : parts.join(" ");
}

// src/bench/measure.ts
const INSTANCES = 5;
const TIMEOUT_MS = 3e5;
async function measure(host, component, limits, inputs) {
	const patient = {
		...limits,
		timeoutMs: TIMEOUT_MS
	};
	const loaded = await host.load({
		path: component,
		limits: patient
	});
	if (loaded.type === "error") throw new Error(`it cannot be loaded (${loaded.code}): ${loaded.message}`);
	const [first] = inputs;
	if (first === void 0) throw new TypeError("there is an input");
	const starts = [];
	for (let at = 0; at < INSTANCES; at += 1) starts.push(await ran(host, {
		...first.run,
		steps: [],
		limits: patient
	}));
	const measured = [];
	for (const input of inputs) measured.push(await measureInput(host, input));
	return {
		loadMs: loaded.durationMs,
		instantiateMs: starts.map(({ done }) => done.durationMs),
		memoryStart: starts[0]?.done.cost.memoryBytes ?? 0,
		fuelStart: starts[0]?.done.cost.instantiationFuel ?? null,
		inputs: measured
	};
}
async function measureInput(host, { name, run, calls, judge }) {
	const limits = {
		...run.limits,
		timeoutMs: TIMEOUT_MS
	};
	const warmUp = Math.max(1, Math.ceil(calls / 10));
	try {
		const { passes, done, results } = await ran(host, {
			...run,
			limits,
			steps: repeated(run.steps, [
				1,
				warmUp,
				calls
			])
		}, run.steps);
		const wrong = judge(results.slice(0, run.steps.length));
		if (wrong !== null) throw new Error(wrong);
		const [first, counted] = [passes[0], passes.slice(1 + warmUp)];
		if (first === void 0 || counted.length !== calls) throw new Error("the host did not measure each call");
		const times = counted.map(({ ns }) => ns);
		const fuels = counted.flatMap(({ fuel }) => fuel ?? []);
		return {
			name,
			failed: null,
			firstNs: first.ns,
			medianNs: quantile(times, .5),
			p95Ns: quantile(times, .95),
			totalNs: sum(times),
			calls,
			memoryBytes: done.cost.memoryBytes,
			fuel: first.fuel === null || fuels.length !== calls ? null : {
				first: first.fuel,
				median: quantile(fuels, .5),
				p95: quantile(fuels, .95),
				max: quantile(fuels, 1),
				total: sum(fuels)
			}
		};
	} catch (error) {
		return {
			name,
			failed: error.message
		};
	}
}
function repeated(steps, rounds) {
	const [only, second] = steps;
	if (only !== void 0 && second === void 0) return rounds.map((repeat) => ({
		...only,
		repeat
	}));
	const pass = steps.map((step) => ({
		...step,
		repeat: 1
	}));
	return Array.from({ length: sum(rounds) }, () => pass).flat();
}
async function ran(host, run, pass = []) {
	const { steps, done, failure } = await host.run(run);
	const ended = steps.find(({ outcome }) => outcome.kind !== "result")?.outcome;
	if (ended?.kind === "trap") throw new Error(`it traps (${ended.class}): ${ended.message}`);
	if (ended?.kind === "exit") throw new Error(`it exits with ${ended.code}`);
	if (done === null) throw new Error(failure === null ? "the host gave no answer" : describeFailure(failure));
	return {
		done,
		results: steps.map(({ outcome }) => outcome.kind === "result" ? outcome.value : null),
		passes: inPasses(steps.flatMap(({ calls }) => calls ?? []), Math.max(1, pass.length))
	};
}
function inPasses(calls, length) {
	const single = calls.flatMap(({ durationsNs, fuel }) => durationsNs.map((ns, at) => ({
		ns,
		fuel: fuel?.[at] ?? null
	})));
	const passes = [];
	for (let at = 0; at + length <= single.length; at += length) {
		const part = single.slice(at, at + length);
		const fuel = part.every((one) => one.fuel !== null) ? sum(part.map((one) => one.fuel ?? 0)) : null;
		passes.push({
			ns: sum(part.map(({ ns }) => ns)),
			fuel
		});
	}
	return passes;
}
function describeFailure(failure) {
	if (failure.kind === "timeout") return `its calls take more than ${TIMEOUT_MS / 1e3} s`;
	if (failure.kind === "error") return `${failure.error.code}: ${failure.error.message}`;
	return `the host died (${failure.signal ?? `exit code ${failure.exitCode}`})`;
}

// src/bench/sample.ts
const GRACE_MS = 6e4;
async function takeSample(programs, { host, component, limits, inputs, cacheDir, times }) {
	const use = async (starting) => {
		const started = await starting;
		try {
			return {
				version: started.hello.version,
				measured: await measure(started, component, limits, inputs)
			};
		} finally {
			await started.end();
		}
	};
	if (host === "v8") {
		const { signal, stateDir } = programs;
		const options = {
			readable: [path.dirname(component)],
			stackBytes: limits.stackBytes,
			timeoutGraceMs: GRACE_MS,
			signal,
			stateDir
		};
		const { version, measured } = await use(startV8Host({
			hostScript: programs.v8,
			...options
		}));
		return {
			version,
			plain: measured,
			fueled: null
		};
	}
	const plain = times ? await use(startWasmtime(programs, ["--no-fuel"])) : null;
	await mkdir(cacheDir, { recursive: true });
	const fueled = await use(startWasmtime(programs, ["--cache", cacheDir]));
	return {
		version: fueled.version,
		plain: plain?.measured ?? null,
		fueled: fueled.measured
	};
}
function startWasmtime({ wasmtime, signal, stateDir }, args) {
	if (wasmtime === null) throw new TypeError("there is a wasmtime host");
	const command = {
		argv: [wasmtime, ...args],
		cwd: tmpdir(),
		env: hostEnvironment(),
		stateDir
	};
	return startHost(command, {
		timeoutGraceMs: GRACE_MS,
		signal
	});
}

// src/bench/schedule.ts
function scheduleOf({ rounds, hosts, variants }) {
	return Array.from({ length: rounds }, (_, round) => {
		const turns = variants.flatMap(({ label, sha256 }) => hosts.map((host) => ({
			round,
			variant: label,
			sha256,
			host
		})));
		return round % 2 === 0 ? turns : turns.reverse();
	}).flat();
}
function leftOf(turns, samples) {
	const keyOf = ({ round, variant, sha256, host }) => JSON.stringify([
		round,
		variant,
		sha256,
		host
	]);
	const taken = new Set(samples.map(keyOf));
	return turns.filter((turn) => !taken.has(keyOf(turn)));
}
function estimateLeft(elapsedMs, done, left) {
	return done === 0 ? null : elapsedMs / done * left;
}

// src/bench/state.ts
async function openState(file, key, resume) {
	const digest = createHash("sha256").update(JSON.stringify(key)).digest("hex");
	const samples = resume ? [...await read(file, digest)] : [];
	return {
		samples,
		add: async (sample) => {
			samples.push(sample);
			await write(file, {
				key: digest,
				samples
			});
		}
	};
}
async function read(file, digest) {
	try {
		const { key, samples } = JSON.parse(await readFile(file, "utf8"));
		return key === digest && Array.isArray(samples) ? samples : [];
	} catch {
		return [];
	}
}
async function write(file, content) {
	await mkdir(path.dirname(file), { recursive: true });
	const part = `${file}.${randomUUID()}.part`;
	await writeFile(part, JSON.stringify(content));
	await rename(part, file);
}

// src/bench/bench-component.ts
async function benchComponent(component, context) {
	const directory = path.join(context.stateDir, component.name);
	const built = await buildAll(component, context, directory);
	const ready = built.filter((one) => one.unavailable === null);
	const inputs = await inputsFor(component, ready, context);
	const hosts = component.hosts;
	const key = {
		tools: ownTools(),
		machine: machineKey(),
		inputs,
		programs: await programKey(context.programs.wasmtime),
		times: !context.options.deterministic
	};
	const state = await openState(path.join(directory, "state.json"), key, context.options.resume);
	const variants = ready.map(({ variant: { label }, artifact: { sha256 } }) => ({
		label,
		sha256
	}));
	const turns = scheduleOf({
		rounds: context.options.runs,
		hosts,
		variants
	});
	const left = leftOf(turns, state.samples);
	const broken = /* @__PURE__ */ new Map();
	const started = performance.now();
	for (const [done, turn] of left.entries()) {
		const lane = `${turn.variant}\n${turn.host}`;
		if (broken.has(lane)) continue;
		say(component, context, turn, {
			done,
			all: left.length,
			elapsedMs: performance.now() - started
		});
		try {
			await state.add(await takeTurn(turn, ready, inputs, context, component));
		} catch (error) {
			if (error instanceof CheckError) throw error;
			broken.set(lane, error.message);
		}
	}
	const samples = turns.flatMap((turn) => state.samples.filter((one) => leftOf([turn], [one]).length === 0));
	return {
		name: component.name,
		inputs: inputs.map(({ name, calls }) => ({
			name,
			calls
		})),
		variants: built.map((one) => described(one, samples, hosts, broken)).map((one) => context.options.deterministic ? withoutTimes(one) : one)
	};
}
async function buildAll(component, context, directory) {
	const { axes } = context.options;
	const pick = (name) => axes[name].length > 0 ? axes[name] : component.bench[name];
	const all = {
		go: pick("go"),
		experiments: pick("experiments"),
		ldflags: pick("ldflags"),
		optimize: pick("optimize")
	};
	const built = [];
	const building = {
		config: context.config,
		context: context.build,
		directory,
		offline: context.offline
	};
	for (const [at, variant] of variantsOf(component, all).entries()) built.push(await buildVariant(component, variant, at, building));
	const [first] = built;
	const error = first?.unavailable == null ? void 0 : first.error;
	if (error !== void 0 && built.every(({ unavailable }) => unavailable !== null)) throw error;
	return built;
}
async function inputsFor(component, ready, context) {
	const [first] = ready;
	if (first === void 0) return [];
	if (ready.some(({ artifact }) => hostileNames(readComponent(artifact.bytes)).length > 0)) throw new CheckError("host-failed", "nothing was measured: a name in the component could run as code in the host");
	const scope = scopeOf(readWorld(first.artifact.bytes), component.golden.limits);
	const files = await readGolden(component, context.config.root, { required: false });
	return inputsOf(scope, files, context.options, context.cwd);
}
async function takeTurn(turn, ready, inputs, { programs, stateDir, options }, { golden: { limits } }) {
	const found = ready.find(({ variant }) => variant.label === turn.variant);
	if (found === void 0) throw new TypeError("a turn is of a variant");
	const cacheDir = path.join(stateDir, "wasmtime-cache");
	const { host } = turn;
	const taken = await takeSample(programs, {
		host,
		component: found.artifact.path,
		limits,
		inputs,
		cacheDir,
		times: !options.deterministic
	});
	return {
		...turn,
		...taken,
		cached: turn.round > 0
	};
}
function say({ name }, { progress }, { variant, host }, { done, all, elapsedMs }) {
	const left = estimateLeft(elapsedMs, done, all - done);
	const time = left === null ? "" : `, about ${formatDuration(left)} left`;
	progress.step(`${name}: ${done + 1} of ${all}${time}: ${variant} on ${host}`);
}
function described(built, samples, hosts, broken) {
	const { variant, go, unavailable } = built;
	const about = {
		label: variant.label,
		unavailable,
		go,
		experiments: variant.experiments,
		ldflags: variant.ldflags
	};
	if (built.unavailable !== null) return {
		...about,
		sha256: null,
		optimized: null,
		results: []
	};
	const { sha256, optimized } = built.artifact;
	const results = hosts.flatMap((host) => {
		const failed = broken.get(`${variant.label}\n${host}`);
		if (failed !== void 0) return [{
			host,
			version: "",
			input: "",
			failed,
			figures: []
		}];
		return runsOf(samples.filter((one) => one.variant === variant.label && one.host === host), built.sizes);
	});
	return {
		...about,
		sha256,
		optimized,
		results
	};
}
const withoutTimes = (variant) => ({
	...variant,
	results: variant.results.map((run) => ({
		...run,
		figures: run.figures.filter(isMachineless)
	}))
});

// src/bench/command.ts
async function bench(request) {
	const { svg, csv } = request.options;
	const chart = svg === null ? null : path.resolve(request.config.cwd, svg);
	if (chart !== null) await refusePlace(chart);
	const report = await benchAll(request);
	if (chart !== null) await writeChart(chart, renderBenchSvg(report));
	request.progress.end();
	if (request.json) return `${escapeJson(JSON.stringify(report, null, 2))}\n`;
	return csv ? renderBenchCsv(report) : renderBench(report);
}
async function refusePlace(chart) {
	const isDirectory = (file) => stat(file).then((found) => found.isDirectory(), () => false);
	const directory = path.dirname(chart);
	if (!await isDirectory(directory)) throw new CheckError("usage", `--svg: there is no directory ${directory}`, { hint: "make it before" });
	if (await isDirectory(chart)) throw new CheckError("usage", `--svg: ${chart} is a directory`, { hint: "--svg chart.svg" });
}
async function writeChart(chart, svg) {
	try {
		await writeFile(chart, svg);
	} catch (cause) {
		throw new CheckError("usage", `--svg: the chart could not be written: ${cause.message}`, {
			hint: "give another file, with --resume: what was measured is kept",
			cause
		});
	}
}
async function benchAll(request) {
	const { options, offline, env, signal, v8Host, progress } = request;
	const started = performance.now();
	const loadBefore = loadNow();
	const config = await loadConfig(request.config);
	const { step: say, note } = progress;
	const tools = await findTools(config, {
		env,
		offline,
		signal,
		say,
		note
	});
	const outDir = outDirOf({
		file: config.file,
		cwd: request.config.cwd
	});
	const stateDir = path.join(path.dirname(outDir), ".component-check");
	refuseLink(stateDir);
	await makeOutDir(stateDir);
	const { root, locate } = config;
	const { go, wasmTools } = tools;
	const build = {
		root,
		locate,
		outDir,
		go,
		wasmTools,
		env,
		signal,
		progress: say
	};
	const programs = {
		v8: v8Host,
		wasmtime: await findWasmtime(config, request),
		signal,
		stateDir: null
	};
	const place = {
		stateDir: path.join(stateDir, "bench"),
		cwd: request.config.cwd
	};
	const components = [];
	for (const component of config.components) components.push(await benchComponent(component, {
		config,
		build,
		programs,
		options,
		offline,
		progress,
		...place
	}));
	refuseNothing(components);
	const { componentCheck, node, jco } = ownTools();
	return {
		schema: "component-check-bench/1",
		machine: describeMachine(loadBefore),
		tools: {
			componentCheck,
			node,
			jco
		},
		runs: options.runs,
		components,
		durationMs: Math.round(performance.now() - started)
	};
}
async function findWasmtime({ components, toolchain }, request) {
	if (!components.some(({ hosts }) => hosts.includes("wasmtime"))) return null;
	const { env, offline, signal, hostSource: crate, progress } = request;
	const search = {
		env,
		offline,
		signal,
		crate,
		say: progress.step,
		note: progress.note,
		limits: DOWNLOAD_LIMITS
	};
	return (await findWasmtimeHost(wasmtimeHostSearchFor(toolchain, search))).path;
}
function refuseNothing(components) {
	const variants = components.flatMap((one) => one.variants);
	if (variants.some(({ results }) => results.some(({ failed }) => failed === null))) return;
	const [first] = variants;
	const why = first?.unavailable ?? first?.results[0]?.failed ?? "there is no variant";
	throw new CheckError("host-failed", `nothing could be measured: ${why}`, { hint: "`component-check check` says more about a component that does not build or start" });
}

export { bench };