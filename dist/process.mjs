import { t as CheckError } from "./errors.mjs";
import * as os from "os";
import * as fs from "fs";
import * as path from "path";
import * as events from "events";
import { once } from "node:events";
import { StringDecoder } from "string_decoder";
import * as child from "child_process";
import { setTimeout } from "timers";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import path$1 from "node:path";
import { spawn, spawnSync } from "node:child_process";
import { setTimeout as setTimeout$1 } from "node:timers/promises";

// node_modules/@actions/io/lib/io-util.js
var __awaiter$3 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const { chmod, copyFile, lstat, mkdir, open, readdir, rename, rm, rmdir, stat, symlink, unlink } = fs.promises;
const IS_WINDOWS$1 = process.platform === "win32";
const READONLY = fs.constants.O_RDONLY;
function exists(fsPath) {
	return __awaiter$3(this, void 0, void 0, function* () {
		try {
			yield stat(fsPath);
		} catch (err) {
			if (err.code === "ENOENT") return false;
			throw err;
		}
		return true;
	});
}
function isRooted(p) {
	p = normalizeSeparators(p);
	if (!p) throw new Error("isRooted() parameter \"p\" cannot be empty");
	if (IS_WINDOWS$1) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
	return p.startsWith("/");
}
function tryGetExecutablePath(filePath, extensions) {
	return __awaiter$3(this, void 0, void 0, function* () {
		let stats = void 0;
		try {
			stats = yield stat(filePath);
		} catch (err) {
			if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
		}
		if (stats && stats.isFile()) {
			if (IS_WINDOWS$1) {
				const upperExt = path.extname(filePath).toUpperCase();
				if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
			} else if (isUnixExecutable(stats)) return filePath;
		}
		const originalFilePath = filePath;
		for (const extension of extensions) {
			filePath = originalFilePath + extension;
			stats = void 0;
			try {
				stats = yield stat(filePath);
			} catch (err) {
				if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
			}
			if (stats && stats.isFile()) {
				if (IS_WINDOWS$1) {
					try {
						const directory = path.dirname(filePath);
						const upperName = path.basename(filePath).toUpperCase();
						for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
							filePath = path.join(directory, actualName);
							break;
						}
					} catch (err) {
						console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
					}
					return filePath;
				} else if (isUnixExecutable(stats)) return filePath;
			}
		}
		return "";
	});
}
function normalizeSeparators(p) {
	p = p || "";
	if (IS_WINDOWS$1) {
		p = p.replace(/\//g, "\\");
		return p.replace(/\\\\+/g, "\\");
	}
	return p.replace(/\/\/+/g, "/");
}
function isUnixExecutable(stats) {
	return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
}

// node_modules/@actions/io/lib/io.js
var __awaiter$2 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function which(tool, check) {
	return __awaiter$2(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		if (check) {
			const result = yield which(tool, false);
			if (!result) {
				if (IS_WINDOWS$1) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
				else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
			}
			return result;
		}
		const matches = yield findInPath(tool);
		if (matches && matches.length > 0) return matches[0];
		return "";
	});
}
function findInPath(tool) {
	return __awaiter$2(this, void 0, void 0, function* () {
		if (!tool) throw new Error("parameter 'tool' is required");
		const extensions = [];
		if (IS_WINDOWS$1 && process.env["PATHEXT"]) {
			for (const extension of process.env["PATHEXT"].split(path.delimiter)) if (extension) extensions.push(extension);
		}
		if (isRooted(tool)) {
			const filePath = yield tryGetExecutablePath(tool, extensions);
			if (filePath) return [filePath];
			return [];
		}
		if (tool.includes(path.sep)) return [];
		const directories = [];
		if (process.env.PATH) {
			for (const p of process.env.PATH.split(path.delimiter)) if (p) directories.push(p);
		}
		const matches = [];
		for (const directory of directories) {
			const filePath = yield tryGetExecutablePath(path.join(directory, tool), extensions);
			if (filePath) matches.push(filePath);
		}
		return matches;
	});
}

