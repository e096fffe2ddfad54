import { t as CheckError } from "./errors.mjs";
import { i as reportPath, r as readBounded } from "./paths.mjs";
import { n as finding } from "./inner-types.mjs";
import { a as typeName, c as printValue, t as parseValue } from "./parse.mjs";
import { C as isCut, S as inline, T as shownPair, b as outcomeText, g as judgeTrap, k as differAt, v as callOf, w as shown, x as placeOf } from "./data.mjs";
import { l as invalid, p as isLaidOut, v as locate } from "./plan.mjs";
import path from "node:path";
import { mkdir, readdir, rm, utimes, writeFile } from "node:fs/promises";

// src/golden/whole-values.ts
function wholeValues(directory, root) {
	const kept = /* @__PURE__ */ new Map();
	const keep = ({ file, line }, pair) => {
		if (!isCut(pair.expected) && !isCut(pair.actual)) return null;
		const name = freeName(`${path.posix.basename(file).replace(/\.transcript$/, "")}-${line ?? 0}`, kept);
		kept.set(name, pair);
		const [expected, actual] = namesOf(name);
		return {
			message: `both values whole: ${reportPath(root, path.join(directory, expected))} and ${actual}`,
			location: null
		};
	};
	return {
		keep,
		write: () => writeAll(directory, kept)
	};
}
const namesOf = (name) => [`${name}.expected.txt`, `${name}.actual.txt`];
function freeName(wanted, kept) {
	const plain = wanted.replaceAll(/[^A-Za-z0-9._-]+/g, "-").replace(/^[.-]+/, "").slice(-100);
	let free = plain;
	for (let count = 2; kept.has(free); count += 1) free = `${plain}-${count}`;
	return free;
}
async function writeAll(directory, kept) {
	try {
		await rm(directory, {
			recursive: true,
			force: true
		});
		if (kept.size === 0) return;
		await mkdir(directory, { recursive: true });
		for (const [name, { expected, actual }] of kept) {
			const [left, right] = namesOf(name);
			await writeFile(path.join(directory, left), `${expected}\n`);
			await writeFile(path.join(directory, right), `${actual}\n`);
		}
	} catch (thrown) {
		throw new CheckError("file-unreadable", `long values cannot be written: ${thrown.message}`, {
			hint: "check permissions and free space",
			cause: thrown
		});
	}
}
function withWhole(found, pair, keep) {
	if (keep === void 0 || found.location === null) return found;
	const where = keep(found.location, pair);
	return where === null ? found : {
		...found,
		related: [...found.related, where]
	};
}

// src/golden/difference.ts
function describeDifference(expected, actual) {
	const difference = differAt(expected, actual);
	if (difference === null) return null;
	const { path } = difference;
	const [before, after] = [difference.expected, difference.actual];
	if (before?.kind === "string" && after?.kind === "string") return textDifference(path, before.value, after.value);
	return `${path === "" ? "" : ` at ${path}`}: ${part(before)} → ${part(after)}`;
}
function textDifference(path, expected, actual) {
	const [before, after] = [expected.split("\n"), actual.split("\n")];
	const line = before.findIndex((text, index) => text !== after[index]);
	const index = line < 0 ? before.length : line;
	const several = before.length > 1 || after.length > 1;
	const places = [...path === "" ? [] : [path], ...several ? [`line ${index + 1} of the text`] : []];
	return `${places.length === 0 ? "" : ` at ${places.join(", ")}`}: ${quoted(before[index])} → ${quoted(after[index])}`;
}
function quoted(line) {
	return line === void 0 ? "nothing" : part({
		kind: "string",
		value: line
	});
}
function part(value) {
	return value === null ? "nothing" : inline(printValue(value));
}

