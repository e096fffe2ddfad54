import { t as CheckError } from "./errors.mjs";
import { n as startHost, r as hostEnvironment, t as startV8Host } from "./start.mjs";
import { a as escapeLines, o as escapeLog } from "./escape.mjs";
import { fileURLToPath } from "node:url";
import path from "node:path";
import { availableParallelism, tmpdir } from "node:os";

// src/cancelled-by.ts
const SAME_MS = 100;
function cancelledBy(process) {
	const controller = new AbortController();
	let first = Number.POSITIVE_INFINITY;
	const heard = () => {
		if (performance.now() - first > SAME_MS) process.exit(3);
		first = Math.min(first, performance.now());
		controller.abort();
	};
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(name, heard);
	return controller.signal;
}

// src/hosts/wasmtime/start.ts
async function startWasmtimeHost(options) {
	const { program, compiled, stateDir } = options;
	const host = await startHost({
		argv: [
			program,
			"--cache",
			compiled
		],
		cwd: tmpdir(),
		env: hostEnvironment(),
		stateDir
	}, options);
	if (host.hello.host === "wasmtime") return host;
	await host.end();
	throw new CheckError("host-failed", `${program} greets as the host ${JSON.stringify(host.hello.host)}, not wasmtime`, { hint: "name the program component-check-wasmtime itself" });
}

