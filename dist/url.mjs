// src/toolchain/download/url.ts
function isLoopback(hostname) {
	return hostname === "localhost" || hostname === "[::1]" || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}
function urlProblem(text) {
	const url = URL.parse === void 0 ? parse(text) : URL.parse(text);
	if (url === null) return "is not a URL";
	if (url.username !== "" || url.password !== "") return "has a user name or password in it";
	if (url.protocol === "https:" || url.protocol === "http:" && isLoopback(url.hostname)) return null;
	return url.protocol === "http:" ? "is http, which anybody on the way can change" : `is ${url.protocol} and not https:`;
}
function parse(text) {
	try {
		return new URL(text);
	} catch {
		return null;
	}
}
function shownUrl(url) {
	const { origin, pathname } = new URL(url);
	return `${origin}${pathname}`;
}
function below(base, file) {
	return new URL(file, base.endsWith("/") ? base : `${base}/`);
}

export { urlProblem as i, isLoopback as n, shownUrl as r, below as t };