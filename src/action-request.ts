import path from 'node:path';
import { COMMANDS, type Command } from './argv.ts';
import { cancelledBy } from './cancelled-by.ts';
import type { Given } from './config/request.ts';
import { didYouMean } from './config/suggest.ts';
import { CheckError } from './errors.ts';
import { createHostPool, hostScriptBeside } from './hosts/v8/pool.ts';
import { progressOn } from './progress.ts';
import { escapeLog, escapeText } from './report/escape.ts';
import type { VerifyRequest } from './request.ts';

/** The inputs as the runner hands them over: text, empty where unset. */
export interface ActionInputs {
  readonly command: string;
  readonly config: string;
  readonly workingDirectory: string;
  readonly components: string;
  readonly goVersion: string;
  readonly wasmToolsVersion: string;
  readonly hosts: string;
  readonly annotations: string;
}

/** @throws CheckError `usage` naming the input and what it takes */
export function requestOf(inputs: ActionInputs, process: NodeJS.Process, entryUrl: string): VerifyRequest {
  const signal = cancelledBy(process);
  const stateDir = stateDirOf(process.env);
  const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
  refuseOtherThanBoolean('annotations', inputs.annotations);
  return {
    command: readCommand(inputs.command),
    config: {
      cwd: path.resolve(workspace, inputs.workingDirectory),
      configPath: inputs.config === '' ? null : inputs.config,
      overrides: {
        components: readList(inputs.components),
        hosts: readList(inputs.hosts),
        goVersion: readText(inputs.goVersion),
        wasmToolsVersion: readText(inputs.wasmToolsVersion),
      },
    },
    update: false,
    twice: false,
    offline: false,
    env: process.env,
    signal,
    stateDir,
    hosts: createHostPool({ hostScript: hostScriptBeside(entryUrl), signal, stateDir }),
    progress: progressOn({
      write: (text) => process.stdout.write(escapeLog(escapeText(text.trimEnd())).concat('\n')),
    }),
  };
}

/** Where this job's live process groups are written down, for the `post` entry. */
export function stateDirOf(env: NodeJS.ProcessEnv): string | null {
  const temp = env.RUNNER_TEMP;
  return temp === undefined ? null : path.join(temp, 'component-check-groups');
}

/** Booleans are exactly `true` or `false`; empty means the default. */
function refuseOtherThanBoolean(name: string, value: string): void {
  if (['', 'true', 'false'].includes(value)) return;
  throw new CheckError('usage', `the input ${name} is ${JSON.stringify(value)}; it takes true or false`, {
    source: 'input',
  });
}

function readCommand(value: string): Command {
  if (value === '') return 'check';
  const command = COMMANDS.find((name) => name === value);
  if (command !== undefined) return command;
  throw new CheckError(
    'usage',
    `the input command is ${JSON.stringify(value)}; it takes ${COMMANDS.join(', ')}`,
    {
      source: 'input',
      hint: didYouMean(value, COMMANDS),
    },
  );
}

/** Lists split on newlines or commas. */
function readList(value: string): Given<readonly string[]> | null {
  const items = value.split(/[\n,]/).map((item) => item.trim());
  const given = items.filter((item) => item !== '');
  return given.length === 0 ? null : { value: given, origin: 'input' };
}

function readText(value: string): Given<string> | null {
  return value === '' ? null : { value, origin: 'input' };
}
