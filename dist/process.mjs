import { t as CheckError } from "./errors.mjs";
import { n as getExecOutput } from "./exec.mjs";
import { once } from "node:events";
import path from "node:path";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { spawn, spawnSync } from "node:child_process";
import { setTimeout } from "node:timers/promises";

// src/toolchain/capture.ts
function capture(limit) {
	const headLimit = Math.ceil(limit * 3 / 4);
	const tailLimit = limit - headLimit;
	const head = [];
	let headBytes = 0;
	let tail = Buffer.alloc(0);
	let dropped = 0;
	const add = (chunk) => {
		const first = chunk.subarray(0, headLimit - headBytes);
		if (first.length > 0) head.push(first);
		headBytes += first.length;
		const rest = chunk.subarray(first.length);
		if (rest.length === 0) return;
		const joined = Buffer.concat([tail, rest]);
		const kept = tailLimit === 0 ? Buffer.alloc(0) : joined.subarray(-tailLimit);
		dropped += joined.length - kept.length;
		tail = kept;
	};
	const text = () => {
		const start = Buffer.concat(head);
		if (dropped === 0) return Buffer.concat([start, tail]).toString("utf8");
		return `${start.toString("utf8")}\n… ${dropped} bytes left out …\n${tail.toString("utf8")}`;
	};
	const bytes = () => dropped === 0 ? Buffer.concat([...head, tail]) : null;
	return {
		add,
		text,
		bytes,
		dropped: () => dropped
	};
}

// src/toolchain/process-group.ts
const WINDOWS$1 = process.platform === "win32";
const POLL_MS = 10;
function killGroup(pid) {
	if (WINDOWS$1) {
		spawnSync("taskkill", [
			"/PID",
			String(pid),
			"/T",
			"/F"
		], {
			stdio: "ignore",
			windowsHide: true
		});
		return;
	}
	signalGroup(pid, "SIGKILL");
}
async function endGroup(pid, graceMs) {
	if (!WINDOWS$1) {
		signalGroup(pid, "SIGTERM");
		if (await emptyWithin(pid, graceMs)) return;
	}
	killGroup(pid);
	await emptyWithin(pid, 200);
}
function groupExists(pid) {
	return signalGroup(pid, 0);
}
function signalGroup(pid, signal) {
	try {
		return process.kill(WINDOWS$1 ? pid : -pid, signal);
	} catch (error) {
		return error.code === "EPERM";
	}
}
async function emptyWithin(pid, ms) {
	const end = performance.now() + ms;
	while (groupExists(pid)) {
		if (performance.now() >= end) return false;
		await setTimeout(POLL_MS);
	}
	return true;
}

// src/toolchain/process-start.ts
const TOLERANCE_MS = 3e3;
function processStart(pid) {
	return process.platform === "linux" ? linuxStart(pid) : null;
}
async function sameStart(record) {
	if (record.start !== null) {
		const start = linuxStart(record.pid);
		return start === null ? orphanedGroup(record.pid, record.start) : start === record.start;
	}
	const startedAt = await (process.platform === "win32" ? startByPowerShell : startByPs)(record.pid);
	return startedAt !== null && Math.abs(startedAt - record.spawnedAt) <= TOLERANCE_MS;
}
async function startByPs(pid) {
	const text = await ask("ps", [
		"-o",
		"lstart=",
		"-p",
		String(pid)
	]);
	return text === null ? null : toTime(`${text} UTC`);
}
async function startByPowerShell(pid) {
	const text = await ask("powershell", [
		"-NoProfile",
		"-NonInteractive",
		"-Command",
		`(Get-Process -Id ${pid}).StartTime.ToUniversalTime().ToString('o')`
	]);
	return text === null ? null : toTime(text);
}
async function ask(tool, args) {
	const env = {
		...process.env,
		LC_ALL: "C",
		TZ: "UTC"
	};
	try {
		const answer = await getExecOutput(tool, args, {
			silent: true,
			ignoreReturnCode: true,
			env
		});
		const text = answer.stdout.trim();
		return answer.exitCode === 0 && text !== "" ? text : null;
	} catch {
		return null;
	}
}
function toTime(text) {
	const time = Date.parse(text);
	return Number.isNaN(time) ? null : time;
}
function linuxStart(pid) {
	const fields = linuxStat(pid);
	return fields === null ? null : `${bootId()} ${fields[19]}`;
}
function orphanedGroup(pid, start) {
	const [boot, ticks] = start.split(" ");
	if (boot !== bootId()) return false;
	const members = readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map((name) => linuxStat(Number(name))).filter((fields) => fields !== null && Number(fields[2]) === pid);
	return members.length > 0 && members.every((fields) => ours(fields, pid, Number(ticks)));
}
function ours(fields, session, ticks) {
	return fields !== null && Number(fields[3]) === session && Number(fields[19]) >= ticks;
}
function linuxStat(pid) {
	try {
		const text = readFileSync(`/proc/${pid}/stat`, "utf8");
		return text.slice(text.lastIndexOf(")") + 2).split(" ");
	} catch {
		return null;
	}
}
function bootId() {
	try {
		return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
	} catch {
		return "unknown";
	}
}

