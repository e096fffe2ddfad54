import { type Invocation, parseArgv } from './argv.ts';
import { cancelledBy } from './cancelled-by.ts';
import { toCheckError } from './errors.ts';
import { helpText } from './help.ts';
import { createHostPool, hostScriptBeside } from './hosts/v8/pool.ts';
import { prestartHost } from './prestart.ts';
import { progressOn, SILENT } from './progress.ts';
import { escapeLog, escapeText } from './report/escape.ts';
import { renderJson } from './report/json.ts';
import type { Report } from './report/report.ts';
import { renderText } from './report/text.ts';
import type { VerifyRequest } from './request.ts';
import { ownTools } from './tools.ts';
import { refused, type Verified } from './verified.ts';
import { writeReports } from './write-reports.ts';

/** The command line: argv → verify → report → exit code (0 passed, 1 findings, 2 usage or configuration, 3 not judged). */
export async function runCommandLine(process: NodeJS.Process, entryUrl: string): Promise<number> {
  const argv = process.argv.slice(2);
  let verified: Verified;
  try {
    const invocation = parseArgv(argv);
    if (invocation.help) return say(process, helpText());
    if (invocation.version) return say(process, `component-check ${ownTools().componentCheck}\n`);
    const request = requestOf(invocation, process, entryUrl);
    if (request.command !== 'build')
      prestartHost(request.hosts, request.config.cwd, request.config.configPath);
    const { verify } = await import('./verify.ts');
    verified = await verify(request);
  } catch (thrown) {
    verified = refused(toCheckError(thrown), process.cwd());
  }
  await writeReports(verified, (warning) => process.stderr.write(`${escapeLog(escapeText(warning))}\n`));
  process.stdout.write(rendered(verified.report, argv.includes('--json'), process));
  return verified.report.exitCode;
}

function say(process: NodeJS.Process, text: string): 0 {
  process.stdout.write(text);
  return 0;
}

function requestOf(invocation: Invocation, process: NodeJS.Process, entryUrl: string): VerifyRequest {
  const flag = <T>(value: T) => ({ value, origin: 'flag' as const });
  const signal = cancelledBy(process);
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
    offline: invocation.offline,
    env: process.env,
    signal,
    stateDir: null,
    hosts: createHostPool({ hostScript: hostScriptBeside(entryUrl), signal, stateDir: null }),
    progress: invocation.json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr),
  };
}

function rendered(report: Report, json: boolean, { stdout, env }: NodeJS.Process): string {
  if (json) return renderJson(report);
  const terminal = stdout.isTTY === true;
  const color = terminal && env.NO_COLOR === undefined && env.TERM !== 'dumb';
  return renderText(report, { color, columns: terminal ? stdout.columns : null });
}
