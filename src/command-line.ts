import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Invocation, parseArgv } from './argv.ts';
import { toCheckError } from './errors.ts';
import { helpText } from './help.ts';
import { progressOn, SILENT } from './progress.ts';
import { escapeText } from './report/escape.ts';
import { renderJson } from './report/json.ts';
import type { Report } from './report/report.ts';
import { renderText } from './report/text.ts';
import type { VerifyRequest } from './request.ts';
import { ownTools } from './tools.ts';
import { type Verified, verify } from './verify.ts';
import { writeReports } from './write-reports.ts';

/** The command line: argv → verify → report → exit code (0 passed, 1 findings, 2 usage or configuration, 3 not judged). */
export async function runCommandLine(process: NodeJS.Process, entryUrl: string): Promise<number> {
  const { stdout, stderr } = process;
  try {
    const invocation = parseArgv(process.argv.slice(2));
    if (invocation.help) return say(stdout, helpText());
    if (invocation.version) return say(stdout, `component-check ${ownTools().componentCheck}\n`);
    const verified = await verify(requestOf(invocation, process, entryUrl));
    await writeReports(verified, (warning) => stderr.write(`${escapeText(warning)}\n`));
    say(stdout, rendered(verified, invocation, stdout, process.env));
    return verified.report.exitCode;
  } catch (thrown) {
    const error = toCheckError(thrown);
    stderr.write(`component-check: ${escapeText(error.message)}\n`);
    if (error.hint !== undefined) stderr.write(`  → ${escapeText(error.hint)}\n`);
    return error.exitCode;
  }
}

function say(stream: NodeJS.WriteStream, text: string): 0 {
  stream.write(text);
  return 0;
}

function requestOf(invocation: Invocation, process: NodeJS.Process, entryUrl: string): VerifyRequest {
  const flag = <T>(value: T) => ({ value, origin: 'flag' as const });
  const list = (values: readonly string[]) => (values.length === 0 ? null : flag(values));
  return {
    command: invocation.command,
    config: {
      cwd: process.cwd(),
      configPath: invocation.config,
      overrides: {
        packageDirs: list(invocation.packageDirs),
        components: list(invocation.components),
        hosts: list(invocation.hosts),
      },
    },
    update: invocation.update,
    twice: invocation.twice,
    env: process.env,
    signal: cancelledBy(process),
    stateDir: null,
    hostScript: path.join(path.dirname(fileURLToPath(entryUrl)), 'v8-host.mjs'),
    progress: invocation.json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr),
  };
}

/** The first signal ends what runs, and the report says so; a second one ends us. */
function cancelledBy(process: NodeJS.Process): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(name, () => controller.abort());
  }
  return controller.signal;
}

function rendered(
  verified: Verified,
  invocation: Invocation,
  stdout: NodeJS.WriteStream,
  env: NodeJS.ProcessEnv,
): string {
  const report: Report = verified.report;
  if (invocation.json) return renderJson(report);
  const color = stdout.isTTY === true && env.NO_COLOR === undefined && env.TERM !== 'dumb';
  return renderText(report, { color, columns: stdout.isTTY === true ? stdout.columns : null });
}
