// src/toolchain/environment.ts
function withoutGo(ambient) {
	const kept = {};
	for (const [name, value] of Object.entries(ambient)) if (value !== void 0 && !/^(?:GO[A-Z0-9]+|GO_.*|CGO_.*)$/i.test(name)) kept[name] = value;
	return kept;
}
function variable(environment, name, platform = process.platform) {
	if (platform !== "win32") return environment[name];
	const key = Object.keys(environment).find((candidate) => candidate.toUpperCase() === name);
	return key === void 0 ? void 0 : environment[key];
}
function definedIn(environment) {
	const set = Object.entries(environment).filter((entry) => entry[1] !== void 0);
	return Object.fromEntries(set);
}

export { variable as n, withoutGo as r, definedIn as t };