import { t as CheckError } from "./errors.mjs";
import { t as embedComponentType } from "./section.mjs";
import { randomUUID } from "node:crypto";

// src/build/wit-text.ts
const HEADER = /^((?:\s+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*)package\s+([^;{]+);/;
function asOneText(wit) {
	const packages = /* @__PURE__ */ new Map();
	let header = "";
	for (const [name, bytes] of wit) {
		if (!name.endsWith(".wit")) return null;
		const text = Buffer.from(bytes).toString("utf8").replace(/^\uFEFF/, "");
		const owner = name.includes("/") ? name.slice(0, name.lastIndexOf("/")) : "";
		const id = HEADER.exec(text)?.[2]?.trim();
		if (owner === "" && id !== void 0) header = id;
		const key = name.startsWith("deps/") && owner === "deps" ? name : owner;
		packages.set(key, [...packages.get(key) ?? [], text]);
	}
	const main = (packages.get("") ?? []).map(withoutHeader).join("\n");
	packages.delete("");
	const nested = [...packages.values()].map((texts) => nest(texts));
	return [
		header === "" ? "" : `package ${header};`,
		main,
		...nested
	].join("\n");
}
function nest(texts) {
	const id = texts.map((text) => HEADER.exec(text)?.[2]?.trim()).find((one) => one !== void 0);
	const body = texts.map(withoutHeader).join("\n");
	return id === void 0 ? body : `package ${id} {\n${body}\n}`;
}
function withoutHeader(text) {
	return text.replace(HEADER, "$1");
}

// src/build/embedded.ts
const WARM_UP_WAT = `(module
  (import "wasi_snapshot_preview1" "fd_write" (func (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "random_get" (func (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_get" (func (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "poll_oneoff" (func (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "f") (param i32 i32) (result i32) unreachable)
  (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32) unreachable)
  (func (export "_initialize")))`;
const WARM_UP_WIT = "package warm:up; world w { export f: func(a: list<u8>) -> string; }";
async function embeddedEncoder(version) {
	const tools = await import("./wasm-tools.mjs");
	const mounts = await import("./filesystem2.mjs");
	const dummy = (wit, world) => withMounted(tools, mounts, wit, world);
	const encode = (module, adapter) => answer(() => tools.componentNew(module, adapter === null ? [] : [["wasi_snapshot_preview1", adapter]]));
	const validate = async (component) => {
		const printed = await answer(() => tools.componentWit(component));
		return printed.ok ? {
			ok: true,
			value: null
		} : printed;
	};
	const warmUp = async (adapter) => {
		const typed = await dummy(/* @__PURE__ */ new Map([["warm-up.wit", new TextEncoder().encode(WARM_UP_WIT)]]), null);
		const module = await answer(() => tools.parse(WARM_UP_WAT));
		if (typed.ok && module.ok) await encode(embedComponentType(module.value, typed.value), adapter);
	};
	return {
		engine: "embedded",
		version,
		dummy,
		encode,
		validate,
		warmUp
	};
}
async function withMounted(tools, mounts, wit, world) {
	const witPath = `/wit-${randomUUID()}`;
	mounts.mountFiles(witPath, wit);
	try {
		const choice = world === null ? {} : { world };
		const made = await answer(() => tools.componentEmbed({
			dummy: true,
			witPath,
			...choice
		}));
		if (made.ok || !made.problem.includes(witPath)) return made;
		const witSource = asOneText(wit);
		const told = witSource === null ? null : await answer(() => tools.componentEmbed({
			dummy: true,
			witSource,
			...choice
		}));
		return told === null || told.ok ? {
			ok: false,
			problem: "its files do not fit together"
		} : told;
	} finally {
		mounts.unmount(witPath);
	}
}
async function answer(ask) {
	try {
		return {
			ok: true,
			value: await ask()
		};
	} catch (thrown) {
		const problem = thrown.payload;
		if (typeof problem === "string") return {
			ok: false,
			problem
		};
		throw new CheckError("tool-failed", `the wasm-tools inside jco broke: ${String(thrown)}`, {
			hint: "use native wasm-tools: `encoder: native`",
			cause: thrown
		});
	}
}

export { embeddedEncoder as t };