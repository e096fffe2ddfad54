import { d as setOutput, m as summary, o as getInput, p as warning, r as core_exports, u as saveState } from "./worker-protocol.mjs";
import { a as restoreFor, i as UNSAVED, n as stateDirOf, r as BUILT, t as requestOf } from "./action-request.mjs";
import { a as escapeLines, c as escapeText, f as formatCount, l as markdownBlock, n as escapeCommandData, o as escapeLog, r as escapeCommandProperty, s as escapeMarkdown, t as cut, u as markdownCode } from "./escape.mjs";
import { y as loadConfig } from "./absent.mjs";
import { h as findTools } from "./sizes.mjs";
import { n as isUsageError, r as toCheckError } from "./errors.mjs";
import { n as formatLocation, r as formatPlural, t as formatDuration } from "./format.mjs";
import { a as countGolden, n as renderText, o as isError, s as problemsOf } from "./text.mjs";
import { i as componentVerdict } from "./assemble.mjs";
import { n as writeReports, t as refused } from "./verified.mjs";
import { t as verify } from "./verify.mjs";
import process$1 from "node:process";
import path from "node:path";

// src/setup.ts
async function setUp(request, runner) {
	const { env, signal, progress } = request;
	const config = await loadConfig(request.config);
	const tools = {
		env,
		offline: false,
		always: true,
		signal,
		say: progress.step,
		note: progress.note
	};
	const found = await findTools(config, tools);
	await request.onTools?.(found, config);
	const { go, wasmTools } = found;
	const programs = [go?.path, wasmTools.engine === "native" ? wasmTools.path : void 0];
	for (const program of programs) if (program !== void 0) runner.addPath(path.dirname(program));
	for (const [name, value] of Object.entries(toolOutputs(found))) runner.setOutput(name, value);
	if (go !== null) progress.note(`Go ${go.version}: ${go.path}`);
	const place = wasmTools.engine === "native" ? wasmTools.path : "embedded, so it is not on PATH";
	progress.note(`wasm-tools ${wasmTools.version}: ${place}`);
	progress.end();
	return null;
}
function toolOutputs({ go, wasmTools }) {
	return {
		"go-version": go?.version ?? "",
		"go-path": go?.path ?? "",
		"wasm-tools-version": wasmTools.version,
		"wasm-tools-path": wasmTools.engine === "native" ? wasmTools.path : ""
	};
}

// src/action-tools.ts
function toolListener({ command, env, signal, progress }, cache, runner, entryUrl) {
	return async (tools, config) => {
		for (const [name, value] of Object.entries(toolOutputs(tools))) runner.setOutput(name, value);
		if (!cache) return;
		const target = command === "setup" ? "any" : "wasip1-wasm";
		const warn = (text) => runner.warning(escapeText(text));
		const context = {
			entryUrl,
			env,
			signal,
			stateDir: stateDirOf(env),
			note: progress.note,
			warn
		};
		const unsaved = await restoreFor(config, tools.go, target, context);
		if (unsaved !== null) runner.saveState(UNSAVED, JSON.stringify(unsaved));
	};
}

// src/report/annotations.ts
const MAX_OF_A_KIND = 10;
const MAX_MESSAGE$1 = 4096;
function annotations(report) {
	const found = report.components.flatMap((component) => problemsOf(component).map((problem) => annotate(problem, component.name)));
	const errors = found.filter((annotation) => annotation.command === "error");
	const warnings = found.filter((annotation) => annotation.command === "warning");
	return [...limited("error", [...report.errors.map(annotateError), ...placedFirst(errors)]), ...limited("warning", placedFirst(warnings))];
}
function renderAnnotation(annotation) {
	const properties = {
		file: annotation.file,
		line: annotation.line,
		col: annotation.line === null ? null : annotation.column,
		title: annotation.title
	};
	const written = Object.entries(properties).filter(([, value]) => value !== null).map(([key, value]) => `${key}=${escapeCommandProperty(String(value))}`);
	return `::${annotation.command} ${written.join(",")}::${escapeCommandData(annotation.message)}`;
}
function annotate({ finding, golden, location }, component) {
	const subject = golden === null ? component : `${component}: ${golden.name}`;
	const values = [
		finding.expected === null ? null : `expected: ${finding.expected}`,
		finding.actual === null ? null : `actual: ${finding.actual}`,
		finding.hint
	];
	return {
		command: finding.severity,
		...placeOf(location),
		title: escapeText(cut(`${finding.rule} (${subject})`, 200)),
		message: messageOf([finding.message, ...values])
	};
}
function annotateError(error) {
	return {
		command: "error",
		...placeOf(error.location),
		title: escapeText(`component-check ${isUsageError(error.code) ? "did not check" : "could not judge"} (${error.code})`),
		message: messageOf([error.message, error.hint])
	};
}
function placeOf(location) {
	return {
		file: location?.file ?? null,
		line: location?.line ?? null,
		column: location?.column ?? null
	};
}
function messageOf(parts) {
	const lines = parts.filter((part) => part !== null).flatMap((part) => escapeLines(cut(part, MAX_MESSAGE$1)));
	return cut(escapeLog(lines.join("\n")), MAX_MESSAGE$1);
}
function placedFirst(list) {
	return [...list.filter((a) => a.file !== null), ...list.filter((a) => a.file === null)];
}
function limited(command, list) {
	if (list.length <= MAX_OF_A_KIND) return [...list];
	const worst = list.slice(0, 9);
	const left = list.length - worst.length;
	return [...worst, {
		command,
		file: null,
		line: null,
		column: null,
		title: `${left} more`,
		message: `${formatPlural(left, command)} more: see the log, the step summary or component-check.json.`
	}];
}

