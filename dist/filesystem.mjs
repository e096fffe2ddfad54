import { n as VirtualClock, t as DEFAULT_CLOCK } from "./clock.mjs";

// src/wasi/endings.ts
var Exit = class extends Error {
	code;
	constructor(code) {
		super(`the guest called exit(${code})`);
		this.code = code;
	}
};
var OutputLimit = class extends Error {
	constructor(limit) {
		super(`the guest wrote more than ${limit} bytes`);
	}
};
var BlockedForever = class extends Error {
	constructor() {
		super("the guest waits with no timer set and nothing ready");
	}
};
var WasiTrap = class extends Error {};
var Endings = class {
	first = null;
	end(error) {
		this.first ??= error;
		throw this.first;
	}
};
var Failure = class {
	payload;
	constructor(payload) {
		this.payload = payload;
	}
};

// src/wasi/poll.ts
var Pollable = class {
	deadline;
	waiting;
	constructor(waiting, deadline) {
		this.waiting = waiting;
		this.deadline = deadline;
	}
	ready() {
		if (this.deadline === null) return true;
		this.waiting.clock.readMonotonic();
		return this.waiting.clock.hasPassed(this.deadline);
	}
	block() {
		poll(this.waiting, [this]);
	}
};
function poll(waiting, pollables) {
	const ready = readyNow(waiting, pollables);
	if (ready.length > 0) return Uint32Array.from(ready);
	const earliest = firstDeadline(pollables);
	if (earliest === null || !waiting.clock.advanceTo(earliest)) waiting.endings.end(new BlockedForever());
	return Uint32Array.from(readyNow(waiting, pollables));
}
function readyNow({ clock }, pollables) {
	return pollables.flatMap(({ deadline }, index) => deadline === null || clock.hasPassed(deadline) ? [index] : []);
}
function firstDeadline(pollables) {
	let first = null;
	for (const { deadline } of pollables) if (deadline !== null && (first === null || deadline < first)) first = deadline;
	return first;
}

