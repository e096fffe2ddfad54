import { didYouMean } from '../config/suggest.ts';
import { type Parsed, parseDuration, parseSize } from '../config/units.ts';
import type { HostName } from '../report/report.ts';
import { parseClock, parseCount } from './clock.ts';
import { isProblem, type Problem } from './problem.ts';
import type { ContentText, Settings } from './settings.ts';
import type { DirectiveText, Piece } from './transcript.ts';
import { readContent, readText } from './values.ts';

const HOSTS = ['v8', 'wasmtime'] as const satisfies readonly HostName[];

type Change = Partial<Settings> | Problem;
type Read = (value: Piece, settings: Settings) => Change;

/** Every directive: how its value reads, and what it changes. */
const DIRECTIVES: Readonly<Record<string, Read>> = {
  host: (value) => {
    const named = value.text.split(/[\s,]+/).map((name) => readHost(name, value));
    const hosts = named.flatMap((host) => (isProblem(host) ? [] : [host]));
    return named.find(isProblem) ?? { hosts };
  },
  skip: (value, { skips }) => {
    const [, name = '', reason = ''] = /^([^\s:]*)\s*:?\s*(.*)$/s.exec(value.text) ?? [];
    const host = readHost(name, value);
    if (isProblem(host)) return host;
    if (reason === '') return wrong(value, 'a skip needs a reason', '@ skip v8: why it cannot run there');
    return { skips: [...skips, { host, reason }] };
  },
  timeout: (value) => measured('timeoutMs', parseDuration(value.text), value),
  memory: (value) => measured('memoryBytes', parseSize(value.text), value),
  fuel: (value) =>
    one('fuel', parseCount(/^<=\s*(\S+)$/.exec(value.text)?.[1] ?? ''), value, '@ fuel <= 120_000'),
  env: (value, { env }) => {
    const [, name = '', text = ''] = /^([^=\s]*)\s*=\s*(.*)$/s.exec(value.text) ?? [];
    if (name === '') return wrong(value, 'an environment variable needs a name', '@ env NAME=value');
    const read = readText({ text, start: value.start + value.text.length - text.length });
    return isProblem(read) ? read : { env: [...env.filter(([other]) => other !== name), [name, read]] };
  },
  arg: (value, { args }) => {
    const read = readText(value);
    return isProblem(read) ? read : { args: [...args, read] };
  },
  stdin: (value) => {
    const read: ContentText | Problem = readContent(value);
    return isProblem(read) ? read : { stdin: read };
  },
  dir: (value, { dirs }) => {
    const [, guest = '', path = ''] = /^(\S+)\s*=\s*(.+)$/.exec(value.text) ?? [];
    if (path === '') return wrong(value, 'a directory needs two paths', '@ dir /data = testdata/data');
    const piece = { text: path, start: value.start + value.text.length - path.length };
    return { dirs: [...dirs.filter((dir) => dir.guest !== guest), { guest, path: piece }] };
  },
  clock: (value) => one('clock', parseClock(value.text), value, '2000-01-01T00:00:00Z'),
  seed: (value) => one('seed', parseSeed(value.text), value, '@ seed 7'),
};

/** Directives that say one thing: a second one in the same block would silently win. */
const SINGLE = new Set(['host', 'timeout', 'memory', 'fuel', 'stdin', 'clock', 'seed']);

/** The settings with the directives of one block applied in order, and what is wrong with them. */
export function applyDirectives(
  settings: Settings,
  directives: readonly DirectiveText[],
): { readonly settings: Settings; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  let result = settings;
  for (const { key, value } of directives) {
    const change = seen.has(key.text) ? twice(key) : read(key, value, result);
    if (isProblem(change)) problems.push(change);
    else result = { ...result, ...change };
    if (SINGLE.has(key.text)) seen.add(key.text);
  }
  return { settings: result, problems };
}

function read(key: Piece, value: Piece, settings: Settings): Change {
  if (!Object.hasOwn(DIRECTIVES, key.text)) return unknown(key);
  if (value.text === '') return wrong(key, `the directive ${key.text} needs a value`, `@ ${key.text} …`);
  return DIRECTIVES[key.text]?.(value, settings) ?? unknown(key);
}

function unknown(key: Piece): Problem {
  const known = Object.keys(DIRECTIVES);
  return wrong(key, `there is no directive "${key.text}"`, didYouMean(key.text, known));
}

const twice = (key: Piece): Problem =>
  wrong(key, `${key.text} is set twice in one block`, 'keep one of them');

function one<Key extends keyof Settings>(
  key: Key,
  read: Settings[Key],
  value: Piece,
  example: string,
): Change {
  if (read === null)
    return wrong(value, `"${value.text}" is no value for this directive`, `write it as ${example}`);
  return { [key]: read };
}

function measured(key: 'timeoutMs' | 'memoryBytes', parsed: Parsed, value: Piece): Change {
  return parsed.ok ? { [key]: parsed.value } : wrong(value, parsed.problem, parsed.hint);
}

/** One less than the largest safe integer: a second run takes the seed after it. */
function parseSeed(text: string): number | null {
  const seed = parseCount(text);
  return seed === null || seed === Number.MAX_SAFE_INTEGER ? null : seed;
}

function readHost(name: string, value: Piece): HostName | Problem {
  const host = HOSTS.find((known) => known === name);
  if (host !== undefined) return host;
  return wrong(value, `there is no host "${name}"`, didYouMean(name, HOSTS));
}

function wrong(piece: Piece, message: string, hint: string): Problem {
  return { at: piece.start, message, hint };
}
