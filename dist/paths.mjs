import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as CheckError } from "./errors.mjs";
import { t as require_semver } from "./semver.mjs";
import path from "node:path";
import { constants, realpathSync, statSync } from "node:fs";
import { open } from "node:fs/promises";

// src/config/values.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const COMPONENT_NAME = /^[a-z0-9][a-z0-9._-]*$/;
const wrong = (problem, hint) => ({
	problem,
	hint
});
function quoted(value) {
	return `\`${value.length > 80 ? `${value.slice(0, 79)}…` : value}\``;
}
function judgeName(name) {
	if (name.startsWith("component-check.")) return wrong(`${quoted(name)} is the name of a report, which lies beside the components`, `Name it \`${name.replace(".", "-")}\`.`);
	if (/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/.test(name)) return wrong(`${quoted(name)} cannot be a directory on Windows`, `Name it \`${name.replace(/\.+$/, "")}-component\`.`);
	if (COMPONENT_NAME.test(name)) return null;
	const plain = name.toLowerCase().replaceAll(/[^a-z0-9._-]+/g, "-").replaceAll(/^[^a-z0-9]+|-+$/g, "");
	return wrong(`${quoted(name)} is not a component name: lower-case letters, digits, \`.\`, \`_\` and \`-\`, beginning with a letter or digit`, plain === "" ? "Name it like `compute-hash`." : `Name it \`${plain}\`.`);
}
function judgeGo(version) {
	if (/^(old)?stable$/.test(version)) return null;
	if (/^1\.\d+(\.\d+)?((rc|beta)\d+)?$/.test(version)) return judgeAge(version);
	if (/^go\d/.test(version)) return wrong(`${quoted(version)} begins with \`go\``, `Write "${version.slice(2)}".`);
	if (/\d/.test(version) && (0, import_semver.validRange)(version) !== null) return judgeAge(version);
	return wrong(`${quoted(version)} is no Go version`, "Write a version, a range or `stable`: \"1.26\", \"1.26.8\", \">=1.25 <1.28\".");
}
function judgeAge(version) {
	const range = version.replace(/^(1\.\d+)(rc|beta)(\d+)$/, "$1.0-$2.$3");
	if ((0, import_semver.validRange)(range) === null || (0, import_semver.intersects)(range, ">=1.24.0", { includePrerelease: true })) return null;
	return wrong(`Go ${quoted(version)} is too old: Go 1.24 is the oldest that works`, "Write \"1.24\" or newer; `//go:wasmexport` came with it.");
}
function judgeWasmTools(version) {
	if (/^\d+\.\d+\.\d+$/.test(version)) return null;
	return wrong(`${quoted(version)} is not one exact version`, "Write all three numbers, like \"1.257.1\": each version encodes different bytes.");
}
function judgeWasi(version) {
	if (/^\d+\.\d+\.\d+$/.test(version)) return null;
	return wrong(`${quoted(version)} is no version of WASI`, "Write all three numbers, like \"0.2.6\".");
}
function judgeHostVersion(version) {
	if (/^\d+\.\d+\.\d+$/.test(version)) return null;
	return wrong(`${quoted(version)} is not one exact version`, "Write all three numbers, like \"0.1.0\".");
}
function judgeWorld(world) {
	const id = "[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*";
	if (new RegExp(`^(${id}(:${id})+/)?${id}(@[0-9][0-9A-Za-z.+-]*)?$`).test(world)) return null;
	return wrong(`${quoted(world)} is not the name of a world`, "Write its name in WIT: `go-computer`, or `acme:kitchen/go-computer@1.2.3`.");
}
function judgeTag(tag) {
	if (/^[\p{L}\p{Nd}_.]+$/u.test(tag)) return null;
	return wrong(`${quoted(tag)} is not a build tag`, "Use letters, digits, `_` and `.`; one tag an item.");
}
function judgeExperiment(name) {
	if (/^[a-z0-9]+$/.test(name)) return null;
	return wrong(`${quoted(name)} is no GOEXPERIMENT`, "Write one name an item: `[jsonv2, nogreenteagc]`.");
}
function judgeVariable(name) {
	if (/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) return null;
	return wrong(`${quoted(name)} is not the name of an environment variable`, "Use letters, digits and `_`, as in CGO_ENABLED.");
}
function judgeGenerate(argv) {
	if (argv.length === 0 || argv[0]?.trim() !== "") return null;
	return wrong("names no program", "Write argv: [go, generate, ./...]");
}
function judgeCommand(argv) {
	if ((argv[0] ?? "").trim() === "") return wrong("names no program", "Write argv: [tinygo, build, -o, \"{output}\", .]");
	if (argv.some((argument) => argument.includes("{output}"))) return null;
	return wrong("does not say where the module is to be written", "Put \"{output}\" where the path of the output belongs; quote it, braces are YAML.");
}