// src/golden/judge-step.ts
function judgeStep(step, outcome, stderr, bench) {
	if (outcome.kind === "trap") return judgeTrap(step, outcome, stderr, bench);
	if (outcome.kind === "exit") return judgeExit(step, outcome.code, bench);
	const { expected } = step;
	if (expected.kind === "trap" || expected.kind === "exit") {
		const value = outcome.value === null ? "nothing" : outcome.value;
		return mismatch(step, `${callOf(step, bench)} returned, where the transcript expects ${outcomeText(step)}`, bench, {
			expected: outcomeText(step),
			actual: shown(value)
		});
	}
	return judgeResult(step, outcome.value, bench);
}
function readResult({ target, send }, value) {
	const { result } = target.func;
	if (value === null || result === null || send.bind !== null) return null;
	const parsed = parseValue(value, result);
	return parsed.ok ? parsed.value : null;
}
function judgeResult(step, text, bench) {
	const { expected, target, send } = step;
	const at = { location: locate(bench.source, placeOf(step)) };
	if (expected.kind === "unreadable") {
		const actual = text === null ? null : shown(text);
		return {
			...invalid(bench.source, expected.problem),
			actual
		};
	}
	if (target.func.result === null || send.bind !== null) return null;
	const actual = readResult(step, text);
	if (actual === null) {
		const message = `the host's answer to ${callOf(step, bench)} cannot be read: ${inline(text ?? "nothing")}`;
		return finding("golden/host-failed", {
			message,
			...at
		});
	}
	if (expected.kind === "missing") {
		const message = `${callOf(step, bench)} has a result, and the transcript shows none`;
		const hint = `\`${bench.accept}\` records it`;
		return finding("golden/missing", {
			message,
			hint,
			actual: shown(printValue(actual)),
			...at
		});
	}
	if (expected.kind !== "value") return null;
	const difference = describeDifference(expected.value, actual);
	if (difference === null) return null;
	const whole = {
		expected: printValue(expected.value),
		actual: printValue(actual)
	};
	const found = mismatch(step, `${callOf(step, bench)} answers something else${difference}`, bench, shownPair(whole.expected, whole.actual));
	return withWhole(found, whole, bench.keep);
}
function judgeExit(step, code, bench) {
	const { expected } = step;
	if (expected.kind === "exit" && expected.code === code) return null;
	return finding("golden/exit", {
		message: `${callOf(step, bench)} ended the component with exit code ${code}`,
		hint: `return instead of calling os.Exit; or, where it is meant, write \`! exit ${code}\``,
		expected: outcomeText(step),
		actual: `! exit ${code}`,
		location: locate(bench.source, placeOf(step))
	});
}
function mismatch(step, message, bench, pair) {
	const { result } = step.target.func;
	const hint = `mend the code${result !== null && isLaidOut(result) ? `; where the WIT has changed, ${typeName(result)} must be laid out so in Go too, with addresses and lengths as uint32 (a Go \`string\` has 16 bytes)` : ""}; or accept the new answer: \`${bench.accept}\``;
	return finding("golden/mismatch", {
		message,
		hint,
		location: locate(bench.source, placeOf(step)),
		...pair
	});
}

// src/golden/tree.ts
const MAX_BYTES = 67108864;
const MAX_ENTRIES = 1e4;
async function readTree(directory) {
	const directories = [];
	const files = /* @__PURE__ */ new Map();
	let left = MAX_BYTES;
	const waiting = [""];
	for (let prefix = waiting.shift(); prefix !== void 0; prefix = waiting.shift()) {
		const entries = await readdir(path.join(directory, prefix), { withFileTypes: true }).catch(cannotList);
		for (const entry of entries.sort((a, b) => a.name < b.name ? -1 : 1)) {
			const name = `${prefix}${entry.name}`;
			if (directories.length + files.size >= MAX_ENTRIES) throw refuse(`${directory} has over ${MAX_ENTRIES} entries`);
			if (entry.isDirectory()) {
				directories.push(name);
				waiting.push(`${name}/`);
			} else if (entry.isFile()) {
				const bytes = await readBounded(path.join(directory, name), left);
				left -= bytes.length;
				files.set(name, bytes);
			} else throw refuse(`${path.join(directory, name)} is a symlink or a special file`);
		}
	}
	return {
		path: directory,
		directories,
		files
	};
}
async function writeTree({ directories, files }, target) {
	const epoch = /* @__PURE__ */ new Date("2000-01-01T00:00:00Z");
	await mkdir(target, { recursive: true });
	for (const name of directories) await mkdir(path.join(target, name));
	for (const [name, bytes] of files) await writeFile(path.join(target, name), bytes);
	const all = [
		...files.keys(),
		...directories.toReversed(),
		""
	];
	for (const name of all) await utimes(path.join(target, name), epoch, epoch);
}
function cannotList(thrown) {
	throw refuse(thrown.message);
}
const refuse = (message) => new CheckError("file-unreadable", message);

export { describeDifference as a, readResult as i, writeTree as n, wholeValues as o, judgeStep as r, withWhole as s, readTree as t };