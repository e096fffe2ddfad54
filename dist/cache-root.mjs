import { n as variable } from "./environment.mjs";
import path from "node:path";
import { homedir } from "node:os";

// src/toolchain/install/cache-root.ts
function cacheRoot(env, platform = process.platform) {
	const runner = variable(env, "RUNNER_TOOL_CACHE");
	if (runner !== void 0 && path.isAbsolute(runner)) return runner;
	return path.join(systemCache(env, platform), "component-check", "tools");
}
function systemCache(env, platform) {
	const home = (platform === "win32" ? variable(env, "USERPROFILE") : env.HOME) || homedir();
	if (platform === "win32") return variable(env, "LOCALAPPDATA") || path.join(home, "AppData", "Local");
	if (platform === "darwin") return path.join(home, "Library", "Caches");
	const xdg = env.XDG_CACHE_HOME ?? "";
	return path.isAbsolute(xdg) ? xdg : path.join(home, ".cache");
}

export { cacheRoot as t };