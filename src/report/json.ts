import { escapeJson } from './escape.ts';
import type { Report } from './report.ts';

/** The report as `component-check.json` and as `--json` prints it: safe to print to a terminal or a runner's log. */
export function renderJson(report: Report): string {
  return `${escapeJson(JSON.stringify(report, null, 2))}\n`;
}
