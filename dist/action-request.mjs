import { n as hostScriptBeside, r as COMMANDS, t as createHostPool } from "./pool.mjs";
import { n as progressOn, r as cancelledBy } from "./progress.mjs";
import { T as kindOf, V as didYouMean, w as isInside } from "./escape.mjs";
import { t as CheckError } from "./errors.mjs";
import { realpathSync } from "node:fs";
import path from "node:path";

// src/action-request.ts
function requestOf(inputs, given, process, entryUrl) {
	refuseUnknown(given, inputs);
	refuseOtherThanBoolean("annotations", inputs.annotations);
	const command = readCommand(inputs.command);
	const cwd = readDirectory(process.env.GITHUB_WORKSPACE ?? process.cwd(), inputs.workingDirectory);
	if (command === "setup") refuseHosts(inputs.hosts);
	const shared = {
		config: {
			cwd,
			configPath: inputs.config === "" ? null : inputs.config,
			overrides: {
				components: readList(inputs.components),
				hosts: readList(inputs.hosts),
				goVersion: readText(inputs.goVersion),
				wasmToolsVersion: readText(inputs.wasmToolsVersion)
			}
		},
		env: process.env,
		signal: cancelledBy(process),
		progress: progressOn({ write: (text) => process.stdout.write(text) })
	};
	if (command === "setup") return {
		command,
		...shared
	};
	const stateDir = stateDirOf(process.env);
	const hosts = createHostPool({
		hostScript: hostScriptBeside(entryUrl),
		signal: shared.signal,
		stateDir
	});
	return {
		command,
		...shared,
		update: false,
		twice: false,
		offline: false,
		stateDir,
		hosts
	};
}
function refuseHosts(value) {
	if (value === "") return;
	throw new CheckError("usage", "the input hosts belongs to check and golden, not to setup", {
		source: "input",
		hint: "leave hosts out: setup runs no transcript"
	});
}
function stateDirOf(env) {
	const temp = env.RUNNER_TEMP;
	return temp === void 0 ? null : path.join(temp, "component-check-groups");
}
function refuseUnknown(given, inputs) {
	const known = Object.keys(inputs).map((key) => key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
	const unknown = given.map((name) => name.toLowerCase()).find((name) => !known.includes(name));
	if (unknown === void 0) return;
	throw new CheckError("usage", `there is no input ${unknown}`, {
		source: "input",
		hint: didYouMean(unknown, known)
	});
}
function readDirectory(workspace, value) {
	const directory = path.resolve(workspace, value);
	const refuse = (problem) => new CheckError("usage", `the input working-directory is ${JSON.stringify(value)}, ${problem}`, {
		source: "input",
		hint: "write a directory of the workspace; actions/checkout with `path` makes one"
	});
	if (kindOf(directory) !== "directory") throw refuse("which is no directory");
	if (!isInside(realpathSync(workspace), realpathSync(directory))) throw refuse("which leaves the workspace");
	return directory;
}
function refuseOtherThanBoolean(name, value) {
	if ([
		"",
		"true",
		"false"
	].includes(value)) return;
	throw new CheckError("usage", `the input ${name} is ${JSON.stringify(value)}; it takes true or false`, {
		source: "input",
		hint: `write \`${name}: true\` or \`${name}: false\``
	});
}
const ACTION_COMMANDS = [...COMMANDS, "setup"];
function readCommand(value) {
	if (value === "") return "check";
	const command = ACTION_COMMANDS.find((name) => name === value);
	if (command !== void 0) return command;
	throw new CheckError("usage", `the input command is ${JSON.stringify(value)}; it takes ${ACTION_COMMANDS.join(", ")}`, {
		source: "input",
		hint: didYouMean(value, ACTION_COMMANDS)
	});
}
function readList(value) {
	const given = value.split(/[\n,]/).map((item) => item.trim()).filter((item) => item !== "");
	return given.length === 0 ? null : {
		value: given,
		origin: "input"
	};
}
function readText(value) {
	return value === "" ? null : {
		value,
		origin: "input"
	};
}

export { stateDirOf as n, requestOf as t };