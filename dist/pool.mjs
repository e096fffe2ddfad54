import { i as __toESM } from "./rolldown-runtime.mjs";
import { a as killGroup, i as recordGroup, o as capture, r as forgetGroup, t as runProcess } from "./process.mjs";
import { C as union, H as nearest, S as tuple, _ as number$1, d as _enum, g as literal, h as discriminatedUnion, p as array, v as object, x as string } from "./escape.mjs";
import { t as CheckError } from "./errors.mjs";
import { t as require_semver } from "./semver.mjs";
import { t as lines } from "./lines.mjs";
import { parseArgs } from "node:util";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { fileURLToPath } from "node:url";
import { realpathSync } from "node:fs";
import path$1, { basename, dirname, join } from "node:path";
import { tmpdir } from "node:os";
import { spawn } from "node:child_process";

// src/argv.ts
const COMMANDS = [
	"check",
	"build",
	"golden"
];
const TOOL_COMMANDS = ["doctor", "lock"];
const ALL_COMMANDS = [...COMMANDS, ...TOOL_COMMANDS];
const OPTIONS = {
	component: {
		type: "string",
		multiple: true
	},
	config: { type: "string" },
	host: {
		type: "string",
		multiple: true
	},
	json: { type: "boolean" },
	offline: { type: "boolean" },
	update: { type: "boolean" },
	twice: { type: "boolean" },
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
	const { values, positionals } = parse(argv);
	const { command, packageDirs } = splitCommand(positionals);
	refuseStrayFlags(command, values);
	if (command === "lock" && packageDirs.length > 0) throw usage("lock takes no directory: it is for the whole repository");
	const flags = {
		packageDirs,
		components: values.component ?? [],
		config: values.config ?? null,
		hosts: values.host ?? [],
		json: values.json ?? false,
		offline: values.offline ?? false,
		update: values.update ?? false,
		twice: values.twice ?? false,
		help: values.help ?? false,
		version: values.version ?? false
	};
	return isToolCommand(command) ? {
		command,
		...flags
	} : {
		command,
		...flags
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
			args: [...argv],
			options: OPTIONS,
			allowPositionals: true
		});
	} catch (error) {
		throw usage(error.message);
	}
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
	twice: ["golden"],
	host: COMMANDS,
	component: [...COMMANDS, "doctor"],
	json: [...COMMANDS, "doctor"],
	offline: [...COMMANDS, "doctor"]
};
function refuseStrayFlags(command, values) {
	for (const [flag, commands] of Object.entries(BELONGS)) {
		if (values[flag] === void 0 || commands.includes(command)) continue;
		const hint = commands.length === 1 ? `component-check ${commands[0]} --${flag}` : void 0;
		throw usage(`--${flag} belongs to ${commands.join(" and ")}, not to ${command}`, hint);
	}
}
function usage(message, hint) {
	return new CheckError("usage", message, { hint: hint ?? "component-check --help lists commands and flags" });
}

// src/hosts/message.ts
const number = number$1();
const text = string();
const TRAP_CLASSES = [
	"go-panic",
	"go-deadlock",
	"go-oom",
	"unreachable",
	"out-of-bounds",
	"stack-overflow",
	"cannot-leave",
	"invalid-utf8",
	"memory-limit",
	"output-limit",
	"value-limit",
	"blocked-forever",
	"other"
];
const path = union([tuple([text]), tuple([text, text])]);
const outcome = discriminatedUnion("kind", [
	object({
		kind: literal("result"),
		value: text.nullable()
	}),
	object({
		kind: literal("trap"),
		class: _enum(TRAP_CLASSES),
		message: text
	}),
	object({
		kind: literal("exit"),
		code: union([literal(0), literal(1)])
	})
]);
const cost = object({
	callFuel: number.nullable(),
	instantiationFuel: number.nullable(),
	memoryBytes: number,
	memoryGrowths: number
});
const schema = discriminatedUnion("type", [
	object({
		type: literal("hello"),
		protocol: number,
		host: text,
		version: text,
		features: array(text)
	}),
	object({
		type: literal("loaded"),
		nonce: text,
		durationMs: number
	}),
	object({
		type: literal("step"),
		nonce: text,
		id: number,
		step: number,
		outcome,
		imports: array(object({
			importPath: path,
			args: array(text)
		}))
	}),
	object({
		type: literal("done"),
		nonce: text,
		id: number,
		stdout: text,
		stderr: text,
		outputBytes: number,
		cost,
		durationMs: number
	}),
	object({
		type: literal("error"),
		nonce: text,
		id: number.nullable(),
		code: text,
		message: text
	})
]);
function readMessage(line) {
	try {
		return schema.parse(JSON.parse(line));
	} catch {
		return null;
	}
}

