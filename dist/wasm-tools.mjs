import { a as environment, c as stdin, d as terminalOutput, f as terminalStderr, i as streams, l as stdout, m as terminalStdout, o as exit$1, p as terminalStdin, r as error, s as stderr, t as random, u as terminalInput } from "./random.mjs";
import { n as preopens, r as types } from "./filesystem.mjs";

// node_modules/@bytecodealliance/jco-transpile/vendor/wasm-tools.js
const { getEnvironment } = environment;
if (getEnvironment === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getEnvironment', was 'getEnvironment' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { exit } = exit$1;
if (exit === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'exit', was 'exit' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getStderr } = stderr;
if (getStderr === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getStderr', was 'getStderr' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getStdin } = stdin;
if (getStdin === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getStdin', was 'getStdin' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getStdout } = stdout;
if (getStdout === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getStdout', was 'getStdout' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { TerminalInput } = terminalInput;
if (TerminalInput === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'TerminalInput', was 'TerminalInput' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { TerminalOutput } = terminalOutput;
if (TerminalOutput === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'TerminalOutput', was 'TerminalOutput' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getTerminalStderr } = terminalStderr;
if (getTerminalStderr === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getTerminalStderr', was 'getTerminalStderr' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getTerminalStdin } = terminalStdin;
if (getTerminalStdin === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getTerminalStdin', was 'getTerminalStdin' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getTerminalStdout } = terminalStdout;
if (getTerminalStdout === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getTerminalStdout', was 'getTerminalStdout' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getDirectories } = preopens;
if (getDirectories === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getDirectories', was 'getDirectories' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { Descriptor, DirectoryEntryStream, filesystemErrorCode } = types;
if (Descriptor === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'Descriptor', was 'Descriptor' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
if (DirectoryEntryStream === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'DirectoryEntryStream', was 'DirectoryEntryStream' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
if (filesystemErrorCode === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'filesystemErrorCode', was 'filesystemErrorCode' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { Error: Error$1 } = error;
if (Error$1 === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'Error$1', was 'Error' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { InputStream, OutputStream } = streams;
if (InputStream === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'InputStream', was 'InputStream' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
if (OutputStream === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'OutputStream', was 'OutputStream' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
const { getRandomBytes } = random;
if (getRandomBytes === void 0) {
	const err = /* @__PURE__ */ new Error("unexpectedly undefined local import 'getRandomBytes', was 'getRandomBytes' available at instantiation?");
	console.error("ERROR:", err.toString());
	throw err;
}
let dv = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer());
const dataView = (mem) => dv.buffer === mem.buffer ? dv : dv = new DataView(mem.buffer);
function toUint64(val) {
	const converted = BigInt(val);
	return BigInt.asUintN(64, converted);
}
function toUint32(val) {
	return val >>> 0;
}
function _isValidNumericPrimitive(ty, v) {
	if (v === void 0 || v === null) return false;
	switch (ty) {
		case "bool": return v === 0 || v === 1;
		case "u8": return typeof v === "number" && Number.isInteger(v) && v >= 0 && v <= 255;
		case "s8": return typeof v === "number" && Number.isInteger(v) && v >= -128 && v <= 127;
		case "u16": return typeof v === "number" && Number.isInteger(v) && v >= 0 && v <= 65535;
		case "s16": return typeof v === "number" && Number.isInteger(v) && v >= -32768 && v <= 32767;
		case "u32": return typeof v === "number" && Number.isInteger(v) && v >= 0 && v <= 4294967295;
		case "s32": return typeof v === "number" && Number.isInteger(v) && v >= -2147483648 && v <= 2147483647;
		case "u64": return typeof v === "bigint" && v >= 0 && v <= 18446744073709551615n;
		case "s64": return typeof v === "bigint" && v >= -9223372036854775808n && v <= 9223372036854775807n;
		case "f32":
		case "f64": return typeof v === "number";
		default: return false;
	}
	return true;
}
function _requireValidNumericPrimitive(ty, v) {
	if (v === void 0 || v === null || !_isValidNumericPrimitive(ty, v)) throw new TypeError(`invalid ${ty} value [${v}]`);
	return true;
}
const utf16Decoder = new TextDecoder("utf-16");
const isLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
function _utf16AllocateAndEncode(str, realloc, memory) {
	const len = str.length;
	const ptr = realloc(0, 0, 2, len * 2);
	const out = new Uint16Array(memory.buffer, ptr, len);
	let i = 0;
	if (isLE) while (i < len) out[i] = str.charCodeAt(i++);
	else while (i < len) {
		const ch = str.charCodeAt(i);
		out[i++] = (ch & 255) << 8 | ch >>> 8;
	}
	return {
		ptr,
		len,
		codepoints: [...str].length
	};
}
const TEXT_DECODER_UTF8 = new TextDecoder();
const TEXT_ENCODER_UTF8 = new TextEncoder();
function _utf8AllocateAndEncode(s, realloc, memory) {
	if (typeof s !== "string") throw new TypeError("expected a string, received [" + typeof s + "]");
	if (s.length === 0) return {
		ptr: 1,
		len: 0
	};
	let len = 0;
	let codepoints = 0;
	for (let i = 0; i < s.length; i++) {
		const ch = s.charCodeAt(i);
		codepoints++;
		if (ch < 128) len += 1;
		else if (ch < 2048) len += 2;
		else if (ch >= 55296 && ch <= 56319 && i + 1 < s.length && (s.charCodeAt(i + 1) & 64512) === 56320) {
			len += 4;
			i++;
		} else len += 3;
	}
	const ptr = realloc(0, 0, 1, len);
	const { read, written } = TEXT_ENCODER_UTF8.encodeInto(s, new Uint8Array(memory.buffer, ptr, len));
	if (read !== s.length || written !== len) throw new Error("failed to encode whole string");
	return {
		ptr,
		len,
		codepoints
	};
}
const T_FLAG = 1 << 30;
function rscTableCreateOwn(table, rep) {
	const free = table[0] & -1073741825;
	table._createdReps.add(rep);
	if (free === 0) {
		table.push(0);
		table.push(rep | T_FLAG);
		return (table.length >> 1) - 1;
	}
	table[0] = table[free << 1];
	table[free << 1] = 0;
	table[(free << 1) + 1] = rep | T_FLAG;
	return free;
}
const RESOURCE_SCOPE_TASKS = /* @__PURE__ */ new Map();
const WebAssemblyRuntimeError = WebAssembly.RuntimeError;
function rscTableRemove(table, handle) {
	const scope = table[handle << 1];
	const val = table[(handle << 1) + 1];
	const own = (val & T_FLAG) !== 0;
	const rep = val & -1073741825;
	if (val === 0 || (scope & T_FLAG) !== 0) throw new WebAssemblyRuntimeError(`unknown handle index ${(handle << 1) + 1}`);
	if (own && scope !== 0) throw new WebAssemblyRuntimeError("cannot remove owned resource while borrowed");
	const borrowTask = own ? void 0 : RESOURCE_SCOPE_TASKS.get(scope);
	table[handle << 1] = table[0] | T_FLAG;
	table[0] = handle | T_FLAG;
	borrowTask?.removeBorrowedHandle();
	return {
		rep,
		scope,
		own
	};
}
let RESOURCE_SCOPE_ID = 0;
let curResourceBorrows = [];
const ASYNC_TASKS_BY_COMPONENT_IDX = /* @__PURE__ */ new Map();
const ASYNC_CURRENT_COMPONENT_IDXS = [];
function getCurrentTask(componentIdx, taskID) {
	if (componentIdx === void 0 || componentIdx === null) throw new Error("missing component idx");
	const taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
	if (taskMetas === void 0 || taskMetas.length === 0) return;
	if (taskID) return taskMetas.find((meta) => meta.task.id() === taskID);
	const taskMeta = taskMetas[taskMetas.length - 1];
	if (!taskMeta || !taskMeta.task) return;
	return taskMeta;
}
const ASYNC_CURRENT_TASK_IDS = [];
const _debugLog = (...args) => {
	if (!globalThis?.process?.env?.JCO_DEBUG) return;
	console.debug(...args);
};
function clearCurrentTask(componentIdx, taskID) {
	_debugLog("[clearCurrentTask()] args", {
		componentIdx,
		taskID
	});
	if (componentIdx === void 0 || componentIdx === null) throw new Error("missing/invalid component instance index while ending current task");
	const tasks = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
	if (!tasks || !Array.isArray(tasks)) throw new Error("missing/invalid tasks for component instance while ending task");
	if (tasks.length == 0) throw new Error(`no current tasks for component instance [${componentIdx}] while ending task`);
	if (taskID !== void 0) {
		if (tasks[tasks.length - 1].id !== taskID) return;
	}
	ASYNC_CURRENT_TASK_IDS.pop();
	ASYNC_CURRENT_COMPONENT_IDXS.pop();
	return tasks.pop().task;
}
const ASYNC_STATE = /* @__PURE__ */ new Map();
function promiseWithResolvers() {
	if (Promise.withResolvers) return Promise.withResolvers();
	else {
		let resolve;
		let reject;
		return {
			promise: new Promise((res, rej) => {
				resolve = res;
				reject = rej;
			}),
			resolve,
			reject
		};
	}
}
var Waitable = class {
	#componentIdx;
	#pendingEventFn = null;
	#promise;
	#resolve;
	#reject;
	#waitableSet = null;
	#hasSyncWaiter = false;
	#idx = null;
	target;
	constructor(args) {
		const { componentIdx, target } = args;
		this.#componentIdx = componentIdx;
		this.target = args.target;
		this.#resetPromise();
	}
	componentIdx() {
		return this.#componentIdx;
	}
	isInSet() {
		return this.#waitableSet !== null;
	}
	idx() {
		return this.#idx;
	}
	setIdx(idx) {
		if (idx === 0) throw new Error("waitable idx cannot be zero");
		this.#idx = idx;
	}
	setTarget(tgt) {
		this.target = tgt;
	}
	#resetPromise() {
		const { promise, resolve, reject } = promiseWithResolvers();
		this.#promise = promise;
		this.#resolve = resolve;
		this.#reject = reject;
	}
	resolve() {
		this.#resolve();
	}
	reject(err) {
		this.#reject(err);
	}
	promise() {
		return this.#promise;
	}
	hasPendingEvent() {
		return this.#pendingEventFn !== null;
	}
	setPendingEvent(fn) {
		_debugLog("[Waitable#setPendingEvent()] args", {
			waitable: this,
			inSet: this.#waitableSet
		});
		this.#pendingEventFn = fn;
	}
	getPendingEvent() {
		_debugLog("[Waitable#getPendingEvent()] args", {
			waitable: this,
			inSet: this.#waitableSet,
			hasPendingEvent: this.#pendingEventFn !== null
		});
		if (this.#pendingEventFn === null) return null;
		const eventFn = this.#pendingEventFn;
		this.#pendingEventFn = null;
		const e = eventFn();
		this.#resetPromise();
		return e;
	}
	join(waitableSet) {
		_debugLog("[Waitable#join()] args", {
			waitable: this,
			waitableSet,
			isRemoval: waitableSet === null
		});
		if (this.#waitableSet === void 0) throw new TypeError("waitable set must be not be undefined");
		if (this.#waitableSet) this.#waitableSet.removeWaitable(this);
		this.#waitableSet = waitableSet;
		if (waitableSet) this.#waitableSet.addWaitable(this);
	}
	drop() {
		_debugLog("[Waitable#drop()] args", {
			componentIdx: this.#componentIdx,
			waitable: this
		});
		if (this.hasPendingEvent()) throw new Error("waitables with pending events cannot be dropped");
		this.join(null);
	}
	async waitForPendingEvent(args) {
		const { cstate } = args;
		if (!cstate) throw new TypeError("missing component state");
		if (this.#waitableSet !== null || this.#hasSyncWaiter) throw new Error("waitable is already in a set/has a sync waiter");
		this.#hasSyncWaiter = true;
		await cstate.waitUntil({
			cancellable: false,
			readyFn: () => this.hasPendingEvent()
		});
		this.#hasSyncWaiter = false;
	}
};
const INSTANCE_FLAGS = /* @__PURE__ */ new Map();
const STORE_TRAP = { error: null };
const STORE_ASYNC_STATE = {
	deadlockCheck: null,
	pendingHostOperations: 0
};
function _checkForDeadlock() {
	if (STORE_ASYNC_STATE.deadlockCheck !== null || STORE_TRAP.error !== null) return;
	STORE_ASYNC_STATE.deadlockCheck = setTimeout(() => {
		STORE_ASYNC_STATE.deadlockCheck = null;
		if (STORE_TRAP.error !== null || STORE_ASYNC_STATE.pendingHostOperations > 0) return;
		const suspendedTasks = /* @__PURE__ */ new Set();
		for (const state of ASYNC_STATE.values()) {
			if (state.hasPendingSchedulerWork()) {
				state.runTickLoop();
				return;
			}
			for (const meta of state.suspendedTaskMetas()) suspendedTasks.add(meta.task);
		}
		const unresolvedRoots = /* @__PURE__ */ new Set();
		for (const task of suspendedTasks) {
			const root = task.getRootTask();
			if (!root.isResolvedState()) unresolvedRoots.add(root);
		}
		if (unresolvedRoots.size === 0) return;
		const err = new WebAssemblyRuntimeError("wasm trap: deadlock detected: event loop cannot make further progress");
		err.deadlockDetail = {
			pendingHostOperations: STORE_ASYNC_STATE.pendingHostOperations,
			suspendedTasks: [...suspendedTasks].map((task) => ({
				taskID: task.id(),
				componentIdx: task.componentIdx(),
				state: task.taskState(),
				rootTaskID: task.getRootTask().id()
			})),
			unresolvedRootTaskIDs: [...unresolvedRoots].map((root) => root.id())
		};
		STORE_TRAP.error = err;
		for (const root of unresolvedRoots) {
			root.setErrored(err);
			root.reject(err);
		}
		for (const task of suspendedTasks) if (!task.isResolvedState() && unresolvedRoots.has(task.getRootTask())) {
			task.setErrored(err);
			task.reject(err);
		}
		for (const state of ASYNC_STATE.values()) state.runTickLoop();
	}, 0);
}
const CORE_TRAP_MESSAGES = /* @__PURE__ */ new Map([
	["unreachable", "wasm trap: wasm `unreachable` instruction executed"],
	["memory access out of bounds", "wasm trap: out of bounds memory access"],
	["divide by zero", "wasm trap: integer divide by zero"],
	["remainder by zero", "wasm trap: integer divide by zero"],
	["divide result unrepresentable", "wasm trap: integer overflow"],
	["float unrepresentable in integer range", "wasm trap: invalid conversion to integer"],
	["table index is out of bounds", "wasm trap: undefined element: out of bounds table access"],
	["function signature mismatch", "wasm trap: indirect call type mismatch"],
	["call stack exhausted", "wasm trap: call stack exhausted"]
]);
function _normalizeCoreTrap(err) {
	if (!(err instanceof WebAssemblyRuntimeError)) return err;
	const message = CORE_TRAP_MESSAGES.get(err.message);
	if (message !== void 0) err.message = message;
	return err;
}
var RepTable = class RepTable {
	static FREE = Symbol("RepTable.free");
	#data = [0, null];
	#size = 0;
	#target;
	constructor(args) {
		this.target = args?.target;
	}
	data() {
		return this.#data;
	}
	insert(val) {
		_debugLog("[RepTable#insert()] args", {
			val,
			target: this.target
		});
		const freeIdx = this.#data[0];
		if (freeIdx === 0) {
			this.#data.push(val);
			this.#data.push(null);
			const rep = (this.#data.length >> 1) - 1;
			_debugLog("[RepTable#insert()] inserted", {
				val,
				target: this.target,
				rep
			});
			this.#size += 1;
			return rep;
		}
		const placementIdx = freeIdx << 1;
		if (this.#data[placementIdx] !== RepTable.FREE) throw new Error("corrupt rep table freelist: head does not point at a freed slot");
		this.#data[0] = this.#data[placementIdx + 1];
		this.#data[placementIdx] = val;
		this.#data[placementIdx + 1] = null;
		_debugLog("[RepTable#insert()] inserted", {
			val,
			target: this.target,
			rep: freeIdx
		});
		this.#size += 1;
		return freeIdx;
	}
	get(rep) {
		_debugLog("[RepTable#get()] args", {
			rep,
			target: this.target
		});
		if (rep === 0) throw new Error("invalid resource rep during get, (cannot be 0)");
		const baseIdx = rep << 1;
		const val = this.#data[baseIdx];
		if (val === RepTable.FREE) return;
		return val;
	}
	contains(rep) {
		_debugLog("[RepTable#contains()] args", {
			rep,
			target: this.target
		});
		if (rep === 0) throw new Error("invalid resource rep during contains, (cannot be 0)");
		const baseIdx = rep << 1;
		const val = this.#data[baseIdx];
		return val !== RepTable.FREE && !!val;
	}
	remove(rep) {
		_debugLog("[RepTable#remove()] args", {
			rep,
			target: this.target
		});
		if (rep === 0) throw new Error("invalid resource rep during remove, (cannot be 0)");
		if (this.#data.length === 2) throw new Error("invalid");
		const baseIdx = rep << 1;
		if (baseIdx >= this.#data.length) throw new Error(`invalid rep [${rep}] during remove, out of range`);
		const val = this.#data[baseIdx];
		if (val === RepTable.FREE) throw new Error(`double removal of rep [${rep}] (already freed)`);
		this.#data[baseIdx] = RepTable.FREE;
		this.#data[baseIdx + 1] = this.#data[0];
		this.#data[0] = rep;
		this.#size -= 1;
		return val;
	}
	size() {
		return this.#size;
	}
	clear() {
		_debugLog("[RepTable#clear()] args", {
			rep,
			target: this.target
		});
		this.#data = [0, null];
	}
};
var ComponentAsyncState = class ComponentAsyncState {
	static EVENT_HANDLER_EVENTS = ["backpressure-change"];
	static TickResult = {
		DONE: "done",
		RESUMED: "resumed",
		IDLE: "idle"
	};
	#componentIdx;
	#callingAsyncImport = false;
	#syncImportWait = promiseWithResolvers();
	#lockHolderTaskID = null;
	#lockWaiters = [];
	#lockHandoffScheduled = false;
	#pendingTaskStarts = 0;
	#parkedTasks = /* @__PURE__ */ new Map();
	#suspendedTasksByTaskID = /* @__PURE__ */ new Map();
	#suspendedTaskIDs = [];
	#errored = null;
	#trapped = false;
	#backpressure = 0;
	#backpressureWaiters = 0n;
	#handlerMap = /* @__PURE__ */ new Map();
	#nextHandlerID = 0n;
	#tickLoop = null;
	#tickLoopInterval = null;
	#onExclusiveReleaseHandlers = [];
	#mayLeave = true;
	handles;
	subtasks;
	constructor(args) {
		this.#componentIdx = args.componentIdx;
		this.handles = new RepTable({ target: `component [${this.#componentIdx}] handles (waitable objects)` });
		this.subtasks = new RepTable({ target: `component [${this.#componentIdx}] subtasks` });
	}
	componentIdx() {
		return this.#componentIdx;
	}
	get mayLeave() {
		const flags = INSTANCE_FLAGS.get(this.#componentIdx);
		return flags === void 0 ? this.#mayLeave : flags.value === 1;
	}
	set mayLeave(value) {
		if (typeof value !== "boolean") throw new TypeError("mayLeave must be a boolean");
		this.#mayLeave = value;
		const flags = INSTANCE_FLAGS.get(this.#componentIdx);
		if (flags !== void 0) flags.value = value ? 1 : 0;
	}
	errored() {
		return this.#errored !== null;
	}
	setErrored(err) {
		_debugLog("[ComponentAsyncState#setErrored()] component errored", {
			err,
			componentIdx: this.#componentIdx
		});
		if (this.#errored) return;
		if (!err) {
			err = /* @__PURE__ */ new Error("error elswehere (see other component instance error)");
			err.componentIdx = this.#componentIdx;
		}
		this.#errored = err;
	}
	markTrapped(err) {
		if (!(err instanceof WebAssemblyRuntimeError)) return false;
		err = _normalizeCoreTrap(err);
		this.#trapped = true;
		_debugLog("[ComponentAsyncState#markTrapped()] component trapped", {
			err,
			componentIdx: this.#componentIdx
		});
		if (STORE_TRAP.error === null) STORE_TRAP.error = err;
		return true;
	}
	throwIfTrapped() {
		if (this.#trapped) throw new WebAssemblyRuntimeError("wasm trap: cannot enter component instance");
	}
	callingSyncImport(val) {
		if (val === void 0) return this.#callingAsyncImport;
		if (typeof val !== "boolean") throw new TypeError("invalid setting for async import");
		const prev = this.#callingAsyncImport;
		this.#callingAsyncImport = val;
		if (prev === true && this.#callingAsyncImport === false) this.#notifySyncImportEnd();
	}
	#notifySyncImportEnd() {
		const existing = this.#syncImportWait;
		this.#syncImportWait = promiseWithResolvers();
		existing.resolve();
	}
	async waitForSyncImportCallEnd() {
		await this.#syncImportWait.promise;
	}
	setBackpressure(v) {
		this.#backpressure = v;
		return this.#backpressure;
	}
	getBackpressure() {
		return this.#backpressure;
	}
	incrementBackpressure() {
		const current = this.#backpressure;
		if (current < 0 || current > 2 ** 16) throw new Error(`invalid current backpressure value [${current}]`);
		const newValue = this.getBackpressure() + 1;
		if (newValue >= 2 ** 16) throw new Error(`invalid new backpressure value [${newValue}], overflow`);
		return this.setBackpressure(newValue);
	}
	decrementBackpressure() {
		const current = this.#backpressure;
		if (current < 0 || current > 2 ** 16) throw new Error(`invalid current backpressure value [${current}]`);
		const newValue = Math.max(0, current - 1);
		if (newValue < 0) throw new Error(`invalid new backpressure value [${newValue}], underflow`);
		return this.setBackpressure(newValue);
	}
	hasBackpressure() {
		return this.#backpressure > 0;
	}
	waitForBackpressure() {
		let backpressureCleared = false;
		const cstate = this;
		cstate.addBackpressureWaiter();
		const handlerID = this.registerHandler({
			event: "backpressure-change",
			fn: (bp) => {
				if (bp === 0) {
					cstate.removeHandler(handlerID);
					backpressureCleared = true;
				}
			}
		});
		return new Promise((resolve) => {
			const interval = setInterval(() => {
				if (backpressureCleared) return;
				clearInterval(interval);
				cstate.removeBackpressureWaiter();
				resolve(null);
			}, 0);
		});
	}
	registerHandler(args) {
		const { event, fn } = args;
		if (!event) throw new Error("missing handler event");
		if (!fn) throw new Error("missing handler fn");
		if (!ComponentAsyncState.EVENT_HANDLER_EVENTS.includes(event)) throw new Error(`unrecognized event handler [${event}]`);
		const handlerID = this.#nextHandlerID++;
		let handlers = this.#handlerMap.get(event);
		if (!handlers) {
			handlers = [];
			this.#handlerMap.set(event, handlers);
		}
		handlers.push({
			id: handlerID,
			fn,
			event
		});
		return handlerID;
	}
	removeHandler(args) {
		const { event, handlerID } = args;
		const registeredHandlers = this.#handlerMap.get(event);
		if (!registeredHandlers) return;
		if (!registeredHandlers.find((h) => h.id === handlerID)) return;
		this.#handlerMap.set(event, this.#handlerMap.get(event).filter((h) => h.id !== handlerID));
	}
	getBackpressureWaiters() {
		return this.#backpressureWaiters;
	}
	addBackpressureWaiter() {
		this.#backpressureWaiters++;
	}
	removeBackpressureWaiter() {
		this.#backpressureWaiters--;
		if (this.#backpressureWaiters < 0) throw new Error("unexepctedly negative number of backpressure waiters");
	}
	isExclusivelyLocked() {
		return this.#lockHolderTaskID !== null;
	}
	exclusivelyLockedBy(taskID) {
		return this.#lockHolderTaskID === taskID;
	}
	exclusiveLock(taskID) {
		_debugLog("[ComponentAsyncState#exclusiveLock()]", {
			holder: this.#lockHolderTaskID,
			requester: taskID,
			componentIdx: this.#componentIdx
		});
		if (taskID === void 0 || taskID === null) throw new Error("exclusive lock requires the acquiring task id");
		if (this.#lockHolderTaskID !== null) throw new Error(`component [${this.#componentIdx}] exclusive lock held by task [${this.#lockHolderTaskID}], requested by [${taskID}]`);
		this.#lockHolderTaskID = taskID;
	}
	acquireExclusiveLock(taskID) {
		if (taskID === void 0 || taskID === null) throw new Error("exclusive lock requires the acquiring task id");
		if (this.#lockHolderTaskID === null) {
			this.#lockHolderTaskID = taskID;
			_debugLog("[ComponentAsyncState#acquireExclusiveLock()] acquired", {
				holder: taskID,
				componentIdx: this.#componentIdx
			});
			return;
		}
		if (this.#lockHolderTaskID === taskID) throw new Error(`task [${taskID}] already holds the lock for component [${this.#componentIdx}]`);
		_debugLog("[ComponentAsyncState#acquireExclusiveLock()] waiting", {
			holder: this.#lockHolderTaskID,
			requester: taskID,
			componentIdx: this.#componentIdx,
			queued: this.#lockWaiters.length
		});
		return new Promise((resolve) => {
			this.#lockWaiters.push({
				taskID,
				resolve
			});
		});
	}
	exclusiveRelease(taskID) {
		_debugLog("[ComponentAsyncState#exclusiveRelease()] args", {
			holder: this.#lockHolderTaskID,
			releaser: taskID,
			componentIdx: this.#componentIdx
		});
		if (this.#lockHolderTaskID !== taskID) {
			_debugLog("[ComponentAsyncState#exclusiveRelease()] ignoring foreign release", {
				holder: this.#lockHolderTaskID,
				releaser: taskID,
				componentIdx: this.#componentIdx
			});
			return false;
		}
		this.#lockHolderTaskID = null;
		this.#onExclusiveReleaseHandlers = this.#onExclusiveReleaseHandlers.filter((v) => !!v);
		for (const [idx, f] of this.#onExclusiveReleaseHandlers.entries()) try {
			this.#onExclusiveReleaseHandlers[idx] = null;
			f();
		} catch (err) {
			_debugLog("error while executing handler for next exclusive release", err);
			throw err;
		}
		this.#scheduleLockHandoff();
		return true;
	}
	#scheduleLockHandoff() {
		if (this.#lockHandoffScheduled || this.#lockWaiters.length === 0) return;
		this.#lockHandoffScheduled = true;
		queueMicrotask(() => {
			this.#lockHandoffScheduled = false;
			if (this.#lockHolderTaskID !== null) {
				this.#scheduleLockHandoff();
				return;
			}
			const next = this.#lockWaiters.shift();
			if (!next) return;
			this.#lockHolderTaskID = next.taskID;
			next.resolve();
		});
	}
	onNextExclusiveRelease(fn) {
		_debugLog("[ComponentAsyncState#()onNextExclusiveRelease] registering");
		this.#onExclusiveReleaseHandlers.push(fn);
	}
	async waitForExclusiveRelease() {
		while (this.isExclusivelyLocked()) await new Promise((resolve) => this.onNextExclusiveRelease(resolve));
	}
	#getSuspendedTaskMeta(taskID) {
		return this.#suspendedTasksByTaskID.get(taskID);
	}
	#removeSuspendedTaskMeta(taskID) {
		_debugLog("[ComponentAsyncState#removeSuspendedTaskMeta()] removing suspended task", {
			taskID,
			componentIdx: this.#componentIdx
		});
		const idx = this.#suspendedTaskIDs.findIndex((t) => t === taskID);
		const meta = this.#suspendedTasksByTaskID.get(taskID);
		this.#suspendedTaskIDs[idx] = null;
		this.#suspendedTasksByTaskID.delete(taskID);
		return meta;
	}
	#addSuspendedTaskMeta(meta) {
		if (!meta) throw new Error("missing task meta");
		const taskID = meta.taskID;
		this.#suspendedTasksByTaskID.set(taskID, meta);
		this.#suspendedTaskIDs.push(taskID);
		if (this.#suspendedTasksByTaskID.size < this.#suspendedTaskIDs.length - 10) this.#suspendedTaskIDs = this.#suspendedTaskIDs.filter((t) => t !== null);
	}
	suspendTask(args) {
		const { task, readyFn, cancellable, onResume } = args;
		const taskID = task.id();
		const componentIdx = task.componentIdx();
		_debugLog("[ComponentAsyncState#suspendTask()]", {
			taskID,
			componentIdx: this.#componentIdx,
			taskEntryFnName: task.entryFnName(),
			subtask: task.getParentSubtask()
		});
		if (componentIdx !== this.#componentIdx) throw new Error("assert: task component idx should match async state");
		if (this.#getSuspendedTaskMeta(taskID)) throw new Error(`task [${taskID}] already suspended`);
		let promise;
		let resume;
		if (onResume) resume = () => onResume(!task.isCancelled());
		else {
			const resolvers = promiseWithResolvers();
			promise = resolvers.promise;
			resume = () => resolvers.resolve(!task.isCancelled());
		}
		this.#addSuspendedTaskMeta({
			task,
			taskID,
			cancellable,
			readyFn,
			resume: () => {
				_debugLog("[ComponentAsyncState] resuming suspended task", {
					taskID,
					componentIdx: this.#componentIdx
				});
				resume();
			}
		});
		task.notifyProgress();
		this.runTickLoop();
		_checkForDeadlock();
		return promise;
	}
	resumeTaskByID(taskID) {
		const meta = this.#removeSuspendedTaskMeta(taskID);
		if (!meta) return false;
		if (meta.taskID !== taskID) throw new Error("task ID does not match");
		meta.resume();
		return true;
	}
	suspendedTaskReady(taskID) {
		const meta = this.#getSuspendedTaskMeta(taskID);
		if (!meta) return false;
		if (!meta.readyFn) throw new Error(`suspended task [${taskID}] is missing a readiness function`);
		return meta.task.isRejected() || meta.readyFn();
	}
	suspendedTaskCancellable(taskID) {
		return !!this.#getSuspendedTaskMeta(taskID)?.cancellable;
	}
	isTaskSuspended(taskID) {
		return this.#suspendedTasksByTaskID.has(taskID);
	}
	suspendedTaskMetas() {
		return this.#suspendedTasksByTaskID.values();
	}
	addPendingTaskStart() {
		this.#pendingTaskStarts++;
	}
	removePendingTaskStart() {
		this.#pendingTaskStarts--;
	}
	hasPendingSchedulerWork() {
		if (this.#pendingTaskStarts > 0) return true;
		if (this.#lockHandoffScheduled) return true;
		for (const meta of this.#suspendedTasksByTaskID.values()) if (meta.task.isRejected() || meta.readyFn()) return true;
		return false;
	}
	async runTickLoop() {
		if (this.#tickLoop !== null) return;
		this.#tickLoop = 1;
		setTimeout(async () => {
			let result = this.tick();
			while (result !== ComponentAsyncState.TickResult.DONE) {
				if (result === ComponentAsyncState.TickResult.IDLE) _checkForDeadlock();
				const delay = result === ComponentAsyncState.TickResult.RESUMED ? 0 : 10;
				await new Promise((resolve) => setTimeout(resolve, delay));
				result = this.tick();
			}
			this.#tickLoop = null;
		}, 10);
	}
	tick() {
		const resumableTasks = this.#suspendedTaskIDs.filter((t) => t !== null);
		for (const taskID of resumableTasks) {
			const meta = this.#suspendedTasksByTaskID.get(taskID);
			if (!meta || !meta.readyFn) throw new Error(`missing/invalid task despite ID [${taskID}] being present`);
			if (meta.task.isRejected()) {
				_debugLog("[ComponentAsyncState#tick()] detected task rejection, leaving early", { meta });
				this.resumeTaskByID(taskID);
				return ComponentAsyncState.TickResult.RESUMED;
			}
			if (!meta.readyFn()) continue;
			_debugLog("[ComponentAsyncState#tick()] resuming task via tick", {
				taskID,
				componentIdx: this.#componentIdx
			});
			this.resumeTaskByID(taskID);
			return ComponentAsyncState.TickResult.RESUMED;
		}
		return this.#suspendedTaskIDs.filter((t) => t !== null).length > 0 ? ComponentAsyncState.TickResult.IDLE : ComponentAsyncState.TickResult.DONE;
	}
	createWaitable(args) {
		return new Waitable({ target: args?.target });
	}
};
function getOrCreateAsyncState(componentIdx, init) {
	if (!ASYNC_STATE.has(componentIdx)) {
		const newState = new ComponentAsyncState({ componentIdx });
		ASYNC_STATE.set(componentIdx, newState);
	}
	return ASYNC_STATE.get(componentIdx);
}
const GLOBAL_COMPONENT_MEMORY_MAP = /* @__PURE__ */ new Map();
function lookupMemoriesForComponent(args) {
	const { componentIdx } = args ?? {};
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	const metas = GLOBAL_COMPONENT_MEMORY_MAP.get(componentIdx);
	if (!metas) return [];
	if (args.memoryIdx === void 0) return Object.values(metas);
	return metas[args.memoryIdx]?.memory;
}
var AsyncSubtask = class AsyncSubtask {
	static _ID = 0n;
	static State = {
		STARTING: 0,
		STARTED: 1,
		RETURNED: 2,
		CANCELLED_BEFORE_STARTED: 3,
		CANCELLED_BEFORE_RETURNED: 4
	};
	#id;
	#state = AsyncSubtask.State.STARTING;
	#componentIdx;
	#parentTask;
	#childTask = null;
	#dropped = false;
	#cancelRequested = false;
	#memoryIdx = null;
	#lenders = null;
	#waitable = null;
	#callbackFn = null;
	#callbackFnName = null;
	#postReturnFn = null;
	#onProgressFn = null;
	#pendingEventFn = null;
	#callMetadata = {};
	#resolved = false;
	#onResolveHandlers = [];
	#onStartHandlers = [];
	#result = null;
	#resultSet = false;
	fnName;
	target;
	isAsync;
	isManualAsync;
	cancelProgress = null;
	constructor(args) {
		if (typeof args.componentIdx !== "number") throw new Error("invalid componentIdx for subtask creation");
		this.#componentIdx = args.componentIdx;
		this.#id = ++AsyncSubtask._ID;
		this.fnName = args.fnName;
		if (!args.parentTask) throw new Error("missing parent task during subtask creation");
		this.#parentTask = args.parentTask;
		if (args.childTask) this.#childTask = args.childTask;
		if (args.memoryIdx) this.#memoryIdx = args.memoryIdx;
		if (!args.waitable) throw new Error("missing/invalid waitable");
		this.#waitable = args.waitable;
		if (args.callMetadata) this.#callMetadata = args.callMetadata;
		this.#lenders = [];
		this.target = args.target;
		this.isAsync = args.isAsync;
		this.isManualAsync = args.isManualAsync;
	}
	id() {
		return this.#id;
	}
	parentTaskID() {
		return this.#parentTask?.id();
	}
	childTaskID() {
		return this.#childTask?.id();
	}
	state() {
		return this.#state;
	}
	waitable() {
		return this.#waitable;
	}
	waitableRep() {
		return this.#waitable.idx();
	}
	join() {
		return this.#waitable.join(...arguments);
	}
	getPendingEvent() {
		return this.#waitable.getPendingEvent(...arguments);
	}
	hasPendingEvent() {
		return this.#waitable.hasPendingEvent(...arguments);
	}
	setPendingEvent() {
		return this.#waitable.setPendingEvent(...arguments);
	}
	setTarget(tgt) {
		this.target = tgt;
	}
	getResult() {
		if (!this.#resultSet) throw new Error("subtask result has not been set");
		return this.#result;
	}
	setResult(v) {
		if (this.#resultSet) throw new Error("subtask result has already been set");
		this.#result = v;
		this.#resultSet = true;
	}
	componentIdx() {
		return this.#componentIdx;
	}
	setChildTask(t) {
		if (!t) throw new Error("cannot set missing/invalid child task on subtask");
		if (this.#childTask) throw new Error("child task is already set on subtask");
		if (this.#parentTask === t) throw new Error("parent cannot be child");
		this.#childTask = t;
	}
	getChildTask(t) {
		return this.#childTask;
	}
	getParentTask() {
		return this.#parentTask;
	}
	setCallbackFn(f, name) {
		if (!f) return;
		if (this.#callbackFn) throw new Error("callback fn can only be set once");
		this.#callbackFn = f;
		this.#callbackFnName = name;
	}
	getCallbackFnName() {
		if (!this.#callbackFn) return;
		return this.#callbackFn.name;
	}
	setPostReturnFn(f) {
		if (!f) return;
		if (this.#postReturnFn) throw new Error("postReturn fn can only be set once");
		this.#postReturnFn = f;
	}
	setOnProgressFn(f) {
		if (this.#onProgressFn) throw new Error("on progress fn can only be set once");
		this.#onProgressFn = f;
	}
	isNotStarted() {
		return this.#state == AsyncSubtask.State.STARTING;
	}
	cancellationRequested() {
		return this.#cancelRequested;
	}
	requestCancellation() {
		_debugLog("[AsyncSubtask#requestCancellation()] args", {
			componentIdx: this.#componentIdx,
			subtaskID: this.#id,
			state: this.#state,
			childTaskID: this.childTaskID(),
			fnName: this.fnName
		});
		if (this.#cancelRequested) throw new Error("cancellation has already been requested for this subtask");
		this.#cancelRequested = true;
		if (this.#resolved) return;
		if (this.#childTask) {
			this.#childTask.requestCancellation();
			return;
		}
		this.onResolve(null);
	}
	registerOnStartHandler(f) {
		this.#onStartHandlers.push(f);
	}
	onStart(args) {
		_debugLog("[AsyncSubtask#onStart()] args", {
			componentIdx: this.#componentIdx,
			subtaskID: this.#id,
			parentTaskID: this.parentTaskID(),
			fnName: this.fnName,
			args
		});
		if (this.#onProgressFn) this.#onProgressFn();
		this.#parentTask.notifyProgress();
		this.#state = AsyncSubtask.State.STARTED;
		let result;
		if (this.#callMetadata.startFn) result = this.#callMetadata.startFn.apply(null, args?.startFnParams ?? []);
		return result;
	}
	registerOnResolveHandler(f) {
		this.#onResolveHandlers.push(f);
	}
	reject(subtaskErr) {
		if (this.#resolved) return;
		if (this.#onProgressFn) this.#onProgressFn();
		if (this.#state === AsyncSubtask.State.STARTING) this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
		else if (this.#state === AsyncSubtask.State.STARTED) this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
		else throw new Error("cannot reject a completed subtask");
		this.#resolved = true;
		this.#parentTask.removeSubtask(this);
		this.#parentTask.reject(subtaskErr);
	}
	onResolve(subtaskValue) {
		_debugLog("[AsyncSubtask#onResolve()] args", {
			componentIdx: this.#componentIdx,
			subtaskID: this.#id,
			isAsync: this.isAsync,
			childTaskID: this.childTaskID(),
			parentTaskID: this.parentTaskID(),
			parentTaskFnName: this.#parentTask?.entryFnName(),
			fnName: this.fnName
		});
		if (this.#resolved) throw new Error("subtask has already been resolved");
		if (this.#onProgressFn) this.#onProgressFn();
		if (subtaskValue === null && this.#cancelRequested) {
			if (this.#state === AsyncSubtask.State.STARTING) this.#state = AsyncSubtask.State.CANCELLED_BEFORE_STARTED;
			else {
				if (this.#state !== AsyncSubtask.State.STARTED) throw new Error("resolved subtask must have been started before cancellation");
				this.#state = AsyncSubtask.State.CANCELLED_BEFORE_RETURNED;
			}
		} else {
			if (this.#state !== AsyncSubtask.State.STARTED) throw new Error("resolved subtask must have been started before completion");
			this.#state = AsyncSubtask.State.RETURNED;
		}
		this.setResult(subtaskValue);
		for (const f of this.#onResolveHandlers) try {
			f(subtaskValue);
		} catch (err) {
			console.error("error during subtask resolve handler", err);
			throw err;
		}
		const callMetadata = this.getCallMetadata();
		const memory = callMetadata.memory ?? this.#parentTask?.getReturnMemory() ?? lookupMemoriesForComponent({ componentIdx: this.#parentTask?.componentIdx() })[0];
		if (this.#state === AsyncSubtask.State.RETURNED && callMetadata && !callMetadata.returnFn && (this.isAsync || callMetadata.funcTypeIsAsync) && callMetadata.resultPtr && memory) {
			const { resultPtr, realloc } = callMetadata;
			const lowers = callMetadata.lowers;
			if (lowers && lowers.length > 0) lowers[0]({
				componentIdx: this.#componentIdx,
				memory,
				realloc,
				vals: [subtaskValue],
				storagePtr: resultPtr,
				stringEncoding: callMetadata.stringEncoding
			});
		}
		this.#resolved = true;
		this.#parentTask.removeSubtask(this);
		if (!this.isAsync) {
			this.deliverResolve();
			const rep = this.waitableRep();
			if (rep) try {
				if (this.#getComponentState().handles.remove(rep) !== this) throw new Error("unexpectedly received non-self Subtask from handle removal");
				this.drop();
			} catch (err) {
				_debugLog("[AsyncSubtask#onResolve()] failed to remove subtask after sync subtask completion", err);
			}
		}
	}
	getStateNumber() {
		return this.#state;
	}
	isReturned() {
		return this.#state === AsyncSubtask.State.RETURNED;
	}
	getCallMetadata() {
		return this.#callMetadata;
	}
	isResolved() {
		if (this.#state === AsyncSubtask.State.STARTING || this.#state === AsyncSubtask.State.STARTED) return false;
		if (this.#state === AsyncSubtask.State.RETURNED || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_STARTED || this.#state === AsyncSubtask.State.CANCELLED_BEFORE_RETURNED) return true;
		throw new Error("unrecognized internal Subtask state [" + this.#state + "]");
	}
	addLender(handle) {
		_debugLog("[AsyncSubtask#addLender()] args", { handle });
		if (!Number.isNumber(handle)) throw new Error("missing/invalid lender handle [" + handle + "]");
		if (this.#lenders.length === 0 || this.isResolved()) throw new Error("subtask has no lendors or has already been resolved");
		handle.lends++;
		this.#lenders.push(handle);
	}
	deliverResolve() {
		_debugLog("[AsyncSubtask#deliverResolve()] args", {
			lenders: this.#lenders,
			parentTaskID: this.parentTaskID(),
			subtaskID: this.#id,
			childTaskID: this.childTaskID(),
			resolved: this.isResolved(),
			resolveDelivered: this.resolveDelivered()
		});
		if (this.resolveDelivered() || !this.isResolved()) throw new Error("subtask cannot deliver resolution twice, and the subtask must be resolved");
		for (const lender of this.#lenders) lender.lends--;
		this.#lenders = null;
	}
	resolveDelivered() {
		_debugLog("[AsyncSubtask#resolveDelivered()] args", {});
		if (this.#lenders === null && !this.isResolved()) throw new Error("invalid subtask state, lenders missing and subtask has not been resolved");
		return this.#lenders === null;
	}
	drop() {
		_debugLog("[AsyncSubtask#drop()] args", {
			componentIdx: this.#componentIdx,
			parentTaskID: this.#parentTask?.id(),
			parentTaskFnName: this.#parentTask?.entryFnName(),
			childTaskID: this.#childTask?.id(),
			childTaskFnName: this.#childTask?.entryFnName(),
			subtaskFnName: this.fnName
		});
		if (!this.#waitable) throw new Error("missing/invalid inner waitable");
		if (!this.resolveDelivered()) throw new Error("cannot drop a subtask which has not yet resolved");
		if (this.#waitable) this.#waitable.drop();
		this.#dropped = true;
	}
	#getComponentState() {
		const state = getOrCreateAsyncState(this.#componentIdx);
		if (!state) throw new Error("invalid/missing async state for component [" + componentIdx + "]");
		return state;
	}
	getWaitableHandleIdx() {
		_debugLog("[AsyncSubtask#getWaitableHandleIdx()] args", {});
		if (!this.#waitable) throw new Error("missing/invalid waitable");
		return this.waitableRep();
	}
};
var FutureValue = class FutureValue {
	#start;
	#settled;
	#hideThen = 0;
	#thenFn;
	constructor(start) {
		if (typeof start !== "function") throw new TypeError("future start operation must be a function");
		this.#start = start;
		this.#thenFn = this.#then.bind(this);
	}
	get then() {
		return this.#hideThen === 0 ? this.#thenFn : void 0;
	}
	#read() {
		if (!this.#settled) this.#settled = Promise.resolve().then(this.#start);
		return this.#settled;
	}
	resolveAsValue(resolve) {
		this.#hideThen++;
		try {
			resolve(this);
		} finally {
			this.#hideThen--;
		}
	}
	#deliver(resolve, value) {
		if (value instanceof FutureValue) {
			value.resolveAsValue(resolve);
			return;
		}
		resolve(value);
	}
	#then(resolve, reject) {
		return this.#read().then((box) => this.#deliver(resolve, box.value), reject);
	}
};
const _coinFlip = () => {
	return Math.random() > .5;
};
const ASYNC_EVENT_CODE = {
	NONE: 0,
	SUBTASK: 1,
	STREAM_READ: 2,
	STREAM_WRITE: 3,
	FUTURE_READ: 4,
	FUTURE_WRITE: 5,
	TASK_CANCELLED: 6
};
const CURRENT_TASK_META = {};
function _withGlobalCurrentTaskMeta(args) {
	_debugLog("[_withGlobalCurrentTaskMeta()] args", args);
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	if (!args.fn) throw new TypeError("missing fn");
	const { taskID, componentIdx, fn } = args;
	const previous = CURRENT_TASK_META[componentIdx] ?? null;
	const previousCurrent = CURRENT_TASK_META.current ?? null;
	try {
		CURRENT_TASK_META.current = CURRENT_TASK_META[componentIdx] = {
			taskID,
			componentIdx
		};
		return fn();
	} catch (err) {
		_debugLog("error while executing sync callee/callback", {
			...args,
			err
		});
		throw err;
	} finally {
		CURRENT_TASK_META[componentIdx] = previous;
		CURRENT_TASK_META.current = previousCurrent;
	}
}
async function _withGlobalCurrentTaskMetaAsync(args) {
	_debugLog("[_withGlobalCurrentTaskMetaAsync()] args", args);
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	if (!args.fn) throw new TypeError("missing fn");
	const { taskID, componentIdx, fn } = args;
	try {
		CURRENT_TASK_META.current = CURRENT_TASK_META[componentIdx] = {
			taskID,
			componentIdx
		};
		return await fn();
	} catch (err) {
		_debugLog("error while executing async callee/callback", {
			...args,
			err
		});
		throw err;
	} finally {
		CURRENT_TASK_META[componentIdx] = null;
		if (CURRENT_TASK_META.current?.taskID === taskID) CURRENT_TASK_META.current = null;
	}
}
var AsyncTask = class AsyncTask {
	static _ID = 0n;
	static State = {
		INITIAL: "initial",
		CANCELLED: "cancelled",
		CANCEL_PENDING: "cancel-pending",
		CANCEL_DELIVERED: "cancel-delivered",
		RESOLVED: "resolved"
	};
	static BlockResult = {
		CANCELLED: "block.cancelled",
		NOT_CANCELLED: "block.not-cancelled"
	};
	#id;
	#componentIdx;
	#state;
	#isAsync;
	#isManualAsync;
	#callingWasmExport = true;
	#lockFreeEntry = false;
	#preserveFutureResult;
	#entryFnName = null;
	#onResolveHandlers = [];
	#progressWaiters = [];
	#completionPromise = null;
	#completionValue;
	#completionReady = false;
	#settleCompletionPromise;
	#rejected = false;
	#exitPromise = null;
	#onExitHandlers = [];
	#memoryIdx = null;
	#memory = null;
	#callbackFn = null;
	#callbackFnName = null;
	#postReturnFn = null;
	#getCalleeParamsFn = null;
	#calleeIsAsync = null;
	#stringEncoding = null;
	#parentSubtask = null;
	#errHandling;
	#backpressurePromise;
	#backpressureWaiters = 0n;
	#returnLowerFns = null;
	#resourceScopeId;
	#resourceBorrowCount = 0;
	#resourceLenders = [];
	#resourceScopeExited = false;
	#subtasks = [];
	#entered = false;
	#exited = false;
	#errored = null;
	cancelled = false;
	cancelRequested = false;
	alwaysTaskReturn = false;
	returnCalls = 0;
	storage = [0, 0];
	tmpRetI64HighBits = 0;
	constructor(opts) {
		this.#id = ++AsyncTask._ID;
		this.#resourceScopeId = ++RESOURCE_SCOPE_ID;
		RESOURCE_SCOPE_TASKS.set(this.#resourceScopeId, this);
		if (opts?.componentIdx === void 0) throw new TypeError("missing component id during task creation");
		this.#componentIdx = opts.componentIdx;
		this.#state = AsyncTask.State.INITIAL;
		this.#isAsync = opts?.isAsync ?? false;
		this.#isManualAsync = opts?.isManualAsync ?? false;
		this.#preserveFutureResult = opts?.preserveFutureResult ?? false;
		this.#entryFnName = opts.entryFnName;
		this.#callingWasmExport = opts?.callingWasmExport !== false;
		const { promise: completionPromise, resolve: resolveCompletionPromise, reject: rejectCompletionPromise } = promiseWithResolvers();
		this.#completionPromise = completionPromise;
		completionPromise.catch(() => {});
		let completionSettled = false;
		const settleCompletionPromise = () => {
			if (completionSettled || !this.#completionReady) return;
			completionSettled = true;
			if (this.#errored !== null) rejectCompletionPromise(this.#errored);
			else if (this.#rejected) rejectCompletionPromise(this.#completionValue);
			else if (this.#preserveFutureResult && this.#completionValue instanceof FutureValue) this.#completionValue.resolveAsValue(resolveCompletionPromise);
			else resolveCompletionPromise(this.#completionValue);
		};
		this.#settleCompletionPromise = settleCompletionPromise;
		this.#onResolveHandlers.push((results) => {
			if (this.#parentSubtask !== null) return;
			if (!this.#isAsync && !this.#isManualAsync) return;
			this.#completionValue = results;
			this.#completionReady = true;
		});
		const { promise: exitPromise, resolve: resolveExitPromise, reject: rejectExitPromise } = promiseWithResolvers();
		this.#exitPromise = exitPromise;
		this.#onExitHandlers.push(() => {
			if (this.#parentSubtask === null && (this.#isAsync || this.#isManualAsync)) settleCompletionPromise();
			resolveExitPromise();
		});
		if (opts.callbackFn) this.#callbackFn = opts.callbackFn;
		if (opts.callbackFnName) this.#callbackFnName = opts.callbackFnName;
		if (opts.getCalleeParamsFn) this.#getCalleeParamsFn = opts.getCalleeParamsFn;
		if (opts.stringEncoding) this.#stringEncoding = opts.stringEncoding;
		if (opts.parentSubtask) this.#parentSubtask = opts.parentSubtask;
		if (opts.errHandling) this.#errHandling = opts.errHandling;
	}
	taskState() {
		return this.#state;
	}
	id() {
		return this.#id;
	}
	componentIdx() {
		return this.#componentIdx;
	}
	entryFnName() {
		return this.#entryFnName;
	}
	resourceScopeId() {
		return this.#resourceScopeId;
	}
	addBorrowedHandle() {
		if (this.#resourceScopeExited) throw new Error("cannot add a borrow to an exited resource scope");
		this.#resourceBorrowCount++;
	}
	removeBorrowedHandle() {
		if (this.#resourceBorrowCount === 0) throw new Error("resource borrow count underflow");
		this.#resourceBorrowCount--;
	}
	addResourceLender(table, handle) {
		if (this.#resourceScopeExited) throw new Error("cannot add a lender to an exited resource scope");
		this.#resourceLenders.push({
			table,
			handle
		});
	}
	validateResourceBorrowScope() {
		if (this.#resourceScopeExited) return;
		if (this.#resourceBorrowCount !== 0) throw new WebAssemblyRuntimeError("borrow handles still remain at the end of the call");
		for (const { table, handle } of this.#resourceLenders) {
			const idx = handle << 1;
			const lendCount = table[idx];
			if (!Number.isInteger(lendCount) || lendCount <= 0 || lendCount >= 2 ** 30) throw new Error("invalid resource lender state at scope exit");
			table[idx] = lendCount - 1;
		}
		this.#resourceLenders = [];
		this.#resourceScopeExited = true;
		RESOURCE_SCOPE_TASKS.delete(this.#resourceScopeId);
	}
	completionPromise() {
		return this.#completionPromise;
	}
	settleCompletion() {
		this.#settleCompletionPromise();
	}
	exitPromise() {
		return this.#exitPromise;
	}
	waitForProgress() {
		const { promise, resolve } = promiseWithResolvers();
		this.#progressWaiters.push(resolve);
		return promise;
	}
	notifyProgress() {
		const waiters = this.#progressWaiters;
		this.#progressWaiters = [];
		for (const resolve of waiters) resolve();
	}
	isAsync() {
		return this.#isAsync;
	}
	isManualAsync() {
		return this.#isManualAsync;
	}
	isSync() {
		return !this.isAsync();
	}
	getErrHandling() {
		return this.#errHandling;
	}
	hasCallback() {
		return this.#callbackFn !== null;
	}
	getReturnMemoryIdx() {
		return this.#memoryIdx;
	}
	setReturnMemoryIdx(idx) {
		if (idx === null) return;
		this.#memoryIdx = idx;
	}
	getReturnMemory() {
		return this.#memory;
	}
	setReturnMemory(m) {
		if (m === null) return;
		this.#memory = m;
	}
	setReturnLowerFns(fns) {
		this.#returnLowerFns = fns;
	}
	getReturnLowerFns() {
		return this.#returnLowerFns;
	}
	setCalleeIsAsync(value) {
		if (typeof value !== "boolean") throw new TypeError("callee async state must be a boolean");
		this.#calleeIsAsync = value;
	}
	setParentSubtask(subtask) {
		if (!subtask || !(subtask instanceof AsyncSubtask)) return;
		if (this.#parentSubtask) throw new Error("parent subtask can only be set once");
		this.#parentSubtask = subtask;
	}
	getParentSubtask() {
		return this.#parentSubtask;
	}
	getRootTask() {
		let currentSubtask = this.getParentSubtask();
		let task = this;
		while (currentSubtask) {
			task = currentSubtask.getParentTask();
			currentSubtask = task.getParentSubtask();
		}
		return task;
	}
	setPostReturnFn(f) {
		if (!f) return;
		if (this.#postReturnFn) throw new Error("postReturn fn can only be set once");
		this.#postReturnFn = f;
	}
	setCallbackFn(f, name) {
		if (!f) return;
		if (this.#callbackFn) throw new Error("callback fn can only be set once");
		this.#callbackFn = f;
		this.#callbackFnName = name;
	}
	getCallbackFnName() {
		if (!this.#callbackFnName) return;
		return this.#callbackFnName;
	}
	runCallbackFn(...args) {
		if (!this.#callbackFn) throw new Error("no callback function has been set for task");
		if (this.#callbackFn._jcoMaySuspend === false) return _withGlobalCurrentTaskMeta({
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			fn: () => this.#callbackFn.apply(null, args)
		});
		return _withGlobalCurrentTaskMetaAsync({
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			fn: () => {
				return this.#callbackFn.apply(null, args);
			}
		});
	}
	getCalleeParams() {
		if (!this.#getCalleeParamsFn) throw new Error("missing/invalid getCalleeParamsFn");
		return this.#getCalleeParamsFn();
	}
	mayBlock() {
		return this.isAsync() || this.isManualAsync() || this.isResolvedState();
	}
	mayEnter(task) {
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (cstate.hasBackpressure()) {
			_debugLog("[AsyncTask#mayEnter()] disallowed due to backpressure", { taskID: this.#id });
			return false;
		}
		if (!cstate.callingSyncImport()) {
			_debugLog("[AsyncTask#mayEnter()] disallowed due to sync import call", { taskID: this.#id });
			return false;
		}
		if (!(cstate.callingSyncExport && !task.isAsync)) {
			_debugLog("[AsyncTask#mayEnter()] disallowed due to sync export w/ sync pending", { taskID: this.#id });
			return false;
		}
		return true;
	}
	enterSync() {
		if (this.needsExclusiveLock()) {
			const cstate = getOrCreateAsyncState(this.#componentIdx);
			if (!cstate.isExclusivelyLocked()) cstate.exclusiveLock(this.#id);
			else {
				this.#lockFreeEntry = true;
				_debugLog("[AsyncTask#enterSync()] entering without exclusive lock", {
					taskID: this.#id,
					componentIdx: this.#componentIdx
				});
			}
		}
		return true;
	}
	tryEnter() {
		if (this.#entered) throw new Error(`task with ID [${this.#id}] should not be entered twice`);
		if (this.deliverPendingCancel({ cancellable: true })) {
			this.cancel();
			return false;
		}
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (this.isSync()) {
			this.#entered = true;
			return true;
		}
		if (cstate.hasBackpressure()) return null;
		if (this.needsExclusiveLock()) {
			if (cstate.isExclusivelyLocked()) return null;
			cstate.exclusiveLock(this.#id);
		}
		if (this.deliverPendingCancel({ cancellable: true })) {
			cstate.exclusiveRelease(this.#id);
			this.cancel();
			return false;
		}
		this.#entered = true;
		return true;
	}
	async enter(opts) {
		_debugLog("[AsyncTask#enter()] args", {
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			subtaskID: this.getParentSubtask()?.id(),
			args: opts,
			entryFnName: this.#entryFnName
		});
		if (this.#entered) throw new Error(`task with ID [${this.#id}] should not be entered twice`);
		if (this.deliverPendingCancel({ cancellable: true })) {
			this.cancel();
			return false;
		}
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (opts?.isHost) {
			this.#entered = true;
			const parentTask = this.#parentSubtask?.getParentTask();
			if (parentTask?.taskState() === AsyncTask.State.CANCEL_DELIVERED || parentTask && !parentTask.hasCallback()) parentTask.notifyProgress();
			return this.#entered;
		}
		if (this.isSync()) {
			this.#entered = true;
			if (this.#isManualAsync) {
				if (this.needsExclusiveLock()) await cstate.acquireExclusiveLock(this.#id);
			}
			return this.#entered;
		}
		if (cstate.hasBackpressure()) {
			cstate.addBackpressureWaiter();
			const result = await this.waitUntil({
				readyFn: () => {
					return !cstate.hasBackpressure();
				},
				cancellable: true
			});
			cstate.removeBackpressureWaiter();
			if (!result || this.isCancelled()) {
				if (!this.isResolvedState()) this.cancel();
				return false;
			}
		}
		if (this.needsExclusiveLock()) await cstate.acquireExclusiveLock(this.#id);
		if (this.isResolvedState() || this.isCancelled()) {
			cstate.exclusiveRelease(this.#id);
			return false;
		}
		if (this.deliverPendingCancel({ cancellable: true })) {
			cstate.exclusiveRelease(this.#id);
			this.cancel();
			return false;
		}
		this.#entered = true;
		return this.#entered;
	}
	isRunningState() {
		return this.#state !== AsyncTask.State.RESOLVED;
	}
	isResolvedState() {
		return this.#state === AsyncTask.State.RESOLVED;
	}
	isResolved() {
		return this.#state === AsyncTask.State.RESOLVED;
	}
	isExited() {
		return this.#exited;
	}
	async waitUntil(opts) {
		const { readyFn, cancellable } = opts;
		_debugLog("[AsyncTask#waitUntil()] args", {
			taskID: this.#id,
			args: { cancellable }
		});
		return await this.suspendUntil({
			readyFn,
			cancellable
		});
	}
	async yieldUntil(opts) {
		const { readyFn, cancellable } = opts;
		_debugLog("[AsyncTask#yieldUntil()]", {
			taskID: this.#id,
			args: { cancellable },
			componentIdx: this.#componentIdx
		});
		if (await this.immediateSuspend({
			readyFn,
			cancellable
		})) return {
			code: ASYNC_EVENT_CODE.NONE,
			payload0: 0,
			payload1: 0
		};
		return {
			code: ASYNC_EVENT_CODE.TASK_CANCELLED,
			payload0: 0,
			payload1: 0
		};
	}
	async suspendUntil(opts) {
		const { cancellable, readyFn } = opts;
		_debugLog("[AsyncTask#suspendUntil()] args", {
			taskID: this.#id,
			args: { cancellable },
			componentIdx: this.#componentIdx
		});
		if (this.deliverPendingCancel({ cancellable })) return false;
		return await this.immediateSuspendUntil({
			readyFn,
			cancellable
		});
	}
	suspendUntilCallback(opts, onResume) {
		const { cancellable, readyFn } = opts;
		if (this.deliverPendingCancel({ cancellable })) {
			onResume(false);
			return;
		}
		getOrCreateAsyncState(this.#componentIdx).suspendTask({
			task: this,
			cancellable,
			readyFn: () => {
				if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) return true;
				return readyFn();
			},
			onResume: (keepGoing) => {
				if (keepGoing && this.deliverPendingCancel({ cancellable })) keepGoing = false;
				onResume(keepGoing);
			}
		});
	}
	async immediateSuspendUntil(opts) {
		const { cancellable, readyFn } = opts;
		_debugLog("[AsyncTask#immediateSuspendUntil()] args", {
			args: {
				cancellable,
				readyFn
			},
			taskID: this.#id,
			componentIdx: this.#componentIdx
		});
		if (readyFn() && true) {
			if (_coinFlip()) return true;
		}
		return await this.immediateSuspend({
			cancellable,
			readyFn
		});
	}
	async immediateSuspend(opts) {
		const { cancellable, readyFn } = opts;
		_debugLog("[AsyncTask#immediateSuspend()] args", {
			cancellable,
			readyFn
		});
		if (this.deliverPendingCancel({ cancellable })) return false;
		const keepGoing = await getOrCreateAsyncState(this.#componentIdx).suspendTask({
			task: this,
			cancellable,
			readyFn: () => {
				if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) return true;
				return readyFn();
			}
		});
		if (keepGoing && this.deliverPendingCancel({ cancellable })) return false;
		return keepGoing;
	}
	deliverPendingCancel(opts) {
		const { cancellable } = opts;
		_debugLog("[AsyncTask#deliverPendingCancel()]", {
			args: { cancellable },
			taskID: this.#id,
			componentIdx: this.#componentIdx
		});
		if (cancellable && this.#state === AsyncTask.State.CANCEL_PENDING) {
			this.#state = AsyncTask.State.CANCEL_DELIVERED;
			return true;
		}
		return false;
	}
	isCancelled() {
		return this.cancelled;
	}
	cancellationRequested() {
		return this.cancelRequested;
	}
	requestCancellation() {
		_debugLog("[AsyncTask#requestCancellation()] args", {
			taskID: this.#id,
			componentIdx: this.#componentIdx,
			state: this.#state
		});
		if (this.isResolvedState() || this.cancelRequested) return;
		this.cancelRequested = true;
		if (this.#state === AsyncTask.State.INITIAL) this.#state = AsyncTask.State.CANCEL_PENDING;
		getOrCreateAsyncState(this.#componentIdx).runTickLoop();
	}
	cancel(args) {
		_debugLog("[AsyncTask#cancel()] args", {});
		if (this.taskState() !== AsyncTask.State.CANCEL_DELIVERED) throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] invalid task state [${this.taskState()}] for cancellation`);
		this.validateResourceBorrowScope();
		this.cancelled = true;
		this.onResolve(args?.error ?? null);
		this.#state = AsyncTask.State.RESOLVED;
		if (!this.#entered) this.notifyProgress();
	}
	onResolve(taskValue) {
		const handlers = this.#onResolveHandlers;
		this.#onResolveHandlers = [];
		for (const f of handlers) try {
			f(taskValue);
		} catch (err) {
			_debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
			throw err;
		}
		if (this.#rejected) {
			this.#parentSubtask?.reject(taskValue);
			return;
		}
		const parentSubtaskPending = this.#parentSubtask && !this.#parentSubtask.isResolved();
		const taskReturned = !this.isCancelled();
		if (parentSubtaskPending && taskReturned) {
			const meta = this.#parentSubtask.getCallMetadata();
			if (meta.returnFn && !meta.returnFnCalled) {
				_debugLog("[AsyncTask#onResolve()] running returnFn", {
					componentIdx: this.#componentIdx,
					taskID: this.#id,
					subtaskID: this.#parentSubtask.id()
				});
				const callerTask = this.#parentSubtask.getParentTask();
				_withGlobalCurrentTaskMeta({
					taskID: callerTask.id(),
					componentIdx: callerTask.componentIdx(),
					fn: () => meta.returnFn.apply(null, [taskValue, meta.resultPtr])
				});
				meta.returnFnCalled = true;
			}
		}
		if (this.#postReturnFn && taskReturned) {
			_debugLog("[AsyncTask#onResolve()] running post return ", {
				componentIdx: this.#componentIdx,
				taskID: this.#id
			});
			try {
				_withGlobalCurrentTaskMeta({
					taskID: this.#id,
					componentIdx: this.#componentIdx,
					fn: () => this.#postReturnFn(taskValue)
				});
			} catch (err) {
				_debugLog("[AsyncTask#onResolve] error during task resolve handler", err);
				throw err;
			}
		}
		if (parentSubtaskPending) this.#parentSubtask.onResolve(taskValue);
	}
	registerOnResolveHandler(f) {
		this.#onResolveHandlers.push(f);
	}
	isRejected() {
		return this.#rejected;
	}
	isErrored() {
		return this.#errored;
	}
	setErrored(err) {
		if (this.#errored === null) this.#errored = err;
	}
	reject(taskErr) {
		_debugLog("[AsyncTask#reject()] args", {
			componentIdx: this.#componentIdx,
			taskID: this.#id,
			parentSubtask: this.#parentSubtask,
			parentSubtaskID: this.#parentSubtask?.id(),
			entryFnName: this.entryFnName(),
			callbackFnName: this.#callbackFnName,
			errMsg: taskErr.message
		});
		this.setErrored(taskErr);
		if (this.#rejected) return;
		if (this.isResolvedState()) {
			this.#rejected = true;
			this.#errored = taskErr;
			const parentTask = this.#parentSubtask?.getParentTask();
			if (parentTask) parentTask.reject(taskErr);
			return;
		}
		this.#rejected = true;
		this.cancelRequested = true;
		this.#state = AsyncTask.State.CANCEL_PENDING;
		this.deliverPendingCancel({ cancellable: true });
		this.cancel({ error: taskErr });
	}
	resolve(results) {
		_debugLog("[AsyncTask#resolve()] args", {
			componentIdx: this.#componentIdx,
			taskID: this.#id,
			entryFnName: this.entryFnName(),
			callbackFnName: this.#callbackFnName
		});
		if (this.#state === AsyncTask.State.RESOLVED) throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}]  is already resolved (did you forget to wait for an import?)`);
		this.validateResourceBorrowScope();
		this.#state = AsyncTask.State.RESOLVED;
		switch (results.length) {
			case 0:
				this.onResolve(void 0);
				break;
			case 1:
				this.onResolve(results[0]);
				break;
			default:
				_debugLog("[AsyncTask#resolve()] unexpected number of results", {
					componentIdx: this.#componentIdx,
					results,
					taskID: this.#id,
					subtaskID: this.#parentSubtask?.id(),
					entryFnName: this.#entryFnName,
					callbackFnName: this.#callbackFnName
				});
				throw new Error("unexpected number of results");
		}
	}
	exit(args) {
		_debugLog("[AsyncTask#exit()]", {
			componentIdx: this.#componentIdx,
			taskID: this.#id
		});
		if (this.#exited) throw new Error("task has already exited");
		if (this.#state !== AsyncTask.State.RESOLVED) throw new Error(`(component [${this.#componentIdx}]) task [${this.#id}] exited without resolution`);
		this.validateResourceBorrowScope();
		const state = getOrCreateAsyncState(this.#componentIdx);
		if (!state) throw new Error("missing async state for component [" + this.#componentIdx + "]");
		if (this.#componentIdx !== -1 && !args?.skipExclusiveLockCheck && !this.#lockFreeEntry) {
			if (this.needsExclusiveLock() && !state.exclusivelyLockedBy(this.#id)) throw new Error(`task [${this.#id}] exit: component [${this.#componentIdx}] should have been exclusively locked by it`);
		}
		state.exclusiveRelease(this.#id);
		this.notifyProgress();
		for (const f of this.#onExitHandlers) try {
			f();
		} catch (err) {
			console.error("error during task exit handler", err);
			throw err;
		}
		this.#exited = true;
		clearCurrentTask(this.#componentIdx, this.id());
	}
	needsExclusiveLock() {
		if (this.#componentIdx === -1) return false;
		if (!this.#callingWasmExport) return false;
		return !this.#isAsync || this.hasCallback() || this.#calleeIsAsync === false;
	}
	createSubtask(args) {
		_debugLog("[AsyncTask#createSubtask()] args", args);
		const { componentIdx, childTask, callMetadata, fnName, isAsync, isManualAsync } = args;
		const cstate = getOrCreateAsyncState(this.#componentIdx);
		if (!cstate) throw new Error(`invalid/missing async state for component idx [${componentIdx}]`);
		const waitable = new Waitable({
			componentIdx: this.#componentIdx,
			target: `subtask (internal ID [${this.#id}])`
		});
		const newSubtask = new AsyncSubtask({
			componentIdx,
			childTask,
			parentTask: this,
			callMetadata,
			isAsync,
			isManualAsync,
			fnName,
			waitable
		});
		this.#subtasks.push(newSubtask);
		newSubtask.setTarget(`subtask (internal ID [${newSubtask.id()}], waitable [${waitable.idx()}], component [${componentIdx}])`);
		waitable.setIdx(cstate.handles.insert(newSubtask));
		waitable.setTarget(`waitable for subtask (waitable id [${waitable.idx()}], subtask internal ID [${newSubtask.id()}])`);
		return newSubtask;
	}
	getLatestSubtask() {
		return this.#subtasks.at(-1);
	}
	getSubtaskByWaitableRep(rep) {
		if (rep === void 0) throw new TypeError("missing rep");
		return this.#subtasks.find((s) => s.waitableRep() === rep);
	}
	currentSubtask() {
		_debugLog("[AsyncTask#currentSubtask()]");
		if (this.#subtasks.length === 0) return;
		return this.#subtasks.at(-1);
	}
	removeSubtask(subtask) {
		if (this.#subtasks.length === 0) throw new Error("cannot end current subtask: no current subtask");
		this.#subtasks = this.#subtasks.filter((t) => t !== subtask);
		return subtask;
	}
};
function createNewCurrentTask(args) {
	_debugLog("[createNewCurrentTask()] args", args);
	const { componentIdx, isAsync, isManualAsync, preserveFutureResult, entryFnName, parentSubtaskID, callbackFnName, getCallbackFn, getParamsFn, stringEncoding, errHandling, getCalleeParamsFn, resultPtr, callingWasmExport } = args;
	if (componentIdx === void 0 || componentIdx === null) throw new Error("missing/invalid component instance index while starting task");
	let taskMetas = ASYNC_TASKS_BY_COMPONENT_IDX.get(componentIdx);
	const callbackFn = getCallbackFn ? getCallbackFn() : null;
	const newTask = new AsyncTask({
		componentIdx,
		isAsync,
		isManualAsync,
		preserveFutureResult,
		entryFnName,
		callbackFn,
		callbackFnName,
		stringEncoding,
		getCalleeParamsFn,
		resultPtr,
		errHandling,
		callingWasmExport
	});
	const newTaskID = newTask.id();
	const newTaskMeta = {
		id: newTaskID,
		componentIdx,
		task: newTask
	};
	ASYNC_CURRENT_TASK_IDS.push(newTaskID);
	ASYNC_CURRENT_COMPONENT_IDXS.push(componentIdx);
	if (!taskMetas) {
		taskMetas = [newTaskMeta];
		ASYNC_TASKS_BY_COMPONENT_IDX.set(componentIdx, [newTaskMeta]);
	} else taskMetas.push(newTaskMeta);
	return [newTask, newTaskID];
}
function _checkMayLeave(componentIdx) {
	if (INSTANCE_FLAGS.get(componentIdx)?.value !== 1) throw new WebAssemblyRuntimeError("cannot leave component instance");
}
function _getGlobalCurrentTaskMeta(componentIdx) {
	const v = componentIdx === void 0 || componentIdx === null ? CURRENT_TASK_META.current : CURRENT_TASK_META[componentIdx];
	if (v === void 0 || v === null) return;
	return { ...v };
}
function _setGlobalCurrentTaskMeta(args) {
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	const { taskID, componentIdx } = args;
	return CURRENT_TASK_META.current = CURRENT_TASK_META[componentIdx] = {
		taskID,
		componentIdx
	};
}
async function _clearCurrentTask(args) {
	_debugLog("[_clearCurrentTask()] args", args);
	if (!args) throw new TypeError("args missing");
	if (args.taskID === void 0) throw new TypeError("missing task ID");
	if (args.componentIdx === void 0) throw new TypeError("missing component idx");
	const { taskID, componentIdx } = args;
	const meta = CURRENT_TASK_META[componentIdx];
	if (!meta) throw new Error(`missing current task meta for component idx [${componentIdx}]`);
	if (meta.taskID !== taskID) throw new Error(`task ID [${meta.taskID}] != requested ID [${taskID}]`);
	if (meta.componentIdx !== componentIdx) throw new Error(`component idx [${meta.componentIdx}] != requested idx [${componentIdx}]`);
	CURRENT_TASK_META[componentIdx] = null;
	if (CURRENT_TASK_META.current?.taskID === taskID) CURRENT_TASK_META.current = null;
}
function _lowerImportBackwardsCompat(args) {
	const params = [...arguments].slice(1);
	_debugLog("[_lowerImportBackwardsCompat()] args", {
		args,
		params
	});
	const { functionIdx, componentIdx, isAsync, isManualAsync, paramLiftFns, resultLowerFns, hasResultPointer, funcTypeIsAsync, metadata, memoryIdx, getMemoryFn, getReallocFn, importFn, stringEncoding } = args;
	_checkMayLeave(componentIdx);
	let meta = _getGlobalCurrentTaskMeta(componentIdx);
	let createdTask;
	if (!meta) {
		if (funcTypeIsAsync || isAsync && !isManualAsync) throw new Error("p3 async wasm exports cannot use backwards compat auto-task init");
		const [newTask, newTaskID] = createNewCurrentTask({
			componentIdx,
			isAsync,
			isManualAsync,
			callingWasmExport: false
		});
		createdTask = newTask;
		createdTask.registerOnResolveHandler(() => {
			_clearCurrentTask({
				taskID: task.id(),
				componentIdx: task.componentIdx()
			});
		});
		_setGlobalCurrentTaskMeta({
			componentIdx,
			taskID: newTaskID
		});
		meta = _getGlobalCurrentTaskMeta(componentIdx);
	}
	const { taskID } = meta;
	const taskMeta = getCurrentTask(componentIdx, taskID);
	if (!taskMeta) throw new Error("invalid/missing async task meta");
	const task = taskMeta.task;
	if (!task) throw new Error("invalid/missing async task");
	getOrCreateAsyncState(componentIdx);
	if (!task.mayBlock() && funcTypeIsAsync && !isAsync) throw new Error("non async exports cannot synchronously call async functions");
	const memory = getMemoryFn();
	const resultPtr = hasResultPointer ? params[params.length - 1] : void 0;
	const subtask = task.createSubtask({
		componentIdx,
		parentTask: task,
		fnName: importFn.fnName,
		isAsync,
		isManualAsync,
		callMetadata: {
			memoryIdx,
			memory,
			realloc: getReallocFn?.(),
			getReallocFn,
			resultPtr,
			lowers: resultLowerFns,
			funcTypeIsAsync,
			stringEncoding
		}
	});
	task.setReturnMemoryIdx(memoryIdx);
	task.setReturnMemory(getMemoryFn());
	subtask.onStart();
	if (!isManualAsync && !isAsync && !funcTypeIsAsync) {
		if (createdTask) createdTask.enterSync();
		importFn(...params);
		if (!funcTypeIsAsync && !subtask.isReturned()) throw new Error("post-execution subtasks must either be async or returned");
		const syncRes = subtask.getResult();
		if (createdTask) createdTask.resolve([syncRes]);
		return syncRes;
	}
	if (!isManualAsync && !isAsync && funcTypeIsAsync) {
		const { promise, resolve, reject } = promiseWithResolvers();
		queueMicrotask(async () => {
			try {
				await importFn(...params);
				if (!subtask.isResolved()) await task.suspendUntil({ readyFn: () => subtask.isResolved() });
				resolve(subtask.getResult());
			} catch (err) {
				reject(err);
			}
		});
		return promise;
	}
	const subtaskState = subtask.getStateNumber();
	if (subtaskState < 0 || subtaskState >= 16) throw new Error("invalid subtask state, out of valid range");
	subtask.setOnProgressFn(() => {
		subtask.setPendingEvent(() => {
			if (subtask.isResolved()) subtask.deliverResolve();
			return {
				code: ASYNC_EVENT_CODE.SUBTASK,
				payload0: subtask.waitableRep(),
				payload1: subtask.getStateNumber()
			};
		});
	});
	const requiresManualAsyncResult = !isAsync && !funcTypeIsAsync && isManualAsync;
	let manualAsyncResult;
	if (requiresManualAsyncResult) manualAsyncResult = promiseWithResolvers();
	queueMicrotask(async () => {
		try {
			_debugLog("[_lowerImportBackwardsCompat()] calling lowered import", {
				importFn,
				params
			});
			if (createdTask) await createdTask.enter();
			const asyncRes = await importFn(...params);
			if (requiresManualAsyncResult) manualAsyncResult.resolve(subtask.getResult());
			if (createdTask) createdTask.resolve([asyncRes]);
		} catch (err) {
			_debugLog("[_lowerImportBackwardsCompat()] import fn error:", err);
			if (requiresManualAsyncResult) {
				manualAsyncResult.reject(err);
				return;
			}
			task.setErrored(err);
			task.reject(err);
		}
	});
	if (requiresManualAsyncResult) return manualAsyncResult.promise;
	_debugLog("[_lowerImportBackwardsCompat()] async-lowered import return", {
		fnName: importFn.fnName,
		componentIdx,
		subtaskID: subtask.id(),
		waitableRep: subtask.waitableRep(),
		subtaskState,
		packedResult: Number(subtask.waitableRep()) << 4 | subtaskState
	});
	return Number(subtask.waitableRep()) << 4 | subtaskState;
}
const CURRENT_TASK_MAY_BLOCK = globalThis.WebAssembly ? new globalThis.WebAssembly.Global({
	value: "i32",
	mutable: true
}, 0) : false;
function _liftFlatU8(ctx) {
	_debugLog("[_liftFlatU8()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least a single i32 argument");
		val = ctx.params[0];
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 1) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u8 requires 1 byte)`);
	val = new DataView(ctx.memory.buffer).getUint8(ctx.storagePtr, true);
	ctx.storagePtr += 1;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 1;
	return [val, ctx];
}
function _liftFlatU16(ctx) {
	_debugLog("[_liftFlatU16()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least a single i32 argument");
		val = ctx.params[0];
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 2) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u16 requires 2 bytes)`);
	val = new DataView(ctx.memory.buffer).getUint16(ctx.storagePtr, true);
	ctx.storagePtr += 2;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 2;
	const rem = ctx.storagePtr % 2;
	if (rem !== 0) ctx.storagePtr += 2 - rem;
	return [val, ctx];
}
function _liftFlatU32(ctx) {
	_debugLog("[_liftFlatU32()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least a single i34 argument");
		val = ctx.params[0] >>> 0;
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 4) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u32 requires 4 bytes)`);
	val = new DataView(ctx.memory.buffer).getUint32(ctx.storagePtr, true);
	ctx.storagePtr += 4;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 4;
	return [val, ctx];
}
function _liftFlatU64(ctx) {
	_debugLog("[_liftFlatU64()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length === 0) throw new Error("expected at least one single i64 argument");
		if (typeof ctx.params[0] !== "bigint") throw new Error("expected bigint");
		val = BigInt.asUintN(64, ctx.params[0]);
		ctx.params = ctx.params.slice(1);
		return [val, ctx];
	}
	if (ctx.storageLen !== void 0 && ctx.storageLen < 8) throw new Error(`insufficient storage ([${ctx.storageLen}] bytes) for lift (u64 requires 8 bytes)`);
	val = new DataView(ctx.memory.buffer).getBigUint64(ctx.storagePtr, true);
	ctx.storagePtr += 8;
	if (ctx.storageLen !== void 0) ctx.storageLen -= 8;
	return [val, ctx];
}
function _liftFlatStringUTF8(ctx) {
	_debugLog("[_liftFlatStringUTF8()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length < 2) throw new Error("expected at least two u32 arguments");
		let offset = ctx.params[0];
		if (typeof offset === "bigint") offset = Number(offset);
		if (!Number.isSafeInteger(offset)) throw new Error("invalid offset");
		const len = ctx.params[1];
		if (!Number.isSafeInteger(len)) throw new Error("invalid len");
		val = TEXT_DECODER_UTF8.decode(new DataView(ctx.memory.buffer, offset, len));
		ctx.params = ctx.params.slice(2);
		return [val, ctx];
	}
	const rem = ctx.storagePtr % 4;
	if (rem !== 0) ctx.storagePtr += 4 - rem;
	const dv = new DataView(ctx.memory.buffer);
	const start = dv.getUint32(ctx.storagePtr, true);
	const codeUnits = dv.getUint32(ctx.storagePtr + 4, true);
	val = TEXT_DECODER_UTF8.decode(new Uint8Array(ctx.memory.buffer, start, codeUnits));
	ctx.storagePtr += 8;
	if (ctx.storageLen !== void 0) ctx.storagelen -= 8;
	return [val, ctx];
}
function _liftFlatStringUTF16(ctx) {
	_debugLog("[_liftFlatStringUTF16()] args", { ctx });
	let val;
	if (ctx.useDirectParams) {
		if (ctx.params.length < 2) throw new Error("expected at least two u32 arguments");
		let offset = ctx.params[0];
		if (typeof offset === "bigint") offset = Number(offset);
		if (!Number.isSafeInteger(offset)) throw new Error("invalid offset");
		const len = ctx.params[1];
		if (!Number.isSafeInteger(len)) throw new Error("invalid len");
		val = utf16Decoder.decode(new DataView(ctx.memory.buffer, offset, len));
		ctx.params = ctx.params.slice(2);
		return [val, ctx];
	}
	const data = new DataView(ctx.memory.buffer);
	const start = data.getUint32(ctx.storagePtr, vals[0], true);
	const codeUnits = data.getUint32(ctx.storagePtr, vals[0] + 4, true);
	val = utf16Decoder.decode(new Uint16Array(ctx.memory.buffer, start, codeUnits));
	ctx.storagePtr = ctx.storagePtr + 2 * codeUnits;
	if (ctx.storageLen !== void 0) ctx.storageLen = ctx.storageLen - 2 * codeUnits;
	return [val, ctx];
}
function _liftFlatStringAny(ctx) {
	switch (ctx.stringEncoding) {
		case "utf8": return _liftFlatStringUTF8(ctx);
		case "utf16": return _liftFlatStringUTF16(ctx);
		default: throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
	}
}
const _liftFlatVariantScratch = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(8));
function _liftFlatVariant(meta) {
	const { caseMetas, variantSize32, variantAlign32, variantPayloadOffset32, variantFlatCount, variantPayloadFlatTypes, isEnum } = meta;
	return function _liftFlatVariantInner(ctx) {
		_debugLog("[_liftFlatVariant()] args", { ctx });
		const origUseParams = ctx.useDirectParams;
		let caseIdx;
		let liftRes;
		const originalPtr = ctx.storagePtr;
		const numCases = caseMetas.length;
		if (caseMetas.length < 256) liftRes = _liftFlatU8(ctx);
		else if (numCases >= 256 && numCases < 65536) liftRes = _liftFlatU16(ctx);
		else if (numCases >= 65536 && numCases < 4294967296) liftRes = _liftFlatU32(ctx);
		else throw new Error(`unsupported number of variant cases [${numCases}]`);
		caseIdx = liftRes[0];
		ctx = liftRes[1];
		const [tag, liftFn, caseSize32, caseAlign32, caseFlatCount, caseFlatTypes] = caseMetas[caseIdx];
		if (variantPayloadOffset32 === void 0) throw new Error("unexpectedly missing payload offset");
		if (originalPtr !== void 0) ctx.storagePtr = originalPtr + variantPayloadOffset32;
		let val;
		if (liftFn === null) {
			val = { tag };
			if (originalPtr !== void 0) ctx.storagePtr = originalPtr + variantSize32;
		} else {
			if (ctx.useDirectParams) {
				if (!variantPayloadFlatTypes || !caseFlatTypes) throw new Error("missing variant flat type metadata during direct-param lift");
				const scratch = _liftFlatVariantScratch;
				for (let i = 0; i < caseFlatTypes.length; i++) {
					const have = variantPayloadFlatTypes[i];
					const want = caseFlatTypes[i];
					if (have === want) continue;
					const val = ctx.params[i];
					if (have === "i64" && want === "i32") ctx.params[i] = Number(BigInt.asIntN(32, val));
					else if (have === "i64" && want === "f32") {
						scratch.setInt32(0, Number(BigInt.asIntN(32, val)), true);
						ctx.params[i] = scratch.getFloat32(0, true);
					} else if (have === "i64" && want === "f64") {
						scratch.setBigInt64(0, val, true);
						ctx.params[i] = scratch.getFloat64(0, true);
					} else if (have === "i32" && want === "f32") {
						scratch.setInt32(0, val, true);
						ctx.params[i] = scratch.getFloat32(0, true);
					} else throw new Error(`invalid variant payload coercion [${have}] -> [${want}]`);
				}
			}
			const [newVal, newCtx] = liftFn(ctx);
			val = {
				tag,
				val: newVal
			};
			ctx = newCtx;
		}
		if (origUseParams) {
			if (variantFlatCount === void 0 || variantFlatCount === null) {
				_debugLog("[_liftFlatVariant()] variant with unknown flat count", {
					ctx,
					meta
				});
				throw new Error("cannot lift variant with unknown flat count");
			}
			if (caseFlatCount === void 0 || caseFlatCount === null) {
				_debugLog("[_liftFlatVariant()] case with unknown flat count", {
					ctx,
					meta,
					case: meta.caseMetas[caseIdx]
				});
				throw new Error("cannot lift case with unknown flat count");
			}
			const remainingPayloadParams = variantFlatCount - caseFlatCount - (isEnum ? 0 : 1);
			if (remainingPayloadParams < 0) throw new Error(`invalid variant flat count metadata`);
			if (ctx.params.length < remainingPayloadParams) throw new Error(`expected at least [${remainingPayloadParams}] remaining variant payload params, but got [${ctx.params.length}]`);
			ctx.params = ctx.params.slice(remainingPayloadParams);
		}
		if (ctx.storagePtr !== void 0) {
			const rem = ctx.storagePtr % variantAlign32;
			if (rem !== 0) ctx.storagePtr += variantAlign32 - rem;
		}
		return [val, ctx];
	};
}
function _liftFlatList(meta) {
	const { elemLiftFn, elemSize32, elemAlign32, knownLen, typedArray } = meta;
	const listValue = typedArray === void 0 ? (values) => values : (values) => new typedArray(values);
	const readValuesAndReset = (ctx, originalPtr, originalLen, dataPtr, len) => {
		if (dataPtr % elemAlign32 !== 0) throw new TypeError(`list pointer [${dataPtr}] is not aligned to ${elemAlign32}`);
		ctx.storagePtr = dataPtr;
		const val = [];
		for (var i = 0; i < len; i++) {
			const elemPtr = dataPtr + i * elemSize32;
			ctx.storagePtr = elemPtr;
			const [res, nextCtx] = elemLiftFn(ctx);
			val.push(res);
			ctx = nextCtx;
			ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
		}
		if (originalPtr !== null) ctx.storagePtr = originalPtr;
		if (originalLen !== null) ctx.storageLen = originalLen;
		return [listValue(val), ctx];
	};
	return function _liftFlatListInner(ctx) {
		_debugLog("[_liftFlatList()] args", { ctx });
		let liftResults;
		if (knownLen !== void 0) {
			if (ctx.useDirectParams) {
				_debugLog("memory unexpectedly missing while lifting unknown length list", { ctx });
				liftResults = [listValue(ctx.params.slice(0, knownLen)), ctx];
				ctx.params = ctx.params.slice(knownLen);
			} else {
				if (ctx.memory === null) {
					_debugLog("memory unexpectedly missing while lifting known length list", {
						knownLen,
						ctx
					});
					throw new Error(`memory missing while lifting known length (${knownLen}) list`);
				}
				const originalLen = ctx.storageLen;
				ctx.storagePtr;
				ctx.storageLen = knownLen * elemSize32;
				liftResults = readValuesAndReset(ctx, null, originalLen, ctx.storagePtr, knownLen);
			}
		} else if (ctx.useDirectParams) {
			const dataPtr = ctx.params[0];
			const len = ctx.params[1];
			ctx.params = ctx.params.slice(2);
			ctx.useDirectParams = false;
			const originalPtr = ctx.storagePtr;
			const originalLen = ctx.storageLen;
			ctx.storageLen = len * elemSize32;
			liftResults = readValuesAndReset(ctx, originalPtr, originalLen, dataPtr, len);
			ctx.useDirectParams = true;
		} else {
			const originalLen = ctx.storageLen;
			ctx.storageLen = 8;
			const dataPtrLiftRes = _liftFlatU32(ctx);
			const dataPtr = dataPtrLiftRes[0];
			ctx = dataPtrLiftRes[1];
			const lenLiftRes = _liftFlatU32(ctx);
			const len = lenLiftRes[0];
			ctx = lenLiftRes[1];
			const originalPtr = ctx.storagePtr;
			ctx.storagePtr = dataPtr;
			ctx.storageLen = len * elemSize32;
			liftResults = readValuesAndReset(ctx, originalPtr, originalLen, dataPtr, len);
		}
		return liftResults;
	};
}
function _liftFlatFlags(meta) {
	const { names, size32, align32, intSizeBytes } = meta;
	return function _liftFlatFlagsInner(ctx) {
		_debugLog("[_liftFlatFlags()] args", { ctx });
		let val = {};
		let liftRes;
		switch (intSizeBytes) {
			case 1:
				liftRes = _liftFlatU8(ctx);
				break;
			case 2:
				liftRes = _liftFlatU16(ctx);
				break;
			case 4:
				liftRes = _liftFlatU32(ctx);
				break;
			default: throw new Error("invalid flags size");
		}
		let bits = liftRes[0];
		ctx = liftRes[1];
		for (const name of names) {
			val[name] = (bits & 1) === 1;
			bits >>>= 1;
		}
		const rem = ctx.storagePtr % align32;
		if (rem !== 0) ctx.storagePtr += align32 - rem;
		return [val, ctx];
	};
}
function _liftFlatResult(meta) {
	const f = _liftFlatVariant(meta);
	return function _liftFlatResultInner(ctx) {
		_debugLog("[_liftFlatResult()] args", { ctx });
		const res = f(ctx);
		if (!("val" in res[0])) res[0].val = void 0;
		return res;
	};
}
function _liftFlatBorrow(componentTableIdx, size, memory, vals, storagePtr, storageLen) {
	_debugLog("[_liftFlatBorrow()] args", {
		size,
		memory,
		vals,
		storagePtr,
		storageLen
	});
	throw new Error("flat lift for borrowed resources is not supported!");
}
function _lowerFlatU8(ctx) {
	_debugLog("[_lowerFlatU8()] args", ctx);
	if (ctx.vals.length !== 1) throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
	_requireValidNumericPrimitive.bind("u8", ctx.vals[0]);
	if (!ctx.memory) throw new Error("missing memory for lower");
	new DataView(ctx.memory.buffer).setUint8(ctx.storagePtr, ctx.vals[0]);
	ctx.storagePtr += 1;
}
function _lowerFlatU16(ctx) {
	_debugLog("[_lowerFlatU16()] args", { ctx });
	if (!ctx.memory) throw new Error("missing memory for lower");
	if (ctx.vals.length !== 1) throw new Error(`unexpected number [${ctx.vals.length}] of vals (expected 1)`);
	const rem = ctx.storagePtr % 2;
	if (rem !== 0) ctx.storagePtr += 2 - rem;
	_requireValidNumericPrimitive.bind("u16", ctx.vals[0]);
	new DataView(ctx.memory.buffer).setUint16(ctx.storagePtr, ctx.vals[0], true);
	ctx.storagePtr += 2;
}
function _lowerFlatU32(ctx) {
	_debugLog("[_lowerFlatU32()] args", { ctx });
	if (ctx.vals.length !== 1) throw new Error(`expected single value to lower, got [${ctx.vals.length}]`);
	const rem = ctx.storagePtr % 4;
	if (rem !== 0) ctx.storagePtr += 4 - rem;
	_requireValidNumericPrimitive.bind("u32", ctx.vals[0]);
	new DataView(ctx.memory.buffer).setUint32(ctx.storagePtr, ctx.vals[0], true);
	ctx.storagePtr += 4;
}
function _lowerFlatU64(ctx) {
	_debugLog("[_lowerFlatU64()] args", { ctx });
	if (ctx.vals.length !== 1) throw new Error("unexpected number of vals");
	const rem = ctx.storagePtr % 8;
	if (rem !== 0) ctx.storagePtr += 8 - rem;
	_requireValidNumericPrimitive.bind("u64", ctx.vals[0]);
	new DataView(ctx.memory.buffer).setBigUint64(ctx.storagePtr, ctx.vals[0], true);
	ctx.storagePtr += 8;
}
function _lowerFlatStringUTF8(ctx) {
	_debugLog("[_lowerFlatStringUTF8()] args", ctx);
	if (!ctx.realloc) throw new Error("missing realloc during flat string lower");
	const { ptr, len } = _utf8AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
	const view = new DataView(ctx.memory.buffer);
	view.setUint32(ctx.storagePtr, ptr, true);
	view.setUint32(ctx.storagePtr + 4, len, true);
	ctx.storagePtr += 8;
}
function _lowerFlatStringUTF16(ctx) {
	_debugLog("[_lowerFlatStringUTF16()] args", { ctx });
	if (!ctx.realloc) throw new Error("missing realloc during flat string lower");
	const { ptr, len } = _utf16AllocateAndEncode(ctx.vals[0], ctx.realloc, ctx.memory);
	const view = new DataView(ctx.memory.buffer);
	view.setUint32(ctx.storagePtr, ptr, true);
	view.setUint32(ctx.storagePtr + 4, len, true);
	ctx.storagePtr += 8;
}
function _lowerFlatStringAny(ctx) {
	switch (ctx.stringEncoding) {
		case "utf8": return _lowerFlatStringUTF8(ctx);
		case "utf16": return _lowerFlatStringUTF16(ctx);
		default: throw new Error(`missing/unrecognized/unsupported string encoding [${ctx.stringEncoding}]`);
	}
}
function _lowerFlatRecord(meta) {
	const { fieldMetas, size32: recordSize32, align32: recordAlign32 } = meta;
	return function _lowerFlatRecordInner(ctx) {
		_debugLog("[_lowerFlatRecord()] args", { ctx });
		const originalPtr = ctx.storagePtr;
		const r = ctx.vals[0];
		for (const [tag, lowerFn, size32, align32] of fieldMetas) {
			const rem = ctx.storagePtr % align32;
			if (rem !== 0) ctx.storagePtr += align32 - rem;
			const fieldPtr = ctx.storagePtr;
			ctx.vals = [r[tag]];
			lowerFn(ctx);
			ctx.storagePtr = Math.max(ctx.storagePtr, fieldPtr + size32);
		}
		ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + recordSize32);
		const rem = ctx.storagePtr % recordAlign32;
		if (rem !== 0) ctx.storagePtr += recordAlign32 - rem;
	};
}
function _lowerFlatVariant(meta) {
	const { variantSize32, variantAlign32, variantPayloadOffset32, caseMetas } = meta;
	let caseLookup = {};
	for (const [idx, meta] of caseMetas.entries()) {
		let tag = meta[0];
		caseLookup[tag] = {
			discriminant: idx,
			meta
		};
	}
	return function _lowerFlatVariantInner(ctx) {
		_debugLog("[_lowerFlatVariant()] args", { ctx });
		const { tag, val } = ctx.vals[0];
		const variantCase = caseLookup[tag];
		if (!variantCase) throw new Error(`missing tag [${tag}] (valid tags: ${Object.keys(caseLookup)})`);
		const [_tag, lowerFn, caseSize32, caseAlign32, caseFlatCount] = variantCase.meta;
		const originalPtr = ctx.storagePtr;
		ctx.vals = [variantCase.discriminant];
		if (caseMetas.length < 256) _lowerFlatU8(ctx);
		else if (caseMetas.length >= 256 && caseMetas.length < 65536) _lowerFlatU16(ctx);
		else if (caseMetas.length >= 65536 && caseMetas.length < 4294967296) _lowerFlatU32(ctx);
		else throw new Error(`unsupported number of cases [${caseMetas.length}]`);
		ctx.storagePtr = originalPtr + variantPayloadOffset32;
		ctx.vals = [val];
		if (lowerFn) lowerFn(ctx);
		ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + variantSize32);
		const rem = ctx.storagePtr % variantAlign32;
		if (rem !== 0) ctx.storagePtr += variantAlign32 - rem;
	};
}
function _lowerFlatList(meta) {
	const { elemLowerFn, knownLen, size32, align32, elemSize32, elemAlign32 } = meta;
	if (!elemLowerFn) throw new TypeError("missing/invalid element lower fn for list");
	return function _lowerFlatListInner(ctx) {
		_debugLog("[_lowerFlatList()] args", { ctx });
		if (ctx.useDirectParams) {
			if (ctx.params.length < 2) throw new Error("insufficient params left to lower list");
			const storagePtr = ctx.params[0];
			ctx.params[1];
			ctx.params = ctx.params.slice(2);
			const list = ctx.vals[0];
			if (!list) throw new Error("missing direct param value");
			const lowerCtx = {
				storagePtr,
				memory: ctx.memory,
				stringEncoding: ctx.stringEncoding
			};
			for (let idx = 0; idx < list.length; idx++) {
				const elemPtr = storagePtr + idx * elemSize32;
				lowerCtx.storagePtr = elemPtr;
				lowerCtx.vals = list.slice(idx, idx + 1);
				elemLowerFn(lowerCtx);
				lowerCtx.storagePtr = Math.max(lowerCtx.storagePtr, elemPtr + elemSize32);
			}
			ctx.storagePtr = lowerCtx.storagePtr;
			return;
		}
		const elems = ctx.vals[0];
		if (knownLen === void 0) {
			if (!ctx.realloc) throw new Error("missing realloc during flat string lower");
			const dataPtr = ctx.realloc(0, 0, elemAlign32, elemSize32 * elems.length);
			ctx.vals[0] = dataPtr;
			_lowerFlatU32(ctx);
			ctx.vals[0] = elems.length;
			_lowerFlatU32(ctx);
			const origPtr = ctx.storagePtr;
			ctx.storagePtr = dataPtr;
			for (const [idx, elem] of elems.entries()) {
				const elemPtr = dataPtr + idx * elemSize32;
				ctx.storagePtr = elemPtr;
				ctx.vals = [elem];
				elemLowerFn(ctx);
				ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
			}
			ctx.storagePtr = origPtr;
		} else {
			if (elems.length !== knownLen) throw new TypeError(`invalid list input of length [${elems.length}], must be length [${knownLen}]`);
			const originalPtr = ctx.storagePtr;
			for (const [idx, elem] of elems.entries()) {
				const elemPtr = originalPtr + idx * elemSize32;
				ctx.storagePtr = elemPtr;
				ctx.vals = [elem];
				elemLowerFn(ctx);
				ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + elemSize32);
			}
		}
		const totalSizeBytes = elems.length * size32;
		if (ctx.storageLen !== void 0 && totalSizeBytes > ctx.storageLen) throw new Error("not enough storage remaining for list flat lower");
	};
}
function _lowerFlatTuple(meta) {
	const { elemLowerMetas, size32: tupleSize32, align32: tupleAlign32 } = meta;
	return function _lowerFlatTupleInner(ctx) {
		_debugLog("[_lowerFlatTuple()] args", { ctx });
		const originalPtr = ctx.storagePtr;
		const tuple = ctx.vals[0];
		for (const [idx, [lowerFn, size32, align32]] of elemLowerMetas.entries()) {
			const rem = ctx.storagePtr % align32;
			if (rem !== 0) ctx.storagePtr += align32 - rem;
			const elemPtr = ctx.storagePtr;
			ctx.vals = [tuple[idx]];
			lowerFn(ctx);
			ctx.storagePtr = Math.max(ctx.storagePtr, elemPtr + size32);
		}
		ctx.storagePtr = Math.max(ctx.storagePtr, originalPtr + tupleSize32);
		const rem = ctx.storagePtr % tupleAlign32;
		if (rem !== 0) ctx.storagePtr += tupleAlign32 - rem;
	};
}
function _lowerFlatFlags(meta) {
	const { names, size32, align32, intSizeBytes } = meta;
	return function _lowerFlatFlagsInner(ctx) {
		_debugLog("[_lowerFlatFlags()] args", { ctx });
		if (ctx.vals.length !== 1) throw new Error("unexpected number of vals");
		const flagObj = ctx.vals[0];
		let flagValue = 0;
		if (typeof flagObj === "object" && flagObj !== null) {
			for (const [idx, name] of names.entries()) if (flagObj[name] === true) flagValue |= 1 << idx;
		} else if (flagObj !== null && flagObj !== void 0) throw new TypeError("only an object, undefined or null can be converted to flags");
		const rem = ctx.storagePtr % align32;
		if (rem !== 0) ctx.storagePtr += align32 - rem;
		const dv = new DataView(ctx.memory.buffer);
		if (intSizeBytes === 1) dv.setUint8(ctx.storagePtr, flagValue);
		else if (intSizeBytes === 2) dv.setUint16(ctx.storagePtr, flagValue, true);
		else if (intSizeBytes === 4) dv.setUint32(ctx.storagePtr, flagValue, true);
		else throw new Error(`unrecognized flag size [${intSizeBytes} bytes]`);
		ctx.storagePtr += intSizeBytes;
	};
}
function _lowerFlatEnum(meta) {
	const f = _lowerFlatVariant(meta);
	return function _lowerFlatEnumInner(ctx) {
		_debugLog("[_lowerFlatEnum()] args", { ctx });
		const v = ctx.vals[0];
		if (typeof v !== "object" || Object.keys(v).length !== 2 || !("tag" in v)) ctx.vals[0] = { tag: v };
		f(ctx);
	};
}
function _lowerFlatOption(meta) {
	const { payloadMaybeNull } = meta;
	const f = _lowerFlatVariant(meta);
	return function _lowerFlatOptionInner(ctx) {
		_debugLog("[_lowerFlatOption()] args", { ctx });
		const v = ctx.vals[0];
		if (v === null || v === void 0) ctx.vals[0] = { tag: "none" };
		else if (payloadMaybeNull) {
			if (typeof v !== "object" || Object.keys(v).length !== 2 || !("tag" in v) || !(v.tag === "some" || v.tag === "none") || !("val" in v)) ctx.vals[0] = {
				tag: "some",
				val: v
			};
		} else ctx.vals[0] = {
			tag: "some",
			val: v
		};
		f(ctx);
	};
}
function _lowerFlatResult(meta) {
	const f = _lowerFlatVariant(meta);
	return function _lowerFlatResultInner(ctx) {
		_debugLog("[_lowerFlatResult()] args", { ctx });
		const v = ctx.vals[0];
		if (typeof v !== "object" || Object.keys(v).length !== 2 || !("tag" in v) || !("ok" === v.tag || "err" === v.tag) || !("val" in v)) ctx.vals[0] = {
			tag: "ok",
			val: v
		};
		f(ctx);
	};
}
function _lowerFlatOwn(meta) {
	const { lowerFn, componentIdx, tableIdx } = meta;
	return function _lowerFlatOwnInner(ctx) {
		_debugLog("[_lowerFlatOwn()] args", { ctx });
		const { createFn } = ctx;
		if (ctx.componentIdx !== componentIdx) throw new Error(`component index mismatch (expected [${componentIdx}], lift called from [${ctx.componentIdx}])`);
		const obj = ctx.vals[0];
		if (obj === void 0 || obj === null) throw new Error("missing resource");
		const handle = ctx.lowerResource ? ctx.lowerResource(obj, tableIdx) : lowerFn(obj);
		ctx.vals[0] = handle;
		_lowerFlatU32(ctx);
	};
}
function _trackHostOperation(operation) {
	const result = operation();
	if (result === null || typeof result !== "object" && typeof result !== "function" || typeof result.then !== "function") return result;
	STORE_ASYNC_STATE.pendingHostOperations++;
	return Promise.resolve(result).finally(() => {
		STORE_ASYNC_STATE.pendingHostOperations--;
		if (STORE_ASYNC_STATE.pendingHostOperations < 0) throw new Error("negative pending host operation count");
		for (const state of ASYNC_STATE.values()) state.runTickLoop();
		_checkForDeadlock();
	});
}
function _guardMayLeave(componentIdx, fn) {
	return function(...args) {
		_checkMayLeave(componentIdx);
		return fn.apply(this, args);
	};
}
const base64Compile = (str) => WebAssembly.compile(typeof Buffer !== "undefined" ? Buffer.from(str, "base64") : Uint8Array.from(atob(str), (b) => b.charCodeAt(0)));
const isNode = typeof process !== "undefined" && process.versions && process.versions.node;
let _fs;
async function fetchCompile(url) {
	if (isNode) {
		_fs = _fs || await import("node:fs/promises");
		return WebAssembly.compile(await _fs.readFile(url));
	}
	return fetch(url).then(WebAssembly.compileStreaming);
}
const symbolCabiDispose = Symbol.for("cabiDispose");
const symbolRscHandle = Symbol("handle");
const symbolRscRep = Symbol.for("cabiRep");
const symbolDispose = Symbol.dispose || Symbol.for("dispose");
const HANDLE_TABLES = [];
var ComponentError = class extends Error {
	constructor(value) {
		const enumerable = typeof value !== "string";
		super(enumerable ? `${String(value)} (see error.payload)` : value);
		Object.defineProperty(this, "payload", {
			value,
			enumerable
		});
	}
};
const hasOwnProperty = Object.prototype.hasOwnProperty;
function getErrorPayload(e) {
	if (e && hasOwnProperty.call(e, "payload")) return e.payload;
	if (e instanceof Error) throw e;
	return e;
}
function throwUninitialized() {
	throw new TypeError("Wasm uninitialized use `await $init` first");
}
const instantiateCore = WebAssembly.instantiate;
function _suspendingImport(componentIdx, fn, syncOnly = false, switchesTask = false) {
	return function(...args) {
		_checkMayLeave(componentIdx);
		const saved = CURRENT_TASK_META[componentIdx] ?? null;
		const savedTask = saved ? getCurrentTask(saved.componentIdx, saved.taskID)?.task : null;
		const mayBlock = savedTask ? savedTask?.mayBlock() ?? CURRENT_TASK_MAY_BLOCK.value !== 0 : false;
		if (!saved && !mayBlock) throw new WebAssemblyRuntimeError("cannot block a synchronous task before returning");
		if (syncOnly || !mayBlock) {
			let result;
			try {
				result = fn.apply(null, args);
			} catch (err) {
				CURRENT_TASK_META[componentIdx] = saved;
				if (!switchesTask) CURRENT_TASK_META.current = saved;
				throw err;
			}
			CURRENT_TASK_META[componentIdx] = saved;
			if (!switchesTask) CURRENT_TASK_META.current = saved;
			if (result !== null && (typeof result === "object" || typeof result === "function") && typeof result.then === "function") {
				Promise.resolve(result).catch(() => {});
				throw new WebAssemblyRuntimeError("cannot block a synchronous task before returning");
			}
			return result;
		}
		return (async () => {
			try {
				return await fn.apply(null, args);
			} finally {
				CURRENT_TASK_META[componentIdx] = saved;
				if (!switchesTask) CURRENT_TASK_META.current = saved;
			}
		})();
	};
}
let exports0;
let exports1;
const handleTable1 = [T_FLAG, 0];
handleTable1._createdReps = /* @__PURE__ */ new Set();
handleTable1._componentIdx = 0;
const captureTable1 = /* @__PURE__ */ new Map();
let captureCnt1 = 0;
HANDLE_TABLES[1] = handleTable1;
const _trampoline5 = function() {
	_debugLog("[iface=\"wasi:cli/stderr@0.2.12\", function=\"get-stderr\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getStderr",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getStderr())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	if (!(ret instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
	var handle0 = ret[symbolRscHandle];
	if (!handle0) {
		const rep = ret[symbolRscRep] || ++captureCnt1;
		captureTable1.set(rep, ret);
		handle0 = rscTableCreateOwn(handleTable1, rep);
	}
	_debugLog("[iface=\"wasi:cli/stderr@0.2.12\", function=\"get-stderr\"][Instruction::Return]", {
		funcName: "get-stderr",
		paramCount: 1,
		async: false,
		postReturn: false
	});
	task.resolve([handle0]);
	task.exit();
	return handle0;
};
_trampoline5.fnName = "wasi:cli/stderr@0.2.12#getStderr";
const handleTable2 = [T_FLAG, 0];
handleTable2._createdReps = /* @__PURE__ */ new Set();
handleTable2._componentIdx = 0;
const captureTable2 = /* @__PURE__ */ new Map();
let captureCnt2 = 0;
HANDLE_TABLES[2] = handleTable2;
const _trampoline6 = function() {
	_debugLog("[iface=\"wasi:cli/stdin@0.2.12\", function=\"get-stdin\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getStdin",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getStdin())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	if (!(ret instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
	var handle0 = ret[symbolRscHandle];
	if (!handle0) {
		const rep = ret[symbolRscRep] || ++captureCnt2;
		captureTable2.set(rep, ret);
		handle0 = rscTableCreateOwn(handleTable2, rep);
	}
	_debugLog("[iface=\"wasi:cli/stdin@0.2.12\", function=\"get-stdin\"][Instruction::Return]", {
		funcName: "get-stdin",
		paramCount: 1,
		async: false,
		postReturn: false
	});
	task.resolve([handle0]);
	task.exit();
	return handle0;
};
_trampoline6.fnName = "wasi:cli/stdin@0.2.12#getStdin";
const _trampoline7 = function() {
	_debugLog("[iface=\"wasi:cli/stdout@0.2.12\", function=\"get-stdout\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getStdout",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getStdout())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	if (!(ret instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
	var handle0 = ret[symbolRscHandle];
	if (!handle0) {
		const rep = ret[symbolRscRep] || ++captureCnt1;
		captureTable1.set(rep, ret);
		handle0 = rscTableCreateOwn(handleTable1, rep);
	}
	_debugLog("[iface=\"wasi:cli/stdout@0.2.12\", function=\"get-stdout\"][Instruction::Return]", {
		funcName: "get-stdout",
		paramCount: 1,
		async: false,
		postReturn: false
	});
	task.resolve([handle0]);
	task.exit();
	return handle0;
};
_trampoline7.fnName = "wasi:cli/stdout@0.2.12#getStdout";
const _trampoline10 = function(arg0) {
	let variant0;
	switch (arg0) {
		case 0:
			variant0 = {
				tag: "ok",
				val: void 0
			};
			break;
		case 1:
			variant0 = {
				tag: "err",
				val: void 0
			};
			break;
		default: throw new TypeError("invalid variant discriminant for expected");
	}
	_debugLog("[iface=\"wasi:cli/exit@0.2.12\", function=\"exit\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "exit",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		_withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => exit(variant0))
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	_debugLog("[iface=\"wasi:cli/exit@0.2.12\", function=\"exit\"][Instruction::Return]", {
		funcName: "exit",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline10.fnName = "wasi:cli/exit@0.2.12#exit";
let exports2;
let memory0;
let realloc0;
const handleTable0 = [T_FLAG, 0];
handleTable0._createdReps = /* @__PURE__ */ new Set();
handleTable0._componentIdx = 0;
const captureTable0 = /* @__PURE__ */ new Map();
let captureCnt0 = 0;
HANDLE_TABLES[0] = handleTable0;
const _trampoline11 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable0[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable0.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Error$1.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"filesystem-error-code\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "filesystemErrorCode",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => filesystemErrorCode(rsc0))
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant4 = ret;
	if (variant4 === null || variant4 === void 0) dataView(memory0).setInt8(arg1 + 0, 0, true);
	else {
		const e = variant4;
		dataView(memory0).setInt8(arg1 + 0, 1, true);
		var val3 = e;
		let enum3;
		switch (val3) {
			case "access":
				enum3 = 0;
				break;
			case "would-block":
				enum3 = 1;
				break;
			case "already":
				enum3 = 2;
				break;
			case "bad-descriptor":
				enum3 = 3;
				break;
			case "busy":
				enum3 = 4;
				break;
			case "deadlock":
				enum3 = 5;
				break;
			case "quota":
				enum3 = 6;
				break;
			case "exist":
				enum3 = 7;
				break;
			case "file-too-large":
				enum3 = 8;
				break;
			case "illegal-byte-sequence":
				enum3 = 9;
				break;
			case "in-progress":
				enum3 = 10;
				break;
			case "interrupted":
				enum3 = 11;
				break;
			case "invalid":
				enum3 = 12;
				break;
			case "io":
				enum3 = 13;
				break;
			case "is-directory":
				enum3 = 14;
				break;
			case "loop":
				enum3 = 15;
				break;
			case "too-many-links":
				enum3 = 16;
				break;
			case "message-size":
				enum3 = 17;
				break;
			case "name-too-long":
				enum3 = 18;
				break;
			case "no-device":
				enum3 = 19;
				break;
			case "no-entry":
				enum3 = 20;
				break;
			case "no-lock":
				enum3 = 21;
				break;
			case "insufficient-memory":
				enum3 = 22;
				break;
			case "insufficient-space":
				enum3 = 23;
				break;
			case "not-directory":
				enum3 = 24;
				break;
			case "not-empty":
				enum3 = 25;
				break;
			case "not-recoverable":
				enum3 = 26;
				break;
			case "unsupported":
				enum3 = 27;
				break;
			case "no-tty":
				enum3 = 28;
				break;
			case "no-such-device":
				enum3 = 29;
				break;
			case "overflow":
				enum3 = 30;
				break;
			case "not-permitted":
				enum3 = 31;
				break;
			case "pipe":
				enum3 = 32;
				break;
			case "read-only":
				enum3 = 33;
				break;
			case "invalid-seek":
				enum3 = 34;
				break;
			case "text-file-busy":
				enum3 = 35;
				break;
			case "cross-device":
				enum3 = 36;
				break;
			default:
				if (e instanceof Error) console.error(e);
				throw new TypeError(`"${val3}" is not one of the cases of error-code`);
		}
		dataView(memory0).setInt8(arg1 + 1, enum3, true);
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"filesystem-error-code\"][Instruction::Return]", {
		funcName: "filesystem-error-code",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline11.fnName = "wasi:filesystem/types@0.2.12#filesystemErrorCode";
const handleTable5 = [T_FLAG, 0];
handleTable5._createdReps = /* @__PURE__ */ new Set();
handleTable5._componentIdx = 0;
const captureTable5 = /* @__PURE__ */ new Map();
let captureCnt5 = 0;
HANDLE_TABLES[5] = handleTable5;
const _trampoline12 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "metadataHash",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.metadataHash())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var { lower: v4_0, upper: v4_1 } = e;
			dataView(memory0).setBigInt64(arg1 + 8, toUint64(v4_0), true);
			dataView(memory0).setBigInt64(arg1 + 16, toUint64(v4_1), true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 8, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash\"][Instruction::Return]", {
		funcName: "[method]descriptor.metadata-hash",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline12.fnName = "wasi:filesystem/types@0.2.12#metadataHash";
const handleTable6 = [T_FLAG, 0];
handleTable6._createdReps = /* @__PURE__ */ new Set();
handleTable6._componentIdx = 0;
const captureTable6 = /* @__PURE__ */ new Map();
let captureCnt6 = 0;
HANDLE_TABLES[6] = handleTable6;
const _trampoline13 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable6[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable6.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(DirectoryEntryStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]directory-entry-stream.read-directory-entry\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "readDirectoryEntry",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.readDirectoryEntry())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant9 = ret;
	switch (variant9.tag) {
		case "ok": {
			const e = variant9.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var variant7 = e;
			if (variant7 === null || variant7 === void 0) dataView(memory0).setInt8(arg1 + 4, 0, true);
			else {
				const e = variant7;
				dataView(memory0).setInt8(arg1 + 4, 1, true);
				var { type: v4_0, name: v4_1 } = e;
				var val5 = v4_0;
				let enum5;
				switch (val5) {
					case "unknown":
						enum5 = 0;
						break;
					case "block-device":
						enum5 = 1;
						break;
					case "character-device":
						enum5 = 2;
						break;
					case "directory":
						enum5 = 3;
						break;
					case "fifo":
						enum5 = 4;
						break;
					case "symbolic-link":
						enum5 = 5;
						break;
					case "regular-file":
						enum5 = 6;
						break;
					case "socket":
						enum5 = 7;
						break;
					default:
						if (v4_0 instanceof Error) console.error(v4_0);
						throw new TypeError(`"${val5}" is not one of the cases of descriptor-type`);
				}
				dataView(memory0).setInt8(arg1 + 8, enum5, true);
				var encodeRes = _utf8AllocateAndEncode(v4_1, realloc0, memory0);
				var ptr6 = encodeRes.ptr;
				var len6 = encodeRes.len;
				dataView(memory0).setUint32(arg1 + 16, len6, true);
				dataView(memory0).setUint32(arg1 + 12, ptr6, true);
			}
			break;
		}
		case "err": {
			const e = variant9.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val8 = e;
			let enum8;
			switch (val8) {
				case "access":
					enum8 = 0;
					break;
				case "would-block":
					enum8 = 1;
					break;
				case "already":
					enum8 = 2;
					break;
				case "bad-descriptor":
					enum8 = 3;
					break;
				case "busy":
					enum8 = 4;
					break;
				case "deadlock":
					enum8 = 5;
					break;
				case "quota":
					enum8 = 6;
					break;
				case "exist":
					enum8 = 7;
					break;
				case "file-too-large":
					enum8 = 8;
					break;
				case "illegal-byte-sequence":
					enum8 = 9;
					break;
				case "in-progress":
					enum8 = 10;
					break;
				case "interrupted":
					enum8 = 11;
					break;
				case "invalid":
					enum8 = 12;
					break;
				case "io":
					enum8 = 13;
					break;
				case "is-directory":
					enum8 = 14;
					break;
				case "loop":
					enum8 = 15;
					break;
				case "too-many-links":
					enum8 = 16;
					break;
				case "message-size":
					enum8 = 17;
					break;
				case "name-too-long":
					enum8 = 18;
					break;
				case "no-device":
					enum8 = 19;
					break;
				case "no-entry":
					enum8 = 20;
					break;
				case "no-lock":
					enum8 = 21;
					break;
				case "insufficient-memory":
					enum8 = 22;
					break;
				case "insufficient-space":
					enum8 = 23;
					break;
				case "not-directory":
					enum8 = 24;
					break;
				case "not-empty":
					enum8 = 25;
					break;
				case "not-recoverable":
					enum8 = 26;
					break;
				case "unsupported":
					enum8 = 27;
					break;
				case "no-tty":
					enum8 = 28;
					break;
				case "no-such-device":
					enum8 = 29;
					break;
				case "overflow":
					enum8 = 30;
					break;
				case "not-permitted":
					enum8 = 31;
					break;
				case "pipe":
					enum8 = 32;
					break;
				case "read-only":
					enum8 = 33;
					break;
				case "invalid-seek":
					enum8 = 34;
					break;
				case "text-file-busy":
					enum8 = 35;
					break;
				case "cross-device":
					enum8 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val8}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 4, enum8, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant9,
				valueType: typeof variant9
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]directory-entry-stream.read-directory-entry\"][Instruction::Return]", {
		funcName: "[method]directory-entry-stream.read-directory-entry",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline13.fnName = "wasi:filesystem/types@0.2.12#readDirectoryEntry";
const _trampoline14 = function(arg0, arg1, arg2, arg3, arg4) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	if ((arg1 & 4294967294) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags3 = { symlinkFollow: Boolean(arg1 & 1) };
	var ptr4 = arg2;
	var len4 = arg3;
	var result4 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr4, len4));
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash-at\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "metadataHashAt",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet5 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.metadataHashAt(flags3, result4))
		});
		ret = hostRet5 !== null && typeof hostRet5 === "object" && (hostRet5.tag === "ok" || hostRet5.tag === "err") ? hostRet5 : {
			tag: "ok",
			val: hostRet5
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant8 = ret;
	switch (variant8.tag) {
		case "ok": {
			const e = variant8.val;
			dataView(memory0).setInt8(arg4 + 0, 0, true);
			var { lower: v6_0, upper: v6_1 } = e;
			dataView(memory0).setBigInt64(arg4 + 8, toUint64(v6_0), true);
			dataView(memory0).setBigInt64(arg4 + 16, toUint64(v6_1), true);
			break;
		}
		case "err": {
			const e = variant8.val;
			dataView(memory0).setInt8(arg4 + 0, 1, true);
			var val7 = e;
			let enum7;
			switch (val7) {
				case "access":
					enum7 = 0;
					break;
				case "would-block":
					enum7 = 1;
					break;
				case "already":
					enum7 = 2;
					break;
				case "bad-descriptor":
					enum7 = 3;
					break;
				case "busy":
					enum7 = 4;
					break;
				case "deadlock":
					enum7 = 5;
					break;
				case "quota":
					enum7 = 6;
					break;
				case "exist":
					enum7 = 7;
					break;
				case "file-too-large":
					enum7 = 8;
					break;
				case "illegal-byte-sequence":
					enum7 = 9;
					break;
				case "in-progress":
					enum7 = 10;
					break;
				case "interrupted":
					enum7 = 11;
					break;
				case "invalid":
					enum7 = 12;
					break;
				case "io":
					enum7 = 13;
					break;
				case "is-directory":
					enum7 = 14;
					break;
				case "loop":
					enum7 = 15;
					break;
				case "too-many-links":
					enum7 = 16;
					break;
				case "message-size":
					enum7 = 17;
					break;
				case "name-too-long":
					enum7 = 18;
					break;
				case "no-device":
					enum7 = 19;
					break;
				case "no-entry":
					enum7 = 20;
					break;
				case "no-lock":
					enum7 = 21;
					break;
				case "insufficient-memory":
					enum7 = 22;
					break;
				case "insufficient-space":
					enum7 = 23;
					break;
				case "not-directory":
					enum7 = 24;
					break;
				case "not-empty":
					enum7 = 25;
					break;
				case "not-recoverable":
					enum7 = 26;
					break;
				case "unsupported":
					enum7 = 27;
					break;
				case "no-tty":
					enum7 = 28;
					break;
				case "no-such-device":
					enum7 = 29;
					break;
				case "overflow":
					enum7 = 30;
					break;
				case "not-permitted":
					enum7 = 31;
					break;
				case "pipe":
					enum7 = 32;
					break;
				case "read-only":
					enum7 = 33;
					break;
				case "invalid-seek":
					enum7 = 34;
					break;
				case "text-file-busy":
					enum7 = 35;
					break;
				case "cross-device":
					enum7 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val7}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg4 + 8, enum7, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant8,
				valueType: typeof variant8
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.metadata-hash-at\"][Instruction::Return]", {
		funcName: "[method]descriptor.metadata-hash-at",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline14.fnName = "wasi:filesystem/types@0.2.12#metadataHashAt";
const _trampoline15 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-flags\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getFlags",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.getFlags())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			let flags4 = 0;
			if (typeof e === "object" && e !== null) flags4 = Boolean(e.read) << 0 | Boolean(e.write) << 1 | Boolean(e.fileIntegritySync) << 2 | Boolean(e.dataIntegritySync) << 3 | Boolean(e.requestedWriteSync) << 4 | Boolean(e.mutateDirectory) << 5;
			else if (e !== null && e !== void 0) throw new TypeError("only an object, undefined or null can be converted to flags");
			dataView(memory0).setInt8(arg1 + 1, flags4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 1, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-flags\"][Instruction::Return]", {
		funcName: "[method]descriptor.get-flags",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline15.fnName = "wasi:filesystem/types@0.2.12#getFlags";
const _trampoline16 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-type\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getType",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.getType())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var val4 = e;
			let enum4;
			switch (val4) {
				case "unknown":
					enum4 = 0;
					break;
				case "block-device":
					enum4 = 1;
					break;
				case "character-device":
					enum4 = 2;
					break;
				case "directory":
					enum4 = 3;
					break;
				case "fifo":
					enum4 = 4;
					break;
				case "symbolic-link":
					enum4 = 5;
					break;
				case "regular-file":
					enum4 = 6;
					break;
				case "socket":
					enum4 = 7;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val4}" is not one of the cases of descriptor-type`);
			}
			dataView(memory0).setInt8(arg1 + 1, enum4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 1, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.get-type\"][Instruction::Return]", {
		funcName: "[method]descriptor.get-type",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline16.fnName = "wasi:filesystem/types@0.2.12#getType";
const _trampoline17 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.append-via-stream\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "appendViaStream",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.appendViaStream())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			if (!(e instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable1, rep);
			}
			dataView(memory0).setInt32(arg1 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.append-via-stream\"][Instruction::Return]", {
		funcName: "[method]descriptor.append-via-stream",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline17.fnName = "wasi:filesystem/types@0.2.12#appendViaStream";
const _trampoline18 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-directory\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "readDirectory",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.readDirectory())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			if (!(e instanceof DirectoryEntryStream)) throw new TypeError("Resource error: Not a valid \"DirectoryEntryStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt6;
				captureTable6.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable6, rep);
			}
			dataView(memory0).setInt32(arg1 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-directory\"][Instruction::Return]", {
		funcName: "[method]descriptor.read-directory",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline18.fnName = "wasi:filesystem/types@0.2.12#readDirectory";
const _trampoline19 = function(arg0, arg1, arg2, arg3, arg4) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	if ((arg1 & 4294967294) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags3 = { symlinkFollow: Boolean(arg1 & 1) };
	var ptr4 = arg2;
	var len4 = arg3;
	var result4 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr4, len4));
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat-at\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "statAt",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet5 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.statAt(flags3, result4))
		});
		ret = hostRet5 !== null && typeof hostRet5 === "object" && (hostRet5.tag === "ok" || hostRet5.tag === "err") ? hostRet5 : {
			tag: "ok",
			val: hostRet5
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant15 = ret;
	switch (variant15.tag) {
		case "ok": {
			const e = variant15.val;
			dataView(memory0).setInt8(arg4 + 0, 0, true);
			var { type: v6_0, linkCount: v6_1, size: v6_2, dataAccessTimestamp: v6_3, dataModificationTimestamp: v6_4, statusChangeTimestamp: v6_5 } = e;
			var val7 = v6_0;
			let enum7;
			switch (val7) {
				case "unknown":
					enum7 = 0;
					break;
				case "block-device":
					enum7 = 1;
					break;
				case "character-device":
					enum7 = 2;
					break;
				case "directory":
					enum7 = 3;
					break;
				case "fifo":
					enum7 = 4;
					break;
				case "symbolic-link":
					enum7 = 5;
					break;
				case "regular-file":
					enum7 = 6;
					break;
				case "socket":
					enum7 = 7;
					break;
				default:
					if (v6_0 instanceof Error) console.error(v6_0);
					throw new TypeError(`"${val7}" is not one of the cases of descriptor-type`);
			}
			dataView(memory0).setInt8(arg4 + 8, enum7, true);
			dataView(memory0).setBigInt64(arg4 + 16, toUint64(v6_1), true);
			dataView(memory0).setBigInt64(arg4 + 24, toUint64(v6_2), true);
			var variant9 = v6_3;
			if (variant9 === null || variant9 === void 0) dataView(memory0).setInt8(arg4 + 32, 0, true);
			else {
				const e = variant9;
				dataView(memory0).setInt8(arg4 + 32, 1, true);
				var { seconds: v8_0, nanoseconds: v8_1 } = e;
				dataView(memory0).setBigInt64(arg4 + 40, toUint64(v8_0), true);
				dataView(memory0).setInt32(arg4 + 48, toUint32(v8_1), true);
			}
			var variant11 = v6_4;
			if (variant11 === null || variant11 === void 0) dataView(memory0).setInt8(arg4 + 56, 0, true);
			else {
				const e = variant11;
				dataView(memory0).setInt8(arg4 + 56, 1, true);
				var { seconds: v10_0, nanoseconds: v10_1 } = e;
				dataView(memory0).setBigInt64(arg4 + 64, toUint64(v10_0), true);
				dataView(memory0).setInt32(arg4 + 72, toUint32(v10_1), true);
			}
			var variant13 = v6_5;
			if (variant13 === null || variant13 === void 0) dataView(memory0).setInt8(arg4 + 80, 0, true);
			else {
				const e = variant13;
				dataView(memory0).setInt8(arg4 + 80, 1, true);
				var { seconds: v12_0, nanoseconds: v12_1 } = e;
				dataView(memory0).setBigInt64(arg4 + 88, toUint64(v12_0), true);
				dataView(memory0).setInt32(arg4 + 96, toUint32(v12_1), true);
			}
			break;
		}
		case "err": {
			const e = variant15.val;
			dataView(memory0).setInt8(arg4 + 0, 1, true);
			var val14 = e;
			let enum14;
			switch (val14) {
				case "access":
					enum14 = 0;
					break;
				case "would-block":
					enum14 = 1;
					break;
				case "already":
					enum14 = 2;
					break;
				case "bad-descriptor":
					enum14 = 3;
					break;
				case "busy":
					enum14 = 4;
					break;
				case "deadlock":
					enum14 = 5;
					break;
				case "quota":
					enum14 = 6;
					break;
				case "exist":
					enum14 = 7;
					break;
				case "file-too-large":
					enum14 = 8;
					break;
				case "illegal-byte-sequence":
					enum14 = 9;
					break;
				case "in-progress":
					enum14 = 10;
					break;
				case "interrupted":
					enum14 = 11;
					break;
				case "invalid":
					enum14 = 12;
					break;
				case "io":
					enum14 = 13;
					break;
				case "is-directory":
					enum14 = 14;
					break;
				case "loop":
					enum14 = 15;
					break;
				case "too-many-links":
					enum14 = 16;
					break;
				case "message-size":
					enum14 = 17;
					break;
				case "name-too-long":
					enum14 = 18;
					break;
				case "no-device":
					enum14 = 19;
					break;
				case "no-entry":
					enum14 = 20;
					break;
				case "no-lock":
					enum14 = 21;
					break;
				case "insufficient-memory":
					enum14 = 22;
					break;
				case "insufficient-space":
					enum14 = 23;
					break;
				case "not-directory":
					enum14 = 24;
					break;
				case "not-empty":
					enum14 = 25;
					break;
				case "not-recoverable":
					enum14 = 26;
					break;
				case "unsupported":
					enum14 = 27;
					break;
				case "no-tty":
					enum14 = 28;
					break;
				case "no-such-device":
					enum14 = 29;
					break;
				case "overflow":
					enum14 = 30;
					break;
				case "not-permitted":
					enum14 = 31;
					break;
				case "pipe":
					enum14 = 32;
					break;
				case "read-only":
					enum14 = 33;
					break;
				case "invalid-seek":
					enum14 = 34;
					break;
				case "text-file-busy":
					enum14 = 35;
					break;
				case "cross-device":
					enum14 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val14}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg4 + 8, enum14, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant15,
				valueType: typeof variant15
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat-at\"][Instruction::Return]", {
		funcName: "[method]descriptor.stat-at",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline19.fnName = "wasi:filesystem/types@0.2.12#statAt";
const _trampoline20 = function(arg0, arg1, arg2, arg3, arg4, arg5, arg6) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	if ((arg1 & 4294967294) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags3 = { symlinkFollow: Boolean(arg1 & 1) };
	var ptr4 = arg2;
	var len4 = arg3;
	var result4 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr4, len4));
	if ((arg4 & 4294967280) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags5 = {
		create: Boolean(arg4 & 1),
		directory: Boolean(arg4 & 2),
		exclusive: Boolean(arg4 & 4),
		truncate: Boolean(arg4 & 8)
	};
	if ((arg5 & 4294967232) !== 0) throw new TypeError("flags have extraneous bits set");
	var flags6 = {
		read: Boolean(arg5 & 1),
		write: Boolean(arg5 & 2),
		fileIntegritySync: Boolean(arg5 & 4),
		dataIntegritySync: Boolean(arg5 & 8),
		requestedWriteSync: Boolean(arg5 & 16),
		mutateDirectory: Boolean(arg5 & 32)
	};
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.open-at\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "openAt",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet7 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.openAt(flags3, result4, flags5, flags6))
		});
		ret = hostRet7 !== null && typeof hostRet7 === "object" && (hostRet7.tag === "ok" || hostRet7.tag === "err") ? hostRet7 : {
			tag: "ok",
			val: hostRet7
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant10 = ret;
	switch (variant10.tag) {
		case "ok": {
			const e = variant10.val;
			dataView(memory0).setInt8(arg6 + 0, 0, true);
			if (!(e instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
			var handle8 = e[symbolRscHandle];
			if (!handle8) {
				const rep = e[symbolRscRep] || ++captureCnt5;
				captureTable5.set(rep, e);
				handle8 = rscTableCreateOwn(handleTable5, rep);
			}
			dataView(memory0).setInt32(arg6 + 4, handle8, true);
			break;
		}
		case "err": {
			const e = variant10.val;
			dataView(memory0).setInt8(arg6 + 0, 1, true);
			var val9 = e;
			let enum9;
			switch (val9) {
				case "access":
					enum9 = 0;
					break;
				case "would-block":
					enum9 = 1;
					break;
				case "already":
					enum9 = 2;
					break;
				case "bad-descriptor":
					enum9 = 3;
					break;
				case "busy":
					enum9 = 4;
					break;
				case "deadlock":
					enum9 = 5;
					break;
				case "quota":
					enum9 = 6;
					break;
				case "exist":
					enum9 = 7;
					break;
				case "file-too-large":
					enum9 = 8;
					break;
				case "illegal-byte-sequence":
					enum9 = 9;
					break;
				case "in-progress":
					enum9 = 10;
					break;
				case "interrupted":
					enum9 = 11;
					break;
				case "invalid":
					enum9 = 12;
					break;
				case "io":
					enum9 = 13;
					break;
				case "is-directory":
					enum9 = 14;
					break;
				case "loop":
					enum9 = 15;
					break;
				case "too-many-links":
					enum9 = 16;
					break;
				case "message-size":
					enum9 = 17;
					break;
				case "name-too-long":
					enum9 = 18;
					break;
				case "no-device":
					enum9 = 19;
					break;
				case "no-entry":
					enum9 = 20;
					break;
				case "no-lock":
					enum9 = 21;
					break;
				case "insufficient-memory":
					enum9 = 22;
					break;
				case "insufficient-space":
					enum9 = 23;
					break;
				case "not-directory":
					enum9 = 24;
					break;
				case "not-empty":
					enum9 = 25;
					break;
				case "not-recoverable":
					enum9 = 26;
					break;
				case "unsupported":
					enum9 = 27;
					break;
				case "no-tty":
					enum9 = 28;
					break;
				case "no-such-device":
					enum9 = 29;
					break;
				case "overflow":
					enum9 = 30;
					break;
				case "not-permitted":
					enum9 = 31;
					break;
				case "pipe":
					enum9 = 32;
					break;
				case "read-only":
					enum9 = 33;
					break;
				case "invalid-seek":
					enum9 = 34;
					break;
				case "text-file-busy":
					enum9 = 35;
					break;
				case "cross-device":
					enum9 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val9}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg6 + 4, enum9, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant10,
				valueType: typeof variant10
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.open-at\"][Instruction::Return]", {
		funcName: "[method]descriptor.open-at",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline20.fnName = "wasi:filesystem/types@0.2.12#openAt";
const _trampoline21 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-via-stream\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "readViaStream",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.readViaStream(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			if (!(e instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt2;
				captureTable2.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable2, rep);
			}
			dataView(memory0).setInt32(arg2 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg2 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.read-via-stream\"][Instruction::Return]", {
		funcName: "[method]descriptor.read-via-stream",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline21.fnName = "wasi:filesystem/types@0.2.12#readViaStream";
const _trampoline22 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.write-via-stream\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "writeViaStream",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.writeViaStream(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			if (!(e instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			var handle4 = e[symbolRscHandle];
			if (!handle4) {
				const rep = e[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, e);
				handle4 = rscTableCreateOwn(handleTable1, rep);
			}
			dataView(memory0).setInt32(arg2 + 4, handle4, true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var val5 = e;
			let enum5;
			switch (val5) {
				case "access":
					enum5 = 0;
					break;
				case "would-block":
					enum5 = 1;
					break;
				case "already":
					enum5 = 2;
					break;
				case "bad-descriptor":
					enum5 = 3;
					break;
				case "busy":
					enum5 = 4;
					break;
				case "deadlock":
					enum5 = 5;
					break;
				case "quota":
					enum5 = 6;
					break;
				case "exist":
					enum5 = 7;
					break;
				case "file-too-large":
					enum5 = 8;
					break;
				case "illegal-byte-sequence":
					enum5 = 9;
					break;
				case "in-progress":
					enum5 = 10;
					break;
				case "interrupted":
					enum5 = 11;
					break;
				case "invalid":
					enum5 = 12;
					break;
				case "io":
					enum5 = 13;
					break;
				case "is-directory":
					enum5 = 14;
					break;
				case "loop":
					enum5 = 15;
					break;
				case "too-many-links":
					enum5 = 16;
					break;
				case "message-size":
					enum5 = 17;
					break;
				case "name-too-long":
					enum5 = 18;
					break;
				case "no-device":
					enum5 = 19;
					break;
				case "no-entry":
					enum5 = 20;
					break;
				case "no-lock":
					enum5 = 21;
					break;
				case "insufficient-memory":
					enum5 = 22;
					break;
				case "insufficient-space":
					enum5 = 23;
					break;
				case "not-directory":
					enum5 = 24;
					break;
				case "not-empty":
					enum5 = 25;
					break;
				case "not-recoverable":
					enum5 = 26;
					break;
				case "unsupported":
					enum5 = 27;
					break;
				case "no-tty":
					enum5 = 28;
					break;
				case "no-such-device":
					enum5 = 29;
					break;
				case "overflow":
					enum5 = 30;
					break;
				case "not-permitted":
					enum5 = 31;
					break;
				case "pipe":
					enum5 = 32;
					break;
				case "read-only":
					enum5 = 33;
					break;
				case "invalid-seek":
					enum5 = 34;
					break;
				case "text-file-busy":
					enum5 = 35;
					break;
				case "cross-device":
					enum5 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val5}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg2 + 4, enum5, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.write-via-stream\"][Instruction::Return]", {
		funcName: "[method]descriptor.write-via-stream",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline22.fnName = "wasi:filesystem/types@0.2.12#writeViaStream";
const _trampoline23 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable5[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable5.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(Descriptor.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "stat",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.stat())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant13 = ret;
	switch (variant13.tag) {
		case "ok": {
			const e = variant13.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			var { type: v4_0, linkCount: v4_1, size: v4_2, dataAccessTimestamp: v4_3, dataModificationTimestamp: v4_4, statusChangeTimestamp: v4_5 } = e;
			var val5 = v4_0;
			let enum5;
			switch (val5) {
				case "unknown":
					enum5 = 0;
					break;
				case "block-device":
					enum5 = 1;
					break;
				case "character-device":
					enum5 = 2;
					break;
				case "directory":
					enum5 = 3;
					break;
				case "fifo":
					enum5 = 4;
					break;
				case "symbolic-link":
					enum5 = 5;
					break;
				case "regular-file":
					enum5 = 6;
					break;
				case "socket":
					enum5 = 7;
					break;
				default:
					if (v4_0 instanceof Error) console.error(v4_0);
					throw new TypeError(`"${val5}" is not one of the cases of descriptor-type`);
			}
			dataView(memory0).setInt8(arg1 + 8, enum5, true);
			dataView(memory0).setBigInt64(arg1 + 16, toUint64(v4_1), true);
			dataView(memory0).setBigInt64(arg1 + 24, toUint64(v4_2), true);
			var variant7 = v4_3;
			if (variant7 === null || variant7 === void 0) dataView(memory0).setInt8(arg1 + 32, 0, true);
			else {
				const e = variant7;
				dataView(memory0).setInt8(arg1 + 32, 1, true);
				var { seconds: v6_0, nanoseconds: v6_1 } = e;
				dataView(memory0).setBigInt64(arg1 + 40, toUint64(v6_0), true);
				dataView(memory0).setInt32(arg1 + 48, toUint32(v6_1), true);
			}
			var variant9 = v4_4;
			if (variant9 === null || variant9 === void 0) dataView(memory0).setInt8(arg1 + 56, 0, true);
			else {
				const e = variant9;
				dataView(memory0).setInt8(arg1 + 56, 1, true);
				var { seconds: v8_0, nanoseconds: v8_1 } = e;
				dataView(memory0).setBigInt64(arg1 + 64, toUint64(v8_0), true);
				dataView(memory0).setInt32(arg1 + 72, toUint32(v8_1), true);
			}
			var variant11 = v4_5;
			if (variant11 === null || variant11 === void 0) dataView(memory0).setInt8(arg1 + 80, 0, true);
			else {
				const e = variant11;
				dataView(memory0).setInt8(arg1 + 80, 1, true);
				var { seconds: v10_0, nanoseconds: v10_1 } = e;
				dataView(memory0).setBigInt64(arg1 + 88, toUint64(v10_0), true);
				dataView(memory0).setInt32(arg1 + 96, toUint32(v10_1), true);
			}
			break;
		}
		case "err": {
			const e = variant13.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var val12 = e;
			let enum12;
			switch (val12) {
				case "access":
					enum12 = 0;
					break;
				case "would-block":
					enum12 = 1;
					break;
				case "already":
					enum12 = 2;
					break;
				case "bad-descriptor":
					enum12 = 3;
					break;
				case "busy":
					enum12 = 4;
					break;
				case "deadlock":
					enum12 = 5;
					break;
				case "quota":
					enum12 = 6;
					break;
				case "exist":
					enum12 = 7;
					break;
				case "file-too-large":
					enum12 = 8;
					break;
				case "illegal-byte-sequence":
					enum12 = 9;
					break;
				case "in-progress":
					enum12 = 10;
					break;
				case "interrupted":
					enum12 = 11;
					break;
				case "invalid":
					enum12 = 12;
					break;
				case "io":
					enum12 = 13;
					break;
				case "is-directory":
					enum12 = 14;
					break;
				case "loop":
					enum12 = 15;
					break;
				case "too-many-links":
					enum12 = 16;
					break;
				case "message-size":
					enum12 = 17;
					break;
				case "name-too-long":
					enum12 = 18;
					break;
				case "no-device":
					enum12 = 19;
					break;
				case "no-entry":
					enum12 = 20;
					break;
				case "no-lock":
					enum12 = 21;
					break;
				case "insufficient-memory":
					enum12 = 22;
					break;
				case "insufficient-space":
					enum12 = 23;
					break;
				case "not-directory":
					enum12 = 24;
					break;
				case "not-empty":
					enum12 = 25;
					break;
				case "not-recoverable":
					enum12 = 26;
					break;
				case "unsupported":
					enum12 = 27;
					break;
				case "no-tty":
					enum12 = 28;
					break;
				case "no-such-device":
					enum12 = 29;
					break;
				case "overflow":
					enum12 = 30;
					break;
				case "not-permitted":
					enum12 = 31;
					break;
				case "pipe":
					enum12 = 32;
					break;
				case "read-only":
					enum12 = 33;
					break;
				case "invalid-seek":
					enum12 = 34;
					break;
				case "text-file-busy":
					enum12 = 35;
					break;
				case "cross-device":
					enum12 = 36;
					break;
				default:
					if (e instanceof Error) console.error(e);
					throw new TypeError(`"${val12}" is not one of the cases of error-code`);
			}
			dataView(memory0).setInt8(arg1 + 8, enum12, true);
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant13,
				valueType: typeof variant13
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:filesystem/types@0.2.12\", function=\"[method]descriptor.stat\"][Instruction::Return]", {
		funcName: "[method]descriptor.stat",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline23.fnName = "wasi:filesystem/types@0.2.12#stat";
const _trampoline24 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.check-write\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "checkWrite",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.checkWrite())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			dataView(memory0).setBigInt64(arg1 + 8, toUint64(e), true);
			break;
		}
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var variant5 = e;
			switch (variant5.tag) {
				case "last-operation-failed": {
					const e = variant5.val;
					dataView(memory0).setInt8(arg1 + 8, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle4 = e[symbolRscHandle];
					if (!handle4) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle4 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg1 + 12, handle4, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg1 + 8, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant5.tag)}\` (received \`${variant5}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.check-write\"][Instruction::Return]", {
		funcName: "[method]output-stream.check-write",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline24.fnName = "wasi:io/streams@0.2.12#checkWrite";
const _trampoline25 = function(arg0, arg1, arg2, arg3) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	var ptr3 = arg1;
	var len3 = arg2;
	if (ptr3 % 1 !== 0) throw new TypeError(`list pointer [${ptr3}] is not aligned to 1`);
	var result3 = new Uint8Array(memory0.buffer.slice(ptr3, ptr3 + len3 * 1));
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.write\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "write",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet4 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.write(result3))
		});
		ret = hostRet4 !== null && typeof hostRet4 === "object" && (hostRet4.tag === "ok" || hostRet4.tag === "err") ? hostRet4 : {
			tag: "ok",
			val: hostRet4
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok":
			variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 0, true);
			break;
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg3 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg3 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg3 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.write\"][Instruction::Return]", {
		funcName: "[method]output-stream.write",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline25.fnName = "wasi:io/streams@0.2.12#write";
const _trampoline26 = function(arg0, arg1) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-flush\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "blockingFlush",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.blockingFlush())
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant6 = ret;
	switch (variant6.tag) {
		case "ok":
			variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 0, true);
			break;
		case "err": {
			const e = variant6.val;
			dataView(memory0).setInt8(arg1 + 0, 1, true);
			var variant5 = e;
			switch (variant5.tag) {
				case "last-operation-failed": {
					const e = variant5.val;
					dataView(memory0).setInt8(arg1 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle4 = e[symbolRscHandle];
					if (!handle4) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle4 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg1 + 8, handle4, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg1 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant5.tag)}\` (received \`${variant5}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant6,
				valueType: typeof variant6
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-flush\"][Instruction::Return]", {
		funcName: "[method]output-stream.blocking-flush",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline26.fnName = "wasi:io/streams@0.2.12#blockingFlush";
const _trampoline27 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable2[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable2.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(InputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.blocking-read\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "blockingRead",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.blockingRead(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			var val4 = e;
			var len4 = Array.isArray(val4) ? val4.length : val4.byteLength;
			var ptr4 = realloc0(0, 0, 1, len4 * 1);
			let valData4;
			const valLenBytes4 = len4 * 1;
			if (Array.isArray(val4)) {
				let offset = 0;
				const dv4 = new DataView(memory0.buffer);
				for (const v of val4) {
					_requireValidNumericPrimitive.bind(null, "u8")(v);
					dv4.setUint8(ptr4 + offset, v, true);
					offset += 1;
				}
			} else {
				valData4 = new Uint8Array(val4.buffer || val4, val4.byteOffset, valLenBytes4);
				new Uint8Array(memory0.buffer, ptr4, valLenBytes4).set(valData4);
			}
			dataView(memory0).setUint32(arg2 + 8, len4, true);
			dataView(memory0).setUint32(arg2 + 4, ptr4, true);
			break;
		}
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg2 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg2 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg2 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.blocking-read\"][Instruction::Return]", {
		funcName: "[method]input-stream.blocking-read",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline27.fnName = "wasi:io/streams@0.2.12#blockingRead";
const _trampoline28 = function(arg0, arg1, arg2) {
	var handle1 = arg0;
	var rep2 = handleTable2[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable2.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(InputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.read\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "read",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet3 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.read(BigInt.asUintN(64, BigInt(arg1))))
		});
		ret = hostRet3 !== null && typeof hostRet3 === "object" && (hostRet3.tag === "ok" || hostRet3.tag === "err") ? hostRet3 : {
			tag: "ok",
			val: hostRet3
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 0, true);
			var val4 = e;
			var len4 = Array.isArray(val4) ? val4.length : val4.byteLength;
			var ptr4 = realloc0(0, 0, 1, len4 * 1);
			let valData4;
			const valLenBytes4 = len4 * 1;
			if (Array.isArray(val4)) {
				let offset = 0;
				const dv4 = new DataView(memory0.buffer);
				for (const v of val4) {
					_requireValidNumericPrimitive.bind(null, "u8")(v);
					dv4.setUint8(ptr4 + offset, v, true);
					offset += 1;
				}
			} else {
				valData4 = new Uint8Array(val4.buffer || val4, val4.byteOffset, valLenBytes4);
				new Uint8Array(memory0.buffer, ptr4, valLenBytes4).set(valData4);
			}
			dataView(memory0).setUint32(arg2 + 8, len4, true);
			dataView(memory0).setUint32(arg2 + 4, ptr4, true);
			break;
		}
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg2 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg2 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg2 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg2 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]input-stream.read\"][Instruction::Return]", {
		funcName: "[method]input-stream.read",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline28.fnName = "wasi:io/streams@0.2.12#read";
const _trampoline29 = function(arg0, arg1, arg2, arg3) {
	var handle1 = arg0;
	var rep2 = handleTable1[(handle1 << 1) + 1] & -1073741825;
	var rsc0 = captureTable1.get(rep2);
	if (!rsc0) {
		rsc0 = Object.create(OutputStream.prototype);
		Object.defineProperty(rsc0, symbolRscHandle, {
			writable: true,
			value: handle1
		});
		Object.defineProperty(rsc0, symbolRscRep, {
			writable: true,
			value: rep2
		});
	}
	curResourceBorrows.push(rsc0);
	var ptr3 = arg1;
	var len3 = arg2;
	if (ptr3 % 1 !== 0) throw new TypeError(`list pointer [${ptr3}] is not aligned to 1`);
	var result3 = new Uint8Array(memory0.buffer.slice(ptr3, ptr3 + len3 * 1));
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-write-and-flush\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "blockingWriteAndFlush",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "result-catch-handler",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		const hostRet4 = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => rsc0.blockingWriteAndFlush(result3))
		});
		ret = hostRet4 !== null && typeof hostRet4 === "object" && (hostRet4.tag === "ok" || hostRet4.tag === "err") ? hostRet4 : {
			tag: "ok",
			val: hostRet4
		};
	} catch (e) {
		if (getOrCreateAsyncState(0).markTrapped(e)) throw e;
		ret = {
			tag: "err",
			val: getErrorPayload(e)
		};
	}
	for (const entry of curResourceBorrows) {
		const rsc = entry.rsc ?? entry;
		if (entry.drop) {
			if (rsc[symbolRscHandle]) entry.drop(rsc[symbolRscHandle]);
		}
		rsc[symbolRscHandle] = void 0;
	}
	curResourceBorrows = [];
	var variant7 = ret;
	switch (variant7.tag) {
		case "ok":
			variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 0, true);
			break;
		case "err": {
			const e = variant7.val;
			dataView(memory0).setInt8(arg3 + 0, 1, true);
			var variant6 = e;
			switch (variant6.tag) {
				case "last-operation-failed": {
					const e = variant6.val;
					dataView(memory0).setInt8(arg3 + 4, 0, true);
					if (!(e instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error\" resource.");
					var handle5 = e[symbolRscHandle];
					if (!handle5) {
						const rep = e[symbolRscRep] || ++captureCnt0;
						captureTable0.set(rep, e);
						handle5 = rscTableCreateOwn(handleTable0, rep);
					}
					dataView(memory0).setInt32(arg3 + 8, handle5, true);
					break;
				}
				case "closed":
					dataView(memory0).setInt8(arg3 + 4, 1, true);
					break;
				default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant6.tag)}\` (received \`${variant6}\`) specified for \`StreamError\``);
			}
			break;
		}
		default:
			_debugLog("ERROR: invalid value (expected result as object with 'tag' member)", {
				value: variant7,
				valueType: typeof variant7
			});
			throw new TypeError("invalid variant specified for result");
	}
	_debugLog("[iface=\"wasi:io/streams@0.2.12\", function=\"[method]output-stream.blocking-write-and-flush\"][Instruction::Return]", {
		funcName: "[method]output-stream.blocking-write-and-flush",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline29.fnName = "wasi:io/streams@0.2.12#blockingWriteAndFlush";
const _trampoline30 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/environment@0.2.12\", function=\"get-environment\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getEnvironment",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getEnvironment())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var vec3 = ret;
	var len3 = vec3.length;
	var result3 = realloc0(0, 0, 4, len3 * 16);
	for (let i = 0; i < vec3.length; i++) {
		const e = vec3[i];
		const base = result3 + i * 16;
		var [tuple0_0, tuple0_1] = e;
		var encodeRes = _utf8AllocateAndEncode(tuple0_0, realloc0, memory0);
		var ptr1 = encodeRes.ptr;
		var len1 = encodeRes.len;
		dataView(memory0).setUint32(base + 4, len1, true);
		dataView(memory0).setUint32(base + 0, ptr1, true);
		var encodeRes = _utf8AllocateAndEncode(tuple0_1, realloc0, memory0);
		var ptr2 = encodeRes.ptr;
		var len2 = encodeRes.len;
		dataView(memory0).setUint32(base + 12, len2, true);
		dataView(memory0).setUint32(base + 8, ptr2, true);
	}
	dataView(memory0).setUint32(arg0 + 4, len3, true);
	dataView(memory0).setUint32(arg0 + 0, result3, true);
	_debugLog("[iface=\"wasi:cli/environment@0.2.12\", function=\"get-environment\"][Instruction::Return]", {
		funcName: "get-environment",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline30.fnName = "wasi:cli/environment@0.2.12#getEnvironment";
const _trampoline31 = function(arg0) {
	_debugLog("[iface=\"wasi:filesystem/preopens@0.2.12\", function=\"get-directories\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getDirectories",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getDirectories())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var vec3 = ret;
	var len3 = vec3.length;
	var result3 = realloc0(0, 0, 4, len3 * 12);
	for (let i = 0; i < vec3.length; i++) {
		const e = vec3[i];
		const base = result3 + i * 12;
		var [tuple0_0, tuple0_1] = e;
		if (!(tuple0_0 instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
		var handle1 = tuple0_0[symbolRscHandle];
		if (!handle1) {
			const rep = tuple0_0[symbolRscRep] || ++captureCnt5;
			captureTable5.set(rep, tuple0_0);
			handle1 = rscTableCreateOwn(handleTable5, rep);
		}
		dataView(memory0).setInt32(base + 0, handle1, true);
		var encodeRes = _utf8AllocateAndEncode(tuple0_1, realloc0, memory0);
		var ptr2 = encodeRes.ptr;
		var len2 = encodeRes.len;
		dataView(memory0).setUint32(base + 8, len2, true);
		dataView(memory0).setUint32(base + 4, ptr2, true);
	}
	dataView(memory0).setUint32(arg0 + 4, len3, true);
	dataView(memory0).setUint32(arg0 + 0, result3, true);
	_debugLog("[iface=\"wasi:filesystem/preopens@0.2.12\", function=\"get-directories\"][Instruction::Return]", {
		funcName: "get-directories",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline31.fnName = "wasi:filesystem/preopens@0.2.12#getDirectories";
const _trampoline32 = function(arg0, arg1) {
	_debugLog("[iface=\"wasi:random/random@0.2.12\", function=\"get-random-bytes\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getRandomBytes",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getRandomBytes(BigInt.asUintN(64, BigInt(arg0))))
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var val0 = ret;
	var len0 = Array.isArray(val0) ? val0.length : val0.byteLength;
	var ptr0 = realloc0(0, 0, 1, len0 * 1);
	let valData0;
	const valLenBytes0 = len0 * 1;
	if (Array.isArray(val0)) {
		let offset = 0;
		const dv0 = new DataView(memory0.buffer);
		for (const v of val0) {
			_requireValidNumericPrimitive.bind(null, "u8")(v);
			dv0.setUint8(ptr0 + offset, v, true);
			offset += 1;
		}
	} else {
		valData0 = new Uint8Array(val0.buffer || val0, val0.byteOffset, valLenBytes0);
		new Uint8Array(memory0.buffer, ptr0, valLenBytes0).set(valData0);
	}
	dataView(memory0).setUint32(arg1 + 4, len0, true);
	dataView(memory0).setUint32(arg1 + 0, ptr0, true);
	_debugLog("[iface=\"wasi:random/random@0.2.12\", function=\"get-random-bytes\"][Instruction::Return]", {
		funcName: "get-random-bytes",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline32.fnName = "wasi:random/random@0.2.12#getRandomBytes";
const handleTable3 = [T_FLAG, 0];
handleTable3._createdReps = /* @__PURE__ */ new Set();
handleTable3._componentIdx = 0;
const captureTable3 = /* @__PURE__ */ new Map();
let captureCnt3 = 0;
HANDLE_TABLES[3] = handleTable3;
const _trampoline33 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/terminal-stdin@0.2.12\", function=\"get-terminal-stdin\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getTerminalStdin",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getTerminalStdin())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var variant1 = ret;
	if (variant1 === null || variant1 === void 0) dataView(memory0).setInt8(arg0 + 0, 0, true);
	else {
		const e = variant1;
		dataView(memory0).setInt8(arg0 + 0, 1, true);
		if (!(e instanceof TerminalInput)) throw new TypeError("Resource error: Not a valid \"TerminalInput\" resource.");
		var handle0 = e[symbolRscHandle];
		if (!handle0) {
			const rep = e[symbolRscRep] || ++captureCnt3;
			captureTable3.set(rep, e);
			handle0 = rscTableCreateOwn(handleTable3, rep);
		}
		dataView(memory0).setInt32(arg0 + 4, handle0, true);
	}
	_debugLog("[iface=\"wasi:cli/terminal-stdin@0.2.12\", function=\"get-terminal-stdin\"][Instruction::Return]", {
		funcName: "get-terminal-stdin",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline33.fnName = "wasi:cli/terminal-stdin@0.2.12#getTerminalStdin";
const handleTable4 = [T_FLAG, 0];
handleTable4._createdReps = /* @__PURE__ */ new Set();
handleTable4._componentIdx = 0;
const captureTable4 = /* @__PURE__ */ new Map();
let captureCnt4 = 0;
HANDLE_TABLES[4] = handleTable4;
const _trampoline34 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/terminal-stdout@0.2.12\", function=\"get-terminal-stdout\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getTerminalStdout",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getTerminalStdout())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var variant1 = ret;
	if (variant1 === null || variant1 === void 0) dataView(memory0).setInt8(arg0 + 0, 0, true);
	else {
		const e = variant1;
		dataView(memory0).setInt8(arg0 + 0, 1, true);
		if (!(e instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
		var handle0 = e[symbolRscHandle];
		if (!handle0) {
			const rep = e[symbolRscRep] || ++captureCnt4;
			captureTable4.set(rep, e);
			handle0 = rscTableCreateOwn(handleTable4, rep);
		}
		dataView(memory0).setInt32(arg0 + 4, handle0, true);
	}
	_debugLog("[iface=\"wasi:cli/terminal-stdout@0.2.12\", function=\"get-terminal-stdout\"][Instruction::Return]", {
		funcName: "get-terminal-stdout",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline34.fnName = "wasi:cli/terminal-stdout@0.2.12#getTerminalStdout";
const _trampoline35 = function(arg0) {
	_debugLog("[iface=\"wasi:cli/terminal-stderr@0.2.12\", function=\"get-terminal-stderr\"] [Instruction::CallInterface] (sync, @ enter)");
	let parentTask;
	let task;
	let subtask;
	const createTask = () => {
		task = createNewCurrentTask({
			componentIdx: -1,
			isAsync: false,
			entryFnName: "getTerminalStderr",
			getCallbackFn: () => null,
			callbackFnName: null,
			errHandling: "none",
			callingWasmExport: false
		})[0];
	};
	taskCreation: {
		parentTask = getCurrentTask(0, _getGlobalCurrentTaskMeta(0)?.taskID)?.task;
		if (!parentTask) {
			createTask();
			break taskCreation;
		}
		createTask();
		subtask = parentTask.getLatestSubtask();
		if (!subtask) throw new Error(`Missing subtask (in parent task [${parentTask.id()}]) for host import, has the import been lowered? (ensure asyncImports are set properly)`);
		task.setParentSubtask(subtask);
	}
	task.enterSync();
	let ret;
	try {
		ret = _withGlobalCurrentTaskMeta({
			componentIdx: task.componentIdx(),
			taskID: task.id(),
			fn: () => _trackHostOperation(() => getTerminalStderr())
		});
	} catch (err) {
		_debugLog("[Instruction::CallInterface] error during sync call", {
			taskID: task.id(),
			subtaskID: task.getParentSubtask()?.id(),
			err
		});
		getOrCreateAsyncState(0).markTrapped(err);
		task.setErrored(err);
		task.reject(err);
		task.exit();
		throw err;
	}
	var variant1 = ret;
	if (variant1 === null || variant1 === void 0) dataView(memory0).setInt8(arg0 + 0, 0, true);
	else {
		const e = variant1;
		dataView(memory0).setInt8(arg0 + 0, 1, true);
		if (!(e instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
		var handle0 = e[symbolRscHandle];
		if (!handle0) {
			const rep = e[symbolRscRep] || ++captureCnt4;
			captureTable4.set(rep, e);
			handle0 = rscTableCreateOwn(handleTable4, rep);
		}
		dataView(memory0).setInt32(arg0 + 4, handle0, true);
	}
	_debugLog("[iface=\"wasi:cli/terminal-stderr@0.2.12\", function=\"get-terminal-stderr\"][Instruction::Return]", {
		funcName: "get-terminal-stderr",
		paramCount: 0,
		async: false,
		postReturn: false
	});
	task.resolve([ret]);
	task.exit();
};
_trampoline35.fnName = "wasi:cli/terminal-stderr@0.2.12#getTerminalStderr";
let exports3;
let realloc1;
let postReturn0;
let postReturn1;
let postReturn2;
let toolsParse;
function parse$1(arg0) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsParse",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var encodeRes = _utf8AllocateAndEncode(arg0, realloc1, memory0);
				var ptr0 = encodeRes.ptr;
				var len0 = encodeRes.len;
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"parse\"][Instruction::CallWasm] enter", {
					funcName: "parse",
					paramCount: 2,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsParse(ptr0, len0)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant3;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var ptr1 = dataView(memory0).getUint32(ret + 4, true);
						var len1 = dataView(memory0).getUint32(ret + 8, true);
						if (ptr1 % 1 !== 0) throw new TypeError(`list pointer [${ptr1}] is not aligned to 1`);
						variant3 = {
							tag: "ok",
							val: new Uint8Array(memory0.buffer.slice(ptr1, ptr1 + len1 * 1))
						};
						break;
					case 1:
						var ptr2 = dataView(memory0).getUint32(ret + 4, true);
						var len2 = dataView(memory0).getUint32(ret + 8, true);
						variant3 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr2, len2))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"parse\"][Instruction::Return]", {
					funcName: "parse",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant3;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn0(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let toolsPrint;
function print$1(arg0) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsPrint",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var val0 = arg0;
				var len0 = Array.isArray(val0) ? val0.length : val0.byteLength;
				var ptr0 = realloc1(0, 0, 1, len0 * 1);
				let valData0;
				const valLenBytes0 = len0 * 1;
				if (Array.isArray(val0)) {
					let offset = 0;
					const dv0 = new DataView(memory0.buffer);
					for (const v of val0) {
						_requireValidNumericPrimitive.bind(null, "u8")(v);
						dv0.setUint8(ptr0 + offset, v, true);
						offset += 1;
					}
				} else {
					valData0 = new Uint8Array(val0.buffer || val0, val0.byteOffset, valLenBytes0);
					new Uint8Array(memory0.buffer, ptr0, valLenBytes0).set(valData0);
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"print\"][Instruction::CallWasm] enter", {
					funcName: "print",
					paramCount: 2,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsPrint(ptr0, len0)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant3;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var ptr1 = dataView(memory0).getUint32(ret + 4, true);
						var len1 = dataView(memory0).getUint32(ret + 8, true);
						variant3 = {
							tag: "ok",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1))
						};
						break;
					case 1:
						var ptr2 = dataView(memory0).getUint32(ret + 4, true);
						var len2 = dataView(memory0).getUint32(ret + 8, true);
						variant3 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr2, len2))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"print\"][Instruction::Return]", {
					funcName: "print",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant3;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn0(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let toolsComponentNew;
function componentNew$1(arg0, arg1) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsComponentNew",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var val0 = arg0;
				var len0 = Array.isArray(val0) ? val0.length : val0.byteLength;
				var ptr0 = realloc1(0, 0, 1, len0 * 1);
				let valData0;
				const valLenBytes0 = len0 * 1;
				if (Array.isArray(val0)) {
					let offset = 0;
					const dv0 = new DataView(memory0.buffer);
					for (const v of val0) {
						_requireValidNumericPrimitive.bind(null, "u8")(v);
						dv0.setUint8(ptr0 + offset, v, true);
						offset += 1;
					}
				} else {
					valData0 = new Uint8Array(val0.buffer || val0, val0.byteOffset, valLenBytes0);
					new Uint8Array(memory0.buffer, ptr0, valLenBytes0).set(valData0);
				}
				var variant5 = arg1;
				let variant5_0;
				let variant5_1;
				let variant5_2;
				if (variant5 === null || variant5 === void 0) {
					variant5_0 = 0;
					variant5_1 = 0;
					variant5_2 = 0;
				} else {
					var vec4 = variant5;
					var len4 = vec4.length;
					var result4 = realloc1(0, 0, 4, len4 * 16);
					for (let i = 0; i < vec4.length; i++) {
						const e = vec4[i];
						const base = result4 + i * 16;
						var [tuple1_0, tuple1_1] = e;
						var encodeRes = _utf8AllocateAndEncode(tuple1_0, realloc1, memory0);
						var ptr2 = encodeRes.ptr;
						var len2 = encodeRes.len;
						dataView(memory0).setUint32(base + 4, len2, true);
						dataView(memory0).setUint32(base + 0, ptr2, true);
						var val3 = tuple1_1;
						var len3 = Array.isArray(val3) ? val3.length : val3.byteLength;
						var ptr3 = realloc1(0, 0, 1, len3 * 1);
						let valData3;
						const valLenBytes3 = len3 * 1;
						if (Array.isArray(val3)) {
							let offset = 0;
							const dv3 = new DataView(memory0.buffer);
							for (const v of val3) {
								_requireValidNumericPrimitive.bind(null, "u8")(v);
								dv3.setUint8(ptr3 + offset, v, true);
								offset += 1;
							}
						} else {
							valData3 = new Uint8Array(val3.buffer || val3, val3.byteOffset, valLenBytes3);
							new Uint8Array(memory0.buffer, ptr3, valLenBytes3).set(valData3);
						}
						dataView(memory0).setUint32(base + 12, len3, true);
						dataView(memory0).setUint32(base + 8, ptr3, true);
					}
					variant5_0 = 1;
					variant5_1 = result4;
					variant5_2 = len4;
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-new\"][Instruction::CallWasm] enter", {
					funcName: "component-new",
					paramCount: 5,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsComponentNew(ptr0, len0, variant5_0, variant5_1, variant5_2)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant8;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var ptr6 = dataView(memory0).getUint32(ret + 4, true);
						var len6 = dataView(memory0).getUint32(ret + 8, true);
						if (ptr6 % 1 !== 0) throw new TypeError(`list pointer [${ptr6}] is not aligned to 1`);
						variant8 = {
							tag: "ok",
							val: new Uint8Array(memory0.buffer.slice(ptr6, ptr6 + len6 * 1))
						};
						break;
					case 1:
						var ptr7 = dataView(memory0).getUint32(ret + 4, true);
						var len7 = dataView(memory0).getUint32(ret + 8, true);
						variant8 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr7, len7))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-new\"][Instruction::Return]", {
					funcName: "component-new",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant8;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn0(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let toolsComponentWit;
function componentWit$1(arg0) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsComponentWit",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var val0 = arg0;
				var len0 = Array.isArray(val0) ? val0.length : val0.byteLength;
				var ptr0 = realloc1(0, 0, 1, len0 * 1);
				let valData0;
				const valLenBytes0 = len0 * 1;
				if (Array.isArray(val0)) {
					let offset = 0;
					const dv0 = new DataView(memory0.buffer);
					for (const v of val0) {
						_requireValidNumericPrimitive.bind(null, "u8")(v);
						dv0.setUint8(ptr0 + offset, v, true);
						offset += 1;
					}
				} else {
					valData0 = new Uint8Array(val0.buffer || val0, val0.byteOffset, valLenBytes0);
					new Uint8Array(memory0.buffer, ptr0, valLenBytes0).set(valData0);
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-wit\"][Instruction::CallWasm] enter", {
					funcName: "component-wit",
					paramCount: 2,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsComponentWit(ptr0, len0)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant3;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var ptr1 = dataView(memory0).getUint32(ret + 4, true);
						var len1 = dataView(memory0).getUint32(ret + 8, true);
						variant3 = {
							tag: "ok",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr1, len1))
						};
						break;
					case 1:
						var ptr2 = dataView(memory0).getUint32(ret + 4, true);
						var len2 = dataView(memory0).getUint32(ret + 8, true);
						variant3 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr2, len2))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-wit\"][Instruction::Return]", {
					funcName: "component-wit",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant3;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn0(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let toolsComponentWitMetadataForWorld;
function componentWitMetadataForWorld$1(arg0, arg1) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsComponentWitMetadataForWorld",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var variant2 = arg0;
				let variant2_0;
				let variant2_1;
				let variant2_2;
				switch (variant2.tag) {
					case "source": {
						const e = variant2.val;
						var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
						var ptr0 = encodeRes.ptr;
						var len0 = encodeRes.len;
						variant2_0 = 0;
						variant2_1 = ptr0;
						variant2_2 = len0;
						break;
					}
					case "path": {
						const e = variant2.val;
						var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
						var ptr1 = encodeRes.ptr;
						var len1 = encodeRes.len;
						variant2_0 = 1;
						variant2_1 = ptr1;
						variant2_2 = len1;
						break;
					}
					default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant2.tag)}\` (received \`${variant2}\`) specified for \`WitSpecifier\``);
				}
				var variant4 = arg1;
				let variant4_0;
				let variant4_1;
				let variant4_2;
				if (variant4 === null || variant4 === void 0) {
					variant4_0 = 0;
					variant4_1 = 0;
					variant4_2 = 0;
				} else {
					var encodeRes = _utf8AllocateAndEncode(variant4, realloc1, memory0);
					var ptr3 = encodeRes.ptr;
					var len3 = encodeRes.len;
					variant4_0 = 1;
					variant4_1 = ptr3;
					variant4_2 = len3;
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-wit-metadata-for-world\"][Instruction::CallWasm] enter", {
					funcName: "component-wit-metadata-for-world",
					paramCount: 6,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsComponentWitMetadataForWorld(variant2_0, variant2_1, variant2_2, variant4_0, variant4_1, variant4_2)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant24;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var len13 = dataView(memory0).getUint32(ret + 8, true);
						var base13 = dataView(memory0).getUint32(ret + 4, true);
						if (base13 % 8 !== 0) throw new TypeError(`list pointer [${base13}] is not aligned to 8`);
						var result13 = [];
						for (let i = 0; i < len13; i++) {
							const base = base13 + i * 80;
							var ptr5 = dataView(memory0).getUint32(base + 0, true);
							var len5 = dataView(memory0).getUint32(base + 4, true);
							var result5 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr5, len5));
							var ptr6 = dataView(memory0).getUint32(base + 8, true);
							var len6 = dataView(memory0).getUint32(base + 12, true);
							var result6 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr6, len6));
							var ptr7 = dataView(memory0).getUint32(base + 16, true);
							var len7 = dataView(memory0).getUint32(base + 20, true);
							var result7 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr7, len7));
							let variant12;
							switch (dataView(memory0).getUint8(base + 24, true)) {
								case 0:
									variant12 = void 0;
									break;
								case 1: {
									let variant9;
									switch (dataView(memory0).getUint8(base + 56, true)) {
										case 0:
											variant9 = void 0;
											break;
										case 1:
											var ptr8 = dataView(memory0).getUint32(base + 60, true);
											var len8 = dataView(memory0).getUint32(base + 64, true);
											variant9 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr8, len8));
											break;
										default: throw new TypeError("invalid variant discriminant for option");
									}
									let variant11;
									switch (dataView(memory0).getUint8(base + 68, true)) {
										case 0:
											variant11 = void 0;
											break;
										case 1:
											var ptr10 = dataView(memory0).getUint32(base + 72, true);
											var len10 = dataView(memory0).getUint32(base + 76, true);
											variant11 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr10, len10));
											break;
										default: throw new TypeError("invalid variant discriminant for option");
									}
									variant12 = {
										major: BigInt.asUintN(64, BigInt(dataView(memory0).getBigInt64(base + 32, true))),
										minor: BigInt.asUintN(64, BigInt(dataView(memory0).getBigInt64(base + 40, true))),
										patch: BigInt.asUintN(64, BigInt(dataView(memory0).getBigInt64(base + 48, true))),
										pre: variant9,
										build: variant11
									};
									break;
								}
								default: throw new TypeError("invalid variant discriminant for option");
							}
							result13.push({
								namespace: result5,
								package: result6,
								interface: result7,
								version: variant12
							});
						}
						var len22 = dataView(memory0).getUint32(ret + 16, true);
						var base22 = dataView(memory0).getUint32(ret + 12, true);
						if (base22 % 8 !== 0) throw new TypeError(`list pointer [${base22}] is not aligned to 8`);
						var result22 = [];
						for (let i = 0; i < len22; i++) {
							const base = base22 + i * 80;
							var ptr14 = dataView(memory0).getUint32(base + 0, true);
							var len14 = dataView(memory0).getUint32(base + 4, true);
							var result14 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr14, len14));
							var ptr15 = dataView(memory0).getUint32(base + 8, true);
							var len15 = dataView(memory0).getUint32(base + 12, true);
							var result15 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr15, len15));
							var ptr16 = dataView(memory0).getUint32(base + 16, true);
							var len16 = dataView(memory0).getUint32(base + 20, true);
							var result16 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr16, len16));
							let variant21;
							switch (dataView(memory0).getUint8(base + 24, true)) {
								case 0:
									variant21 = void 0;
									break;
								case 1: {
									let variant18;
									switch (dataView(memory0).getUint8(base + 56, true)) {
										case 0:
											variant18 = void 0;
											break;
										case 1:
											var ptr17 = dataView(memory0).getUint32(base + 60, true);
											var len17 = dataView(memory0).getUint32(base + 64, true);
											variant18 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr17, len17));
											break;
										default: throw new TypeError("invalid variant discriminant for option");
									}
									let variant20;
									switch (dataView(memory0).getUint8(base + 68, true)) {
										case 0:
											variant20 = void 0;
											break;
										case 1:
											var ptr19 = dataView(memory0).getUint32(base + 72, true);
											var len19 = dataView(memory0).getUint32(base + 76, true);
											variant20 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr19, len19));
											break;
										default: throw new TypeError("invalid variant discriminant for option");
									}
									variant21 = {
										major: BigInt.asUintN(64, BigInt(dataView(memory0).getBigInt64(base + 32, true))),
										minor: BigInt.asUintN(64, BigInt(dataView(memory0).getBigInt64(base + 40, true))),
										patch: BigInt.asUintN(64, BigInt(dataView(memory0).getBigInt64(base + 48, true))),
										pre: variant18,
										build: variant20
									};
									break;
								}
								default: throw new TypeError("invalid variant discriminant for option");
							}
							result22.push({
								namespace: result14,
								package: result15,
								interface: result16,
								version: variant21
							});
						}
						variant24 = {
							tag: "ok",
							val: {
								imports: result13,
								exports: result22
							}
						};
						break;
					case 1:
						var ptr23 = dataView(memory0).getUint32(ret + 4, true);
						var len23 = dataView(memory0).getUint32(ret + 8, true);
						variant24 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr23, len23))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-wit-metadata-for-world\"][Instruction::Return]", {
					funcName: "component-wit-metadata-for-world",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant24;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn1(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let toolsComponentEmbed;
function componentEmbed$1(arg0) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsComponentEmbed",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var ptr0 = realloc1(0, 0, 4, 80);
				var { binary: v1_0, witSource: v1_1, witPath: v1_2, stringEncoding: v1_3, dummy: v1_4, world: v1_5, metadata: v1_6, features: v1_7 } = arg0;
				var variant3 = v1_0;
				if (variant3 === null || variant3 === void 0) dataView(memory0).setInt8(ptr0 + 0, 0, true);
				else {
					const e = variant3;
					dataView(memory0).setInt8(ptr0 + 0, 1, true);
					var val2 = e;
					var len2 = Array.isArray(val2) ? val2.length : val2.byteLength;
					var ptr2 = realloc1(0, 0, 1, len2 * 1);
					let valData2;
					const valLenBytes2 = len2 * 1;
					if (Array.isArray(val2)) {
						let offset = 0;
						const dv2 = new DataView(memory0.buffer);
						for (const v of val2) {
							_requireValidNumericPrimitive.bind(null, "u8")(v);
							dv2.setUint8(ptr2 + offset, v, true);
							offset += 1;
						}
					} else {
						valData2 = new Uint8Array(val2.buffer || val2, val2.byteOffset, valLenBytes2);
						new Uint8Array(memory0.buffer, ptr2, valLenBytes2).set(valData2);
					}
					dataView(memory0).setUint32(ptr0 + 8, len2, true);
					dataView(memory0).setUint32(ptr0 + 4, ptr2, true);
				}
				var variant5 = v1_1;
				if (variant5 === null || variant5 === void 0) dataView(memory0).setInt8(ptr0 + 12, 0, true);
				else {
					const e = variant5;
					dataView(memory0).setInt8(ptr0 + 12, 1, true);
					var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
					var ptr4 = encodeRes.ptr;
					var len4 = encodeRes.len;
					dataView(memory0).setUint32(ptr0 + 20, len4, true);
					dataView(memory0).setUint32(ptr0 + 16, ptr4, true);
				}
				var variant7 = v1_2;
				if (variant7 === null || variant7 === void 0) dataView(memory0).setInt8(ptr0 + 24, 0, true);
				else {
					const e = variant7;
					dataView(memory0).setInt8(ptr0 + 24, 1, true);
					var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
					var ptr6 = encodeRes.ptr;
					var len6 = encodeRes.len;
					dataView(memory0).setUint32(ptr0 + 32, len6, true);
					dataView(memory0).setUint32(ptr0 + 28, ptr6, true);
				}
				var variant9 = v1_3;
				if (variant9 === null || variant9 === void 0) dataView(memory0).setInt8(ptr0 + 36, 0, true);
				else {
					const e = variant9;
					dataView(memory0).setInt8(ptr0 + 36, 1, true);
					var val8 = e;
					let enum8;
					switch (val8) {
						case "utf8":
							enum8 = 0;
							break;
						case "utf16":
							enum8 = 1;
							break;
						case "compact-utf16":
							enum8 = 2;
							break;
						default:
							if (e instanceof Error) console.error(e);
							throw new TypeError(`"${val8}" is not one of the cases of string-encoding`);
					}
					dataView(memory0).setInt8(ptr0 + 37, enum8, true);
				}
				var variant10 = v1_4;
				if (variant10 === null || variant10 === void 0) dataView(memory0).setInt8(ptr0 + 38, 0, true);
				else {
					const e = variant10;
					dataView(memory0).setInt8(ptr0 + 38, 1, true);
					dataView(memory0).setInt8(ptr0 + 39, e ? 1 : 0, true);
				}
				var variant12 = v1_5;
				if (variant12 === null || variant12 === void 0) dataView(memory0).setInt8(ptr0 + 40, 0, true);
				else {
					const e = variant12;
					dataView(memory0).setInt8(ptr0 + 40, 1, true);
					var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
					var ptr11 = encodeRes.ptr;
					var len11 = encodeRes.len;
					dataView(memory0).setUint32(ptr0 + 48, len11, true);
					dataView(memory0).setUint32(ptr0 + 44, ptr11, true);
				}
				var variant20 = v1_6;
				if (variant20 === null || variant20 === void 0) dataView(memory0).setInt8(ptr0 + 52, 0, true);
				else {
					const e = variant20;
					dataView(memory0).setInt8(ptr0 + 52, 1, true);
					var vec19 = e;
					var len19 = vec19.length;
					var result19 = realloc1(0, 0, 4, len19 * 16);
					for (let i = 0; i < vec19.length; i++) {
						const e = vec19[i];
						const base = result19 + i * 16;
						var [tuple13_0, tuple13_1] = e;
						var encodeRes = _utf8AllocateAndEncode(tuple13_0, realloc1, memory0);
						var ptr14 = encodeRes.ptr;
						var len14 = encodeRes.len;
						dataView(memory0).setUint32(base + 4, len14, true);
						dataView(memory0).setUint32(base + 0, ptr14, true);
						var vec18 = tuple13_1;
						var len18 = vec18.length;
						var result18 = realloc1(0, 0, 4, len18 * 16);
						for (let i = 0; i < vec18.length; i++) {
							const e = vec18[i];
							const base = result18 + i * 16;
							var [tuple15_0, tuple15_1] = e;
							var encodeRes = _utf8AllocateAndEncode(tuple15_0, realloc1, memory0);
							var ptr16 = encodeRes.ptr;
							var len16 = encodeRes.len;
							dataView(memory0).setUint32(base + 4, len16, true);
							dataView(memory0).setUint32(base + 0, ptr16, true);
							var encodeRes = _utf8AllocateAndEncode(tuple15_1, realloc1, memory0);
							var ptr17 = encodeRes.ptr;
							var len17 = encodeRes.len;
							dataView(memory0).setUint32(base + 12, len17, true);
							dataView(memory0).setUint32(base + 8, ptr17, true);
						}
						dataView(memory0).setUint32(base + 12, len18, true);
						dataView(memory0).setUint32(base + 8, result18, true);
					}
					dataView(memory0).setUint32(ptr0 + 60, len19, true);
					dataView(memory0).setUint32(ptr0 + 56, result19, true);
				}
				var variant24 = v1_7;
				if (variant24 === null || variant24 === void 0) dataView(memory0).setInt8(ptr0 + 64, 0, true);
				else {
					const e = variant24;
					dataView(memory0).setInt8(ptr0 + 64, 1, true);
					var variant23 = e;
					switch (variant23.tag) {
						case "list": {
							const e = variant23.val;
							dataView(memory0).setInt8(ptr0 + 68, 0, true);
							var vec22 = e;
							var len22 = vec22.length;
							var result22 = realloc1(0, 0, 4, len22 * 8);
							for (let i = 0; i < vec22.length; i++) {
								const e = vec22[i];
								const base = result22 + i * 8;
								var encodeRes = _utf8AllocateAndEncode(e, realloc1, memory0);
								var ptr21 = encodeRes.ptr;
								var len21 = encodeRes.len;
								dataView(memory0).setUint32(base + 4, len21, true);
								dataView(memory0).setUint32(base + 0, ptr21, true);
							}
							dataView(memory0).setUint32(ptr0 + 76, len22, true);
							dataView(memory0).setUint32(ptr0 + 72, result22, true);
							break;
						}
						case "all":
							dataView(memory0).setInt8(ptr0 + 68, 1, true);
							break;
						default: throw new TypeError(`invalid variant tag value \`${JSON.stringify(variant23.tag)}\` (received \`${variant23}\`) specified for \`EnabledFeatureSet\``);
					}
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-embed\"][Instruction::CallWasm] enter", {
					funcName: "component-embed",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsComponentEmbed(ptr0)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant27;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var ptr25 = dataView(memory0).getUint32(ret + 4, true);
						var len25 = dataView(memory0).getUint32(ret + 8, true);
						if (ptr25 % 1 !== 0) throw new TypeError(`list pointer [${ptr25}] is not aligned to 1`);
						variant27 = {
							tag: "ok",
							val: new Uint8Array(memory0.buffer.slice(ptr25, ptr25 + len25 * 1))
						};
						break;
					case 1:
						var ptr26 = dataView(memory0).getUint32(ret + 4, true);
						var len26 = dataView(memory0).getUint32(ret + 8, true);
						variant27 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr26, len26))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"component-embed\"][Instruction::Return]", {
					funcName: "component-embed",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant27;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn0(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let toolsMetadataShow;
function metadataShow$1(arg0) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsMetadataShow",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var val0 = arg0;
				var len0 = Array.isArray(val0) ? val0.length : val0.byteLength;
				var ptr0 = realloc1(0, 0, 1, len0 * 1);
				let valData0;
				const valLenBytes0 = len0 * 1;
				if (Array.isArray(val0)) {
					let offset = 0;
					const dv0 = new DataView(memory0.buffer);
					for (const v of val0) {
						_requireValidNumericPrimitive.bind(null, "u8")(v);
						dv0.setUint8(ptr0 + offset, v, true);
						offset += 1;
					}
				} else {
					valData0 = new Uint8Array(val0.buffer || val0, val0.byteOffset, valLenBytes0);
					new Uint8Array(memory0.buffer, ptr0, valLenBytes0).set(valData0);
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"metadata-show\"][Instruction::CallWasm] enter", {
					funcName: "metadata-show",
					paramCount: 2,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsMetadataShow(ptr0, len0)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant12;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var len10 = dataView(memory0).getUint32(ret + 8, true);
						var base10 = dataView(memory0).getUint32(ret + 4, true);
						if (base10 % 4 !== 0) throw new TypeError(`list pointer [${base10}] is not aligned to 4`);
						var result10 = [];
						for (let i = 0; i < len10; i++) {
							const base = base10 + i * 44;
							let variant1;
							switch (dataView(memory0).getUint8(base + 0, true)) {
								case 0:
									variant1 = void 0;
									break;
								case 1:
									variant1 = dataView(memory0).getInt32(base + 4, true) >>> 0;
									break;
								default: throw new TypeError("invalid variant discriminant for option");
							}
							let variant3;
							switch (dataView(memory0).getUint8(base + 8, true)) {
								case 0:
									variant3 = void 0;
									break;
								case 1:
									var ptr2 = dataView(memory0).getUint32(base + 12, true);
									var len2 = dataView(memory0).getUint32(base + 16, true);
									variant3 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr2, len2));
									break;
								default: throw new TypeError("invalid variant discriminant for option");
							}
							let variant4;
							switch (dataView(memory0).getUint8(base + 20, true)) {
								case 0:
									variant4 = { tag: "module" };
									break;
								case 1:
									variant4 = {
										tag: "component",
										val: dataView(memory0).getInt32(base + 24, true) >>> 0
									};
									break;
								default: throw new TypeError("invalid variant discriminant for ModuleMetaType");
							}
							var len9 = dataView(memory0).getUint32(base + 40, true);
							var base9 = dataView(memory0).getUint32(base + 36, true);
							if (base9 % 4 !== 0) throw new TypeError(`list pointer [${base9}] is not aligned to 4`);
							var result9 = [];
							for (let i = 0; i < len9; i++) {
								const base = base9 + i * 16;
								var ptr5 = dataView(memory0).getUint32(base + 0, true);
								var len5 = dataView(memory0).getUint32(base + 4, true);
								var result5 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr5, len5));
								var len8 = dataView(memory0).getUint32(base + 12, true);
								var base8 = dataView(memory0).getUint32(base + 8, true);
								if (base8 % 4 !== 0) throw new TypeError(`list pointer [${base8}] is not aligned to 4`);
								var result8 = [];
								for (let i = 0; i < len8; i++) {
									const base = base8 + i * 16;
									var ptr6 = dataView(memory0).getUint32(base + 0, true);
									var len6 = dataView(memory0).getUint32(base + 4, true);
									var result6 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr6, len6));
									var ptr7 = dataView(memory0).getUint32(base + 8, true);
									var len7 = dataView(memory0).getUint32(base + 12, true);
									var result7 = TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr7, len7));
									result8.push([result6, result7]);
								}
								result9.push([result5, result8]);
							}
							result10.push({
								parentIndex: variant1,
								name: variant3,
								metaType: variant4,
								range: [dataView(memory0).getInt32(base + 28, true) >>> 0, dataView(memory0).getInt32(base + 32, true) >>> 0],
								producers: result9
							});
						}
						variant12 = {
							tag: "ok",
							val: result10
						};
						break;
					case 1:
						var ptr11 = dataView(memory0).getUint32(ret + 4, true);
						var len11 = dataView(memory0).getUint32(ret + 8, true);
						variant12 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr11, len11))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"metadata-show\"][Instruction::Return]", {
					funcName: "metadata-show",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant12;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn2(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
let toolsMetadataAdd;
function metadataAdd$1(arg0, arg1) {
	if (!_initialized) throwUninitialized();
	getOrCreateAsyncState(0).throwIfTrapped();
	const [task, _wasm_call_currentTaskID] = createNewCurrentTask({
		componentIdx: 0,
		isAsync: false,
		isManualAsync: false,
		preserveFutureResult: false,
		entryFnName: "toolsMetadataAdd",
		getCallbackFn: () => null,
		callbackFnName: null,
		errHandling: "throw-result-err",
		callingWasmExport: true
	});
	task.setCalleeIsAsync(false);
	task.enterSync();
	CURRENT_TASK_MAY_BLOCK.value = task.mayBlock() ? 1 : 0;
	task.setReturnMemoryIdx(0);
	task.setReturnMemory((() => memory0)());
	return _withGlobalCurrentTaskMeta({
		taskID: task.id(),
		componentIdx: task.componentIdx(),
		fn: () => {
			try {
				var val0 = arg0;
				var len0 = Array.isArray(val0) ? val0.length : val0.byteLength;
				var ptr0 = realloc1(0, 0, 1, len0 * 1);
				let valData0;
				const valLenBytes0 = len0 * 1;
				if (Array.isArray(val0)) {
					let offset = 0;
					const dv0 = new DataView(memory0.buffer);
					for (const v of val0) {
						_requireValidNumericPrimitive.bind(null, "u8")(v);
						dv0.setUint8(ptr0 + offset, v, true);
						offset += 1;
					}
				} else {
					valData0 = new Uint8Array(val0.buffer || val0, val0.byteOffset, valLenBytes0);
					new Uint8Array(memory0.buffer, ptr0, valLenBytes0).set(valData0);
				}
				var vec7 = arg1;
				var len7 = vec7.length;
				var result7 = realloc1(0, 0, 4, len7 * 16);
				for (let i = 0; i < vec7.length; i++) {
					const e = vec7[i];
					const base = result7 + i * 16;
					var [tuple1_0, tuple1_1] = e;
					var encodeRes = _utf8AllocateAndEncode(tuple1_0, realloc1, memory0);
					var ptr2 = encodeRes.ptr;
					var len2 = encodeRes.len;
					dataView(memory0).setUint32(base + 4, len2, true);
					dataView(memory0).setUint32(base + 0, ptr2, true);
					var vec6 = tuple1_1;
					var len6 = vec6.length;
					var result6 = realloc1(0, 0, 4, len6 * 16);
					for (let i = 0; i < vec6.length; i++) {
						const e = vec6[i];
						const base = result6 + i * 16;
						var [tuple3_0, tuple3_1] = e;
						var encodeRes = _utf8AllocateAndEncode(tuple3_0, realloc1, memory0);
						var ptr4 = encodeRes.ptr;
						var len4 = encodeRes.len;
						dataView(memory0).setUint32(base + 4, len4, true);
						dataView(memory0).setUint32(base + 0, ptr4, true);
						var encodeRes = _utf8AllocateAndEncode(tuple3_1, realloc1, memory0);
						var ptr5 = encodeRes.ptr;
						var len5 = encodeRes.len;
						dataView(memory0).setUint32(base + 12, len5, true);
						dataView(memory0).setUint32(base + 8, ptr5, true);
					}
					dataView(memory0).setUint32(base + 12, len6, true);
					dataView(memory0).setUint32(base + 8, result6, true);
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"metadata-add\"][Instruction::CallWasm] enter", {
					funcName: "metadata-add",
					paramCount: 4,
					async: false,
					postReturn: true
				});
				let ret;
				try {
					ret = _withGlobalCurrentTaskMeta({
						taskID: task.id(),
						componentIdx: task.componentIdx(),
						fn: () => toolsMetadataAdd(ptr0, len0, result7, len7)
					});
				} catch (err) {
					_debugLog("[Instruction::CallWasm] error during sync call", {
						taskID: task.id(),
						err
					});
					getOrCreateAsyncState(0).markTrapped(err);
					task.setErrored(err);
					task.reject(err);
					task.exit();
					throw err;
				}
				let variant10;
				switch (dataView(memory0).getUint8(ret + 0, true)) {
					case 0:
						var ptr8 = dataView(memory0).getUint32(ret + 4, true);
						var len8 = dataView(memory0).getUint32(ret + 8, true);
						if (ptr8 % 1 !== 0) throw new TypeError(`list pointer [${ptr8}] is not aligned to 1`);
						variant10 = {
							tag: "ok",
							val: new Uint8Array(memory0.buffer.slice(ptr8, ptr8 + len8 * 1))
						};
						break;
					case 1:
						var ptr9 = dataView(memory0).getUint32(ret + 4, true);
						var len9 = dataView(memory0).getUint32(ret + 8, true);
						variant10 = {
							tag: "err",
							val: TEXT_DECODER_UTF8.decode(new Uint8Array(memory0.buffer, ptr9, len9))
						};
						break;
					default: throw new TypeError("invalid variant discriminant for expected");
				}
				_debugLog("[iface=\"local:wasm-tools/tools\", function=\"metadata-add\"][Instruction::Return]", {
					funcName: "metadata-add",
					paramCount: 1,
					async: false,
					postReturn: true
				});
				const retCopy = variant10;
				task.resolve([retCopy.val]);
				let cstate = getOrCreateAsyncState(0);
				cstate.mayLeave = false;
				postReturn0(ret);
				cstate.mayLeave = true;
				task.exit();
				if (typeof retCopy === "object" && retCopy.tag === "err") throw new ComponentError(retCopy.val);
				return retCopy.val;
			} catch (err) {
				if (!task.isResolvedState()) {
					task.setErrored(err);
					task.reject(err);
				}
				if (!task.isExited()) task.exit({ skipExclusiveLockCheck: true });
				throw err;
			}
		}
	});
}
function trampoline0(handle) {
	const handleEntry = rscTableRemove(handleTable0, handle);
	if (handleEntry.own) {
		const rsc = captureTable0.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable0.delete(handleEntry.rep);
		} else if (Error$1[symbolCabiDispose]) Error$1[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline1(handle) {
	const handleEntry = rscTableRemove(handleTable6, handle);
	if (handleEntry.own) {
		const rsc = captureTable6.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable6.delete(handleEntry.rep);
		} else if (DirectoryEntryStream[symbolCabiDispose]) DirectoryEntryStream[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline2(handle) {
	const handleEntry = rscTableRemove(handleTable5, handle);
	if (handleEntry.own) {
		const rsc = captureTable5.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable5.delete(handleEntry.rep);
		} else if (Descriptor[symbolCabiDispose]) Descriptor[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline3(handle) {
	const handleEntry = rscTableRemove(handleTable1, handle);
	if (handleEntry.own) {
		const rsc = captureTable1.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable1.delete(handleEntry.rep);
		} else if (OutputStream[symbolCabiDispose]) OutputStream[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline4(handle) {
	const handleEntry = rscTableRemove(handleTable2, handle);
	if (handleEntry.own) {
		const rsc = captureTable2.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable2.delete(handleEntry.rep);
		} else if (InputStream[symbolCabiDispose]) InputStream[symbolCabiDispose](handleEntry.rep);
	}
}
let trampoline5 = _trampoline5.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 5,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline5.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline5
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 5,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline5.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline5
});
let trampoline6 = _trampoline6.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 6,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline6.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 2,
		lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
			if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt2;
				captureTable2.set(rep, obj);
				handle = rscTableCreateOwn(handleTable2, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline6
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 6,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline6.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 2,
		lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
			if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt2;
				captureTable2.set(rep, obj);
				handle = rscTableCreateOwn(handleTable2, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline6
});
let trampoline7 = _trampoline7.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 7,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline7.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline7
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 7,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline7.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOwn({
		componentIdx: 0,
		tableIdx: 1,
		lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
			if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
			let handle = obj[symbolRscHandle];
			if (!handle) {
				const rep = obj[symbolRscRep] || ++captureCnt1;
				captureTable1.set(rep, obj);
				handle = rscTableCreateOwn(handleTable1, rep);
			}
			return handle;
		}
	})],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline7
});
function trampoline8(handle) {
	const handleEntry = rscTableRemove(handleTable3, handle);
	if (handleEntry.own) {
		const rsc = captureTable3.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable3.delete(handleEntry.rep);
		} else if (TerminalInput[symbolCabiDispose]) TerminalInput[symbolCabiDispose](handleEntry.rep);
	}
}
function trampoline9(handle) {
	const handleEntry = rscTableRemove(handleTable4, handle);
	if (handleEntry.own) {
		const rsc = captureTable4.get(handleEntry.rep);
		if (rsc) {
			if (rsc[symbolDispose]) rsc[symbolDispose]();
			captureTable4.delete(handleEntry.rep);
		} else if (TerminalOutput[symbolCabiDispose]) TerminalOutput[symbolCabiDispose](handleEntry.rep);
	}
}
let trampoline10 = _trampoline10.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 10,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline10.manuallyAsync,
	paramLiftFns: [_liftFlatResult({
		caseMetas: [[
			"ok",
			null,
			0,
			0,
			0,
			[]
		], [
			"err",
			null,
			0,
			0,
			0,
			[]
		]],
		variantSize32: 1,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 1,
		variantPayloadFlatTypes: []
	})],
	resultLowerFns: [],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline10
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 10,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline10.manuallyAsync,
	paramLiftFns: [_liftFlatResult({
		caseMetas: [[
			"ok",
			null,
			0,
			0,
			0,
			[]
		], [
			"err",
			null,
			0,
			0,
			0,
			[]
		]],
		variantSize32: 1,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 1,
		variantPayloadFlatTypes: []
	})],
	resultLowerFns: [],
	hasResultPointer: false,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: null,
	stringEncoding: "utf8",
	getMemoryFn: () => null,
	getReallocFn: void 0,
	importFn: _trampoline10
});
let trampoline11 = _trampoline11.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 11,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline11.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			1,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline11
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 11,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline11.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 0)],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			1,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline11
});
let trampoline12 = _trampoline12.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 12,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline12.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline12
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 12,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline12.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline12
});
let trampoline13 = _trampoline13.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 13,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline13.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 6)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOption({
				caseMetas: [[
					"none",
					null,
					0,
					0,
					0
				], [
					"some",
					_lowerFlatRecord({
						fieldMetas: [[
							"type",
							_lowerFlatEnum({
								caseMetas: [
									[
										"unknown",
										null,
										1,
										1,
										1
									],
									[
										"block-device",
										null,
										1,
										1,
										1
									],
									[
										"character-device",
										null,
										1,
										1,
										1
									],
									[
										"directory",
										null,
										1,
										1,
										1
									],
									[
										"fifo",
										null,
										1,
										1,
										1
									],
									[
										"symbolic-link",
										null,
										1,
										1,
										1
									],
									[
										"regular-file",
										null,
										1,
										1,
										1
									],
									[
										"socket",
										null,
										1,
										1,
										1
									]
								],
								variantSize32: 1,
								variantAlign32: 1,
								variantPayloadOffset32: 1,
								variantFlatCount: 1
							}),
							1,
							1
						], [
							"name",
							_lowerFlatStringAny,
							8,
							4
						]],
						size32: 12,
						align32: 4
					}),
					12,
					4,
					3
				]],
				variantSize32: 16,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 4,
				payloadMaybeNull: false
			}),
			20,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			20,
			4,
			4
		]],
		variantSize32: 20,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 5
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline13
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 13,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline13.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 6)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOption({
				caseMetas: [[
					"none",
					null,
					0,
					0,
					0
				], [
					"some",
					_lowerFlatRecord({
						fieldMetas: [[
							"type",
							_lowerFlatEnum({
								caseMetas: [
									[
										"unknown",
										null,
										1,
										1,
										1
									],
									[
										"block-device",
										null,
										1,
										1,
										1
									],
									[
										"character-device",
										null,
										1,
										1,
										1
									],
									[
										"directory",
										null,
										1,
										1,
										1
									],
									[
										"fifo",
										null,
										1,
										1,
										1
									],
									[
										"symbolic-link",
										null,
										1,
										1,
										1
									],
									[
										"regular-file",
										null,
										1,
										1,
										1
									],
									[
										"socket",
										null,
										1,
										1,
										1
									]
								],
								variantSize32: 1,
								variantAlign32: 1,
								variantPayloadOffset32: 1,
								variantFlatCount: 1
							}),
							1,
							1
						], [
							"name",
							_lowerFlatStringAny,
							8,
							4
						]],
						size32: 12,
						align32: 4
					}),
					12,
					4,
					3
				]],
				variantSize32: 16,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 4,
				payloadMaybeNull: false
			}),
			20,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			20,
			4,
			4
		]],
		variantSize32: 20,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 5
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline13
});
let trampoline14 = _trampoline14.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 14,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline14.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline14
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 14,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline14.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [[
					"lower",
					_lowerFlatU64,
					8,
					8
				], [
					"upper",
					_lowerFlatU64,
					8,
					8
				]],
				size32: 16,
				align32: 8
			}),
			24,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			24,
			8,
			8
		]],
		variantSize32: 24,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline14
});
let trampoline15 = _trampoline15.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 15,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline15.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatFlags({
				names: [
					"read",
					"write",
					"fileIntegritySync",
					"dataIntegritySync",
					"requestedWriteSync",
					"mutateDirectory"
				],
				size32: 1,
				align32: 1,
				intSizeBytes: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline15
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 15,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline15.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatFlags({
				names: [
					"read",
					"write",
					"fileIntegritySync",
					"dataIntegritySync",
					"requestedWriteSync",
					"mutateDirectory"
				],
				size32: 1,
				align32: 1,
				intSizeBytes: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline15
});
let trampoline16 = _trampoline16.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 16,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline16.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatEnum({
				caseMetas: [
					[
						"unknown",
						null,
						1,
						1,
						1
					],
					[
						"block-device",
						null,
						1,
						1,
						1
					],
					[
						"character-device",
						null,
						1,
						1,
						1
					],
					[
						"directory",
						null,
						1,
						1,
						1
					],
					[
						"fifo",
						null,
						1,
						1,
						1
					],
					[
						"symbolic-link",
						null,
						1,
						1,
						1
					],
					[
						"regular-file",
						null,
						1,
						1,
						1
					],
					[
						"socket",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline16
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 16,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline16.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatEnum({
				caseMetas: [
					[
						"unknown",
						null,
						1,
						1,
						1
					],
					[
						"block-device",
						null,
						1,
						1,
						1
					],
					[
						"character-device",
						null,
						1,
						1,
						1
					],
					[
						"directory",
						null,
						1,
						1,
						1
					],
					[
						"fifo",
						null,
						1,
						1,
						1
					],
					[
						"symbolic-link",
						null,
						1,
						1,
						1
					],
					[
						"regular-file",
						null,
						1,
						1,
						1
					],
					[
						"socket",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			2,
			1,
			1
		]],
		variantSize32: 2,
		variantAlign32: 1,
		variantPayloadOffset32: 1,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline16
});
let trampoline17 = _trampoline17.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 17,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline17.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline17
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 17,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline17.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline17
});
let trampoline18 = _trampoline18.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 18,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline18.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 6,
				lowerFn: function lowerImportedOwnedHost_DirectoryEntryStream(obj) {
					if (!(obj instanceof DirectoryEntryStream)) throw new TypeError("Resource error: Not a valid \"DirectoryEntryStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt6;
						captureTable6.set(rep, obj);
						handle = rscTableCreateOwn(handleTable6, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline18
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 18,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline18.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 6,
				lowerFn: function lowerImportedOwnedHost_DirectoryEntryStream(obj) {
					if (!(obj instanceof DirectoryEntryStream)) throw new TypeError("Resource error: Not a valid \"DirectoryEntryStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt6;
						captureTable6.set(rep, obj);
						handle = rscTableCreateOwn(handleTable6, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline18
});
let trampoline19 = _trampoline19.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 19,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline19.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline19
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 19,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline19.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline19
});
let trampoline20 = _trampoline20.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 20,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline20.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny,
		_liftFlatFlags({
			names: [
				"create",
				"directory",
				"exclusive",
				"truncate"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatFlags({
			names: [
				"read",
				"write",
				"fileIntegritySync",
				"dataIntegritySync",
				"requestedWriteSync",
				"mutateDirectory"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		})
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 5,
				lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
					if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt5;
						captureTable5.set(rep, obj);
						handle = rscTableCreateOwn(handleTable5, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline20
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 20,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline20.manuallyAsync,
	paramLiftFns: [
		_liftFlatBorrow.bind(null, 5),
		_liftFlatFlags({
			names: ["symlinkFollow"],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatStringAny,
		_liftFlatFlags({
			names: [
				"create",
				"directory",
				"exclusive",
				"truncate"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		}),
		_liftFlatFlags({
			names: [
				"read",
				"write",
				"fileIntegritySync",
				"dataIntegritySync",
				"requestedWriteSync",
				"mutateDirectory"
			],
			size32: 1,
			align32: 1,
			intSizeBytes: 1
		})
	],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 5,
				lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
					if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt5;
						captureTable5.set(rep, obj);
						handle = rscTableCreateOwn(handleTable5, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline20
});
let trampoline21 = _trampoline21.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 21,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline21.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 2,
				lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
					if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt2;
						captureTable2.set(rep, obj);
						handle = rscTableCreateOwn(handleTable2, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline21
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 21,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline21.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 2,
				lowerFn: function lowerImportedOwnedHost_InputStream(obj) {
					if (!(obj instanceof InputStream)) throw new TypeError("Resource error: Not a valid \"InputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt2;
						captureTable2.set(rep, obj);
						handle = rscTableCreateOwn(handleTable2, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline21
});
let trampoline22 = _trampoline22.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 22,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline22.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline22
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 22,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline22.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 1,
				lowerFn: function lowerImportedOwnedHost_OutputStream(obj) {
					if (!(obj instanceof OutputStream)) throw new TypeError("Resource error: Not a valid \"OutputStream\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt1;
						captureTable1.set(rep, obj);
						handle = rscTableCreateOwn(handleTable1, rep);
					}
					return handle;
				}
			}),
			8,
			4,
			4
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			8,
			4,
			4
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline22
});
let trampoline23 = _trampoline23.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 23,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline23.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline23
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 23,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline23.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 5)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatRecord({
				fieldMetas: [
					[
						"type",
						_lowerFlatEnum({
							caseMetas: [
								[
									"unknown",
									null,
									1,
									1,
									1
								],
								[
									"block-device",
									null,
									1,
									1,
									1
								],
								[
									"character-device",
									null,
									1,
									1,
									1
								],
								[
									"directory",
									null,
									1,
									1,
									1
								],
								[
									"fifo",
									null,
									1,
									1,
									1
								],
								[
									"symbolic-link",
									null,
									1,
									1,
									1
								],
								[
									"regular-file",
									null,
									1,
									1,
									1
								],
								[
									"socket",
									null,
									1,
									1,
									1
								]
							],
							variantSize32: 1,
							variantAlign32: 1,
							variantPayloadOffset32: 1,
							variantFlatCount: 1
						}),
						1,
						1
					],
					[
						"linkCount",
						_lowerFlatU64,
						8,
						8
					],
					[
						"size",
						_lowerFlatU64,
						8,
						8
					],
					[
						"dataAccessTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"dataModificationTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					],
					[
						"statusChangeTimestamp",
						_lowerFlatOption({
							caseMetas: [[
								"none",
								null,
								0,
								0,
								0
							], [
								"some",
								_lowerFlatRecord({
									fieldMetas: [[
										"seconds",
										_lowerFlatU64,
										8,
										8
									], [
										"nanoseconds",
										_lowerFlatU32,
										4,
										4
									]],
									size32: 16,
									align32: 8
								}),
								16,
								8,
								2
							]],
							variantSize32: 24,
							variantAlign32: 8,
							variantPayloadOffset32: 8,
							variantFlatCount: 3,
							payloadMaybeNull: false
						}),
						24,
						8
					]
				],
				size32: 96,
				align32: 8
			}),
			104,
			8,
			8
		], [
			"err",
			_lowerFlatEnum({
				caseMetas: [
					[
						"access",
						null,
						1,
						1,
						1
					],
					[
						"would-block",
						null,
						1,
						1,
						1
					],
					[
						"already",
						null,
						1,
						1,
						1
					],
					[
						"bad-descriptor",
						null,
						1,
						1,
						1
					],
					[
						"busy",
						null,
						1,
						1,
						1
					],
					[
						"deadlock",
						null,
						1,
						1,
						1
					],
					[
						"quota",
						null,
						1,
						1,
						1
					],
					[
						"exist",
						null,
						1,
						1,
						1
					],
					[
						"file-too-large",
						null,
						1,
						1,
						1
					],
					[
						"illegal-byte-sequence",
						null,
						1,
						1,
						1
					],
					[
						"in-progress",
						null,
						1,
						1,
						1
					],
					[
						"interrupted",
						null,
						1,
						1,
						1
					],
					[
						"invalid",
						null,
						1,
						1,
						1
					],
					[
						"io",
						null,
						1,
						1,
						1
					],
					[
						"is-directory",
						null,
						1,
						1,
						1
					],
					[
						"loop",
						null,
						1,
						1,
						1
					],
					[
						"too-many-links",
						null,
						1,
						1,
						1
					],
					[
						"message-size",
						null,
						1,
						1,
						1
					],
					[
						"name-too-long",
						null,
						1,
						1,
						1
					],
					[
						"no-device",
						null,
						1,
						1,
						1
					],
					[
						"no-entry",
						null,
						1,
						1,
						1
					],
					[
						"no-lock",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-memory",
						null,
						1,
						1,
						1
					],
					[
						"insufficient-space",
						null,
						1,
						1,
						1
					],
					[
						"not-directory",
						null,
						1,
						1,
						1
					],
					[
						"not-empty",
						null,
						1,
						1,
						1
					],
					[
						"not-recoverable",
						null,
						1,
						1,
						1
					],
					[
						"unsupported",
						null,
						1,
						1,
						1
					],
					[
						"no-tty",
						null,
						1,
						1,
						1
					],
					[
						"no-such-device",
						null,
						1,
						1,
						1
					],
					[
						"overflow",
						null,
						1,
						1,
						1
					],
					[
						"not-permitted",
						null,
						1,
						1,
						1
					],
					[
						"pipe",
						null,
						1,
						1,
						1
					],
					[
						"read-only",
						null,
						1,
						1,
						1
					],
					[
						"invalid-seek",
						null,
						1,
						1,
						1
					],
					[
						"text-file-busy",
						null,
						1,
						1,
						1
					],
					[
						"cross-device",
						null,
						1,
						1,
						1
					]
				],
				variantSize32: 1,
				variantAlign32: 1,
				variantPayloadOffset32: 1,
				variantFlatCount: 1
			}),
			104,
			8,
			8
		]],
		variantSize32: 104,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 13
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline23
});
let trampoline24 = _trampoline24.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 24,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline24.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatU64,
			16,
			8,
			8
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			16,
			8,
			8
		]],
		variantSize32: 16,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline24
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 24,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline24.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatU64,
			16,
			8,
			8
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			16,
			8,
			8
		]],
		variantSize32: 16,
		variantAlign32: 8,
		variantPayloadOffset32: 8,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline24
});
let trampoline25 = _trampoline25.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 25,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline25.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline25
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 25,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline25.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline25
});
let trampoline26 = _trampoline26.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 26,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline26.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline26
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 26,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline26.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1)],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline26
});
let trampoline27 = _trampoline27.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 27,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline27.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline27
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 27,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline27.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline27
});
let trampoline28 = _trampoline28.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 28,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline28.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline28
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 28,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline28.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 2), _liftFlatU64],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			_lowerFlatList({
				elemLowerFn: _lowerFlatU8,
				elemSize32: 1,
				elemAlign32: 1
			}),
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline28
});
let trampoline29 = _trampoline29.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 29,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline29.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline29
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 29,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline29.manuallyAsync,
	paramLiftFns: [_liftFlatBorrow.bind(null, 1), _liftFlatList({
		elemLiftFn: _liftFlatU8,
		elemAlign32: 1,
		elemSize32: 1,
		typedArray: Uint8Array
	})],
	resultLowerFns: [_lowerFlatResult({
		caseMetas: [[
			"ok",
			null,
			12,
			4,
			4
		], [
			"err",
			_lowerFlatVariant({
				caseMetas: [[
					"last-operation-failed",
					_lowerFlatOwn({
						componentIdx: 0,
						tableIdx: 0,
						lowerFn: function lowerImportedOwnedHost_Error$1(obj) {
							if (!(obj instanceof Error$1)) throw new TypeError("Resource error: Not a valid \"Error$1\" resource.");
							let handle = obj[symbolRscHandle];
							if (!handle) {
								const rep = obj[symbolRscRep] || ++captureCnt0;
								captureTable0.set(rep, obj);
								handle = rscTableCreateOwn(handleTable0, rep);
							}
							return handle;
						}
					}),
					4,
					4,
					1
				], [
					"closed",
					null,
					0,
					0,
					0
				]],
				variantSize32: 8,
				variantAlign32: 4,
				variantPayloadOffset32: 4,
				variantFlatCount: 2
			}),
			12,
			4,
			4
		]],
		variantSize32: 12,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 3
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline29
});
let trampoline30 = _trampoline30.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 30,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline30.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatStringAny,
				8,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 16,
			align32: 4
		}),
		elemSize32: 16,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline30
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 30,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline30.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatStringAny,
				8,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 16,
			align32: 4
		}),
		elemSize32: 16,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline30
});
let trampoline31 = _trampoline31.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 31,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline31.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatOwn({
					componentIdx: 0,
					tableIdx: 5,
					lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
						if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
						let handle = obj[symbolRscHandle];
						if (!handle) {
							const rep = obj[symbolRscRep] || ++captureCnt5;
							captureTable5.set(rep, obj);
							handle = rscTableCreateOwn(handleTable5, rep);
						}
						return handle;
					}
				}),
				4,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 12,
			align32: 4
		}),
		elemSize32: 12,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline31
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 31,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline31.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatTuple({
			elemLowerMetas: [[
				_lowerFlatOwn({
					componentIdx: 0,
					tableIdx: 5,
					lowerFn: function lowerImportedOwnedHost_Descriptor(obj) {
						if (!(obj instanceof Descriptor)) throw new TypeError("Resource error: Not a valid \"Descriptor\" resource.");
						let handle = obj[symbolRscHandle];
						if (!handle) {
							const rep = obj[symbolRscRep] || ++captureCnt5;
							captureTable5.set(rep, obj);
							handle = rscTableCreateOwn(handleTable5, rep);
						}
						return handle;
					}
				}),
				4,
				4
			], [
				_lowerFlatStringAny,
				8,
				4
			]],
			size32: 12,
			align32: 4
		}),
		elemSize32: 12,
		elemAlign32: 4
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline31
});
let trampoline32 = _trampoline32.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 32,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline32.manuallyAsync,
	paramLiftFns: [_liftFlatU64],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatU8,
		elemSize32: 1,
		elemAlign32: 1
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline32
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 32,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline32.manuallyAsync,
	paramLiftFns: [_liftFlatU64],
	resultLowerFns: [_lowerFlatList({
		elemLowerFn: _lowerFlatU8,
		elemSize32: 1,
		elemAlign32: 1
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: () => realloc0,
	importFn: _trampoline32
});
let trampoline33 = _trampoline33.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 33,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline33.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 3,
				lowerFn: function lowerImportedOwnedHost_TerminalInput(obj) {
					if (!(obj instanceof TerminalInput)) throw new TypeError("Resource error: Not a valid \"TerminalInput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt3;
						captureTable3.set(rep, obj);
						handle = rscTableCreateOwn(handleTable3, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline33
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 33,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline33.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 3,
				lowerFn: function lowerImportedOwnedHost_TerminalInput(obj) {
					if (!(obj instanceof TerminalInput)) throw new TypeError("Resource error: Not a valid \"TerminalInput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt3;
						captureTable3.set(rep, obj);
						handle = rscTableCreateOwn(handleTable3, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline33
});
let trampoline34 = _trampoline34.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 34,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline34.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline34
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 34,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline34.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline34
});
let trampoline35 = _trampoline35.manuallyAsync ? new WebAssembly.Suspending(_suspendingImport(0, _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 35,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline35.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline35
}))) : _lowerImportBackwardsCompat.bind(null, {
	trampolineIdx: 35,
	componentIdx: 0,
	isAsync: false,
	isManualAsync: _trampoline35.manuallyAsync,
	paramLiftFns: [],
	resultLowerFns: [_lowerFlatOption({
		caseMetas: [[
			"none",
			null,
			0,
			0,
			0
		], [
			"some",
			_lowerFlatOwn({
				componentIdx: 0,
				tableIdx: 4,
				lowerFn: function lowerImportedOwnedHost_TerminalOutput(obj) {
					if (!(obj instanceof TerminalOutput)) throw new TypeError("Resource error: Not a valid \"TerminalOutput\" resource.");
					let handle = obj[symbolRscHandle];
					if (!handle) {
						const rep = obj[symbolRscRep] || ++captureCnt4;
						captureTable4.set(rep, obj);
						handle = rscTableCreateOwn(handleTable4, rep);
					}
					return handle;
				}
			}),
			4,
			4,
			1
		]],
		variantSize32: 8,
		variantAlign32: 4,
		variantPayloadOffset32: 4,
		variantFlatCount: 2,
		payloadMaybeNull: false
	})],
	hasResultPointer: true,
	funcTypeIsAsync: false,
	getCallbackFn: () => null,
	getPostReturnFn: () => null,
	isCancellable: false,
	memoryIdx: 0,
	stringEncoding: "utf8",
	getMemoryFn: () => memory0,
	getReallocFn: void 0,
	importFn: _trampoline35
});
let _initialized = false;
const $init = (() => {
	let gen = (function* _initGenerator() {
		const module0 = fetchCompile(new URL("wasm-tools.core.wasm", import.meta.url));
		const module1 = fetchCompile(new URL("wasm-tools.core2.wasm", import.meta.url));
		const module2 = base64Compile("AGFzbQEAAAABZw5gAn9/AGACf38Bf2ABfwBgA39+fwBgBH9/f38Bf2AFf39/f38AYAR/f39/AGABfwF/YAN/f38Bf2AFf39/fn8Bf2AFf39/f38Bf2AJf39/f39+fn9/AX9gB39/f39/f38AYAJ+fwADKCcBAQEHAQEBCAQJBAoLAgAAAAUAAAAABQwDAwAABgADAwYCAg0CAgIEBQFwAScnB8UBKAEwAAABMQABATIAAgEzAAMBNAAEATUABQE2AAYBNwAHATgACAE5AAkCMTAACgIxMQALAjEyAAwCMTMADQIxNAAOAjE1AA8CMTYAEAIxNwARAjE4ABICMTkAEwIyMAAUAjIxABUCMjIAFgIyMwAXAjI0ABgCMjUAGQIyNgAaAjI3ABsCMjgAHAIyOQAdAjMwAB4CMzEAHwIzMgAgAjMzACECMzQAIgIzNQAjAjM2ACQCMzcAJQIzOAAmCCRpbXBvcnRzAQAKkQQnCwAgACABQQARAQALCwAgACABQQERAQALCwAgACABQQIRAQALCQAgAEEDEQcACwsAIAAgAUEEEQEACwsAIAAgAUEFEQEACwsAIAAgAUEGEQEACw0AIAAgASACQQcRCAALDwAgACABIAIgA0EIEQQACxEAIAAgASACIAMgBEEJEQkACw8AIAAgASACIANBChEEAAsRACAAIAEgAiADIARBCxEKAAsZACAAIAEgAiADIAQgBSAGIAcgCEEMEQsACwkAIABBDRECAAsLACAAIAFBDhEAAAsLACAAIAFBDxEAAAsLACAAIAFBEBEAAAsRACAAIAEgAiADIARBEREFAAsLACAAIAFBEhEAAAsLACAAIAFBExEAAAsLACAAIAFBFBEAAAsLACAAIAFBFREAAAsRACAAIAEgAiADIARBFhEFAAsVACAAIAEgAiADIAQgBSAGQRcRDAALDQAgACABIAJBGBEDAAsNACAAIAEgAkEZEQMACwsAIAAgAUEaEQAACwsAIAAgAUEbEQAACw8AIAAgASACIANBHBEGAAsLACAAIAFBHREAAAsNACAAIAEgAkEeEQMACw0AIAAgASACQR8RAwALDwAgACABIAIgA0EgEQYACwkAIABBIRECAAsJACAAQSIRAgALCwAgACABQSMRDQALCQAgAEEkEQIACwkAIABBJRECAAsJACAAQSYRAgALAC8JcHJvZHVjZXJzAQxwcm9jZXNzZWQtYnkBDXdpdC1jb21wb25lbnQHMC4yNTkuMA");
		const module3 = base64Compile("AGFzbQEAAAABZw5gAn9/AGACf38Bf2ABfwBgA39+fwBgBH9/f38Bf2AFf39/f38AYAR/f39/AGABfwF/YAN/f38Bf2AFf39/fn8Bf2AFf39/f38Bf2AJf39/f39+fn9/AX9gB39/f39/f38AYAJ+fwAC3gMoBmFjdHVhbAEwAAEGYWN0dWFsATEAAQZhY3R1YWwBMgABBmFjdHVhbAEzAAcGYWN0dWFsATQAAQZhY3R1YWwBNQABBmFjdHVhbAE2AAEGYWN0dWFsATcACAZhY3R1YWwBOAAEBmFjdHVhbAE5AAkGYWN0dWFsAjEwAAQGYWN0dWFsAjExAAoGYWN0dWFsAjEyAAsGYWN0dWFsAjEzAAIGYWN0dWFsAjE0AAAGYWN0dWFsAjE1AAAGYWN0dWFsAjE2AAAGYWN0dWFsAjE3AAUGYWN0dWFsAjE4AAAGYWN0dWFsAjE5AAAGYWN0dWFsAjIwAAAGYWN0dWFsAjIxAAAGYWN0dWFsAjIyAAUGYWN0dWFsAjIzAAwGYWN0dWFsAjI0AAMGYWN0dWFsAjI1AAMGYWN0dWFsAjI2AAAGYWN0dWFsAjI3AAAGYWN0dWFsAjI4AAYGYWN0dWFsAjI5AAAGYWN0dWFsAjMwAAMGYWN0dWFsAjMxAAMGYWN0dWFsAjMyAAYGYWN0dWFsAjMzAAIGYWN0dWFsAjM0AAIGYWN0dWFsAjM1AA0GYWN0dWFsAjM2AAIGYWN0dWFsAjM3AAIGYWN0dWFsAjM4AAIEc2hpbQgkaW1wb3J0cwFwAScnCS0BAEEACycAAQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyAhIiMkJSYALwlwcm9kdWNlcnMBDHByb2Nlc3NlZC1ieQENd2l0LWNvbXBvbmVudAcwLjI1OS4w");
		const instanceFlags0 = new WebAssembly.Global({
			value: "i32",
			mutable: true
		}, 1);
		INSTANCE_FLAGS.set(0, instanceFlags0);
		({exports: exports0} = yield instantiateCore(yield module2));
		({exports: exports1} = yield instantiateCore(yield module0, { wasi_snapshot_preview1: {
			environ_get: Object.assign(exports0["1"], { _jcoMaySuspend: false }),
			environ_sizes_get: Object.assign(exports0["2"], { _jcoMaySuspend: false }),
			fd_close: Object.assign(exports0["3"], { _jcoMaySuspend: false }),
			fd_fdstat_get: Object.assign(exports0["4"], { _jcoMaySuspend: false }),
			fd_filestat_get: Object.assign(exports0["5"], { _jcoMaySuspend: false }),
			fd_prestat_dir_name: Object.assign(exports0["7"], { _jcoMaySuspend: false }),
			fd_prestat_get: Object.assign(exports0["6"], { _jcoMaySuspend: false }),
			fd_read: Object.assign(exports0["8"], { _jcoMaySuspend: false }),
			fd_readdir: Object.assign(exports0["9"], { _jcoMaySuspend: false }),
			fd_write: Object.assign(exports0["10"], { _jcoMaySuspend: false }),
			path_filestat_get: Object.assign(exports0["11"], { _jcoMaySuspend: false }),
			path_open: Object.assign(exports0["12"], { _jcoMaySuspend: false }),
			proc_exit: Object.assign(exports0["13"], { _jcoMaySuspend: false }),
			random_get: Object.assign(exports0["0"], { _jcoMaySuspend: false })
		} }));
		({exports: exports2} = yield instantiateCore(yield module1, {
			__main_module__: { cabi_realloc: Object.assign(exports1.cabi_realloc, { _jcoMaySuspend: false }) },
			env: { memory: exports1.memory },
			"wasi:cli/environment@0.2.12": { "get-environment": Object.assign(exports0["33"], { _jcoMaySuspend: false }) },
			"wasi:cli/exit@0.2.12": { exit: Object.assign(trampoline10, { _jcoMaySuspend: false }) },
			"wasi:cli/stderr@0.2.12": { "get-stderr": Object.assign(trampoline5, { _jcoMaySuspend: false }) },
			"wasi:cli/stdin@0.2.12": { "get-stdin": Object.assign(trampoline6, { _jcoMaySuspend: false }) },
			"wasi:cli/stdout@0.2.12": { "get-stdout": Object.assign(trampoline7, { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-input@0.2.12": { "[resource-drop]terminal-input": Object.assign(_guardMayLeave(0, trampoline8), { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-output@0.2.12": { "[resource-drop]terminal-output": Object.assign(_guardMayLeave(0, trampoline9), { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-stderr@0.2.12": { "get-terminal-stderr": Object.assign(exports0["38"], { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-stdin@0.2.12": { "get-terminal-stdin": Object.assign(exports0["36"], { _jcoMaySuspend: false }) },
			"wasi:cli/terminal-stdout@0.2.12": { "get-terminal-stdout": Object.assign(exports0["37"], { _jcoMaySuspend: false }) },
			"wasi:filesystem/preopens@0.2.6": { "get-directories": Object.assign(exports0["34"], { _jcoMaySuspend: false }) },
			"wasi:filesystem/types@0.2.12": {
				"[method]descriptor.append-via-stream": Object.assign(exports0["20"], { _jcoMaySuspend: false }),
				"[method]descriptor.get-flags": Object.assign(exports0["18"], { _jcoMaySuspend: false }),
				"[method]descriptor.get-type": Object.assign(exports0["19"], { _jcoMaySuspend: false }),
				"[method]descriptor.metadata-hash": Object.assign(exports0["15"], { _jcoMaySuspend: false }),
				"[method]descriptor.metadata-hash-at": Object.assign(exports0["17"], { _jcoMaySuspend: false }),
				"[method]descriptor.open-at": Object.assign(exports0["23"], { _jcoMaySuspend: false }),
				"[method]descriptor.read-directory": Object.assign(exports0["21"], { _jcoMaySuspend: false }),
				"[method]descriptor.read-via-stream": Object.assign(exports0["24"], { _jcoMaySuspend: false }),
				"[method]descriptor.stat": Object.assign(exports0["26"], { _jcoMaySuspend: false }),
				"[method]descriptor.stat-at": Object.assign(exports0["22"], { _jcoMaySuspend: false }),
				"[method]descriptor.write-via-stream": Object.assign(exports0["25"], { _jcoMaySuspend: false }),
				"[method]directory-entry-stream.read-directory-entry": Object.assign(exports0["16"], { _jcoMaySuspend: false }),
				"[resource-drop]descriptor": Object.assign(_guardMayLeave(0, trampoline2), { _jcoMaySuspend: false }),
				"[resource-drop]directory-entry-stream": Object.assign(_guardMayLeave(0, trampoline1), { _jcoMaySuspend: false }),
				"filesystem-error-code": Object.assign(exports0["14"], { _jcoMaySuspend: false })
			},
			"wasi:io/error@0.2.12": { "[resource-drop]error": Object.assign(_guardMayLeave(0, trampoline0), { _jcoMaySuspend: false }) },
			"wasi:io/streams@0.2.12": {
				"[method]input-stream.blocking-read": Object.assign(exports0["30"], { _jcoMaySuspend: false }),
				"[method]input-stream.read": Object.assign(exports0["31"], { _jcoMaySuspend: false }),
				"[method]output-stream.blocking-flush": Object.assign(exports0["29"], { _jcoMaySuspend: false }),
				"[method]output-stream.blocking-write-and-flush": Object.assign(exports0["32"], { _jcoMaySuspend: false }),
				"[method]output-stream.check-write": Object.assign(exports0["27"], { _jcoMaySuspend: false }),
				"[method]output-stream.write": Object.assign(exports0["28"], { _jcoMaySuspend: false }),
				"[resource-drop]input-stream": Object.assign(_guardMayLeave(0, trampoline4), { _jcoMaySuspend: false }),
				"[resource-drop]output-stream": Object.assign(_guardMayLeave(0, trampoline3), { _jcoMaySuspend: false })
			},
			"wasi:random/random@0.2.12": { "get-random-bytes": Object.assign(exports0["35"], { _jcoMaySuspend: false }) }
		}));
		memory0 = exports1.memory;
		realloc0 = exports2.cabi_import_realloc;
		try {
			WebAssembly.promising(exports2.cabi_import_realloc);
		} catch (err) {
			exports2.cabi_import_realloc;
		}
		({exports: exports3} = yield instantiateCore(yield module3, {
			actual: {
				"0": Object.assign(exports2.random_get, { _jcoMaySuspend: false }),
				"1": Object.assign(exports2.environ_get, { _jcoMaySuspend: false }),
				"10": Object.assign(exports2.fd_write, { _jcoMaySuspend: false }),
				"11": Object.assign(exports2.path_filestat_get, { _jcoMaySuspend: false }),
				"12": Object.assign(exports2.path_open, { _jcoMaySuspend: false }),
				"13": Object.assign(exports2.proc_exit, { _jcoMaySuspend: false }),
				"14": Object.assign(trampoline11, { _jcoMaySuspend: false }),
				"15": Object.assign(trampoline12, { _jcoMaySuspend: false }),
				"16": Object.assign(trampoline13, { _jcoMaySuspend: false }),
				"17": Object.assign(trampoline14, { _jcoMaySuspend: false }),
				"18": Object.assign(trampoline15, { _jcoMaySuspend: false }),
				"19": Object.assign(trampoline16, { _jcoMaySuspend: false }),
				"2": Object.assign(exports2.environ_sizes_get, { _jcoMaySuspend: false }),
				"20": Object.assign(trampoline17, { _jcoMaySuspend: false }),
				"21": Object.assign(trampoline18, { _jcoMaySuspend: false }),
				"22": Object.assign(trampoline19, { _jcoMaySuspend: false }),
				"23": Object.assign(trampoline20, { _jcoMaySuspend: false }),
				"24": Object.assign(trampoline21, { _jcoMaySuspend: false }),
				"25": Object.assign(trampoline22, { _jcoMaySuspend: false }),
				"26": Object.assign(trampoline23, { _jcoMaySuspend: false }),
				"27": Object.assign(trampoline24, { _jcoMaySuspend: false }),
				"28": Object.assign(trampoline25, { _jcoMaySuspend: false }),
				"29": Object.assign(trampoline26, { _jcoMaySuspend: false }),
				"3": Object.assign(exports2.fd_close, { _jcoMaySuspend: false }),
				"30": Object.assign(trampoline27, { _jcoMaySuspend: false }),
				"31": Object.assign(trampoline28, { _jcoMaySuspend: false }),
				"32": Object.assign(trampoline29, { _jcoMaySuspend: false }),
				"33": Object.assign(trampoline30, { _jcoMaySuspend: false }),
				"34": Object.assign(trampoline31, { _jcoMaySuspend: false }),
				"35": Object.assign(trampoline32, { _jcoMaySuspend: false }),
				"36": Object.assign(trampoline33, { _jcoMaySuspend: false }),
				"37": Object.assign(trampoline34, { _jcoMaySuspend: false }),
				"38": Object.assign(trampoline35, { _jcoMaySuspend: false }),
				"4": Object.assign(exports2.fd_fdstat_get, { _jcoMaySuspend: false }),
				"5": Object.assign(exports2.fd_filestat_get, { _jcoMaySuspend: false }),
				"6": Object.assign(exports2.fd_prestat_get, { _jcoMaySuspend: false }),
				"7": Object.assign(exports2.fd_prestat_dir_name, { _jcoMaySuspend: false }),
				"8": Object.assign(exports2.fd_read, { _jcoMaySuspend: false }),
				"9": Object.assign(exports2.fd_readdir, { _jcoMaySuspend: false })
			},
			shim: { $imports: exports0.$imports }
		}));
		realloc1 = exports1.cabi_realloc;
		try {
			WebAssembly.promising(exports1.cabi_realloc);
		} catch (err) {
			exports1.cabi_realloc;
		}
		postReturn0 = exports1["cabi_post_local:wasm-tools/tools#component-embed"];
		try {
			WebAssembly.promising(exports1["cabi_post_local:wasm-tools/tools#component-embed"]);
		} catch (err) {
			exports1["cabi_post_local:wasm-tools/tools#component-embed"];
		}
		postReturn1 = exports1["cabi_post_local:wasm-tools/tools#component-wit-metadata-for-world"];
		try {
			WebAssembly.promising(exports1["cabi_post_local:wasm-tools/tools#component-wit-metadata-for-world"]);
		} catch (err) {
			exports1["cabi_post_local:wasm-tools/tools#component-wit-metadata-for-world"];
		}
		postReturn2 = exports1["cabi_post_local:wasm-tools/tools#metadata-show"];
		try {
			WebAssembly.promising(exports1["cabi_post_local:wasm-tools/tools#metadata-show"]);
		} catch (err) {
			exports1["cabi_post_local:wasm-tools/tools#metadata-show"];
		}
		_initialized = true;
		toolsParse = exports1["local:wasm-tools/tools#parse"];
		toolsPrint = exports1["local:wasm-tools/tools#print"];
		toolsComponentNew = exports1["local:wasm-tools/tools#component-new"];
		toolsComponentWit = exports1["local:wasm-tools/tools#component-wit"];
		toolsComponentWitMetadataForWorld = exports1["local:wasm-tools/tools#component-wit-metadata-for-world"];
		toolsComponentEmbed = exports1["local:wasm-tools/tools#component-embed"];
		toolsMetadataShow = exports1["local:wasm-tools/tools#metadata-show"];
		toolsMetadataAdd = exports1["local:wasm-tools/tools#metadata-add"];
	})();
	let promise, resolve, reject;
	function normalizeInstantiationError(e) {
		if (typeof WebAssembly.SuspendError === "function" && e instanceof WebAssembly.SuspendError) return new WebAssembly.RuntimeError("cannot block a synchronous task before returning");
		return e;
	}
	function runNext(value) {
		try {
			let done;
			do
				({value, done} = gen.next(value));
			while (!(value instanceof Promise) && !done);
			if (done) {
				if (resolve) resolve(value);
				else return value;
			}
			if (!promise) promise = new Promise((_resolve, _reject) => (resolve = _resolve, reject = _reject));
			value.then(runNext, (e) => reject(normalizeInstantiationError(e)));
		} catch (e) {
			e = normalizeInstantiationError(e);
			if (reject) reject(e);
			else throw e;
		}
	}
	const maybeSyncReturn = runNext(null);
	return promise || maybeSyncReturn;
})();
const tools = {
	componentEmbed: componentEmbed$1,
	componentNew: componentNew$1,
	componentWit: componentWit$1,
	componentWitMetadataForWorld: componentWitMetadataForWorld$1,
	metadataAdd: metadataAdd$1,
	metadataShow: metadataShow$1,
	parse: parse$1,
	print: print$1
};

// node_modules/@bytecodealliance/jco-transpile/dist/wasm-tools.js
async function componentWitMetadataForWorld(worldWitSpecifier, worldName) {
	await $init;
	return tools.componentWitMetadataForWorld(worldWitSpecifier, worldName);
}
async function metadataShow(bytes) {
	await $init;
	return tools.metadataShow(bytes);
}
async function print(bytes) {
	await $init;
	return tools.print(bytes);
}
async function parse(wat) {
	await $init;
	return tools.parse(wat);
}
async function componentNew(bytes, adapters) {
	await $init;
	return tools.componentNew(bytes, adapters);
}
async function componentWit(bytes) {
	await $init;
	return tools.componentWit(bytes);
}
async function componentEmbed(opts) {
	await $init;
	return tools.componentEmbed(opts);
}
async function metadataAdd(bytes, metadata) {
	await $init;
	return tools.metadataAdd(bytes, metadata);
}

export { componentEmbed, componentNew, componentWit, componentWitMetadataForWorld, metadataAdd, metadataShow, parse, print };