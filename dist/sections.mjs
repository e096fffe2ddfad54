// src/wasm/bytes.ts
var MalformedWasm = class extends Error {
	offset;
	constructor(offset, problem) {
		super(`${problem} (at byte ${offset})`);
		this.name = "MalformedWasm";
		this.offset = offset;
	}
};
const UTF8 = new TextDecoder("utf-8", {
	fatal: true,
	ignoreBOM: true
});
var Bytes = class Bytes {
	#data;
	#end;
	#at;
	constructor(data, start = 0, end = data.length) {
		this.#data = data;
		this.#at = start;
		this.#end = end;
	}
	get offset() {
		return this.#at;
	}
	get done() {
		return this.#at >= this.#end;
	}
	get left() {
		return this.#end - this.#at;
	}
	fail(problem) {
		throw new MalformedWasm(this.#at, problem);
	}
	peek() {
		return (this.done ? void 0 : this.#data[this.#at]) ?? this.fail("the binary ends in the middle of an item");
	}
	byte() {
		const byte = this.peek();
		this.#at += 1;
		return byte;
	}
	u32() {
		let value = 0;
		for (let shift = 0; shift < 35; shift += 7) {
			const byte = this.byte();
			if (shift === 28 && byte > 15) this.fail("a number has more than 32 bits");
			value += (byte & 127) * 2 ** shift;
			if (byte < 128) return value;
		}
		return this.fail("a number has more than 32 bits");
	}
	skipInteger() {
		for (let length = 0; length < 10; length += 1) if (this.byte() < 128) return;
		this.fail("a number has more than 64 bits");
	}
	skip(length) {
		if (length > this.#end - this.#at) this.fail(`${length} bytes are announced, ${this.#end - this.#at} are left`);
		this.#at += length;
	}
	window(length) {
		const start = this.#at;
		this.skip(length);
		return new Bytes(this.#data, start, this.#at);
	}
	bytes(length) {
		const start = this.#at;
		this.skip(length);
		return this.#data.subarray(start, this.#at);
	}
	maybe(item) {
		const present = this.byte();
		if (present > 1) this.fail("neither present nor absent");
		return present === 1 ? item() : null;
	}
	name() {
		const length = this.u32();
		const start = this.#at;
		this.skip(length);
		try {
			return UTF8.decode(this.#data.subarray(start, this.#at));
		} catch {
			throw new MalformedWasm(start, "a name is not UTF-8");
		}
	}
	vector(item) {
		const count = this.u32();
		if (count > this.#end - this.#at) this.fail(`${count} items are announced, ${this.#end - this.#at} bytes are left`);
		const items = [];
		for (let index = 0; index < count; index += 1) items.push(item());
		return items;
	}
};

// src/wasm/sections.ts
const MAGIC = [
	0,
	97,
	115,
	109
];
function readPreamble(bytes) {
	for (const expected of MAGIC) if (bytes.byte() !== expected) bytes.fail("no WebAssembly magic number");
	const version = bytes.byte() + bytes.byte() * 256;
	const layer = bytes.byte() + bytes.byte() * 256;
	if (layer === 0 && version === 1) return "core";
	if (layer === 1) return "component";
	return bytes.fail(`unknown WebAssembly version ${version}, layer ${layer}`);
}
function* readSections(bytes) {
	while (!bytes.done) {
		const id = bytes.byte();
		const size = bytes.u32();
		yield {
			id,
			size,
			body: bytes.window(size)
		};
	}
}
function expectEnd(body) {
	if (!body.done) body.fail("a section goes on after its last item");
}

export { MalformedWasm as a, Bytes as i, readPreamble as n, readSections as r, expectEnd as t };