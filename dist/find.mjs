import { t as CheckError } from "./errors.mjs";
import { a as resolveInside, i as reportPath, n as kindOf, o as whyOutside, r as readBounded, t as isInside, y as quoted } from "./paths.mjs";
import { t as decodeText } from "./decode.mjs";
import { n as DEFAULTS } from "./tools.mjs";
import { t as didYouMean } from "./suggest.mjs";
import path from "node:path";
import { readdirSync, realpathSync } from "node:fs";

// src/config/componentize.ts
function readComponentize(text, file) {
	const lists = /* @__PURE__ */ new Map();
	const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
	for (let index = 0; index < lines.length; index++) {
		const line = lines[index] ?? "";
		if (/^\s*\[/.test(line)) break;
		const match = /^\s*["']?(worlds|wit_paths)["']?\s*=(.*)$/.exec(line);
		if (!match?.[1]) continue;
		const list = readList([match[2], ...lines.slice(index + 1)].join("\n"));
		if (!list) throw new CheckError("config", `${match[1]} is not a list of texts`, {
			hint: `Write ${match[1]} = ["…"].`,
			location: {
				file,
				line: index + 1,
				column: 1
			}
		});
		lists.set(match[1], list.items);
		index += list.lines;
	}
	return {
		worlds: lists.get("worlds") ?? [],
		witPaths: lists.get("wit_paths") ?? []
	};
}
function readList(text) {
	const items = [];
	const tokens = /\s+|#[^\n]*|"((?:[^"\\\n]|\\["\\])*)"|'([^'\n]*)'|[[\],]/y;
	let end = 0;
	let comma = true;
	for (let match = tokens.exec(text); match; match = tokens.exec(text)) {
		const [token, basic, literal] = match;
		const value = literal ?? basic?.replaceAll(/\\(.)/g, "$1");
		if (/^[\s#]/.test(token) && value === void 0) continue;
		const first = end === 0;
		end = tokens.lastIndex;
		if (first !== (token === "[")) return null;
		if (token === "]") return {
			items,
			lines: text.slice(0, end).split("\n").length - 1
		};
		if (token === "," && comma) return null;
		if (value !== void 0 && !comma) return null;
		if (value !== void 0) items.push(value);
		comma = token === "," || token === "[";
	}
	return null;
}

// src/config/sources.ts
const COMPONENTIZE_FILE = "componentize-go.toml";
const COMPONENTIZE_BYTES = 65536;
async function defaultSources(root, packageDir) {
	const home = moduleDir(root, packageDir);
	for (const directory of /* @__PURE__ */ new Set([packageDir, home ?? packageDir])) {
		const file = path.join(directory, COMPONENTIZE_FILE);
		if (kindOf(file) === "missing") continue;
		const said = await readManifest(root, file);
		const wit = said.witPaths.map((given) => resolveInside(root, directory, given, COMPONENTIZE_FILE));
		return {
			wit: wit.length > 0 ? wit : witDirectory(packageDir),
			worlds: said.worlds
		};
	}
	return {
		wit: witDirectory(packageDir),
		worlds: []
	};
}
async function readManifest(root, file) {
	const name = reportPath(root, file);
	const inside = resolveInside(root, root, name, COMPONENTIZE_FILE);
	return readComponentize(decodeText(await readBounded(inside, COMPONENTIZE_BYTES, "config"), name), name);
}
function witDirectory(packageDir) {
	const directory = path.join(packageDir, DEFAULTS.wit);
	return kindOf(directory) === "missing" ? [] : [directory];
}
function moduleDir(root, directory) {
	if (!isInside(root, directory)) return null;
	if (kindOf(path.join(directory, "go.mod")) === "file") return directory;
	return directory === root ? null : moduleDir(root, path.dirname(directory));
}

// src/config/find.ts
const CONFIG_FILE = "component-check.yml";
const MISTAKEN = [
	"component-check.yaml",
	".component-check.yml",
	".component-check.yaml",
	"componentcheck.yml"
];
function findPlace(directory, configPath) {
	if (kindOf(directory) !== "directory") throw new CheckError("usage", `The working directory ${quoted(directory)} does not exist`, { hint: "Correct `working-directory`, or check the repository out first." });
	const cwd = realpathSync(directory);
	const root = gitRoot(cwd) ?? moduleDir(path.parse(cwd).root, cwd) ?? cwd;
	return {
		cwd,
		root,
		file: configPath === null ? search(cwd, root) : named(cwd, root, configPath)
	};
}
function gitRoot(directory) {
	if (kindOf(path.join(directory, ".git")) !== "missing") return directory;
	const parent = path.dirname(directory);
	return parent === directory ? null : gitRoot(parent);
}
function named(cwd, root, configPath) {
	const file = resolveGiven(cwd, root, configPath, "config");
	if (kindOf(file) !== "missing") return file;
	throw new CheckError("config", `The config file ${quoted(configPath)} does not exist`, { hint: siblingHint(file) });
}
function resolveGiven(cwd, root, given, what) {
	const target = given === "" ? "" : reachable(path.resolve(cwd, given), root);
	const wrong = whyOutside(root, cwd, target && (path.relative(cwd, target) || "."));
	if (!wrong) return target;
	throw new CheckError("usage", `${what}: ${wrong.problem}`, {
		hint: wrong.hint,
		source: what
	});
}
function reachable(target, root) {
	if (isInside(root, target) || kindOf(target) === "missing") return target;
	return realpathSync(target);
}
function search(directory, root) {
	const file = path.join(directory, CONFIG_FILE);
	if (kindOf(file) !== "missing") return file;
	const mistaken = MISTAKEN.find((name) => kindOf(path.join(directory, name)) === "file");
	if (mistaken) throw new CheckError("config", `${quoted(mistaken)} is not read`, {
		hint: `Did you mean \`${CONFIG_FILE}\`? Rename it, or name it with \`--config\`.`,
		location: {
			file: path.relative(root, path.join(directory, mistaken)),
			line: null,
			column: null
		}
	});
	return directory === root ? null : search(path.dirname(directory), root);
}
function siblingHint(target) {
	try {
		return didYouMean(path.basename(target), readdirSync(path.dirname(target)).sort().slice(0, 20));
	} catch {
		return `There is no ${quoted(path.dirname(target))} either: correct the path, or create the directory.`;
	}
}

export { defaultSources as a, siblingHint as i, findPlace as n, moduleDir as o, resolveGiven as r, CONFIG_FILE as t };