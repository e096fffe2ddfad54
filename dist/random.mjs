import { a as console, d as IoError, f as OutputStream, u as InputStream, y as WasiTrap } from "./filesystem.mjs";

// src/wasi/shim/cli.ts
const { environment, exit, stdin, stdout, stderr, terminalInput, terminalOutput, terminalStdin, terminalStdout, terminalStderr } = console;

// src/wasi/shim/io.ts
const error = { Error: IoError };
const streams = {
	InputStream,
	OutputStream
};

// src/wasi/random.ts
const U64 = (value) => BigInt.asUintN(64, value);
const MAX_BYTES = 64n * 1024n * 1024n;
var SplitMix64 = class {
	#state;
	constructor(seed) {
		this.#state = U64(seed);
	}
	next() {
		this.#state = U64(this.#state + 11400714819323198485n);
		let z = this.#state;
		z = U64((z ^ z >> 30n) * 13787848793156543929n);
		z = U64((z ^ z >> 27n) * 10723151780598845931n);
		return z ^ z >> 31n;
	}
};
var RandomStream = class {
	#generator;
	#left = 0;
	#rest = 0n;
	constructor(seed) {
		this.#generator = new SplitMix64(seed);
	}
	bytes(length) {
		if (length > MAX_BYTES) throw new WasiTrap(`${length} random bytes asked for at once; ${MAX_BYTES} is the most`);
		const bytes = new Uint8Array(Number(length));
		for (let i = 0; i < bytes.length; i += 1) bytes[i] = this.#byte();
		return bytes;
	}
	u64() {
		const bytes = this.bytes(8n);
		return new DataView(bytes.buffer).getBigUint64(0, true);
	}
	#byte() {
		if (this.#left === 0) {
			this.#rest = this.#generator.next();
			this.#left = 8;
		}
		const byte = Number(this.#rest & 255n);
		this.#rest >>= 8n;
		this.#left -= 1;
		return byte;
	}
};
function randomStreams(seed) {
	const seeds = new SplitMix64(seed);
	return {
		random: new RandomStream(seeds.next()),
		insecure: new RandomStream(seeds.next()),
		insecureSeed: new RandomStream(seeds.next())
	};
}

// src/wasi/shim/random.ts
const { random: stream } = randomStreams(0n);
const random = {
	getRandomBytes: (length) => stream.bytes(length),
	getRandomU64: () => stream.u64()
};

export { environment as a, stdin as c, terminalOutput as d, terminalStderr as f, streams as i, stdout as l, terminalStdout as m, randomStreams as n, exit as o, terminalStdin as p, error as r, stderr as s, random as t, terminalInput as u };