import { p as warning, s as getState } from "./worker-protocol.mjs";
import { i as UNSAVED, n as stateDirOf, o as saveUnsaved, r as BUILT } from "./action-request.mjs";
import { n as progressOn } from "./progress.mjs";
import { c as escapeText } from "./escape.mjs";
import { n as endLeftovers } from "./process.mjs";
import process from "node:process";

// src/post.ts
const stateDir = stateDirOf(process.env);
const ended = stateDir === null ? [] : await endLeftovers(stateDir);
const { note } = progressOn({ write: (text) => process.stdout.write(text) });
if (ended.length > 0) note(`component-check ended ${ended.length} process groups that were left running`);
if (getState("built") === "true") {
	const warn = (text) => warning(escapeText(text));
	const context = {
		entryUrl: import.meta.url,
		env: process.env,
		stateDir,
		note,
		warn
	};
	await saveUnsaved(getState(UNSAVED), context);
}

export {  };