// src/hosts/wide-host.ts
async function startWideHost(options) {
	const first = await options.start();
	const wide = new WideHost(first, options);
	return {
		hello: first.hello,
		load: (load) => wide.load(load),
		run: (run) => wide.run(run),
		expect: (cases) => wide.expect(cases),
		end: () => wide.end()
	};
}
var WideHost = class {
	#options;
	#lanes;
	#idle;
	#waiting = [];
	#starting = /* @__PURE__ */ new Set();
	#current = null;
	#growing = true;
	#ended = false;
	#begun = 0;
	#expected = 0;
	#finished = 0;
	#timer;
	constructor(first, options) {
		const lane = {
			host: first,
			loaded: null
		};
		this.#lanes = /* @__PURE__ */ new Set([lane]);
		this.#idle = [lane];
		this.#options = options;
	}
	async load(load) {
		this.#current = load;
		const answer = await this.#withLane((lane) => loadInto(lane, load));
		if (answer.type === "error" && this.#current === load) this.#current = null;
		return answer;
	}
	async run(run) {
		const load = this.#current;
		for (;;) {
			const result = await this.#withLane(async (lane) => {
				if (load === null || lane.loaded === load) return lane.host.run(run);
				const answer = await loadInto(lane, load);
				if (answer.type === "loaded") return lane.host.run(run);
				if (await this.#retire(lane, load)) return null;
				return {
					steps: [],
					done: null,
					failure: {
						kind: "error",
						error: answer
					}
				};
			});
			if (result !== null) return result;
		}
	}
	async #retire(lane, load) {
		if (![...this.#lanes].some(({ loaded }) => loaded === load)) return false;
		this.#lanes.delete(lane);
		this.#growing = false;
		await lane.host.end();
		return true;
	}
	expect(cases) {
		this.#begun = performance.now();
		this.#expected = cases;
		this.#finished = 0;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => this.#grow(), this.#options.paysMs).unref();
		return Math.max(1, Math.min(cases, this.#options.most));
	}
	async end() {
		this.#ended = true;
		this.#growing = false;
		clearTimeout(this.#timer);
		await Promise.all([...this.#lanes].map(({ host }) => host.end()));
		await Promise.all(this.#starting);
	}
	async #withLane(work) {
		const lane = this.#idle.pop() ?? await new Promise((resolve) => this.#waiting.push(resolve));
		try {
			if (this.#ended) throw new CheckError("host-failed", "the host was ended before it ran the case");
			return await work(lane);
		} finally {
			this.#finished += 1;
			this.#free(lane);
			this.#grow();
		}
	}
	#free(lane) {
		if (!this.#lanes.has(lane)) return;
		const next = this.#waiting.shift();
		if (next === void 0) this.#idle.push(lane);
		else next(lane);
	}
	#grow() {
		const { most, paysMs } = this.#options;
		if (!this.#growing || this.#waiting.length === 0) return;
		if (this.#lanes.size + this.#starting.size >= most) return;
		if ((performance.now() - this.#begun) / Math.max(1, this.#finished) * (this.#expected - this.#finished) < paysMs) return;
		const starting = this.#startLane().finally(() => this.#starting.delete(starting));
		this.#starting.add(starting);
	}
	async #startLane() {
		const load = this.#current;
		try {
			const lane = {
				host: await this.#options.start(),
				loaded: null
			};
			if (this.#ended) return await lane.host.end();
			this.#lanes.add(lane);
			if (load !== null && (await loadInto(lane, load)).type === "error") this.#growing = false;
			else this.#free(lane);
		} catch {
			this.#growing = false;
		}
	}
};
async function loadInto(lane, load) {
	lane.loaded = null;
	const answer = await lane.host.load(load);
	if (answer.type === "loaded") lane.loaded = load;
	return answer;
}

// src/hosts/pool.ts
const GRACE_MS = 500;
const MOST_HOSTS = 8;
const V8_PAYS_MS = 1500;
const WASMTIME_PAYS_MS = 300;
function createHostPool(options) {
	const started = /* @__PURE__ */ new Map();
	const dropped = [];
	let ending = null;
	const host = async (needs) => {
		if (ending !== null) throw new CheckError("host-failed", "a host was asked for when all had been ended");
		const key = JSON.stringify(needs);
		const running = started.get(key);
		if (running !== void 0) return running;
		const most = Math.min(MOST_HOSTS, availableParallelism());
		const starting = startWideHost({
			...processOf(needs, options),
			most
		});
		started.set(key, starting);
		return starting;
	};
	return {
		host,
		warm: (needs) => void host(needs).catch(() => {}),
		only: (needs) => {
			const keys = new Set(needs.map((one) => JSON.stringify(one)));
			for (const [key, starting] of started) {
				if (keys.has(key)) continue;
				started.delete(key);
				dropped.push(endOne(starting));
			}
		},
		end: () => {
			ending ??= Promise.all([...dropped, ...[...started.values()].map(endOne)]).then(() => {});
			return ending;
		}
	};
}
async function endOne(starting) {
	await (await starting.catch(() => null))?.end();
}
function processOf(needs, options) {
	const shared = {
		...options,
		timeoutGraceMs: GRACE_MS
	};
	if (needs.kind === "wasmtime") return {
		start: () => startWasmtimeHost({
			...shared,
			...needs
		}),
		paysMs: WASMTIME_PAYS_MS
	};
	const { outDir, stackBytes } = needs;
	return {
		start: () => startV8Host({
			...shared,
			readable: [outDir],
			stackBytes
		}),
		paysMs: V8_PAYS_MS
	};
}
function hostScriptBeside(entryUrl) {
	return path.join(path.dirname(fileURLToPath(entryUrl)), "v8-host.mjs");
}
function crateBeside(entryUrl) {
	return path.join(path.dirname(path.dirname(fileURLToPath(entryUrl))), "wasmtime-host");
}

// src/progress.ts
const FRAMES = [
	"⠋",
	"⠙",
	"⠹",
	"⠸",
	"⠼",
	"⠴",
	"⠦",
	"⠧",
	"⠇",
	"⠏"
];
const CLEAR_LINE = "\r\x1B[2K";
const FRAME_MS = 80;
function progressOn(terminal) {
	return terminal.isTTY === true ? spinner(terminal) : lines(terminal);
}
const SILENT = {
	step: () => {},
	note: () => {},
	end: () => {}
};
function inert(text) {
	return escapeLog(escapeLines(text).join("\n"));
}
function lines(terminal) {
	const line = (text) => terminal.write(`${inert(text)}\n`);
	return {
		step: line,
		note: line,
		end: () => {}
	};
}
function spinner(terminal) {
	let current = "";
	let frame = 0;
	const draw = () => terminal.write(`${CLEAR_LINE}${FRAMES[frame++ % FRAMES.length]} ${inert(current)}`);
	let timer = null;
	return {
		step: (text) => {
			current = text;
			draw();
			timer ??= setInterval(draw, FRAME_MS).unref();
		},
		note: (text) => terminal.write(`${CLEAR_LINE}${inert(text)}\n`),
		end: () => {
			if (timer !== null) clearInterval(timer);
			timer = null;
			terminal.write(CLEAR_LINE);
		}
	};
}

export { hostScriptBeside as a, createHostPool as i, progressOn as n, cancelledBy as o, crateBeside as r, SILENT as t };