import { b as judgeExperiments, g as parseSize, h as parseDuration, x as judgeOptimization, y as judgeBenchGo } from "./decode.mjs";
import { t as CheckError } from "./errors.mjs";
import { n as nearest } from "./suggest.mjs";
import { parseArgs } from "node:util";
import { randomBytes } from "node:crypto";

// src/bench/options.ts
const RUNS = 5;
const DETERMINISTIC_RUNS = 2;
const CALLS = 1e3;
function readBenchFlags(words) {
	if (words.csv === true && words.json === true) throw usage$1("--csv and --json are two outputs", "give one");
	if ((words.function?.length ?? 0) > 1) throw usage$1("--function stands here twice, and bench calls one", "give one, or measure each by itself");
	const deterministic = words.deterministic ?? false;
	return {
		axes: {
			go: judged("go", words.go, judgeBenchGo),
			experiments: judged("experiment", words.experiment, judgeExperiments),
			ldflags: words.ldflags ?? [],
			optimize: judged("optimize", words.optimize, judgeOptimization)
		},
		runs: whole$1("runs", words.runs, deterministic ? DETERMINISTIC_RUNS : RUNS, 1e3),
		calls: whole$1("calls", words.calls, CALLS, 1e6),
		cases: words.case ?? [],
		inputs: (words.input ?? []).map(readSize),
		func: words.function?.[0] ?? null,
		csv: words.csv ?? false,
		svg: words.svg ?? null,
		resume: words.resume ?? false,
		deterministic
	};
}
function judged(flag, values = [], judge) {
	for (const value of values) {
		const wrong = judge(value);
		if (wrong) throw usage$1(`--${flag}: ${wrong.problem}`, wrong.hint);
	}
	return values;
}
function readSize(text) {
	const parsed = parseSize(text);
	if (!parsed.ok) throw usage$1(`--input: ${parsed.problem}`, parsed.hint);
	if (parsed.value > LARGEST) throw usage$1(`--input: ${text} is more than 16 MiB`, "give less");
	return {
		text,
		size: parsed.value
	};
}
const LARGEST = 16 << 20;
function whole$1(flag, text, fallback, most) {
	if (text === void 0) return fallback;
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= 1 && value <= most) return value;
	throw usage$1(`--${flag}: \`${text.slice(0, 40)}\` is no whole number from 1 to ${most}`, `--${flag} ${fallback}`);
}
const usage$1 = (message, hint) => new CheckError("usage", message, { hint });

// src/fuzz/flags.ts
const DEFAULT_MS = 1e4;
function readFuzzFlags({ time, runs, seed, function: functions = [] }) {
	return {
		timeMs: time === void 0 ? null : duration(time),
		runs: runs === void 0 ? null : whole("runs", runs, 1, Number.MAX_SAFE_INTEGER),
		seed: seed === void 0 ? null : whole("seed", seed, 0, 4294967295),
		functions
	};
}
function fuzzOptions({ timeMs, runs, seed, functions }) {
	return {
		timeMs: timeMs ?? (runs === null ? DEFAULT_MS : null),
		runs,
		seed: seed ?? randomBytes(4).readUInt32LE(),
		functions
	};
}
function duration(text) {
	const parsed = parseDuration(text);
	if (parsed.ok) return parsed.value;
	throw new CheckError("usage", `--time: ${parsed.problem}`, { hint: parsed.hint });
}
function whole(flag, text, least, most) {
	const value = /^\d+$/.test(text) ? Number(text) : NaN;
	if (value >= least && value <= most) return value;
	throw new CheckError("usage", `--${flag}: \`${text.slice(0, 40)}\` is no whole number from ${least} to ${most}`, { hint: `component-check fuzz --${flag} ${flag === "runs" ? 1e4 : 7}` });
}