// src/wasi/streams.ts
var IoError = class {
	code;
	constructor(code) {
		this.code = code;
	}
	toDebugString() {
		return this.code;
	}
};
const CLOSED = new Failure({ tag: "closed" });
const CHUNK = 65536n;
const MAX_BLOCKING_WRITE = 4096;
const asStreamError = (thrown) => thrown instanceof Failure && typeof thrown.payload === "string" ? new Failure({
	tag: "last-operation-failed",
	val: new IoError(thrown.payload)
}) : thrown;
var InputStream = class {
	#waiting;
	#source;
	constructor(waiting, source) {
		this.#waiting = waiting;
		this.#source = source;
	}
	read(length) {
		const bytes = this.#take(length);
		if (bytes === null) throw CLOSED;
		return bytes;
	}
	blockingRead(length) {
		return this.read(length);
	}
	skip(length) {
		return BigInt(this.read(length).byteLength);
	}
	blockingSkip(length) {
		return this.skip(length);
	}
	subscribe() {
		return new Pollable(this.#waiting, null);
	}
	#take(length) {
		try {
			return this.#source(Number(length < CHUNK ? length : CHUNK));
		} catch (thrown) {
			throw asStreamError(thrown);
		}
	}
};
var OutputStream = class {
	#waiting;
	#sink;
	constructor(waiting, sink) {
		this.#waiting = waiting;
		this.#sink = sink;
	}
	checkWrite() {
		return CHUNK;
	}
	write(bytes) {
		try {
			this.#sink(bytes);
		} catch (thrown) {
			throw asStreamError(thrown);
		}
	}
	blockingWriteAndFlush(bytes) {
		if (bytes.byteLength > MAX_BLOCKING_WRITE) throw new WasiTrap(`blocking-write-and-flush takes at most ${MAX_BLOCKING_WRITE} bytes`);
		this.write(bytes);
	}
	flush() {}
	blockingFlush() {}
	writeZeroes(length) {
		this.write(new Uint8Array(Number(length < CHUNK ? length : CHUNK)));
	}
	blockingWriteZeroesAndFlush(length) {
		this.writeZeroes(length);
	}
	splice(source, length) {
		const bytes = source.read(length);
		this.write(bytes);
		return BigInt(bytes.byteLength);
	}
	blockingSplice(source, length) {
		return this.splice(source, length);
	}
	subscribe() {
		return new Pollable(this.#waiting, null);
	}
};
function bytesSource(bytes) {
	let position = 0;
	return (length) => {
		if (position >= bytes.byteLength) return null;
		const part = bytes.slice(position, position + length);
		position += part.byteLength;
		return part;
	};
}

// src/wasi/cli.ts
var TerminalInput = class {};
var TerminalOutput = class {};
function cli(waiting, { env, args, stdin, output, endings }) {
	const input = bytesSource(stdin);
	return {
		environment: {
			getEnvironment: () => env.map(([name, value]) => [name, value]),
			getArguments: () => [...args],
			initialCwd: () => void 0
		},
		exit: {
			exit: (status) => endings.end(new Exit(status.tag === "ok" ? 0 : 1)),
			exitWithCode: (code) => endings.end(new Exit(code === 0 ? 0 : 1))
		},
		stdin: { getStdin: () => new InputStream(waiting, input) },
		stdout: { getStdout: () => new OutputStream(waiting, output.toStdout) },
		stderr: { getStderr: () => new OutputStream(waiting, output.toStderr) },
		terminalInput: { TerminalInput },
		terminalOutput: { TerminalOutput },
		terminalStdin: { getTerminalStdin: () => void 0 },
		terminalStdout: { getTerminalStdout: () => void 0 },
		terminalStderr: { getTerminalStderr: () => void 0 }
	};
}

// src/wasi/stat.ts
const TIME = {
	seconds: 946684800n,
	nanoseconds: 0
};
function typeOf(node) {
	return node.kind === "directory" ? "directory" : "regular-file";
}
function statOf(node) {
	return {
		type: typeOf(node),
		linkCount: 1n,
		size: node.kind === "file" ? BigInt(node.size) : 0n,
		dataAccessTimestamp: TIME,
		dataModificationTimestamp: TIME,
		statusChangeTimestamp: TIME
	};
}

// src/wasi/directory-entries.ts
var DirectoryEntryStream = class {
	#names;
	constructor(directory) {
		this.#names = [...directory.entries].sort(([a], [b]) => a < b ? -1 : 1).values();
	}
	readDirectoryEntry() {
		const next = this.#names.next();
		if (next.done) return void 0;
		const [name, node] = next.value;
		return {
			type: typeOf(node),
			name
		};
	}
};

// src/wasi/tree.ts
const fsFailure = (code) => new Failure(code);
var Tree = class {
	#nextId = 1;
	#room;
	constructor(quota) {
		this.#room = quota;
	}
	directory() {
		return {
			kind: "directory",
			id: this.#id(),
			entries: /* @__PURE__ */ new Map()
		};
	}
	file(bytes = /* @__PURE__ */ new Uint8Array()) {
		this.#claim(bytes.byteLength);
		return {
			kind: "file",
			id: this.#id(),
			data: bytes.slice(),
			size: bytes.byteLength
		};
	}
	directoryOf(files) {
		const root = this.directory();
		for (const [path, bytes] of files) {
			const names = path.split("/");
			const last = names.pop() ?? "";
			const parent = this.makeDirectories(root, names);
			if (last !== "") parent.entries.set(last, this.file(bytes));
		}
		return root;
	}
	makeDirectories(root, names) {
		let directory = root;
		for (const name of names) {
			if (name === "") continue;
			const known = directory.entries.get(name);
			const next = known?.kind === "directory" ? known : this.directory();
			directory.entries.set(name, next);
			directory = next;
		}
		return directory;
	}
	write(file, bytes, offset) {
		const end = offset + bytes.byteLength;
		if (end > file.size) this.resize(file, end);
		file.data.set(bytes, offset);
	}
	resize(file, size) {
		this.#claim(size - file.size);
		if (size > file.data.byteLength) {
			const grown = new Uint8Array(Math.max(size, Math.min(file.data.byteLength * 2, size * 2)));
			grown.set(file.data.subarray(0, file.size));
			file.data = grown;
		}
		file.data.fill(0, Math.min(size, file.size), Math.max(size, file.size));
		file.size = size;
	}
	#claim(bytes) {
		if (bytes > this.#room) throw fsFailure("insufficient-space");
		this.#room -= bytes;
	}
	#id() {
		const id = this.#nextId;
		this.#nextId += 1;
		return id;
	}
};
function resolve(base, path) {
	if (path === "") throw fsFailure("no-entry");
	if (path.startsWith("/")) throw fsFailure("not-permitted");
	if (path.includes("\0")) throw fsFailure("invalid");
	const above = [];
	let place = {
		entry: null,
		node: base
	};
	for (const name of path.split("/")) if (name === "" || name === ".") asDirectory(place.node);
	else if (name === "..") {
		asDirectory(place.node);
		const parent = above.pop();
		if (parent === void 0) throw fsFailure("not-permitted");
		place = parent;
	} else {
		const parent = asDirectory(place.node);
		above.push(place);
		place = {
			entry: {
				parent,
				name
			},
			node: parent.entries.get(name) ?? null
		};
	}
	return place;
}
function asDirectory(node) {
	if (node === null) throw fsFailure("no-entry");
	if (node.kind !== "directory") throw fsFailure("not-directory");
	return node;
}
function asFile(node) {
	if (node.kind === "directory") throw fsFailure("is-directory");
	return node;
}