// src/hosts/host-process.ts
const STDERR_BYTES = 16384;
var HostProcess = class HostProcess {
	#child;
	#stderr = capture(STDERR_BYTES);
	#events = [];
	#killAtExit;
	#wake = null;
	constructor(child, pid, command) {
		this.#child = child;
		this.#killAtExit = () => killGroup(pid);
		process.setMaxListeners(process.getMaxListeners() + 1);
		process.once("exit", this.#killAtExit);
		const record = recordGroup(command.stateDir, pid);
		child.stderr?.on("data", this.#stderr.add);
		child.stdin?.on("error", () => void 0);
		child.once("close", () => forgetGroup(record));
		this.#read();
	}
	static async start(command) {
		const [program = "", ...args] = command.argv;
		const child = spawn(program, args, {
			cwd: command.cwd,
			env: command.env,
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			],
			detached: process.platform !== "win32",
			windowsHide: true
		});
		try {
			await once(child, "spawn");
		} catch (cause) {
			throw new CheckError("host-failed", `the host ${program} cannot be started`, {
				hint: "check that the program of the host is there and may be executed",
				cause
			});
		}
		return new HostProcess(child, child.pid ?? 0, command);
	}
	send(message) {
		this.#child.stdin?.write(`${JSON.stringify(message)}\n`);
	}
	get quiet() {
		return this.#events.length === 0;
	}
	async next(deadline) {
		while (this.#events.length === 0) {
			const left = deadline - performance.now();
			if (left <= 0) return { kind: "timeout" };
			await this.#woken(left);
		}
		const [event] = this.#events;
		if (event === void 0) return { kind: "timeout" };
		if (event.kind !== "ended") this.#events.shift();
		return event;
	}
	async kill() {
		const pid = this.#child.pid ?? 0;
		killGroup(pid);
		if (this.#child.exitCode === null && this.#child.signalCode === null) await once(this.#child, "exit");
		this.#child.stdout?.destroy();
	}
	#woken(ms) {
		return new Promise((resolve) => {
			const timer = setTimeout(resolve, ms);
			this.#wake = () => {
				clearTimeout(timer);
				resolve();
			};
		});
	}
	#push(event) {
		this.#events.push(event);
		this.#wake?.();
		this.#wake = null;
	}
	async #read() {
		const closed = once(this.#child, "close");
		try {
			for await (const line of lines(this.#child.stdout)) {
				const message = readMessage(line);
				this.#push(message === null ? {
					kind: "garbage",
					line
				} : {
					kind: "message",
					message
				});
			}
		} catch (error) {
			this.#push({
				kind: "garbage",
				line: String(error)
			});
		}
		await closed;
		process.off("exit", this.#killAtExit);
		process.setMaxListeners(process.getMaxListeners() - 1);
		const { exitCode, signalCode: signal } = this.#child;
		this.#push({
			kind: "ended",
			exitCode,
			signal,
			stderr: this.#stderr.text()
		});
	}
};

