import { realpathSync } from 'node:fs';
import path from 'node:path';
import { COMMANDS, type Command } from './argv.ts';
import { cancelledBy } from './cancelled-by.ts';
import { isInside, kindOf } from './config/paths.ts';
import type { Given } from './config/request.ts';
import { didYouMean } from './config/suggest.ts';
import { CheckError } from './errors.ts';
import { crateBeside, createHostPool, hostScriptBeside } from './hosts/pool.ts';
import { progressOn } from './progress.ts';
import type { VerifyRequest } from './request.ts';
import type { SetupRequest } from './setup.ts';
import type { Environment } from './toolchain/environment.ts';
import { readVersionFile } from './toolchain/version/read-version-file.ts';

/** The inputs as the runner hands them over: text, empty where unset. */
export interface ActionInputs {
  readonly command: string;
  readonly config: string;
  readonly workingDirectory: string;
  readonly components: string;
  readonly goVersion: string;
  readonly goVersionFile: string;
  readonly wasmToolsVersion: string;
  readonly hosts: string;
  readonly base: string;
  readonly annotations: string;
  readonly cache: string;
}

/**
 * `given` are the names that the workflow gave, in whatever case.
 * @throws CheckError `usage` naming the input and what it takes
 */
export function requestOf(
  inputs: ActionInputs,
  given: readonly string[],
  process: NodeJS.Process,
  entryUrl: string,
): VerifyRequest | SetupRequest {
  refuseUnknown(given, inputs);
  refuseOtherThanBoolean('annotations', inputs.annotations);
  refuseOtherThanBoolean('cache', inputs.cache);
  const command = readCommand(inputs.command);
  const workspace = realpathSync(process.env.GITHUB_WORKSPACE ?? process.cwd());
  const cwd = readDirectory(workspace, inputs.workingDirectory);
  if (command === 'setup') refuseHosts(inputs.hosts);
  const shared = {
    config: {
      cwd,
      configPath: inputs.config === '' ? null : inputs.config,
      overrides: {
        components: readList(inputs.components),
        hosts: readList(inputs.hosts),
        base: readText(inputs.base),
        goVersion: readText(inputs.goVersion) ?? readVersionFile(workspace, cwd, inputs.goVersionFile),
        wasmToolsVersion: readText(inputs.wasmToolsVersion),
      },
    },
    env: process.env,
    signal: cancelledBy(process),
    progress: progressOn({ write: (text) => process.stdout.write(text) }),
  };
  if (command === 'setup') return { command, ...shared };
  const stateDir = stateDirOf(process.env);
  const hosts = createHostPool({ hostScript: hostScriptBeside(entryUrl), signal: shared.signal, stateDir });
  // No input lets cargo run in somebody's job.
  const hostSource = { directory: crateBeside(entryUrl), build: false };
  return { command, ...shared, hostSource, update: false, twice: false, offline: false, stateDir, hosts };
}

function refuseHosts(value: string): void {
  if (value === '') return;
  throw new CheckError('usage', 'the input hosts belongs to check and golden, not to setup', {
    source: 'input',
    hint: 'leave hosts out: setup runs no transcript',
  });
}

/** Where this job's live process groups are written down, for the `post` entry. */
export function stateDirOf(env: Environment): string | null {
  const temp = env.RUNNER_TEMP;
  return temp === undefined ? null : path.join(temp, 'component-check-groups');
}

function refuseUnknown(given: readonly string[], inputs: ActionInputs): void {
  const known = Object.keys(inputs).map((key) =>
    key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`),
  );
  const unknown = given.map((name) => name.toLowerCase()).find((name) => !known.includes(name));
  if (unknown === undefined) return;
  throw new CheckError('usage', `there is no input ${unknown}`, {
    source: 'input',
    hint: didYouMean(unknown, known),
  });
}

/** Reports are written there: it exists, and it lies in the workspace. */
function readDirectory(workspace: string, value: string): string {
  const directory = path.resolve(workspace, value);
  const refuse = (problem: string) =>
    new CheckError('usage', `the input working-directory is ${JSON.stringify(value)}, ${problem}`, {
      source: 'input',
      hint: 'write a directory of the workspace; actions/checkout with `path` makes one',
    });
  if (kindOf(directory) !== 'directory') throw refuse('which is no directory');
  if (!isInside(realpathSync(workspace), realpathSync(directory))) throw refuse('which leaves the workspace');
  return directory;
}

/** Booleans are exactly `true` or `false`; empty means the default. */
function refuseOtherThanBoolean(name: string, value: string): void {
  if (['', 'true', 'false'].includes(value)) return;
  throw new CheckError('usage', `the input ${name} is ${JSON.stringify(value)}; it takes true or false`, {
    source: 'input',
    hint: `write \`${name}: true\` or \`${name}: false\``,
  });
}

const ACTION_COMMANDS = [...COMMANDS, 'setup'] as const;

function readCommand(value: string): Command | 'setup' {
  if (value === '') return 'check';
  const command = ACTION_COMMANDS.find((name) => name === value);
  if (command !== undefined) return command;
  throw new CheckError(
    'usage',
    `the input command is ${JSON.stringify(value)}; it takes ${ACTION_COMMANDS.join(', ')}`,
    {
      source: 'input',
      hint: didYouMean(value, ACTION_COMMANDS),
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