// node_modules/@actions/exec/lib/toolrunner.js
var __awaiter$1 = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
const IS_WINDOWS = process.platform === "win32";
var ToolRunner = class extends events.EventEmitter {
	constructor(toolPath, args, options) {
		super();
		if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
		this.toolPath = toolPath;
		this.args = args || [];
		this.options = options || {};
	}
	_debug(message) {
		if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
	}
	_getCommandString(options, noPrefix) {
		const toolPath = this._getSpawnFileName();
		const args = this._getSpawnArgs(options);
		let cmd = noPrefix ? "" : "[command]";
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				cmd += toolPath;
				for (const a of args) cmd += ` ${a}`;
			} else if (options.windowsVerbatimArguments) {
				cmd += `"${toolPath}"`;
				for (const a of args) cmd += ` ${a}`;
			} else {
				cmd += this._windowsQuoteCmdArg(toolPath);
				for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
			}
		} else {
			cmd += toolPath;
			for (const a of args) cmd += ` ${a}`;
		}
		return cmd;
	}
	_processLineBuffer(data, strBuffer, onLine) {
		try {
			let s = strBuffer + data.toString();
			let n = s.indexOf(os.EOL);
			while (n > -1) {
				onLine(s.substring(0, n));
				s = s.substring(n + os.EOL.length);
				n = s.indexOf(os.EOL);
			}
			return s;
		} catch (err) {
			this._debug(`error processing line. Failed with error ${err}`);
			return "";
		}
	}
	_getSpawnFileName() {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
		}
		return this.toolPath;
	}
	_getSpawnArgs(options) {
		if (IS_WINDOWS) {
			if (this._isCmdFile()) {
				let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
				for (const a of this.args) {
					argline += " ";
					argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
				}
				argline += "\"";
				return [argline];
			}
		}
		return this.args;
	}
	_endsWith(str, end) {
		return str.endsWith(end);
	}
	_isCmdFile() {
		const upperToolPath = this.toolPath.toUpperCase();
		return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
	}
	_windowsQuoteCmdArg(arg) {
		if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
		if (!arg) return "\"\"";
		const cmdSpecialChars = [
			" ",
			"	",
			"&",
			"(",
			")",
			"[",
			"]",
			"{",
			"}",
			"^",
			"=",
			";",
			"!",
			"'",
			"+",
			",",
			"`",
			"~",
			"|",
			"<",
			">",
			"\""
		];
		let needsQuotes = false;
		for (const char of arg) if (cmdSpecialChars.some((x) => x === char)) {
			needsQuotes = true;
			break;
		}
		if (!needsQuotes) return arg;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\"";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_uvQuoteCmdArg(arg) {
		if (!arg) return "\"\"";
		if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
		if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
		let reverse = "\"";
		let quoteHit = true;
		for (let i = arg.length; i > 0; i--) {
			reverse += arg[i - 1];
			if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
			else if (arg[i - 1] === "\"") {
				quoteHit = true;
				reverse += "\\";
			} else quoteHit = false;
		}
		reverse += "\"";
		return reverse.split("").reverse().join("");
	}
	_cloneExecOptions(options) {
		options = options || {};
		const result = {
			cwd: options.cwd || process.cwd(),
			env: options.env || process.env,
			silent: options.silent || false,
			windowsVerbatimArguments: options.windowsVerbatimArguments || false,
			failOnStdErr: options.failOnStdErr || false,
			ignoreReturnCode: options.ignoreReturnCode || false,
			delay: options.delay || 1e4
		};
		result.outStream = options.outStream || process.stdout;
		result.errStream = options.errStream || process.stderr;
		return result;
	}
	_getSpawnOptions(options, toolPath) {
		options = options || {};
		const result = {};
		result.cwd = options.cwd;
		result.env = options.env;
		result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
		if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
		return result;
	}
	exec() {
		return __awaiter$1(this, void 0, void 0, function* () {
			if (!isRooted(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = path.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
			this.toolPath = yield which(this.toolPath, true);
			return new Promise((resolve, reject) => __awaiter$1(this, void 0, void 0, function* () {
				this._debug(`exec tool: ${this.toolPath}`);
				this._debug("arguments:");
				for (const arg of this.args) this._debug(`   ${arg}`);
				const optionsNonNull = this._cloneExecOptions(this.options);
				if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + os.EOL);
				const state = new ExecState(optionsNonNull, this.toolPath);
				state.on("debug", (message) => {
					this._debug(message);
				});
				if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(/* @__PURE__ */ new Error(`The cwd: ${this.options.cwd} does not exist!`));
				const fileName = this._getSpawnFileName();
				const cp = child.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
				let stdbuffer = "";
				if (cp.stdout) cp.stdout.on("data", (data) => {
					if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
					if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
					stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
					});
				});
				let errbuffer = "";
				if (cp.stderr) cp.stderr.on("data", (data) => {
					state.processStderr = true;
					if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
					if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
					errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
						if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
					});
				});
				cp.on("error", (err) => {
					state.processError = err.message;
					state.processExited = true;
					state.processClosed = true;
					state.CheckComplete();
				});
				cp.on("exit", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				cp.on("close", (code) => {
					state.processExitCode = code;
					state.processExited = true;
					state.processClosed = true;
					this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
					state.CheckComplete();
				});
				state.on("done", (error, exitCode) => {
					if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
					if (errbuffer.length > 0) this.emit("errline", errbuffer);
					cp.removeAllListeners();
					if (error) reject(error);
					else resolve(exitCode);
				});
				if (this.options.input) {
					if (!cp.stdin) throw new Error("child process missing stdin");
					cp.stdin.end(this.options.input);
				}
			}));
		});
	}
};
function argStringToArray(argString) {
	const args = [];
	let inQuotes = false;
	let escaped = false;
	let arg = "";
	function append(c) {
		if (escaped && c !== "\"") arg += "\\";
		arg += c;
		escaped = false;
	}
	for (let i = 0; i < argString.length; i++) {
		const c = argString.charAt(i);
		if (c === "\"") {
			if (!escaped) inQuotes = !inQuotes;
			else append(c);
			continue;
		}
		if (c === "\\" && escaped) {
			append(c);
			continue;
		}
		if (c === "\\" && inQuotes) {
			escaped = true;
			continue;
		}
		if (c === " " && !inQuotes) {
			if (arg.length > 0) {
				args.push(arg);
				arg = "";
			}
			continue;
		}
		append(c);
	}
	if (arg.length > 0) args.push(arg.trim());
	return args;
}
var ExecState = class ExecState extends events.EventEmitter {
	constructor(options, toolPath) {
		super();
		this.processClosed = false;
		this.processError = "";
		this.processExitCode = 0;
		this.processExited = false;
		this.processStderr = false;
		this.delay = 1e4;
		this.done = false;
		this.timeout = null;
		if (!toolPath) throw new Error("toolPath must not be empty");
		this.options = options;
		this.toolPath = toolPath;
		if (options.delay) this.delay = options.delay;
	}
	CheckComplete() {
		if (this.done) return;
		if (this.processClosed) this._setResult();
		else if (this.processExited) this.timeout = setTimeout(ExecState.HandleTimeout, this.delay, this);
	}
	_debug(message) {
		this.emit("debug", message);
	}
	_setResult() {
		let error;
		if (this.processExited) {
			if (this.processError) error = /* @__PURE__ */ new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`);
			else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`);
			else if (this.processStderr && this.options.failOnStdErr) error = /* @__PURE__ */ new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
		}
		if (this.timeout) {
			clearTimeout(this.timeout);
			this.timeout = null;
		}
		this.done = true;
		this.emit("done", error, this.processExitCode);
	}
	static HandleTimeout(state) {
		if (state.done) return;
		if (!state.processClosed && state.processExited) {
			const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
			state._debug(message);
		}
		state._setResult();
	}
};

