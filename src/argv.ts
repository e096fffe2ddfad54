import { parseArgs } from 'node:util';
import { nearest } from './config/suggest.ts';
import { CheckError } from './errors.ts';

export const COMMANDS = ['check', 'build', 'golden'] as const;
export type Command = (typeof COMMANDS)[number];

const OPTIONS = {
  component: { type: 'string', multiple: true },
  config: { type: 'string' },
  host: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  offline: { type: 'boolean' },
  update: { type: 'boolean' },
  twice: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** A command line, understood. Paths and names are as typed. */
export interface Invocation {
  readonly command: Command;
  readonly packageDirs: readonly string[];
  readonly components: readonly string[];
  readonly config: string | null;
  readonly hosts: readonly string[];
  readonly json: boolean;
  readonly offline: boolean;
  readonly update: boolean;
  readonly twice: boolean;
  readonly help: boolean;
  readonly version: boolean;
}

/** @throws CheckError `usage` for a flag or command that does not exist, or one that does not belong together. */
export function parseArgv(argv: readonly string[]): Invocation {
  const { values, positionals } = parse(argv);
  const { command, packageDirs } = splitCommand(positionals);
  refuseStrayFlags(command, values);
  return {
    command,
    packageDirs,
    components: values.component ?? [],
    config: values.config ?? null,
    hosts: values.host ?? [],
    json: values.json ?? false,
    offline: values.offline ?? false,
    update: values.update ?? false,
    twice: values.twice ?? false,
    help: values.help ?? false,
    version: values.version ?? false,
  };
}

function parse(argv: readonly string[]) {
  for (const word of argv) {
    if (word === '--') break;
    const flag = /^--([^=]+)/.exec(word)?.[1];
    if (flag !== undefined && !Object.hasOwn(OPTIONS, flag)) throw unknownFlag(flag);
  }
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usage((error as Error).message);
  }
}

function unknownFlag(flag: string): CheckError {
  const meant = nearest(flag, Object.keys(OPTIONS));
  return usage(`there is no flag --${flag}`, meant === null ? undefined : `did you mean --${meant}?`);
}

/** The first word is a command, or a directory: something that looks like neither is a mistyped command. */
function splitCommand(positionals: readonly string[]): { command: Command; packageDirs: readonly string[] } {
  const [first, ...rest] = positionals;
  if (first === undefined) return { command: 'check', packageDirs: [] };
  const command = COMMANDS.find((name) => name === first);
  if (command !== undefined) return { command, packageDirs: rest };
  if (/[./\\]/.test(first)) return { command: 'check', packageDirs: positionals };
  const meant = nearest(first, COMMANDS);
  const hint = meant === null ? undefined : `did you mean ${meant}?`;
  throw usage(
    `there is no command "${first}"; the commands are ${COMMANDS.join(', ')}`,
    hint ?? `if it is a directory, write ./${first}`,
  );
}

function refuseStrayFlags(command: Command, values: { update?: boolean; twice?: boolean }): void {
  for (const flag of ['update', 'twice'] as const) {
    if (values[flag] === true && command !== 'golden') {
      throw usage(`--${flag} belongs to golden, not to ${command}`, `component-check golden --${flag}`);
    }
  }
}

function usage(message: string, hint?: string): CheckError {
  return new CheckError('usage', message, {
    hint: hint ?? 'component-check --help lists commands and flags',
  });
}
