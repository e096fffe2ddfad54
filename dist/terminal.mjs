// src/terminal.ts
function textOptions({ stdout, env }) {
	const terminal = stdout.isTTY === true;
	return {
		color: terminal && env.NO_COLOR === void 0 && env.TERM !== "dumb",
		columns: terminal ? stdout.columns : null
	};
}

export { textOptions as t };