// node_modules/@actions/exec/lib/exec.js
var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
	function adopt(value) {
		return value instanceof P ? value : new P(function(resolve) {
			resolve(value);
		});
	}
	return new (P || (P = Promise))(function(resolve, reject) {
		function fulfilled(value) {
			try {
				step(generator.next(value));
			} catch (e) {
				reject(e);
			}
		}
		function rejected(value) {
			try {
				step(generator["throw"](value));
			} catch (e) {
				reject(e);
			}
		}
		function step(result) {
			result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
		}
		step((generator = generator.apply(thisArg, _arguments || [])).next());
	});
};
function exec(commandLine, args, options) {
	return __awaiter(this, void 0, void 0, function* () {
		const commandArgs = argStringToArray(commandLine);
		if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
		const toolPath = commandArgs[0];
		args = commandArgs.slice(1).concat(args || []);
		return new ToolRunner(toolPath, args, options).exec();
	});
}
function getExecOutput(commandLine, args, options) {
	return __awaiter(this, void 0, void 0, function* () {
		var _a, _b;
		let stdout = "";
		let stderr = "";
		const stdoutDecoder = new StringDecoder("utf8");
		const stderrDecoder = new StringDecoder("utf8");
		const originalStdoutListener = (_a = options === null || options === void 0 ? void 0 : options.listeners) === null || _a === void 0 ? void 0 : _a.stdout;
		const originalStdErrListener = (_b = options === null || options === void 0 ? void 0 : options.listeners) === null || _b === void 0 ? void 0 : _b.stderr;
		const stdErrListener = (data) => {
			stderr += stderrDecoder.write(data);
			if (originalStdErrListener) originalStdErrListener(data);
		};
		const stdOutListener = (data) => {
			stdout += stdoutDecoder.write(data);
			if (originalStdoutListener) originalStdoutListener(data);
		};
		const listeners = Object.assign(Object.assign({}, options === null || options === void 0 ? void 0 : options.listeners), {
			stdout: stdOutListener,
			stderr: stdErrListener
		});
		const exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
		stdout += stdoutDecoder.end();
		stderr += stderrDecoder.end();
		return {
			exitCode,
			stdout,
			stderr
		};
	});
}

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
	return {
		add,
		text,
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
		await setTimeout$1(POLL_MS);
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
	const file = path$1.join(stateDir, `group-${pid}.json`);
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
		const file = path$1.join(stateDir, name);
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
		await Promise.race([closed, setTimeout$1(DRAIN_MS, void 0, { ref: false })]);
		return {
			exitCode: child.exitCode,
			signal: child.signalCode,
			stdout: stdout.text(),
			stderr: stderr.text(),
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
		setTimeout$1(request.timeoutMs, "timeout", { signal: done.signal }).catch(() => "exit"),
		aborted(request.signal, done.signal)
	]);
	done.abort();
	if (why === "exit") killGroup(pid);
	else await endGroup(pid, GRACE_MS);
	if (why !== "exit") await Promise.race([exited, setTimeout$1(DRAIN_MS, void 0, { ref: false })]);
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
		await setTimeout$1(BUSY_MS);
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

export { killGroup as a, recordGroup as i, endLeftovers as n, capture as o, forgetGroup as r, getExecOutput as s, runProcess as t };