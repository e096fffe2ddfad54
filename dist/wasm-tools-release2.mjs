import { n as noRelease, r as wasmToolsRelease, t as knownWasmTools } from "./wasm-tools-release.mjs";

export { wasmToolsRelease };