// src/argv.ts
const COMMANDS = [
	"check",
	"build",
	"golden",
	"fuzz"
];
const TOOL_COMMANDS = [
	"bench",
	"doctor",
	"lock",
	"init",
	"wit",
	"explain"
];
const ALL_COMMANDS = [...COMMANDS, ...TOOL_COMMANDS];
const OPTIONS = {
	base: { type: "string" },
	calls: { type: "string" },
	case: {
		type: "string",
		multiple: true
	},
	component: {
		type: "string",
		multiple: true
	},
	config: { type: "string" },
	csv: { type: "boolean" },
	experiment: {
		type: "string",
		multiple: true
	},
	go: {
		type: "string",
		multiple: true
	},
	host: {
		type: "string",
		multiple: true
	},
	"host-from-source": { type: "boolean" },
	input: {
		type: "string",
		multiple: true
	},
	json: { type: "boolean" },
	ldflags: {
		type: "string",
		multiple: true
	},
	optimize: {
		type: "string",
		multiple: true
	},
	resume: { type: "boolean" },
	deterministic: { type: "boolean" },
	svg: { type: "string" },
	offline: { type: "boolean" },
	update: { type: "boolean" },
	twice: { type: "boolean" },
	stress: { type: "boolean" },
	time: { type: "string" },
	runs: { type: "string" },
	seed: { type: "string" },
	function: {
		type: "string",
		multiple: true
	},
	world: { type: "string" },
	help: {
		type: "boolean",
		short: "h"
	},
	version: { type: "boolean" }
};
function isAboutTools(invocation) {
	return isToolCommand(invocation.command);
}
function parseArgv(argv) {
	const { values, positionals } = parse(argv[0] === "help" ? ["--help", ...argv.slice(1)] : argv);
	const { command, packageDirs } = splitCommand(positionals);
	refuseStrayFlags(command, values);
	if (command === "lock" && packageDirs.length > 0) throw usage("lock takes no directory: it is for the whole repository");
	if ((command === "wit" || command === "explain") && packageDirs.length > 1) throw usage(`${command} takes one ${command === "wit" ? "path" : "rule"}, not ${packageDirs.length}`);
	const flags = {
		packageDirs,
		base: values.base ?? null,
		components: values.component ?? [],
		config: values.config ?? null,
		hosts: values.host ?? [],
		hostFromSource: values["host-from-source"] ?? false,
		json: values.json ?? false,
		offline: values.offline ?? false,
		update: values.update ?? false,
		twice: values.twice ?? false,
		stress: values.stress ?? false,
		world: values.world ?? null,
		help: values.help ?? false,
		version: values.version ?? false
	};
	return isToolCommand(command) ? {
		command,
		...flags,
		bench: readBenchFlags(values)
	} : {
		command,
		...flags,
		fuzz: readFuzzFlags(values)
	};
}
function parse(argv) {
	for (const word of argv) {
		if (word === "--") break;
		const flag = /^--([^=]+)/.exec(word)?.[1];
		if (flag !== void 0 && !Object.hasOwn(OPTIONS, flag)) throw unknownFlag(flag);
	}
	try {
		return parseArgs({
			args: joined(argv),
			options: OPTIONS,
			allowPositionals: true
		});
	} catch (error) {
		throw usage(inOwnWords(error));
	}
}
function joined(argv) {
	const args = [];
	for (const [index, word] of argv.entries()) {
		const before = args.at(-1) ?? "";
		const open = /^--[^=]+$/.test(before) && !argv.slice(0, index).includes("--");
		const takes = OPTIONS[before.slice(2)];
		if (open && takes?.type === "string" && /^-\d/.test(word)) args[args.length - 1] = `${before}=${word}`;
		else args.push(word);
	}
	return args;
}
function inOwnWords({ code, message }) {
	const flag = /--[a-z-]+/.exec(message)?.[0];
	if (code !== "ERR_PARSE_ARGS_INVALID_OPTION_VALUE" || flag === void 0) return message;
	if (/does not take/.test(message)) return `${flag} takes no value`;
	return `${flag} needs a value; one that begins with a dash is written ${flag}=-…`;
}
function unknownFlag(flag) {
	const meant = nearest(flag, Object.keys(OPTIONS));
	return usage(`there is no flag --${flag}`, meant === null ? void 0 : `did you mean --${meant}?`);
}
function splitCommand(positionals) {
	const [first, ...rest] = positionals;
	if (first === void 0) return {
		command: "check",
		packageDirs: []
	};
	const command = ALL_COMMANDS.find((name) => name === first);
	if (command !== void 0) return {
		command,
		packageDirs: rest
	};
	if (/[./\\]/.test(first)) return {
		command: "check",
		packageDirs: positionals
	};
	const meant = nearest(first, ALL_COMMANDS);
	const hint = meant === null ? void 0 : `did you mean ${meant}?`;
	throw usage(`there is no command "${first}"; the commands are ${ALL_COMMANDS.join(", ")}`, hint ?? `if it is a directory, write ./${first}`);
}
function isToolCommand(command) {
	return TOOL_COMMANDS.some((name) => name === command);
}
const BELONGS = {
	update: ["golden", "lock"],
	base: ["check"],
	twice: ["golden"],
	stress: ["check"],
	time: ["fuzz"],
	runs: ["bench", "fuzz"],
	seed: ["fuzz"],
	function: ["bench", "fuzz"],
	world: ["init", "wit"],
	host: [...COMMANDS, "bench"],
	"host-from-source": [
		"check",
		"golden",
		"fuzz",
		"bench"
	],
	component: [
		...COMMANDS,
		"bench",
		"doctor"
	],
	json: [
		...COMMANDS,
		"bench",
		"doctor",
		"wit"
	],
	offline: [
		...COMMANDS,
		"bench",
		"doctor"
	],
	...Object.fromEntries([
		"calls",
		"case",
		"csv",
		"deterministic",
		"experiment",
		"go",
		"input",
		"ldflags",
		"optimize",
		"resume",
		"svg"
	].map((flag) => [flag, ["bench"]]))
};
function refuseStrayFlags(command, values) {
	for (const [flag, commands] of Object.entries(BELONGS)) {
		if (values[flag] === void 0 || commands.includes(command)) continue;
		const hint = command === "lock" && flag === "offline" ? "lock asks for the hashes of the releases: run `component-check lock` once where there is a network, and commit what it writes; --offline is for the other commands" : commands.length === 1 ? `component-check ${commands[0]} --${flag}` : void 0;
		throw usage(`--${flag} belongs to ${commands.join(" and ")}, not to ${command}`, hint);
	}
}
function usage(message, hint) {
	return new CheckError("usage", message, { hint: hint ?? "component-check --help lists commands and flags" });
}

export { fuzzOptions as i, isAboutTools as n, parseArgv as r, COMMANDS as t };