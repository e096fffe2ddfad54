// src/repository.ts
const REPOSITORY = "component-check/component-check";

// src/errors.ts
const USAGE = /* @__PURE__ */ new Set(["usage", "config"]);
function isUsageError(code) {
	return USAGE.has(code);
}
var CheckError = class CheckError extends Error {
	code;
	hint;
	location;
	source;
	problems;
	#options;
	constructor(code, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = "CheckError";
		this.code = code;
		this.hint = options.hint;
		this.location = options.location;
		this.source = options.source;
		this.#options = options;
		this.problems = options.problems ?? [{
			message,
			hint: options.hint ?? null,
			location: options.location ?? null,
			source: options.source ?? null
		}];
	}
	placed(locate) {
		const { key } = this.#options;
		const location = key === void 0 || this.location !== void 0 ? null : locate(key);
		return location === null ? this : new CheckError(this.code, this.message, {
			...this.#options,
			location
		});
	}
	get exitCode() {
		return isUsageError(this.code) ? 2 : 3;
	}
};
function toCheckError(thrown) {
	if (thrown instanceof CheckError) return thrown;
	const message = thrown instanceof Error ? thrown.message : String(thrown);
	return new CheckError("internal", message, {
		hint: `this is a fault of component-check: please report it, with the command that you ran, at https://github.com/${REPOSITORY}/issues`,
		cause: thrown
	});
}

export { REPOSITORY as i, isUsageError as n, toCheckError as r, CheckError as t };