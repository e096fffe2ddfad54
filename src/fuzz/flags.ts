import { randomBytes } from 'node:crypto';
import { parseDuration } from '../config/units.ts';
import { CheckError } from '../errors.ts';
import type { FuzzOptions } from './options.ts';

/** `--time`, `--runs`, `--seed` and `--function`, read; null where not given. */
export interface FuzzFlags {
  readonly timeMs: number | null;
  readonly runs: number | null;
  readonly seed: number | null;
  readonly functions: readonly string[];
}

type Words = Readonly<Partial<Record<'time' | 'runs' | 'seed', string>>> & { readonly function?: string[] };

const DEFAULT_MS = 10_000;

/** @throws CheckError `usage` for what is no duration, no number of calls or no seed. */
export function readFuzzFlags({ time, runs, seed, function: functions = [] }: Words): FuzzFlags {
  return {
    timeMs: time === undefined ? null : duration(time),
    runs: runs === undefined ? null : whole('runs', runs, 1, Number.MAX_SAFE_INTEGER),
    seed: seed === undefined ? null : whole('seed', seed, 0, 0xffff_ffff),
    functions,
  };
}

/** With `--runs` alone time does not count: the same seed then makes the same calls on a slow machine. */
export function fuzzOptions({ timeMs, runs, seed, functions }: FuzzFlags): FuzzOptions {
  return {
    timeMs: timeMs ?? (runs === null ? DEFAULT_MS : null),
    runs,
    seed: seed ?? randomBytes(4).readUInt32LE(),
    functions,
  };
}

function duration(text: string): number {
  const parsed = parseDuration(text);
  if (parsed.ok) return parsed.value;
  throw new CheckError('usage', `--time: ${parsed.problem}`, { hint: parsed.hint });
}

function whole(flag: string, text: string, least: number, most: number): number {
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (value >= least && value <= most) return value;
  throw new CheckError(
    'usage',
    `--${flag}: \`${text.slice(0, 40)}\` is no whole number from ${least} to ${most}`,
    {
      hint: `component-check fuzz --${flag} ${flag === 'runs' ? 10000 : 7}`,
    },
  );
}
