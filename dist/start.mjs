import { i as __toESM } from "./rolldown-runtime.mjs";
import { t as CheckError } from "./errors.mjs";
import { a as killGroup, i as recordGroup, o as capture, r as forgetGroup, t as runProcess } from "./process.mjs";
import { t as lines } from "./lines.mjs";
import { c as number$1, f as string, i as array, l as object, m as union, n as _enum, o as discriminatedUnion, p as tuple, s as literal } from "./decode.mjs";
import { t as TRAP_CLASSES } from "./protocol.mjs";
import { t as require_semver } from "./semver.mjs";
import { once } from "node:events";
import { randomBytes } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { spawn } from "node:child_process";

// src/hosts/environment.ts
function hostEnvironment() {
	const { SystemRoot } = process.env;
	return process.platform === "win32" && SystemRoot !== void 0 ? { SystemRoot } : {};
}

// src/hosts/message.ts
const number = number$1();
const text = string();
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
const dirty = object({
	importPath: path.nullable(),
	type: _enum([
		"bool",
		"u8",
		"u16",
		"s8",
		"s16",
		"flags"
	]),
	value: number,
	read: number
});
const cost = object({
	callFuel: number.nullable(),
	instantiationFuel: number.nullable(),
	memoryBytes: number,
	memoryGrowths: number.nullable()
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
		})),
		calls: object({
			durationsNs: array(number),
			fuel: array(number).nullable()
		}).optional(),
		dirty: array(dirty).optional()
	}),
	object({
		type: literal("done"),
		nonce: text,
		id: number,
		stdout: text,
		stderr: text,
		outputBytes: number,
		cost,
		durationMs: number,
		files: array(text).optional()
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
	#new = null;
	#ended = false;
	#loaded = null;
	#nextId = 1;
	#last = Promise.resolve();
	constructor(command, options) {
		this.#command = command;
		this.#options = options;
		options.signal.addEventListener("abort", () => void this.#drop(), { once: true });
	}
	async greet() {
		this.#throwIfOver();
		const process = await HostProcess.start(this.#command);
		this.#new = process;
		if (this.#over) await process.kill();
		const event = await process.next(performance.now() + HELLO_MS);
		this.#new = null;
		const hello = event.kind === "message" && event.message.type === "hello" ? event.message : null;
		if (hello?.protocol === 1 && !this.#over) {
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
		this.#throwIfOver();
		const said = hello === null ? `did not greet: ${tell(event)}` : `speaks version ${hello.protocol} of the protocol`;
		throw new CheckError("host-failed", `the host ${said}`, { hint: `it must speak version ${1} of the host protocol; see docs/host-protocol.md` });
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
		else if (answer.code === "bad-component") await this.#drop();
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
		this.#throwIfOver();
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
		const started = performance.now();
		live.process.send({
			type: "run",
			id,
			...run
		});
		const deadline = started + run.limits.timeoutMs + this.#options.timeoutGraceMs;
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
				},
				...since(started)
			};
			else {
				const took = since(started);
				await this.#drop();
				this.#throwIfOver();
				return {
					steps,
					done: null,
					failure: failureOf(event, id),
					...took
				};
			}
		}
	}
	async end() {
		this.#ended = true;
		await this.#drop();
		await this.#last.catch(() => void 0);
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
		this.#throwIfOver();
		return this.#live;
	}
	async #drop() {
		const live = this.#live;
		this.#live = null;
		await Promise.all([live?.process.kill(), this.#new?.kill()]);
	}
	get #over() {
		return this.#ended || this.#options.signal.aborted;
	}
	#throwIfOver() {
		if (this.#options.signal.aborted) throw new CheckError("cancelled", "cancelled while a host ran the component");
		if (this.#ended) throw new CheckError("host-failed", "the host was ended before it ran the case");
	}
};
const since = (started) => ({ durationMs: performance.now() - started });
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
const TIERING_BUDGET = 2e9;
const UNCOLLECTED_MIB = 256;
function hostArguments(nodeVersion, { readable, stackBytes }) {
	return [
		permissionFlag(nodeVersion),
		...readable.map((directory) => `--allow-fs-read=${join(directory, "*")}`),
		"--no-warnings",
		`--stack-size=${Math.floor(Math.min(stackBytes, STACK_ROOM) / 1024)}`,
		`--max-old-space-size=${HEAP_MIB}`,
		`--initial-old-space-size=${UNCOLLECTED_MIB}`,
		"--single-threaded-gc",
		"--expose-gc",
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

export { startHost as n, hostEnvironment as r, startV8Host as t };