// src/report/outputs.ts
function outputs(report, places) {
	const built = report.components.filter((component) => component.path !== null);
	const found = {
		verdict: report.verdict,
		"exit-code": String(report.exitCode),
		report: places.report,
		components: JSON.stringify(built.map((component) => describe(component, places))),
		...theOnly(report.components, places),
		"go-version": same(built.map((component) => component.tools.go?.version ?? null)),
		"wasm-tools-version": same(built.map((component) => component.tools.wasmTools?.version ?? null))
	};
	return Object.fromEntries(Object.entries(found).filter((entry) => entry[1] !== null));
}
function describe({ name, path, sha256 }, places) {
	return {
		name,
		path: path === null ? null : places.resolve(path),
		sha256
	};
}
function theOnly(components, places) {
	const [only, ...others] = components;
	if (only === void 0 || others.length > 0) return {};
	return {
		"component-path": only.path === null ? null : places.resolve(only.path),
		digest: isFinal(only) ? `sha256:${only.sha256}` : null
	};
}
function isFinal({ sha256, tools }) {
	return sha256 !== null && (tools.wasmTools?.substitute ?? null) === null;
}
function same(values) {
	const [first, ...others] = new Set(values);
	return others.length > 0 ? null : first ?? null;
}

// src/report/summary.ts
const MAX_BYTES = 921600;
const MAX_MESSAGE = 4096;
const MAX_VALUE = 2e3;
const MAX_CHANGES = 100;
const MARKS = {
	passed: "✅ passed",
	failed: "❌ failed",
	unjudged: "⚠️ could not judge"
};
function renderSummary(report) {
	const worst = [...report.components.flatMap((component) => problemsOf(component).map((problem) => ({
		problem,
		component: component.name
	})))].sort((a, b) => Number(isError(b.problem)) - Number(isError(a.problem)));
	return join([
		`## Component Check: ${report.exitCode === 2 ? "⚠️ not checked" : MARKS[report.verdict]}\n\n`,
		...report.errors.map(renderError),
		...report.components.length === 0 ? [] : [
			TABLE_HEAD,
			...report.components.map(renderRow),
			"\n"
		],
		...worst.map(({ problem, component }) => renderProblem(problem, component)),
		...report.components.map(renderCompat),
		renderFooter(report)
	]);
}
const TABLE_HEAD = `| Component | Verdict | World | Raw bytes | Gzip bytes | Golden | Not run |
| --- | --- | --- | ---: | ---: | --- | --- |
`;
function renderRow(component) {
	const { name, size, world, checks, reason, tools } = component;
	const skipped = checks.filter((check) => check.status === "skipped" || check.status === "unjudged" || check.reason !== null).map((check) => `${check.check}${check.reason === null ? "" : `: ${check.reason}`}`);
	const substitute = tools.wasmTools?.substitute ?? null;
	const standIn = substitute === null ? [] : [`no digest, as the embedded wasm-tools stands in (${substitute})`];
	const notRun = [
		...reason === null ? [] : [reason],
		...standIn,
		...skipped
	];
	return `| ${[
		markdownCode(cut(name, 200)),
		MARKS[componentVerdict(component)],
		world === null ? "" : markdownCode(cut(world, 200)),
		size === null ? "" : formatCount(size.raw),
		size === null ? "" : formatCount(size.gzip),
		renderGolden(component),
		notRun.map((text) => escapeMarkdown(cut(text, 500))).join("<br>")
	].join(" | ")} |\n`;
}
function renderGolden({ golden }) {
	const { passed, failed, skipped } = countGolden(golden);
	if (golden.length === 0) return "";
	return `${passed} of ${passed + failed} passed${skipped > 0 ? `, ${skipped} skipped` : ""}`;
}
function renderProblem({ finding, golden, hosts, location }, component) {
	const where = location === null ? "" : ` at ${markdownCode(cut(formatLocation(location), 500))}`;
	const subject = golden === null ? "" : `, case ${markdownCode(cut(golden.name, 200))} on ${hosts.join(" and ")}`;
	const values = [
		["expected", finding.expected],
		["actual", finding.actual],
		["stderr", golden === null || golden.output.stderr === "" ? null : golden.output.stderr]
	];
	return [
		`- **${finding.severity}** ${markdownCode(finding.rule)} in ${markdownCode(cut(component, 200))}${where}${subject}<br>`,
		prose(finding.message),
		...values.flatMap(([label, value]) => value === null ? [] : [` ${label} ${markdownBlock(cut(value, MAX_VALUE))}`]),
		...finding.related.map((related) => {
			return `<br>see ${related.location === null ? "" : `${markdownCode(formatLocation(related.location))} `}${prose(related.message)}`;
		}),
		finding.hint === null ? "" : `<br>→ ${prose(finding.hint)}`,
		"\n"
	].join("");
}
function renderCompat({ name, compat }) {
	if (compat === void 0 || compat.changes.length === 0) return "";
	const { against, from, to, suggested, changes } = compat;
	const versions = `version ${from ?? "none"} → ${to ?? "none"}${suggested === null ? "" : `, needed ${suggested}`}`;
	const lines = changes.slice(0, MAX_CHANGES).map(({ effect, what, reason, accepted }) => {
		return `- ${effect}: ${prose(`${what} (${accepted ?? reason})`)}\n`;
	});
	const left = changes.length - lines.length;
	const more = left > 0 ? `- and ${formatPlural(left, "change")} more in component-check.json\n` : "";
	return `\n### Changes of ${markdownCode(cut(name, 200))} since ${markdownCode(cut(against.ref, 200))}\n\n${escapeMarkdown(versions)}\n\n${lines.join("")}${more}`;
}
function renderError(error) {
	const where = error.location === null ? "" : ` at ${markdownCode(formatLocation(error.location))}`;
	const hint = error.hint === null ? "" : `<br>→ ${prose(error.hint)}`;
	return `- **${isUsageError(error.code) ? "not checked" : "could not judge"}** ${markdownCode(error.code)}${where}<br>${prose(error.message)}${hint}\n\n`;
}
function renderFooter(report) {
	const ran = report.components.flatMap((component) => component.checks).filter((check) => check.status === "passed" || check.status === "failed").length;
	return `\n${formatPlural(ran, "check")} in ${formatDuration(report.durationMs)}, component-check ${escapeMarkdown(report.tools.componentCheck)}\n`;
}
function prose(text) {
	return cut(text, MAX_MESSAGE).split(/\r\n|\n/).map(escapeMarkdown).join("<br>");
}
function join(parts) {
	const note = (left) => `\n\n**${formatPlural(left, "part")} left out** to stay under GitHub's limit: see component-check.json.\n`;
	const room = MAX_BYTES - Buffer.byteLength(note(parts.length));
	let bytes = 0;
	const taken = parts.findIndex((part) => {
		bytes += Buffer.byteLength(part);
		return bytes > room;
	});
	return taken === -1 ? parts.join("") : parts.slice(0, taken).join("") + note(parts.length - taken);
}

