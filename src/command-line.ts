import path from 'node:path';
import { type Invocation, isAboutTools, parseArgv } from './argv.ts';
import { cancelledBy } from './cancelled-by.ts';
import { toCheckError } from './errors.ts';
import { fuzzOptions } from './fuzz/flags.ts';
import { helpText } from './help.ts';
import { crateBeside, createHostPool, hostScriptBeside } from './hosts/pool.ts';
import { prestartHost } from './prestart.ts';
import { progressOn, SILENT } from './progress.ts';
import { escapeLog, escapeText } from './report/escape.ts';
import { renderJson } from './report/json.ts';
import type { Report } from './report/report.ts';
import { renderText } from './report/text.ts';
import type { VerifyRequest } from './request.ts';
import { textOptions } from './terminal.ts';
import { askAhead } from './toolchain/ask-ahead.ts';
import { ownTools } from './tools.ts';
import { refused, type Verified } from './verified.ts';
import { writeReports } from './write-reports.ts';

/** The command line: argv → verify → report → exit code (0 passed, 1 findings, 2 usage or configuration, 3 not judged). */
export async function runCommandLine(process: NodeJS.Process, entryUrl: string): Promise<number> {
  const argv = process.argv.slice(2);
  const cwd = directoryOf(process);
  surviveClosedPipes(process);
  let verified: Verified;
  try {
    const invocation = parseArgv(argv);
    if (invocation.help) return say(process, helpText());
    if (invocation.version) return say(process, `component-check ${ownTools().componentCheck}\n`);
    if (isAboutTools(invocation)) {
      const { runToolCommand } = await import('./tool-command.ts');
      return await runToolCommand(invocation, { cwd, entryUrl }, process);
    }
    const request = requestOf(invocation, process, { cwd, entryUrl });
    if (request.command !== 'build')
      prestartHost(request.hosts, request.config.cwd, request.config.configPath);
    const { verify } = await import('./verify.ts');
    verified = await verify(request);
  } catch (thrown) {
    verified = refused(toCheckError(thrown), cwd);
  }
  await writeReports(verified, (warning) => process.stderr.write(`${escapeLog(escapeText(warning))}\n`));
  process.stdout.write(rendered(verified.report, asksForJson(argv), process));
  return verified.report.exitCode;
}

/** Who reads has heard enough (`| head`), or the disk is full: the verdict stands. */
function surviveClosedPipes({ stdout, stderr }: NodeJS.Process): void {
  stdout.on('error', ({ code }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') stderr.write(`standard output cannot be written to: ${code}\n`);
  });
  stderr.on('error', () => {});
}

/** A directory that was removed under us still has the name that the shell knew; the configuration is looked for there. */
function directoryOf(process: NodeJS.Process): string {
  try {
    return process.cwd();
  } catch {
    return process.env.PWD ?? path.parse(process.execPath).root;
  }
}

/** Asked of the words themselves: also who is refused for another flag gets what was asked for. */
function asksForJson(argv: readonly string[]): boolean {
  const flags = argv.includes('--') ? argv.slice(0, argv.indexOf('--')) : argv;
  return flags.some((word) => /^--json(?:=|$)/.test(word));
}

function say(process: NodeJS.Process, text: string): 0 {
  process.stdout.write(text);
  return 0;
}

interface Start {
  readonly cwd: string;
  readonly entryUrl: string;
}

function requestOf(invocation: Invocation, process: NodeJS.Process, { cwd, entryUrl }: Start): VerifyRequest {
  const flag = <T>(value: T) => ({ value, origin: 'flag' as const });
  const signal = cancelledBy(process);
  const list = (values: readonly string[]) => (values.length === 0 ? null : flag(values));
  return {
    command: invocation.command,
    config: {
      cwd,
      configPath: invocation.config,
      overrides: {
        packageDirs: list(invocation.packageDirs),
        components: list(invocation.components),
        hosts: list(invocation.hosts),
        base: invocation.base === null ? null : flag(invocation.base),
      },
    },
    update: invocation.update,
    twice: invocation.twice,
    stress: invocation.stress,
    fuzz: fuzzOptions(invocation.fuzz),
    offline: invocation.offline,
    env: process.env,
    signal,
    ahead: askAhead(process.env, signal),
    stateDir: null,
    hosts: createHostPool({ hostScript: hostScriptBeside(entryUrl), signal, stateDir: null }),
    hostSource: { directory: crateBeside(entryUrl), build: invocation.hostFromSource },
    progress: invocation.json && process.stderr.isTTY !== true ? SILENT : progressOn(process.stderr),
  };
}

function rendered(report: Report, json: boolean, process: NodeJS.Process): string {
  return json ? renderJson(report) : renderText(report, textOptions(process));
}