// src/toolchain/process-state.ts
function recordGroup(stateDir, pid) {
	if (stateDir === null) return null;
	const record = {
		pid,
		start: processStart(pid),
		spawnedAt: Date.now()
	};
	const file = path.join(stateDir, `group-${pid}.json`);
	mkdirSync(stateDir, { recursive: true });
	writeFileSync(file, JSON.stringify(record));
	return file;
}
function forgetGroup(file) {
	if (file !== null) rmSync(file, { force: true });
}
async function endLeftovers(stateDir) {
	const ended = [];
	for (const name of listRecords(stateDir)) {
		const file = path.join(stateDir, name);
		const record = readRecord(file);
		if (record !== null && await sameStart(record)) {
			killGroup(record.pid);
			ended.push(record.pid);
		}
		rmSync(file, { force: true });
	}
	return ended;
}
function listRecords(stateDir) {
	try {
		return readdirSync(stateDir).filter((name) => /^group-\d+\.json$/.test(name));
	} catch {
		return [];
	}
}
function readRecord(file) {
	try {
		const { pid, start, spawnedAt } = JSON.parse(readFileSync(file, "utf8"));
		if (!Number.isSafeInteger(pid) || pid < 2 || typeof spawnedAt !== "number") return null;
		return {
			pid,
			start: typeof start === "string" ? start : null,
			spawnedAt
		};
	} catch {
		return null;
	}
}

// src/toolchain/process.ts
const WINDOWS = process.platform === "win32";
const GRACE_MS = 500;
const DRAIN_MS = 500;
const BUSY_MS = 20;
const BUSY_TRIES = 25;
async function runProcess(request) {
	if (request.signal?.aborted === true) throw cancelled(request);
	const started = performance.now();
	const child = await start(request);
	const pid = child.pid;
	const stdout = capture(request.maxOutputBytes ?? 1 << 20);
	const stderr = capture(request.maxOutputBytes ?? 1 << 20);
	child.stdout?.on("data", stdout.add);
	child.stderr?.on("data", stderr.add);
	const killAtExit = () => killGroup(pid);
	process.once("exit", killAtExit);
	const record = recordGroup(request.stateDir ?? null, pid);
	const closed = once(child, "close");
	try {
		const why = await endOf(child, request);
		if (why === "aborted") throw cancelled(request);
		await Promise.race([closed, setTimeout(DRAIN_MS, void 0, { ref: false })]);
		return {
			exitCode: child.exitCode,
			signal: child.signalCode,
			stdout: stdout.text(),
			stderr: stderr.text(),
			stdoutBytes: stdout.bytes,
			droppedBytes: stdout.dropped() + stderr.dropped(),
			timedOut: why === "timeout",
			durationMs: performance.now() - started
		};
	} finally {
		process.off("exit", killAtExit);
		child.stdout?.destroy();
		child.stderr?.destroy();
		forgetGroup(record);
	}
}
async function endOf(child, request) {
	const pid = child.pid;
	const done = new AbortController();
	const exited = child.exitCode === null && child.signalCode === null ? once(child, "exit") : Promise.resolve();
	const why = await Promise.race([
		exited.then(() => "exit"),
		setTimeout(request.timeoutMs, "timeout", { signal: done.signal }).catch(() => "exit"),
		aborted(request.signal, done.signal)
	]);
	done.abort();
	if (why === "exit") killGroup(pid);
	else await endGroup(pid, GRACE_MS);
	if (why !== "exit") await Promise.race([exited, setTimeout(DRAIN_MS, void 0, { ref: false })]);
	return why;
}
function aborted(signal, done) {
	return new Promise((resolve) => {
		if (signal?.aborted === true) resolve("aborted");
		signal?.addEventListener("abort", () => resolve("aborted"), {
			once: true,
			signal: done
		});
	});
}
async function start(request, tries = BUSY_TRIES) {
	const [program, ...args] = request.argv;
	if (program === void 0) throw new CheckError("config", "a command is empty");
	try {
		const child = spawn(program, args, {
			cwd: request.cwd,
			env: request.env,
			stdio: [
				"ignore",
				"pipe",
				"pipe"
			],
			detached: !WINDOWS,
			windowsHide: true
		});
		await once(child, "spawn");
		return child;
	} catch (thrown) {
		const error = thrown;
		if (error.code !== "ETXTBSY" || tries === 0) throw cannotStart(program, request, error);
		await setTimeout(BUSY_MS);
		return start(request, tries - 1);
	}
}
function cannotStart(program, request, cause) {
	if (!existsSync(request.cwd)) return new CheckError("file-unreadable", `there is no directory ${request.cwd} to run ${program} in`, { cause });
	if (cause.code === "ENOENT") {
		const hint = `install ${program}, or put the directory that holds it on PATH`;
		return new CheckError("tool-missing", `${program} was not found`, {
			hint,
			cause
		});
	}
	const hint = cause.code === "EINVAL" && WINDOWS ? "no shell is used, so .cmd and .bat files cannot be run: name the .exe, or node and the script" : "check that the file is a program and may be executed";
	return new CheckError("tool-failed", `${program} cannot be started: ${cause.message}`, {
		hint,
		cause
	});
}
function cancelled(request) {
	return new CheckError("cancelled", `cancelled while ${request.argv[0]} ran`);
}

export { killGroup as a, recordGroup as i, endLeftovers as n, capture as o, forgetGroup as r, runProcess as t };