// src/hosts/session.ts
const HELLO_MS = 6e4;
const LOAD_MS = 12e4;
async function startHost(command, options) {
	const session = new Session(command, options);
	return {
		hello: await session.greet(),
		load: (load) => session.inTurn(() => session.load(load)),
		run: (run) => session.inTurn(() => session.run(run)),
		end: () => session.end()
	};
}
var Session = class {
	#command;
	#options;
	#live = null;
	#loaded = null;
	#nextId = 1;
	#last = Promise.resolve();
	constructor(command, options) {
		this.#command = command;
		this.#options = options;
		options.signal.addEventListener("abort", () => void this.#drop(), { once: true });
	}
	async greet() {
		this.#throwIfCancelled();
		const process = await HostProcess.start(this.#command);
		const event = await process.next(performance.now() + HELLO_MS);
		const hello = event.kind === "message" && event.message.type === "hello" ? event.message : null;
		if (hello?.protocol === 1) {
			const nonce = randomBytes(16).toString("hex");
			process.send({
				type: "start",
				nonce
			});
			this.#live = {
				process,
				nonce
			};
			return hello;
		}
		await process.kill();
		this.#throwIfCancelled();
		throw new CheckError("host-failed", `the host did not greet: ${tell(event)}`, { hint: `it must speak version ${1} of the host protocol; see docs/host-protocol.md` });
	}
	inTurn(work) {
		const turn = this.#last.then(work, work);
		this.#last = turn;
		return turn;
	}
	async load(load) {
		this.#loaded = null;
		const answer = await this.#load(load);
		if (answer.type === "loaded") this.#loaded = load;
		return answer;
	}
	async #load(load) {
		const live = await this.#alive();
		live.process.send({
			type: "load",
			...load
		});
		const event = await live.process.next(performance.now() + LOAD_MS);
		const message = answerOf(event, live);
		if (message?.type === "loaded" || message?.type === "error" && message.id === null) return message;
		await this.#drop();
		this.#throwIfCancelled();
		return failed(`the component could not be loaded: ${tell(event)}`, null);
	}
	async run(run) {
		const live = await this.#ready();
		if (!("process" in live)) return {
			steps: [],
			done: null,
			failure: {
				kind: "error",
				error: live
			}
		};
		const id = this.#nextId;
		this.#nextId += 1;
		live.process.send({
			type: "run",
			id,
			...run
		});
		const deadline = performance.now() + run.limits.timeoutMs + this.#options.timeoutGraceMs;
		const steps = [];
		for (;;) {
			const event = await live.process.next(deadline);
			const message = answerOf(event, live);
			if (message?.type === "step" && message.id === id) steps.push(message);
			else if (message?.type === "done" && message.id === id) return {
				steps,
				done: message,
				failure: null
			};
			else if (message?.type === "error" && message.id === id) return {
				steps,
				done: null,
				failure: {
					kind: "error",
					error: message
				}
			};
			else {
				await this.#drop();
				this.#throwIfCancelled();
				return {
					steps,
					done: null,
					failure: failureOf(event, id)
				};
			}
		}
	}
	async end() {
		const live = this.#live;
		this.#live = null;
		await live?.process.kill();
	}
	async #ready() {
		const before = this.#live;
		const live = await this.#alive();
		if (live === before || this.#loaded === null) return live;
		const answer = await this.#load(this.#loaded);
		return answer.type === "loaded" ? live : answer;
	}
	async #alive() {
		if (this.#live?.process.quiet === false) await this.#drop();
		if (this.#live === null) await this.greet();
		this.#throwIfCancelled();
		return this.#live;
	}
	async #drop() {
		const live = this.#live;
		this.#live = null;
		await live?.process.kill();
	}
	#throwIfCancelled() {
		if (!this.#options.signal.aborted) return;
		throw new CheckError("cancelled", "cancelled while a host ran the component");
	}
};
function answerOf(event, { nonce }) {
	if (event.kind !== "message" || event.message.type === "hello") return null;
	return event.message.nonce === nonce ? event.message : null;
}
function failureOf(event, id) {
	if (event.kind === "timeout") return { kind: "timeout" };
	if (event.kind === "ended") {
		const { exitCode, signal, stderr } = event;
		return {
			kind: "died",
			exitCode,
			signal,
			stderr
		};
	}
	return {
		kind: "error",
		error: failed(tell(event), id)
	};
}
function failed(message, id) {
	return {
		type: "error",
		nonce: "",
		id,
		code: "internal",
		message
	};
}
function tell(event) {
	switch (event.kind) {
		case "timeout": return "it did not answer in time";
		case "garbage": return `it wrote a line that is no message: ${JSON.stringify(event.line.slice(0, 200))}`;
		case "message": return `it sent a message that was not asked for, or without the session's nonce: ${event.message.type}`;
		case "ended": return `it ended early (${event.signal === null ? `exit code ${event.exitCode}` : `signal ${event.signal}`})${event.stderr === "" ? "" : `: ${event.stderr.trim()}`}`;
	}
}