// src/publish.ts
async function publish(verified, inputs, env) {
	const { report, root } = verified;
	const file = await writeReports(verified, (warning$1) => warning(escapeText(warning$1)));
	process.stdout.write(renderText(report, {
		color: false,
		columns: null
	}));
	if (inputs.annotations !== "false") for (const annotation of annotations(report)) process.stdout.write(`${renderAnnotation(annotation)}\n`);
	await writeSummary(renderSummary(report), env);
	const resolve = (relative) => path.join(root, relative);
	for (const [name, value] of Object.entries(outputs(report, {
		report: file,
		resolve
	}))) setOutput(name, value);
	return report.exitCode;
}
async function writeSummary(text, env) {
	if ((env.GITHUB_STEP_SUMMARY ?? "") === "") return;
	try {
		await summary.addRaw(text).write();
	} catch (error) {
		warning(escapeText(`the step summary could not be written: ${error.message}`));
	}
}

// src/action.ts
const inputs = {
	command: getInput("command"),
	config: getInput("config"),
	workingDirectory: getInput("working-directory"),
	components: getInput("components"),
	goVersion: getInput("go-version"),
	goVersionFile: getInput("go-version-file"),
	wasmToolsVersion: getInput("wasm-tools-version"),
	hosts: getInput("hosts"),
	base: getInput("base"),
	annotations: getInput("annotations"),
	cache: getInput("cache")
};
const given = Object.keys(process$1.env).flatMap((name) => /^INPUT_(.+)$/i.exec(name)?.[1] ?? []);
const verified = await Promise.resolve().then(async () => {
	const asked = requestOf(inputs, given, process$1, import.meta.url);
	const request = {
		...asked,
		onTools: toolListener(asked, inputs.cache !== "false", core_exports, import.meta.url)
	};
	return request.command === "setup" ? await setUp(request, core_exports) : await verify(request);
}).catch((thrown) => refused(toCheckError(thrown), process$1.cwd()));
process$1.exitCode = verified === null ? 0 : await publish(verified, inputs, process$1.env);
if ((verified === null || verified.report.components.every(({ path }) => path !== null)) && process$1.exitCode < 2) saveState(BUILT, "true");

export {  };