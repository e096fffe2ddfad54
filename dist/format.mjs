import { c as escapeText, f as formatCount } from "./escape.mjs";

// src/report/format.ts
function formatPlural(count, noun) {
	return `${formatCount(count)} ${noun}${count === 1 ? "" : "s"}`;
}
function formatDuration(ms) {
	if (ms < 1e3) return `${Math.round(ms)} ms`;
	if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
	const seconds = Math.round(ms / 1e3);
	return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
function formatLocation(location) {
	const { file, line, column } = location;
	const place = line === null ? "" : column === null ? `:${line}` : `:${line}:${column}`;
	return `${escapeText(file)}${place}`;
}

export { formatLocation as n, formatPlural as r, formatDuration as t };