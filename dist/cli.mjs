#!/usr/bin/env node
import { i as fuzzOptions, n as isAboutTools, r as parseArgv } from "./argv.mjs";
import { a as hostScriptBeside, i as createHostPool, n as progressOn, o as cancelledBy, r as crateBeside, t as SILENT } from "./progress.mjs";
import { i as REPOSITORY, r as toCheckError } from "./errors.mjs";
import { n as DEFAULTS, t as ownTools } from "./tools.mjs";
import { n as findPlace } from "./find.mjs";
import { g as parseSize } from "./decode.mjs";
import { n as outDirOf } from "./out-dir.mjs";
import { c as escapeText, o as escapeLog } from "./escape.mjs";
import { n as writeReports, r as renderJson, t as refused } from "./verified.mjs";
import { n as renderText } from "./text.mjs";
import { t as textOptions } from "./terminal.mjs";
import { t as askGo } from "./ask-go.mjs";
import { t as askWasmTools } from "./ask-wasm-tools.mjs";
import { t as findOnPath } from "./find-on-path.mjs";
import process from "node:process";
import path from "node:path";

// src/help.ts
function helpText() {
	return `component-check: says whether a Go program built into a WebAssembly component may ship

usage: component-check [check] [PACKAGE-DIR]... [flags]

commands
  check               build, then judge against WIT, transcripts and budgets (the default)
  build               stop after the component is written
  golden              build, then run the transcripts alone
  fuzz                build, then call every export with made-up values
  bench               measure time, fuel, memory and size, for several Go versions and settings side by side
  init                write component-check.yml, a first transcript and a workflow; what is there stays as it is
  wit [PATH]          print the resolved world of a component, or of a WIT package (default: wit)
  explain [RULE]      say what a rule means, why it matters and what to do; all rules without one
  doctor              say which tools a run would take, and what getting the others costs
  lock                write toolchain.lock: version, URL and sha256 of Go and wasm-tools for all platforms

flags
  --component NAME    only this component of the config; may be repeated
  --base BASE         check: what may break since a ref, a saved report (.json), a component (.wasm) or ./WIT-DIR
  --config FILE       default: component-check.yml here, else upward to the git root
  --host v8|wasmtime  where transcripts run; may be repeated (default: the config's hosts, else v8)
  --host-from-source  let cargo build the wasmtime host where there is none (some minutes, once)
  --offline           no request is made: tools and modules come from what is there
  --json              the report on standard output, progress on standard error
  --update            golden: write the answers that the component gives into the transcripts;
                      lock: the newest versions that the configuration allows
  --twice             golden: run each case again under another seed and clock
  --stress            check: drive each export with lists or strings through thousands of calls in one instance
  --time 10s          fuzz: how long, for each component (10s where --runs is not given)
  --runs N            fuzz: how many calls, for each component; bench: how many rounds (5)
  --seed N            fuzz: makes the same calls as the run that told this seed; default: a new one each time
  --function NAME     fuzz: only this export; may be repeated; bench: the export that --input calls
  --go, --experiment, --ldflags, --optimize VALUE
                      bench: one more of each to combine: 1.25, greenteagc, "-s -w", strip or -Oz (--optimize=-Oz)
  --case FILE:LINE    bench: what a transcript calls; may be repeated
  --input SIZE        bench: a made-up list or string of this size (1 kB); may be repeated
  --calls N           bench: calls that are measured (1000)
  --deterministic     bench: only what no machine changes: fuel, memory, size; two rounds, no times
  --csv, --svg FILE   bench: the figures as CSV; a chart besides
  --resume            bench: go on where a run was stopped
  --world NAME        init, wit: the world of the WIT, where it has several
  --version, --help

exit codes: 0 passed, 1 findings, 2 usage or configuration, 3 could not judge
documentation: https://github.com/${REPOSITORY}
`;
}

