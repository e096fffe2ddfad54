// src/count.ts
function formatCount(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function formatBytes(count) {
	return `${formatCount(count)} ${count === 1 ? "byte" : "bytes"}`;
}

// src/report/escape.ts
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]|(?! )\p{Zs}/gu;
const SHORT = {
	"\n": "\\n",
	"\r": "\\r",
	"	": "\\t"
};
function escapeText(text) {
	return text.replace(UNSEEN, (char) => SHORT[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16).padStart(4, "0")}}`);
}
function escapeLines(text) {
	return text.split(/\r\n|\n/).map((line) => escapeText(line.replaceAll("	", "  ")));
}
function escapeJson(json) {
	return json.replace(UNSEEN, (char) => char === "\n" ? char : char.split("").map(jsonUnit).join("")).replaceAll("##[", "##\\u005b");
}
function jsonUnit(unit) {
	return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
const COMMAND_START = new RegExp(`^((?:[\\s\\u0085\\u180e\\u200b\\ufeff]|\\u001b\\[[0-9;]*m)*)::`);
function escapeLog(text) {
	return text.split("\n").map((line) => line.replace(/\r+$/, "").replaceAll("\r", "\\r").replace(COMMAND_START, "$1\\::")).map((line) => line.replaceAll("##[", "##\\[")).join("\n");
}
function escapeCommandData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeCommandProperty(text) {
	return escapeCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
const MARKUP = /[!-&*+<=>@[-`{-~]|:(?=[\w/+-])|(?<=www)\./gi;
function escapeMarkdown(text) {
	return escapeText(text).replace(MARKUP, (char) => {
		const entity = `&#${char.charCodeAt(0)};`;
		return "@#:".includes(char) ? `${entity}<!-- -->` : entity;
	});
}
function markdownCode(text) {
	return `<code>${escapeMarkdown(text)}</code>`;
}
function markdownBlock(text) {
	return `<pre>${escapeLines(text).map(escapeMarkdown).join("&#10;")}</pre>`;
}
function cut(text, limit) {
	if (text.length <= limit) return text;
	const note = ` … (${formatCount(text.length)} characters)`;
	return text.slice(0, Math.max(0, limit - note.length)).replace(/[\ud800-\udbff]$/, "") + note;
}

export { escapeLines as a, escapeText as c, formatBytes as d, formatCount as f, escapeJson as i, markdownBlock as l, escapeCommandData as n, escapeLog as o, escapeCommandProperty as r, escapeMarkdown as s, cut as t, markdownCode as u };