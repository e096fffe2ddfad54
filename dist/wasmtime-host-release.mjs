import { i as REPOSITORY, t as CheckError } from "./errors.mjs";
import { t as below } from "./url.mjs";

// src/toolchain/checksums/wasmtime-host.json
var names = {
	"linux-x64": "x86_64-linux",
	"linux-arm64": "aarch64-linux",
	"darwin-x64": "x86_64-macos",
	"darwin-arm64": "aarch64-macos",
	"win32-x64": "x86_64-windows",
	"win32-arm64": "aarch64-windows"
};
var versions = {};

// src/toolchain/wasmtime-host-release.ts
const WASMTIME_HOST = "0.1.0";
const WASMTIME_HOST_PROGRAM = `component-check-wasmtime${process.platform === "win32" ? ".exe" : ""}`;
const OFFICIAL = `https://github.com/${REPOSITORY}/releases/download/`;
function knownWasmtimeHosts() {
	return Object.keys(versions);
}
function wasmtimeHostRelease({ version, sha256, mirror }, platform = `${process.platform}-${process.arch}`) {
	const suffix = names[platform];
	if (suffix === void 0) throw noWasmtimeRelease(platform);
	const known = versions[version];
	const hash = (sha256 ?? known)?.[platform];
	if (hash === void 0) throw noHash(version, platform);
	const name = `component-check-wasmtime-${version}-${suffix}`;
	const windows = platform.startsWith("win32");
	const fileName = `${name}.${windows ? "zip" : "tar.gz"}`;
	const place = `wasmtime-host-v${version}/${fileName}`;
	return {
		fileName,
		sha256: hash,
		member: `${name}/component-check-wasmtime${windows ? ".exe" : ""}`,
		sources: [...mirror === null ? [] : [mirror], OFFICIAL].map((base) => below(base, place))
	};
}
function noWasmtimeRelease(platform) {
	const message = `there is no release of the wasmtime host for ${platform}, only for ${Object.keys(names).join(", ")}`;
	return new CheckError("tool-missing", message);
}
function noHash(version, platform) {
	const known = knownWasmtimeHosts();
	const others = known.length === 0 ? "none is known yet" : `known are ${known.join(", ")}`;
	return new CheckError("tool-missing", `no sha256 is known for the release wasmtime-host-v${version} for ${platform}, so it is not downloaded; ${others}`);
}

export { wasmtimeHostRelease as i, WASMTIME_HOST_PROGRAM as n, noWasmtimeRelease as r, WASMTIME_HOST as t };