// src/prestart.ts
function prestartHost(pool, cwd, configPath) {
	try {
		const place = findPlace(cwd, configPath);
		const stack = parseSize(DEFAULTS.limits.stack);
		if (place.file !== null && stack.ok) pool.warm({
			kind: "v8",
			outDir: outDirOf(place),
			stackBytes: stack.value
		});
	} catch {}
}

// src/toolchain/ask-ahead.ts
function askAhead(env, signal) {
	const over = new AbortController();
	const until = AbortSignal.any([signal, over.signal]);
	return {
		go: ask(findOnPath("go", env), (file) => askGo(file, env, { signal: until })),
		wasmTools: ask(findOnPath("wasm-tools", env), (file) => askWasmTools(file, env, until)),
		end: () => over.abort()
	};
}
function ask(file, start) {
	if (file === null) return null;
	const answer = start(file);
	answer.catch(() => {});
	return {
		file,
		answer
	};
}

// src/command-line.ts
async function runCommandLine(process, entryUrl) {
	const argv = process.argv.slice(2);
	const cwd = directoryOf(process);
	surviveClosedPipes(process);
	let verified;
	try {
		const invocation = parseArgv(argv);
		if (invocation.help) return say(process, helpText());
		if (invocation.version) return say(process, `component-check ${ownTools().componentCheck}\n`);
		if (isAboutTools(invocation)) {
			const { runToolCommand } = await import("./tool-command.mjs");
			return await runToolCommand(invocation, {
				cwd,
				entryUrl
			}, process);
		}
		const request = requestOf(invocation, process, {
			cwd,
			entryUrl
		});
		if (request.command !== "build") prestartHost(request.hosts, request.config.cwd, request.config.configPath);
		const { verify } = await import("./verify2.mjs");
		verified = await verify(request);
	} catch (thrown) {
		verified = refused(toCheckError(thrown), cwd);
	}
	await writeReports(verified, (warning) => process.stderr.write(`${escapeLog(escapeText(warning))}\n`));
	process.stdout.write(rendered(verified.report, asksForJson(argv), process));
	return verified.report.exitCode;
}
function surviveClosedPipes({ stdout, stderr }) {
	stdout.on("error", ({ code }) => {
		if (code !== "EPIPE") stderr.write(`standard output cannot be written to: ${code}\n`);
	});
	stderr.on("error", () => {});
}
function directoryOf(process) {
	try {
		return process.cwd();
	} catch {
		return process.env.PWD ?? path.parse(process.execPath).root;
	}
}
function asksForJson(argv) {
	return (argv.includes("--") ? argv.slice(0, argv.indexOf("--")) : argv).some((word) => /^--json(?:=|$)/.test(word));
}
function say(process, text) {
	process.stdout.write(text);
	return 0;
}
function requestOf(invocation, process, { cwd, entryUrl }) {
	const flag = (value) => ({
		value,
		origin: "flag"
	});
	const signal = cancelledBy(process);
	const list = (values) => values.length === 0 ? null : flag(values);
	return {
		command: invocation.command,
		config: {
			cwd,
			configPath: invocation.config,
			overrides: {
				packageDirs: list(invocation.packageDirs),
				components: list(invocation.components),
				hosts: list(invocation.hosts),
				base: invocation.base === null ? null : flag(invocation.base)
			}
		},
		update: invocation.update,
		twice: invocation.twice,
		stress: invocation.stress,
		fuzz: fuzzOptions(invocation.fuzz),
		offline: invocation.offline,
		env: process.env,
		signal,
		ahead: askAhead(process.env, signal),
		stateDir: null,
		hosts: createHostPool({
			hostScript: hostScriptBeside(entryUrl),
			signal,
			stateDir: null
		}),
		hostSource: {
			directory: crateBeside(entryUrl),
			build: invocation.hostFromSource
		},
		progress: invocation.json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr)
	};
}
function rendered(report, json, process) {
	return json ? renderJson(report) : renderText(report, textOptions(process));
}

// src/cli.ts
process.exitCode = await runCommandLine(process, import.meta.url);

export {  };