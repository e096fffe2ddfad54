import { a as escapeLines, c as escapeText, o as escapeLog, t as cut } from "./escape.mjs";
import { p as componentVerdict } from "./assemble.mjs";

// src/report/format.ts
function formatCount(count) {
	return count.toLocaleString("en-US");
}
function formatPlural(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function formatDuration(ms) {
	if (ms < 1e3) return `${Math.round(ms)} ms`;
	if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function formatLocation(location) {
	const { file, line, column } = location;
	const place = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
	return `${escapeText(file)}${place}`;
}

// src/report/problems.ts
function problemsOf(component) {
	const problems = [];
	for (const check of component.checks) {
		for (const finding of check.findings) problems.push({
			finding,
			golden: null,
			location: finding.location
		});
		if (check.check === "golden") problems.push(...goldenProblems(component.golden));
	}
	if (!component.checks.some((check) => check.check === "golden")) problems.push(...goldenProblems(component.golden));
	return [...problems.filter(isError), ...problems.filter((problem) => !isError(problem))];
}
function isError(problem) {
	return problem.finding.severity === "error";
}
function goldenProblems(results) {
	return results.flatMap((golden) => {
		const { finding, file, line } = golden;
		if (finding === null) return [];
		return [{
			finding,
			golden,
			location: finding.location ?? {
				file,
				line,
				column: null
			}
		}];
	});
}
function countGolden(results) {
	const count = (status) => results.filter((result) => result.status === status).length;
	return {
		passed: count("passed"),
		failed: count("failed"),
		skipped: count("skipped")
	};
}

// src/report/ansi.ts
const sgr = (on, off) => (text) => text === "" ? "" : `\u001b[${on}m${text}\u001b[${off}m`;
const plain = (text) => text;
const COLORS = {
	bold: sgr(1, 22),
	dim: sgr(2, 22),
	red: sgr(31, 39),
	green: sgr(32, 39),
	yellow: sgr(33, 39)
};
const PLAIN = {
	bold: plain,
	dim: plain,
	red: plain,
	green: plain,
	yellow: plain
};
function palette(color) {
	return color ? COLORS : PLAIN;
}

// src/report/excerpt.ts
const MAX_LINES = 12;
const MAX_UNITS = 300;
function excerptPair(expected, actual) {
	const left = escapeLines(expected);
	const right = escapeLines(actual);
	const same = left.findIndex((line, i) => line !== right[i]);
	const first = Math.max(0, (same === -1 ? 0 : same) - 3);
	const at = same === -1 ? 0 : firstDifference(left[same] ?? "", right[same] ?? "");
	return {
		expected: window(left, first, at),
		actual: window(right, first, at)
	};
}
function excerpt(text) {
	return window(escapeLines(text), 0, 0);
}
function window(lines, first, at) {
	const shown = lines.slice(first, first + MAX_LINES).map((line) => cutAround(line, at));
	const after = lines.length - first - MAX_LINES;
	return [
		...first > 0 && shown.length > 0 ? [`… (${first} lines alike)`] : [],
		...shown,
		...after > 0 ? [`… (${after} more lines)`] : []
	];
}
function cutAround(line, at) {
	if (line.length <= MAX_UNITS) return line;
	const start = Math.max(0, Math.min(at - 60, line.length - MAX_UNITS));
	const end = start + MAX_UNITS;
	const middle = line.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
	return `${start > 0 ? "…" : ""}${middle}${end < line.length ? "…" : ""}`;
}
function firstDifference(left, right) {
	let i = 0;
	while (i < left.length && left[i] === right[i]) i += 1;
	return i;
}

// src/report/wrap.ts
function wrap(text, first, columns) {
	const room = columns === null ? Number.POSITIVE_INFINITY : Math.max(columns - first.length, 30);
	const lines = escapeLines(text).flatMap((line) => wrapLine(line, room));
	const indent = " ".repeat(first.length);
	return lines.map((line, i) => (i === 0 ? first : indent) + line).map((line) => line.trimEnd());
}
function wrapLine(line, room) {
	if (line.length <= room) return [line];
	const lines = [];
	let current = "";
	for (const word of line.split(" ")) if (current !== "" && current.length + 1 + word.length > room) {
		lines.push(current);
		current = word;
	} else current = current === "" ? word : `${current} ${word}`;
	return [...lines, current];
}

// src/report/text-problem.ts
const MAX_OUTPUT_LINES = 4;
const MAX_MESSAGE = 4096;
function renderProblem(problem, paint, columns) {
	const { finding, golden, location } = problem;
	const mark = finding.severity === "error" ? paint.red : paint.yellow;
	const place = location === null ? "" : `  ${paint.bold(formatLocation(location))}`;
	return [
		`  ${mark(`${finding.severity} ${finding.rule}`)}${place}`,
		...golden === null ? [] : [`    ${paint.dim(escapeText(`${cut(golden.name, 200)} (${golden.host})`))}`],
		...wrap(cut(withoutValues(finding), MAX_MESSAGE), "    ", columns),
		...renderValues(finding.expected, finding.actual, paint),
		...golden === null ? [] : renderOutput(golden.output.stderr),
		...finding.related.flatMap(({ message, location: at }) => wrap(`${at === null ? "" : `${formatLocation(at)}  `}${cut(message, MAX_MESSAGE)}`, "    see ", columns)),
		...finding.hint === null ? [] : wrap(cut(finding.hint, MAX_MESSAGE), "    → ", columns)
	];
}
function withoutValues({ message, expected, actual }) {
	const tail = `: ${expected} → ${actual}`;
	return message.endsWith(tail) ? message.slice(0, -tail.length) : message;
}
function renderValues(expected, actual, paint) {
	const lines = expected !== null && actual !== null ? excerptPair(expected, actual) : {
		expected: excerpt(expected ?? ""),
		actual: excerpt(actual ?? "")
	};
	return [...expected === null ? [] : labelled("expected", lines.expected).map(paint.green), ...actual === null ? [] : labelled("actual", lines.actual).map(paint.red)];
}
function renderOutput(stderr) {
	const lines = excerpt(stderr).filter((line) => line.trim() !== "");
	if (lines.length === 0) return [];
	const more = lines.length - MAX_OUTPUT_LINES;
	const shown = lines.slice(0, MAX_OUTPUT_LINES);
	return labelled("stderr", more > 0 ? [...shown, "…"] : shown);
}
function labelled(label, lines) {
	return lines.map((line, i) => `    ${(i === 0 ? label : "").padEnd(8)}  ${line}`.trimEnd());
}

// src/report/text.ts
function renderText(report, options) {
	const paint = palette(options.color);
	const said = new Set(report.errors.map(({ message }) => message));
	const blocks = [
		...report.components.map((component) => {
			return renderComponent(component.reason !== null && said.has(component.reason) ? {
				...component,
				reason: null
			} : component, paint, options.columns);
		}),
		...report.errors.map((error) => renderError(error, paint, options.columns)),
		[renderVerdict(report, paint)]
	];
	return `${escapeLog(blocks.map((lines) => lines.join("\n")).join("\n\n"))}\n`;
}
function renderComponent(component, paint, columns) {
	const { go, wasmTools } = component.tools;
	const about = [
		component.world,
		go && `Go ${go.version}`,
		wasmTools && `wasm-tools ${wasmTools.version}${wasmTools.engine === "embedded" ? " (embedded)" : ""}`
	].filter((part) => part !== null);
	const heading = `${paint.bold(escapeText(component.name))}  ${paint.dim(escapeText(about.join(" · ")))}`;
	const problems = problemsOf(component);
	return [
		heading.trimEnd(),
		...component.path === null ? [] : [`  ${paint.dim(escapeText(component.path))}`],
		...component.reason === null ? [] : [`  ${escapeText(component.reason)}`],
		...wasmTools?.substitute ? standIn(wasmTools.substitute, paint, columns) : [],
		...component.checks.map((check) => renderCheck(check, component, paint)),
		...problems.flatMap((problem) => ["", ...renderProblem(problem, paint, columns)])
	];
}
function standIn(reason, paint, columns) {
	const said = `the embedded wasm-tools stands in, because ${reason}: other bytes, so no digest`;
	const [first = "", ...rest] = wrap(said, "  ! ", columns);
	return [paint.yellow(first), ...rest.map(paint.yellow)];
}
function renderCheck(check, component, paint) {
	const marks = {
		passed: paint.green("✓"),
		failed: paint.red("✗"),
		skipped: paint.yellow("-"),
		unjudged: paint.yellow("?")
	};
	const ran = check.status === "passed" || check.status === "failed";
	const reason = check.reason === null ? [] : [check.reason];
	const said = [...describeCheck(check, component), ...ran ? reason : [[check.status, ...reason].join(": ")]];
	const time = check.status === "skipped" || check.durationMs < 1 ? "" : formatDuration(check.durationMs);
	const words = [escapeText(said.join(", ")), paint.dim(time)].filter((part) => part !== "");
	return `  ${marks[check.status]} ${check.check.padEnd(7)} ${words.join("  ")}`.trimEnd();
}
function describeCheck(check, component) {
	const { size, golden } = component;
	const numbers = {
		build: [],
		abi: [],
		world: check.status === "skipped" || check.status === "unjudged" ? [] : [formatPlural(component.exports.length, "export"), formatPlural(component.imports.length, "import")],
		golden: describeGolden(golden),
		size: size === null ? [] : [
			`${formatCount(size.raw)} bytes`,
			`gzip ${formatCount(size.gzip)}`,
			...size.brotli === null ? [] : [`brotli ${formatCount(size.brotli)}`]
		],
		memory: describeMemory(golden)
	};
	const errors = check.findings.filter((finding) => finding.severity === "error").length;
	const warnings = check.findings.length - errors;
	return [
		...numbers[check.check],
		...errors > 0 ? [formatPlural(errors, "error")] : [],
		...warnings > 0 ? [formatPlural(warnings, "warning")] : []
	];
}
function describeGolden(golden) {
	const { passed, failed, skipped } = countGolden(golden);
	const hosts = [...new Set(golden.map((result) => result.host))].join(" and ");
	const cases = failed === 0 ? formatPlural(passed, "case") : `${passed} of ${passed + failed} cases passed`;
	if (golden.length === 0) return [];
	return [`${cases} on ${hosts}`, ...skipped > 0 ? [`${skipped} skipped`] : []];
}
function describeMemory(golden) {
	const peak = Math.max(0, ...golden.map((result) => result.cost.memoryBytes ?? 0));
	return peak === 0 ? [] : [`peak ${formatCount(peak)} bytes`];
}
function renderError(error, paint, columns) {
	const place = placeOf(error.location, error.source);
	return [
		`${paint.red(`error ${escapeText(error.code)}`)}${place}`,
		...wrap(error.message, "  ", columns),
		...error.hint === null ? [] : wrap(error.hint, "  → ", columns)
	];
}
function placeOf(location, source) {
	if (location !== null) return `  ${formatLocation(location)}`;
	return source === null ? "" : `  ${escapeText(source)}`;
}
function renderVerdict(report, paint) {
	const problems = report.components.flatMap(problemsOf);
	const errors = problems.filter(isError).length;
	const warnings = problems.length - errors;
	const failed = report.components.filter((component) => componentVerdict(component) !== "passed").length;
	const all = formatPlural(report.components.length, "component");
	const said = [
		failed > 0 && report.components.length > 1 ? `${failed} of ${all}` : all,
		...errors > 0 ? [formatPlural(errors, "error")] : [],
		...warnings > 0 ? [formatPlural(warnings, "warning")] : [],
		formatDuration(report.durationMs)
	].join(", ");
	const words = {
		passed: paint.green("passed"),
		failed: paint.red("failed"),
		unjudged: paint.yellow(report.exitCode === 2 ? "not checked (exit 2)" : `could not judge (exit ${report.exitCode})`)
	};
	return `${paint.bold(words[report.verdict])}: ${said}${skippedChecks(report)}`;
}
function skippedChecks(report) {
	const checks = report.components.flatMap((component) => component.checks);
	const skipped = new Set(checks.filter((c) => c.status === "skipped").map((c) => c.check));
	return skipped.size === 0 ? "" : ` (skipped: ${[...skipped].join(", ")})`;
}

export { countGolden as a, formatCount as c, formatPlural as d, palette as i, formatDuration as l, renderText as n, isError as o, wrap as r, problemsOf as s, renderError as t, formatLocation as u };