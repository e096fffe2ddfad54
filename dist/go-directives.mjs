// src/toolchain/version/go-directives.ts
function readGoDirectives(text) {
	return {
		go: find(text, /^\s*go\s+"?(\d+\.\d+(?:\.\d+)?(?:(?:rc|beta)\d+)?)"?\s*(?:\/\/.*)?$/),
		toolchain: find(text, /^\s*toolchain\s+"?go(\d+\.\d+(?:\.\d+)?(?:(?:rc|beta)\d+)?)(?:-[\w.-]+)?"?\s*(?:\/\/.*)?$/)
	};
}
function readToolVersions(text) {
	return find(text, /^\s*(?:golang|go)\s+(\d+(?:\.\d+){1,2}(?:(?:rc|beta)\d+)?)(?:\s.*)?$/);
}
function find(text, pattern) {
	const lines = text.split(/\r?\n/);
	const at = lines.findIndex((line) => pattern.test(line));
	const version = pattern.exec(lines[at] ?? "")?.[1];
	return version === void 0 ? null : {
		version,
		line: at + 1
	};
}

export { readToolVersions as n, readGoDirectives as t };