// src/config/paths.ts
function reportPath(root, file) {
	return path.relative(root, file).split(path.sep).join("/") || ".";
}
function isInside(root, target) {
	const relative = path.relative(root, target);
	return relative !== ".." && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}
function whyOutside(root, base, given) {
	if (given === "") return {
		problem: "is an empty path",
		hint: "Write a path, `.` for the directory itself."
	};
	if (given.includes("\0")) return {
		problem: "holds a NUL character",
		hint: "Write a plain path."
	};
	if (path.isAbsolute(given) || path.win32.isAbsolute(given) || /^[A-Za-z]:/.test(given)) return {
		problem: `${quoted(given)} is absolute, so it exists on one machine only`,
		hint: "Write it relative to the config file."
	};
	const target = path.resolve(base, given);
	if (!isInside(root, target)) return {
		problem: `${quoted(given)} leaves the repository`,
		hint: `Use a path below ${root}.`
	};
	const real = realAncestor(target);
	if (isInside(root, real)) return null;
	return {
		problem: `${quoted(given)} leaves the repository through a symlink, to ${real}`,
		hint: "Copy what is needed into the repository."
	};
}
function resolveInside(root, base, given, key) {
	const wrong = whyOutside(root, base, given);
	if (wrong) throw new CheckError("config", `${key}: ${wrong.problem}`, {
		hint: wrong.hint,
		source: key
	});
	return path.resolve(base, given);
}
function realAncestor(target) {
	try {
		return realpathSync(target);
	} catch {
		const parent = path.dirname(target);
		return parent === target ? target : path.join(realAncestor(parent), path.basename(target));
	}
}
function kindOf(target) {
	let stats;
	try {
		stats = statSync(target);
	} catch {
		return "missing";
	}
	return stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other";
}
async function readBounded(file, maxBytes, code = "file-unreadable") {
	const refuse = (problem, hint, cause) => new CheckError(code, `${file} ${problem}`, {
		hint,
		cause
	});
	const regular = (isFile, isDirectory) => {
		if (!isFile) throw refuse(isDirectory ? "is a directory" : "is not a regular file", "Name a regular file here.");
	};
	try {
		const before = statSync(file);
		regular(before.isFile(), before.isDirectory());
		const handle = await open(file, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		try {
			const stats = await handle.stat();
			regular(stats.isFile(), stats.isDirectory());
			const bytes = new Uint8Array(Math.min(stats.size, maxBytes) + 1);
			const length = await fill(handle, bytes);
			if (length > maxBytes || stats.size > maxBytes) throw refuse(`is larger than ${maxBytes} bytes`, "Make it smaller, or name another file.");
			if (length === bytes.length) throw refuse("grew while it was read", "Run again when nothing writes it.");
			return bytes.subarray(0, length);
		} finally {
			await handle.close();
		}
	} catch (thrown) {
		if (thrown instanceof CheckError) throw thrown;
		throw thrown.code === "ENOENT" ? refuse("does not exist", "Correct the path.", thrown) : refuse(`cannot be read: ${thrown.message}`, "Check its permissions.", thrown);
	}
}
async function fill(handle, bytes) {
	let length = 0;
	while (length < bytes.length) {
		const { bytesRead } = await handle.read(bytes, length, bytes.length - length, length);
		if (bytesRead === 0) break;
		length += bytesRead;
	}
	return length;
}

export { judgeWasmTools as _, resolveInside as a, judgeCommand as c, judgeGo as d, judgeHostVersion as f, judgeWasi as g, judgeVariable as h, reportPath as i, judgeExperiment as l, judgeTag as m, kindOf as n, whyOutside as o, judgeName as p, readBounded as r, COMPONENT_NAME as s, isInside as t, judgeGenerate as u, judgeWorld as v, quoted as y };