// src/wasi/descriptor.ts
const MOST_NAMED = 20;
var Descriptor = class Descriptor {
	#disk;
	#node;
	#flags;
	constructor(disk, node, flags) {
		this.#disk = disk;
		this.#node = node;
		this.#flags = flags;
	}
	getFlags() {
		return this.#flags;
	}
	getType() {
		return typeOf(this.#node);
	}
	stat() {
		return statOf(this.#node);
	}
	statAt(_pathFlags, path) {
		return statOf(present(this.#resolve(path)));
	}
	metadataHash() {
		return {
			upper: 0n,
			lower: BigInt(this.#node.id)
		};
	}
	metadataHashAt(_pathFlags, path) {
		return {
			upper: 0n,
			lower: BigInt(present(this.#resolve(path)).id)
		};
	}
	isSameObject(other) {
		return this.#node === other.#node;
	}
	read(length, offset) {
		const file = this.#readable();
		const start = position(offset);
		const bytes = file.data.slice(Math.min(start, file.size), Math.min(start + Number(length), file.size));
		return [bytes, start + bytes.byteLength >= file.size];
	}
	readViaStream(offset) {
		const file = this.#readable();
		let start = position(offset);
		return new InputStream(this.#disk, (length) => {
			if (start >= file.size) return null;
			const bytes = file.data.slice(start, Math.min(start + length, file.size));
			start += bytes.byteLength;
			return bytes;
		});
	}
	write(bytes, offset) {
		this.#disk.tree.write(this.#writable(), bytes, position(offset));
		return BigInt(bytes.byteLength);
	}
	writeViaStream(offset) {
		const file = this.#writable();
		let start = position(offset);
		return new OutputStream(this.#disk, (bytes) => {
			this.#disk.tree.write(file, bytes, start);
			start += bytes.byteLength;
		});
	}
	appendViaStream() {
		const file = this.#writable();
		return new OutputStream(this.#disk, (bytes) => this.#disk.tree.write(file, bytes, file.size));
	}
	setSize(size) {
		this.#disk.tree.resize(this.#writable(), position(size));
	}
	readDirectory() {
		return new DirectoryEntryStream(asDirectory(this.#node));
	}
	openAt(_pathFlags, path, open, flags) {
		const place = this.#resolve(path);
		const node = place.node === null ? this.#create(place, open) : this.#existing(place.node, open, flags);
		return new Descriptor(this.#disk, node, {
			...flags,
			mutateDirectory: this.#flags.mutateDirectory ?? false
		});
	}
	createDirectoryAt(path) {
		const place = this.#resolve(path.replace(/\/+$/, ""));
		if (place.node !== null || place.entry === null) throw fsFailure("exist");
		this.#mutable();
		place.entry.parent.entries.set(place.entry.name, this.#disk.tree.directory());
	}
	removeDirectoryAt(path) {
		const place = this.#resolve(path);
		if (asDirectory(place.node).entries.size > 0) throw fsFailure("not-empty");
		this.#remove(place);
	}
	unlinkFileAt(path) {
		const place = this.#resolve(path);
		asFile(present(place));
		this.#remove(place);
	}
	renameAt(oldPath, newDescriptor, newPath) {
		const from = this.#resolve(oldPath);
		const node = present(from);
		const to = newDescriptor.#resolve(newPath.replace(/\/+$/, ""));
		if (from.entry === null || to.entry === null) throw fsFailure("busy");
		if (to.node === node) return;
		if (node.kind === "directory" && holds(node, to.entry.parent)) throw fsFailure("invalid");
		checkReplacement(node, to.node);
		newDescriptor.#mutable();
		this.#remove(from);
		to.entry.parent.entries.set(to.entry.name, node);
	}
	readlinkAt(path) {
		present(this.#resolve(path));
		throw fsFailure("invalid");
	}
	linkAt() {
		throw fsFailure("unsupported");
	}
	symlinkAt() {
		throw fsFailure("unsupported");
	}
	setTimes() {}
	setTimesAt(_pathFlags, path) {
		present(this.#resolve(path));
	}
	advise() {}
	sync() {}
	syncData() {}
	#create(place, open) {
		if (place.entry === null || !open.create || open.directory) throw fsFailure("no-entry");
		this.#mutable();
		const file = this.#disk.tree.file();
		place.entry.parent.entries.set(place.entry.name, file);
		return file;
	}
	#existing(node, open, flags) {
		if (open.create && open.exclusive) throw fsFailure("exist");
		if (open.directory) asDirectory(node);
		if ((flags.write || open.truncate) && !this.#flags.mutateDirectory) throw fsFailure("not-permitted");
		if (flags.write) asFile(node);
		if (open.truncate) this.#disk.tree.resize(asFile(node), 0);
		return node;
	}
	#remove(place) {
		this.#mutable();
		if (place.entry === null) throw fsFailure("busy");
		place.entry.parent.entries.delete(place.entry.name);
	}
	#resolve(path) {
		const { named } = this.#disk;
		if (named !== void 0 && named.size < MOST_NAMED) named.add(path);
		return resolve(asDirectory(this.#node), path);
	}
	#mutable() {
		if (!this.#flags.mutateDirectory) throw fsFailure("not-permitted");
	}
	#readable() {
		if (!this.#flags.read) throw fsFailure("bad-descriptor");
		return asFile(this.#node);
	}
	#writable() {
		if (!this.#flags.write) throw fsFailure("bad-descriptor");
		return asFile(this.#node);
	}
};
function present(place) {
	if (place.node === null) throw fsFailure("no-entry");
	return place.node;
}
function holds(directory, inner) {
	if (directory === inner) return true;
	return [...directory.entries.values()].some((node) => node.kind === "directory" && holds(node, inner));
}
function checkReplacement(node, replaced) {
	if (replaced === null) return;
	if (node.kind === "file") asFile(replaced);
	else if (asDirectory(replaced).entries.size > 0) throw fsFailure("not-empty");
}
function position(offset) {
	if (offset > BigInt(Number.MAX_SAFE_INTEGER)) throw fsFailure("invalid");
	return Number(offset);
}

// src/wasi/filesystem.ts
const FLAGS = {
	read: true,
	write: true,
	mutateDirectory: true
};
function filesystem(disk, preopens) {
	return {
		preopens: { getDirectories: () => preopens.map(([path, directory]) => [new Descriptor(disk, directory, FLAGS), path]) },
		types: {
			Descriptor,
			DirectoryEntryStream,
			filesystemErrorCode: (error) => error.code
		}
	};
}

// src/wasi/output.ts
var Output = class {
	written = 0;
	#stdout = [];
	#stderr = [];
	#limit;
	#endings;
	constructor(limit, endings) {
		this.#limit = limit;
		this.#endings = endings;
	}
	toStdout = (bytes) => this.#write(this.#stdout, bytes);
	toStderr = (bytes) => this.#write(this.#stderr, bytes);
	get stdout() {
		return concat(this.#stdout);
	}
	get stderr() {
		return concat(this.#stderr);
	}
	#write(chunks, bytes) {
		const room = Math.max(0, this.#limit - this.written);
		this.written += bytes.byteLength;
		if (room > 0 && bytes.byteLength > 0) chunks.push(bytes.slice(0, room));
		if (bytes.byteLength > room) this.#endings.end(new OutputLimit(this.#limit));
	}
};
function concat(chunks) {
	const whole = new Uint8Array(chunks.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let position = 0;
	for (const chunk of chunks) {
		whole.set(chunk, position);
		position += chunk.byteLength;
	}
	return whole;
}

// src/wasi/shim/singleton.ts
const endings = new Endings();
const tree = new Tree(Number.MAX_SAFE_INTEGER);
const waiting = {
	clock: new VirtualClock(DEFAULT_CLOCK),
	endings
};
const output = new Output(Number.MAX_SAFE_INTEGER, endings);
const root = tree.directory();
const files = filesystem({
	...waiting,
	tree
}, [["/", root]]);
const console = cli(waiting, {
	env: [],
	args: [],
	stdin: /* @__PURE__ */ new Uint8Array(),
	output,
	endings
});

// src/wasi/shim/filesystem.ts
const { preopens, types } = files;
const namesOf = (directory) => directory.split("/").filter((name) => name !== "");
function mountFiles(directory, files) {
	const names = namesOf(directory);
	const name = names.pop();
	if (name === void 0) throw new RangeError("Files are mounted below the root, not at it.");
	tree.makeDirectories(root, names).entries.set(name, tree.directoryOf(files));
}
function unmount(directory) {
	const names = namesOf(directory);
	const name = names.pop();
	if (name !== void 0) tree.makeDirectories(root, names).entries.delete(name);
}

export { Exit as _, console as a, Tree as c, IoError as d, OutputStream as f, Endings as g, BlockedForever as h, unmount as i, cli as l, poll as m, preopens as n, Output as o, Pollable as p, types as r, filesystem as s, mountFiles as t, InputStream as u, OutputLimit as v, WasiTrap as y };