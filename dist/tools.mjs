// src/config/defaults.ts
const DEFAULTS = {
	wasmTools: "1.257.1",
	encoder: "native",
	package: ".",
	wit: "wit",
	ldflags: "-s -w",
	trimpath: true,
	buildTimeout: "10m",
	allow: ["wasi:*"],
	deny: ["wasi:sockets/*", "wasi:http/*"],
	bump: "package",
	hosts: ["v8"],
	goldenFiles: ["testdata/**/*.transcript"],
	limits: {
		timeout: "10s",
		memory: "256 MiB",
		output: "1 MiB",
		stack: "512 KiB",
		value: "128 MiB"
	}
};

// package.json
var version = "0.1.0";
var devDependencies = {
	"@actions/cache": "6.3.0",
	"@actions/core": "3.0.1",
	"@actions/exec": "3.0.0",
	"@actions/tool-cache": "4.0.0",
	"@biomejs/biome": "2.6.8",
	"@bytecodealliance/jco": "1.35.0",
	"@bytecodealliance/jco-transpile": "0.15.0",
	"@bytecodealliance/preview2-shim": "0.26.1",
	"@types/node": "24.19.2",
	"@types/picomatch": "4.0.3",
	"@types/semver": "7.8.0",
	"@types/yauzl": "3.4.0",
	"diff": "9.0.0",
	"fast-check": "4.10.2",
	"knip": "6.44.2",
	"node": "24.21.0",
	"picomatch": "4.0.7",
	"rolldown": "1.3.2",
	"semver": "7.8.6",
	"tar-stream": "3.2.2",
	"typescript": "7.0.2",
	"undici": "6.29.1",
	"vitest": "4.1.12",
	"vscode-oniguruma": "2.0.1",
	"vscode-textmate": "9.3.2",
	"yaml": "2.9.1",
	"yauzl": "3.4.0",
	"zod": "4.6.7"
};

// src/tools.ts
function ownTools() {
	return {
		componentCheck: version,
		node: process.versions.node,
		zlib: process.versions.zlib,
		jco: devDependencies["@bytecodealliance/jco"],
		wasmtime: null
	};
}

export { DEFAULTS as n, ownTools as t };