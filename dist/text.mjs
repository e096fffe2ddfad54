import { a as escapeLines, c as escapeText, f as formatCount, o as escapeLog, t as cut } from "./escape.mjs";
import { n as formatLocation, r as formatPlural, t as formatDuration } from "./format.mjs";
import { i as componentVerdict } from "./assemble.mjs";

// src/report/problems.ts
function problemsOf(component) {
	const problems = [];
	for (const check of component.checks) {
		for (const finding of check.findings) problems.push({
			finding,
			golden: null,
			hosts: [],
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
	const problems = /* @__PURE__ */ new Map();
	for (const golden of results) {
		const { finding, file, line, host } = golden;
		if (finding === null) continue;
		const key = causeOf(golden, finding);
		const same = problems.get(key);
		if (same !== void 0) same.hosts.push(host);
		else problems.set(key, {
			finding,
			golden,
			hosts: [host],
			location: finding.location ?? {
				file,
				line,
				column: null
			}
		});
	}
	return [...problems.values()];
}
function causeOf({ file, line, name, host }, { rule, message, expected, actual, location }) {
	const alone = rule === "golden/host-failed" || expected === null && actual === null ? `${message} ${rule === "golden/host-failed" ? host : ""}` : "";
	return JSON.stringify([
		file,
		line,
		name,
		rule,
		expected,
		actual,
		location,
		alone
	]);
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

// src/report/compat-text.ts
const SHOWN = 20;
function describeCompat(compat) {
	if (compat === void 0) return [];
	const { against, changes, to, suggested, only } = compat;
	const counted = [
		"breaking",
		"compatible",
		"neutral"
	].flatMap((effect) => {
		const count = changes.filter((change) => change.effect === effect).length;
		return count === 0 ? [] : [`${count} ${effect}`];
	});
	const changed = counted.length === 0 ? ["no change"] : counted;
	const of = only === void 0 ? "" : ` of ${only}`;
	return [`${changed.join(", ")}${of} since ${against.ref}`, ...versions(to, suggested, changes.length)];
}
function versions(to, suggested, changes) {
	if (changes === 0 || suggested === null) return [];
	return [to === suggested ? `version ${to}` : `version ${to ?? "none"}, at least ${suggested} says it`];
}
function renderChanges(compat, paint) {
	const quiet = (compat?.changes ?? []).filter(({ effect, accepted }) => effect !== "breaking" || accepted?.startsWith("version ") === true);
	const lines = quiet.slice(0, SHOWN).map(({ effect, what, accepted, reason }) => {
		const why = accepted ?? reason;
		return `      ${paint.dim(`${effect}: ${escapeText(`${what} (${why})`)}`)}`;
	});
	const left = quiet.length - lines.length;
	return left > 0 ? [...lines, `      ${paint.dim(`and ${left} more in component-check.json`)}`] : lines;
}

// src/report/growth-text.ts
function describeGrowth(growth) {
	if (growth === void 0) return [];
	const { ref, go, figures } = growth;
	const other = go.before === go.now ? [] : [`Go ${go.before ?? "unknown"} → ${go.now ?? "unknown"}`];
	const said = figures.map(({ name, before, now, notComparable }) => notComparable === null ? `${name} ${share(before, now)}` : `${name} not comparable`);
	return [
		...other,
		...said,
		`since ${ref}`
	];
}
function share(before, now) {
	if (before === now) return "unchanged";
	const percent = (now - before) / before * 100;
	const digits = Math.min(6, Math.max(2, Math.ceil(-Math.log10(Math.abs(percent))) + 1));
	return `${percent < 0 ? "" : "+"}${percent.toFixed(digits)} %`;
}

// src/report/excerpt.ts
const MAX_LINES$1 = 12;
const MAX_UNITS$1 = 300;
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
	const shown = lines.slice(first, first + MAX_LINES$1).map((line) => cutAround(line, at));
	const after = lines.length - first - MAX_LINES$1;
	return [
		...first > 0 && shown.length > 0 ? [`… (${first} lines alike)`] : [],
		...shown,
		...after > 0 ? [`… (${after} more lines)`] : []
	];
}
function cutAround(line, at) {
	if (line.length <= MAX_UNITS$1) return line;
	const start = Math.max(0, Math.min(at - 60, line.length - MAX_UNITS$1));
	const end = start + MAX_UNITS$1;
	const middle = line.slice(start, end).replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");
	return `${start > 0 ? "…" : ""}${middle}${end < line.length ? "…" : ""}`;
}
function firstDifference(left, right) {
	let i = 0;
	while (i < left.length && left[i] === right[i]) i += 1;
	return i;
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1e400;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -1e400, maxDiagonalToConsider = 1e400;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// src/report/line-diff.ts
const CONTEXT = 2;
const MAX_LINES = 40;
const MAX_UNITS = 300;
const MAX_EDITS = 400;
function renderLineDiff(expected, actual, paint) {
	const [left, right] = [linesOf(expected), linesOf(actual)];
	if (left.length < 2 && right.length < 2) return null;
	const parts = diffArrays(left, right, { maxEditLength: MAX_EDITS });
	if (parts === void 0) return null;
	const shown = near(parts.flatMap(({ value, added, removed }) => value.map((text) => ({
		mark: added ? "+" : removed ? "-" : " ",
		text
	}))));
	const more = shown.length - MAX_LINES;
	return [
		paint.green("- expected"),
		paint.red("+ actual"),
		...shown.slice(0, MAX_LINES).map((line) => painted(line, paint)),
		...more > 0 ? [`… (${more} more lines)`] : []
	];
}
function linesOf(text) {
	const broken = text.replaceAll(/\\(.)/g, (whole, char) => char === "n" ? "\n" : whole);
	return escapeLines(broken);
}
function near(lines) {
	const changed = lines.flatMap(({ mark }, index) => mark === " " ? [] : [index]);
	const kept = new Set(changed.flatMap((at) => Array.from({ length: 5 }, (_, step) => at - CONTEXT + step)));
	const shown = [];
	for (const [index, line] of lines.entries()) {
		const before = shown.at(-1);
		if (kept.has(index)) shown.push(line);
		else if (typeof before === "number") shown[shown.length - 1] = before + 1;
		else shown.push(1);
	}
	return shown;
}
function painted(line, paint) {
	if (typeof line === "number") return `… (${line} ${line === 1 ? "line" : "lines"} alike)`;
	const cut = line.text.length > MAX_UNITS ? `${line.text.slice(0, MAX_UNITS).replace(/[\ud800-\udbff]$/, "")}…` : line.text;
	const text = `${line.mark} ${cut}`.trimEnd();
	if (line.mark === " ") return text;
	return line.mark === "-" ? paint.green(text) : paint.red(text);
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
	const { finding, golden, hosts, location } = problem;
	const mark = finding.severity === "error" ? paint.red : paint.yellow;
	const place = location === null ? "" : `  ${paint.bold(formatLocation(location))}`;
	return [
		`  ${mark(`${finding.severity} ${finding.rule}`)}${place}`,
		...golden === null ? [] : [`    ${paint.dim(escapeText(`${cut(golden.name, 200)} (${hosts.join(" and ")})`))}`],
		...wrap(cut(withoutValues(finding), MAX_MESSAGE), "    ", columns),
		...renderValues(finding.expected, finding.actual, paint),
		...golden === null ? [] : renderOutput(golden.output.stderr),
		...finding.related.flatMap(({ message, location: at }) => wrap(`${at === null ? "" : `${formatLocation(at)}  `}${cut(message, MAX_MESSAGE)}`, "    see ", columns)),
		...finding.hint === null ? [] : wrap(cut(finding.hint, MAX_MESSAGE), "    → ", columns),
		...finding.caseText === void 0 ? [] : [
			"",
			...finding.caseText.split("\n").map(escapeText),
			""
		]
	];
}
function withoutValues({ message, expected, actual }) {
	const tail = `: ${expected} → ${actual}`;
	return message.endsWith(tail) ? message.slice(0, -tail.length) : message;
}
function renderValues(expected, actual, paint) {
	const both = expected !== null && actual !== null;
	const diff = both ? renderLineDiff(expected, actual, paint) : null;
	if (diff !== null) return diff.map((line) => `    ${line}`);
	const lines = both ? excerptPair(expected, actual) : {
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
		...wasmTools?.substitute ? standIn(wasmTools, wasmTools.substitute, paint, columns) : [],
		...component.checks.flatMap((check) => [renderCheck(check, component, paint), ...check.check === "compat" ? renderChanges(component.compat, paint) : []]),
		...problems.flatMap((problem) => ["", ...renderProblem(problem, paint, columns)])
	];
}
function standIn({ version }, reason, paint, columns) {
	const said = `the embedded wasm-tools ${version} stands in: it encodes other bytes, so there is no digest. Asked in vain:`;
	const asked = reason.split("; ").flatMap((source) => wrap(source, "    - ", columns));
	const chosen = wrap("to choose it for good: toolchain: { encoder: embedded }", "    → ", columns);
	return [
		...wrap(said, "  ! ", columns),
		...asked,
		...chosen
	].map(paint.yellow);
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
function describeOptimized(optimized) {
	if (optimized === void 0) return [];
	const { before, after, strip, wasmOpt } = optimized;
	const how = [...wasmOpt === null ? [] : [`wasm-opt ${wasmOpt.level} (binaryen ${wasmOpt.version})`], ...strip ? ["strip"] : []];
	return [`core module ${formatCount(before)} → ${formatCount(after)} bytes by ${how.join(" and ")}`];
}
function describeCheck(check, component) {
	const { size, golden } = component;
	const numbers = {
		build: describeOptimized(component.optimized),
		abi: [],
		world: check.status === "skipped" || check.status === "unjudged" ? [] : [formatPlural(component.exports.length, "export"), formatPlural(component.imports.length, "import")],
		compat: describeCompat(component.compat),
		golden: describeGolden(golden),
		size: size === null ? [] : [
			`${formatCount(size.raw)} bytes`,
			`gzip ${formatCount(size.gzip)}`,
			...size.brotli === null ? [] : [`brotli ${formatCount(size.brotli)}`]
		],
		memory: describeMemory(golden),
		growth: check.status === "skipped" ? [] : describeGrowth(component.growth),
		stress: describeStress(component.stress),
		fuzz: describeFuzz(component.fuzz)
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
	return [
		`${cases} on ${hosts}`,
		...describeFuel(golden),
		...skipped > 0 ? [`${skipped} skipped`] : []
	];
}
function describeFuel(golden) {
	const costs = golden.map(({ cost }) => cost).filter(({ callFuel }) => callFuel !== null);
	if (costs.length === 0) return [];
	const calls = costs.reduce((sum, { callFuel }) => sum + (callFuel ?? 0), 0);
	const start = Math.max(...costs.map(({ instantiationFuel }) => instantiationFuel ?? 0));
	return [`fuel ${formatCount(calls)}, ${formatCount(start)} to start`];
}
function describeMemory(golden) {
	const peak = Math.max(0, ...golden.map((result) => result.cost.memoryBytes ?? 0));
	return peak === 0 ? [] : [`peak ${formatCount(peak)} bytes`];
}
function describeStress(stress) {
	if (stress === void 0) return [];
	const { functions, calls, left } = stress;
	const reached = [formatPlural(functions, "export"), `${formatCount(calls)} calls`];
	return left === null ? reached : [...reached, left];
}
function describeFuzz(fuzz) {
	if (fuzz === void 0) return [];
	const reached = fuzz.functions.filter(({ calls }) => calls > 0).length;
	const of = reached === fuzz.functions.length ? "" : ` of ${formatCount(fuzz.functions.length)}`;
	const unmeasured = fuzz.memoryNotMeasured.length;
	return [
		`${formatPlural(fuzz.calls, "call")} of ${formatCount(reached)}${of} ${fuzz.functions.length === 1 ? "function" : "functions"}`,
		`seed ${fuzz.seed}`,
		...unmeasured === 0 ? [] : [`memory of ${formatCount(unmeasured)} not watched: no time was left`]
	];
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
		...report.components.length === 0 && report.durationMs < 1 ? [] : [formatDuration(report.durationMs)]
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

export { countGolden as a, palette as i, renderText as n, isError as o, wrap as r, problemsOf as s, renderError as t };