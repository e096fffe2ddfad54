import { a as escapeLines, o as escapeLog } from "./escape.mjs";

// src/cancelled-by.ts
const SAME_MS = 100;
function cancelledBy(process) {
	const controller = new AbortController();
	let first = Number.POSITIVE_INFINITY;
	const heard = () => {
		if (performance.now() - first > SAME_MS) process.exit(3);
		first = Math.min(first, performance.now());
		controller.abort();
	};
	for (const name of [
		"SIGINT",
		"SIGTERM",
		"SIGHUP"
	]) process.on(name, heard);
	return controller.signal;
}

// src/progress.ts
const FRAMES = [
	"⠋",
	"⠙",
	"⠹",
	"⠸",
	"⠼",
	"⠴",
	"⠦",
	"⠧",
	"⠇",
	"⠏"
];
const CLEAR_LINE = "\r\x1B[2K";
const FRAME_MS = 80;
function progressOn(terminal) {
	return terminal.isTTY === true ? spinner(terminal) : lines(terminal);
}
const SILENT = {
	step: () => {},
	note: () => {},
	end: () => {}
};
function inert(text) {
	return escapeLog(escapeLines(text).join("\n"));
}
function lines(terminal) {
	const line = (text) => terminal.write(`${inert(text)}\n`);
	return {
		step: line,
		note: line,
		end: () => {}
	};
}
function spinner(terminal) {
	let current = "";
	let frame = 0;
	const draw = () => terminal.write(`${CLEAR_LINE}${FRAMES[frame++ % FRAMES.length]} ${inert(current)}`);
	let timer = null;
	return {
		step: (text) => {
			current = text;
			draw();
			timer ??= setInterval(draw, FRAME_MS).unref();
		},
		note: (text) => terminal.write(`${CLEAR_LINE}${inert(text)}\n`),
		end: () => {
			if (timer !== null) clearInterval(timer);
			timer = null;
			terminal.write(CLEAR_LINE);
		}
	};
}

export { progressOn as n, cancelledBy as r, SILENT as t };