// src/hosts/v8/arguments.ts
var import_semver = /* @__PURE__ */ __toESM(require_semver(), 1);
const HEAP_MIB = 2048;
const STACK_ROOM = process.platform === "win32" ? 1007616 : 7340032;
const TIERING_BUDGET = 1e8;
function hostArguments(nodeVersion, { readable, stackBytes }) {
	return [
		permissionFlag(nodeVersion),
		...readable.map((directory) => `--allow-fs-read=${join(directory, "*")}`),
		"--no-warnings",
		`--stack-size=${Math.floor(Math.min(stackBytes, STACK_ROOM) / 1024)}`,
		`--max-old-space-size=${HEAP_MIB}`,
		`--wasm-tiering-budget=${TIERING_BUDGET}`,
		"--disallow-code-generation-from-strings"
	];
}
function permissionFlag(version) {
	return (0, import_semver.gte)(version, "23.5.0") || (0, import_semver.satisfies)(version, "^22.13.0") ? "--permission" : "--experimental-permission";
}

// src/hosts/v8/start.ts
async function startV8Host(options) {
	const node = options.nodePath ?? process.execPath;
	const version = node === process.execPath ? process.versions.node : await versionOf(node);
	const readable = [dirname(options.hostScript), ...options.readable].flatMap(bothNames);
	const command = {
		argv: [
			node,
			...hostArguments(version, {
				readable,
				stackBytes: options.stackBytes
			}),
			options.hostScript
		],
		cwd: tmpdir(),
		env: hostEnvironment(),
		stateDir: options.stateDir ?? null
	};
	return startHost(command, options);
}
function bothNames(directory) {
	const real = realName(directory);
	return real === directory ? [directory] : [directory, real];
}
function realName(directory) {
	try {
		return realpathSync(directory);
	} catch (error) {
		const parent = dirname(directory);
		if (parent === directory) throw error;
		return join(realName(parent), basename(directory));
	}
}
function hostEnvironment() {
	const { SystemRoot } = process.env;
	return process.platform === "win32" && SystemRoot !== void 0 ? { SystemRoot } : {};
}
async function versionOf(node) {
	const request = {
		argv: [node, "--version"],
		cwd: tmpdir(),
		env: hostEnvironment(),
		timeoutMs: 3e4
	};
	const { stdout, exitCode } = await runProcess(request);
	const version = /^v(\d+\.\d+\.\d+)/.exec(stdout)?.[1];
	if (exitCode === 0 && version !== void 0) return version;
	throw new CheckError("host-failed", `${node} is no node: --version gave ${JSON.stringify(stdout.slice(0, 200))}`);
}

// src/hosts/v8/pool.ts
const GRACE_MS = 500;
function createHostPool(options) {
	const started = /* @__PURE__ */ new Map();
	const host = ({ outDir, stackBytes }) => {
		const key = `${stackBytes} ${outDir}`;
		const running = started.get(key);
		if (running !== void 0) return running;
		const starting = startV8Host({
			...options,
			readable: [outDir],
			stackBytes,
			timeoutGraceMs: GRACE_MS
		});
		started.set(key, starting);
		return starting;
	};
	return {
		host,
		warm: (needs) => void host(needs).catch(() => {}),
		end: async () => {
			for (const starting of started.values()) await (await starting.catch(() => null))?.end();
		}
	};
}
function hostScriptBeside(entryUrl) {
	return path$1.join(path$1.dirname(fileURLToPath(entryUrl)), "v8-host.mjs");
}

export { parseArgv as a, isAboutTools as i, hostScriptBeside as n, COMMANDS as r, createHostPool as t };