import { parseArgs } from 'node:util';
import { type BenchOptions, readBenchFlags } from './bench/options.ts';
import { nearest } from './config/suggest.ts';
import { CheckError } from './errors.ts';
import { type FuzzFlags, readFuzzFlags } from './fuzz/flags.ts';

/** Those that judge or build. */
export const COMMANDS = ['check', 'build', 'golden', 'fuzz'] as const;
export type Command = (typeof COMMANDS)[number];

const TOOL_COMMANDS = ['bench', 'doctor', 'lock', 'init', 'wit', 'explain'] as const;
type ToolCommand = (typeof TOOL_COMMANDS)[number];
const ALL_COMMANDS = [...COMMANDS, ...TOOL_COMMANDS];

const OPTIONS = {
  base: { type: 'string' },
  calls: { type: 'string' },
  case: { type: 'string', multiple: true },
  component: { type: 'string', multiple: true },
  config: { type: 'string' },
  csv: { type: 'boolean' },
  experiment: { type: 'string', multiple: true },
  go: { type: 'string', multiple: true },
  host: { type: 'string', multiple: true },
  'host-from-source': { type: 'boolean' },
  input: { type: 'string', multiple: true },
  json: { type: 'boolean' },
  ldflags: { type: 'string', multiple: true },
  optimize: { type: 'string', multiple: true },
  resume: { type: 'boolean' },
  deterministic: { type: 'boolean' },
  svg: { type: 'string' },
  offline: { type: 'boolean' },
  update: { type: 'boolean' },
  twice: { type: 'boolean' },
  stress: { type: 'boolean' },
  time: { type: 'string' },
  runs: { type: 'string' },
  seed: { type: 'string' },
  function: { type: 'string', multiple: true },
  world: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

/** Of every command. Paths and names are as typed. */
interface Flags {
  readonly packageDirs: readonly string[];
  /** A ref, a report, a component or a directory of WIT. */
  readonly base: string | null;
  readonly components: readonly string[];
  readonly config: string | null;
  readonly hosts: readonly string[];
  /** cargo may build the wasmtime host. */
  readonly hostFromSource: boolean;
  readonly json: boolean;
  readonly offline: boolean;
  readonly update: boolean;
  readonly twice: boolean;
  readonly stress: boolean;
  readonly world: string | null;
  readonly help: boolean;
  readonly version: boolean;
}

/** A command line, understood, that judges or builds. */
export interface Invocation extends Flags {
  readonly command: Command;
  readonly fuzz: FuzzFlags;
}

/** One that judges no component: about the tools, or what stands before the first check. */
export interface ToolInvocation extends Flags {
  readonly command: ToolCommand;
  /** Of `bench`; what no flag says is there as its default. */
  readonly bench: BenchOptions;
}

export function isAboutTools(invocation: Invocation | ToolInvocation): invocation is ToolInvocation {
  return isToolCommand(invocation.command);
}

/** @throws CheckError `usage` for a flag or command that does not exist, or one that does not belong together. */
export function parseArgv(argv: readonly string[]): Invocation | ToolInvocation {
  const { values, positionals } = parse(argv[0] === 'help' ? ['--help', ...argv.slice(1)] : argv);
  const { command, packageDirs } = splitCommand(positionals);
  refuseStrayFlags(command, values);
  if (command === 'lock' && packageDirs.length > 0)
    throw usage('lock takes no directory: it is for the whole repository');
  if ((command === 'wit' || command === 'explain') && packageDirs.length > 1)
    throw usage(`${command} takes one ${command === 'wit' ? 'path' : 'rule'}, not ${packageDirs.length}`);
  const flags: Flags = {
    packageDirs,
    base: values.base ?? null,
    components: values.component ?? [],
    config: values.config ?? null,
    hosts: values.host ?? [],
    hostFromSource: values['host-from-source'] ?? false,
    json: values.json ?? false,
    offline: values.offline ?? false,
    update: values.update ?? false,
    twice: values.twice ?? false,
    stress: values.stress ?? false,
    world: values.world ?? null,
    help: values.help ?? false,
    version: values.version ?? false,
  };
  return isToolCommand(command)
    ? { command, ...flags, bench: readBenchFlags(values) }
    : { command, ...flags, fuzz: readFuzzFlags(values) };
}

function parse(argv: readonly string[]) {
  for (const word of argv) {
    if (word === '--') break;
    const flag = /^--([^=]+)/.exec(word)?.[1];
    if (flag !== undefined && !Object.hasOwn(OPTIONS, flag)) throw unknownFlag(flag);
  }
  try {
    return parseArgs({ args: joined(argv), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    throw usage(inOwnWords(error as NodeJS.ErrnoException));
  }
}

/** A number below zero is a value and no flag: who reads the value says what is wrong with it. */
function joined(argv: readonly string[]): string[] {
  const args: string[] = [];
  for (const [index, word] of argv.entries()) {
    const before = args.at(-1) ?? '';
    const open = /^--[^=]+$/.test(before) && !argv.slice(0, index).includes('--');
    const takes = (OPTIONS as Readonly<Record<string, { readonly type: string }>>)[before.slice(2)];
    if (open && takes?.type === 'string' && /^-\d/.test(word)) args[args.length - 1] = `${before}=${word}`;
    else args.push(word);
  }
  return args;
}

/** Node's words are long, and speak of an API. */
function inOwnWords({ code, message }: NodeJS.ErrnoException): string {
  const flag = /--[a-z-]+/.exec(message)?.[0];
  if (code !== 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' || flag === undefined) return message;
  if (/does not take/.test(message)) return `${flag} takes no value`;
  return `${flag} needs a value; one that begins with a dash is written ${flag}=-…`;
}

function unknownFlag(flag: string): CheckError {
  const meant = nearest(flag, Object.keys(OPTIONS));
  return usage(`there is no flag --${flag}`, meant === null ? undefined : `did you mean --${meant}?`);
}

/** The first word is a command, or a directory: something that looks like neither is a mistyped command. */
function splitCommand(positionals: readonly string[]): {
  command: Command | ToolCommand;
  packageDirs: readonly string[];
} {
  const [first, ...rest] = positionals;
  if (first === undefined) return { command: 'check', packageDirs: [] };
  const command = ALL_COMMANDS.find((name) => name === first);
  if (command !== undefined) return { command, packageDirs: rest };
  if (/[./\\]/.test(first)) return { command: 'check', packageDirs: positionals };
  const meant = nearest(first, ALL_COMMANDS);
  const hint = meant === null ? undefined : `did you mean ${meant}?`;
  throw usage(
    `there is no command "${first}"; the commands are ${ALL_COMMANDS.join(', ')}`,
    hint ?? `if it is a directory, write ./${first}`,
  );
}

function isToolCommand(command: Command | ToolCommand): command is ToolCommand {
  return TOOL_COMMANDS.some((name) => name === command);
}

/** Flags that not every command has. */
const BELONGS: Readonly<Record<string, readonly (Command | ToolCommand)[]>> = {
  update: ['golden', 'lock'],
  base: ['check'],
  twice: ['golden'],
  stress: ['check'],
  time: ['fuzz'],
  runs: ['bench', 'fuzz'],
  seed: ['fuzz'],
  function: ['bench', 'fuzz'],
  world: ['init', 'wit'],
  host: [...COMMANDS, 'bench'],
  'host-from-source': ['check', 'golden', 'fuzz', 'bench'],
  // A lock is for the whole repository, and its hashes have to be asked for.
  component: [...COMMANDS, 'bench', 'doctor'],
  json: [...COMMANDS, 'bench', 'doctor', 'wit'],
  offline: [...COMMANDS, 'bench', 'doctor'],
  ...Object.fromEntries(
    [
      'calls',
      'case',
      'csv',
      'deterministic',
      'experiment',
      'go',
      'input',
      'ldflags',
      'optimize',
      'resume',
      'svg',
    ].map((flag) => [flag, ['bench']]),
  ),
};

function refuseStrayFlags(command: Command | ToolCommand, values: Readonly<Record<string, unknown>>): void {
  for (const [flag, commands] of Object.entries(BELONGS)) {
    if (values[flag] === undefined || commands.includes(command)) continue;
    const hint =
      command === 'lock' && flag === 'offline'
        ? 'lock asks for the hashes of the releases: run `component-check lock` once where there is a network, and commit what it writes; --offline is for the other commands'
        : commands.length === 1
          ? `component-check ${commands[0]} --${flag}`
          : undefined;
    throw usage(`--${flag} belongs to ${commands.join(' and ')}, not to ${command}`, hint);
  }
}

function usage(message: string, hint?: string): CheckError {
  return new CheckError('usage', message, {
    hint: hint ?? 'component-check --help lists commands and flags',
  });
}
