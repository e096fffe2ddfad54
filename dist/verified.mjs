import { i as escapeJson } from "./escape.mjs";
import { n as refusedReport } from "./assemble.mjs";
import { i as refuseLink, n as outDirOf, t as makeOutDir } from "./out-dir.mjs";
import path from "node:path";
import { rename, rm, writeFile } from "node:fs/promises";

// src/report/json.ts
function renderJson(report) {
	return `${escapeJson(JSON.stringify(report, null, 2))}\n`;
}

// src/write-reports.ts
const REPORT_FILE = "component-check.json";
async function writeReports(verified, warn) {
	const file = path.join(verified.outDir, REPORT_FILE);
	const staged = `${file}.${process.pid}.tmp`;
	try {
		refuseLink(verified.outDir);
		await makeOutDir(verified.outDir);
		await writeFile(staged, renderJson(verified.report));
		await rename(staged, file);
	} catch (error) {
		await rm(staged, { force: true }).catch(() => {});
		warn(`the report could not be written to ${file}: ${error.message}`);
	}
	return file;
}

// src/verified.ts
function refused(error, cwd) {
	return {
		report: refusedReport(error),
		root: cwd,
		outDir: outDirOf({
			file: null,
			cwd
		})
	};
}

export { writeReports as n, renderJson as r, refused as t };